/** First names that many people in the Netherlands have: with a surname behind one, it is a person. */
const FIRST_NAMES = `
  Aaliyah Abdel Abdullah Achmed Adriaan Agnes Ahmad Ahmed Aisha Aleksandra Ali Alina Amal Amina Amir Anna Anneke Annemarie
  Anita Anja Anouk Ans Anton Arie Arjan Astrid Ayse Bart Bas Bert Bianca Bilal Bob Bram Carla Carolien Chantal
  Corrie Daan Danielle Dennis Dirk Ebru Edwin Elif Ellen Elly Els Emma Erik Esther Eva Fatima Fatma Femke Floor Frank Frans
  Fred Gerard Gerda Gerrit Gert Greet Hamza Hannah Hans Harry Hassan Hatice Henk Herman Hugo Ibrahim Ingrid Irene Jaap
  Jacqueline Jan Janneke Jasmijn Jasper Jeroen Jessica Joke Johan Johanna Jolanda Joop Joost Joris Karel Karim Karin Kees
  Khadija Khalid Kim Klaas Laura Leen Leila Lieke Linda Lisa Lotte Lucas Maaike Maarten Malika Marco Margriet Maria Marieke
  Marijke Marion Marjan Mark Marleen Martijn Martin Mehmet Melissa Michel Mieke Milan Mirjam Mohamed Mohammed Monique
  Mustafa Nadia Natasja Nicole Noor Nora Omar Patricia Patrick Paula Peter Petra Piet Pieter Rachid Ria Rik Rita Rob
  Robert Roel Ronald Roos Ruud Said Samira Sander Sandra Sanne Saskia Sara Sem Sjaak Sophie Stefan Sven Teun Thea Theo
  Thijs Tim Tom Truus Wendy Wesley Willem Wilma Wim Wouter Yasmina Youssef Yusuf Zeynep`
  .trim()
  .split(/\s+/);

const SMALL = "(?:van|de|der|den|el|ter|ten|te|'t|al|la|Van|De|El|Al|Ait|Den|Der)";

/** A first name with a surname, or a name in the Arabic manner: “Fatima El Amrani”. */
const FULL_NAME = new RegExp(
  `(?<![\\p{L}-])(?:(?:${FIRST_NAMES.join('|')})(?: ${SMALL})* \\p{Lu}\\p{Ll}+|\\p{Lu}\\p{Ll}+ (?:El|Ait|Bin|Abu|Ould) \\p{Lu}\\p{Ll}+)`,
  'u',
);

/** Words of offices and of those who work there: what holds one of these is no person's name. */
const OF_OFFICES =
  /veilig|thuis|raad|autoriteit|loket|inspecti|gemeente|team|stichting|centrum|punt|dienst|bureau|politie|huis|zorg|jeugd|bescherm|ggd|ggz|fonds|vereniging|bank|co[oö]rdinator|jurist|functionaris|officer|leider|manager|adviseur|medewerk|ambtenaar|toezicht|helpdesk|desk|lijn|afdeling|sociaal|domein|wijk|regio|noord|zuid|oost|west|midden|groep|recht|advoca|arts|praktijk|school|meld|hulp|steun|welzijn|wmo|werk|inkomen|piket|balie|kantoor|post/i;

const PERSON =
  /^(?:(?:[Mm]evrouw|[Mm]eneer|[Mm]evr\.|[Dd]hr\.|[Mm]w\.|[Mm]r\.|[Dd]rs\.|[Dd]r\.) )?(?:\p{Lu}\p{Ll}+|(?:\p{Lu}\.)+)(?: (?:van|de|der|den|el|ter|ten|te|'t))* \p{Lu}[\p{Ll}'-]+(?= *(?:$|[(,;/]))|^(?:[Mm]evrouw|[Mm]eneer|[Mm]evr\.|[Dd]hr\.|[Mm]w\.) (?:(?:van|de|der|den|el|ter|ten) )*\p{Lu}[\p{Ll}'-]+/u;

/** The name of a person where a function is meant. */
export function personIn(contact: string): string | undefined {
  const found = PERSON.exec(contact.trim())?.[0];
  return found === undefined || OF_OFFICES.test(found) ? undefined : found;
}

/** Whether a text of any number of lines may hold one; cheaper than asking it of each line. */
export const mayHoldName = (text: string): boolean => FULL_NAME.test(text);

/** A house or a street that bears somebody's name. */
const NAMED_AFTER =
  /(?:huis|school|college|centrum|kliniek|instituut|stichting|fonds|kerk|plein|straat|weg|laan|park)$/i;

/** A first name with a surname in a text: “Peter van Dijk”, not “het Emma Kinderziekenhuis”. */
export function fullNameIn(text: string): string | undefined {
  const found = FULL_NAME.exec(text)?.[0];
  return found === undefined || NAMED_AFTER.test(found) ? undefined : found;
}
