export const findingKinds = [
  'name',
  'bsn',
  'phone',
  'email',
  'iban',
  'address',
  'postcode',
  'birthdate',
  'date',
  'licenseplate',
  'casenumber',
  'url-handle',
] as const;

/** What a piece of typed text looks like. */
export type FindingKind = (typeof findingKinds)[number];

/** A piece of typed text that looks like personal data: `start` (in) and `end` (out) in UTF-16 units of that text. */
export interface Finding {
  readonly kind: FindingKind;
  readonly start: number;
  readonly end: number;
}

/** Looks for one kind of personal data. Never throws, takes time linear in the length of the text. */
export type Detector = (text: string) => readonly Finding[];
