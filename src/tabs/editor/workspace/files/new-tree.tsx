import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { idFromWords } from '../../../../content/edit/words';
import { newTreeText } from '../../../../content/new-tree';
import { LIMITS } from '../../../../content/read/shape/limits';
import { THEME_WORDS, THEMES, type Theme } from '../../../../model/theme';

interface NewTreeProps {
  readonly paths: readonly string[];
  readonly today: string;
  readonly onNew: (path: string, text: string) => void;
}

/** Begins a tree: its title says what it is about, and its name follows from that. */
export const NewTree = ({ paths, today, onNew }: NewTreeProps) => {
  const [isOpen, setOpen] = useState(false);
  const [title, setTitle] = useState('');
  const [theme, setTheme] = useState<Theme>('secrecy-and-reporting');
  const [problem, setProblem] = useState<string>();
  if (!isOpen) return <Button onClick={() => setOpen(true)}>Nieuwe boom…</Button>;
  const begin = (): void => {
    if (title.trim() === '') {
      setProblem('Geef de boom een titel. Die ziet de lezer ook.');
      return;
    }
    const taken = new Set(paths.flatMap((path) => /^trees\/(.+)\.yaml$/.exec(path)?.[1] ?? []));
    const id = idFromWords(title, taken);
    onNew(`trees/${id}.yaml`, newTreeText({ id, title: title.trim(), theme, isPart: false, today }));
    setOpen(false);
    setTitle('');
  };
  return (
    <section aria-label="Nieuwe boom">
      <Field
        label="Titel"
        validationState={problem === undefined ? 'none' : 'error'}
        {...(problem === undefined ? {} : { validationState: 'error', validationMessage: problem })}
      >
        <Input
          value={title}
          maxLength={LIMITS.title}
          onChange={(_, { value }) => {
            setTitle(value);
            setProblem(undefined);
          }}
        />
      </Field>
      <Field label="Thema">
        <Select value={theme} onChange={(_, { value }) => setTheme(value as Theme)}>
          {THEMES.map((each) => (
            <option key={each} value={each}>
              {THEME_WORDS[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Button appearance="primary" onClick={begin}>
        Begin
      </Button>
      <Button appearance="subtle" onClick={() => setOpen(false)}>
        Toch niet
      </Button>
    </section>
  );
};
