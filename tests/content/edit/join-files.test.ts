import type { Decisions } from '../../../src/content/edit/join/join';
import { joinFiles } from '../../../src/content/edit/join/join-files';

const TREE = `id: fiets
title: Fiets kwijt?
keywords: [fiets, slot]
start: kwijt
nodes:
  kwijt:
    kind: question
    text: Is de fiets weg?
    options:
      - { id: ja, label: "Ja", go: bel }
      - { id: nee, label: "Nee", go: klaar }
  # Bellen doe je zelf.
  bel:
    kind: advice
    text: "Bel de politie."   # nooit 112
  klaar:
    kind: advice
    text: Doe niets.
walks:
  - { name: weg, answers: { kwijt: ja }, ends: bel }
asked:
  - "mijn fiets is weg"
`;
const with_ = (...changes: readonly (readonly [string, string])[]): string =>
  changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`not there: ${from}`);
    return text.replace(from, to);
  }, TREE);
const join = (mine: string, theirs: string, decisions?: Decisions) =>
  joinFiles(TREE, mine, theirs, 'trees/fiets.yaml', decisions);

test('what two changed in different places both stands, remarks and quotes included', () => {
  const mine = with_(
    ['title: Fiets kwijt?', 'title: Fiets weg?   # korter'],
    ['  klaar:\n', '  # Het eind.\n  klaar:\n'],
  );
  const theirs = with_(['Bel de politie.', 'Bel nu.'], ['slot]', 'slot, sleutel]']);
  expect(join(mine, theirs)).toEqual({
    text: with_(
      ['title: Fiets kwijt?', 'title: Fiets weg?   # korter'],
      ['  klaar:\n', '  # Het eind.\n  klaar:\n'],
      ['Bel de politie.', 'Bel nu.'],
      ['slot]', 'slot, sleutel]'],
    ),
    conflicts: [],
  });
});

test('two that add at the same place: both survive', () => {
  const mine = with_(
    ['walks:\n', "  # Van mij.\n  mijn:\n    kind: info\n    text: 'Mijn uitleg'\n    go: bel\nwalks:\n"],
    ['is weg"\n', 'is weg"\n  - "fiets gestolen"\n'],
    ['slot]', 'slot, band]'],
    ['ends: bel }\n', 'ends: bel }\n  - { name: mijn, answers: { kwijt: nee }, ends: klaar }\n'],
  );
  const theirs = with_(
    ['walks:\n', '  jouw:\n    kind: info\n    text: Jouw uitleg\n    go: bel\nwalks:\n'],
    ['is weg"\n', 'is weg"\n  - "waar is mijn fiets"\n'],
    ['slot]', 'slot, bel]'],
    ['ends: bel }\n', 'ends: bel }\n  - { name: jouw, answers: { kwijt: nee }, ends: klaar }\n'],
  );
  const { text, conflicts } = join(mine, theirs);
  expect(conflicts).toEqual([]);
  for (const part of [
    "  # Van mij.\n  mijn:\n    kind: info\n    text: 'Mijn uitleg'\n    go: bel\n",
    '  jouw:\n    kind: info\n    text: Jouw uitleg\n    go: bel\n',
    '  - "fiets gestolen"\n',
    '  - "waar is mijn fiets"\n',
    '- { name: mijn,',
    '- { name: jouw,',
  ])
    expect(text).toContain(part);
  expect(text).toMatch(/keywords: \[fiets, slot, (bel, band|band, bel)\]/);
  expect(text.length).toBe(mine.length + theirs.length - TREE.length);
});

test('one removes what the other changed: a conflict, and nothing is lost until it is decided', () => {
  const gone = with_(['  klaar:\n    kind: advice\n    text: Doe niets.\n', '']);
  const changed = with_(['Doe niets.', 'Wacht af.']);
  const key = 'nodes/klaar';
  const [conflict, ...others] = join(changed, gone).conflicts;
  expect(others).toEqual([]);
  expect(conflict).toEqual({
    key,
    what: 'advies `klaar`',
    base: 'klaar:\n  kind: advice\n  text: Doe niets.',
    mine: 'klaar:\n  kind: advice\n  text: Wacht af.',
    theirs: null,
  });
  expect(join(changed, gone).text).toBe(changed);
  expect(join(changed, gone, new Map([[key, 'theirs']])).text).toBe(gone);
  expect(join(gone, changed).text).toBe(gone);
  expect(join(gone, changed, new Map([[key, 'theirs']])).text).toBe(changed);
  expect(join(changed, gone, new Map([[key, 'theirs']])).conflicts).toEqual([conflict]);
});

