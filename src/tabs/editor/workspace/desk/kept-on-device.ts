/** What was typed and not yet saved, kept in the browser so that a closed window or an expired sign-in loses nothing. */
export interface Kept {
  /** The text it was typed on, to join it with what the server has by then. */
  readonly from: string | null;
  readonly text: string | null;
}

const keyOf = (draftId: string): string => `deelwijzer-concept-${draftId}`;

/** False when the browser lets us store nothing: then the page says that a closed window would lose it. */
export const keepOnDevice = (draftId: string, files: Readonly<Record<string, Kept>>): boolean => {
  try {
    if (Object.keys(files).length === 0) localStorage.removeItem(keyOf(draftId));
    else localStorage.setItem(keyOf(draftId), JSON.stringify(files));
    return true;
  } catch {
    return false;
  }
};

export const keptOnDevice = (draftId: string): Readonly<Record<string, Kept>> => {
  try {
    return JSON.parse(localStorage.getItem(keyOf(draftId)) ?? '{}') as Readonly<Record<string, Kept>>;
  } catch {
    return {};
  }
};
