import type { Text } from '@codemirror/state';
import { treeIdOf } from '../../form/file-kind';
import { readYamlValue } from '../../form/read-value';
import type { Choices } from '../../worker/protocol';
import type { Known } from './offers';

/** Remembers the file as it could last be read: while somebody types it mostly cannot. Each text is read once. */
export function rememberKnown(path: string, choicesNow: () => Choices | undefined): (text: Text) => Known {
  let read: Text | undefined;
  let tree: unknown = {};
  return (text) => {
    if (read !== text) {
      tree = readYamlValue(text.toString()) ?? tree;
      read = text;
    }
    return { tree, treeId: treeIdOf(path), choices: choicesNow() };
  };
}
