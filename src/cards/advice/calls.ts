import type { Edition } from '../../model/edition';
import { type Json, link } from '../card';
import { NUMBERS } from '../safety-box';
import { literally } from './literally';

/** More buttons than this are no help to somebody in a hurry. */
const MOST_CALLS = 3;
/** A longer name does not fit on a button; then the number itself stands there. */
const LONGEST_NAME = 24;

export interface Callable {
  /** As people read it: "0800-2000". */
  readonly says: string;
  readonly tel: string;
  readonly name: string;
  /** What sentences call it where that is too long for a button. */
  readonly words?: string;
}

const { emergency, safeHome, suicide } = NUMBERS;

/** The most urgent first. 113 is one number, whichever way it is written. */
const NATIONAL: readonly Callable[] = [
  emergency,
  safeHome,
  { ...suicide, says: '113', tel: '113' },
  suicide,
  { name: 'politie', says: '0900-8844', tel: '09008844' },
];

/** 0800-2000, 088-123 45 67, 06-12345678: what a Dutch text calls a telephone number. */
const NUMBER = /(?<![\d,.-])0\d{1,3}-\d[\d ]{2,9}\d(?![\d-])/g;
const IS_NUMBER = /^[+(]?\d[\d ()-]{1,16}\d$/;

/** Buttons that call the numbers that a text names: at most three, the most urgent first; those that stand out are among them. */
export function callButtons(
  edition: Edition,
  text: string,
  standsOut: (call: Callable) => boolean = () => false,
): readonly Json[] {
  const known = [...NATIONAL, ...organisationNumbers(edition)];
  const others = [...text.matchAll(NUMBER)].flatMap(([says]) =>
    known.some((each) => each.says === says) ? [] : [{ says, tel: dialled(says), name: says }],
  );
  const seen = new Set<string>();
  const calls = [...known.filter(({ says }) => names(text, says)), ...others].filter(
    ({ name, tel }) => !seen.has(name) && !seen.has(tel) && [name, tel].every((each) => seen.add(each)),
  );
  const chosen = ownFirst(calls, standsOut).slice(0, MOST_CALLS);
  return calls
    .filter((call) => chosen.includes(call))
    .map((call) => ({
      ...link(callTitle(call), `tel:${call.tel}`),
      ...(standsOut(call) ? { style: 'positive' } : {}),
    }));
}

export const ownFirst = <Each>(all: readonly Each[], isOwn: (each: Each) => boolean): readonly Each[] => [
  ...all.filter(isOwn),
  ...all.filter((each) => !isOwn(each)),
];

export const callTitle = ({ name }: { readonly name: string }): string => `Bel ${name}`;

/** Looking for a number is quick and making what looks for it is not; most texts hold no number at all. */
function names(text: string, says: string): boolean {
  if (!text.includes(says)) return false;
  const pattern = patterns.get(says) ?? asNumber(says);
  patterns.set(says, pattern);
  return pattern.test(text);
}

/** As many as there are numbers in the editions of this process. */
const patterns = new Map<string, RegExp>();

/** "artikel 112" is a law, not a number to call. */
const asNumber = (says: string): RegExp =>
  new RegExp(`(?<![\\d.,-]|artikel(?:en)? )${literally(says)}(?![\\d-]| (?:jaar|euro|uur|dag|week|maand))`, 'i');

const dialled = (says: string): string => says.replace(/[^\d+]/g, '');

/** Every advice asks for them, and an edition never changes. */
const numbersOf = new WeakMap<Edition, readonly Callable[]>();

function organisationNumbers(edition: Edition): readonly Callable[] {
  const made = numbersOf.get(edition) ?? readNumbers(edition);
  numbersOf.set(edition, made);
  return made;
}

/** `wvggz.phone` belongs to `wvggz.name`. What an organisation wrote there may also be "via de balie". */
function readNumbers({ organisation }: Edition): readonly Callable[] {
  return [...organisation].flatMap(([key, says]) => {
    if (!key.endsWith('.phone') || !IS_NUMBER.test(says)) return [];
    const name = (organisation.get(key.replace(/phone$/, 'name')) ?? says).replace(/^(de|het) /, '');
    return [{ says, tel: dialled(says), name: name.length > LONGEST_NAME ? says : name, words: name }];
  });
}
