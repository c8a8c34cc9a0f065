import { mentionsOf } from '../../src/cards/asking/mentions';

test('people with one name are mentioned each by a text of their own, and nobody twice', () => {
  const mentions = mentionsOf([
    { id: 'a', name: 'Els Visser' },
    { id: 'b', name: 'Els Visser' },
    { id: 'a', name: 'Els Visser' },
    { id: 'c', name: 'Els Visser (2)' },
    { id: 'd', name: '<at>Jan</at>' },
  ]);
  expect(mentions.map(({ mentioned }) => mentioned.id)).toEqual(['a', 'b', 'c', 'd']);
  expect(new Set(mentions.map(({ text }) => text)).size).toBe(4);
  for (const { text } of mentions) expect(text).toMatch(/^<at>[^<>]+<\/at>$/);
});
