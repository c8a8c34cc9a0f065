import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import type { ProblemCode } from '../problem';

const MAX_BODY_BYTES = 256 * 1024;

/** What is refused is still read this far, or the client would see a reset instead of the answer. */
const MAX_DRAINED_BYTES = 8 * 1024 * 1024;

/** From the first byte to the last, in milliseconds. A large body is a draft, which is only read of somebody who signed in. */
export interface BodyPatience {
  readonly usual: number;
  readonly large: number;
}

export const BODY_PATIENCE: BodyPatience = { usual: 20_000, large: 100_000 };

/** JSON is UTF-8 (RFC 8259, section 8.1); ASCII is a part of it. */
const UTF8_NAMES: ReadonlySet<string> = new Set(['utf-8', 'utf8', 'us-ascii']);

/** Not part of the text (RFC 8259, section 8.1). */
const BYTE_ORDER_MARK = /^\uFEFF/;

export type JsonBody = { readonly value: unknown } | { readonly problem: ProblemCode };

/**
 * Reads a JSON body of at most `maxBytes`. Not restify's own reader: a damaged gzip body ends the process there (its
 * gunzip stream has no error listener), so compression is refused here.
 */
export const readJsonBody = (
  request: IncomingMessage,
  maxBytes: number = MAX_BODY_BYTES,
  patience: BodyPatience = BODY_PATIENCE,
): Promise<JsonBody> => {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = request.headers;
  const isJson = /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(type) && encoding === 'identity';
  const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(type)?.[1]?.toLowerCase() ?? 'utf-8';
  const saysUtf8 = UTF8_NAMES.has(charset);

  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const tooSlow = setTimeout(
      () => {
        chunks.length = 0;
        resolve({ problem: 'too-slow' });
      },
      maxBytes > MAX_BODY_BYTES ? patience.large : patience.usual,
    );
    request.once('close', () => clearTimeout(tooSlow));
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > MAX_DRAINED_BYTES) resolve({ problem: 'too-large' });
      else if (isJson && saysUtf8 && size <= maxBytes) chunks.push(chunk);
    });
    request.on('end', () => {
      clearTimeout(tooSlow);
      if (!isJson) resolve({ problem: 'not-json' });
      else if (!saysUtf8) resolve({ problem: 'not-utf8' });
      else if (size > maxBytes) resolve({ problem: 'too-large' });
      else resolve(parse(Buffer.concat(chunks)));
    });
    // A client that left halfway: nobody reads the answer, but the handler must end.
    request.on('error', () => resolve({ problem: 'bad-json' }));
    request.on('aborted', () => resolve({ problem: 'bad-json' }));
  });
};

const parse = (bytes: Buffer): JsonBody => {
  // Read as UTF-8, "geüpdatet" in Latin-1 would be stored with holes in it.
  if (!isUtf8(bytes)) return { problem: 'not-utf8' };
  try {
    return { value: JSON.parse(bytes.toString('utf8').replace(BYTE_ORDER_MARK, '')) };
  } catch {
    return { problem: 'bad-json' };
  }
};
