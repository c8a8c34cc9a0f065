import type { Api } from '../../../shared/api';
import type { DraftDesk } from '../desk/draft-desk';
import type { CheckedDraft } from '../desk/use-checked';

export interface SidePaneProps {
  readonly api: Api;
  readonly desk: DraftDesk;
  readonly path: string | undefined;
  readonly selected: string | undefined;
  readonly checking: CheckedDraft;
  readonly isReadOnly: boolean;
  readonly onOpen: (path: string, id?: string) => void;
  readonly onOpenNode: (treeId: string, nodeId?: string) => void;
}
