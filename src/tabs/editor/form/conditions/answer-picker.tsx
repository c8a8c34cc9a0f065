import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useForm } from '../form-context';

const useStyles = makeStyles({
  answers: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    border: 'none',
    margin: 0,
    padding: 0,
  },
});

interface AnswerPickerProps {
  readonly label: string;
  readonly answers: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Which answers count; the file keeps them in the order of the question. */
export const AnswerPicker = ({ label, answers, chosen, onChange }: AnswerPickerProps) => {
  const styles = useStyles();
  const { isReadOnly } = useForm();
  const unknown = chosen.filter((id) => !answers.some((answer) => answer.id === id));
  const all = [...answers, ...unknown.map((id) => ({ id, label: `${id} (kennen we niet)` }))];
  return (
    <fieldset className={styles.answers} aria-label={label}>
      {all.map((answer) => (
        <Checkbox
          key={answer.id}
          label={answer.label}
          checked={chosen.includes(answer.id)}
          disabled={isReadOnly}
          onChange={(_event, { checked }) =>
            onChange(
              all.map(({ id }) => id).filter((id) => (id === answer.id ? checked === true : chosen.includes(id))),
            )
          }
        />
      ))}
    </fieldset>
  );
};
