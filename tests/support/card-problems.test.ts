import { box, button, card, choiceList, text } from '../../src/cards/card';
import { problemsOfCard } from './card-problems';
import type { CardPart } from './seen-card';

/** The measure itself is measured: a check that finds nothing must be able to find something. */
test('a right card has no problems', () => {
  const right = card(
    [text('Hallo'), box([text('In een vak')]), choiceList('keuze', 'Kies', [{ id: 'a', label: 'A' }])],
    [button('Verder', { verb: 'menu' })],
  );
  expect(problemsOfCard(right)).toEqual([]);
});

const menu = (title: string) => button(title, { verb: 'menu' });
const WRONG: readonly (readonly [string, CardPart, RegExp])[] = [
  ['an unknown element', card([{ type: 'Table', rows: [] }]), /body\/0/],
  ['an unknown property', card([text('x', { sise: 'Large' })]), /sise/],
  ['text that does not wrap', card([text('x', { wrap: false })]), /wrap/],
  ['an empty container', card([box([])]), /items/],
  ['an empty text', card([text('')]), /text/],
  ['a field without a label', card([{ type: 'Input.Text', id: 'a' }]), /label/],
  [
    'two fields of one name',
    card([choiceList('a', 'A', [{ id: 'x', label: 'X' }]), choiceList('a', 'B', [{ id: 'x', label: 'X' }])]),
    /two inputs/,
  ],
  ['seven buttons', card([text('x')], '1234567'.split('').map(menu)), /7 buttons/],
  ['a newer version', { ...card([text('x')]), version: '1.6' }, /version/],
  [
    'a button without fallback',
    card([text('x')], [{ type: 'Action.Execute', title: 'A', verb: 'menu', data: { verb: 'menu' } }]),
    /fallback/,
  ],
  [
    'a fallback with other data',
    card([text('x')], [{ ...menu('A'), fallback: { type: 'Action.Submit', title: 'A', data: { verb: 'help' } } }]),
    /other data/,
  ],
  ['a card that is too large', card([text('x'.repeat(40_000))]), /KB/],
];

test.each(WRONG)('%s is found', (_, wrong, says) => {
  expect(problemsOfCard(wrong).join('\n')).toMatch(says);
});
