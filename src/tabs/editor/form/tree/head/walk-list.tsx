import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { fieldWord } from '../../../../../content/read/shape/field-words';
import { LIMITS } from '../../../../../content/read/shape/limits';
import { againOf } from '../../../preview/trial';
import { answerLabel, askedNodes } from '../../conditions/asked-nodes';
import { FieldFrame } from '../../fields/field-frame';
import { TextField } from '../../fields/text-field';
import { treeIdOf } from '../../file-kind';
import { useForm, useProblemsIn } from '../../form-context';
import { useFormStyles } from '../../form-styles';
import { OpeningDetails } from '../../opening-details';
import { ProblemList } from '../../problem-list';
import { asList, asMap, asText, asTexts, type RawMap } from '../../raw';
import { EndField } from './end-field';

const useStyles = makeStyles({
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  summary: { cursor: 'pointer', overflowWrap: 'anywhere' },
});

/** The walks somebody agreed on: readable here, added from the preview. */
export const WalkList = ({ value }: { readonly value: unknown }) => {
  const styles = useFormStyles();
  const walks = asList(value).map(asMap);
  const { name, help } = fieldWord('tree', 'walks');
  return (
    <FieldFrame path={['walks']} name={`${name} (${walks.length})`} help={help} isGroup isQuiet>
      {() => (
        <ol className={styles.cards}>
          {walks.map((walk, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: its name and its end are what somebody changes
            <Walk key={index} walk={walk} at={index} />
          ))}
        </ol>
      )}
    </FieldFrame>
  );
};

interface WalkProps {
  readonly walk: RawMap;
  readonly at: number;
}

const Walk = ({ walk, at }: WalkProps) => {
  const shared = useFormStyles();
  const styles = useStyles();
  const problems = useProblemsIn(['walks', at]);
  return (
    <li className={shared.card}>
      <OpeningDetails
        opens={problems.length > 0}
        summary={<summary className={styles.summary}>{asText(walk.name)}</summary>}
      >
        {() => <WalkFields walk={walk} at={at} isWrong={problems.length > 0} />}
      </OpeningDetails>
      <ProblemList problems={problems.filter(({ path: place }) => place?.[2] !== 'name' && place?.[2] !== 'ends')} />
    </li>
  );
};

const WalkFields = ({ walk, at, isWrong }: WalkProps & { readonly isWrong: boolean }) => {
  const shared = useFormStyles();
  const styles = useStyles();
  const { value: tree, path: file, choices, isReadOnly, onEdit, onTry } = useForm();
  const path = ['walks', at];
  const asked = useMemo(() => askedNodes(tree, treeIdOf(file), choices), [tree, file, choices]);
  return (
    <div className={shared.tight}>
      <TextField
        path={[...path, 'name']}
        value={walk.name}
        {...fieldWord('walk', 'name')}
        help={undefined}
        longest={LIMITS.walkName}
        isRequired
      />
      <ol className={styles.steps}>
        {Object.entries(asMap(walk.answers)).map(([reference, answer]) => {
          const node = asked.find((each) => each.reference === reference);
          const chosen = Array.isArray(answer) ? asTexts(answer) : [asText(answer)];
          const labels = chosen.map((id) => `“${answerLabel(node, id)}”`);
          return (
            <li key={reference}>
              {node?.words ?? reference} {labels.length === 0 ? 'niets aangevinkt' : labels.join(', ')}
            </li>
          );
        })}
      </ol>
      <EndField path={[...path, 'ends']} value={walk.ends} />
      {!isReadOnly && (
        <div className={styles.buttons}>
          {onTry !== undefined && isWrong && (
            <Button
              size="small"
              appearance="primary"
              onClick={() => onTry(againOf(treeIdOf(file), asMap(tree).walks, at))}
            >
              Loop deze wandeling opnieuw
            </Button>
          )}
          <Button size="small" onClick={() => onEdit({ kind: 'remove', path })}>
            Haal deze wandeling weg
          </Button>
        </div>
      )}
    </div>
  );
};
