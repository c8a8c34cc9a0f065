import type { ThemeName } from './theme';

/** What a page needs of the Teams window around it. */
export interface TeamsHost {
  readonly theme: ThemeName;
  /** What a link in a card or message pointed at, such as "vraag/<id>". */
  readonly subPage: string | undefined;
  readonly onThemeChange: (handle: (theme: ThemeName) => void) => void;
  readonly getToken: () => Promise<string>;
}

const PATIENCE_MILLISECONDS = 5_000;

/** True inside a frame, where Teams shows its tabs. */
export const isFramed = (): boolean => window.self !== window.top;

/** Undefined when the frame around us is not Teams. The library is only loaded where it is needed. */
export const openTeamsHost = async (): Promise<TeamsHost | undefined> => {
  const { app, authentication } = await import('@microsoft/teams-js');
  try {
    await withinPatience(app.initialize());
    const context = await withinPatience(app.getContext());
    app.notifySuccess();
    return {
      theme: themeNameOf(context.app.theme),
      subPage: context.page.subPageId,
      onThemeChange: (handle) => app.registerOnThemeChangeHandler((theme) => handle(themeNameOf(theme))),
      getToken: () => authentication.getAuthToken(),
    };
  } catch {
    return undefined;
  }
};

/** Teams knows `glass` too, a dark theme for headsets. */
const themeNameOf = (theme: string): ThemeName =>
  theme === 'contrast' ? 'contrast' : theme === 'dark' || theme === 'glass' ? 'dark' : 'default';

const withinPatience = <Value>(promise: Promise<Value>): Promise<Value> =>
  Promise.race([
    promise,
    new Promise<never>((_resolve, reject) => {
      setTimeout(() => reject(new Error('Teams did not answer')), PATIENCE_MILLISECONDS);
    }),
  ]);
