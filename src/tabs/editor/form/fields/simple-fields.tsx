import { Input, makeStyles, Select } from '@fluentui/react-components';
import type { Path } from '../../../../content/path';
import { useForm } from '../form-context';
import { asText, isWritten } from '../raw';
import { FieldFrame } from './field-frame';
import { useTyping } from './typing';

const useStyles = makeStyles({ short: { width: '100%', maxWidth: '220px' } });

interface SimpleFieldProps {
  readonly path: Path;
  readonly value: unknown;
  readonly name: string;
  readonly help?: string | undefined;
  readonly isRequired?: boolean | undefined;
}

/** A day as `2026-11-21`. Half a day is no day: nothing is sent until it is whole. */
export const DayField = ({ path, value, name, help, isRequired }: SimpleFieldProps) => {
  const styles = useStyles();
  const { onEdit, isReadOnly } = useForm();
  return (
    <FieldFrame path={path} name={name} help={help} isRequired={isRequired}>
      {(described) => (
        <Input
          {...described}
          type="date"
          className={styles.short}
          value={asText(value)}
          readOnly={isReadOnly}
          onChange={(_event, { value: day }) => day !== '' && onEdit({ kind: 'set', path, value: day })}
        />
      )}
    </FieldFrame>
  );
};

export const NumberField = ({ path, value, name, help, isRequired, least, most }: SimpleFieldProps & Bounds) => {
  const styles = useStyles();
  const { onEdit, isReadOnly } = useForm();
  const typing = useTyping(
    asText(value),
    (typed) => typed.trim(),
    (text) => {
      if (text === '') {
        if (!isRequired && isWritten(value)) onEdit({ kind: 'remove', path });
      } else if (Number.isInteger(Number(text))) onEdit({ kind: 'set', path, value: Number(text) });
    },
  );
  return (
    <FieldFrame path={path} name={name} help={help} isRequired={isRequired}>
      {(described) => (
        <Input
          {...described}
          type="number"
          min={least}
          max={most}
          step={1}
          className={styles.short}
          value={typing.shown}
          readOnly={isReadOnly}
          onChange={(_event, data) => typing.type(data.value)}
          onFocus={typing.focus}
          onBlur={typing.blur}
        />
      )}
    </FieldFrame>
  );
};

interface Bounds {
  readonly least: number;
  readonly most: number;
}

interface ChoiceFieldProps extends SimpleFieldProps {
  readonly choices: readonly { readonly value: string; readonly words: string }[];
  /** What it means when nothing was chosen; absent: a choice must be made. */
  readonly unset?: string | undefined;
}

/** One of a few. What stands there and is none of them stays visible until something else is chosen. */
export const ChoiceField = ({ path, value, name, help, isRequired, choices, unset }: ChoiceFieldProps) => {
  const { onEdit, isReadOnly } = useForm();
  const now = asText(value);
  const isKnown = now === '' || choices.some((choice) => choice.value === now);
  return (
    <FieldFrame path={path} name={name} help={help} isRequired={isRequired}>
      {(described) => (
        <Select
          {...described}
          value={now}
          disabled={isReadOnly}
          onChange={(_event, { value: chosen }) => {
            if (chosen !== '') onEdit({ kind: 'set', path, value: chosen });
            else if (isWritten(value)) onEdit({ kind: 'remove', path });
          }}
        >
          {(unset !== undefined || now === '') && <option value="">{unset ?? 'Kies'}</option>}
          {!isKnown && <option value={now}>{now} (kennen we niet)</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.words}
            </option>
          ))}
        </Select>
      )}
    </FieldFrame>
  );
};
