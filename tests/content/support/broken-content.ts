import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Broken {
  readonly name: string;
  readonly text: string;
  readonly expected: readonly string[];
}

const good = (name: string): string =>
  readFileSync(join(__dirname, '..', '..', 'fixtures', 'broken', 'option-without-walk.yaml'), 'utf8').replace(
    'id: option-without-walk',
    `id: ${name}`,
  );
const MISSING = '14 option-without-walk';

/** Files too large, too deep or too odd to keep in git, and the same tree as others write it. */
export function generatedTrees(): readonly Broken[] {
  const header = good('x').split('nodes:')[0] ?? '';
  return [
    { name: 'fifty-megabytes', text: 'x'.repeat(50 * 1024 * 1024), expected: ['1 file-too-large'] },
    { name: 'binary', text: `${good('binary').slice(0, 90)}\u0000\u0001\u0002`, expected: ['4 not-yaml'] },
    { name: 'byte-order-mark', text: `\uFEFF${good('byte-order-mark')}`, expected: [MISSING] },
    { name: 'windows-lines', text: good('windows-lines').replaceAll('\n', '\r\n'), expected: [MISSING] },
    { name: 'empty', text: '', expected: ['1 not-yaml'] },
    { name: 'only-a-remark', text: '# nog te schrijven\n', expected: ['1 not-yaml'] },
    {
      name: 'forty-thousand-keys',
      text: Array.from({ length: 40_000 }, (_, key) => `${key.toString(36)}:\n`).join(''),
      expected: ['30000 too-many-nodes'],
    },
    {
      name: 'many-unknown-keys',
      text: Array.from({ length: 5_000 }, (_, key) => `veld-${key.toString(36)}: x\n`).join(''),
      expected: ['1 missing-field', '1 unknown-field'],
    },
    {
      name: 'many-nodes',
      text: `${header}nodes:\n${Array.from({ length: 2_001 }, (_, node) => `  k${node}: { kind: info, text: Lees dit., go: k${node + 1} }\n`).join('')}`,
      expected: ['8 too-many-nodes'],
    },
    { name: 'ten-thousand-brackets', text: '['.repeat(10_000), expected: ['1 too-deep'] },
    { name: 'ten-thousand-braces', text: '{a: '.repeat(10_000), expected: ['1 too-deep'] },
    { name: 'ten-thousand-question-marks', text: '? '.repeat(10_000), expected: ['1 too-deep'] },
    {
      name: 'deep-indentation',
      text: Array.from({ length: 400 }, (_, d) => `${' '.repeat(d)}a:\n`).join(''),
      expected: ['61 too-deep'],
    },
    {
      name: 'very-long-line',
      text: `title: ${'lang '.repeat(40_000)}\n`,
      expected: ['1 missing-field', '1 too-long'],
    },
  ];
}

/** Broken sources, glossary, organisation and documents. */
export function brokenParts(): readonly (Broken & { readonly file: string })[] {
  const sources = readFileSync(join(__dirname, '..', '..', 'fixtures', 'content', 'sources.yaml'), 'utf8');
  return [
    {
      name: 'a source without law or report',
      file: 'sources.yaml',
      text: `${sources}nergens: { title: Nergens, certainty: confirmed, checked: "2026-11-21" }\n`,
      expected: ['3 source-without-place'],
    },
    {
      name: 'a wrong law number',
      file: 'sources.yaml',
      text: sources.replace('BWBR0000001', 'BWB1'),
      expected: ['1 wrong-value'],
    },
    {
      name: 'a source read on no day',
      file: 'sources.yaml',
      text: sources.replace('checked: "2026-11-21"', 'checked: "2026-13-01"'),
      expected: ['1 wrong-date'],
    },
    {
      name: 'a source with an unknown certainty',
      file: 'sources.yaml',
      text: sources.replace('confirmed', 'confirmd'),
      expected: ['1 wrong-value'],
    },
    {
      name: 'a telephone number without quotes',
      file: 'organisation.yaml',
      text: 'menu: { first: delen }\nprivacyOfficer: { name: Po, phone: 0880000001 }\n',
      expected: ['2 text-became-value'],
    },
    {
      name: 'an organisation that is one text',
      file: 'organisation.yaml',
      text: 'Gemeente Voorbeeld\n',
      expected: ['1 wrong-type'],
    },
    { name: 'a glossary that is a list', file: 'glossary.yaml', text: '- beroepsgeheim\n', expected: ['1 wrong-type'] },
    {
      name: 'a glossary with an unknown placeholder',
      file: 'glossary.yaml',
      text: 'term:\n  term: Term\n  text: "Bel {{privacyOficer.phone}}."\n',
      expected: ['3 unknown-placeholder'],
    },
    {
      name: 'a document with an unknown placeholder',
      file: 'documents/brief.md',
      text: '# Brief\n\nBel {{privacyOfficer.phone}} of {{ balie.telefoon }}.\n',
      expected: ['3 unknown-placeholder'],
    },
    {
      name: 'a file of the language that nobody reads',
      file: 'language/saying.yaml',
      text: 'urgent:\n  - [gevaar]\n',
      expected: ['1 wrong-file-name'],
    },
    {
      name: 'the same saying twice in a row',
      file: 'language/sayings.yaml',
      text: 'urgent:\n  - [gevaar, acuut,\n     Gevaar]\n',
      expected: ['3 duplicate-saying'],
    },
    {
      name: 'a saying without a telling word',
      file: 'language/sayings.yaml',
      text: 'related:\n  - [storm, orkaan]\n  - [onweer, weer]\n',
      expected: ['3 unusable-saying'],
    },
    {
      name: 'sayings under a word that we do not know',
      file: 'language/sayings.yaml',
      text: 'partys:\n  - [huisarts]\n',
      expected: ['1 unknown-field'],
    },
    {
      name: 'a row that is one text',
      file: 'language/sayings.yaml',
      text: 'urgent: [gevaar, acuut]\n',
      expected: ['1 wrong-type', '1 wrong-type'],
    },
    {
      name: 'a number among the sayings without quotes',
      file: 'language/sayings.yaml',
      text: 'urgent:\n  - [gevaar, 112]\n',
      expected: ['2 text-became-value'],
    },
    {
      name: 'the same subject twice in the file',
      file: 'language/elsewhere.yaml',
      text: 'subjects:\n  - [salaris, printer]\n  - [pensioen, salaris]\n',
      expected: ['3 duplicate-saying'],
    },
    {
      name: 'an abbreviation that means two things, or is two words, or means nothing',
      file: 'language/shorthand.yaml',
      text: 'huisarts: [ha, arts]\nhallo: [ha]\nveilig thuis: [v t]\n"!": [uitroep]\n',
      expected: ['2 duplicate-saying', '3 unusable-saying', '4 unusable-saying'],
    },
  ];
}
