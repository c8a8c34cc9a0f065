import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type FormEvent, useId, useState } from 'react';
import type { Plain } from '../../../../../content/edit/edits';
import { KIND_WORDS } from '../../../../../content/read/json-schema/choice-words';
import { Picker } from '../../fields/picker';
import { ProposedName, useNaming } from '../../fields/proposed-name';
import { oneLine } from '../../fields/text-field';
import { treeIdOf } from '../../file-kind';
import { useForm } from '../../form-context';
import { asMap, asText, asTexts } from '../../raw';
import { KIND_NAMES, type NodeKind, nodesOf } from '../node-words';
import { answersFrom, NewAnswers, USUAL_ANSWERS } from './new-answers';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const ASKS: Readonly<Record<NodeKind, string>> = {
  question: 'Welke vraag stel je?',
  checklist: 'Wat vraag je bij deze lijst?',
  branch: 'Waar kijkt de splitsing naar? Alleen voor de vaste naam.',
  include: 'Welke boom is het deel?',
  info: 'Wat leg je uit?',
  advice: 'Wat is het advies, in één zin?',
};

interface NewNodeProps {
  readonly kinds: readonly NodeKind[];
  readonly onMade: (id: string) => void;
  readonly onCancel: () => void;
}

/** Makes a node from its first words, which propose its id as well. */
export const NewNode = ({ kinds, onMade, onCancel }: NewNodeProps) => {
  const styles = useStyles();
  const { value: tree, path, choices, onEdit } = useForm();
  const pickerId = useId();
  const [kind, setKind] = useState<NodeKind>(kinds[0] ?? 'question');
  const [words, setWords] = useState('');
  const [answers, setAnswers] = useState(USUAL_ANSWERS);
  const part = choices?.trees.find(({ id }) => id === words);
  const taken = new Set([...Object.keys(nodesOf(tree)), ...asTexts(asMap(tree).retired)]);
  const naming = useNaming(words, taken);
  const { id } = naming;
  const named = answersFrom(answers).map((answer) => asText(asMap(answer).id));
  const isReady = kind === 'include' ? part !== undefined : oneLine(words) !== '';
  const make = (event: FormEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    if (!isReady) return;
    onEdit({ kind: 'set', path: ['nodes', id], value: newNode(kind, oneLine(words), answersFrom(answers)) });
    onMade(id);
  };
  return (
    <form className={styles.form} onSubmit={make} aria-label="Nieuwe knoop">
      {kinds.length > 1 && (
        <Field label="Wat voor knoop?" hint={KIND_WORDS[kind]}>
          <Select
            value={kind}
            onChange={(_event, { value }) => {
              setKind(value as NodeKind);
              setWords('');
            }}
          >
            {kinds.map((each) => (
              <option key={each} value={each}>
                {KIND_NAMES[each]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {kind === 'include' ? (
        <Picker
          described={{ id: pickerId, 'aria-describedby': undefined, 'aria-invalid': undefined }}
          label={ASKS.include}
          placeholder={ASKS.include}
          value={words}
          text={part?.title ?? ''}
          groups={partGroups(choices?.trees ?? [], treeIdOf(path))}
          isReadOnly={false}
          onPick={setWords}
        />
      ) : (
        <Field label={{ children: ASKS[kind], required: true }}>
          <Input autoFocus value={words} onChange={(_event, { value }) => setWords(value)} />
        </Field>
      )}
      {kind === 'question' && <NewAnswers words={answers} onChange={setAnswers} />}
      {isReady && (
        <ProposedName
          naming={naming}
          also={kind === 'question' && named.length > 0 ? `, met de antwoorden ${named.join(' en ')}` : undefined}
        />
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={!isReady}>
          Maak {KIND_NAMES[kind].toLowerCase()}
        </Button>
        <Button onClick={onCancel}>Toch niet</Button>
      </div>
    </form>
  );
};

/** Parts first: that is what they are for. */
export const partGroups = (
  trees: readonly { readonly id: string; readonly title: string; readonly listed: boolean }[],
  own: string,
) => {
  const options = (listed: boolean) =>
    trees
      .filter((tree) => tree.listed === listed && tree.id !== own)
      .map(({ id, title }) => ({ value: id, text: title, detail: id }));
  return [
    { title: 'Delen', options: options(false) },
    { title: 'Bomen in het menu', options: options(true) },
  ];
};

/** Complete but for where it leads: what lacks is said at its field. */
function newNode(kind: NodeKind, words: string, answers: Plain[]): Plain {
  switch (kind) {
    case 'question':
      return { kind, text: words, options: answers };
    case 'checklist':
      return { kind, text: words, options: [] };
    case 'branch':
      return { kind, cases: [] };
    case 'include':
      return { kind, tree: words, next: {} };
    case 'info':
      return { kind, text: words };
    case 'advice':
      // Without a verdict: one that stands there already is one that nobody chose, and it reads like a choice.
      return { kind, text: words };
  }
}
