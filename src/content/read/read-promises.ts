import type { Claim, ContentPromise } from '../../model/promise';
import type { Theme } from '../../model/theme';
import type { Verdict } from '../../model/verdict';
import type { ContentFiles } from '../content-files';
import type { Problem } from '../problem';
import { ticksOf } from './compile-condition';
import { numbersPromised } from './contacts/numbers-promised';
import { fillIn } from './organisation';
import type { Organisation } from './read-library';
import { reportShape } from './report-shape';
import { checkShape } from './shape/check-shape';
import { promisesSchema, type RawClaim, type RawPromise } from './shape/promise-schema';
import { readYaml, type YamlSource } from './yaml/yaml-source';

const PROMISES_FILE = 'promises.yaml';

/** The promises with the file they came from, so that a broken one can be pointed at. */
export interface PromiseSource {
  readonly promises: readonly ContentPromise[];
  readonly yaml: YamlSource;
}

/** Undefined when there is no such file, as in editions from before there were promises, or when it cannot be used. */
export function readPromises(
  files: ContentFiles,
  organisation: Organisation,
  problems: Problem[],
): PromiseSource | undefined {
  const text = files.get(PROMISES_FILE);
  if (text === undefined) return undefined;
  const yaml = readYaml(PROMISES_FILE, text);
  problems.push(...yaml.problems);
  if (yaml.value === undefined) return undefined;
  const { value, findings } = checkShape<RawPromise[]>(promisesSchema, yaml.value, yaml.written);
  reportShape(yaml, findings, problems);
  if (value === undefined) return undefined;
  const wrong = numbersPromised(value);
  problems.push(...wrong.map((finding) => yaml.at(finding)));
  // Every walk would break it, and say so at length.
  if (wrong.length > 0) return undefined;
  const fill = (text: string): string => fillIn(text, organisation ?? new Map());
  const promises = value.map(
    ({ id, says, when, then, sources }): ContentPromise =>
      // biome-ignore lint/suspicious/noThenProperty: the word of the design; this is data and is never awaited
      Object.freeze({ id, says, when: compileClaim(when, fill), then: compileClaim(then, fill), sources }),
  );
  return { promises, yaml };
}

type Fill = (text: string) => string;

const listOf = <Item>(value: Item | readonly Item[]): readonly Item[] =>
  Array.isArray(value) ? value : [value as Item];

/** Everything that is written must hold; a list means one of. */
function compileClaim(raw: RawClaim, fill: Fill): Claim {
  const parts = Object.entries(raw).flatMap(([name, value]) =>
    value === undefined ? [] : [partOf(name, value, fill)],
  );
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { kind: 'all', of: parts };
}

function partOf(name: string, value: unknown, fill: Fill): Claim {
  switch (name) {
    case 'any':
    case 'all':
      return { kind: name, of: (value as readonly RawClaim[]).map((each) => compileClaim(each, fill)) };
    case 'not':
      return { kind: 'not', of: compileClaim(value as RawClaim, fill) };
    case 'asked':
    case 'unsure':
      return { kind: name, keys: listOf(value as string) };
    case 'not-asked':
      return { kind: 'not', of: { kind: 'asked', keys: listOf(value as string) } };
    case 'verdict':
      return { kind: name, any: listOf(value as Verdict) };
    case 'theme':
      return { kind: name, any: listOf(value as Theme) };
    case 'tree':
    case 'number':
      // A number that differs per municipality stands in organisation.yaml, as in the texts.
      return { kind: name, any: listOf(value as string).map(fill) };
    case 'source':
    case 'names':
      return { kind: name, any: listOf(value as string) };
    case 'box':
      return { kind: name, is: value as boolean };
    default:
      return { kind: 'answer', key: name, ticks: ticksOf(value as string) };
  }
}
