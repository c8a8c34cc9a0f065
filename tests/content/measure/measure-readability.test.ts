import type { EditionText } from '../../../src/content/measure/edition-texts';
import { textsOfEdition } from '../../../src/content/measure/edition-texts';
import { measureReadability } from '../../../src/content/measure/measure-readability';
import type { Edition } from '../../../src/model/edition';
import { NO_LANGUAGE } from '../../../src/model/language-data';
import type { Tree } from '../../../src/model/tree';

const text = (place: string, words: string, group: EditionText['group'] = 'safety'): EditionText => ({
  group,
  place,
  text: words,
});
const times = (count: number, word: string) => `${Array.from({ length: count }, () => word).join(' ')}.`;

describe('readability of all texts', () => {
  it('measures every group and the total', () => {
    const { groups } = measureReadability([
      text('a/b text', 'Bel nu. Wacht niet.'),
      text('c/d text', times(16, 'kat'), 'consent'),
    ]);
    expect(groups.map(({ group, texts, sentences, words }) => [group, texts, sentences, words])).toEqual([
      ['safety', 1, 2, 4],
      ['consent', 1, 1, 16],
      ['total', 2, 3, 20],
    ]);
    expect(groups[2]).toMatchObject({ wordsPerSentence: 6.7, longShare: 0.333 });
  });

  it('does not call fifteen words long', () => {
    const { groups } = measureReadability([text('a/b text', times(15, 'kat'))]);
    expect(groups[0]?.longShare).toBe(0);
  });

  it('shows the longest sentence and its place', () => {
    const { groups } = measureReadability([text('a/b text', 'Kort.'), text('a/c text', `Kort. ${times(9, 'kat')}`)]);
    expect(groups.at(-1)?.longestSentence).toEqual({ words: 9, place: 'a/c text', sentence: times(9, 'kat') });
  });

  it('puts the hardest first and leaves out texts too short to judge', () => {
    const easy = text('easy', times(15, 'kat'));
    const hard = text('hard', times(15, 'aandachtsfunctionaris'));
    const { hardest } = measureReadability([easy, text('short', 'Verwerkingsverantwoordelijkheid.'), hard]);
    expect(hardest.map(({ place }) => place)).toEqual(['hard', 'easy']);
  });

  it('names at most twenty', () => {
    const many = Array.from({ length: 30 }, (_, index) => text(`t${index}`, times(15, 'kat')));
    expect(measureReadability(many).hardest).toHaveLength(20);
  });

  it('says nothing about no text', () => {
    expect(measureReadability([])).toMatchObject({ groups: [{ group: 'total', texts: 0, sentences: 0 }], hardest: [] });
  });
});

describe('texts of an edition', () => {
  const tree: Tree = {
    id: 'lek',
    title: 'Datalek',
    summary: 'Kwijt.',
    theme: 'safety',
    keywords: [],
    asked: [],
    review: { checked: '2026-11-22', before: '2027-05-22' },
    start: 'wat',
    walks: [],
    retired: [],
    listed: true,
    nodes: new Map([
      [
        'wat',
        {
          kind: 'checklist',
          id: 'wat',
          tree: 'lek',
          text: 'Wat klopt?',
          why: 'Daarom.',
          sources: [],
          options: [{ id: 'mail', label: 'De mail', hint: 'Een bericht', why: 'Dat telt.', weight: 1 }],
          cases: [],
          else: { tree: 'lek', node: 'bel' },
        },
      ],
      [
        'bel',
        {
          kind: 'advice',
          id: 'bel',
          tree: 'lek',
          verdict: 'act-now',
          text: 'Bel.',
          because: 'Omdat.',
          do: ['Doe dit.'],
          record: 'Leg vast.',
          sources: [],
          escalate: 'none',
          related: [],
          documents: [],
          also: [],
          asked: [],
        },
      ],
    ]),
  };
  const edition: Edition = {
    id: 'e',
    trees: new Map([['lek', tree]]),
    sources: new Map(),
    replies: new Map(),
    glossary: new Map([['avg', { id: 'avg', term: 'AVG', text: 'Een wet.', synonyms: [] }]]),
    documents: new Map([['brief', { id: 'brief', title: 'Brief', text: '# Kop\n\n☐ Ja: ______\n| a | ____ | b |\n' }]]),
    organisation: new Map(),

    promises: [],
    language: NO_LANGUAGE,
  };

  it('holds every text that people read, with its place', () => {
    expect([...textsOfEdition(edition)].map(({ place, text: words }) => `${place}: ${words}`)).toEqual([
      'lek title: Datalek',
      'lek summary: Kwijt.',
      'lek/wat text: Wat klopt?',
      'lek/wat why: Daarom.',
      'lek/wat label mail: De mail',
      'lek/wat hint mail: Een bericht',
      'lek/wat why mail: Dat telt.',
      'lek/bel text: Bel.',
      'lek/bel because: Omdat.',
      'lek/bel do 1: Doe dit.',
      'lek/bel record: Leg vast.',
      'glossary/avg: Een wet.',
      'documents/brief:1: Kop',
      'documents/brief:3: Ja:',
      'documents/brief:4: a\nb',
    ]);
  });
});
