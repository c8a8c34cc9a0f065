import { diff3Merge } from 'node-diff3';

/** Parts of a text that both changed, or that nobody or one did. */
export type Hunk =
  | { readonly isClash: false; readonly text: string }
  | { readonly isClash: true; readonly base: string; readonly mine: string; readonly theirs: string };

/** Joins line by line or paragraph by paragraph; `cut` takes a text apart so that joining the parts gives it back. */
export function hunksOf(base: string, mine: string, theirs: string, cut: (text: string) => string[]): readonly Hunk[] {
  return diff3Merge(cut(mine), cut(base), cut(theirs), { excludeFalseConflicts: true }).map(({ ok, conflict }) =>
    conflict === undefined
      ? { isClash: false, text: (ok ?? []).join('') }
      : { isClash: true, base: conflict.o.join(''), mine: conflict.a.join(''), theirs: conflict.b.join('') },
  );
}

export const intoLines = (text: string): string[] => text.split(/(?<=\n)/).filter((line) => line !== '');

/** Paragraphs, and apart from them the blank lines between, so that changes of two neighbours do not touch. */
export function intoParagraphs(text: string): string[] {
  const paragraphs: string[] = [];
  let wasBlank: boolean | undefined;
  for (const line of intoLines(text)) {
    const isBlank = line.trim() === '';
    if (isBlank === wasBlank) paragraphs.push(`${paragraphs.pop()}${line}`);
    else paragraphs.push(line);
    wasBlank = isBlank;
  }
  return paragraphs;
}
