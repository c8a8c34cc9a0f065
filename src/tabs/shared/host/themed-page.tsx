import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import { isFramed, openTeamsHost } from './teams-host';
import { browserTheme, THEMES, type ThemeName } from './theme';

const useStyles = makeStyles({
  page: {
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    '& a': { color: tokens.colorBrandForegroundLink },
  },
});

/** A page that needs nobody signed in: only the theme of the Teams around it. */
export const ThemedPage = ({ children }: { readonly children: ReactNode }) => {
  const styles = useStyles();
  const [theme, setTheme] = useState<ThemeName>(() =>
    browserTheme(window.location.search, window.matchMedia('(prefers-color-scheme: dark)').matches),
  );
  useEffect(() => {
    if (!isFramed()) return;
    openTeamsHost().then(
      (host) => {
        setTheme(host.theme);
        host.onThemeChange(setTheme);
      },
      () => {}, // only a theme is wanted of it
    );
  }, []);
  return (
    <FluentProvider theme={THEMES[theme]} lang="nl">
      <div className={styles.page}>{children}</div>
    </FluentProvider>
  );
};
