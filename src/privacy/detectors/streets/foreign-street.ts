import type { Finding } from '../../finding';
import { matchesOf } from '../../matches';

const number = '\\d{1,4}(?: ?[a-zA-Z](?![\\p{L}\\d]))?(?:[/-]\\d{1,4}[a-zA-Z]?)?(?![\\p{L}\\d%€]|[.,:]\\d)';
const word = "(?:\\p{Lu}[\\p{L}.'’-]{0,30}|\\d{1,2}\\.?)";
const small =
  "(?:de|du|des|la|le|les|l['’]|del|della|delle|dei|do|da|dos|das|das|der|dem|zum|zur|am|an|el|los|las|św\\.)";
// "Rue de la Loi 88", "ul. Długa 14/3", "Via Roma 12": the word for street stands first.
const headed = new RegExp(
  `(?<![\\p{L}\\d])(?:[Rr]ue|[Aa]venue|[Aa]v\\.|[Bb]oulevard|[Bb]d\\.?|[Cc]hauss[ée]e|[Pp]lace|[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]alle|[Pp]laza|[Rr]ua|[Uu]l\\.|[Uu]lica|[Aa]l\\.|[Oo]s\\.|[Ss]trada|[Ss]tr\\.|[Hh]ay|[Dd]erb|[Aa]m|[Ii]m|[Aa]n der|[Zz]um|[Zz]ur) (?:${small} ?){0,3}${word}(?: (?:${small} )?${word}){0,3},? ${number}`,
  'gu',
);
// "Kirchstraße 12a", "Atatürk Caddesi 4", "Hauptstr. 5": it stands last.
const ended = new RegExp(
  `(?<![\\p{L}\\d])(?:${word} ){0,3}(?:\\p{Lu}[\\p{L}-]{1,30}(?:straße|strasse|str\\.|gasse|platz|allee|ufer|damm|chaussee|vej|gade|gatan|vägen|utca)|(?:Caddesi|Cad\\.|Sokak|Sokağı|Sok\\.|Mahallesi|Bulvarı|Straße|Strasse|Street|Road|Utca)),?(?: [Nn]o:?)? ${number}`,
  'gu',
);
// "12 High Street", "Flat 3, 221b Baker Street": the number stands first.
const numbered =
  /(?<![\p{L}\d.,/-])(?:[Ff]lat \d{1,4}[a-zA-Z]?, )?\d{1,4}[a-zA-Z]?,? (?:\p{Lu}[\p{L}.'’]{1,30} ){1,3}(?:Street|Road|Avenue|Lane|Drive|Close|Court|Gardens|Terrace|Crescent|St\.|Rd\.|Ave\.?)(?!\p{L})/gu;
// "rue" is French everywhere; "via", "am" and "place" are also words that start a Dutch sentence.
const alsoDutch = /^(?:via|am|im|place|hay|str\.|al\.|an|bd)/iu;

/** Streets of other countries with a number, in the order of their language. */
export function findForeignStreets(text: string): readonly Finding[] {
  const findings: Finding[] = [];
  for (const form of [headed, ended, numbered]) {
    for (const match of matchesOf(text, form)) {
      if (form === headed && alsoDutch.test(match[0]) && !isCapitalInside(text, match.index)) continue;
      findings.push({ kind: 'address', start: match.index, end: match.index + match[0].length });
    }
  }
  return findings;
}

function isCapitalInside(text: string, index: number): boolean {
  return /^\p{Lu}/u.test(text.slice(index)) && /[\p{L},:] ?$/u.test(text.slice(0, index).slice(-2));
}
