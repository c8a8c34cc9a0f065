import type { Finding } from '../finding';
import { matchesOf } from '../matches';
import { before } from '../near';

const form = /(?:(?<![\p{L}\d.,€-]|€ )|(?<=(?<!\p{L})NL[- ]))([1-9]\d{3})(\s{0,2}|-)([A-Za-z]{2})(?![\p{L}\d]|-\d)/gu;
const digitsOnly = /(?<=\bpostcode(?:gebied)?(?: is|:| =)? {1,2})[1-9]\d{3}(?!\d)/giu;
const neverIssued = /^(?:SA|SD|SS)$/u;
// What stands behind a number of four digits in ordinary text: "2015 is", "1500 kg", "2000 EU".
const afterNumbers = new Set(
  'al als af an at aa be bij bv ca cc cl cm cq cv da dd de dl do du ed eg el en er et eu ex ff ga ge gr ha he hé ho hm ie ik il in is ja je jr ka kb kg km kv kw la le ll ma mb me mg ml mm mn mo mw na nb nl no nr nu nv of oh ok om op or ot pa pc pd pj pk pm po pp qa re sr st ta te tl to tv ts uk us ur uw va vg vh vj vm vn vr wk wo we wi za zd ze zo zn'.split(
    ' ',
  ),
);
const lead = /(?:postcode|\bpc|adres|woon\p{L}*|\p{L}{4,}\s\d{1,4}\s?\p{L}{0,3},?)[\s:]{0,3}$/u;
/** "6811 kg Arnhem": a place behind it, no potatoes. */
const placeBehind = /^,? (?:te )?\p{Lu}\p{Ll}{2,}/u;
const postbus = /(?:postbus|antwoordnummer) \d{1,6},?\s{1,2}$/u;
const neverBehindNumber = /^(?:en|of|is|in|op|om|te|er|ik|we|ze|je|he)$/u;

/** Dutch postcodes, with or without the space, also in lower case; and the four digits alone after "postcode". */
export function findPostcodes(text: string): readonly Finding[] {
  const findings: Finding[] = [];
  for (const match of matchesOf(text, form)) {
    const [written, , space = '', letters = ''] = match;
    // "Postbus 20350, 2500 EJ Den Haag": an office.
    if (postbus.test(before(text, match.index, 30))) continue;
    if (neverIssued.test(letters.toUpperCase())) continue;
    if (isMixedCase(letters) || (space === '-' && letters !== letters.toUpperCase())) continue;
    if (space !== '' && neverBehindNumber.test(letters)) continue;
    const isPlaced = placeBehind.test(text.slice(match.index + written.length, match.index + written.length + 24));
    if (space !== '' && isDoubtful(letters) && !isPlaced && !lead.test(before(text, match.index, 16))) continue;
    findings.push({ kind: 'postcode', start: match.index, end: match.index + written.length });
  }
  for (const match of matchesOf(text, digitsOnly)) {
    if (findings.some((found) => found.start === match.index)) continue;
    findings.push({ kind: 'postcode', start: match.index, end: match.index + match[0].length });
  }
  return findings;
}

function isMixedCase(letters: string): boolean {
  return letters !== letters.toUpperCase() && letters !== letters.toLowerCase();
}

function isDoubtful(letters: string): boolean {
  const lower = letters.toLowerCase();
  return letters === lower
    ? afterNumbers.has(lower)
    : /^(?:EU|KM|KG|MB|GB|PK|NL|CC|MG|ML|IK|IN|EN|DE|HE|WE|ZE|OP|OM|TE)$/u.test(letters);
}
