import { makeStyles, tokens } from '@fluentui/react-components';
import type { Path } from '../../../../content/path';
import { fieldWord } from '../../../../content/read/shape/field-words';
import { LIMITS } from '../../../../content/read/shape/limits';
import { NumberField } from '../fields/simple-fields';
import { TargetField } from '../fields/target-field';
import { TextField } from '../fields/text-field';
import { TreeField } from '../fields/tree-field';
import { useProblemsBeside } from '../form-context';
import { useFormStyles } from '../form-styles';
import { OpeningDetails } from '../opening-details';
import { ProblemList } from '../problem-list';

const useStyles = makeStyles({ more: { color: tokens.colorNeutralForeground2, cursor: 'pointer' } });

interface FieldsProps {
  readonly path: Path;
  readonly option: Readonly<Record<string, unknown>>;
}

/** One answer of a question. */
export const OptionFields = ({ path, option, node }: FieldsProps & { readonly node: string }) => {
  const beside = useProblemsBeside(path, ['label', 'hint', 'go']);
  return (
    <>
      <TextField
        path={[...path, 'label']}
        value={option.label}
        {...fieldWord('option', 'label')}
        help={undefined}
        longest={LIMITS.label}
        isRequired
        takesPlaceholders
      />
      <TextField
        path={[...path, 'hint']}
        value={option.hint}
        {...fieldWord('option', 'hint')}
        help={undefined}
        longest={LIMITS.hint}
        rows={2}
        takesPlaceholders
      />
      <TargetField
        path={[...path, 'go']}
        value={option.go}
        {...fieldWord('option', 'go')}
        help={undefined}
        from={node}
        isRequired
      />
      <ProblemList problems={beside} />
    </>
  );
};

/** One point of a checklist. */
export const ItemFields = ({ path, option }: FieldsProps) => {
  const styles = useFormStyles();
  const own = useStyles();
  const beside = useProblemsBeside(path, ['label', 'hint', 'weight', 'why', 'tree']);
  return (
    <>
      <TextField
        path={[...path, 'label']}
        value={option.label}
        {...fieldWord('item', 'label')}
        help={undefined}
        longest={LIMITS.step}
        rows={2}
        isRequired
        takesPlaceholders
      />
      <TextField
        path={[...path, 'hint']}
        value={option.hint}
        {...fieldWord('item', 'hint')}
        help={undefined}
        longest={LIMITS.hint}
        rows={2}
        takesPlaceholders
      />
      <OpeningDetails
        opens={option.why !== undefined || option.weight !== undefined || option.tree !== undefined}
        summary={<summary className={own.more}>Voor een advies dat de belangrijkste punten toont</summary>}
      >
        {() => (
          <div className={styles.tight}>
            <NumberField
              path={[...path, 'weight']}
              value={option.weight}
              {...fieldWord('item', 'weight')}
              least={0}
              most={100}
            />
            <TextField
              path={[...path, 'why']}
              value={option.why}
              {...fieldWord('item', 'why')}
              longest={LIMITS.step}
              rows={2}
              takesPlaceholders
            />
            <TreeField path={[...path, 'tree']} value={option.tree} {...fieldWord('item', 'tree')} />
          </div>
        )}
      </OpeningDetails>
      <ProblemList problems={beside} />
    </>
  );
};
