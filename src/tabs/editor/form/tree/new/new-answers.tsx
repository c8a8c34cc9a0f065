import { Field, Input } from '@fluentui/react-components';
import type { Plain } from '../../../../../content/edit/edits';
import { idFromWords } from '../../../../../content/edit/words';
import { LIMITS } from '../../../../../content/read/shape/limits';
import { oneLine } from '../../fields/text-field';

/** What stands on the first two buttons of a new question, until somebody types something else. */
export const USUAL_ANSWERS: readonly string[] = ['Ja', 'Nee'];

/** Answers with ids from their own words: an id never changes, so `ja` must not stay under other words. */
export function answersFrom(words: readonly string[]): Plain[] {
  const taken = new Set<string>();
  return words.map(oneLine).flatMap((label) => {
    if (label === '') return [];
    const id = idFromWords(label, taken);
    taken.add(id);
    return [{ id, label }];
  });
}

interface NewAnswersProps {
  readonly words: readonly string[];
  readonly onChange: (words: readonly string[]) => void;
}

export const NewAnswers = ({ words, onChange }: NewAnswersProps) =>
  words.map((word, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: there are two, and their words are what somebody changes
    <Field key={index} label={index === 0 ? 'Eerste antwoord' : 'Tweede antwoord'}>
      <Input
        value={word}
        maxLength={LIMITS.label}
        onChange={(_event, { value }) => onChange(words.map((each, at) => (at === index ? value : each)))}
      />
    </Field>
  ));
