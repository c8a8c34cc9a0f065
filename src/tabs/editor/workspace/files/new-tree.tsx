import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { newTreeText } from '../../../../content/new-tree';
import { fieldWord } from '../../../../content/read/shape/field-words';
import { LIMITS } from '../../../../content/read/shape/limits';
import { THEME_WORDS, THEMES, type Theme } from '../../../../model/theme';
import { ProposedName, useNaming } from '../../form/fields/proposed-name';
import type { CheckedDraft } from '../desk/use-checked';
import { useFromWorker } from '../desk/use-from-worker';
import { MentionList } from './mention-list';

interface NewTreeProps {
  readonly paths: readonly string[];
  readonly checking: CheckedDraft;
  readonly today: string;
  readonly onNew: (path: string, text: string) => void;
  readonly onOpen: (path: string, id?: string) => void;
}

/** Begins a tree: its title says what it is about, and its name follows from that. */
export const NewTree = ({ paths, checking, today, onNew, onOpen }: NewTreeProps) => {
  const [isOpen, setOpen] = useState(false);
  const [title, setTitle] = useState('');
  // Under which heading of the menu it stands is for its maker to say: a heading that is filled in beforehand stays there.
  const [theme, setTheme] = useState<Theme | ''>('');
  const [isAsked, setAsked] = useState(false);
  const naming = useNaming(title, new Set(paths.flatMap((path) => /^trees\/(.+)\.yaml$/.exec(path)?.[1] ?? [])));
  const said = title.trim();
  const near = useFromWorker(checking, said === '' ? undefined : said, (worker) => worker.near(said), 'near');
  if (!isOpen) return <Button onClick={() => setOpen(true)}>Nieuwe boom…</Button>;
  const begin = (): void => {
    setAsked(true);
    if (title.trim() === '' || theme === '') return;
    const { id } = naming;
    onNew(`trees/${id}.yaml`, newTreeText({ id, title: title.trim(), theme, isPart: false, today }));
    setOpen(false);
    setTitle('');
    setTheme('');
    setAsked(false);
    naming.type(undefined);
  };
  const lacks = (isLacking: boolean, says: string) =>
    isAsked && isLacking ? { validationState: 'error' as const, validationMessage: says } : {};
  return (
    <section aria-label="Nieuwe boom">
      <Field label="Titel" required {...lacks(title.trim() === '', 'Geef de boom een titel. Die ziet de lezer ook.')}>
        <Input value={title} maxLength={LIMITS.title} onChange={(_, { value }) => setTitle(value)} />
      </Field>
      {said !== '' && <ProposedName naming={naming} />}
      <Field
        label="Thema"
        hint={fieldWord('tree', 'theme').help}
        required
        {...lacks(theme === '', 'Kies een thema. Onder dat kopje staat de boom in het menu.')}
      >
        <Select value={theme} onChange={(_, { value }) => setTheme(value as Theme | '')}>
          <option value="">Kies een thema</option>
          {THEMES.map((each) => (
            <option key={each} value={each}>
              {THEME_WORDS[each]}
            </option>
          ))}
        </Select>
      </Field>
      <div role="status">
        {said !== '' && near?.value !== undefined && near.value.length > 0 && (
          <>
            <p>Lijkt op: (staat jouw vraag daar al, vul dan die boom aan)</p>
            <MentionList mentions={near.value} longest={SHORT} onOpen={onOpen} />
          </>
        )}
      </div>
      <Button appearance="primary" onClick={begin}>
        Begin
      </Button>
      <Button appearance="subtle" onClick={() => setOpen(false)}>
        Toch niet
      </Button>
    </section>
  );
};

/** Letters of a line that says why a tree comes near: two lines in this column, so that *Begin* stays in view. */
const SHORT = 45;
