import type { Problem } from '../../../../content/problem';
import type { Api } from '../../../shared/api';
import type { Destination } from '../../focus/destination';
import type { Trial, WantedTrial } from '../../preview/trial';
import type { DraftDesk } from '../desk/desk-state';
import type { CheckedDraft } from '../desk/use-checked';

export interface SidePaneProps {
  readonly api: Api;
  readonly desk: DraftDesk;
  readonly path: string | undefined;
  readonly selected: string | undefined;
  readonly checking: CheckedDraft;
  readonly isReadOnly: boolean;
  readonly onOpen: (path: string, id?: string) => void;
  /** To the very field of a problem, or to its line. */
  readonly onGo: (problem: Problem) => void;
  /** Where somebody was brought last. */
  readonly destination: Destination | undefined;
  readonly onTry: (wanted: WantedTrial) => void;
  /** The walk that somebody asked for last; a new one each time. */
  readonly trial: Trial | undefined;
  readonly onOpenNode: (treeId: string, nodeId?: string) => void;
}
