import type { Edition } from '../../model/edition';
import { isAsked, partOf } from '../../model/kinds';
import { type AskedNode, type Include, nodeKey } from '../../model/node';
import { nodeAt, type Place, type Trees } from '../replay';
import type { Walk } from '../walk';
import { placesAfter, placesIfUnsure } from '../ways-on';
import { isTried, usualLeft } from './usual-left';

/** How many questions a walk still has, the one it stands at included: at the least and at the most. */
export interface QuestionsLeft {
  readonly least: number;
  readonly most: number;
  /** What it usually is at most: between those two. The most, where too few walks were agreed to tell. */
  readonly usual: number;
}

type Steps = readonly { readonly node: AskedNode }[];

type Bounds = Pick<QuestionsLeft, 'least' | 'most'>;

/** A walk at a question. */
interface Standing {
  readonly node: AskedNode;
  readonly frames: readonly Include[];
  readonly steps: Steps;
}

/** A place, and which of the questions that can come by twice were asked on the way: they are not asked again. */
interface Stand extends Place {
  readonly asked: readonly string[];
}

/** What holds for all stands of one count. */
interface Count {
  /** Trees that are a part of another: only their questions can come by twice on one walk. */
  readonly parts: ReadonlySet<string>;
  /** Questions that are answered already, should the way come by them. */
  readonly given: ReadonlySet<string>;
  /** Places (`tree/node`) by number: a stand names up to a dozen, and six thousand stands are kept. */
  readonly numbers: Map<string, number>;
  readonly left: Map<string, number>;
}

/** Bounds as one number, for the same reason: no walk is as long. */
const LONGEST = 2 ** 15;
const packed = ({ least, most }: Bounds): number => most * LONGEST + least;
const unpacked = (bounds: number): Bounds => ({ least: bounds % LONGEST, most: Math.floor(bounds / LONGEST) });

/** Once per edition and stand: a card asks it at every step, and an edition never changes. */
const known = new WeakMap<Edition, Count>();
const NOTHING_GIVEN: ReadonlySet<string> = new Set();

/**
 * The least for somebody who has an answer to everything: "Ik weet het niet" can end a walk at once. The most for everybody, also
 * where that leads to a question of its own. What earlier answers rule
 * out is not looked at, which makes it one visit per stand instead of one per walk. `given` are questions (`tree/node`)
 * further on that are answered already.
 */
export function questionsLeft(
  edition: Edition,
  { tree }: Pick<Walk, 'tree'>,
  at: Standing,
  given = NOTHING_GIVEN,
): QuestionsLeft {
  const count = countOf(edition);
  const asked = at.steps.filter(({ node }) => count.parts.has(node.tree)).map(({ node }) => nodeKey(node));
  const stand = { target: { tree: at.node.tree, node: at.node.id }, frames: at.frames, asked: asked.toSorted() };
  const { least, most } = given.size === 0 ? visit(edition.trees, stand, count) : boundsWith(edition, stand, given);
  const usual = isTried(edition, at) ? (usualLeft(edition, tree, nodeKey(at.node)) ?? most) - given.size : most;
  return { least, most, usual: Math.min(most, Math.max(least, usual)) };
}

/**
 * Answers that lie ahead make every walk a count of its own, so only a small one is made in full. Where there is more to look
 * at, each of them may have saved a question or not come by at all.
 */
function boundsWith(edition: Edition, stand: Stand, given: ReadonlySet<string>): Bounds {
  const count = countOf(edition);
  const exact = visitSome(edition.trees, stand, { ...count, given, left: new Map() }, MOST_STANDS);
  if (exact !== undefined) return exact;
  const { least, most } = visit(edition.trees, stand, count);
  return { least: Math.max(1, least - given.size), most };
}

/** Some tenths of a millisecond; a card that shows what each answer leads to counts as often as it has answers. */
const MOST_STANDS = 250;

/** Questions that a walk has an answer to and did not come to yet. */
export function givenAhead(answers: ReadonlyMap<string, unknown>, steps: Steps): ReadonlySet<string> {
  if (answers.size === steps.length) return NOTHING_GIVEN;
  const passed = new Set(steps.map(({ node }) => nodeKey(node)));
  return new Set([...answers.keys()].filter((key) => !passed.has(key)));
}

