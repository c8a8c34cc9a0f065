import { TEAMS_SIZES, teamsFonts } from '../../../src/tabs/editor/preview/teams-sizes';

/** Colours that only need to be told apart: what counts here is room. */

interface Theme {
  readonly page: string;
  readonly card: string;
  readonly words: string;
  readonly subtle: string;
  readonly line: string;
  readonly brand: string;
  readonly onBrand: string;
  readonly boxes: Readonly<Record<'emphasis' | 'accent' | 'good' | 'warning' | 'attention', string>>;
}

export const THEMES: Readonly<Record<'light' | 'dark' | 'contrast', Theme>> = {
  light: {
    page: '#f5f5f5',
    card: '#ffffff',
    words: '#242424',
    subtle: '#616161',
    line: '#d1d1d1',
    brand: '#5b5fc7',
    onBrand: '#ffffff',
    boxes: { emphasis: '#f0f0f0', accent: '#e8ebfa', good: '#e7f2da', warning: '#fbf6d9', attention: '#fcf4f6' },
  },
  dark: {
    page: '#1f1f1f',
    card: '#292929',
    words: '#ffffff',
    subtle: '#adadad',
    line: '#525252',
    brand: '#5b5fc7',
    onBrand: '#ffffff',
    boxes: { emphasis: '#333333', accent: '#2f2f4a', good: '#0d2e0d', warning: '#463100', attention: '#3b1519' },
  },
  contrast: {
    page: '#000000',
    card: '#000000',
    words: '#ffffff',
    subtle: '#ffffff',
    line: '#ffffff',
    brand: '#1aebff',
    onBrand: '#000000',
    boxes: { emphasis: '#000000', accent: '#000000', good: '#000000', warning: '#000000', attention: '#000000' },
  },
};

const FONT = "'Segoe UI', 'Liberation Sans', Arial, sans-serif";

export const hostConfig = (theme: Theme): unknown => {
  const colour = (value: string) => ({
    default: value,
    subtle: theme.subtle,
    highlightColors: { default: value, subtle: value },
  });
  const text = Object.fromEntries(
    ['default', 'dark', 'light', 'accent', 'good', 'warning', 'attention'].map((name) => [name, colour(theme.words)]),
  );
  const container = (backgroundColor: string) => ({ backgroundColor, borderColor: theme.line, foregroundColors: text });
  return {
    fontFamily: FONT,
    ...TEAMS_SIZES,
    fontTypes: teamsFonts(FONT, 'monospace'),
    separator: { lineThickness: 1, lineColor: theme.line },
    containerStyles: {
      default: container(theme.card),
      ...Object.fromEntries(Object.entries(theme.boxes).map(([name, fill]) => [name, container(fill)])),
    },
  };
};

export const styleSheet = (theme: Theme): string => `
  body { margin: 0; padding: 12px; background: ${theme.page}; color: ${theme.words}; font: 14px/20px ${FONT}; }
  .card { background: ${theme.card}; border: 1px solid ${theme.line}; border-radius: 8px; box-sizing: border-box;
    overflow: hidden; overflow-wrap: anywhere; margin-bottom: 12px; }
  .ac-pushButton { padding: 5px 12px; border: 1px solid ${theme.line}; border-radius: 4px; background: ${theme.card};
    color: ${theme.words}; font: 600 14px/20px ${FONT}; max-width: 100%; min-width: 0; }
  .ac-pushButton.style-positive { border-color: ${theme.brand}; background: ${theme.brand}; color: ${theme.onBrand}; }
  .ac-container { border-radius: 4px; }
  .ac-input.ac-choiceSetInput-expanded > div { align-items: flex-start; padding: 3px 0; }
  ol, ul { box-sizing: border-box; margin: 0; padding-left: 1.5em; }
  a { color: inherit; }
`;
