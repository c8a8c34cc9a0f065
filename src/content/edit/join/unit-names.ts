import type { Path } from '../../path';
import { isRecord } from '../intended';

const KINDS: ReadonlyMap<unknown, string> = new Map([
  ['question', 'vraag'],
  ['checklist', 'vinklijst'],
  ['branch', 'splitsing'],
  ['include', 'deel'],
  ['info', 'uitleg'],
  ['advice', 'advies'],
]);
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['id', 'naam van de boom'],
  ['title', 'titel'],
  ['summary', 'samenvatting'],
  ['theme', 'thema'],
  ['review', 'controledatums'],
  ['start', 'begin'],
]);
const LISTS: ReadonlyMap<string, string> = new Map([
  ['keywords', 'zoekwoord'],
  ['asked', 'zin'],
  ['retired', 'vervallen naam'],
  ['nodes', 'knoop'],
  ['walks', 'wandeling'],
]);
const ENTRIES: ReadonlyMap<string, string> = new Map([
  ['sources.yaml', 'bron'],
  ['glossary.yaml', 'woord'],
  ['organisation.yaml', 'gegevens'],
  ['promises.yaml', 'belofte'],
  ['replies.yaml', 'sjabloon'],
]);
const LONGEST = 60;

/** What a unit is called, for editors. */
export function unitName(file: string, path: Path, value: unknown): string {
  const [first, second] = path;
  if (first === undefined) return 'het hele bestand';
  if (!file.startsWith('trees/')) {
    const own = isRecord(value) && typeof value.id === 'string' ? value.id : lastWord(path, value);
    return `${ENTRIES.get(file) ?? 'regel'} ${quoted(own)}`;
  }
  if (second === undefined)
    return FIELDS.get(String(first)) ?? LISTS.get(String(first)) ?? `veld ${quoted(String(first))}`;
  const kind = first === 'nodes' && isRecord(value) ? KINDS.get(value.kind) : undefined;
  const own = first === 'walks' && isRecord(value) ? String(value.name) : lastWord(path, value);
  return `${kind ?? LISTS.get(String(first)) ?? 'regel'} ${quoted(own)}`;
}

const lastWord = (path: Path, value: unknown): string =>
  typeof value === 'string' && typeof path.at(-1) === 'number' ? value : String(path.at(-1));
const quoted = (text: string): string => `\`${text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text}\``;
