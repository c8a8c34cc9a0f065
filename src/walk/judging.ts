/** Why an advice does not hold, as people may say: five reasons, because more are not read, and a free text could name a client. */
export const WRONG_REASONS = ['situation', 'law', 'unclear', 'practice', 'other'] as const;
export type WrongReason = (typeof WRONG_REASONS)[number];

export const WRONG_WORDS: Readonly<Record<WrongReason, string>> = {
  situation: 'Past niet bij mijn situatie',
  law: 'Juridisch niet juist',
  unclear: 'Onduidelijk',
  practice: 'Niet te doen in de praktijk',
  other: 'Anders',
};

export const JUDGEMENTS = ['right', 'wrong'] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

/** What was said of an advice on its card. */
export interface Judged {
  readonly says: Judgement;
  /** After `wrong`. */
  readonly reason?: WrongReason;
}
