import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Path } from '../../../../content/path';
import { fieldWord } from '../../../../content/read/shape/field-words';
import { LIMITS } from '../../../../content/read/shape/limits';
import { FieldFrame } from '../fields/field-frame';
import { LineTools } from '../fields/lines-field';
import { NumberField } from '../fields/simple-fields';
import { TargetField } from '../fields/target-field';
import { TextField } from '../fields/text-field';
import { TreeField } from '../fields/tree-field';
import { useForm, useProblemsBeside } from '../form-context';
import { useFormStyles } from '../form-styles';
import { ProblemList } from '../problem-list';
import { asList, asMap, asText } from '../raw';
import { NewOption } from './new/new-option';

const useStyles = makeStyles({ more: { color: tokens.colorNeutralForeground2, cursor: 'pointer' } });

interface OptionListProps {
  readonly path: Path;
  readonly value: unknown;
  readonly of: 'question' | 'checklist';
  readonly node: string;
}

/** The answers of a question, or the points of a checklist. */
export const OptionList = ({ path, value, of, node }: OptionListProps) => {
  const styles = useFormStyles();
  const { isReadOnly } = useForm();
  const [isAdding, setIsAdding] = useState(false);
  const options = asList(value).map(asMap);
  const most = of === 'question' ? LIMITS.options : LIMITS.items;
  const one = of === 'question' ? 'antwoord' : 'punt';
  const { name, help } = fieldWord(of, 'options');
  return (
    <FieldFrame path={path} name={name} help={help} isRequired isGroup isQuiet>
      {() => (
        <>
          <ol className={styles.cards}>
            {options.map((option, index) => (
              <li key={asText(option.id) || index} className={styles.card}>
                <div className={styles.cardHead}>
                  <span className={styles.id}>{asText(option.id)}</span>
                  {!isReadOnly && <LineTools path={path} at={index} count={options.length} one={one} />}
                </div>
                {of === 'question' ? (
                  <OptionFields path={[...path, index]} option={option} node={node} />
                ) : (
                  <ItemFields path={[...path, index]} option={option} />
                )}
              </li>
            ))}
          </ol>
          {isAdding && (
            <NewOption path={path} of={of} node={node} options={options} onDone={() => setIsAdding(false)} />
          )}
          {!isReadOnly && !isAdding && options.length < most && (
            <div>
              <Button onClick={() => setIsAdding(true)}>Voeg {one} toe</Button>
            </div>
          )}
        </>
      )}
    </FieldFrame>
  );
};

interface FieldsProps {
  readonly path: Path;
  readonly option: Readonly<Record<string, unknown>>;
}

const OptionFields = ({ path, option, node }: FieldsProps & { readonly node: string }) => {
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

const ItemFields = ({ path, option }: FieldsProps) => {
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
      <details open={option.why !== undefined || option.weight !== undefined || option.tree !== undefined}>
        <summary className={own.more}>Voor een advies dat de belangrijkste punten toont</summary>
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
      </details>
      <ProblemList problems={beside} />
    </>
  );
};