function countOf(edition: Edition): Count {
  const found = known.get(edition);
  if (found !== undefined) return found;
  const nodes = [...edition.trees.values()].flatMap((tree) => [...tree.nodes.values()]);
  const made: Count = {
    parts: new Set(nodes.flatMap((node) => partOf(node) ?? [])),
    given: NOTHING_GIVEN,
    numbers: new Map(),
    left: new Map(),
  };
  known.set(edition, made);
  return made;
}

const visit = (trees: Trees, from: Stand, count: Count): Bounds =>
  visitSome(trees, from, count, Number.POSITIVE_INFINITY) ?? NONE;

/**
 * What comes later first; without recursion, because a chain may be thousands long. In a circle nothing is known yet: it counts
 * as the end. Undefined when there are more stands than `most`.
 */
function visitSome(trees: Trees, from: Stand, count: Count, most: number): Bounds | undefined {
  const { left } = count;
  const opened = new Map<string, Ways<string>>();
  const stack = [from];
  for (let stand = stack.at(-1); stand !== undefined; stand = stack.at(-1)) {
    const key = keyOf(stand, count);
    const after = opened.get(key);
    if (after === undefined && !left.has(key)) {
      if (opened.size >= most) return undefined;
      const { sure, unsure } = standsAfter(trees, stand, count);
      const keys = (stands: readonly Stand[]) => stands.map((each) => keyOf(each, count));
      opened.set(key, { sure: keys(sure), unsure: keys(unsure) });
      stack.push(...sure, ...unsure);
      continue;
    }
    stack.pop();
    if (after !== undefined && !left.has(key)) {
      const bounds = (keys: readonly string[]) => keys.flatMap((each) => boundsIn(left.get(each)));
      left.set(
        key,
        packed(sum(asksAt(trees, stand, count), { sure: bounds(after.sure), unsure: bounds(after.unsure) })),
      );
    }
  }
  return boundsIn(left.get(keyOf(from, count)))[0] ?? NONE;
}

const NONE: Bounds = { least: 0, most: 0 };

const boundsIn = (kept: number | undefined): readonly Bounds[] => (kept === undefined ? [] : [unpacked(kept)]);

/** Ways on from a stand: with an answer, and without one. */
interface Ways<Way> {
  readonly sure: readonly Way[];
  readonly unsure: readonly Way[];
}

function sum(asks: boolean, { sure, unsure }: Ways<Bounds>): Bounds {
  const after = sure.length === 0 ? [NONE] : sure;
  const own = asks ? 1 : 0;
  return {
    least: own + Math.min(...after.map(({ least }) => least)),
    most: own + Math.max(...[...after, ...unsure].map(({ most }) => most)),
  };
}

function keyOf({ target, frames, asked }: Stand, { numbers }: Count): string {
  const numberOf = (place: string): number => {
    const known = numbers.get(place) ?? numbers.size;
    numbers.set(place, known);
    return known;
  };
  const inside = frames.map((frame) => numberOf(nodeKey(frame))).join('>');
  return `${numberOf(`${target.tree}/${target.node}`)}>${inside}|${asked.map(numberOf).join('+')}`;
}

function asksAt(trees: Trees, { target, asked }: Stand, { given }: Count): boolean {
  const node = nodeAt(trees, target);
  return node !== undefined && isAsked(node) && !asked.includes(nodeKey(node)) && !given.has(nodeKey(node));
}

function standsAfter(trees: Trees, { target, frames, asked }: Stand, { parts }: Count): Ways<Stand> {
  const node = nodeAt(trees, target);
  if (node === undefined) return { sure: [], unsure: [] };
  const own = nodeKey(node);
  const now = isAsked(node) && parts.has(node.tree) && !asked.includes(own) ? [...asked, own].toSorted() : asked;
  const stands = (places: readonly Place[]) => places.map((place) => ({ ...place, asked: now }));
  return { sure: stands(placesAfter(node, frames)), unsure: stands(placesIfUnsure(node, frames)) };
}
