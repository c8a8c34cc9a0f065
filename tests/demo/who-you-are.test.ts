import { Personas } from '../../src/demo/personas';
import { SAMPLE_PEOPLE } from '../../src/demo/sample-people';
import { notYours, whoYouAre } from '../../src/teams/handlers/turned-away';

const speakers = new Personas();
const [sanne, yusuf] = SAMPLE_PEOPLE;
const as = (person: { readonly id: string; readonly name: string } | undefined) => ({
  person: person ?? { id: '', name: '' },
  isGroup: false,
});

test('in the demo whoever is turned away reads who they are, and what to type to be who they need to be', () => {
  const [now, todo] = whoYouAre({ speakers }, as(yusuf), sanne, 'Anders.');
  expect(now).toContain('Yusuf');
  expect(todo).toContain('typ “ik ben Sanne”');
  const cue = /“(.+)”/.exec(todo)?.[1] ?? '';
  expect(speakers.become('gesprek', cue)?.id).toBe(sanne?.id);
  expect(notYours({ speakers }, as(sanne)).said).toMatch(
    /Je bent nu Sanne.*Alleen een coördinator.*typ “ik ben Yusuf”/,
  );
});

test('nobody but the reader is named outside the demo, and in it nobody who is not invented', () => {
  const real = { id: 'echt', name: 'Echte Collega' };
  expect(whoYouAre({}, as(yusuf), real, 'Anders.')).toEqual([`Je bent nu ${yusuf?.name}. `, 'Anders.']);
  expect(whoYouAre({ speakers }, as(yusuf), real, 'Anders.')[1]).toBe('Anders.');
  expect(whoYouAre({ speakers }, as(yusuf), undefined, 'Anders.')[1]).toBe('Anders.');
  expect(whoYouAre({}, as({ id: 'x', name: ' ' }), undefined, 'Anders.')[0]).toBe('');
});

test('in a group nobody is named, for an old client posts the answer to all who are there', () => {
  const inGroup = { ...as(yusuf), isGroup: true };
  expect(whoYouAre({ speakers }, inGroup, sanne, 'Anders.')).toEqual(['', 'Anders.']);
  for (const parts of [{ speakers }, {}])
    expect(JSON.stringify(notYours(parts, inGroup))).not.toMatch(
      new RegExp(SAMPLE_PEOPLE.map(({ name }) => name.split(' ')[0]).join('|')),
    );
});
