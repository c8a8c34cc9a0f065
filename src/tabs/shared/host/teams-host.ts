import { HostError, hostErrorOf, whyMissing } from '../trouble/trouble';
import type { ThemeName } from './theme';

/** What a page needs of the Teams window around it. */
export interface TeamsHost {
  readonly theme: ThemeName;
  /** What a link in a card or message pointed at, such as "vraag/<id>". */
  readonly subPage: string | undefined;
  /** Entra object id; what is kept on this device is kept under it. */
  readonly userId: string | undefined;
  readonly onThemeChange: (handle: (theme: ThemeName) => void) => void;
  readonly getToken: () => Promise<string>;
}

/** A cold Teams on a slow computer was seen to take ten seconds; Teams itself gives up on a tab after half a minute. */
const PATIENCE_MILLISECONDS = 30_000;
/** Somebody may be reading what they are asked to allow. */
const SIGN_IN_PATIENCE_MILLISECONDS = 120_000;

/** True inside a frame, where Teams shows its tabs. */
export const isFramed = (): boolean => window.self !== window.top;

/**
 * Throws HostError when the frame around us does not answer, and PartMissingError when the library, which is only loaded
 * where it is needed, cannot be fetched.
 */
export const openTeamsHost = async (): Promise<TeamsHost> => {
  const { app, authentication } = await fetchLibrary();
  const context = await within(
    PATIENCE_MILLISECONDS,
    app.initialize().then(() => app.getContext()),
  );
  app.notifySuccess();
  return {
    theme: themeNameOf(context.app.theme),
    subPage: context.page.subPageId || undefined,
    userId: context.user?.id,
    onThemeChange: (handle) => app.registerOnThemeChangeHandler((theme) => handle(themeNameOf(theme))),
    getToken: () =>
      within(SIGN_IN_PATIENCE_MILLISECONDS, authentication.getAuthToken()).catch((error: unknown) => {
        throw hostErrorOf(error);
      }),
  };
};

/** Taken apart where it is fetched: of a library that is handed on whole, as by a `catch`, the build leaves nothing out. */
const fetchLibrary = async () => {
  try {
    const { app, authentication } = await import('@microsoft/teams-js');
    return { app, authentication };
  } catch {
    throw await whyMissing();
  }
};

/** Teams knows `glass` too, a dark theme for headsets. */
const themeNameOf = (theme: string): ThemeName =>
  theme === 'contrast' ? 'contrast' : theme === 'dark' || theme === 'glass' ? 'dark' : 'default';

const within = <Value>(milliseconds: number, promise: Promise<Value>): Promise<Value> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new HostError('silent')), milliseconds);
  });
  return Promise.race([promise, silence]).finally(() => clearTimeout(timer));
};
