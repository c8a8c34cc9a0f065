import { Button, Input, makeStyles, SearchBox, Textarea, tokens } from '@fluentui/react-components';
import { type ClipboardEvent, useState } from 'react';
import { pastedLines, withPasted } from '../../../../../content/edit/pasted-text';
import { plainText } from '../../../../../language/plain-text';
import { placeName } from '../../../focus/use-arrival';
import { useForm } from '../../form-context';
import { asTexts } from '../../raw';
import { FieldFrame } from '../field-frame';
import { oneLine } from '../text-field';
import { selectionIn, type TextControl, useTyping } from '../typing';
import { LineTools } from './line-tools';
import type { LineProps, LinesFieldProps } from './lines-props';
import { NewLine } from './new-line';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalXS },
  row: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalXS },
  number: { minWidth: '1.6em', paddingTop: '6px', textAlign: 'right', color: tokens.colorNeutralForeground2 },
  control: { flexGrow: 1, minWidth: 0 },
  foot: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  count: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
});

/** Beyond this many lines a list is searched and shown in parts. */
const MOST_ROWS = 25;

/** A list of texts, one below the other, in their order. */
export const LinesField = (props: LinesFieldProps) => {
  const { path, value, name, help, one, most, isNumbered, isNeeded } = props;
  const styles = useStyles();
  const { isReadOnly } = useForm();
  const [query, setQuery] = useState('');
  const [shownRows, setShownRows] = useState(MOST_ROWS);
  const [isAdding, setIsAdding] = useState(false);
  const lines = asTexts(value);
  const wanted = plainText(query);
  const found = lines.map((line, index) => ({ line, index })).filter(({ line }) => plainText(line).includes(wanted));
  const shown = found.slice(0, shownRows);
  const isFull = most !== undefined && lines.length >= most;
  return (
    <FieldFrame path={path} name={name} help={help} isRequired={isNeeded} isGroup>
      {() => (
        <>
          {lines.length > MOST_ROWS && (
            <SearchBox
              aria-label={`Zoek in ${name}`}
              placeholder={`Zoek in ${lines.length}`}
              value={query}
              onChange={(_event, { value: typed }) => setQuery(typed)}
            />
          )}
          <ol className={styles.list}>
            {shown.map(({ line, index }) => (
              <li key={index} className={styles.row} data-place={placeName([...path, index])}>
                {isNumbered && <span className={styles.number}>{index + 1}.</span>}
                <Line {...props} at={index} text={line} count={lines.length} />
                {!isReadOnly && <LineTools path={path} at={index} count={lines.length} one={one} />}
              </li>
            ))}
            {isAdding && !isFull && (
              <li className={styles.row}>
                {isNumbered && <span className={styles.number}>{lines.length + 1}.</span>}
                <NewLine {...props} count={lines.length} onDone={() => setIsAdding(false)} />
              </li>
            )}
          </ol>
          <div className={styles.foot}>
            {found.length > shown.length && (
              <Button size="small" onClick={() => setShownRows((before) => before + MOST_ROWS)}>
                Toon meer ({found.length - shown.length})
              </Button>
            )}
            {!isReadOnly && !isAdding && !isFull && (
              <Button size="small" onClick={() => setIsAdding(true)}>
                Voeg {one} toe
              </Button>
            )}
            {isFull && !isReadOnly && <span className={styles.count}>Er passen er {most} bij.</span>}
          </div>
        </>
      )}
    </FieldFrame>
  );
};

const Line = ({ path, at, text, one, longest, rows = 1, ...props }: LineProps & LineAt) => {
  const styles = useStyles();
  const { onEdit, isReadOnly } = useForm();
  const typing = useTyping(text, oneLine, (typed) => {
    if (typed !== '') onEdit({ kind: 'set', path: [...path, at], value: typed });
  });
  const paste = (event: ClipboardEvent<TextControl>): void => {
    const lines = pastedLines(event.clipboardData.getData('text/plain'));
    if (lines.length < 2 || isReadOnly) return;
    event.preventDefault();
    const value = withPasted(asTexts(props.value), at, typing.shown, selectionIn(event.currentTarget), lines);
    typing.drop();
    onEdit({ kind: 'set', path, value });
  };
  const length = oneLine(typing.shown).length;
  const shared = {
    className: styles.control,
    'aria-label': `${props.name}: ${one} ${at + 1}`,
    value: typing.shown,
    readOnly: isReadOnly,
    onChange: (_event: unknown, data: { readonly value: string }) => typing.type(data.value),
    onFocus: typing.focus,
    onBlur: typing.blur,
    onPaste: paste,
  };
  return (
    <>
      {rows === 1 ? <Input {...shared} /> : <Textarea {...shared} rows={rows} resize="vertical" />}
      {longest !== undefined && length > longest && <span className={styles.count}>{length - longest} te veel</span>}
    </>
  );
};

interface LineAt {
  readonly at: number;
  readonly text: string;
}
