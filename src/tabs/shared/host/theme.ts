import { type Theme, teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components';

export type ThemeName = 'default' | 'dark' | 'contrast';

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  default: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** Outside Teams: `?theme=` in the address, otherwise what the browser prefers. */
export const browserTheme = (search: string, prefersDark: boolean): ThemeName => {
  const asked = new URLSearchParams(search).get('theme');
  if (asked === 'default' || asked === 'dark' || asked === 'contrast') return asked;
  return prefersDark ? 'dark' : 'default';
};
