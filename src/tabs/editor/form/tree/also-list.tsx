import { Button } from '@fluentui/react-components';
import type { Path } from '../../../../content/path';
import { fieldWord } from '../../../../content/read/shape/field-words';
import { LIMITS } from '../../../../content/read/shape/limits';
import { ConditionField } from '../conditions/condition-field';
import { FieldFrame } from '../fields/field-frame';
import { LineTools } from '../fields/lines/line-tools';
import { LinesField } from '../fields/lines/lines-field';
import { ReferencesField } from '../fields/references-field';
import { TextField } from '../fields/text-field';
import { useForm, useProblemsBeside } from '../form-context';
import { useFormStyles } from '../form-styles';
import { ProblemList } from '../problem-list';
import { asList, asMap, type RawMap } from '../raw';

/** What an advice says as well when something was answered on the way. */
export const AlsoList = ({ path, value }: { readonly path: Path; readonly value: unknown }) => {
  const styles = useFormStyles();
  const { isReadOnly, onEdit } = useForm();
  const all = asList(value).map(asMap);
  const { name, help } = fieldWord('advice', 'also');
  return (
    <FieldFrame path={path} name={name} help={help} isGroup isQuiet>
      {() => (
        <>
          <ol className={styles.cards}>
            {all.map((also, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: it has no name but its place
              <li key={index} className={styles.card}>
                <div className={styles.cardHead}>
                  <strong>Soms óók {index + 1}</strong>
                  {!isReadOnly && <LineTools path={path} at={index} count={all.length} one="aanvulling" />}
                </div>
                <AlsoFields path={[...path, index]} also={also} />
              </li>
            ))}
          </ol>
          {!isReadOnly && (
            <div>
              <Button onClick={() => onEdit({ kind: 'insert', path, at: all.length, value: { when: {} } })}>
                Voeg iets toe dat soms óók geldt
              </Button>
            </div>
          )}
        </>
      )}
    </FieldFrame>
  );
};

const AlsoFields = ({ path, also }: { readonly path: Path; readonly also: RawMap }) => {
  const beside = useProblemsBeside(path, ['when', 'text', 'do', 'sources']);
  return (
    <>
      <ConditionField path={[...path, 'when']} value={also.when} {...fieldWord('also', 'when')} help={undefined} />
      <TextField
        path={[...path, 'text']}
        value={also.text}
        {...fieldWord('also', 'text')}
        help={undefined}
        longest={LIMITS.step}
        rows={2}
        takesPlaceholders
      />
      <LinesField
        path={[...path, 'do']}
        value={also.do}
        {...fieldWord('also', 'do')}
        help={undefined}
        one="stap"
        rows={2}
        longest={LIMITS.step}
        most={LIMITS.steps}
        isNumbered
      />
      <ReferencesField
        path={[...path, 'sources']}
        value={also.sources}
        to="sources"
        {...fieldWord('also', 'sources')}
        help={undefined}
      />
      <ProblemList problems={beside} />
    </>
  );
};
