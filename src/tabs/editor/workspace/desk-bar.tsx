import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { DraftDetail } from '../../../web/editor-contract';
import { RefusedError } from '../../shared/api';
import { sentenceOf } from '../../shared/notices';
import { addressOf } from '../../shared/use-hash-route';
import { STATE_WORDS } from '../drafts/draft-words';
import type { YamlDocument } from '../yaml/yaml-document';
import type { DeskState } from './desk/desk-state';
import { DraftTitle } from './draft-title';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  saved: { color: tokens.colorNeutralForeground2 },
  trouble: { color: tokens.colorStatusDangerForeground2, fontWeight: tokens.fontWeightSemibold },
  right: {
    marginLeft: 'auto',
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
});

interface DeskBarProps {
  readonly state: DeskState;
  readonly document: YamlDocument | undefined;
  /** Undefined while the first check runs. */
  readonly problemCount: number | undefined;
  /** What was typed since is not looked at yet. */
  readonly isBehind: boolean;
  /** Of the first check, from 0 to 1; undefined when it is done. */
  readonly progress: number | undefined;
  readonly isReview: boolean;
  /** Where somebody was writing. */
  readonly backTo: readonly string[];
  /** Absent for who may not write in it. */
  readonly onRename?: ((title: string) => Promise<DraftDetail>) | undefined;
}

/** Which draft this is, whether it is saved, and the way on. */
export const DeskBar = ({
  state,
  document,
  problemCount,
  isBehind,
  progress,
  isReview,
  backTo,
  onRename,
}: DeskBarProps) => {
  const styles = useStyles();
  const { draft } = state;
  const isTroubled = state.save === 'refused' || state.save === 'conflict';
  return (
    <div className={styles.bar}>
      <DraftTitle title={draft.title} onRename={onRename} />
      <Badge appearance="tint">{STATE_WORDS[draft.state]}</Badge>
      <span role="status" className={isTroubled ? styles.trouble : styles.saved} data-save={state.save}>
        {saveWords(state)}
      </span>
      <span className={styles.right}>
        {progress !== undefined && (
          <span className={styles.saved}>Alles wordt één keer nagekeken… {Math.round(progress * 100)} %</span>
        )}
        {problemCount !== undefined && <span className={styles.saved}>{problemsIn(problemCount, isBehind)}</span>}
        {document !== undefined && <UndoButtons document={document} />}
        {isReview ? (
          <Button as="a" href={addressOf('concept', draft.id, ...(backTo.length > 0 ? backTo : ['trees']))}>
            {draft.mayDo.includes('write') ? 'Verder schrijven' : 'Bekijk de bomen'}
          </Button>
        ) : (
          <Button as="a" appearance="primary" href={addressOf('concept', draft.id, 'verschil')}>
            {draft.state === 'open' ? 'Verschil en aanbieden' : 'Verschil'}
          </Button>
        )}
      </span>
    </div>
  );
};

const UndoButtons = ({ document }: { readonly document: YamlDocument }) => {
  useSyncExternalStore(document.subscribe, document.text);
  return (
    <>
      <Button disabled={!document.canUndo()} onClick={() => document.undo()}>
        Ongedaan maken
      </Button>
      <Button disabled={!document.canRedo()} onClick={() => document.redo()}>
        Opnieuw
      </Button>
    </>
  );
};

/** Nothing is called right before somebody looked. */
const problemsIn = (count: number, isBehind: boolean): string => {
  if (count > 0) return count === 1 ? '1 probleem' : `${count} problemen`;
  return isBehind ? 'Wordt nagekeken…' : 'Geen problemen';
};

const saveWords = ({ save, error, draft, isOnlyInMemory }: DeskState): string => {
  if (draft.state === 'discarded') return 'Weggegooid';
  if (draft.state === 'published') return `Gepubliceerd als uitgave ${draft.publishedAs ?? ''}`.trim();
  switch (save) {
    case 'saved':
      return 'Alles is bewaard';
    case 'saving':
      return 'Bewaren…';
    case 'waiting':
      return isOnlyInMemory
        ? 'Nog niet bewaard. Laat dit venster open: je browser bewaart hier niets.'
        : error instanceof RefusedError && error.problem.status === 401
          ? 'Nog niet bewaard: je aanmelding is verlopen. Open de pagina opnieuw; wat je typte, staat op dit apparaat.'
          : 'Nog niet bewaard. Het staat op dit apparaat en wordt vanzelf opnieuw geprobeerd.';
    case 'conflict':
      return 'Iemand anders veranderde hetzelfde. Kies hieronder wat blijft.';
    case 'refused':
      return `Niet bewaard: ${sentenceOf(error)}`;
  }
};
