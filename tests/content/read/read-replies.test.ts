import { compiledFrom, compiledWith, realFiles, toyFiles } from '../support/toy-content';

const replies = (text: string) => compiledWith({ 'replies.yaml': text });

it('reads templates in their order, with the organisation filled in', () => {
  const { readable, problems } = replies(`
tweede:
  title: Bel de coördinator
  text: "Bel {{privacyOfficer.phone}}."
eerste:
  title: Dank
  text: |-
    Dank voor je vraag.

    Ik kijk ernaar.
`);
  expect(problems).toEqual([]);
  const [second, first] = readable.replies.values();
  expect(second).toMatchObject({ id: 'tweede', title: 'Bel de coördinator' });
  expect(second?.text).not.toContain('{{');
  expect(first?.text).toBe('Dank voor je vraag.\n\nIk kijk ernaar.');
});

it('does without the file, and says what is wrong in it', () => {
  expect(compiledFrom(toyFiles()).readable.replies.size).toBe(0);
  const codes = (text: string) => replies(text).problems.map(({ file, code }) => `${file} ${code}`);
  expect(codes('dank:\n  title: Dank\n  text: "Bel {{niemand.phone}}."\n')).toEqual([
    'replies.yaml unknown-placeholder',
  ]);
  expect(codes('dank:\n  title: Dank\n')).not.toEqual([]);
  expect(codes(`dank:\n  title: Dank\n  text: "${'a'.repeat(1501)}"\n`)).not.toEqual([]);
});

it('has usable templates in the content we ship: none says who somebody is, all are filled in', () => {
  const { edition } = compiledFrom(realFiles());
  const texts = [...(edition?.replies.values() ?? [])].map(({ text }) => text);
  expect(texts.length).toBeGreaterThan(5);
  expect(texts.filter((text) => text.includes('{{'))).toEqual([]);
});
