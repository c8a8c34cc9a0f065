/** What was typed and not yet saved, kept in the browser so that a closed window or an expired sign-in loses nothing. */
export interface Kept {
  /** The text it was typed on, to join it with what the server has by then. */
  readonly from: string | null;
  readonly text: string | null;
}

/** Whose text it is: another editor on the same device must not take it up. */
export interface KeptFor {
  readonly draftId: string;
  readonly personId: string;
}

/** Each window keeps what is its own, so that one that saved takes nothing from one that could not. */
const WINDOW = crypto.randomUUID();

const PREFIX = 'deelwijzer-concept-';
const prefixOf = ({ draftId, personId }: KeptFor): string => `${PREFIX}${draftId}-${personId}-`;

/** False when the browser lets us store nothing: then the page says that a closed window would lose it. */
export const keepOnDevice = (keptFor: KeptFor, files: Readonly<Record<string, Kept>>): boolean => {
  const key = `${prefixOf(keptFor)}${WINDOW}`;
  try {
    if (Object.keys(files).length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(files));
    return true;
  } catch {
    return Object.keys(files).length === 0;
  }
};

/** What earlier windows of this person left, oldest first; from now on it is this window's to keep. */
export const takeFromDevice = (keptFor: KeptFor): readonly (readonly [path: string, kept: Kept])[] => {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefixOf(keptFor)));
    const found = keys.flatMap((key) => readKept(localStorage.getItem(key)));
    for (const key of keys) localStorage.removeItem(key);
    return found;
  } catch {
    return [];
  }
};

/** Of every draft but these, whoever typed it: nobody can save that any more. */
export const clearDevice = (openDrafts: readonly string[]): void => {
  try {
    const kept = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
    const isOpen = (key: string): boolean => openDrafts.some((id) => key.startsWith(`${PREFIX}${id}-`));
    for (const key of kept) if (!isOpen(key)) localStorage.removeItem(key);
  } catch {
    // Nothing can be kept there, so nothing is.
  }
};

const readKept = (stored: string | null): readonly (readonly [string, Kept])[] => {
  try {
    const files: unknown = JSON.parse(stored ?? '{}');
    return typeof files === 'object' && files !== null ? Object.entries(files).filter(isKept) : [];
  } catch {
    return [];
  }
};

const isText = (value: unknown): value is string | null => value === null || typeof value === 'string';
const isKept = (entry: [string, unknown]): entry is [string, Kept] => {
  const kept = entry[1] as Partial<Kept> | null;
  return typeof kept === 'object' && kept !== null && isText(kept.from) && isText(kept.text);
};
