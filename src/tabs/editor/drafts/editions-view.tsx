import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { EditionRow, EditorNow } from '../../../web/editor-contract';
import { useAnnounce } from '../../shared/announcer';
import type { Api } from '../../shared/api';
import { formatInstant } from '../../shared/format';
import { Failure, Loading } from '../../shared/notices';
import { useLoad } from '../../shared/use-load';

const useStyles = makeStyles({
  list: { listStyleType: 'none', padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    justifyContent: 'space-between',
    alignItems: 'center',
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  words: { display: 'grid', gap: tokens.spacingVerticalXS, overflowWrap: 'anywhere', flex: '1 1 16rem' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What was published, by whom and why; an old one can count again with one press. */
export const EditionsView = ({ api, now }: { readonly api: Api; readonly now: EditorNow }) => {
  const styles = useStyles();
  const announce = useAnnounce();
  const [error, setError] = useState<unknown>();
  const [isBusy, setBusy] = useState(false);
  const { load, reload } = useLoad('editions', now.tag, (signal) =>
    api.get<readonly EditionRow[]>('editor/editions', signal),
  );
  if (load.kind === 'loading') return <Loading what="Uitgaven" />;
  if (load.kind === 'failed') return <Failure error={load.error} onRetry={reload} />;

  const publishAgain = async ({ number }: EditionRow): Promise<void> => {
    setError(undefined);
    setBusy(true);
    try {
      await api.post(`editor/editions/${number}/again`, { note: `Teruggezet naar uitgave ${number}.` });
      announce(`Uitgave ${number} geldt weer.`);
    } catch (reason) {
      setError(reason);
    } finally {
      setBusy(false);
    }
    reload();
  };
  return (
    <section aria-labelledby="editions-title">
      <h2 id="editions-title">Uitgaven</h2>
      <p className={styles.quiet}>
        Elke publicatie blijft bewaard. Ging er iets mis? Publiceer een eerdere uitgave opnieuw: dat geldt meteen. Wie
        aan het lopen is, maakt zijn route af zoals die begon.
      </p>
      {error !== undefined && <Failure error={error} />}
      <ul className={styles.list}>
        {load.value.map((edition) => (
          <li key={edition.number} className={styles.row}>
            <span className={styles.words}>
              <strong>
                Uitgave {edition.number}
                {edition.isCurrent && ' · geldt nu'}
              </strong>
              <span>{edition.note ?? reasonOf(edition)}</span>
              <span className={styles.quiet}>
                {formatInstant(edition.publishedAt)} · {peopleOf(edition)}
              </span>
            </span>
            {!edition.isCurrent && (
              <Button
                disabled={isBusy}
                aria-label={`Opnieuw publiceren: uitgave ${edition.number}`}
                onClick={() => void publishAgain(edition)}
              >
                Opnieuw publiceren
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

const reasonOf = ({ origin }: EditionRow): string =>
  origin === 'release' ? 'Kwam mee met een nieuwe versie van Deelwijzer.' : 'Zonder toelichting.';

const peopleOf = ({ origin, author, approver }: EditionRow): string => {
  if (origin === 'release') return 'Deelwijzer';
  if (author === null) return 'naam niet meer bewaard';
  return approver === null || approver.id === author.id
    ? author.name
    : `gemaakt door ${author.name}, goedgekeurd door ${approver.name}`;
};
