import { isDutchWord } from '../../names/dutch-vocabulary';
import { nameVocabulary } from '../../names/name-vocabulary';
import { keyOf } from '../../names/word-key';

interface Word {
  readonly text: string;
}

// Endings that hardly anything but a street has; the second list is shared with places and surnames and needs a capital.
const street =
  /(?:straat|straatje|str\.?|laan|laantje|steeg|steegje|plein|pleintje|gracht|kade|singel|plantsoen|dreef|boulevard|weg|wegje|dijk|pad|hof|hofje|markt|allee|strjitte|leane|buorren|dyk|gaarde|esplanade|promenade|passage)[,.]?$/iu;
const streetWithCapital =
  /(?:baan|ring|erf|wal|lei|burcht|vaart|sluis|zoom|weide|akker|meent|kamp|veld|rak|oord|park|haven|horst|hoek|brink|dam|stede|waard|werf|brug|poort|tuin|plaats|bos|berg|heuvel|donk|schans|hout|es|dal|wijk|borg|burg|stee|einde?|kwartier|hage|daal|zand|land|rade|kreek|bogerd|gaard|diep|wetering|zijde|horn|wei|paad|kerkhof|huizen|velden|tuinen)$/iu;
const streetOfSomeLength = /(?:park|wal|haven|zoom|weide|akker|rak|vaart|erf|werf|tuin|poort)$/u;
const noStreet =
  /^(?:onderweg|halverwege|vanwege|weg|omweg|uitweg|snelweg|terugweg|heenweg|leerweg|toegangsweg|rechtsweg|gerechtshof|hof|markt|arbeidsmarkt|woningmarkt|huizenmarkt|pad|zijpad|levenspad|leerpad|fietspad|voetpad|wandelpad|rotonde|winkelstraat|rijweg|landweg|zandweg|voorhof|opweg|straat|plein|kade|laan|gracht|singel|dijk|steeg|uitstraat|levensweg|zorgpad|klantpad|werkhof|metro|station|lotto|perron|spoor|kamer|lokaal|route|bijlage|artikel|baken|regel|fase|groep|klas|team|wijk|park|haven|berg|bos|veld|land|dal|dam|bladzijde|buitenzijde|binnenzijde|achterzijde|voorzijde|keerzijde)$/iu;
