import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { ProblemError } from '../problem';
import { type HttpAnswer, type HttpHandler, headerOf } from './http';
import { TAB_HEADERS } from './security-headers';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};
const COMPRESSIBLE = new Set(['.html', '.js', '.css', '.json', '.svg']);

interface TabFile {
  readonly type: string;
  readonly etag: string;
  readonly cacheControl: string;
  readonly isCompressible: boolean;
  /** Filled when first asked for. */
  readonly bytes: Map<Encoding, Buffer>;
  readonly identity: Buffer;
}

const COMPRESS = {
  // Not the default 11, which takes half a second for a large file and would hold up every turn of the bot.
  br: (bytes: Buffer) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: (bytes: Buffer) => gzipSync(bytes),
};
type Encoding = keyof typeof COMPRESS;

/**
 * Serves the built tabs. Which files exist is read once, at the start; a name from outside is only ever looked up in that
 * list, so no path can lead out of the folder. A file is read and compressed the first time somebody asks for it.
 */
export const tabFilesRoute = (folder: string): HttpHandler => {
  const paths = new Map(filesIn(folder).map((path) => [relative(folder, path).split(sep).join('/'), path]));
  const loaded = new Map<string, TabFile>();

  return (request) => {
    const name = (request.params['*'] ?? '').replace(/^$/, 'coordinator.html');
    const found = paths.has(name) ? name : `${name}.html`;
    const path = paths.get(found);
    if (path === undefined) throw new ProblemError('not-found');
    const file = loaded.get(found) ?? load(path);
    loaded.set(found, file);
    return answerOf(file, headerOf(request, 'accept-encoding') ?? '', headerOf(request, 'if-none-match'));
  };
};

const filesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && extname(entry.name) in TYPES)
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return []; // not built: the bot works without tabs, and readiness is main.ts's to say
  }
};

const load = (path: string): TabFile => {
  const identity = readFileSync(path);
  const extension = extname(path);
  return {
    type: TYPES[extension] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`,
    isCompressible: COMPRESSIBLE.has(extension),
    bytes: new Map(),
    identity,
    // Vite puts a hash of the content in the names under assets/, so those never change.
    cacheControl: path.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
};

const answerOf = (file: TabFile, accepted: string, knownEtag: string | undefined): HttpAnswer => {
  const headers = { ...TAB_HEADERS, ETag: file.etag, 'Cache-Control': file.cacheControl, Vary: 'Accept-Encoding' };
  if (knownEtag === file.etag) return { status: 304, headers };
  const encoding = (['br', 'gzip'] as const).find((one) => file.isCompressible && accepted.includes(one));
  return {
    status: 200,
    headers: {
      ...headers,
      'Content-Type': file.type,
      ...(encoding === undefined ? {} : { 'Content-Encoding': encoding }),
    },
    body: encoding === undefined ? file.identity : compressed(file, encoding),
  };
};

const compressed = ({ bytes, identity }: TabFile, encoding: Encoding): Buffer => {
  const known = bytes.get(encoding) ?? COMPRESS[encoding](identity);
  bytes.set(encoding, known);
  return known;
};
