import type { Extension, Text } from '@codemirror/state';
import { hoverTooltip } from '@codemirror/view';
import { fileKind } from '../../form/file-kind';
import { type Known, placeholders } from './offers';
import { placeInYaml } from './place-in-yaml';
import { whatFits } from './what-fits';

export interface Told {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** What the word at a place means: a key's help, a target's words, a source's title, the value of a placeholder. */
export function tellAbout(path: string, text: Text, offset: number, known: Known): Told | undefined {
  const line = text.lineAt(offset);
  const column = offset - line.from;
  const start = column - (/[\w./-]*$/.exec(line.text.slice(0, column))?.[0].length ?? 0);
  const word = /^[\w./-]+/.exec(line.text.slice(start))?.[0];
  if (word === undefined) return undefined;
  const told = (words: string | undefined): Told | undefined =>
    words === undefined || words === ''
      ? undefined
      : { from: line.from + start, to: line.from + start + word.length, words };
  if (/\{\{\s*$/.test(line.text.slice(0, start))) return told(placeholders(known).find(({ id }) => id === word)?.words);
  const isKey = /^\s*:(\s|$)/.test(line.text.slice(start + word.length));
  // A key is asked for where it starts, so that it is not taken for the key of what follows.
  const place = placeInYaml(text, line.from + start + (isKey ? 0 : word.length));
  if (place === undefined) return undefined;
  const { offers } = whatFits(fileKind(path), place, text, known);
  return told(offers.find(({ id }) => id === word)?.words);
}

export const hoverYaml = (path: string, knownOf: (text: Text) => Known): Extension =>
  hoverTooltip((view, offset) => {
    const told = tellAbout(path, view.state.doc, offset, knownOf(view.state.doc));
    if (told === undefined) return null;
    return {
      pos: told.from,
      end: told.to,
      above: true,
      create: () => {
        const dom = document.createElement('div');
        dom.className = 'cm-yaml-hover';
        dom.textContent = told.words;
        return { dom };
      },
    };
  });
