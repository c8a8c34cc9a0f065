import { useSyncExternalStore } from 'react';
import { partsOf, queryOf } from './host/hash';

const subscribe = (onChange: () => void): (() => void) => {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
};

const useHash = (): string => useSyncExternalStore(subscribe, () => window.location.hash);

/** The parts of the address after `#/`: a page inside Teams has no address bar, but links and Back still work. */
export const useHashRoute = (): readonly string[] => partsOf(useHash());

/** What stands behind a `?` in the address: how a page is looked at, not what. */
export const useHashQuery = (): string => queryOf(useHash());

export const goTo = (...parts: readonly string[]): void => {
  window.location.hash = addressOf(...parts);
};

export const addressOf = (...parts: readonly string[]): string => `#/${parts.map(encodeURIComponent).join('/')}`;

/** Says in the address how the page is looked at; Back does not go through every choice. */
export const showQuery = (query: string): void => {
  const [path = ''] = window.location.hash.split('?');
  const wanted = query === '' ? path : `${path || '#/'}?${query}`;
  if (wanted !== window.location.hash) window.history.replaceState(window.history.state, '', wanted || '#/');
};
