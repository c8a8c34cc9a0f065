import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { DraftRow, EditorNow } from '../../../web/editor-contract';
import type { Api } from '../../shared/api';
import { formatAgo } from '../../shared/format';
import { Empty, Failure, Loading } from '../../shared/notices';
import { addressOf } from '../../shared/use-hash-route';
import { useLoad } from '../../shared/use-load';
import { useNow } from '../../shared/use-now';
import { changedWords, madeBy, STATE_WORDS } from './draft-words';
import { NewDraft } from './new-draft';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    padding: 0,
    margin: `${tokens.spacingVerticalL} 0`,
    display: 'grid',
    gap: tokens.spacingVerticalS,
  },
  row: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  head: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export const DraftsView = ({ api, now }: { readonly api: Api; readonly now: EditorNow }) => {
  const styles = useStyles();
  const { load, reload } = useLoad('drafts', now.tag, (signal) =>
    api.get<readonly DraftRow[]>('editor/drafts', signal),
  );
  return (
    <section aria-labelledby="drafts-title">
      <h2 id="drafts-title">Concepten</h2>
      <p className={styles.quiet}>
        Een concept is een wijziging die nog niemand ziet. {now.fourEyes ? FOUR_EYES : ALONE}
      </p>
      <NewDraft api={api} />
      {load.kind === 'loading' && <Loading what="Concepten" />}
      {load.kind === 'failed' && <Failure error={load.error} onRetry={reload} />}
      {load.kind === 'ready' && load.value.length === 0 && (
        <Empty title="Er zijn nog geen concepten">Begin er hierboven een: geef je wijziging een naam.</Empty>
      )}
      {load.kind === 'ready' && load.value.length > 0 && (
        <ul className={styles.list}>
          {load.value.map((draft) => (
            <DraftLine key={draft.id} draft={draft} />
          ))}
        </ul>
      )}
    </section>
  );
};

const FOUR_EYES = 'Als je klaar bent, kijkt een andere redacteur mee. Pas na een akkoord ziet iedereen het.';
const ALONE =
  'Jullie publiceren zonder tweede paar ogen: wie klaar is, publiceert zelf. Dat heeft je beheerder zo ingesteld.';

const DraftLine = ({ draft }: { readonly draft: DraftRow }) => {
  const styles = useStyles();
  const now = useNow();
  const isEnded = draft.state === 'published' || draft.state === 'discarded';
  return (
    <li>
      <a className={styles.row} href={addressOf('concept', draft.id)}>
        <span className={styles.head}>
          <span className={styles.title}>{draft.title}</span>
          <Badge appearance={isEnded ? 'outline' : 'tint'} color={draft.state === 'submitted' ? 'important' : 'brand'}>
            {STATE_WORDS[draft.state]}
          </Badge>
          {draft.isBehind && !isEnded && (
            <Badge appearance="outline" color="warning">
              Er is intussen iets gepubliceerd
            </Badge>
          )}
        </span>
        <span className={styles.quiet}>
          {changedWords(draft.changedFiles)} · {madeBy(draft)} · {formatAgo(draft.changedAt, now)}
        </span>
      </a>
    </li>
  );
};
