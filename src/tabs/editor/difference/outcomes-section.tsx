import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Outcome, Taken } from '../../../content/compare/compare-trees';
import { labelOf } from '../../../walk/position';
import type { Difference } from '../worker/protocol';
import { useDifferenceStyles } from './difference-styles';
import { FoldedList } from './folded-list';
import { type OutcomeKind, outcomeKinds } from './outcome-kinds';
import { OutcomeWords } from './outcome-words';

const useStyles = makeStyles({
  change: { display: 'grid', gap: tokens.spacingVerticalS },
  arrow: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  route: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalXL },
});

const number = new Intl.NumberFormat('nl-NL');
export const routesOf = (count: number): string => `${number.format(count)} ${count === 1 ? 'route' : 'routes'}`;

interface OutcomesSectionProps {
  readonly difference: Difference;
  readonly titleOf: (tree: string) => string;
  readonly onOpen: (treeId: string, nodeId?: string) => void;
}

/** Which routes end elsewhere now, one of each kind. */
export const OutcomesSection = ({ difference: { outcomes }, titleOf, onOpen }: OutcomesSectionProps) => {
  const shared = useDifferenceStyles();
  const kinds = outcomeKinds(outcomes);
  const routes = kinds.reduce((sum, kind) => sum + kind.routes, 0);
  if (kinds.length === 0 && outcomes.tooLarge.length === 0) return null;
  return (
    <section className={shared.section} aria-labelledby="difference-outcomes">
      <h3 id="difference-outcomes" className={shared.heading}>
        {kinds.length === 0 ? 'Routes' : `${routesOf(routes)} ${routes === 1 ? 'eindigt' : 'eindigen'} anders`}
      </h3>
      {outcomes.tooLarge.length > 0 && (
        <p className={shared.note}>
          Te veel verschillende routes om te vergelijken in: {outcomes.tooLarge.map(titleOf).join(', ')}. Loop die zelf
          na bij Proberen.
        </p>
      )}
      <FoldedList items={kinds} keyOf={({ key }) => key} what="soorten">
        {(kind) => <Kind kind={kind} titleOf={titleOf} onOpen={onOpen} />}
      </FoldedList>
    </section>
  );
};

const Kind = ({ kind, titleOf, onOpen }: Omit<OutcomesSectionProps, 'difference'> & { readonly kind: OutcomeKind }) => {
  const styles = useStyles();
  const shared = useDifferenceStyles();
  const { before, after, routes, trees, example } = kind;
  const [first = '', ...others] = trees;
  const place = placeOf(after) ?? placeOf(before);
  return (
    <article className={shared.card}>
      <div className={styles.change}>
        <OutcomeWords outcome={before} />
        <span className={styles.arrow}>↓ wordt, op {routesOf(routes)}</span>
        <OutcomeWords outcome={after} />
      </div>
      <details>
        <summary>Een voorbeeld</summary>
        <Route tree={titleOf(first)} example={example} />
      </details>
      {others.length > 0 && (
        <details>
          <summary>In {trees.length} bomen</summary>
          <p className={shared.note}>{trees.map(titleOf).join(', ')}</p>
        </details>
      )}
      <p className={shared.note}>
        {others.length === 0 && `In de boom “${titleOf(first)}”. `}
        {place && (
          <Link as="button" inline onClick={() => onOpen(place.tree, place.node)}>
            Bekijk het nieuwe einde
          </Link>
        )}
      </p>
    </article>
  );
};

const placeOf = (outcome: Outcome) =>
  outcome.kind === 'broken' ? undefined : { tree: outcome.node.tree, node: outcome.node.id };

const Route = ({ tree, example }: { readonly tree: string; readonly example: readonly Taken[] }) => {
  const styles = useStyles();
  return (
    <ol className={styles.route}>
      <li>Begin bij “{tree}”.</li>
      {example.map(({ node, answer }) => (
        <li key={`${node.tree}/${node.id}`}>
          {node.text} <strong>{labelOf(node, answer)}</strong>
        </li>
      ))}
    </ol>
  );
};
