import { ProblemError } from './problem';
import { type HttpRequest, headerOf } from './server/http';

/** The version in If-Match: a change is made to what somebody saw, or to nothing. */
export const versionSeen = (request: Pick<HttpRequest, 'headers'>): number => {
  const found = /^"?(\d{1,9})"?$/.exec(headerOf(request, 'if-match') ?? '');
  if (found === null) throw new ProblemError('no-version');
  return Number(found[1]);
};
