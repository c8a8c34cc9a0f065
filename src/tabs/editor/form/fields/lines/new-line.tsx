import { Input, makeStyles, Textarea } from '@fluentui/react-components';
import { type ClipboardEvent, useRef, useState } from 'react';
import { pastedLines, withPasted } from '../../../../../content/edit/pasted-text';
import { useForm } from '../../form-context';
import { asTexts } from '../../raw';
import { oneLine } from '../text-field';
import { selectionIn, type TextControl, useSendOnLeave } from '../typing';
import type { LineProps } from './lines-props';

const useStyles = makeStyles({ control: { flexGrow: 1, minWidth: 0 } });

/** A line that is not in the file until it has words. */
export const NewLine = ({
  path,
  value,
  name,
  one,
  rows = 1,
  count,
  onDone,
}: LineProps & { readonly onDone: () => void }) => {
  const styles = useStyles();
  const { onEdit } = useForm();
  const isSent = useRef(false);
  const [text, setText] = useState('');
  const send = (): void => {
    const line = oneLine(text);
    if (isSent.current) return;
    isSent.current = line !== '';
    if (line !== '') onEdit({ kind: 'insert', path, at: count, value: line });
  };
  useSendOnLeave(send);
  const paste = (event: ClipboardEvent<TextControl>): void => {
    const lines = pastedLines(event.clipboardData.getData('text/plain'));
    if (lines.length < 2) return;
    event.preventDefault();
    onEdit({
      kind: 'set',
      path,
      value: withPasted(asTexts(value), count, text, selectionIn(event.currentTarget), lines),
    });
    isSent.current = false;
    setText('');
  };
  const shared = {
    className: styles.control,
    'aria-label': `${name}: nog een ${one}`,
    autoFocus: true,
    value: text,
    onChange: (_event: unknown, data: { readonly value: string }) => setText(data.value),
    onBlur: () => {
      send();
      afterPress(onDone);
    },
    onPaste: paste,
    onKeyDown: (event: { readonly key: string; preventDefault(): void }) => {
      if (event.key === 'Enter') {
        event.preventDefault();
        // Whoever adds one word mostly adds more: Enter goes on to the next, and on an empty line it is done.
        if (oneLine(text) === '') onDone();
        else {
          send();
          isSent.current = false;
          setText('');
        }
      }
    },
  };
  return rows === 1 ? <Input {...shared} /> : <Textarea {...shared} rows={rows} resize="vertical" />;
};

/**
 * A field that goes away moves all below it up. Whoever leaves it by a press on something below would let go beside that, and
 * nothing would happen; so it waits until they let go.
 */
function afterPress(done: () => void): void {
  if (document.querySelector(':active') === null) done();
  else window.addEventListener('pointerup', () => setTimeout(done), { once: true });
}
