import { organisationWords } from '../../names/cue-words';
import { isDutchWord } from '../../names/dutch-vocabulary';
import { nameVocabulary } from '../../names/name-vocabulary';
import { keyOf } from '../../names/word-key';

/** Words before a number, and what stands around them. */
interface Place {
  /** Words of the name, the last one right before the number. */
  readonly run: readonly string[];
  readonly lead: string;
  readonly next: string;
  readonly number: string;
}

// What stands before a number in offices, laws, records and travel and is no house.
const numberedThings =
  /^(?:artikel|art|lid|bijlage|hoofdstuk|paragraaf|pagina|blz|regel|stap|fase|deel|versie|model|formulier|form|groep|klas|niveau|kamer|zaal|ruimte|lokaal|loket|balie|bed|lijn|bus|tram|metro|trein|route|spoor|perron|halte|week|dag|kwartaal|team|afdeling|perceel|kavel|optie|keuze|vraag|punt|nummer|nr|kind|casus|dossier|zaak|windows|office|word|teams|artikelen|kamerstuk|besluit|wet|verordening|protocol|richtlijn|norm|iso|nen|dsm|icd|covid|corona|iq|score|code|productcode|postbus|antwoordnummer|psalm|top|jaargang|editie|aflevering|seizoen|tabel|figuur|bladzijde|factuur|bon|max|maximaal|minimaal|min|ongeveer|circa|ca|ruim|bijna|zo|tel|telefoon|leeftijd|schaal|trede|fte|inkomen|huur|schuld|bedrag|totaal|budget|wmo|wlz|zvw|pgb|zin|pw|jw|awb|avg|bw|sr|sv|rv|evrm|ivrk|eur|euro|usd|maand|uur|vanaf|tot|tussen|sinds|rond|om|per|in|van|voor|na|over|met|of|en|de|het|een|mbo|hbo|havo|vwo|vmbo|type|klasse|zone|gate|unit|gebied|wijk|district|sector|domein|spoor|terminal|studio|kanaal|npo|rtl|sbs|bel|adres|meld|samen|hoofd|blok|ronde|level|grade|graad|stadium|categorie|nivo|cluster|tabblad|scenario|variant|alinea|noot|voetnoot|sectie|rij|kolom|cel|plek|plaats|punten|mavo|brugklas|leerjaar|jaar|tarief|maat|pagina's|canvas|suite|release|android|ios|iphone|galaxy|xbox|playstation|fifa|gta|formule|radio|veronica|ned|nederland|laag|etage|verdieping|trap|appartement|huis|woning|zorgprofiel|vv|vp|lg|ggz|zzp|crisisdienst|alarmnummer|telefoonnummer|triple|plan|doel|domeinen|fte's|wijkteam|buurtteam|team|gebouw|vleugel|hal|poort|dok|pier|steiger|parkeerplaats|parkeervak|vak|kluis|kluisje|locker|rek|la|doos|tas|pil|dosis|dosering)$/iu;
const living =
  /(?:\bwo{1,2}n(?:t|en|de|den|end|ende|achtig|ark|boot|schip|wagen)?\b|adres|verblij|ingeschreven|inschrijving|verhui[sz]|huisbezoek|aanbellen|aangebeld|bezocht|slaapt|logeert|ontruim|uitzetting|\bdeur\b|voordeur|\bburen\b|\bbel\b|brievenbus|bewoner|\bpand\b|\bwoning|\bhuis\b|kelder|\bflat\b|portiek|galerij|appartement|\bzolder|overlast|melding|huurt|huurder|hennep|sleutel|langs geweest|politie|brand\b|inbraak|bezorg|pakket|post\b|staat (?:leeg|vol|te (?:koop|huur))|dichtgetimmerd|doet (?:niet )?open)/iu;
const days =
  /^(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)$/u;
const longest = 4;

/**
 * Whether a name with a capital and a number is a house although nothing in the name says street ("De Wieken 61", "Dorp 77"):
 * only where the sentence speaks of living or calling somewhere, and the name is no thing that people number, and no person
 * whose age it could be.
 */
export function isHouse({ run, lead, next, number }: Place): boolean {
  const last = (run.at(-1) ?? '').replace(/[,.]$/u, '');
  // "Hoge der A 14"
  const isLetter = /^\p{Lu}$/u.test(last) && /^(?:de|der|den|van|het|'t)$/u.test(run.at(-2) ?? '');
  if ((!/^\p{Lu}\p{Ll}{2,}/u.test(last) && !isLetter) || run.length > longest || /[,.]$/u.test(run.at(-1) ?? ''))
    return false;
  // "COPD Gold 3"
  if (run.some((word) => /^\p{Lu}{3,}$/u.test(word))) return false;
  const key = keyOf(last);
  if (
    run.some(
      (word) =>
        /^\p{Lu}/u.test(word) &&
        numberedThings.test(word.replace(/[,.]$/u, '')) &&
        !/^(?:De|Het|In|Op|Van)$/u.test(word),
    )
  )
    return false;
  if (days.test(key) || /^(?:19|20)\d\d$/u.test(number)) return false;
  const { given, commonSurnames, placeNames } = nameVocabulary();
  const mayBePerson = (given.has(key) || commonSurnames.has(key)) && !isDutchWord(key) && run.length === 1;
  if (mayBePerson || (placeNames.has(key) && run.length === 1)) return false;
  // "kreeg urgentie voor Bovenover 33-b", "komt niet meer op Bovenover 15", "het gaat om Zeven Dorpelingen 90"
  const capitals = run.filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).length;
  const isAfterPreposition = /(?:^|[\s(])(?:op|aan|naar|van|voor|om|bij|uit|in)(?: de| het| 't)? $/iu.test(lead);
  const isLettered = /^\d{1,4} ?-?[a-z]$/iu.test(number) && /\p{L}$/u.test(lead.trimEnd());
  const mayBeNamed = run.some((word) => given.has(keyOf(word)) || organisationWords.has(keyOf(word)));
  if (
    !mayBeNamed &&
    (isLettered || (isAfterPreposition && (capitals > 1 || /(?:op|aan|naar) $/iu.test(lead)))) &&
    !/^(?:19|20)\d\d/u.test(number)
  )
    return true;
  const sentence = `${lead.slice(lead.search(/[^.!?]*$/u))} ${/^[^.!?]*/u.exec(next)?.[0] ?? ''}`;
  return living.test(sentence);
}
