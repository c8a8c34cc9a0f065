import { Button, Field, Input, makeStyles, SearchBox, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Path } from '../../../../content/path';
import { plainText } from '../../../../language/plain-text';
import { FieldFrame } from '../fields/field-frame';
import { useTyping } from '../fields/typing';
import { useForm } from '../form-context';
import { useFormStyles } from '../form-styles';
import { asTexts } from '../raw';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'start', gap: tokens.spacingHorizontalS },
  label: { flex: '0 0 120px', paddingTop: '6px', overflowWrap: 'anywhere' },
  control: { flex: '1 1 220px', minWidth: 0 },
});

const MOST_ROWS = 25;

interface Row {
  readonly path: Path;
  readonly label: string;
  readonly ways: unknown;
}

interface RowsFieldProps {
  readonly name: string;
  readonly help?: string | undefined;
  readonly rows: readonly Row[];
  /** A new row has a name of its own, or comes last in the list. */
  readonly newRow: 'key' | 'list';
  readonly listPath: Path;
}

/** Rows of words that mean the same, with commas between them. */
export const RowsField = ({ name, help, rows, newRow, listPath }: RowsFieldProps) => {
  const shared = useFormStyles();
  const { isReadOnly } = useForm();
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(MOST_ROWS);
  const wanted = plainText(query);
  const found = rows.filter(({ label, ways }) => plainText(`${label} ${asTexts(ways).join(', ')}`).includes(wanted));
  return (
    <FieldFrame path={listPath} name={name} help={help} isGroup isQuiet>
      {() => (
        <div className={shared.tight}>
          <SearchBox
            aria-label={`Zoek in: ${name}`}
            placeholder={`Zoek in ${rows.length} rijen`}
            value={query}
            onChange={(_event, { value }) => setQuery(value)}
          />
          {found.slice(0, shown).map((row) => (
            <Ways key={row.path.join('/')} row={row} of={name} />
          ))}
          {found.length > shown && (
            <div>
              <Button size="small" onClick={() => setShown((before) => before + MOST_ROWS)}>
                Toon meer ({found.length - shown})
              </Button>
            </div>
          )}
          {!isReadOnly && <NewRow newRow={newRow} listPath={listPath} count={rows.length} />}
        </div>
      )}
    </FieldFrame>
  );
};

const split = (text: string): string[] =>
  text
    .split(/[,\n]/)
    .map((way) => way.trim())
    .filter(Boolean);
const tidy = (text: string): string => split(text).join(', ');

const Ways = ({ row, of }: { readonly row: Row; readonly of: string }) => {
  const styles = useStyles();
  const { isReadOnly, onEdit } = useForm();
  const { path, label } = row;
  const typing = useTyping(asTexts(row.ways).join(', '), tidy, (text) => {
    if (text !== '') onEdit({ kind: 'set', path, value: split(text) });
  });
  return (
    <FieldFrame path={path} name={label} isGroup>
      {(described) => (
        <div className={styles.row}>
          <Textarea
            {...described}
            className={styles.control}
            aria-label={`${of}: ${label}`}
            rows={typing.shown.length > 90 ? 3 : 1}
            resize="vertical"
            value={typing.shown}
            readOnly={isReadOnly}
            onChange={(_event, { value }) => typing.type(value)}
            onFocus={typing.focus}
            onBlur={typing.blur}
          />
          {!isReadOnly && (
            <Button
              size="small"
              appearance="subtle"
              aria-label={`Haal weg: ${label}`}
              onClick={() => onEdit({ kind: 'remove', path })}
            >
              Haal weg
            </Button>
          )}
        </div>
      )}
    </FieldFrame>
  );
};

interface NewRowProps {
  readonly newRow: 'key' | 'list';
  readonly listPath: Path;
  readonly count: number;
}

const NewRow = ({ newRow, listPath, count }: NewRowProps) => {
  const styles = useStyles();
  const { onEdit } = useForm();
  const [key, setKey] = useState('');
  const [ways, setWays] = useState('');
  const isReady = split(ways).length > 0 && (newRow === 'list' || key.trim() !== '');
  const add = (): void => {
    if (!isReady) return;
    onEdit(
      newRow === 'list'
        ? { kind: 'insert', path: listPath, at: count, value: split(ways) }
        : { kind: 'set', path: [...listPath, key.trim()], value: split(ways) },
    );
    setKey('');
    setWays('');
  };
  return (
    <div className={styles.row}>
      {newRow === 'key' && (
        <Field label="Voluit">
          <Input value={key} onChange={(_event, { value }) => setKey(value)} />
        </Field>
      )}
      <Field label="Nieuwe rij, met komma’s ertussen" className={styles.control}>
        <Input value={ways} onChange={(_event, { value }) => setWays(value)} />
      </Field>
      <Button disabledFocusable={!isReady} onClick={add}>
        Voeg toe
      </Button>
    </div>
  );
};
