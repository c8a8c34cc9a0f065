/** An answer somebody is writing. `key` makes sending it twice harmless. */
export interface AnswerDraft {
  readonly key: string;
  readonly text: string;
}

/** In memory only: it survives looking at another question, and never reaches a disk. */
const drafts = new Map<string, AnswerDraft>();

export const draftOf = (escalationId: string): AnswerDraft =>
  drafts.get(escalationId) ?? { key: crypto.randomUUID(), text: '' };

export const keepDraft = (escalationId: string, draft: AnswerDraft): AnswerDraft => {
  drafts.set(escalationId, draft);
  return draft;
};

export const forgetDraft = (escalationId: string): void => {
  drafts.delete(escalationId);
};
