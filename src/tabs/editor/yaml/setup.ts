import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, indentWithTab } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, foldGutter, foldKeymap, indentOnInput, indentUnit } from '@codemirror/language';
import { lintGutter, lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension, type Text } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { completeYaml } from './help/completion';
import { hoverYaml } from './help/hover';
import type { Known } from './help/offers';
import { yamlColours } from './highlight';
import { PHRASES } from './phrases';
import { selectedLines } from './selected-lines';
import { editorTheme } from './theme';
import type { YamlDocument } from './yaml-document';

interface Setup {
  readonly document: YamlDocument;
  readonly path: string;
  /** Id of the words that say how to leave the editor by keyboard. */
  readonly describedBy: string;
  readonly knownOf: (text: Text) => Known;
}

/** Everything of the editor that does not change while it is open. The history is the document's, shared with the form. */
export const editorSetup = ({ document, path, describedBy, knownOf }: Setup): Extension => [
  EditorState.phrases.of(PHRASES),
  EditorState.tabSize.of(2),
  indentUnit.of('  '),
  lineNumbers(),
  highlightActiveLineGutter(),
  highlightSpecialChars(),
  foldGutter(),
  drawSelection(),
  indentOnInput(),
  bracketMatching(),
  closeBrackets(),
  autocompletion({ maxRenderedOptions: 60, override: [completeYaml(path, knownOf)] }),
  hoverYaml(path, knownOf),
  highlightActiveLine(),
  highlightSelectionMatches(),
  search({ top: false }),
  lintGutter(),
  EditorView.lineWrapping,
  yaml(),
  yamlColours,
  selectedLines,
  editorTheme,
  EditorView.contentAttributes.of({
    tabindex: '0',
    'aria-label': 'Tekst van dit bestand (YAML)',
    'aria-describedby': describedBy,
  }),
  keymap.of([
    { key: 'Mod-z', run: document.undo, preventDefault: true },
    { key: 'Mod-y', mac: 'Mod-Shift-z', run: document.redo, preventDefault: true },
    { linux: 'Ctrl-Shift-z', run: document.redo, preventDefault: true },
    ...closeBracketsKeymap,
    ...completionKeymap,
    ...searchKeymap,
    ...foldKeymap,
    ...lintKeymap,
    ...defaultKeymap,
    // Escape and then Tab leaves the editor; CodeMirror keeps that door open.
    indentWithTab,
  ]),
  // "Undo" from a menu or a gesture instead of keys.
  EditorView.domEventHandlers({
    beforeinput: (event) => {
      if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return false;
      event.preventDefault();
      return event.inputType === 'historyUndo' ? document.undo() : document.redo();
    },
  }),
];
