import type { Next, Request, Response } from 'restify';
import { refuse, type Surroundings } from './mount';

const LOOPBACK_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;

/**
 * The demo signs nobody in, so it must not answer a page on the internet that points its own name at 127.0.0.1
 * (DNS rebinding): such a request still carries the other name in its Host header.
 */
export const onlyLoopback =
  (surroundings: Surroundings) =>
  (req: Request, res: Response, next: Next): void => {
    if (LOOPBACK_HOST.test(req.headers.host ?? '')) {
      next();
      return;
    }
    refuse(res, 'wrong-host', surroundings);
    next(false);
  };
