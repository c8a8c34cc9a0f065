/** Where the data lives, read from DATABASE_URL. */
export type DatabaseAddress =
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'postgres'; readonly url: string };

export type DatabaseUrlResult =
  | { readonly ok: true; readonly address: DatabaseAddress }
  | { readonly ok: false; readonly problem: string };

/** `file:./data/deelwijzer.db` or `postgres://user:password@host:port/database`. The problem never quotes the address. */
export function parseDatabaseUrl(url: string): DatabaseUrlResult {
  if (/^postgres(ql)?:\/\//.test(url)) {
    if (!URL.canParse(url)) return wrong('found postgres:// with an address that cannot be read');
    return { ok: true, address: { kind: 'postgres', url } };
  }
  if (!url.startsWith('file:')) return wrong('found something else');
  const file = url.slice('file:'.length).replace(/^\/\/(?=\/)/, '');
  if (file === '' || file.startsWith('//')) return wrong('found file: without a path');
  return { ok: true, address: { kind: 'sqlite', file } };
}

const wrong = (found: string): DatabaseUrlResult => ({
  ok: false,
  problem: `DATABASE_URL: expected file:path or postgres://user:password@host/database, ${found}; write one of the two.`,
});
