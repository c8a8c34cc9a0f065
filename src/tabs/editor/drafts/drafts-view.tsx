import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { DraftRow, EditorNow } from '../../../web/editor-contract';
import type { Api } from '../../shared/api';
import { formatAgo } from '../../shared/format';
import { Empty, Failure, Loading } from '../../shared/notices';
import { addressOf } from '../../shared/use-hash-route';
import { useLoad } from '../../shared/use-load';
import { useNow } from '../../shared/use-now';
import { clearDevice } from '../workspace/desk/kept-on-device';
import { discardWords } from './discard-words';
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
    // A line and no other background: in the contrast theme the text would no longer be read.
    ':hover': { textDecorationLine: 'underline' },
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
  const drafts = load.kind === 'ready' ? load.value : undefined;
  useEffect(() => {
    // Those that are not at an end come first, so from the first that is on there are no others.
    if (drafts?.some(isEnded)) clearDevice(drafts.filter((draft) => !isEnded(draft)).map(({ id }) => id));
  }, [drafts]);
  return (
    <section aria-labelledby="drafts-title">
      <h2 id="drafts-title">Concepten</h2>
      <p className={styles.quiet}>
        Een concept is een wijziging die nog niemand ziet. {now.fourEyes ? FOUR_EYES : ALONE} Een concept waar{' '}
        {now.retentionDays} dagen niemand in werkt, gooien we weg. Twee weken ervoor staat dat erbij.
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

const isEnded = ({ state }: DraftRow): boolean => state === 'published' || state === 'discarded';

const DraftLine = ({ draft }: { readonly draft: DraftRow }) => {
  const styles = useStyles();
  const now = useNow();
  const hasEnded = isEnded(draft);
  const discarded = discardWords(draft, now);
  return (
    <li>
      <a className={styles.row} href={addressOf('concept', draft.id)}>
        <span className={styles.head}>
          <span className={styles.title}>{draft.title}</span>
          <Badge appearance={hasEnded ? 'outline' : 'tint'} color={draft.state === 'submitted' ? 'important' : 'brand'}>
            {STATE_WORDS[draft.state]}
          </Badge>
          {draft.isBehind && !hasEnded && (
            <Badge appearance="outline" color="warning">
              Er is intussen iets gepubliceerd
            </Badge>
          )}
          {discarded !== undefined && (
            <Badge appearance="outline" color="danger">
              {discarded}
            </Badge>
          )}
        </span>
        <span className={styles.quiet}>
          {changedWords(draft.changedFiles, draft.firstChanged)} · {madeBy(draft)} · {formatAgo(draft.changedAt, now)}
        </span>
      </a>
    </li>
  );
};
