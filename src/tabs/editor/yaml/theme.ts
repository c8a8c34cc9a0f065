import { EditorView } from '@codemirror/view';
import { tokens } from '@fluentui/react-components';

/** Fluent's tokens are variables, so the editor follows light, dark and contrast by itself. */
export const editorTheme = EditorView.theme({
  '&': {
    height: '100%',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase300,
  },
  '&.cm-focused': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  '.cm-scroller': { fontFamily: tokens.fontFamilyMonospace, lineHeight: '1.5' },
  '.cm-content': { caretColor: tokens.colorNeutralForeground1 },
  '.cm-cursor, .cm-dropCursor': { borderLeftColor: tokens.colorNeutralForeground1 },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
    backgroundColor: tokens.colorBrandBackground2Pressed,
  },
  // A line beside it and no other background: in the contrast theme the text would no longer be read.
  '.cm-activeLine': { backgroundColor: 'transparent', boxShadow: `inset 2px 0 0 ${tokens.colorBrandStroke1}` },
  '.cm-gutters': {
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  '.cm-activeLineGutter': { backgroundColor: tokens.colorNeutralBackground2, color: tokens.colorNeutralForeground1 },
  // Bold and not coloured: on the line of the cursor a coloured word has too little contrast in the dark.
  '.cm-yaml-key, .cm-yaml-key *': { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  '.cm-yaml-comment, .cm-yaml-comment *': { color: tokens.colorNeutralForeground2, fontStyle: 'italic' },
  '.cm-tooltip': {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: tokens.fontFamilyBase, maxHeight: '16em' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '4px 8px' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
  },
  '.cm-completionDetail': { fontStyle: 'normal', marginLeft: '0.75em' },
  '.cm-completionIcon': { display: 'none' },
  '.cm-completionInfo': { maxWidth: '20em', padding: '8px' },
  '.cm-yaml-hover': { maxWidth: '26em', padding: '6px 10px', fontFamily: tokens.fontFamilyBase },
  '.cm-diagnostic': { fontFamily: tokens.fontFamilyBase, padding: '6px 10px' },
  '.cm-diagnostic-error': { borderLeftColor: tokens.colorStatusDangerBorder2 },
  '.cm-diagnosticAction': {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    borderRadius: tokens.borderRadiusSmall,
    padding: '2px 8px',
    font: 'inherit',
  },
  '.cm-panels': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground2 },
  '.cm-panels.cm-panels-bottom': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  '.cm-panel.cm-search input, .cm-panel.cm-search button, .cm-panel.cm-search label': {
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
  },
  '.cm-textfield': {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  '.cm-button': {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    backgroundImage: 'none',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  '.cm-searchMatch': { backgroundColor: tokens.colorPaletteYellowBackground2 },
  '.cm-searchMatch-selected': { outline: `2px solid ${tokens.colorBrandStroke1}` },
  '.cm-selectionMatch': { backgroundColor: tokens.colorNeutralBackground3Hover },
  '.cm-matchingBracket, .cm-nonmatchingBracket': { backgroundColor: tokens.colorNeutralBackground3Hover },
  '.cm-foldPlaceholder': {
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    border: 'none',
  },
  '.cm-yaml-selected': { boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}` },
});
