import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components';
import { builtWith } from '../support/built-with';

const built = (code: string): Promise<string> => builtWith('themes.mts', 'withThemes', code);

it('writes the three themes for Teams as Fluent makes them, to the last value', async () => {
  const said = await built('');
  const made = new Function(
    `${said.replaceAll('export ', '')} return { teamsLightTheme, teamsDarkTheme, teamsHighContrastTheme };`,
  )();
  expect(made).toEqual({ teamsLightTheme, teamsDarkTheme, teamsHighContrastTheme });
});

it('passes on what else comes from the same file', async () => {
  const said = await built(`export { teamsLightTheme, teamsLightV21Theme } from "./light";`);
  expect(said).toMatch(/^export \{ +teamsLightV21Theme } from ".\/light";\n/);
});
