import { lookup } from 'node:dns/promises';
import { checkServerIdentity, connect, type PeerCertificate, rootCertificates } from 'node:tls';
import { type Finding, sayOf } from '../finding';
import type { Surroundings } from '../surroundings';

const say = sayOf('certificate');
const address = sayOf('public address');
const DAY_MS = 86_400_000;
/** Whoever renews by hand needs some weeks; what renews itself does so a month before. */
const SOON_DAYS = 21;

interface Shown {
  readonly certificate: PeerCertificate;
  /** Why Node does not trust it; undefined when it does. */
  readonly distrust: string | undefined;
}

/** Connects as Teams does. What is said of an address that answers is about its certificate. */
export async function checkCertificate(publicUrl: string, around: Surroundings): Promise<Finding> {
  const url = new URL(publicUrl);
  if (url.protocol !== 'https:')
    return address(
      'wrong',
      `PUBLIC_URL begins with ${url.protocol}//; Teams only opens https.`,
      'Put a reverse proxy with a certificate in front (deploy/proxy/), and write https://.',
    );
  const found = await lookup(url.hostname).catch(() => undefined);
  if (found === undefined)
    return address(
      'not-looked',
      `Offline, or the name does not exist: ${url.hostname} has no address here.`,
      'With a network: correct PUBLIC_URL, or add the name to your DNS.',
    );
  const shown = await certificateOf(url, around);
  if (shown === undefined)
    return address(
      'wrong',
      `Nobody answers on ${url.host}.`,
      'Start the reverse proxy, and open its port in the firewall. From inside a network that cannot reach its own public address this may be well: try it from outside.',
    );
  return judge(url.hostname, shown, around.now());
}

function judge(hostname: string, { certificate, distrust }: Shown, now: number): Finding {
  const ends = Date.parse(certificate.valid_to);
  const day = new Date(ends).toISOString().slice(0, 10);
  if (ends <= now)
    return say(
      'wrong',
      `It ended on ${day}: Teams and browsers refuse it.`,
      'Renew it, and see why that did not go by itself.',
    );
  if (Date.parse(certificate.valid_from) > now)
    return say('wrong', 'It is not valid yet.', 'Look at the clock of this machine, or wait.');
  if (checkServerIdentity(hostname, certificate) !== undefined)
    return say(
      'wrong',
      `It is of another name (${namesOn(certificate)}); expected ${hostname}.`,
      'Give the proxy a certificate of this name, or correct PUBLIC_URL.',
    );
  if (distrust !== undefined)
    return say(
      'wrong',
      `It is not trusted (${distrust}).`,
      'Use one of a public authority, and give the proxy the whole chain (fullchain.pem), not the certificate alone.',
    );
  const days = Math.floor((ends - now) / DAY_MS);
  if (days < SOON_DAYS)
    return say('mind', `It ends in ${days} days, on ${day}.`, 'Renew it, or see whether that goes by itself.');
  return say('well', `Trusted, of this name, until ${day}.`);
}

const namesOn = ({ subjectaltname, subject }: PeerCertificate): string =>
  (subjectaltname ?? `${subject?.CN ?? 'no name'}`).replaceAll('DNS:', '');

/** Undefined when nobody answers there in TLS. */
function certificateOf({ hostname, port }: URL, { trusted, patienceMs }: Surroundings): Promise<Shown | undefined> {
  return new Promise((resolve) => {
    const socket = connect({
      host: hostname,
      port: port === '' ? 443 : Number(port),
      servername: hostname,
      ca: [...rootCertificates, ...trusted],
      // One that is not trusted is looked at as well, to say what is wrong with it. Nothing is sent over it.
      rejectUnauthorized: false,
      timeout: patienceMs,
    });
    const end = (shown: Shown | undefined): void => {
      socket.destroy();
      resolve(shown);
    };
    socket.once('secureConnect', () =>
      end({
        certificate: socket.getPeerCertificate(),
        distrust: socket.authorized ? undefined : codeOf(socket.authorizationError),
      }),
    );
    socket.once('error', () => end(undefined));
    socket.once('timeout', () => end(undefined));
  });
}

const codeOf = (error: unknown): string =>
  String((error as { readonly code?: unknown } | null)?.code ?? error ?? 'unknown');
