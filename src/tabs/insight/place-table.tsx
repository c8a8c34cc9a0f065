import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { PlaceRow } from '../../web/contract';
import { formatCount } from '../shared/format';
import { addressOf } from '../shared/use-hash-route';

export const usePlaceStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    '& th, & td': {
      padding: tokens.spacingHorizontalXS,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'left',
    },
    '& th:last-child': { textAlign: 'right' },
    // Beats what a cell is otherwise.
    '& td:last-child:not([colspan])': { textAlign: 'right' },
  },
  number: { fontVariantNumeric: 'tabular-nums' },
});

/** Nodes with how often something ended there, each a link to its place in the tree; small ones are one row. */
export const PlaceTable = ({ title, places }: { readonly title: string; readonly places: readonly PlaceRow[] }) => {
  const styles = usePlaceStyles();
  const id = useId();
  const shown = places.filter(({ count }) => count !== null);
  const hidden = places.length - shown.length;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {places.length === 0 && <p>Nog niets om te tonen.</p>}
      {places.length > 0 && shown.length === 0 && <p>{hiddenWords(hidden, 'plek', 'plekken')}</p>}
      {shown.length > 0 && (
        <div className={styles.scroll}>
          <table className={styles.table} aria-labelledby={id}>
            <thead>
              <tr>
                <th scope="col">Plek in de boom</th>
                <th scope="col">Boom</th>
                <th scope="col">Keer</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ treeId, treeTitle, nodeId, nodeText, count }) => (
                <tr key={`${treeId}/${nodeId}`}>
                  <td>
                    <Link href={addressOf('boom', treeId, nodeId)} inline>
                      {nodeText ?? nodeId}
                    </Link>
                  </td>
                  <td>{treeTitle}</td>
                  <td className={styles.number}>{formatCount(count)}</td>
                </tr>
              ))}
              {hidden > 0 && (
                <tr>
                  <td colSpan={3}>{hiddenWords(hidden, 'andere plek', 'andere plekken')}</td>
                </tr>
              )}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
};

const hiddenWords = (hidden: number, one: string, more: string): string =>
  hidden === 1 ? `1 ${one} met een klein aantal.` : `${hidden} ${more}, elk met een klein aantal.`;
