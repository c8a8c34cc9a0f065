import type { Finding } from '../finding';
import { matchesOf } from '../matches';
import { after, before } from '../near';

// Plates of neighbours and of the countries that people and their cars come from, as official descriptions give them; where
// a form could be something else (a German plate could not), only what stands around it tells.
const germanic = /(?<![\p{L}\d-])[A-ZÄÖÜ]{1,3}-[A-Z]{1,2}[ -]?\d{1,4}[EH]?(?![\p{L}\d]|[-/]\d)/gu;
const inCapitals =
  /(?<![\p{L}\d-])(?:[A-ZÄÖÜČŠŽĆĐ]{1,3}|\d{1,5})(?:[ |-]?(?:[A-Z]{1,3}(?!\p{L})|\d{1,6}|[A-Z]{1,3}(?=\d))){1,4}(?![\p{L}\d]|[-/]\d)/gu;
const inSmallLetters = /(?:[a-z]{1,3}|\d{1,5})(?:-?(?:[a-z]{1,3}|\d{1,6})| \d{1,6}){1,4}(?![\p{L}\d]|[-/]\d)/uy;
const countries =
  '(?:belg|duits|frans|engels|brits|iers|schots|spaans|portugees|italiaans|zwitsers|oostenrijks|luxemburgs|pools|tsjechisch|slowaaks|hongaars|roemeens|bulgaars|grieks|turks|marokkaans|tunesisch|algerijns|zweeds|noors|deens|fins|ests|estlands|lets|litouws|oekra[iï]ens|russisch|servisch|kroatisch|bosnisch|sloveens|albanees|surinaams|antilliaans|cura[cç]aos|kazachs|wit-russisch|cypriotisch|maltees|kosovaars|macedonisch|moldavisch|syrisch|iraaks|georgisch|armeens)\\p{L}{0,5}';
const plate =
  '(?:kenteken|noteer(?:de)?\\b|nummerplaat|nummerbord|bordje|verzekeringsplaat(?:je)?|kentekenplaat|\\bplaat\\b|\\bplaatje\\b|\\bplaten\\b)';
const vehicle =
  '(?:\\bauto|\\bbus(?:je)?\\b|\\bwagen\\b|\\bcamper\\b|\\bcaravan\\b|\\bbestel|\\bvracht|\\btruck|\\bmotor\\b|\\bscooter|\\baanhanger|\\btaxi|wegsleep|takel|parkeer|\\brijdt\\b|\\breed\\b|geflitst|bekeur|\\bapk\\b|\\bgarage|\\brdw\\b|\\bkenteken|\\bvolkswagen|\\bvw\\b|\\bopel\\b|\\baudi\\b|\\bbmw\\b|\\bmercedes\\b|\\btoyota\\b|\\brenault\\b|\\bpeugeot\\b|\\bcitro[eë]n\\b|\\bkia\\b|\\bseat\\b|\\bfiat\\b|\\bford\\b|\\bvolvo\\b|\\bskoda\\b|\\bdacia\\b|\\bgolf\\b|\\bpolo\\b)';
const plateBefore = new RegExp(`${plate}[^\\n.!?]{0,24}$`, 'u');
const plateAfter = new RegExp(`^[^\\n.!?]{0,12}${plate}`, 'u');
const withWheels =
  '\\p{L}{0,10}(?:auto|bus(?:je)?|wagen|voertuig|camper|caravan|scooter|motor|truck|taxi|aanhanger|combi|trekker|oplegger|jeep|mini)\\p{L}{0,3}|nummer|registratie';
const model =
  '(?:volkswagen|vw|opel|audi|bmw|mercedes|toyota|renault|peugeot|citro[eë]n|kia|seat|fiat|ford|volvo|skoda|dacia|honda|mazda|nissan|suzuki|hyundai|iveco|daf|scania|saab|subaru|lada|tesla|clio|golf|polo|astra|passat|transit|sprinter|vito|transporter|berlingo|octavia|fabia|corsa|punto|panda|ducato|megane|twingo|kangoo|logan|duster|focus|fiesta)';
