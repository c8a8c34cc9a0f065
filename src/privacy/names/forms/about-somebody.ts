import { personVerbs, roles } from '../cue-words';
import type { ReadText } from '../name-run';
import { keyAt } from '../surroundings';

// Verbs of people that things, months and feelings do just as well: "April doet wat hij wil", "Mei is druk".
const ofAnything = new Set(
  'is was zijn waren wordt werd heeft had hebben hadden heb doet deed gaat ging gingen komt kwam kwamen kan kon kunnen zal zou mag moet moest blijft bleef lijkt leek staat stond ligt lag valt viel loopt liep geeft gaf krijgt kreeg past paste geldt laat liet begint begon stopt stopte neemt nam vindt vond ziet zag leeft trekt trok brengt bracht maakt maakte houdt hield helpt hielp volgt volgde legt legde stelt stelde doen zit zat opende zoekt zocht ontvangt'.split(
    ' ',
  ),
);
const fillers =
  /^(?:weer|nog|nu|al|niet|pas|net|ook|erg|heel|zo|steeds|te|veel|vroeg|laat|helemaal|vannacht|vanochtend|vanmorgen|vanmiddag|vandaag|gisteren|sinds|even|toch|wel|vaak|altijd|er|zich|twee|drie|vier|vijf|zes|dag|dagen|week|weken|maand|maanden|uur|dgn)$/u;
/** What only people (or animals) are. */
const states =
  /^(?:dakloos|thuisloos|ziek|zwanger|boos|verdrietig|bang|moe|uit|opgenomen|overleden|geboren|jarig|vermist|weggelopen|geplaatst|aangehouden|gescheiden|getrouwd|verslaafd|blind|doof|zindelijk|moeder|vader|client|cliente|verhuisd|dement|depressief|suicidaal|agressief|dronken|eenzaam|werkloos|arbeidsongeschikt|alleenstaand|minderjarig|meerderjarig|geslagen|mishandeld|gevallen|gepest|gezien|geweest|gebeld|aangemeld|uitgescholden|geschorst|gezet|mantelzorger|nichtjes|neefjes|broers|zussen|zusjes|broertjes|vrienden|vriendinnen|tweelingen|ouders|familie|buren|ex|ingestort|gediagnosticeerd|afgestudeerd|statushouder|analfabeet|lvb|autistisch|hier|weg|gek|dood|kwijt|zoek|verward|psychotisch|manisch)$/u;
const held =
  /^(?:haar|zijn|z'n|d'r|hulp|ruzie|schulden|schuld|geldzorgen|parkinson|dementie|alzheimer|ptss|adhd|autisme|ass|epilepsie|diabetes|kanker|reuma|borderline|verdriet|huisverbod|gebeld|gezegd|verteld|kinderen|geslagen|gehuild|geslapen|straatverbod|contact|gegeten|pijn|angst|jeuk|honger|koorts|luizen|verlof|gedoucht|gegokt|gelogen|gestolen|gevochten|gedreigd|gebruikt|geblowd|gedronken|gezopen|geschreeuwd|gevloekt|gebeten|geschopt|gesneden|bedreigd|mishandeld|beloofd|geweigerd|getekend|gebeld|geappt|gemaild)$/u;
const heldOne =
  /(?:uitkering|schuld|baby|kind|dochter|zoon|vriend|vriendin|moeder|vader|diagnose|baan|woning|verbod|verslaving|hond|kat|beperking|begeleider|broer|zus|rollator|rolstoel|indicatie|mentor|bewindvoerder|voogd|traject|afspraak|dwarslaesie|operatie|stoornis|ziekte|beschikking|boete|aanmaning|bankpas|paspoort|verblijfsvergunning|advocaat|terugval|miskraam|hartaanval|beroerte)$/u;
const whither = /^(?:naar|thuis|mee|terug|langs|weg|voor|met|vaak|slapen|school)$/u;

