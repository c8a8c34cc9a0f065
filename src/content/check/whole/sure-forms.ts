/** What only a note about one person looks like; the texts of the content know people by what they do. */
export interface SureForm {
  readonly name: string;
  readonly pattern: RegExp;
}

const MONTH = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const POSTCODE = '[1-9]\\d{3} ?(?!SA|SD|SS)[A-Z]{2}';
/** Letters and digits of a number plate, as they may stand. */
const PLATES = [
  'X{2}-\\d{2}-\\d{2}',
  '\\d{2}-\\d{2}-X{2}',
  '\\d{2}-X{2}-\\d{2}',
  'X{2}-\\d{2}-X{2}',
  'X{2}-X{2}-\\d{2}',
  '\\d{2}-X{2}-X{2}',
  '\\d{2}-X{3}-\\d',
  '\\d-X{3}-\\d{2}',
  'X{2}-\\d{3}-X',
  'X-\\d{3}-X{2}',
  'X{3}-\\d{2}-X',
  'X-\\d{2}-X{3}',
  '\\d-X{2}-\\d{3}',
  '\\d{3}-X{2}-\\d',
].map((form) => form.replaceAll('X', '[B-DF-HJ-LN-PR-TV-XZ]'));
/** Every one of them looks so: nearly nothing does, and trying fourteen forms at each letter of all content took 15 ms. */
const LIKE_A_PLATE = '(?=[A-Z\\d]{1,3}-[A-Z\\d]{2,3}-)';

/** “van de Dorpsstraat” is no name: of the small words only those that stand before hardly anything else. */
export const NAMED_PERSON: SureForm = {
  name: 'een naam',
  pattern:
    /(?<![\p{L}-])(?:[Mm]evrouw|[Mm]eneer|[Mm]evr\.|[Dd]hr\.|[Mm]r\.|[Ff]amilie) (?:(?:van der|van den|de|den|der|el|ten|ter) )?\p{Lu}[\p{L}.'-]*/u,
};

/** A street and a number: what is the town's own stands in organisation.yaml. */
export const STREET: SureForm = {
  name: 'een adres',
  pattern:
    /(?<![\p{L}-])\p{Lu}[\p{L}'-]*(?:straat|laan|weg|plein|gracht|kade|singel|dreef|hof|steeg|dijk|plantsoen|pad|pleintje|burg|veld|akker) \d{1,4}(?:[ -]?[a-z])?(?![\p{L}\d]|[.:-]\d)/u,
};

export const SURE_FORMS: readonly SureForm[] = [
  {
    name: 'een geboortedatum',
    pattern: new RegExp(
      `\\b(?:geb\\.|geb|geboren op|geboren|geboortedatum):? *\\d{1,2}(?:[-/.]\\d{1,2}[-/.]| (?:${MONTH}) )\\d{2,4}\\b`,
      'i',
    ),
  },
  {
    name: 'een adres',
    pattern: new RegExp(`\\b${POSTCODE}[ ,]+\\d{1,4}\\b|\\p{L} \\d{1,4}(?:[ -]?[a-z])?(?:,| ) *${POSTCODE}\\b`, 'u'),
  },
  { name: 'een kenteken', pattern: new RegExp(`(?<![\\w-])${LIKE_A_PLATE}(?:${PLATES.join('|')})(?![\\w-])`) },
];
