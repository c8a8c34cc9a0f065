import { readsOtherwise, whatChanged } from '../../../src/tabs/editor/workspace/review/what-changed';

const draft = {
  state: 'open' as const,
  changes: { 'trees/a.yaml': 'een', 'trees/b.yaml': null },
  base: { id: 'uitgave-1', number: 1 },
  title: 'Cadeaus',
  remark: null,
  publishedAs: null,
  submittedBy: null,
};
const submitted = { ...draft, state: 'submitted' as const, submittedBy: { id: '1', name: 'Noor' } };

describe('a draft that changed while somebody looked', () => {
  it.each([
    ['submitted', draft, submitted, /^Noor heeft dit concept intussen aangeboden\. De tekst is gelijk gebleven\.$/],
    [
      'published',
      submitted,
      { ...submitted, state: 'published' as const, publishedAs: 3 },
      /gepubliceerd, als uitgave 3\./,
    ],
    [
      'sent back',
      submitted,
      { ...draft, remark: 'Zeg nog met wie.' },
      /teruggestuurd\. De opmerking staat hierboven\./,
    ],
    ['taken back', submitted, draft, /teruggenomen om verder te schrijven\./],
    ['thrown away', draft, { ...draft, state: 'discarded' as const }, /weggegooid/],
    [
      'called otherwise',
      draft,
      { ...draft, title: 'Giften' },
      /^Het heet nu “Giften”\. De tekst is gelijk gebleven\.$/,
    ],
  ])('%s: says that, and asks nobody to look again', (_, before, now, says) => {
    expect(whatChanged(before, now)).toMatch(says);
    expect(readsOtherwise(before, now)).toBe(false);
  });

  it.each([
    ['another text', { ...submitted, changes: { ...draft.changes, 'trees/a.yaml': 'twee' } }],
    ['a file that came', { ...submitted, changes: { ...draft.changes, 'trees/c.yaml': 'drie' } }],
    ['a file that is as it was', { ...submitted, changes: { 'trees/a.yaml': 'een' } }],
    ['another edition below it', { ...submitted, base: { id: 'uitgave-2', number: 2 } }],
  ])('%s: must be looked at again', (_, now) => {
    expect(readsOtherwise(submitted, now)).toBe(true);
    expect(whatChanged(submitted, now)).toBe('De tekst is veranderd. Hierboven staat het nieuwe verschil.');
  });

  it('says nothing of what is the same, in whatever order its files come', () => {
    const same = { ...draft, changes: { 'trees/b.yaml': null, 'trees/a.yaml': 'een' } };
    expect(whatChanged(draft, same)).toBeUndefined();
    expect(readsOtherwise(draft, same)).toBe(false);
  });
});