/** "belt", "is dakloos", "heeft haar baby", "gaat naar school", "is 14": what follows is said of a person and of nothing else. */
export function isSaidOfPerson(read: ReadText, index: number): boolean {
  const verb = keyAt(read, index + 1);
  const token = read.tokens[index + 1];
  if (token === undefined || token.capital || !personVerbs.has(verb)) return false;
  if (!ofAnything.has(verb)) return true;
  if (/^(?:is|was|wordt|werd)$/u.test(verb) && isAgeInWords(read, index + 2)) return true;
  let at = index + 2;
  while (at < index + 6 && fillers.test(keyAt(read, at))) at += 1;
  const [first, second] = [keyAt(read, at), keyAt(read, at + 1)];
  if (/^(?:is|was|wordt|werd|zijn|waren)$/u.test(verb))
    return (
      states.test(first) ||
      isAge(read, at) ||
      isAgeInWords(read, at) ||
      (/^(?:de|het|een|mijn|haar|zijn|hun)$/u.test(first) && oneOfChildren.test(second))
    );
  if (/^(?:heeft|had|hebben|hadden|krijgt|kreeg)$/u.test(verb))
    return (
      held.test(first) ||
      (/^(?:een|geen|veel)$/u.test(first) && (heldOne.test(second) || heldOne.test(keyAt(read, at + 2))))
    );
  if (/^(?:gaat|ging|moet|moest|mag|komt|kwam|kan|zit|zat|loopt|liep)$/u.test(verb)) return whither.test(first);
  if (/^(?:stopt|stopte|begint|begon)$/u.test(verb))
    return (
      first === 'met' &&
      /^(?:school|zijn|haar|roken|drinken|blowen|werken|gokken|eten|praten|huilen|schreeuwen)$/u.test(second)
    );
  if (/^(?:zit|zat)$/u.test(verb) && /^(?:vast|ondergedoken|thuis)$/u.test(first)) return true;
  return /^(?:doet|deed|vindt|vond|krijgt)$/u.test(verb) && /^(?:zijn|haar)$/u.test(first);
}

const ageInWords =
  /^(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien|(?:[a-z]{3,6}en)?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig))$/u;
const oneOfChildren =
  /^(?:oudste|jongste|middelste|tweede|derde|oudere|enige|liefste|zoon|dochter|broer|zus|vader|moeder|ex|vriend|vriendin|buurman|buurvrouw|vriendje|vriendinnetje|bekende|kennis|jongen|meisje|vrouw|kind|klant|huisgenoot|pooier|dealer|client|cliente|broertje|zusje|zoontje|dochtertje|neef|nicht|oom|tante|partner|oma|opa)$/u;

// "is vijftien en", "wordt volgende maand zes": a number in words that nothing is counted with.
function isAgeInWords(read: ReadText, index: number): boolean {
  const behind = read.tokens[index + 1];
  return (
    ageInWords.test(keyAt(read, index)) &&
    (behind === undefined || behind.kind === 'mark' || /^(?:en|jaar|maar|geworden)$/u.test(behind.key))
  );
}

/** "is 14 en", "is 88 jaar": no share, price or hour. */
function isAge(read: ReadText, index: number): boolean {
  const token = read.tokens[index];
  if (token?.kind !== 'number' || !/^\d{1,2}$/u.test(token.text)) return false;
  return !/^(?:%|procent|euro|uur|:|-|\/|keer|km|meter|kinderen|mensen|graden|weken|dagen)$/u.test(
    keyAt(read, index + 1),
  );
}

const adverbs =
  /^(?:vroeger|eerst|thuis|daar|hier|anders|eigenlijk|officieel|voortaan|tegenwoordig|misschien|gelukkig|jongeren|buren|vrienden|collega's)$/u;

/** "Rust is de achternaam", "Kokkie is zijn bijnaam", "Zusje, zo noemt iedereen haar". */
export function isSaidToBeName(read: ReadText, index: number): boolean {
  const [first, second, third] = [1, 2, 3].map((more) => keyAt(read, index + more));
  if (first === 'is' && /^(?:zijn|haar|de|mijn|hun|een|z'n|d'r)$/u.test(second ?? ''))
    return (
      /^(?:achter|voor|roep|bij|meisjes|koos|troetel|schuil|straat|artiesten)naam$/u.test(third ?? '') ||
      (third === 'naam' && read.classes[index]?.surname === true)
    );
  // "Vroeger heette ze Ronald": when, not who.
  if (/^heet(?:te)?$/u.test(first ?? '') && /^(?:hij|zij|ze|ie)$/u.test(second ?? ''))
    return !read.classes[index]?.functionWord && !adverbs.test(keyAt(read, index));
  // "Moeder noemt haar Puck": who names.
  const isNamer =
    read.classes[index]?.functionWord || roles.has(keyAt(read, index)) || adverbs.test(keyAt(read, index));
  if (isNamer && /^(?:haar|hem|zich|zichzelf)$/u.test(second ?? '')) return false;
  if (
    /^noem(?:t|en|de|den)$/u.test(first ?? '') &&
    [2, 3, 4, 5].some((more) => /^(?:haar|hem|zich|zichzelf)$/u.test(keyAt(read, index + more)))
  )
    return true;
  return first === ',' && second === 'zo' && /^(?:noemt|noemen|noemde|heet|heette)$/u.test(third ?? '');
}

/** "Oumnia en haar zoon" */
export function isWithOwnPeople(read: ReadText, index: number): boolean {
  const own = keyAt(read, index + 2);
  return (
    keyAt(read, index + 1) === 'en' && /^(?:haar|zijn|hun|z'n|d'r)$/u.test(own) && roles.has(keyAt(read, index + 3))
  );
}
