import fc from 'fast-check';
import { askPreviewCard } from '../../src/cards/asking/ask-preview-card';
import { ownQuestionCard } from '../../src/cards/asking/asker-cards';
import { choiceList, firstOf, treeButton } from '../../src/cards/card';
import { questionCard } from '../../src/cards/question-card';
import { stack } from '../../src/cards/rows';
import { checkTyped } from '../../src/teams/handlers/check-typed';
import { findPosition } from '../../src/walk/position';
import { startWalk } from '../../src/walk/walk';
import { compiledFrom, editionOf, toyFiles } from '../content/support/toy-content';
import { buildEscalation, guarded, NOON } from '../support/escalations';
import { buttonOn, type CardPart, partsOf, wordsOn } from '../support/seen-card';

const toy = editionOf(compiledFrom(toyFiles()));

function cardAt(answers: Readonly<Record<string, string>>): CardPart {
  const walk = { ...startWalk(toy, 'delen'), answers: new Map(Object.entries(answers)) };
  const position = findPosition(toy, walk);
  if (position.kind !== 'asked') throw new Error(`Expected a question, found ${position.kind}.`);
  return questionCard(toy, walk, position);
}

test('a question keeps the title the walk began with, and says how far it still is', () => {
  expect(wordsOn(cardAt({}))).toContain('Mag ik dit delen? · stap 1, nog 1 tot 3 vragen');
  expect(wordsOn(cardAt({ 'gevaar/nu': 'nee' }))).toContain('Mag ik dit delen? · stap 2, nog 2 vragen');
  const last = cardAt({ 'gevaar/nu': 'nee', 'delen/wie': 'school' });
  expect(wordsOn(last)).toContain('Mag ik dit delen? · stap 3, laatste vraag');
});

test('each option stands there once, with its hint, and looks unlike the buttons that only move', () => {
  const card = cardAt({ 'gevaar/nu': 'nee' });
  expect(wordsOn(card).split('De huisarts')).toHaveLength(2);
  expect(wordsOn(card)).toContain('De school\nEen leraar of mentor\nDe huisarts');
  expect(buttonOn(card, 'De huisarts').style).toBe('positive');
  for (const title of ['Ik weet het niet', 'Waarom?', 'Terug', 'Vraag de coördinator'])
    expect(buttonOn(card, title)).not.toHaveProperty('style');
});

test('an answer that a phone would cut off stands whole in a list, and nowhere twice', () => {
  const long = 'Daarover missen of botsen onze afspraken';
  const files = new Map([...toyFiles()].map(([name, yaml]) => [name, yaml.replace('De huisarts', long)]));
  const edition = editionOf(compiledFrom(files));
  const walk = { ...startWalk(edition, 'delen'), answers: new Map([['gevaar/nu', 'nee']]) };
  const position = findPosition(edition, walk);
  if (position.kind !== 'asked') throw new Error(`Expected a question, found ${position.kind}.`);
  const card = questionCard(edition, walk, position);
  expect(JSON.stringify(card).split(long)).toHaveLength(2);
  expect(partsOf(card).find(({ type }) => type === 'Input.ChoiceSet')).toMatchObject({ id: 'option' });
  expect(buttonOn(card, 'Verder').style).toBe('positive');
});

test('the long title of a subject stands above its button, and the button says what it does', () => {
  const tree = { id: 'lang', title: 'Delen met Veilig Thuis, Raad of jeugdbescherming' };
  const [above, row] = stack([treeButton(tree)]);
  expect(above).toMatchObject({ text: tree.title });
  const named = { title: 'Open', tooltip: tree.title };
  expect(row).toMatchObject({ actions: [{ ...named, fallback: named }] });
});

test('only the button that sends what was ticked takes the inputs along', () => {
  const card = cardAt({ 'gevaar/nu': 'nee', 'delen/wie': 'familie' });
  expect(buttonOn(card, 'Verder')).not.toHaveProperty('associatedInputs');
  for (const title of ['Ik weet het niet', 'Waarom?', 'Terug', 'Vraag de coördinator'])
    expect(buttonOn(card, title)).toMatchObject({ associatedInputs: 'none', fallback: { associatedInputs: 'none' } });
});

test('the words of a choice never become a list or bold', () => {
  const list = choiceList('tree', 'Kies', [{ id: 'a', label: '10. *Regel* tien' }]);
  expect(list.choices).toEqual([{ title: '10\\. \\*Regel\\* tien', value: 'a' }]);
});

test('what people typed keeps its lines', () => {
  const typed = 'Eerste regel.\nTweede regel.\r\n\r\n- derde';
  const kept = 'Eerste regel.\n\nTweede regel.\n\n\\- derde';
  const texts = (card: CardPart) => partsOf(card).map(({ text }) => text);
  const message = {
    key: 'k',
    kind: 'question' as const,
    side: 'asker' as const,
    by: null,
    text: guarded(typed),
    at: NOON,
  };
  expect(texts(ownQuestionCard(buildEscalation({ messages: [message] })))).toContain(kept);
  const form = { formKey: 'k', question: typed, urgent: false, anonymous: false, along: false, ticks: [] };
  expect(texts(askPreviewCard(form, checkTyped(typed, 'asker'), undefined))).toContain(kept);
});

test('what is cut is cut between what people see as characters', () => {
  const seen = fc.constantFrom('a', 'é', 'e\u0301', '🙂', '👍🏽', '👨‍👩‍👧‍👦', '🇳🇱', ' ', '\n');
  const characters = (text: string) => [...new Intl.Segmenter('nl').segment(text)].map(({ segment }) => segment);
  fc.assert(
    fc.property(fc.array(seen, { maxLength: 40 }), fc.nat(120), (parts, most) => {
      const text = parts.join('');
      const kept = firstOf(text, most);
      expect(kept.length).toBeLessThanOrEqual(most);
      expect(characters(text).slice(0, characters(kept).length).join('')).toBe(kept);
      const next = characters(text)[characters(kept).length];
      if (next !== undefined) expect(kept.length + next.length).toBeGreaterThan(most);
    }),
    { numRuns: 500 },
  );
});
