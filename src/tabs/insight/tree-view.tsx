import { Badge, Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { TreeView as Tree, TreeNodeView } from '../../web/contract';
import type { Api } from '../shared/api';
import { formatCount } from '../shared/format';
import { Failure, Loading } from '../shared/notices';
import { addressOf } from '../shared/use-hash-route';
import { useLoad } from '../shared/use-load';
import { themeWord } from '../shared/words';
import { isStuck } from './stuck';
import { TreeGraph } from './tree-graph';

const useStyles = makeStyles({
  list: { listStyleType: 'none', padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  node: {
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `4px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  stuck: { borderLeftColor: tokens.colorPaletteRedBorder2 },
  here: { outline: `2px solid ${tokens.colorBrandStroke1}` },
  next: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalXL },
  badges: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

interface TreeViewProps {
  readonly api: Api;
  readonly treeId: string;
  /** The node to show first. */
  readonly nodeId: string | undefined;
}

/** A tree as coordinators read it: drawn and written out, with where people got stuck. */
export const TreeView = ({ api, treeId, nodeId }: TreeViewProps) => {
  const styles = useStyles();
  const { load, reload } = useLoad(treeId, '', (signal) =>
    api.get<Tree>(`trees/${encodeURIComponent(treeId)}`, signal),
  );
  if (load.kind === 'loading') return <Loading what="Boom" />;
  if (load.kind === 'failed') return <Failure error={load.error} onRetry={reload} />;
  const tree = load.value;
  const texts = new Map(tree.nodes.map(({ id, text }) => [id, text]));
  const here = tree.nodes.find(({ id }) => id === nodeId);
  return (
    <section aria-labelledby="tree-title">
      <h2 id="tree-title">{tree.title}</h2>
      <p>
        {tree.summary} ({themeWord(tree.theme)}; de laatste 12 weken)
      </p>
      {here && (
        <p>
          Je bekijkt: <strong>{here.text}</strong>{' '}
          <Button size="small" onClick={() => goToNode(here.id)}>
            Ga naar deze stap
          </Button>
        </p>
      )}
      <TreeGraph tree={tree} nodeId={nodeId} />
      <h3>Stap voor stap</h3>
      <ol className={styles.list}>
        {tree.nodes.map((node) => (
          <li
            key={node.id}
            id={placeOf(node.id)}
            tabIndex={-1}
            className={mergeClasses(styles.node, isStuck(node) && styles.stuck, node.id === nodeId && styles.here)}
          >
            {node.text}
            <Stuck node={node} />
            <ul className={styles.next}>
              {node.next.map((next) => (
                <li key={`${next.label} ${next.treeId}/${next.nodeId}`}>
                  {next.label} →{' '}
                  <Link
                    href={addressOf('boom', next.treeId, next.nodeId)}
                    onClick={() => next.treeId === tree.id && goToNode(next.nodeId)}
                    inline
                  >
                    {next.treeId === tree.id
                      ? (texts.get(next.nodeId) ?? next.nodeId)
                      : `gaat verder in: ${next.treeTitle}`}
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
};

const goToNode = (nodeId: string): void => {
  const place = document.getElementById(placeOf(nodeId));
  place?.scrollIntoView({ block: 'center' });
  place?.focus({ preventScroll: true });
};

const placeOf = (nodeId: string): string => `node-${nodeId}`;

const Stuck = ({ node }: { readonly node: TreeNodeView }) => {
  const styles = useStyles();
  const facts = [
    { label: 'vroeg de coördinator', count: node.asked },
    { label: 'wist het niet', count: node.unsure },
    { label: 'geen regel', count: node.noRule },
    { label: 'zei: klopt niet', count: node.wrong },
  ].filter(({ count }) => count !== 0);
  if (facts.length === 0) return null;
  return (
    <div className={styles.badges}>
      {facts.map(({ label, count }) => (
        <Badge key={label} color="danger" appearance="outline" size="large">
          {formatCount(count)} × {label}
        </Badge>
      ))}
    </div>
  );
};
