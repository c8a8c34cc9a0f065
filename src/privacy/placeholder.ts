import { type FindingKind, findingKinds } from './finding';
import { labels } from './labels';
import { matchesOf } from './matches';

/** A stretch of text in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What stands in the text instead of a finding of this kind, such as `[naam]`. */
export function placeholderOf(kind: FindingKind): string {
  return `[${labels[kind]}]`;
}

const anyPlaceholder = new RegExp(`\\[(?:${findingKinds.map((kind) => labels[kind]).join('|')})\\]`, 'gu');

const none: readonly Span[] = [];

/** Where placeholders stand in a text, in order. */
export function placeholdersIn(text: string): readonly Span[] {
  if (!text.includes('[')) return none;
  return Array.from(matchesOf(text, anyPlaceholder), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
