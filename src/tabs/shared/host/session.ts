import type { DemoToken, SignInWay } from '../../../web/contract';
import { answered, type TokenSource } from '../api';
import { isFramed, openTeamsHost, type TeamsHost } from './teams-host';

/** How this page came to know who is looking at it. */
export type Session =
  | { readonly kind: 'teams'; readonly host: TeamsHost; readonly appId: string; readonly getToken: TokenSource }
  /** The demo asks who somebody is, so it waits for no host; one that comes later brings its theme. */
  | { readonly kind: 'demo'; readonly hostSoon: Promise<TeamsHost | undefined>; readonly people: DemoPeople }
  /** The server wants Teams, and there is no Teams around this page. */
  | { readonly kind: 'outside-teams' };

export type DemoPeople = Extract<SignInWay, { kind: 'demo' }>['people'];

const JSON_HEADERS = { 'content-type': 'application/json' } as const;
const RENEW_BEFORE_MILLISECONDS = 60_000;

/** Throws UnreachableError when the server does not answer, HostError and PartMissingError as openTeamsHost. */
export const openSession = async (): Promise<Session> => {
  // Both take their time, so both are asked at once.
  const opening = isFramed() ? openTeamsHost() : undefined;
  const hostSoon = Promise.resolve(opening).catch(() => undefined);
  const way: SignInWay = await (await answered(fetch('/api/v1/sign-in'))).json();
  if (way.kind === 'demo') return { kind: 'demo', hostSoon, people: way.people };
  if (opening === undefined) return { kind: 'outside-teams' };
  const host = await opening;
  return { kind: 'teams', host, appId: way.appId, getToken: host.getToken };
};

/** A token for a sample person, renewed before it expires; a restarted server just gives a new one. */
export const demoTokenSource = (personId: string): TokenSource => {
  let known: DemoToken | undefined;
  return async (isStale = false) => {
    if (isStale || known === undefined || Date.parse(known.expiresAt) - RENEW_BEFORE_MILLISECONDS < Date.now()) {
      known = await signInAs(personId);
    }
    return known.token;
  };
};

const signInAs = async (personId: string): Promise<DemoToken> => {
  const body = JSON.stringify({ personId });
  return (await answered(fetch('/api/v1/sign-in/demo', { method: 'POST', headers: JSON_HEADERS, body }))).json();
};
