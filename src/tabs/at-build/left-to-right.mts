import type { Plugin } from 'vite';
import { type Call, isCallOf, namedIn, rewritten, type Statement } from './syntax.mts';

/**
 * Leaves out of worked-out styles what is for text that runs from right to left: the tabs are in Dutch. With it each rule that
 * says left or right is there twice, and a browser fetches both and puts both among its rules.
 */
export const leftToRight = (): Plugin => ({
  name: 'left-to-right',
  apply: 'build',
  // In what comes of it, not in each file: all of Fluent is looked at, and most of it left out.
  renderChunk: {
    filter: { code: BOTH_WAYS },
    handler(code) {
      return onlyLeftToRight(code, this.parse(code).body as unknown as readonly Statement[]);
    },
  },
});

/** A property with two classes, or a rule of everything with two. */
const BOTH_WAYS = /\[\s*"f\w+",\s*"f\w+"\s*\]|__resetStyles(?:\$\d+)?\("\w+",\s*"/;

/** By itself, or with its place among others. */
type Rule = string | readonly [rule: string, place: object];
type Rules = Readonly<Record<string, readonly Rule[]>>;
/** Of one property: for both directions, for each of them, or none. */
type Class = string | readonly [ltr: string, rtl: string] | 0;
type Slots = Readonly<Record<string, Readonly<Record<string, Class>>>>;
type OfSlots = readonly [slots: Slots, rules?: Rules];
type OfReset = readonly [ltr: string, rtl: string | null, rules: Rules | readonly Rule[]];

/** The same program, whose styles know one direction; `body` is its syntax. */
export const onlyLeftToRight = (code: string, body: readonly Statement[]): string => {
  const texts = [...namedIn(body).values()].flatMap((place) => {
    if (isCallOf(place, '__styles')) return [[place, text(place, ofSlots(...values<OfSlots>(code, place)))] as const];
    if (isCallOf(place, '__resetStyles'))
      return [[place, text(place, ofReset(...values<OfReset>(code, place)))] as const];
    return [];
  });
  return rewritten(code, new Map(texts));
};

/** What stands between the brackets: plain values, which Fluent or the build before this worked out. */
const values = <Values,>(code: string, call: Call): Values =>
  new Function(`return [${call.arguments.map(({ start, end }) => code.slice(start, end)).join()}];`)();

const text = ({ callee }: Call, made: readonly unknown[]): string =>
  `${callee.name}(${made.map((each) => JSON.stringify(each)).join(', ')})`;

const ltrOf = (each: Class): string | 0 => (typeof each === 'object' ? each[0] : each);

const ofSlots = (...[slots, rules = {}]: OfSlots): readonly unknown[] => {
  const all = Object.values(slots).flatMap((properties) => Object.values(properties));
  const rtl = all.flatMap((each) => (typeof each === 'object' ? [each[1]] : []));
  const oneWay = Object.entries(slots).map(([slot, properties]) => [
    slot,
    Object.fromEntries(Object.entries(properties).map(([property, each]) => [property, ltrOf(each)])),
  ]);
  return [Object.fromEntries(oneWay), rulesFor(all.map(ltrOf), rtl, rules)];
};

const ofReset = (...[ltr, rtl, rules]: OfReset): readonly unknown[] => [
  ltr,
  null,
  rulesFor([ltr], [rtl], Array.isArray(rules) ? { r: rules } : (rules as Rules)),
];

/** Without the rules of a class that nothing has from left to right, and without what moves by one of those alone. */
const rulesFor = (ltr: readonly unknown[], rtl: readonly unknown[], rules: Rules): Rules => {
  const isGone = (rule: Rule): boolean => {
    const named = [...cssOf(rule).matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name);
    return named.some((name) => rtl.includes(name)) && !named.some((name) => ltr.includes(name));
  };
  const movement = (rule: Rule): string | undefined => /^@keyframes ([\w-]+)/.exec(cssOf(rule))?.[1];
  const [leaving, staying] = [true, false].map((leaves) =>
    Object.values(rules)
      .flat()
      .filter((rule) => movement(rule) === undefined && isGone(rule) === leaves)
      .map(cssOf)
      .join(),
  );
  const stays = (rule: Rule): boolean => {
    const name = movement(rule);
    return name === undefined ? !isGone(rule) : !leaving?.includes(name) || staying?.includes(name) === true;
  };
  return Object.fromEntries(
    Object.entries(rules).flatMap(([bucket, those]) => (those.some(stays) ? [[bucket, those.filter(stays)]] : [])),
  );
};

const cssOf = (rule: Rule): string => (typeof rule === 'string' ? rule : rule[0]);
