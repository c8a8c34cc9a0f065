import { Button, Field, Input } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { Plain } from '../../../../content/edit/edits';
import { ProposedName, useNaming } from '../fields/proposed-name';
import { oneLine } from '../fields/text-field';
import { useForm } from '../form-context';
import { useFormStyles } from '../form-styles';
import type { Entry, Library } from './entry-fields';

interface NewEntryProps {
  readonly library: Library;
  readonly entries: readonly Entry[];
  /** By name; otherwise a list, in which a new one comes last. */
  readonly isMap: boolean;
  readonly onDone: () => void;
}

/** A new source, word or promise, from its first words. */
export const NewEntry = ({ library, entries, isMap, onDone }: NewEntryProps) => {
  const styles = useFormStyles();
  const { onEdit, onSelect } = useForm();
  const [typed, setTyped] = useState('');
  const words = oneLine(typed);
  const naming = useNaming(words, new Set(entries.map((entry) => entry.id)));
  const { id } = naming;
  const make = (event: FormEvent): void => {
    event.preventDefault();
    if (words === '') return;
    const value = library.fresh(id, words) as Plain;
    onEdit(isMap ? { kind: 'set', path: [id], value } : { kind: 'insert', path: [], at: entries.length, value });
    onSelect(id);
    onDone();
  };
  return (
    <form className={styles.card} onSubmit={make} aria-label={`Voeg ${library.one} toe`}>
      <Field label={{ children: library.asks, required: true }}>
        <Input autoFocus value={typed} onChange={(_event, { value }) => setTyped(value)} />
      </Field>
      {words !== '' && <ProposedName naming={naming} />}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={words === ''}>
          Voeg toe
        </Button>
        <Button onClick={onDone}>Toch niet</Button>
      </div>
    </form>
  );
};
