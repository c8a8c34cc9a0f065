import { createHash } from 'node:crypto';

/** The hosts that show a Teams tab in a frame; learn.microsoft.com, "Tab requirements". */
const TEAMS_HOSTS = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.office.com',
];

/**
 * On every answer. By hand and not with helmet: of the twelve headers that helmet 8 sets we would switch eight off, it has no
 * Permissions-Policy, and it sets a policy before the answer is known, where ours go with what is answered: a tab, or a page
 * with the hashes of its own styles.
 */
export const BASE_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=()',
};

/** Only where the address is https: told over http a browser ignores it, and a demo must not pin localhost. */
export const HSTS_HEADER: Readonly<Record<string, string>> = {
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
};

/**
 * For the tabs. Styles may be inline because Fluent UI writes its rules into style elements while it runs (griffel), and
 * the pages are static files that cannot carry a fresh nonce; scripts come from our own files only.
 */
export const TAB_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    // The editors' tab checks content in a worker of our own files.
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors 'self' ${TEAMS_HOSTS.join(' ')}`,
  ].join('; '),
};

/**
 * For a page to read and print: only the styles in the page itself count, and the one script that its maker names, each by its
 * hash. Whatever else might stand in the page does not run, and nothing can be sent or fetched.
 */
export const printedPageHeaders = ({
  html,
  script,
}: {
  readonly html: string;
  readonly script?: string;
}): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': [
    "default-src 'none'",
    `style-src ${styleHashes(html).join(' ') || "'none'"}`,
    ...(script === undefined ? [] : [`script-src ${hashOf(script)}`]),
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow',
});

const styleHashes = (html: string): string[] =>
  [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gi)].map(([, css = '']) => hashOf(css));

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
