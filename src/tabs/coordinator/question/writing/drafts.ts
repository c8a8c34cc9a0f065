import { drop, type KeptWhere, keep, kept, keysKept } from '../../../shared/device/kept';

/** What was written and not sent. The key is minted with it, so that sending twice adds one message. */
export interface AnswerDraft {
  readonly key: string;
  readonly text: string;
}

/** Whose draft it is, of an answer to which question: another coordinator on this device must not find it. */
export interface DraftOf {
  readonly who: string;
  readonly escalationId: string;
  readonly what: 'antwoord' | 'reden' | 'notitie';
}

const BEGINNING = 'concept-van-';
/** What nobody went on with does not stay on a device; an unsent answer was seen by no guard. */
const KEPT_MILLISECONDS = 7 * 24 * 3_600_000;

const keyOf = ({ who, escalationId, what }: DraftOf): string => `${BEGINNING}${who}-${escalationId}-${what}`;

export const draftOf = (of: DraftOf): AnswerDraft => read(kept(keyOf(of))) ?? { key: crypto.randomUUID(), text: '' };

export const hasDraft = (of: DraftOf): boolean => read(kept(keyOf(of))) !== undefined;

/** On this device where that is allowed, so that a reload, a crash or a release loses nothing. */
export const keepDraft = (of: DraftOf, draft: AnswerDraft): KeptWhere | undefined => {
  if (draft.text !== '') return keep(keyOf(of), JSON.stringify({ ...draft, at: Date.now() }));
  drop(keyOf(of));
  return undefined;
};

export const forgetDraft = (of: DraftOf): void => drop(keyOf(of));

/** Everybody's, because who left a shared computer will not come back to tidy up. */
export const forgetOldDrafts = (): void => {
  for (const key of keysKept(BEGINNING)) if (read(kept(key)) === undefined) drop(key);
};

const read = (stored: string | null): AnswerDraft | undefined => {
  try {
    const draft: unknown = JSON.parse(stored ?? 'null');
    return isDraft(draft) && Date.now() - draft.at < KEPT_MILLISECONDS
      ? { key: draft.key, text: draft.text }
      : undefined;
  } catch {
    return undefined;
  }
};

const isDraft = (value: unknown): value is AnswerDraft & { readonly at: number } => {
  const draft = value as Partial<AnswerDraft & { readonly at: number }> | null;
  return typeof draft?.key === 'string' && typeof draft.text === 'string' && typeof draft.at === 'number';
};
