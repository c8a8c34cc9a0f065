import { ChangeSet, Text } from '@codemirror/state';
import type { Splice } from '../../../content/edit/edits';
import { EMPTY_HISTORY, remember, type YamlHistory } from './yaml-history';

/** What happened to the text; positions count every line end as one. */
export interface YamlChange {
  readonly changes: ChangeSet;
  /** Who made it, so that a view does not hear its own letters back. */
  readonly origin: unknown;
}

/**
 * The text of one file that form and editor both change, with one history for both. It lives outside React and outside
 * the editor's view, and knows only the smallest part of CodeMirror: the view (200 KB) is loaded when somebody opens it.
 */
export interface YamlDocument {
  /** The same string until something changes; fits `useSyncExternalStore`. */
  readonly text: () => string;
  /** What the view shows: line ends are one position each, whatever the file has. */
  readonly content: () => Text;
  /** Offsets in `text()`. One call is one undo step. */
  readonly apply: (splices: readonly Splice[], userEvent: string) => void;
  /** What somebody typed in a view. */
  readonly receive: (changes: ChangeSet, userEvent: string, origin: unknown) => void;
  /** Makes it this text (a draft joined with another window's), changing no more than what differs. */
  readonly replaceBy: (text: string) => void;
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
  readonly subscribe: (onChange: (change: YamlChange) => void) => () => void;
}

const LINE_END = /\r\n?|\n/;

/** `now`: milliseconds, to join letters that are typed in one go. */
export function openYaml(opened: string, now: () => number = Date.now): YamlDocument {
  const lineEnd = usesCarriageReturns(opened) ? '\r\n' : '\n';
  const listeners = new Set<(change: YamlChange) => void>();
  let content = Text.of(opened.split(LINE_END));
  let whole = content.sliceString(0, content.length, lineEnd);
  let history: YamlHistory = EMPTY_HISTORY;

  const change = (changes: ChangeSet, origin: unknown): void => {
    content = changes.apply(content);
    whole = content.sliceString(0, content.length, lineEnd);
    for (const listener of [...listeners]) listener({ changes, origin });
  };
  const take = (changes: ChangeSet, by: string, origin: unknown): void => {
    if (changes.empty) return;
    history = remember(history, { redo: changes, undo: changes.invert(content), by, at: now() });
    change(changes, origin);
  };
  const apply = (splices: readonly Splice[], by: string): void => {
    const specs = splices.map(({ from, to, insert }) => ({
      from: innerOffset(whole, from, lineEnd),
      to: innerOffset(whole, to, lineEnd),
      insert: Text.of(insert.split(LINE_END)),
    }));
    take(ChangeSet.of(specs, content.length), by, undefined);
  };

  return {
    text: () => whole,
    content: () => content,
    apply,
    receive: take,
    replaceBy: (text) => {
      const splice = differenceOf(whole, text);
      if (splice !== undefined) apply([splice], 'replace');
    },
    undo: () => {
      const step = history.done.at(-1);
      if (step === undefined) return false;
      history = { done: history.done.slice(0, -1), undone: [...history.undone, step] };
      change(step.undo, undefined);
      return true;
    },
    redo: () => {
      const step = history.undone.at(-1);
      if (step === undefined) return false;
      history = { done: [...history.done, { ...step, by: 'redo' }], undone: history.undone.slice(0, -1) };
      change(step.redo, undefined);
      return true;
    },
    canUndo: () => history.done.length > 0,
    canRedo: () => history.undone.length > 0,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}

/** Every line end is one: a file that mixes both gets the plain one, as every editor would give it. */
const usesCarriageReturns = (text: string): boolean => text.includes('\r\n') && !/(^|[^\r])\n/.test(text);

function innerOffset(text: string, offset: number, lineEnd: string): number {
  return lineEnd === '\n' ? offset : offset - text.slice(0, offset).split('\r').length + 1;
}

/** The one stretch in which two texts differ; undefined when they do not. */
export function differenceOf(before: string, after: string): Splice | undefined {
  if (before === after) return undefined;
  const shortest = Math.min(before.length, after.length);
  let from = 0;
  while (from < shortest && before[from] === after[from]) from++;
  let same = 0;
  while (same < shortest - from && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return { from, to: before.length - same, insert: after.slice(from, after.length - same) };
}
