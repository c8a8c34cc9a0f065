import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { Path } from '../../../../../content/path';
import { fieldWord } from '../../../../../content/read/shape/field-words';
import { ProposedName, useNaming } from '../../fields/proposed-name';
import { TargetField } from '../../fields/target-field';
import { oneLine } from '../../fields/text-field';
import { useForm } from '../../form-context';
import { useFormStyles } from '../../form-styles';
import { asText, type RawMap } from '../../raw';

interface NewOptionProps {
  readonly path: Path;
  readonly of: 'question' | 'checklist';
  readonly node: string;
  readonly options: readonly RawMap[];
  readonly onDone: () => void;
}

/** An answer that is not in the file until it has words and, for a question, leads somewhere. */
export const NewOption = ({ path, of, node, options, onDone }: NewOptionProps) => {
  const styles = useFormStyles();
  const { onEdit } = useForm();
  const [typed, setTyped] = useState('');
  const [go, setGo] = useState('');
  const label = oneLine(typed);
  const taken = new Set(options.map((option) => asText(option.id)));
  const naming = useNaming(label, taken);
  const { id } = naming;
  const isReady = label !== '' && (of === 'checklist' || go !== '');
  const add = (): void => {
    if (!isReady) return;
    const value = of === 'question' ? { id, label, go } : { id, label };
    onEdit({ kind: 'insert', path, at: options.length, value });
    onDone();
  };
  return (
    <section className={styles.card} aria-label={of === 'question' ? 'Nieuw antwoord' : 'Nieuw punt'}>
      <Field label={fieldWord(of === 'question' ? 'option' : 'item', 'label').name} required>
        <Input
          autoFocus
          value={typed}
          onChange={(_event, { value }) => setTyped(value)}
          onKeyDown={(event) => event.key === 'Enter' && add()}
        />
      </Field>
      {label !== '' && <ProposedName naming={naming} />}
      {of === 'question' && (
        <TargetField
          path={[...path, options.length, 'go']}
          value={go}
          {...fieldWord('option', 'go')}
          from={node}
          isRequired
          onPick={setGo}
          onLeave={isReady ? add : undefined}
        />
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={!isReady} onClick={add}>
          Voeg toe
        </Button>
        <Button onClick={onDone}>Toch niet</Button>
      </div>
    </section>
  );
};
