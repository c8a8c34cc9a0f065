import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Text } from '@codemirror/state';
import { isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import { readYamlValue } from '../../../src/tabs/editor/form/read-value';
import type { Choices } from '../../../src/tabs/editor/worker/protocol';
import { findEntry } from '../../../src/tabs/editor/yaml/find-entry';
import { tellAbout } from '../../../src/tabs/editor/yaml/help/hover';
import type { Known } from '../../../src/tabs/editor/yaml/help/offers';
import { placeInYaml } from '../../../src/tabs/editor/yaml/help/place-in-yaml';
import { whatFits } from '../../../src/tabs/editor/yaml/help/what-fits';

const TREES = join(__dirname, '../../../content/trees');
const FILES = readdirSync(TREES).filter((name) => name.endsWith('.yaml'));
const textOf = (file: string): string => readFileSync(join(TREES, file), 'utf8');

/** Every scalar of a file with the keys above it, as the parser sees them. */
function scalarsOf(text: string): readonly { readonly at: number; readonly keys: readonly string[] }[] {
  const found: { at: number; keys: string[] }[] = [];
  visit(parseDocument(text), {
    Scalar: (key, node, parents) => {
      const at = node.range?.[0];
      if (key === 'key' || at === undefined) return;
      const keys = parents.flatMap((parent) =>
        'key' in parent && isScalar(parent.key) && parent.key !== node ? [String(parent.key.value)] : [],
      );
      found.push({ at, keys });
    },
  });
  return found;
}

describe('where a cursor stands in YAML', () => {
  it.each(FILES)('is what the parser says, at every value of %s', (file) => {
    const text = textOf(file);
    const lines = Text.of(text.split('\n'));
    const wrong: unknown[] = [];
    let seen = 0;
    for (const { at, keys } of scalarsOf(text)) {
      const line = lines.lineAt(at);
      // A list or map of more lines is read from its own line on only; such values are rare, and get no help.
      if (isInsideOpenedAbove(line.text)) continue;
      seen++;
      const place = placeInYaml(lines, at);
      const said = place && [...place.keys, ...(place.key === undefined ? [] : [place.key])];
      if (said?.join('/') !== keys.join('/')) wrong.push({ line: line.number, said, keys });
    }
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(seen).toBeGreaterThan(5);
  });

  it.each<readonly [string, readonly string[], string | undefined]>([
    ['nodes:\n  een:\n    options:\n      - { id: ja, label: "Ja, hoor", go: |', ['nodes', 'een', 'options'], 'go'],
    ['nodes:\n  een:\n    go: |', ['nodes', 'een'], 'go'],
    ['nodes:\n  een:\n    kind: info\n    |', ['nodes', 'een'], undefined],
    ['nodes:\n  een:\n    sources: [sv-160, |', ['nodes', 'een', 'sources'], undefined],
    ['nodes:\n  een:\n    sources:\n      - sv-|', ['nodes', 'een', 'sources'], undefined],
    ['nodes:\n  een:\n    cases:\n      - { when: { any: [{ wat: |', ['nodes', 'een', 'cases', 'when', 'any'], 'wat'],
    ['nodes:\n  een:\n    cases:\n      - when:\n          wat: |', ['nodes', 'een', 'cases', 'when'], 'wat'],
    ['nodes:\n  een:\n    text: "Bel {{coordinator.|', ['nodes', 'een'], 'text'],
    ['|', [], undefined],
  ])('of half-typed text: %j', (marked, keys, key) => {
    const text = Text.of(marked.replace('|', '').split('\n'));
    expect(placeInYaml(text, marked.indexOf('|'))).toMatchObject({ keys, key });
  });

  it('is nowhere in a remark', () => {
    expect(placeInYaml(Text.of(['go: een # go: ']), 14)).toBeUndefined();
  });
});

const isInsideOpenedAbove = (line: string): boolean => {
  const body = line.trim();
  const count = (sign: string): number => body.split(sign).length - 1;
  return count('[') < count(']') || count('{') < count('}') || !/^(- )?[^:]+:(\s|$)|^- |^[{[]/.test(body);
};

const CHOICES: Choices = {
  trees: [
    {
      id: 'gevaar',
      title: 'Is er gevaar?',
      theme: 'safety',
      listed: false,
      start: 'nu',
      nodes: [
        { id: 'nu', kind: 'question', text: 'Is er nu gevaar?', answers: [{ id: 'ja', label: 'Ja, nu' }] },
        { id: 'veilig', kind: 'advice', text: 'Geen gevaar', verdict: 'part' },
      ],
    },
    { id: 'datalek', title: 'Een datalek', theme: 'consent', listed: true, start: 'wat', nodes: [] },
  ],
  sources: [{ id: 'sv-160', title: 'Strafvordering', place: 'artikel 160', certainty: 'secondary' }],
  halfRead: [],
  documents: [{ id: 'brief', title: 'Een brief' }],
  placeholders: [{ key: 'coordinator.phone', value: '088-1' }],
};
const TREE = `id: oefenen
start: rol
nodes:
  rol:
    kind: include
    tree: gevaar
    next: { veilig: wat }
  wat:
    kind: question
    text: Wat hoorde je?
    options:
      - { id: fraude, label: "Fraude", go: einde }
  einde:
    kind: advice
    verdict: share
    text: "Bel {{coordinator.phone}}."
    sources: [sv-160]
    also:
      - { when: { wat: fraude, gevaar/nu: ja }, text: Let op }
`;

describe('what can stand at a place', () => {
  const known: Known = { tree: readYamlValue(TREE), treeId: 'oefenen', choices: CHOICES };
  const fits = (marked: string): readonly string[] => {
    const text = Text.of(marked.replace('|', '').split('\n'));
    const place = placeInYaml(text, marked.indexOf('|'));
    return place === undefined ? [] : whatFits('tree', place, text, known).offers.map(({ id }) => id);
  };
  it('targets: own nodes first, then the start of other trees', () => {
    expect(fits(TREE.replace('go: einde', 'go: |'))).toEqual(['rol', 'wat', 'einde', 'datalek/start']);
  });
  it('keys of a node by its kind', () => {
    const keys = fits(TREE.replace('    sources: [sv-160]\n', '    |\n'));
    expect(keys).toEqual(expect.arrayContaining(['because', 'do', 'record', 'uncertain']));
    expect(keys).not.toContain('options');
  });
  it.each([
    ['sources: [sv-160]', 'sources: [|', ['sv-160']],
    ['verdict: share', 'verdict: |', expect.arrayContaining(['act-now', 'no-rule'])],
    ['tree: gevaar', 'tree: |', ['gevaar', 'datalek']],
    ['{ veilig: wat }', '{ |', ['veilig']],
    ['{ veilig: wat }', '{ veilig: |', expect.arrayContaining(['wat', 'datalek/start'])],
    ['{ wat: fraude,', '{ |', expect.arrayContaining(['wat', 'gevaar/nu', 'any'])],
    ['{ wat: fraude,', '{ wat: |', ['fraude', 'unsure']],
    ['{ wat: fraude, gevaar/nu: ja }', '{ gevaar/nu: |', ['ja', 'unsure']],
    ['start: rol', 'start: |', ['rol', 'wat', 'einde']],
    ['id: fraude, label', '|, label', expect.arrayContaining(['id', 'hint', 'go'])],
  ])('instead of %s: %s', (written, half, expected) => {
    expect(fits(TREE.replace(written, half))).toEqual(expected);
  });

  const told = (word: string, after = ''): string | undefined => {
    const text = Text.of(TREE.split('\n'));
    const at = TREE.indexOf(after + word) + after.length;
    return tellAbout('trees/oefenen.yaml', text, at + 1, known)?.words;
  };
  it('says what a word means under the mouse', () => {
    expect(told('einde', 'go: ')).toBe('Advies: Bel {{coordinator.phone}}.');
    expect(told('coordinator.phone')).toBe('088-1');
    expect(told('sv-160')).toBe('Strafvordering · artikel 160 · afgeleide bron');
    expect(told('share')).toBe('Delen mag');
    expect(told('gevaar/nu')).toBe('Is er nu gevaar?');
    expect(told('ja', 'gevaar/nu: ')).toBe('Ja, nu');
    expect(told('fraude', 'wat: ')).toBe('Fraude');
    expect(told('verdict')).toMatch(/^Soort advies\./);
    expect(told('veilig', '{ ')).toBe('Geen gevaar');
    expect(told('Wat', 'text: ')).toBeUndefined();
  });

  it.each(FILES)('is known of every key and target of %s', (file) => {
    const written = textOf(file);
    const text = Text.of(written.split('\n'));
    const own: Known = { tree: readYamlValue(written), treeId: file.replace('.yaml', ''), choices: undefined };
    const unknown: string[] = [];
    for (const match of written.matchAll(/\b(go|else|unsure): ([a-z0-9-]+)(?=[ },\n])(?!\/)/g)) {
      const at = match.index + match[0].length - 1;
      if (match[1] === 'unsure' && match[2] === 'unsure') continue;
      if (tellAbout(`trees/${file}`, text, at, own) === undefined) unknown.push(match[0]);
    }
    expect(unknown).toEqual([]);
  });
});

describe('the lines of an entry', () => {
  it.each(FILES)('are where the parser has every node of %s', (file) => {
    const written = textOf(file);
    const text = Text.of(written.split('\n'));
    const doc = parseDocument(written);
    const nodes = isMap(doc.contents) ? doc.contents.get('nodes') : undefined;
    if (!isMap(nodes)) throw new Error('no nodes');
    for (const { key, value } of nodes.items) {
      if (!isScalar(key) || !(isMap(value) || isSeq(value))) continue;
      const range = findEntry(text, String(key.value));
      expect(range?.first).toBe(text.lineAt(key.range?.[0] ?? 0).number);
      const last = written.slice(0, value.range?.[1]).trimEnd().split('\n').length;
      expect(range?.last).toBe(last);
    }
  });
});
