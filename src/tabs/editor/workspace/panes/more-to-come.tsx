import { makeStyles, tokens } from '@fluentui/react-components';
import { fileTitle } from '../../file-titles';
import type { Checked, Choices } from '../../worker/protocol';

const useStyles = makeStyles({
  box: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

interface MoreToComeProps {
  readonly leftOut: Checked['leftOut'];
  readonly choices: Choices | undefined;
}

/** Why there can be more problems after some were mended: what cannot be looked at yet, before anybody is surprised by it. */
export const MoreToCome = ({ leftOut: { routes, walks, promises }, choices }: MoreToComeProps) => {
  const styles = useStyles();
  const said = [
    ...(routes.length > 0 ? [`of elke weg ergens uitkomt ${inTrees(routes, choices)}`] : []),
    ...(walks.length > 0 ? [`of elk advies en elk antwoord een proefwandeling heeft ${inTrees(walks, choices)}`] : []),
    ...(promises ? ['de beloften, die voor alle bomen gelden'] : []),
  ];
  if (said.length === 0) return null;
  return (
    <div className={styles.box} role="note" aria-label="Wat ik nog niet nakijk">
      Er kunnen straks problemen bij komen. Zijn de problemen hieronder weg, dan kijk ik ook na:
      <ul className={styles.list}>
        {said.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </div>
  );
};

/** More than these nobody reads. */
const MOST_NAMED = 2;

function inTrees(trees: readonly string[], choices: Choices | undefined): string {
  if (trees.length > MOST_NAMED) return `(in ${trees.length} bomen)`;
  return `(in ${trees.map((tree) => `“${fileTitle(`trees/${tree}.yaml`, choices)}”`).join(' en ')})`;
}
