import { Button, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useLayoutEffect, useMemo, useState } from 'react';
import { Announcer } from './announcer';
import { WhoContext } from './device/who';
import { ErrorBoundary } from './error-boundary';
import type { PageApi } from './host/answers-ahead';
import { AppIdContext } from './host/app-id';
import { DemoBanner, DemoSignIn, withRoles } from './host/demo-sign-in';
import { keepPerson, keptPerson } from './host/kept-person';
import { demoApi, openedSession, openOnce, teamsApi } from './host/opening';
import type { Session } from './host/session';
import type { TeamsHost } from './host/teams-host';
import { browserTheme, THEMES, type ThemeName } from './host/theme';
import { Empty, Failure, Loading } from './notices';

const useStyles = makeStyles({
  page: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground2, color: tokens.colorNeutralForeground1 },
});

/** Theme, sign-in and live region around a page; `children` gets the API once somebody is signed in. */
export const TabFrame = ({ children }: { readonly children: (api: PageApi) => ReactNode }) => {
  const styles = useStyles();
  const [session, setSession] = useState(openedSession);
  const [theme, setTheme] = useState<ThemeName>(() =>
    session?.kind === 'teams'
      ? session.host.theme
      : browserTheme(window.location.search, window.matchMedia('(prefers-color-scheme: dark)').matches),
  );
  const [error, setError] = useState<unknown>();
  const [turn, setTurn] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` means "again"
  useLayoutEffect(() => {
    setError(undefined);
    openOnce().then((opened) => {
      const settle = (host: TeamsHost): void => {
        setTheme(host.theme);
        host.onThemeChange(setTheme);
        if (host.subPage !== undefined && window.location.hash === '') window.location.hash = `#/${host.subPage}`;
      };
      if (opened.kind === 'teams') settle(opened.host);
      if (opened.kind === 'demo') void opened.hostSoon.then((host) => host && settle(host));
      setSession(opened);
    }, setError);
  }, [turn]);

  return (
    <FluentProvider theme={THEMES[theme]} lang="nl">
      <Announcer>
        {/* What a browser draws itself, such as the picker of a date, follows the theme too. */}
        <div className={styles.page} data-theme={theme} style={{ colorScheme: theme === 'default' ? 'light' : 'dark' }}>
          {error !== undefined && <Failure error={error} onRetry={() => setTurn((before) => before + 1)} />}
          {error === undefined && session === undefined && <Loading what="Deelwijzer" />}
          {session && (
            <ErrorBoundary>
              <Inside session={session}>{children}</Inside>
            </ErrorBoundary>
          )}
        </div>
      </Announcer>
    </FluentProvider>
  );
};

interface InsideProps {
  readonly session: Session;
  readonly children: (api: PageApi) => ReactNode;
}

const Inside = ({ session, children }: InsideProps) => {
  const [personId, setPersonId] = useState(() => (session.kind === 'demo' ? keptPerson() : null));
  const api = useMemo(() => {
    if (session.kind === 'teams') return teamsApi(session);
    return session.kind === 'demo' && personId !== null ? demoApi(personId) : undefined;
  }, [session, personId]);

  if (session.kind === 'outside-teams') {
    return <Empty title="Open deze pagina in Teams">Daar weet Deelwijzer wie je bent.</Empty>;
  }
  if (session.kind === 'teams') {
    return (
      api && (
        <AppIdContext value={session.appId}>
          <WhoContext value={session.host.userId ?? ''}>{children(api)}</WhoContext>
        </AppIdContext>
      )
    );
  }

  const choose = (id: string | null): void => {
    keepPerson(id);
    setPersonId(id);
  };
  const person = session.people.find(({ id }) => id === personId);
  return (
    <>
      <DemoBanner>
        {person && (
          <Button size="small" onClick={() => choose(null)}>
            {withRoles(person)}: wissel van persoon
          </Button>
        )}
      </DemoBanner>
      {person && api ? (
        <WhoContext key={person.id} value={person.id}>
          {children(api)}
        </WhoContext>
      ) : (
        <DemoSignIn people={session.people} onChoose={choose} />
      )}
    </>
  );
};
