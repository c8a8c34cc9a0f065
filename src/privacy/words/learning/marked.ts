/** A piece that a labelled text marks. Offsets in UTF-16 units of the text without marks. */
export interface MarkedSpan {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

const mark = /\{\{([a-z-]+)\|([^{}]*)\}\}/gu;

/** Turns `{{name|Jansen}} belt` into the text `Jansen belt` and its spans. */
export function readMarked(marked: string): { readonly text: string; readonly spans: readonly MarkedSpan[] } {
  const spans: MarkedSpan[] = [];
  let text = '';
  let done = 0;
  for (const { 0: whole, 1: kind = '', 2: value = '', index } of marked.matchAll(mark)) {
    text += marked.slice(done, index);
    spans.push({ kind, start: text.length, end: text.length + value.length });
    text += value;
    done = index + whole.length;
  }
  return { text: text + marked.slice(done), spans };
}
