import { matching } from '../../../src/tabs/editor/form/fields/matching';

const SOURCES = [
  { text: 'De wet op de jeugd', detail: 'artikel 7 · jw-7-3-4' },
  { text: 'Een gedragscode voor geschenken', detail: 'hoofdstuk 2 · code-geschenken' },
  { text: 'Kinderen en delen van gegevens', detail: 'bladzijde 12 · kinderen-delen' },
  { text: 'Rapport over een wijkteam', detail: 'delen met familie · vw2016-regel-10' },
  { text: 'Opvoeden', detail: 'bladzijde 3 · opvoeden' },
];
const found = (query: string): readonly string[] => matching(SOURCES, query).map(({ text }) => text);

it.each([
  ['een geschenken', ['Een gedragscode voor geschenken']],
  ['de gedragscode', ['Een gedragscode voor geschenken']],
  ['gedragscode voor de', ['Een gedragscode voor geschenken']],
  // What is still being typed may become a word; the article itself is none, wherever it stands.
  ['de', ['Kinderen en delen van gegevens', 'Rapport over een wijkteam']],
  ['een', []],
  ['del', ['Kinderen en delen van gegevens', 'Rapport over een wijkteam']],
  ['vw2016-regel-10', ['Rapport over een wijkteam']],
  ['JEUGD', ['De wet op de jeugd']],
  ['voeden', ['Opvoeden']],
  ['delen familie', ['Rapport over een wijkteam']],
  ['paard', []],
])('%s finds what says it, and what says it best stands first', (query, texts) => {
  expect(found(query)).toEqual(texts);
});

it('offers everything while nothing was typed', () => {
  expect(found('  ')).toHaveLength(SOURCES.length);
});
