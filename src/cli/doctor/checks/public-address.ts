import { request } from 'node:https';
import { rootCertificates } from 'node:tls';
import { type Finding, sayOf } from '../finding';
import type { Surroundings } from '../surroundings';

const say = sayOf('public address');
/** What is for the inside only. */
const INSIDE = ['/metrics', '/readyz', '/healthz'] as const;
const MOST_READ = 65_536;

interface Answer {
  readonly status: number;
  readonly body: string;
}

/** Asks through the front door what the world may ask, and what it may not. Only after its certificate was found well. */
export async function checkPublicAddress(publicUrl: string, around: Surroundings): Promise<readonly Finding[]> {
  const ask = (path: string, method = 'GET') => answerOf(new URL(path, publicUrl), method, around);
  const page = await ask('/privacy');
  if (page === undefined || page.status >= 500)
    return [
      say(
        'mind',
        `The proxy answers, and behind it nobody does${page === undefined ? '' : ` (${page.status})`}.`,
        'Start Deelwijzer and run this again; if it runs, give the proxy the address it listens on (HOST and PORT).',
      ),
    ];
  if (page.status !== 200 || !page.body.includes('Deelwijzer'))
    return [
      say(
        'wrong',
        `Something else answers there: /privacy gave ${page.status}, not the page of Deelwijzer.`,
        'Give Deelwijzer a host name of its own, and let the proxy pass on every path that deploy/README.md names.',
      ),
    ];
  const findings: Finding[] = [];
  const door = await ask('/api/messages', 'POST');
  if (door?.status !== 401 && door?.status !== 403)
    findings.push(
      say(
        'wrong',
        door?.status === 200
          ? 'The bot takes messages from anybody: this is the demo.'
          : `Teams' messages do not reach the bot: /api/messages gave ${door?.status ?? 'nothing'}; expected 401 without a token.`,
        door?.status === 200
          ? 'Never put the demo on a public address. Stop it, and set MicrosoftAppId.'
          : 'Let the proxy pass on POST /api/messages with its headers and body as they are.',
      ),
    );
  const open: string[] = [];
  for (const path of INSIDE) if ((await ask(path))?.status === 200) open.push(path);
  if (open.length > 0)
    findings.push(
      say('wrong', `The world can read ${open.join(', ')}.`, 'Let the proxy refuse those; see deploy/proxy/.'),
    );
  return findings.length > 0
    ? findings
    : [say('well', 'The pages and the door of the bot answer; what is for the inside does not.')];
}

function answerOf(url: URL, method: string, { trusted, patienceMs }: Surroundings): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const asking = request(
      url,
      {
        method,
        ca: [...rootCertificates, ...trusted],
        timeout: patienceMs,
        headers: { Connection: 'close', ...(method === 'POST' ? { 'Content-Type': 'application/json' } : {}) },
      },
      (answer) => {
        let body = '';
        answer.setEncoding('utf8');
        answer.on('data', (chunk: string) => {
          if (body.length < MOST_READ) body += chunk;
        });
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }));
        answer.on('error', () => resolve(undefined));
      },
    );
    asking.on('error', () => resolve(undefined));
    asking.on('timeout', () => asking.destroy());
    asking.end(method === 'POST' ? '{}' : undefined);
  });
}
