import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Path } from '../../../../content/path';
import { FieldFrame } from '../fields/field-frame';
import { Picker } from '../fields/picker';
import { treeIdOf } from '../file-kind';
import { useForm } from '../form-context';
import { useFormStyles } from '../form-styles';
import { AnswerPicker } from './answer-picker';
import { type AskedNode, askedNodes } from './asked-nodes';
import { conditionWords } from './condition-words';
import { type ConditionRow, readRows, writtenAnswers } from './read-condition';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
  question: { margin: 0, overflowWrap: 'anywhere' },
  question2: { fontWeight: tokens.fontWeightSemibold },
});

interface ConditionFieldProps {
  readonly path: Path;
  readonly value: unknown;
  readonly name: string;
  readonly help?: string | undefined;
}

/** Earlier answers, as rows to read and change. What is more than rows is read here and changed as text. */
export const ConditionField = ({ path, value, name, help }: ConditionFieldProps) => {
  const styles = useFormStyles();
  const { value: tree, path: file, choices } = useForm();
  const asked = useMemo(() => askedNodes(tree, treeIdOf(file), choices), [tree, file, choices]);
  const find = (reference: string): AskedNode | undefined =>
    asked.find((each) => each.reference === reference) ??
    asked.find((each) => each.isOwn && `${treeIdOf(file)}/${each.reference}` === reference);
  const rows = readRows(value);
  return (
    <FieldFrame path={path} name={name} help={rows === undefined ? undefined : help} isRequired isGroup>
      {() =>
        rows === undefined ? (
          <>
            <p className={styles.quiet}>{conditionWords(value, find)}</p>
            <p className={styles.quiet}>Deze voorwaarde is te ingewikkeld voor het formulier; bewerk haar als tekst.</p>
          </>
        ) : (
          <Rows path={path} rows={rows} asked={asked} find={find} />
        )
      }
    </FieldFrame>
  );
};

interface RowsProps {
  readonly path: Path;
  readonly rows: readonly ConditionRow[];
  readonly asked: readonly AskedNode[];
  readonly find: (reference: string) => AskedNode | undefined;
}

const Rows = ({ path, rows, asked, find }: RowsProps) => {
  const styles = useStyles();
  const { isReadOnly, onEdit } = useForm();
  const free = asked.filter(({ reference }) => !rows.some(({ question }) => question === reference));
  const pickable = (isOwn: boolean) =>
    free
      .filter((each) => each.isOwn === isOwn)
      .map(({ reference, words, detail }) => ({ value: reference, text: words, detail }));
  return (
    <>
      {rows.map(({ question, answers }, index) => {
        const node = find(question);
        const words = node?.words ?? question;
        return (
          <div key={question} className={styles.row}>
            <p className={styles.question}>
              {index === 0 ? 'als ' : 'en als '}
              <span className={styles.question2}>“{words}”</span> is:
            </p>
            <AnswerPicker
              label={`Antwoord op “${words}”`}
              answers={node?.answers ?? []}
              chosen={answers}
              onChange={(chosen) => {
                if (chosen.length > 0)
                  onEdit({ kind: 'set', path: [...path, question], value: writtenAnswers(chosen) });
              }}
            />
            {!isReadOnly && rows.length > 1 && (
              <div>
                <Button
                  size="small"
                  appearance="subtle"
                  onClick={() => onEdit({ kind: 'remove', path: [...path, question] })}
                >
                  Haal deze vraag weg<span hidden>: {words}</span>
                </Button>
              </div>
            )}
          </div>
        );
      })}
      {!isReadOnly && (
        <Picker
          described={{ id: `${path.join('.')}-add`, 'aria-describedby': undefined, 'aria-invalid': undefined }}
          label={rows.length === 0 ? 'Naar welke vraag kijk je?' : 'Kijk ook naar een andere vraag'}
          placeholder={rows.length === 0 ? 'Naar welke vraag kijk je?' : 'Kijk ook naar een andere vraag'}
          groups={[
            { title: 'Vragen in deze boom', options: pickable(true) },
            { title: 'Vragen in andere bomen', options: pickable(false) },
          ]}
          isReadOnly={false}
          onPick={(question) => {
            const first = find(question)?.answers[0]?.id;
            if (first !== undefined) onEdit({ kind: 'set', path: [...path, question], value: first });
          }}
        />
      )}
    </>
  );
};