// "Franse auto met AB-482-KL", "Deense Ford Transit, DK 48 217": the country, at most a thing with wheels, and the plate.
const countryBefore = new RegExp(
  `(?<!\\p{L})${countries}(?:\\s|(?=[,:]))(?:${withWheels})?(?:\\s?${model}){0,2}[\\s,:(]{0,3}(?:met |van \\p{L}{1,12} |is )?(?:(?:het )?nummer )?$`,
  'u',
);
// "Duitse leasebak B-RK 4418": a thing on wheels that no list has.
const countryNear = new RegExp(`(?<!\\p{L})${countries}(?: \\p{L}{3,14}){1,2}[,:]?(?: met| nummer)? \\(?$`, 'u');
// "B 118 XYZ, Roemeens"
const countryAfter = new RegExp(`^[\\s,:(]{1,3}${countries}(?!\\p{L})`, 'u');
/** Belgian plates have a form that nothing else has. */
const belgian = /(?<![\p{L}\d-])[1-9]-[A-Z]{3}-\d{3}(?![\p{L}\d-])/gu;
const announced = /(?:kenteken|nummerplaat|nummerbord)(?: is)?[ :]{1,2}/giu;
const besideVehicle = new RegExp(`${vehicle}[^\\n.!?]{0,24}$`, 'u');
const brand =
  /^(?:BMW|VW|KIA|BYD|MG|DS|GTI|TDI|OV|NS|GVB|RET|HTM|WMO|WLZ|NEN|ISO|DIN|EN|EU|EG|APK|EUR|USD|GBP|BTW|BV|AOW|WAO|WIA|ICD|DSM|COVID|PCR|HIV|ART|NPO|RTL|ZDF|ARD|BBC)(?![A-Z])/u;
const plateNear = new RegExp(plate, 'u');
const vehicleNear = new RegExp(vehicle, 'u');

/** Foreign licence plates: German ones beside a vehicle, all others where a plate or a country is spoken of. */
export function findForeignPlates(text: string): readonly Finding[] {
  const findings: Finding[] = [];
  for (const match of matchesOf(text, germanic)) {
    const end = match.index + match[0].length;
    const around = `${before(text, match.index, 40)} ${after(text, end, 25)}`;
    if (
      vehicleNear.test(around) ||
      plateNear.test(around) ||
      isFromAbroad(text, match.index) ||
      countryNear.test(before(text, match.index, 50))
    )
      findings.push({ kind: 'licenseplate', start: match.index, end });
  }
  for (const match of matchesOf(text, belgian))
    findings.push({ kind: 'licenseplate', start: match.index, end: match.index + match[0].length });
  for (const match of matchesOf(text, inCapitals)) {
    const { start, end } = { start: match.index, end: match.index + match[0].length };
    const isSaid = plateBefore.test(before(text, start, 40)) || plateAfter.test(after(text, end, 30));
    // "een auto met WGM 4821K"
    const isBeside = besideVehicle.test(before(text, start, 40)) && isLongPlate(match[0]);
    const isForeign = isFromAbroad(text, start) || countryAfter.test(after(text, end, 24));
    const isNearCountry = countryNear.test(before(text, start, 50)) && isLongPlate(match[0]);
    if (isBeside || isNearCountry || ((isSaid || isForeign) && isPlate(match[0])))
      findings.push({ kind: 'licenseplate', start, end });
  }
  // Small letters only right behind the word, where nothing else can be meant.
  for (const match of matchesOf(text, announced)) {
    const start = match.index + match[0].length;
    inSmallLetters.lastIndex = start;
    const written = inSmallLetters.exec(text);
    if (written !== null && isPlate(written[0]))
      findings.push({ kind: 'licenseplate', start, end: start + written[0].length });
  }
  return findings;
}

function isFromAbroad(text: string, start: number): boolean {
  return countryBefore.test(before(text, start, 50));
}

// Letters and digits both, in no more than four groups.
function isPlate(written: string): boolean {
  const signs = written.replace(/[ |-]/gu, '');
  const digits = signs.replace(/\D/gu, '').length;
  return signs.length >= 4 && signs.length <= 9 && digits >= 2 && digits < signs.length;
}

function isLongPlate(written: string): boolean {
  const letters = written.replace(/[^\p{L}]/gu, '').length;
  return letters >= 2 && !brand.test(written) && written.replace(/[ |-]/gu, '').length >= 5 && isPlate(written);
}
