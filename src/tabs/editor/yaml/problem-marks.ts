import { type Diagnostic, setDiagnostics } from '@codemirror/lint';
import type { EditorState, TransactionSpec } from '@codemirror/state';
import type { Edit } from '../../../content/edit/edits';
import type { Problem } from '../../../content/problem';

/** Problems of the check as marks in the text, with their repair as a button. */
export function markProblems(
  state: EditorState,
  problems: readonly Problem[],
  onRepair: ((edit: Edit) => void) | undefined,
): TransactionSpec {
  const marks = problems.map((problem): Diagnostic => {
    const { from, to } = rangeOf(state, problem);
    const { message, hint, repair } = problem;
    return {
      from,
      to,
      severity: 'error',
      message: hint === undefined ? message : `${message}\n${hint}`,
      ...(repair === undefined || onRepair === undefined
        ? {}
        : { actions: [{ name: repair.says, apply: () => onRepair(repair.edit) }] }),
    };
  });
  return setDiagnostics(state, marks);
}

/** From where the check points to the end of that line; the text may have moved on since. */
function rangeOf(state: EditorState, { line, column }: Problem): { readonly from: number; readonly to: number } {
  const at = state.doc.line(Math.min(Math.max(line, 1), state.doc.lines));
  const from = Math.min(at.from + Math.max(column - 1, 0), at.to);
  const rest = at.text.slice(from - at.from);
  const value = /^[^,}\]#]*[^\s,}\]#]/.exec(rest)?.[0] ?? rest;
  return { from, to: Math.max(Math.min(from + value.length, at.to), Math.min(from + 1, state.doc.length)) };
}
