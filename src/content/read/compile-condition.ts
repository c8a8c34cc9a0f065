import type { Condition, Ticks } from '../../model/conditions';
import type { Path } from '../problem';
import type { RawCondition, RawTicks } from './shape/condition-schema';
import { toKey } from './targets';

/** Keys of a condition that are not the name of a question. */
const COMBINED = ['any', 'all', 'not'] as const;

/** A condition as written → with every question named in full. Everything that is written must hold. */
export function compileCondition(raw: RawCondition, tree: string): Condition {
  const parts: Condition[] = [];
  // The schema gives its own words first, but not of a file in which a text is too long: one order, or what nobody changed differs.
  const isOwn = ([name]: readonly [string, unknown]): boolean => (COMBINED as readonly string[]).includes(name);
  const written = Object.entries(raw);
  for (const [name, value] of [
    ...COMBINED.flatMap((own) => written.filter(([name]) => name === own)),
    ...written.filter((each) => !isOwn(each)),
  ]) {
    if (name === 'not') parts.push({ kind: 'not', of: compileCondition(value as RawCondition, tree) });
    else if (name === 'any' || name === 'all')
      parts.push({ kind: name, of: (value as readonly RawCondition[]).map((each) => compileCondition(each, tree)) });
    else parts.push({ kind: 'answer', key: toKey(name, tree), ticks: ticksOf(value as RawAnswers) });
  }
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { kind: 'all', of: parts };
}

type RawAnswers = string | readonly string[] | RawTicks;

const isList = (value: RawAnswers): value is readonly string[] => Array.isArray(value);

export function ticksOf(value: RawAnswers): Ticks {
  if (typeof value === 'string') return { any: [value] };
  return isList(value) ? { any: value } : compileTicks(value);
}

export function compileTicks({ 'at-least': atLeast, any, all, not }: RawTicks): Ticks {
  return {
    ...(atLeast === undefined ? {} : { atLeast }),
    ...(any === undefined ? {} : { any }),
    ...(all === undefined ? {} : { all }),
    ...(not === undefined ? {} : { not }),
  };
}

/** A look at the answer to one question, as it was written. */
export interface RawLook {
  readonly reference: string;
  readonly given: RawAnswers;
  readonly path: Path;
}

/** Every answer that a condition as written looks at, with its place in it. */
export function* rawLooks(raw: RawCondition, path: Path): Generator<RawLook> {
  for (const [name, value] of Object.entries(raw)) {
    const at = [...path, name];
    if (name === 'not') yield* rawLooks(value as RawCondition, at);
    else if ((COMBINED as readonly string[]).includes(name))
      for (const [index, each] of (value as readonly RawCondition[]).entries()) yield* rawLooks(each, [...at, index]);
    else yield { reference: name, given: value as RawAnswers, path: at };
  }
}
