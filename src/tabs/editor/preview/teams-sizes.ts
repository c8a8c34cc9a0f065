/** Teams' own sizes and distances of cards, for Microsoft's renderer; colours belong to whoever draws. */
export const TEAMS_SIZES = {
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  supportsInteractivity: true,
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    showCard: { actionMode: 'inline', inlineTopMargin: 16 },
  },
} as const;

/** Pixels and weights of the letters in these fonts. */
export const teamsFonts = (family: string, monospace: string) => ({
  default: { fontFamily: family, fontSizes: SIZES, fontWeights: WEIGHTS },
  monospace: { fontFamily: monospace, fontSizes: SIZES, fontWeights: WEIGHTS },
});

const SIZES = { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 };
const WEIGHTS = { lighter: 200, default: 400, bolder: 600 };
