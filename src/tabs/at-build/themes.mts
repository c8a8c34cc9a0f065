import { type Theme, teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/tokens';
import type { Plugin } from 'vite';

/**
 * Works Fluent's themes for Teams out while the tabs are built. Fluent makes them in the browser, from palettes and rules that
 * say each name for each theme: 9 KB (gzip) of a first load, where what comes of it takes 5. All of it stays the same.
 */
export const themesAtBuild = (): Plugin => ({
  name: 'themes-at-build',
  apply: 'build',
  transform: {
    filter: { id: /@fluentui[\\/]tokens[\\/]lib[\\/]themes[\\/]teams[\\/]index\.js$/ },
    handler: withThemes,
  },
});

/** Fluent's file that passes its themes on, with the three of Teams as a table: names, the light theme, where another differs. */
export function withThemes(code: string): string {
  const names = Object.keys(teamsLightTheme) as (keyof Theme)[];
  const differing = (theme: Theme) =>
    JSON.stringify(names.map((name) => (theme[name] === teamsLightTheme[name] ? null : theme[name])));
  return `${code.replace(/\bteams(?:Light|Dark|HighContrast)Theme\b,?/g, '')}
const names = ${JSON.stringify(names.join(' '))}.split(' ');
const light = ${JSON.stringify(names.map((name) => teamsLightTheme[name]))};
const themeOf = (values) => Object.fromEntries(names.map((name, at) => [name, values[at] ?? light[at]]));
export const teamsLightTheme = /*#__PURE__*/ themeOf(light);
export const teamsDarkTheme = /*#__PURE__*/ themeOf(${differing(teamsDarkTheme)});
export const teamsHighContrastTheme = /*#__PURE__*/ themeOf(${differing(teamsHighContrastTheme)});
`;
}
