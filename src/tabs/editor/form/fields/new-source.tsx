import { Button, Field, Input, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { dutchDay } from '../../../../calendar/dutch-day';
import type { Plain } from '../../../../content/edit/edits';
import { fieldWord } from '../../../../content/read/shape/field-words';
import { CERTAINTY_CHOICES } from '../certainty-words';
import { useFormStyles } from '../form-styles';
import { ProposedName, useNaming } from './proposed-name';
import { oneLine } from './text-field';

/** Where a reader finds it: a law by number and article, anything else by its name and a place in it. */
const KINDS = {
  law: ['bwb', 'article'],
  report: ['name', 'place'],
} as const;
type SourceKind = keyof typeof KINDS;

interface NewSourceProps {
  readonly taken: ReadonlySet<string>;
  readonly onMake: (id: string, source: Plain) => void;
  readonly onCancel: () => void;
}

/** A source that is not in the library yet, made where it is needed. More of it is filled in at Bronnen. */
export const NewSource = ({ taken, onMake, onCancel }: NewSourceProps) => {
  const styles = useFormStyles();
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState<SourceKind>('law');
  const [places, setPlaces] = useState<Readonly<Record<string, string>>>({});
  const [certainty, setCertainty] = useState<string>('to-verify');
  const words = oneLine(title);
  const naming = useNaming(words, taken);
  const filled = KINDS[kind].flatMap((key) => {
    const said = oneLine(places[key] ?? '');
    return said === '' ? [] : [[key, said] as const];
  });
  // Without the law's number, or the name of the report, nobody can find it.
  const isReady = words !== '' && filled.some(([key]) => key === KINDS[kind][0]);
  const make = (): void => {
    if (!isReady) return;
    const checked = dutchDay(new Date().toISOString());
    onMake(naming.id, { title: words, [kind]: Object.fromEntries(filled), certainty, checked });
  };
  return (
    <section className={styles.card} aria-label="Nieuwe bron">
      <Field label={fieldWord('source', 'title').name} hint={fieldWord('source', 'title').help} required>
        <Input autoFocus value={title} onChange={(_event, { value }) => setTitle(value)} />
      </Field>
      {words !== '' && <ProposedName naming={naming} />}
      <Field label="Wat voor bron is het?">
        <RadioGroup value={kind} onChange={(_event, { value }) => setKind(value === 'law' ? 'law' : 'report')}>
          <Radio value="law" label="Een wet" />
          <Radio value="report" label="Een rapport of ander stuk" />
        </RadioGroup>
      </Field>
      {KINDS[kind].map((key, index) => {
        const { name, help } = fieldWord(kind, key);
        return (
          <Field key={key} label={name} hint={help} required={index === 0}>
            <Input value={places[key] ?? ''} onChange={(_event, { value }) => setPlaces({ ...places, [key]: value })} />
          </Field>
        );
      })}
      <Field label={fieldWord('source', 'certainty').name} hint={fieldWord('source', 'certainty').help}>
        <Select value={certainty} onChange={(_event, { value }) => setCertainty(value)}>
          {CERTAINTY_CHOICES.map(({ value, words: said }) => (
            <option key={value} value={value}>
              {said}
            </option>
          ))}
        </Select>
      </Field>
      <p className={styles.quiet}>
        De bron komt in de lijst met bronnen, als vandaag nagekeken. Een Europese wet of een uitspraak maak je bij
        Bronnen.
      </p>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={!isReady} onClick={make}>
          Voeg toe
        </Button>
        <Button onClick={onCancel}>Toch niet</Button>
      </div>
    </section>
  );
};
