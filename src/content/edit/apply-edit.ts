import type { Edit, Edited, Plain, Splice } from './edits';
import { holds, remarksThatMayGo } from './holds';
import { at, intendedAfter, isPlain, isSame, removedPath } from './intended';
import { find, type Opened, open, whyUnreadable } from './opened';
import { replacePart } from './replace-part';
import { stepsToSet } from './set-steps';
import { spliceEdit } from './splice-edit';
import { applySplices, splicesBetween } from './splices';

/** How an edit was done: `fine`: only its own characters; `coarse`: something around it had to be written anew. */
export type Grain = 'fine' | 'coarse';
export type Tried = (Edited & { readonly ok: true; readonly grain: Grain }) | (Edited & { readonly ok: false });

const DOES_NOT_FIT =
  'Deze wijziging past niet in het bestand zoals het nu is geschreven. Verander dit in de tekst van het bestand zelf.';
/** With more parts that differ, a list or map is another one: it is written anew. */
const MOST_STEPS = 24;

/**
 * Changes a file as an edit says. Every line that has nothing to do with it stays as it was, and so do remarks, quotes and line
 * ends. What comes of it is read again before it is given back: a result that would mean anything else is refused. Never throws.
 */
export function applyEdit(text: string, edit: Edit): Edited {
  const tried = tryEdit(text, edit);
  return tried.ok ? { ok: true, text: tried.text, splices: tried.splices } : tried;
}

/** The same, with how finely it could be done. */
export function tryEdit(text: string, edit: Edit): Tried {
  const opened = open(text);
  if (opened === undefined) return { ok: false, says: whyUnreadable(text) ?? DOES_NOT_FIT };
  if ((edit.kind === 'set' || edit.kind === 'insert') && !isPlain(edit.value)) return { ok: false, says: DOES_NOT_FIT };
  const intended = intendedAfter(opened.value, edit);
  if (intended === undefined) return { ok: false, says: whyUnreadable(text) ?? nothingThere(edit) };
  if (isSame(opened.value, intended.value)) return { ok: true, text, splices: [], grain: 'fine' };

  const mayGo = remarksThatMayGo(opened, edit);
  const steps = stepsOf(opened, edit);
  if (steps !== undefined) {
    const stepped = trySteps(text, steps);
    if (stepped?.ok && holds(opened, stepped.text.slice(opened.mark.length), intended.value, mayGo)) return stepped;
  }
  for (const { splices, grain } of ways(opened, edit, intended.value)) {
    const result = applySplices(opened.text, splices);
    if (!holds(opened, result, intended.value, mayGo)) continue;
    const shift = opened.mark.length;
    const moved = splices.map(({ from, to, insert }) => ({ from: from + shift, to: to + shift, insert }));
    return { ok: true, text: `${opened.mark}${result}`, splices: moved, grain };
  }
  return { ok: false, says: whyUnreadable(text) ?? DOES_NOT_FIT };
}

/** An edit of several places as edits of one. */
function stepsOf(opened: Opened, edit: Edit): readonly Edit[] | undefined {
  if (edit.kind === 'retire') {
    const retired = at(opened.value, ['retired']) ?? [];
    const count = Array.isArray(retired) ? retired.length : 0;
    const isKept = Array.isArray(retired) && retired.includes(edit.node);
    const keep: readonly Edit[] = isKept ? [] : [{ kind: 'insert', path: ['retired'], at: count, value: edit.node }];
    return [{ kind: 'remove', path: ['nodes', edit.node] }, ...keep];
  }
  const steps = edit.kind === 'set' ? stepsToSet(edit.path, at(opened.value, edit.path), edit.value) : undefined;
  return steps === undefined || steps.length > MOST_STEPS ? undefined : steps;
}

function trySteps(text: string, steps: readonly Edit[]): Tried | undefined {
  let after = text;
  let grain: Grain = 'fine';
  for (const step of steps) {
    const tried = tryEdit(after, step);
    if (!tried.ok) return undefined;
    after = tried.text;
    if (tried.grain === 'coarse') grain = 'coarse';
  }
  return { ok: true, text: after, splices: splicesBetween(text, after), grain };
}

/** Every way to do an edit, the finest first. */
function* ways(
  opened: Opened,
  edit: Edit,
  intended: unknown,
): Generator<{ readonly splices: readonly Splice[]; readonly grain: Grain }> {
  if (edit.kind === 'retire') return;
  for (const splices of spliceEdit(opened, edit, false)) yield { splices, grain: 'fine' };
  for (const splices of spliceEdit(opened, edit, true)) yield { splices, grain: 'coarse' };
  const path = edit.kind === 'remove' ? removedPath(opened.value, edit.path) : edit.path;
  for (let depth = path.length; depth > 0; depth--) {
    const around = path.slice(0, depth);
    const [found, value] = [find(opened.doc, around), at(intended, around)];
    if (found === undefined || value === undefined || value === null) continue;
    for (const isCautious of [false, true]) {
      yield { splices: [replacePart(opened, found, around, value as Plain, isCautious)], grain: 'coarse' };
    }
  }
}

function nothingThere(edit: Edit): string {
  const place = edit.kind === 'retire' ? edit.node : edit.path.join(' › ');
  return `Op de plek \`${place}\` staat nu iets anders dan we verwachtten. Misschien is het bestand net veranderd: kijk opnieuw en probeer het nog eens.`;
}
