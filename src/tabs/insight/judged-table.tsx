import { Link } from '@fluentui/react-components';
import { useId } from 'react';
import { WRONG_REASONS, WRONG_WORDS } from '../../walk/judging';
import type { JudgedRow } from '../../web/contract';
import { formatCount } from '../shared/format';
import { addressOf } from '../shared/use-hash-route';
import { usePlaceStyles } from './place-table';

/** What people said of an advice with a thumb, the ones that were said not to hold first. */
export const JudgedTable = ({ judged }: { readonly judged: readonly JudgedRow[] }) => {
  const styles = usePlaceStyles();
  const id = useId();
  const shown = judged.filter(({ right, wrong }) => right !== null || wrong !== null);
  const hidden = judged.length - shown.length;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>Wat mensen van een advies vonden</h3>
      {judged.length === 0 && <p>Nog niemand zei of een advies klopte.</p>}
      {judged.length > 0 && shown.length === 0 && <p>{hiddenWords(hidden)}</p>}
      {shown.length > 0 && (
        <div className={styles.scroll}>
          <table className={styles.table} aria-labelledby={id}>
            <thead>
              <tr>
                <th scope="col">Advies</th>
                <th scope="col">Boom</th>
                <th scope="col">Waarom niet</th>
                <th scope="col">Klopt</th>
                <th scope="col">Klopt niet</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <tr key={`${row.treeId}/${row.nodeId}`}>
                  <td>
                    <Link href={addressOf('boom', row.treeId, row.nodeId)} inline>
                      {row.nodeText ?? row.nodeId}
                    </Link>
                  </td>
                  <td>{row.treeTitle}</td>
                  <td>{reasonWords(row)}</td>
                  <td className={styles.number}>{formatCount(row.right)}</td>
                  <td className={styles.number}>{formatCount(row.wrong)}</td>
                </tr>
              ))}
              {hidden > 0 && (
                <tr>
                  <td colSpan={5}>{hiddenWords(hidden)}</td>
                </tr>
              )}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
};

const hiddenWords = (hidden: number): string =>
  hidden === 1
    ? 'Over 1 advies zeiden minder dan vijf mensen iets.'
    : `Over ${hidden} adviezen zeiden steeds minder dan vijf mensen iets.`;

const reasonWords = ({ reasons }: JudgedRow): string =>
  WRONG_REASONS.flatMap((reason) => {
    const count = reasons[reason];
    return count === null || count === 0 ? [] : [`${WRONG_WORDS[reason]}: ${formatCount(count)}`];
  }).join(', ') || '–';
