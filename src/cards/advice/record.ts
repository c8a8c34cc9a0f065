import { type Json, markdown, plain } from '../card';
import { rows } from '../rows';
import type { Fold } from './fold';

/** Most begin with words that say so themselves. */
const OWN_WORDS = /^(?:Leg\b.{0,24}?\bvast|Schrijf\b.{0,24}?\bop|Noteer)\b/;

/** What must not be written down, or only so, and whom to call. */
const LIMITS =
  /\d|\b(?:geen|niets|nooit|nergens|niemand|zonder|alleen|pas|eerst|hoogstens|tenzij|behalve|anoniem|onherkenbaar)\b/i;
/** "Leg vast wat je wel of niet deelde" forbids nothing; "Noteer de les, niet de casus" does. */
const FORBIDS = /\bniet\b/i;
const SAYS_WHAT = new RegExp(
  `^(?!\\w+ niet\\b)${OWN_WORDS.source} (?:wat|waarom|waarvoor|dat|wie|bij wie|hoe|of|welke?|wanneer)\\b[^.]*\\.$`,
);

/**
 * What to record is for when it is written down, one press away. What must not be written down is for now: a text that says so stands
 * on the card at once, and whole, for half of it means something else.
 */
export const isForNow = (record: string): boolean =>
  LIMITS.test(record) || (FORBIDS.test(record) && !SAYS_WHAT.test(record));

/** With the report to paste: it is for the same moment. */
export const recordFold = (record: string | undefined, report: Json): Fold => ({
  id: 'record',
  title: 'Vastleggen',
  items: record === undefined || isForNow(record) ? [] : [recordLine(record), ...rows([report])],
});

export function recordLine(record: string): Json {
  const words = OWN_WORDS.exec(record)?.[0];
  const said =
    words === undefined
      ? `**Vastleggen:** ${plain(record)}`
      : `**${plain(words)}**${plain(record.slice(words.length))}`;
  return markdown(said, { spacing: 'Small' });
}
