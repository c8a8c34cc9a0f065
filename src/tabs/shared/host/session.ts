import type { DemoToken, SignInWay } from '../../../web/contract';
import { answered, type TokenSource } from '../api';
import { isFramed, openTeamsHost, type TeamsHost } from './teams-host';

/** How this page came to know who is looking at it. */
export type Session =
  | { readonly kind: 'teams'; readonly host: TeamsHost; readonly getToken: TokenSource }
  | { readonly kind: 'demo'; readonly host: TeamsHost | undefined; readonly people: DemoPeople }
  /** The server wants Teams, and there is no Teams around this page. */
  | { readonly kind: 'outside-teams' };

export type DemoPeople = Extract<SignInWay, { kind: 'demo' }>['people'];

const JSON_HEADERS = { 'content-type': 'application/json' } as const;
const RENEW_BEFORE_MILLISECONDS = 60_000;

/** Throws UnreachableError when the server does not answer. */
export const openSession = async (): Promise<Session> => {
  const way: SignInWay = await (await answered(fetch('/api/v1/sign-in'))).json();
  const host = isFramed() ? await openTeamsHost() : undefined;
  if (way.kind === 'demo') return { kind: 'demo', host, people: way.people };
  return host === undefined ? { kind: 'outside-teams' } : { kind: 'teams', host, getToken: host.getToken };
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
