import { THEME_WORDS } from '../../../../model/theme';
import { VERDICT_LOOKS } from '../../../../model/verdict';
import type { Choices } from '../../worker/protocol';
import { type AskedNode, answerLabel } from '../conditions/asked-nodes';
import { asList, asMap, asText } from '../raw';

export interface ClaimNames {
  readonly choices: Choices | undefined;
  readonly find: (reference: string) => AskedNode | undefined;
}

/** What a promise looks at, as a sentence. */
export function claimWords(claim: unknown, names: ClaimNames): string {
  const parts = Object.entries(asMap(claim)).map(([key, value]) => partWords(key, value, names));
  return parts.length === 0 ? '…' : parts.join(', en ');
}

function partWords(key: string, value: unknown, names: ClaimNames): string {
  const { choices, find } = names;
  const questions = (): string => join(value, (reference) => `“${find(reference)?.words ?? reference}”`);
  const tree = (id: string): string => `“${choices?.trees.find((each) => each.id === id)?.title ?? id}”`;
  switch (key) {
    case 'verdict':
      return `het advies is ${join(value, (verdict) => `“${word(VERDICTS, verdict)}”`)}`;
    case 'theme':
      return `de boom hoort bij ${join(value, (theme) => `“${word(THEMES, theme)}”`)}`;
    case 'tree':
      return `het advies staat in ${join(value, tree)}`;
    case 'asked':
      return `gevraagd is ${questions()}`;
    case 'not-asked':
      return `niet gevraagd is ${questions()}`;
    case 'unsure':
      return `iemand weet het niet bij ${questions()}`;
    case 'source':
      return `het advies noemt de bron ${join(value, (id) => `“${titleOf(choices, id)}”`)}`;
    case 'number':
      return `het advies noemt het nummer ${join(value, (number) => number)}`;
    case 'names':
      return `het advies verwijst naar ${join(value, tree)}`;
    case 'box':
      return value === false ? 'er staat geen vak met wat niet zeker is' : 'er staat een vak met wat niet zeker is';
    case 'any':
      return `een van: ${nested(value, names).join(' of ')}`;
    case 'all':
      return nested(value, names).join(' en ');
    case 'not':
      return `niet (${claimWords(value, names)})`;
  }
  const node = find(key);
  const question = `“${node?.words ?? key}”`;
  if (typeof value === 'string' || Array.isArray(value))
    return `het antwoord op ${question} is ${join(value, (id) => `“${answerLabel(node, id)}”`)}`;
  return `bij ${question} is aangevinkt wat de tekst zegt`;
}

const VERDICTS = Object.fromEntries(Object.entries(VERDICT_LOOKS).map(([verdict, { label }]) => [verdict, label]));
const THEMES: Readonly<Record<string, string>> = THEME_WORDS;
const word = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? key;

const titleOf = (choices: Choices | undefined, id: string): string =>
  choices?.sources.find((source) => source.id === id)?.title ?? id;

const nested = (value: unknown, names: ClaimNames): readonly string[] =>
  asList(value).map((each) => `(${claimWords(each, names)})`);

const join = (value: unknown, name: (each: string) => string): string =>
  (Array.isArray(value) ? value : [value]).map((each) => name(asText(each))).join(' of ');
