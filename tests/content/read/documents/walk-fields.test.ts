import { findPosition } from '../../../../src/walk/position';
import { filledIn } from '../../../../src/walk/report/filled-in';
import { startWalk } from '../../../../src/walk/walk';
import { compiledFrom, compiledWith, editionOf, realFiles } from '../../support/toy-content';

const FRONT = `---
fields:
  partij:
    - { when: { delen/wie: school }, says: de school }
    - { when: { delen/wie: [school, huisarts] }, says: iemand van buiten }
    - { tree: gevaar, says: het gevaar }
  doel:
    - { when: { delen/wat: { any: [schulden] } }, says: de schulden }
---
`;
const BODY = '# Formulier\n\nMet wie: {{walk.partij}}\n\nWaarvoor: {{walk.doel}}\n\nBel {{privacyOfficer.phone}}.\n';

const problemsOf = (document: string): readonly string[] =>
  compiledWith({ 'documents/formulier.md': document }).problems.map(
    ({ file, line, code, message, hint }) => `${file}:${line} ${code} ${message} ${hint ?? ''}`,
  );

describe('what a walk fills in on a document', () => {
  const edition = editionOf(compiledWith({ 'documents/formulier.md': FRONT + BODY }));
  const document = edition.documents.get('formulier');
  if (document === undefined) throw new Error('no document');
  const filled = (answers: Readonly<Record<string, string | readonly string[]>>, tree = 'delen') =>
    Object.fromEntries(
      filledIn(edition, { ...startWalk(edition, tree), answers: new Map(Object.entries(answers)) }, document),
    );

  it('is every item that holds, once each, and nothing where none does', () => {
    expect(filled({ 'gevaar/nu': 'nee', 'delen/wie': 'school' })).toEqual({
      partij: 'de school, iemand van buiten, het gevaar',
    });
    expect(filled({ 'gevaar/nu': 'nee', 'delen/wie': 'familie', 'delen/wat': ['schulden', 'adres'] })).toEqual({
      partij: 'het gevaar',
      doel: 'de schulden',
    });
    expect(filled({})).toEqual({ partij: 'het gevaar' });
    expect(filled({}, 'weg')).toEqual({});
  });

  it('has its title and text below the front matter', () => {
    expect(document.title).toBe('Formulier');
    expect(document.text.startsWith('# Formulier')).toBe(true);
  });
});

describe('a slip in the fields of a document is told at its line', () => {
  const slip = (from: string, to: string): readonly string[] => problemsOf((FRONT + BODY).replace(from, () => to));

  it.each([
    ['a question that is not there', 'delen/wie: school', 'delen/wiee: school', '4 dangling-target', 'delen/wie'],
    ['an answer that is not there', 'wie: school', 'wie: scool', '4 unknown-option', 'Bedoelde je `school`?'],
    ['a tick that is not there', '[schulden]', '[shulden]', '8 unknown-option', 'Bedoelde je `schulden`?'],
    ['a tree that is not there', 'tree: gevaar', 'tree: gevaaar', '6 unknown-tree', 'Bedoelde je `gevaar`?'],
    ['words that hold always', 'when: { delen/wie: school }, ', '', '4 missing-field', 'wanneer deze woorden gelden'],
    ['words that are not there', ', says: het gevaar', '', '6 missing-field', 'says'],
    ['a name nobody declared', '{{walk.doel}}', '{{walk.doell}}', '14 unknown-placeholder', 'walk.doel'],
    ['a field the text does not name', '\n\nWaarvoor: {{walk.doel}}', '', '7 unknown-placeholder', 'nergens'],
    ['no title below it', '# Formulier', 'Formulier', '10 missing-field', 'De titel'],
  ])('%s', (_, from, to, at, says) => {
    const said = slip(from, to);
    const here = said.find((each) => each.startsWith(`documents/formulier.md:${at}`));
    expect(here ?? said).toContain(says);
  });

  it('and a document without fields is a document', () => {
    expect(problemsOf('# Formulier\n\nNiets.\n')).toEqual([]);
    expect(problemsOf('# Formulier\n\n---\n\nNiets.\n')).toEqual([]);
  });
});

test('on the real consent form a walk tells with whom and who decides, and never more than editors wrote', () => {
  const real = editionOf(compiledFrom(realFiles()));
  const document = real.documents.get('toestemmingsverklaring');
  if (document?.fields === undefined) throw new Error('no fields');
  const written = new Set([...document.fields.values()].flat().map(({ says }) => says));
  let parties = 0;
  let forms = 0;
  for (const tree of real.trees.values()) {
    for (const { answers } of tree.walks) {
      const walk = { ...startWalk(real, tree.id), answers };
      const position = findPosition(real, walk);
      if (position.kind !== 'advice' || !position.node.documents.includes(document.id)) continue;
      forms++;
      const filled = filledIn(real, walk, document);
      if (filled.has('partij')) parties++;
      for (const said of filled.values())
        for (const each of said.split(', ')) expect([...written].join(', ')).toContain(each);
      // One form is for one party.
      expect([tree.id, filled.get('partij')?.split(', ').length ?? 1]).toEqual([tree.id, 1]);
    }
  }
  expect(forms).toBeGreaterThan(40);
  expect(parties / forms).toBeGreaterThan(0.4);
});
