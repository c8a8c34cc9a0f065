import { Button } from '@fluentui/react-components';
import type { Path } from '../../../../content/path';
import { fieldWord } from '../../../../content/read/shape/field-words';
import { AnswerPicker } from '../conditions/answer-picker';
import { ConditionField } from '../conditions/condition-field';
import { FieldFrame } from '../fields/field-frame';
import { LineTools } from '../fields/lines/line-tools';
import { NumberField } from '../fields/simple-fields';
import { TargetField } from '../fields/target-field';
import { useForm, useProblemsBeside } from '../form-context';
import { useFormStyles } from '../form-styles';
import { OpeningDetails } from '../opening-details';
import { ProblemList } from '../problem-list';
import { asList, asMap, asText, asTexts, type RawMap } from '../raw';

interface CaseListProps {
  readonly path: Path;
  readonly value: unknown;
  readonly of: 'branch' | 'checklist';
  readonly node: string;
  /** Of the checklist: what its cases look at. */
  readonly options?: unknown;
}

/** The cases of a branch or a checklist: the first that holds counts. */
export const CaseList = ({ path, value, of, node, options }: CaseListProps) => {
  const styles = useFormStyles();
  const { isReadOnly, onEdit } = useForm();
  const cases = asList(value).map(asMap);
  const { name, help } = fieldWord(of, 'cases');
  const fresh = of === 'branch' ? { when: {} } : { 'at-least': 1 };
  return (
    <FieldFrame path={path} name={name} help={help} isGroup isQuiet>
      {() => (
        <>
          <ol className={styles.cards}>
            {cases.map((each, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a case has no name but its place
              <li key={index} className={styles.card}>
                <div className={styles.cardHead}>
                  <strong>Geval {index + 1}</strong>
                  {!isReadOnly && <LineTools path={path} at={index} count={cases.length} one="geval" />}
                </div>
                <CaseFields of={of} path={[...path, index]} value={each} options={options} node={node} />
              </li>
            ))}
          </ol>
          {!isReadOnly && (
            <div>
              <Button onClick={() => onEdit({ kind: 'insert', path, at: cases.length, value: fresh })}>
                Voeg geval toe
              </Button>
            </div>
          )}
        </>
      )}
    </FieldFrame>
  );
};

interface CaseFieldsProps {
  readonly path: Path;
  readonly value: RawMap;
  readonly of: 'branch' | 'checklist';
  readonly node: string;
  readonly options: unknown;
}

const CaseFields = ({ path, value, of, node, options }: CaseFieldsProps) => {
  const beside = useProblemsBeside(path, ['when', 'go', 'at-least', 'any', 'all', 'not']);
  return (
    <>
      {of === 'branch' ? (
        <ConditionField path={[...path, 'when']} value={value.when} {...fieldWord('case', 'when')} help={undefined} />
      ) : (
        <Ticks path={path} value={value} options={options} />
      )}
      <TargetField
        path={[...path, 'go']}
        value={value.go}
        {...fieldWord('case', 'go')}
        help={undefined}
        from={node}
        isRequired
      />
      <ProblemList problems={beside} />
    </>
  );
};

const TICK_KEYS = ['any', 'all', 'not'] as const;

/** What must be ticked; every part that is filled in must hold. */
const Ticks = ({
  path,
  value,
  options,
}: {
  readonly path: Path;
  readonly value: RawMap;
  readonly options: unknown;
}) => {
  const { onEdit } = useForm();
  const answers = asList(options)
    .map(asMap)
    .map(({ id, label }) => ({ id: asText(id), label: asText(label) }));
  return (
    <>
      <NumberField
        path={[...path, 'at-least']}
        value={value['at-least']}
        {...fieldWord('ticks', 'at-least')}
        help={undefined}
        least={1}
        most={answers.length}
      />
      {TICK_KEYS.map((key) => {
        const { name, help } = fieldWord('ticks', key);
        const chosen = asTexts(value[key]);
        return (
          <OpeningDetails key={key} opens={chosen.length > 0} summary={<summary>{name}</summary>}>
            {() => (
              <FieldFrame path={[...path, key]} name={name} help={help} isGroup>
                {() => (
                  <AnswerPicker
                    label={name}
                    answers={answers}
                    chosen={chosen}
                    onChange={(ids) =>
                      onEdit(
                        ids.length === 0
                          ? { kind: 'remove', path: [...path, key] }
                          : { kind: 'set', path: [...path, key], value: ids },
                      )
                    }
                  />
                )}
              </FieldFrame>
            )}
          </OpeningDetails>
        );
      })}
    </>
  );
};
