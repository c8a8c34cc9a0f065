import { createApi, type TokenSource } from '../api';
import { type PageApi, withAnswersAhead } from './answers-ahead';
import { keptPerson } from './kept-person';
import { demoTokenSource, openSession, type Session } from './session';

/**
 * What a page begins with, apart from what draws it: this is fetched first, and asks the server while the rest is still on
 * its way. No React here.
 */

let opening: Promise<Session> | undefined;
let opened: Session | undefined;

/** Opened by who asks first; after a failure by who asks next. Throws as openSession. */
export const openOnce = (): Promise<Session> => {
  opening ??= openSession().then(
    (session) => {
      opened = session;
      return session;
    },
    (error: unknown) => {
      opening = undefined;
      throw error;
    },
  );
  return opening;
};

/** The session, once it is there. */
export const openedSession = (): Session | undefined => opened;

const apis = new Map<string, PageApi>();

const apiOnce = (key: string, source: () => TokenSource): PageApi => {
  const known = apis.get(key) ?? withAnswersAhead(createApi(source()));
  apis.set(key, known);
  return known;
};

/** As a sample person. Always the same one for the same person, with what was asked ahead. */
export const demoApi = (personId: string): PageApi => apiOnce(`demo ${personId}`, () => demoTokenSource(personId));

/** As whoever Teams says it is. */
export const teamsApi = ({ getToken }: Extract<Session, { kind: 'teams' }>): PageApi =>
  apiOnce('teams', () => getToken);

/** What a page asks first. `who`: under which name things are kept; `hash`: of the address that it opens with. */
export type AskFirst = (api: PageApi, who: string, hash: string) => Promise<unknown>;

let asked: Promise<unknown> = Promise.resolve();

/** Opens the session and asks as soon as it is known as whom. */
export const openAhead = (ask: AskFirst): void => {
  const { hash } = window.location;
  const session = openOnce();
  const person = keptPerson();
  // Somebody who was chosen here before is chosen still: nothing to wait for.
  const first =
    person === null
      ? session.then((it) => {
          if (it.kind !== 'teams') return;
          const subPage = it.host.subPage === undefined ? '' : `#/${it.host.subPage}`;
          return ask(teamsApi(it), it.host.userId ?? '', hash || subPage);
        })
      : ask(demoApi(person), person, hash);
  asked = Promise.all([session, first]).catch(() => undefined); // the page asks again, and says it
};

const PATIENCE_MILLISECONDS = 250;

/**
 * Ends when what was asked ahead is in, so that a page is drawn once, with what it is about. When that takes longer it is
 * drawn without; until then what the HTML says is on show.
 */
export const askedAhead = (): Promise<unknown> =>
  Promise.race([asked, new Promise((resolve) => setTimeout(resolve, PATIENCE_MILLISECONDS))]);
