import { parse } from 'yaml';
import { drawingOfPicture } from '../../../src/content/draw/drawing';
import { pictureOf } from '../../../src/content/draw/picture-of';
import { sketchOf } from '../../../src/content/draw/sketch';
import { compiledWith, toyFiles } from '../support/toy-content';

const FILE = 'trees/delen.yaml';
const whole = toyFiles().get(FILE) ?? '';
const { trees } = compiledWith({}).readable;
const sketched = (text: string) => {
  const picture = sketchOf(trees, 'delen', parse(text));
  if (picture === undefined) throw new Error('Expected a drawing.');
  return picture;
};

it('draws a tree that is right as it is always drawn', () => {
  const tree = trees.get('delen');
  if (tree === undefined) throw new Error('the toy content has changed');
  expect(sketched(whole)).toEqual(pictureOf(trees, tree));
});

it('shows a question whose answers lead nowhere yet, and all that was there', () => {
  const text = whole.replace(
    /^nodes:\n/m,
    'nodes:\n  nieuw:\n    kind: question\n    text: Nieuw?\n    options:\n      - { id: ja, label: "Ja" }\n      - { id: nee, label: "Nee", go: elders }\n',
  );
  expect(compiledWith({ [FILE]: text }).readable.trees.has('delen')).toBe(false);
  const picture = sketched(text);
  const before = sketched(whole);
  expect(picture.nodes).toEqual(expect.arrayContaining([...before.nodes]));
  expect(picture.arrows).toEqual(expect.arrayContaining([...before.arrows]));
  expect(picture.nodes.find(({ key }) => key === 'delen/nieuw')).toEqual({
    key: 'delen/nieuw',
    kind: 'question',
    text: 'Nieuw?',
  });
  const ways = picture.arrows.filter(({ from }) => from === 'delen/nieuw');
  expect(ways.map(({ answers }) => answers)).toEqual([['Ja'], ['Nee']]);
  const ends = ways.map(({ to }) => picture.nodes.find(({ key }) => key === to)?.text);
  expect(ends).toEqual(['Hier is nog niets gekozen', '`elders` bestaat niet']);
  expect(drawingOfPicture(picture).boxes).toHaveLength(picture.nodes.length);
});

it.each([
  '',
  'nodes: x',
  'nodes:\n  a:\n',
  'nodes:\n  a: { kind: question, options: [x, { go: [] }] }\n',
  'nodes:\n  a: { kind: constructor, else: {} }\n',
  'nodes:\n  a: { kind: include, next: { b: a } }\n',
])('draws what there is of %j', (text) => {
  const picture = sketchOf(trees, 'half', parse(text) ?? {});
  if (picture !== undefined) expect(drawingOfPicture(picture).boxes).toHaveLength(picture.nodes.length);
  else expect(text).not.toContain('nodes:\n');
});
