import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DeadLetterRow, DeliveryFigures } from '../../web/contract';
import { useAnnounce } from '../shared/announcer';
import type { Api } from '../shared/api';
import { formatAgo, formatInstant } from '../shared/format';
import { Empty, Failure, Loading } from '../shared/notices';
import { addressOf } from '../shared/use-hash-route';
import { useLoad } from '../shared/use-load';
import { notificationWord } from '../shared/words';
import { adviceOn, causeWord } from './delivery-words';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    '& th, & td': {
      textAlign: 'left',
      verticalAlign: 'top',
      padding: tokens.spacingHorizontalS,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  link: { color: tokens.colorBrandForegroundLink },
});

interface Shown {
  readonly letters: readonly DeadLetterRow[];
  readonly figures: DeliveryFigures;
}

/** Messages that did not arrive: why, and what somebody can do about it. */
export const DeliveryView = ({ api }: { readonly api: Api }) => {
  const styles = useStyles();
  const announce = useAnnounce();
  const [error, setError] = useState<unknown>();
  const { load, reload } = useLoad('delivery', '', async (signal): Promise<Shown> => {
    const [letters, figures] = await Promise.all([
      api.get<readonly DeadLetterRow[]>('dead-letters', signal),
      api.get<DeliveryFigures>('delivery', signal),
    ]);
    return { letters, figures };
  });
  if (load.kind === 'loading') return <Loading what="Bezorging" />;
  if (load.kind === 'failed') return <Failure error={load.error} onRetry={reload} />;

  const retry = async ({ id }: DeadLetterRow): Promise<void> => {
    setError(undefined);
    try {
      await api.post(`dead-letters/${encodeURIComponent(id)}/retry`, {});
      announce('Wordt opnieuw bezorgd.');
    } catch (reason) {
      setError(reason);
    }
    reload();
  };
  return (
    <section aria-labelledby="delivery-title">
      <h2 id="delivery-title">Niet bezorgd</h2>
      {error !== undefined && <Failure error={error} />}
      <p>{underway(load.value.figures)}</p>
      {load.value.letters.length === 0 ? (
        <Empty title="Alles is bezorgd">Lukt een bericht niet, dan staat het hier, met wat je kunt doen.</Empty>
      ) : (
        <section className={styles.scroll} aria-label="Tabel met niet bezorgde berichten">
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">Bericht</th>
                <th scope="col">Gemaakt</th>
                <th scope="col">Doen</th>
              </tr>
            </thead>
            <tbody>
              {load.value.letters.map((row) => (
                <tr key={row.id}>
                  <td>
                    <a className={styles.link} href={addressOf('vraag', row.escalationId)}>
                      {notificationWord(row.kind)}
                    </a>
                    <br />
                    <strong>{causeWord(row)}.</strong> {adviceOn(row)}
                  </td>
                  <td>
                    {formatInstant(row.createdAt)}
                    <br />
                    {row.attempts === 1 ? 'één poging' : `${row.attempts} pogingen`}
                  </td>
                  <td>
                    <Button size="small" onClick={() => void retry(row)}>
                      Probeer opnieuw
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
};

/** What is on its way, and whether it should have been there by now. */
function underway({ pending, oldestPending }: DeliveryFigures): string {
  if (pending === 0 || oldestPending === null) return 'Er is nu niets onderweg.';
  const many = pending === 1 ? 'Eén bericht is' : `${pending} berichten zijn`;
  return `${many} onderweg. Het oudste is van ${formatAgo(oldestPending, Date.now())}.`;
}
