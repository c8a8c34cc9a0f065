import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { treeIdOf } from '../file-kind';
import { useForm } from '../form-context';
import { nodesOf, wordsOf } from './node-words';
import { waysIn } from './ways-in';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground2 },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalXL },
});

/** Where somebody comes from who reads this node. */
export const WaysInList = ({ id }: { readonly id: string }) => {
  const styles = useStyles();
  const { value: tree, path, choices, onSelect } = useForm();
  const { nodes, isStart } = waysIn(tree, treeIdOf(path), id);
  const count = nodes.length + (isStart ? 1 : 0);
  return (
    <details>
      <summary className={styles.summary}>
        {count === 0 ? 'Niets in deze boom leidt hierheen' : `Wat hierheen leidt (${count})`}
      </summary>
      <ul className={styles.list}>
        {isStart && <li>De boom begint hier.</li>}
        {nodes.map((from) => (
          <li key={from}>
            <Link as="button" onClick={() => onSelect(from)}>
              {wordsOf(nodesOf(tree)[from], tree, choices)}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
};
