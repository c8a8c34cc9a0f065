import { Input, makeStyles, mergeClasses, Textarea, tokens } from '@fluentui/react-components';
import { type ClipboardEvent, useRef, useState } from 'react';
import { cleanPasted, isPastedList } from '../../../../content/edit/pasted-text';
import type { Path } from '../../../../content/path';
import { useForm } from '../form-context';
import { asText, isWritten } from '../raw';
import { FieldFrame } from './field-frame';
import { PlaceholderMenu } from './placeholder-menu';
import { useTyping } from './typing';

const useStyles = makeStyles({
  control: { width: '100%' },
  side: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  over: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

export interface TextFieldProps {
  readonly path: Path;
  readonly value: unknown;
  readonly name: string;
  readonly help?: string | undefined;
  readonly isRequired?: boolean | undefined;
  /** Marked like that too, but the file may be without it for a while: emptied, it goes. */
  readonly isNeeded?: boolean | undefined;
  /** Characters; shown as a counter, never cut off while somebody types. */
  readonly longest?: number | undefined;
  /** Lines that show at first; one makes a single line. */
  readonly rows?: number | undefined;
  /** Words with `{{…}}` may stand here. */
  readonly takesPlaceholders?: boolean | undefined;
}

/** One text of the file. */
export const TextField = (props: TextFieldProps) => {
  const { path, value, name, help, isRequired, isNeeded, longest, rows = 1, takesPlaceholders } = props;
  const styles = useStyles();
  const { onEdit, isReadOnly } = useForm();
  const field = useRef<HTMLInputElement | HTMLTextAreaElement>(null);
  const [wasList, setWasList] = useState(false);
  const typing = useTyping(asText(value), oneLine, (text) => {
    if (text === '' && !isRequired) {
      if (isWritten(value)) onEdit({ kind: 'remove', path });
      return;
    }
    onEdit({ kind: 'set', path, value: text });
  });
  const put = (text: string): void => {
    const element = field.current;
    const [from, to] = [element?.selectionStart ?? typing.shown.length, element?.selectionEnd ?? typing.shown.length];
    typing.type(typing.shown.slice(0, from) + text + typing.shown.slice(to));
    requestAnimationFrame(() => {
      element?.focus();
      element?.setSelectionRange(from + text.length, from + text.length);
    });
  };
  const paste = (event: ClipboardEvent): void => {
    const raw = event.clipboardData.getData('text/plain');
    const clean = cleanPasted(raw);
    if (clean === raw || isReadOnly) return;
    event.preventDefault();
    put(clean);
    setWasList(isPastedList(raw));
  };
  const length = oneLine(typing.shown).length;
  const isOver = longest !== undefined && length > longest;
  return (
    <FieldFrame
      path={path}
      name={name}
      help={help}
      isRequired={isRequired || isNeeded}
      aside={
        <span className={styles.side}>
          {takesPlaceholders && !isReadOnly && <PlaceholderMenu onChoose={put} field={name} />}
          {longest !== undefined && (
            <span className={mergeClasses(styles.count, isOver && styles.over)}>
              {isOver ? `${length - longest} te veel` : `${length} van ${longest}`}
            </span>
          )}
        </span>
      }
    >
      {(described) => {
        const shared = {
          ...described,
          className: styles.control,
          value: typing.shown,
          readOnly: isReadOnly,
          // A function, because Fluent's types know no ref object here under React 19.
          ref: (element: HTMLInputElement | HTMLTextAreaElement | null) => {
            field.current = element;
          },
          onChange: (_event: unknown, data: { readonly value: string }) => {
            setWasList(false);
            typing.type(data.value);
          },
          onFocus: typing.focus,
          onBlur: typing.blur,
          onPaste: paste,
        };
        return (
          <>
            {rows === 1 ? <Input {...shared} /> : <Textarea {...shared} rows={rows} resize="vertical" />}
            {wasList && (
              <div role="status" className={styles.count}>
                Dit was een lijst. Hier past één stuk tekst: kijk of het zo goed leest.
              </div>
            )}
          </>
        );
      }}
    </FieldFrame>
  );
};

/** Texts stand on one line; a card breaks them where it likes. */
export const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim();
