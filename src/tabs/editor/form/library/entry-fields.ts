import { MOST_REPLY_LENGTH } from '../../../../content/read/shape/library-schema';
import { LIMITS } from '../../../../content/read/shape/limits';
import { CERTAINTY_CHOICES } from '../certainty-words';
import { asList, asMap, asText, type RawMap } from '../raw';
import type { FieldSpec } from './spec-field';

/** One thing of a library: a source, a word, a promise. */
export interface Entry {
  readonly id: string;
  readonly path: readonly (string | number)[];
  readonly words: string;
  readonly detail: string;
  readonly value: RawMap;
}

export interface Library {
  /** "bron": what one entry is called. */
  readonly one: string;
  readonly title: string;
  readonly fields: readonly FieldSpec[];
  readonly entries: (file: unknown) => readonly Entry[];
  /** Asked for a new one; also what its id is proposed from. */
  readonly asks: string;
  readonly fresh: (id: string, words: string) => RawMap;
}

const ofMap =
  (words: string, detail: (value: RawMap) => string) =>
  (file: unknown): readonly Entry[] =>
    Object.entries(asMap(file)).map(([id, raw]) => {
      const value = asMap(raw);
      return { id, path: [id], value, words: asText(value[words]) || id, detail: detail(value) };
    });

const law = (key: string): FieldSpec => ({ type: 'text', at: ['law', key], scope: 'law', longest: 60 });

export const LIBRARIES: Readonly<Record<'sources' | 'glossary' | 'promises' | 'replies', Library>> = {
  sources: {
    one: 'bron',
    title: 'Bronnen',
    asks: 'Hoe heet de bron voor de lezer?',
    fresh: (_id, words) => ({ title: words, certainty: 'to-verify' }),
    entries: ofMap('title', (value) => asText(asMap(value.law).article) || asText(asMap(value.report).name)),
    fields: [
      { type: 'text', at: ['title'], scope: 'source', longest: 160, isRequired: true },
      { type: 'choice', at: ['certainty'], scope: 'source', choices: CERTAINTY_CHOICES, isRequired: true },
      { type: 'day', at: ['checked'], scope: 'source', isRequired: true },
      {
        type: 'group',
        at: ['law'],
        scope: 'source',
        fields: [
          law('bwb'),
          law('celex'),
          law('ecli'),
          law('publication'),
          law('article'),
          { type: 'day', at: ['law', 'version'], scope: 'law' },
        ],
      },
      {
        type: 'group',
        at: ['report'],
        scope: 'source',
        fields: [
          { type: 'text', at: ['report', 'name'], scope: 'report', longest: 200, rows: 2 },
          { type: 'text', at: ['report', 'place'], scope: 'report', longest: 160 },
        ],
      },
      { type: 'text', at: ['note'], scope: 'source', longest: 400, rows: 3 },
      { type: 'text', at: ['ref'], scope: 'source', longest: 200 },
    ],
  },
  glossary: {
    one: 'woord',
    title: 'Woordenlijst',
    asks: 'Welk woord leg je uit?',
    fresh: (_id, words) => ({ term: words }),
    entries: ofMap('term', (value) => asText(value.text)),
    fields: [
      { type: 'text', at: ['term'], scope: 'term', longest: 80, isRequired: true },
      { type: 'text', at: ['text'], scope: 'term', longest: LIMITS.paragraph, rows: 4, isRequired: true },
      { type: 'lines', at: ['synonyms'], scope: 'term', one: 'woord', longest: 60, most: 40 },
    ],
  },
  replies: {
    one: 'sjabloon',
    title: 'Sjablonen voor antwoorden',
    asks: 'Waar is dit sjabloon voor?',
    fresh: (_id, words) => ({ title: words }),
    entries: ofMap('title', (value) => asText(value.text)),
    fields: [
      { type: 'text', at: ['title'], scope: 'reply', longest: 80, isRequired: true },
      { type: 'text', at: ['text'], scope: 'reply', longest: MOST_REPLY_LENGTH, rows: 8, isRequired: true },
    ],
  },
  promises: {
    one: 'belofte',
    title: 'Beloften',
    asks: 'Wat beloof je, in één zin?',
    // biome-ignore lint/suspicious/noThenProperty: the word of the design; this is data and is never awaited
    fresh: (id, words) => ({ id, says: words, when: {}, then: {}, sources: [] }),
    entries: (file) =>
      asList(file).map((raw, index) => {
        const value = asMap(raw);
        return { id: asText(value.id), path: [index], value, words: asText(value.says), detail: '' };
      }),
    fields: [
      { type: 'text', at: ['says'], scope: 'promise', longest: 200, rows: 2, isRequired: true },
      { type: 'claim', at: ['when'], scope: 'promise' },
      { type: 'claim', at: ['then'], scope: 'promise' },
      { type: 'sources', at: ['sources'], scope: 'promise' },
    ],
  },
};