/** Roads that are no names, unless somebody lives at their number. */
const roadByKind = /^(?:zandweg|landweg|rijweg)$/iu;
const bareStreet = /^(?:gracht|markt|singel|plein|kade|laan|hof|dijk|weg|straat|steeg|pad|dam|haven|park)$/iu;
const head =
  /^(?:laan|plein|weg|straat|hof|park|kade|singel|gracht|dijk|markt|boulevard|plantsoen|pad|ring|burgemeester|burg\.|prins|prinses|koningin|koning|pastoor|dominee|ds\.|kapelaan|dokter|dr\.|professor|prof\.|minister|president|generaal|admiraal|kardinaal|bisschop|pater|ridder|graaf|hertog|baron|wethouder|deken|monseigneur|mgr\.|rector|sint|st\.|grote|kleine|oude|nieuwe|lange|korte|hoge|lage|achter|onder|'t|’t)$/iu;
const joints = /^(?:v\.|v\.d\.|v\/d|vd\.?|van|der|den|de|het|ten|ter|la|le|’t|'t|'s|’s)$/u;
const ordinal = /^\d{1,2}(?:e|ste|de)$/u;
const notPartOfStreet =
  /^(?:ik|ze|zij|hij|we|wij|adres|mevrouw|mevr\.?|mw\.?|meneer|dhr\.?|woont|woonde|in|op|aan|naar|bij|uit|van|vanuit|het|de|een|dat|dit|er|nu|cliënt|client|gezin|familie|moeder|vader|bezoek|huisbezoek|bewoner|bewoners|buren|pand|woning|en|of)$/iu;
const living =
  /(?:\bwo{1,2}n(?:t|en|de|den|end|ende|achtig)?\b|adres|verblij|ingeschreven|verhui[sz]|huisbezoek|aanbellen|aangebeld|gevestigd|slaapt|logeert|zit (?:op|aan)|staat (?:op|aan))[^.!?]{0,40}(?:\bop|\baan|\bnaar|\bis|:|\bde|\bhet|\bin)\s*$/iu;

/** Whether words, the last of them right before a number, form the name of a street. */
export function isStreetName(words: readonly string[]): boolean {
  const last = (words.at(-1) ?? '').replace(/[,.]$/u, '');
  const first = words[0] ?? '';
  const isCapital = /^(?:['’]s-|['’]t\s?)?\p{Lu}/u.test(last);
  const isSmallHead = /^(?:laan|plein|straat|kade)$/u.test(first) && joints.test(words[1] ?? '');
  if (words.length > 1 && head.test(first) && (isCapital || isSmallHead)) return true;
  if (noStreet.test(last))
    return words.length > 1 && isCapital && bareStreet.test(last) && /^(?:\p{Lu}|\d)/u.test(first);
  if (last.length < 5) return false;
  if (isCapital && last.length > 7 && streetOfSomeLength.test(last))
    return !nameVocabulary().placeNames.has(keyOf(last));
  return street.test(last) || street.test(words.at(-1) ?? '');
}

/** Whether the last word may be a street if the words before it say so: "op de Oudelandsehoek 4". */
export function mayBeStreetName(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  if (roadByKind.test(last)) return true;
  if (noStreet.test(last) && !bareStreet.test(last)) return false;
  if (!/^\p{Lu}/u.test(last)) return false;
  if (bareStreet.test(last) || /^(?:brink|wal|ring|kaai|vest|veste|zand|burcht)$/iu.test(last)) return true;
  return last.length >= 6 && streetWithCapital.test(last) && !nameVocabulary().placeNames.has(keyOf(last));
}

/** Whether the word at `index` may belong to the street name that starts right behind it. */
export function mayStartStreetName(words: readonly Word[], index: number): boolean {
  const word = words[index]?.text ?? '';
  const next = words[index + 1]?.text ?? '';
  if (
    /[,;:!?)]$/u.test(word) ||
    (/\.$/u.test(word) &&
      !/^(?:v|v\.d|vd|burg|st|dr|mr|mgr|prof|ds|pres|past|pr|gen|kol|kard|jhr|jkvr|adm)\.$/iu.test(word))
  )
    return false;
  if (/^(?:de|het)$/u.test(word))
    return (
      !/(?:straat|laan|weg|plein|gracht|kade|singel|dijk|hof|steeg|dreef)\b/iu.test(next) ||
      isBehindHead(words, index) ||
      /^\p{Lu}/u.test(words[index - 1]?.text ?? '')
    );
  if (joints.test(word)) return true;
  const previous = words[index - 1]?.text ?? '';
  // "Weg naar Zee", "Pad achter de Kerk"
  if (/^(?:naar|achter|langs|onder|boven|op|aan|bij|in)$/u.test(word))
    return head.test(previous) && /^\p{Lu}/u.test(previous);
  if (/^(?:de|het|op|aan|in|'t|’t)$/u.test(previous) && isGivenName(word)) return true;
  if (ordinal.test(word)) return /^(?:\p{Lu}|van|der)/u.test(next);
  return /^[("'“‘]?\p{Lu}/u.test(word) || head.test(word);
}

// "de jan pieterszoonlaan"
function isGivenName(word: string): boolean {
  const key = keyOf(word);
  return key.length > 2 && nameVocabulary().given.has(key) && !isDutchWord(key);
}

// "Laan van de Vrijheidsstraat" goes on; "Romy van de Kerkstraat" starts at the street.
function isBehindHead(words: readonly Word[], index: number): boolean {
  const [before, earlier] = [words[index - 1]?.text ?? '', words[index - 2]?.text ?? ''];
  return head.test(before) || (before === 'van' && (head.test(earlier) || /^\d|^\p{Lu}\.$/u.test(earlier)));
}

/** Whether a street name may begin with the word at `index`: no preposition, no person who lives there. */
export function mayEndStreetName(words: readonly Word[], index: number): boolean {
  const word = (words[index]?.text ?? '').replace(/^[("'“‘]+/u, '');
  if (/^(?:['’]t|\p{Lu}[\p{L}]*)$/u.test(word) && /^(?:Van|De|Den|Der|Ten|Ter|'t|’t|Het)$/u.test(word))
    return index === 0 ? !/^(?:De|Het)$/u.test(word) : true;
  return !notPartOfStreet.test(word) && !joints.test(word.toLowerCase());
}

/** Whether the words that lead up to a name and a number speak of living there. */
export function speaksOfLiving(lead: string): boolean {
  return living.test(lead);
}
