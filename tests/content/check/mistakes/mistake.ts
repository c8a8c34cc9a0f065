/** One slip in good content (tests/fixtures/mistakes): `find`, which stands there once, becomes `put`. */
export interface Mistake {
  /** Path from the content folder; a file that is not there yet is added with `put` as its text. */
  readonly file: string;
  readonly find: string;
  readonly put: string;
  readonly code: string;
  /** Text on the line that must be pointed at; without it, the first line that changed. */
  readonly at?: string;
  /** Another file than the one with the slip. */
  readonly in?: string;
  /** What the message or the hint must say. */
  readonly says: string;
}

const slips =
  (file: string) =>
  (find: string, put: string, code: string, says: string, at?: string): Mistake => ({
    file,
    find,
    put,
    code,
    says,
    ...(at === undefined ? {} : { at }),
  });

export const tree = slips('trees/fiets-delen.yaml');
export const part = slips('trees/gevaar.yaml');
export const card = slips('trees/kaart-fiets.yaml');
export const sources = slips('sources.yaml');
export const glossary = slips('glossary.yaml');
export const organisation = slips('organisation.yaml');
export const promises = slips('promises.yaml');
export const document = slips('documents/fietsbrief.md');
export const sayings = slips('language/sayings.yaml');
export const danger = slips('language/danger.yaml');
export const elsewhere = slips('language/elsewhere.yaml');
export const shorthand = slips('language/shorthand.yaml');
