import { isDay } from '../calendar/dutch-day';
import type { Answer } from '../model/answer';
import type { Walk } from './walk';

/**
 * A walk as a short URL-safe word: `edition~tree~20261126~node.answer~tree2_node.a.b~checksum`. Ids hold only a–z, 0–9
 * and -, and begin with a letter, so `~ . _` can separate them and a day is no answer; tokens of before have none. It carries no person and no typed text; the checksum finds damage, not forgery, and a
 * forged walk is only another walk.
 */
export function packWalk(walk: Walk): string {
  let body = `${walk.edition}~${walk.tree}`;
  if (walk.day !== undefined) body += `~${walk.day.replaceAll('-', '')}`;
  const own = `${walk.tree}/`;
  for (const [key, given] of walk.answers) {
    const place = key.startsWith(own) ? key.slice(own.length) : key.replace('/', '_');
    // A list ends in a dot, so that one tick differs from one option.
    body += `~${place}.${typeof given === 'string' ? given : given.map((id) => `${id}.`).join('') || '.'}`;
  }
  return `${body}~${checksum(body)}`;
}

const EDITION = /^[a-z0-9-]{1,40}$/;
const ID = /^[a-z][a-z0-9-]*$/;
const PLACE = /^(?:([a-z][a-z0-9-]*)_)?([a-z][a-z0-9-]*)\.(.+)$/;
/** Far above any walk; it keeps a hostile token from costing time. */
const LONGEST = 4_000;

/** The walk in a token, or undefined when it is damaged, made up or not a token at all. */
export function unpackWalk(token: unknown): Walk | undefined {
  if (typeof token !== 'string' || token.length > LONGEST) return undefined;
  const end = token.lastIndexOf('~');
  const body = token.slice(0, Math.max(0, end));
  if (end < 0 || checksum(body) !== token.slice(end + 1)) return undefined;
  const [edition = '', tree = '', ...rest] = body.split('~');
  if (!EDITION.test(edition) || !ID.test(tree)) return undefined;
  const day = unpackDay(rest[0]);
  const answers = new Map<string, Answer>();
  for (const part of day === undefined ? rest : rest.slice(1)) {
    const [, of = tree, node = '', given = ''] = PLACE.exec(part) ?? [];
    const value = unpackAnswer(given);
    const key = `${of}/${node}`;
    if (node === '' || value === undefined || answers.has(key)) return undefined;
    answers.set(key, value);
  }
  return { edition, tree, answers, ...(day === undefined ? {} : { day }) };
}

const DAY = /^(\d{4})(\d{2})(\d{2})$/;

/** A day that is on no calendar is damage, as any other part that cannot be read. */
function unpackDay(part: string | undefined): string | undefined {
  const [, year, month, date] = DAY.exec(part ?? '') ?? [];
  if (year === undefined) return undefined;
  const day = `${year}-${month}-${date}`;
  return isDay(day) ? day : undefined;
}

function unpackAnswer(given: string): Answer | undefined {
  if (given === '.') return [];
  if (!given.endsWith('.')) return ID.test(given) ? given : undefined;
  const ids = given.slice(0, -1).split('.');
  return ids.every((id) => ID.test(id)) ? ids : undefined;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 (IEEE 802.3) in base 36: finds every error within 32 neighbouring bits, so every single changed character. */
function checksum(text: string): string {
  let crc = 0xffffffff;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) return 'x';
    crc = (crc >>> 8) ^ (TABLE[(crc ^ code) & 0xff] ?? 0);
  }
  return ((crc ^ 0xffffffff) >>> 0).toString(36);
}