test('both change one node: a conflict, the other changes of both stand all the same', () => {
  const mine = with_(['Is de fiets weg?', 'Is hij weg?'], ['title: Fiets kwijt?', 'title: Fiets?']);
  const theirs = with_(['"Nee", go: klaar', '"Nee hoor", go: klaar'], ['Doe niets.', 'Wacht.']);
  const joined = join(mine, theirs);
  expect(joined.conflicts).toMatchObject([{ key: 'nodes/kwijt', what: 'vraag `kwijt`' }]);
  expect(joined.text).toBe(
    with_(['Is de fiets weg?', 'Is hij weg?'], ['title: Fiets kwijt?', 'title: Fiets?'], ['Doe niets.', 'Wacht.']),
  );
  expect(join(mine, theirs, new Map([['nodes/kwijt', 'theirs']])).text).toBe(
    with_(
      ['"Nee", go: klaar', '"Nee hoor", go: klaar'],
      ['title: Fiets kwijt?', 'title: Fiets?'],
      ['Doe niets.', 'Wacht.'],
    ),
  );
});

test('the same change twice is no conflict', () => {
  const same = with_(['Doe niets.', 'Wacht.']);
  expect(join(same, with_(['Doe niets.', '"Wacht."']))).toMatchObject({ conflicts: [] });
  expect(join(same, same)).toEqual({ text: same, conflicts: [] });
  expect(join(same, TREE)).toEqual({ text: same, conflicts: [] });
  expect(join(TREE, same)).toEqual({ text: same, conflicts: [] });
});

test('titles that differ are one conflict by name', () => {
  const joined = join(with_(['Fiets kwijt?', 'A']), with_(['Fiets kwijt?', 'B']));
  expect(joined.conflicts).toEqual([
    { key: 'title', what: 'titel', base: 'title: Fiets kwijt?', mine: 'title: A', theirs: 'title: B' },
  ]);
});

test('line ends of another sort are no change', () => {
  const theirs = with_(['Doe niets.', 'Wacht.']);
  expect(
    joinFiles(
      TREE.replaceAll('\n', '\r\n'),
      with_(['Fiets kwijt?', 'Fiets?']).replaceAll('\n', '\r\n'),
      theirs,
      'trees/fiets.yaml',
    ),
  ).toEqual({
    text: with_(['Doe niets.', 'Wacht.'], ['Fiets kwijt?', 'Fiets?']),
    conflicts: [],
  });
});

test.each([
  [
    'sources.yaml',
    'a:\n  title: "A"\n  note: "x"\n\nb:\n  title: "B"\n',
    ['"x"', '"mine"'],
    ['"A"', '"theirs"'],
    'bron `a`',
  ],
  ['glossary.yaml', 'a:\n  term: "A"\n  text: "x"\n', ['"x"', '"mine"'], ['"A"', '"theirs"'], 'woord `a`'],
  ['organisation.yaml', 'a:\n  name: "A"\n  phone: "x"\n', ['"x"', '"mine"'], ['"A"', '"theirs"'], 'gegevens `a`'],
  ['promises.yaml', '- id: a\n  says: A.\n  sources: [x]\n', ['[x]', '[mine]'], ['A.', 'Theirs.'], 'belofte `a`'],
] as const)('in %s an entry is the unit', (path, base, [a, mine], [b, theirs], what) => {
  const [my, their] = [base.replace(a, mine), base.replace(b, theirs)];
  const joined = joinFiles(base, my, their, path);
  expect(joined.conflicts.map((conflict) => conflict.what)).toEqual([what]);
  expect(joined.text).toBe(my);
  expect(joinFiles(base, my, their, path, new Map([[joined.conflicts[0]?.key ?? '', 'theirs']])).text).toBe(their);
});

test('in a list of sentences and in a row of sayings every line is its own', () => {
  const base = 'persons:\n  - [familie, dochter]\n  - [buren]\n';
  const joined = joinFiles(
    base,
    base.replace('dochter', 'dochter, zoon'),
    base.replace('buren', 'buren, buurman').replace('dochter', 'dochter, tante'),
    'language/sayings.yaml',
  );
  expect(joined.conflicts).toEqual([]);
  for (const word of ['zoon', 'tante', 'buurman']) expect(joined.text).toContain(word);
});

test('Markdown joins by paragraph, and so does YAML that cannot be read', () => {
  const base = '# Titel\n\nEen zin.\n\nNog een zin.\n';
  expect(joinFiles(base, base.replace('Een', 'Mijn'), base.replace('Nog', 'Jouw'), 'documents/a.md')).toEqual({
    text: '# Titel\n\nMijn zin.\n\nJouw een zin.\n',
    conflicts: [],
  });
  const [mine, theirs] = [base.replace('Een zin', 'Mijn zin'), base.replace('Een zin', 'Jouw zin')];
  const joined = joinFiles(base, mine, theirs, 'documents/a.md');
  expect(joined).toEqual({
    text: mine,
    conflicts: [
      { key: 'tekst/1', what: 'alinea “Een zin.…”', base: 'Een zin.', mine: 'Mijn zin.', theirs: 'Jouw zin.' },
    ],
  });
  expect(joinFiles(base, mine, theirs, 'documents/a.md', new Map([['tekst/1', 'theirs']])).text).toBe(theirs);
  const broken = with_(['"Bel de politie."', '"Bel de politie.']);
  expect(join(broken, with_(['Fiets kwijt?', 'Fiets?'])).text).toContain('"Bel de politie.  ');
});
