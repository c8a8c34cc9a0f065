import { joinIn } from '../../../src/tabs/editor/workspace/desk/join-in';
import { type ConflictRow, conflictRows } from '../../../src/tabs/editor/workspace/review/conflict-rows';
import { toyFiles } from '../../content/support/toy-content';

const PATH = 'trees/delen.yaml';
const base = toyFiles().get(PATH) ?? '';
type Change = readonly [from: string, to: string];

function rowsOf(mine: readonly Change[], theirs: readonly Change[]): readonly (readonly ConflictRow[] | undefined)[] {
  const made = (changes: readonly Change[]): string => {
    for (const [from] of changes) if (!base.includes(from)) throw new Error(`Expected ${from} in the toy tree.`);
    return changes.reduce((text, [from, to]) => text.replace(from, to), base);
  };
  const { conflict } = joinIn(PATH, { base, mine: made(mine), theirs: made(theirs) });
  if (conflict === undefined) throw new Error('Expected two changes that clash.');
  return conflict.places.map(({ key }) => conflictRows(conflict, key));
}

describe('a conflict in words', () => {
  it('names only the fields that differ, as the form calls them', () => {
    expect(
      rowsOf(
        [
          ['Met wie wil je delen?', 'Met wie deel je?'],
          ['label: De school,', 'label: School,'],
        ],
        [['Met wie wil je delen?', 'Wie krijgt het?']],
      ),
    ).toEqual([
      [
        { name: 'De vraag', base: 'Met wie wil je delen?', mine: 'Met wie deel je?', theirs: 'Wie krijgt het?' },
        { name: 'Antwoorden · school · Op de knop', base: 'De school', mine: 'School', theirs: 'De school' },
      ],
    ]);
  });

  it('says a verdict in words, and a list of steps as lines', () => {
    expect(
      rowsOf(
        [['do: ["Bel {{privacyOfficer.name}} bij twijfel.", Deel weinig.]', 'do: [Deel weinig.]']],
        [['verdict: share-minimally', 'verdict: share']],
      ),
    ).toEqual([
      [
        { name: 'Soort advies', base: 'Alleen wat nodig is', mine: 'Alleen wat nodig is', theirs: expect.any(String) },
        {
          name: 'Wat je doet',
          base: 'Bel {{privacyOfficer.name}} bij twijfel.\nDeel weinig.',
          mine: 'Deel weinig.',
          theirs: 'Bel {{privacyOfficer.name}} bij twijfel.\nDeel weinig.',
        },
      ],
    ]);
  });

  it('names what only one has, and the title of the tree', () => {
    expect(
      rowsOf([['title: Mag ik dit delen?', 'title: Delen?']], [['title: Mag ik dit delen?', 'title: Mag dit?']]),
    ).toEqual([[{ name: 'Titel', base: 'Mag ik dit delen?', mine: 'Delen?', theirs: 'Mag dit?' }]]);
    const [rows] = rowsOf([['    help: Typ geen namen.\n', '']], [['Met wie wil je delen?', 'Wie krijgt het?']]);
    expect(rows).toContainEqual({
      name: 'Uitleg onder de vraag',
      base: 'Typ geen namen.',
      mine: null,
      theirs: 'Typ geen namen.',
    });
  });

  it('leaves what one removed, and what is no YAML, as text', () => {
    const { conflict } = joinIn('documents/brief.md', {
      base: '# A\n\neen\n',
      mine: '# A\n\ntwee\n',
      theirs: '# A\n\ndrie\n',
    });
    if (conflict === undefined) throw new Error('Expected two changes that clash.');
    expect(conflict.places.map(({ key }) => conflictRows(conflict, key))).toEqual([undefined]);
  });
});
