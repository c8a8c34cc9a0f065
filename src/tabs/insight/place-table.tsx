import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { PlaceRow } from '../../web/contract';
import { formatCount } from '../shared/format';
import { addressOf } from '../shared/use-hash-route';

const useStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    '& th, & td': {
      padding: tokens.spacingHorizontalXS,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'left',
    },
    '& td:last-child, & th:last-child': { textAlign: 'right' },
  },
});

/** Nodes with how often something ended there, each a link to its place in the tree. */
export const PlaceTable = ({ title, places }: { readonly title: string; readonly places: readonly PlaceRow[] }) => {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {places.length === 0 ? (
        <p>Nog niets om te tonen.</p>
      ) : (
        <table className={styles.table} aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">Plek in de boom</th>
              <th scope="col">Boom</th>
              <th scope="col">Keer</th>
            </tr>
          </thead>
          <tbody>
            {places.map(({ treeId, treeTitle, nodeId, nodeText, count }) => (
              <tr key={`${treeId}/${nodeId}`}>
                <td>
                  <Link href={addressOf('boom', treeId, nodeId)} inline>
                    {nodeText ?? nodeId}
                  </Link>
                </td>
                <td>{treeTitle}</td>
                <td>{formatCount(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
};
