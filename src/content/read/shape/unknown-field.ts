import { closest } from '../../did-you-mean';
import type { Finding, Path } from '../../problem';
import { DUTCH_FIELDS } from './dutch-words';
import { nodeSchemas } from './node-schema';

/** The field that was meant: the Dutch word for it, or a slip of the fingers; one that is not there yet. */
export function meantField(key: string, allowed: readonly string[], here: object): string | undefined {
  const free = allowed.filter((name) => !Object.hasOwn(here, name));
  const word = key.toLowerCase();
  if (free.includes(word)) return word;
  const dutch = DUTCH_FIELDS.get(word)?.find((name) => free.includes(name));
  return dutch ?? closest(word, free);
}

/** A field that does not belong where it stands. */
export function unknownField(path: Path, key: string, allowed: readonly string[], here: object): Finding {
  const at = [...path, key];
  const meant = meantField(key, allowed, here);
  const finding = { code: 'unknown-field', path: at, atKey: true, message: `\`${key}\` kennen we hier niet.` } as const;
  if (meant !== undefined) {
    return {
      ...finding,
      hint: `Bedoelde je \`${meant}\`?`,
      repair: { says: `Maak er \`${meant}\` van`, edit: { kind: 'rename', path: at, to: meant } },
    };
  }
  return {
    ...finding,
    hint: whyNot(key, allowed, here),
    repair: { says: `Haal \`${key}\` weg`, edit: { kind: 'remove', path: at } },
  };
}

function whyNot(key: string, allowed: readonly string[], here: object): string {
  if (/^(url|link|website|webadres|site|href|adres)$/i.test(key))
    return 'Haal dit veld weg. Een webadres typ je nooit: de link komt vanzelf uit het nummer van de wet.';
  const kind = 'kind' in here ? String(here.kind) : undefined;
  if (kind === undefined && key === 'go' && allowed.includes('weight'))
    return 'Haal dit veld weg. Waar een lijst met vinkjes heen gaat, zeg je bij `cases` en `else`.';
  if (key === 'go' && kind !== undefined && Object.hasOwn(GO, kind)) return `Haal dit veld weg. ${GO[kind]}`;
  const kinds = kindsWith(key, kind === undefined);
  if (kinds.length > 0)
    return `Haal dit veld weg. \`${key}\` hoort bij ${kinds.map((name) => `\`${name}\``).join(' of ')}${kind === undefined ? '' : `, niet bij \`${kind}\``}.`;
  return allowed.length === 0 || allowed.length > 14
    ? 'Haal dit veld weg.'
    : `Haal dit veld weg. Hier kan: ${allowed.join(', ')}.`;
}

/** Where a node of each kind says how it goes on. */
const GO: Readonly<Record<string, string>> = {
  question: 'Bij een vraag staat `go` bij elk antwoord, onder `options`.',
  checklist: 'Waar een lijst met vinkjes heen gaat, zeg je bij `cases` en `else`.',
  branch: 'Bij een `branch` staat `go` bij elk geval, onder `cases`; de rest bij `else`.',
  include: 'Waar het na een deel verder gaat, zeg je bij `next`.',
  advice: 'Een advies eindigt de wandeling: daarna komt niets.',
};

function kindsWith(key: string, inOption: boolean): readonly string[] {
  if (inOption && key === 'weight') return ['checklist'];
  return Object.entries(nodeSchemas)
    .filter(([, { shape }]) => Object.hasOwn(shape, key))
    .map(([name]) => name);
}
