import type { ChangeSet } from '@codemirror/state';

/** One step back or forward: what was done, and what takes it back. */
export interface Step {
  readonly redo: ChangeSet;
  readonly undo: ChangeSet;
  /** CodeMirror's word for how it came: `input.type`, `delete.backward`, `form`. */
  readonly by: string;
  /** Milliseconds; letters typed soon after one another are one step. */
  readonly at: number;
}

export interface YamlHistory {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export const EMPTY_HISTORY: YamlHistory = { done: [], undone: [] };

const PAUSE_MILLISECONDS = 600;
const MOST_STEPS = 1_000;

/** `input.type` and `delete` grow a step; everything else (a form's edit, a paste) is a step of its own. */
const isTyping = (by: string): boolean => by.startsWith('input.type') || by.startsWith('delete');

export function remember({ done }: YamlHistory, step: Step): YamlHistory {
  const last = done.at(-1);
  if (last !== undefined && belongsTo(last, step)) {
    const joined: Step = { ...step, redo: last.redo.compose(step.redo), undo: step.undo.compose(last.undo) };
    return { done: [...done.slice(0, -1), joined], undone: [] };
  }
  return { done: [...done.slice(-MOST_STEPS + 1), step], undone: [] };
}

function belongsTo(last: Step, step: Step): boolean {
  if (!isTyping(step.by) || last.by !== step.by || step.at - last.at > PAUSE_MILLISECONDS) return false;
  let touches = false;
  // Where the last step ended (its own new text) against where this one starts.
  last.redo.iterChangedRanges((_fromOld, _toOld, from, to) => {
    step.redo.iterChangedRanges((start, end) => {
      touches ||= start <= to && end >= from;
    });
  });
  return touches;
}
