import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSearchIndex } from '../../src/search/build-index';
import { find } from '../../src/search/find';
import { lostLines } from '../../src/search/lost-lines';
import { realEdition } from './real-edition';

const index = buildSearchIndex(realEdition());

/**
 * Part C of the second reading of the law, three lines an item, by somebody who saw that part alone. They teach nothing. When
 * written, 45 of 48 found a right tree first and 47 among the first three.
 */
const QUESTIONS = readFileSync(join(__dirname, 'second-reading-questions.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map(
    (line) => JSON.parse(line) as { readonly item: string; readonly text: string; readonly trees: readonly string[] },
  );
const first = (query: string) => find(index, query).results[0];

describe('search in the content as we publish it', () => {
  it('hears the blow in a long story and puts safety first', () => {
    const { results, danger } = find(
      index,
      'Ik was vandaag bij Fatma voor de schulden, het ging eerst over de brief van de energie en of ik haar bewindvoerder mag bellen. Toen zei ze dat haar man haar gisteren tegen de muur heeft gegooid en dat de kleine alles zag. Ze wil niet dat ik iets zeg. Moet ik nu een formulier laten tekenen?',
    );
    expect(danger).toBe('certain');
    expect(['meldcode', 'direct-gevaar']).toContain(results[0]?.tree);
  });

  it.each([
    ['wat houdt 162 in', 'kaart-artikel-162'],
    ['wat moet op het formulier', 'kaart-formulier'],
    ['hoe lang geldt een handtekening', 'kaart-geldigheid-toestemming'],
    ['kan ik gestraft worden', 'kaart-strafbaar'],
    ['nummer van veilig thuis', 'kaart-nummers'],
  ])('opens the answer to %j at once', (query, tree) => {
    expect(first(query)).toMatchObject({ tree, isAnswer: true });
  });

  it.each([
    'wordt het morgen mooi weer',
    'recept voor appeltaart',
    'hoe hoog is de bijstand voor een alleenstaande',
    'mijn printer doet het niet',
    'belastingaangifte invullen',
    'what is the weather',
    'asdf qwer zxcv',
    'wat nu',
  ])('refuses %j', (query) => {
    expect(find(index, query)).toMatchObject({ refused: true, results: [] });
  });

  it.each([
    ['mag ik Veilig Thuis bellen', 'delen-met-veilig-thuis-raad-gi'],
    ['mag ik iets delen met school?', 'delen-met-school'],
    ['mag ik de buren iets vertellen', 'delen-met-familie'],
    ['kan ik de wijkagent bellen', 'delen-met-politie'],
    ['mag ik met de fysio overleggen', 'delen-met-zorg'],
  ])('takes a short question with a partner for one about sharing: %j', (query, tree) => {
    expect(first(query)?.tree).toBe(tree);
  });

  it('opens a node of a card by the one choice that leads to it, and fills in nothing else', () => {
    const found = first('wanneer mag een kind van 13 zelf ja zeggen tegen jeugdhulp');
    expect(found).toMatchObject({ tree: 'kaart-leeftijden', isAnswer: true });
    for (const { tree, answers } of find(
      index,
      'ik ben wijkverpleegkundige en de zoon van 14 wil niet dat ik school bel',
    ).results)
      if (!tree.startsWith('kaart-')) expect(answers.size).toBe(0);
  });

  it('never takes a word in passing for the question', () => {
    expect(find(index, 'de inwoner is boos op de klantmanager, wat mag ik school vertellen').terms).toEqual([]);
    expect(find(index, 'wat is een FG').terms.map(({ id }) => id)).toEqual(['fg']);
  });

  it.each(QUESTIONS)('answers $item as a stranger put it: $text', ({ text, trees }) => {
    const found = find(index, text).results.map(({ tree }) => tree);
    expect(trees.some((tree) => found.slice(0, 3).includes(tree))).toBe(true);
  });

  it('answers nearly all of those first', () => {
    const first = QUESTIONS.filter(({ text, trees }) => trees.includes(find(index, text).results[0]?.tree ?? ''));
    expect(first.length).toBeGreaterThanOrEqual(QUESTIONS.length - 4);
  });

  it('finds every line that people typed at its own place', () => {
    expect(lostLines(index, () => true)).toEqual([]);
  });
});
