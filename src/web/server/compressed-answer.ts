import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type HttpAnswer, type HttpRequest, headerOf, jsonAnswer } from './http';

const compress = promisify(gzip);
/** Below this it is not worth a round through another thread. */
const WORTH_BYTES = 16 * 1024;

/** JSON that may be megabytes; compressed outside the thread that answers people. */
export const compressedAnswer = async (
  request: Pick<HttpRequest, 'headers'>,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<HttpAnswer> => {
  const plain = jsonAnswer(200, value, { ...headers, Vary: 'Accept-Encoding, Authorization' });
  const body = Buffer.from(plain.body ?? '');
  const mayCompress = /\bgzip\b/.test(headerOf(request, 'accept-encoding') ?? '');
  if (!mayCompress || body.length < WORTH_BYTES) return plain;
  return { ...plain, headers: { ...plain.headers, 'Content-Encoding': 'gzip' }, body: await compress(body) };
};
