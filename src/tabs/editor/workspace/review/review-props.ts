import type { Problem } from '../../../../content/problem';
import type { Me } from '../../../../web/contract';
import type { EditorNow } from '../../../../web/editor-contract';
import type { Api } from '../../../shared/api';
import type { DeskState, DraftDesk } from '../desk/desk-state';
import type { CheckedDraft } from '../desk/use-checked';

export interface ReviewProps {
  readonly api: Api;
  readonly me: Me;
  readonly now: EditorNow;
  readonly desk: DraftDesk;
  readonly state: DeskState;
  readonly checking: CheckedDraft;
  readonly onOpen: (treeId: string, nodeId?: string) => void;
  readonly onGo: (problem: Problem) => void;
  readonly onError: (error: unknown) => void;
}
