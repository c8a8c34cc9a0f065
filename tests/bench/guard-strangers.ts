import { findPersonalData } from '../../src/privacy/find-personal-data';
import { readStrangersSet, type StrangersText } from './guard-set/read-guard-set';

interface Stretch {
  readonly start: number;
  readonly end: number;
}
/** What marks personal data in a text. */
export type Marker = (text: string) => readonly Stretch[];

/** How a marker does on the newest set: a span is found when more than half of its characters are marked, whatever as. */
export interface StrangersScore {
  readonly spans: number;
  readonly found: number;
  readonly clean: number;
  readonly cleanWithAlarm: number;
  /** By kind in the writer's words: found, and all of that kind. */
  readonly kinds: ReadonlyMap<string, readonly [found: number, all: number]>;
}

export function scoreStrangers(mark: Marker, texts: readonly StrangersText[] = readStrangersSet()): StrangersScore {
  const kinds = new Map<string, [number, number]>();
  let cleanWithAlarm = 0;
  for (const { text, spans } of texts) {
    const marked = mark(text);
    if (spans.length === 0 && marked.length > 0) cleanWithAlarm += 1;
    for (const span of spans) {
      const count = kinds.get(span.kind) ?? [0, 0];
      kinds.set(span.kind, [count[0] + (isMostlyMarked(text, span, marked) ? 1 : 0), count[1] + 1]);
    }
  }
  const counts = [...kinds.values()];
  return {
    spans: counts.reduce((sum, [, all]) => sum + all, 0),
    found: counts.reduce((sum, [found]) => sum + found, 0),
    clean: texts.filter(({ spans }) => spans.length === 0).length,
    cleanWithAlarm,
    kinds,
  };
}

/** The guard itself. */
export const theGuard: Marker = findPersonalData;

/** npm `pii-filter` (MIT, Dutch names, numbers, mail and dates), or undefined where it is not installed. */
export function piiFilter(): Marker | undefined {
  const library = loadPiiFilter();
  if (library === undefined) return undefined;
  const classifier = library.make_pii_classifier(library.languages.nl.make_lm());
  return (text) => placesOfReplaced(text, classifier.sanitize_str(text, true));
}

interface PiiFilter {
  readonly languages: { readonly nl: { readonly make_lm: () => unknown } };
  readonly make_pii_classifier: (model: unknown) => { sanitize_str: (text: string, placeholders: boolean) => string };
}

function loadPiiFilter(): PiiFilter | undefined {
  const name = 'pii-filter';
  try {
    return require(name) as PiiFilter;
  } catch {
    return undefined;
  }
}

/** Where a text was replaced by `{first_name}` and the like: what stands between the pieces that stayed. */
export function placesOfReplaced(text: string, sanitized: string): readonly Stretch[] {
  const kept = sanitized.split(/\{[a-z_]+\}/u);
  const places: Stretch[] = [];
  let at = kept[0]?.length ?? 0;
  for (const [index, piece] of kept.slice(1).entries()) {
    const isLast = index === kept.length - 2;
    const next = isLast ? text.length - piece.length : piece === '' ? at : text.indexOf(piece, at);
    if (next > at) places.push({ start: at, end: next });
    at = Math.max(at, next) + piece.length;
  }
  return places;
}

function isMostlyMarked(text: string, { start, end }: Stretch, marked: readonly Stretch[]): boolean {
  let seen = 0;
  let covered = 0;
  for (let at = start; at < end; at += 1) {
    if (/\s/u.test(text.charAt(at))) continue;
    seen += 1;
    if (marked.some((stretch) => stretch.start <= at && at < stretch.end)) covered += 1;
  }
  return covered * 2 > seen;
}
