/** Takes in one feature: what it is about ("w1=", "said"), and the value found, which is empty where there is only one. */
export type See = (about: string, value: string) => void;

/** What features of one kind of word ("C^o": a capital at the start of a sentence, on a word) are about. */
export type About = ReturnType<typeof aboutOf>;

/** Made once for each kind: there are eight. */
const made = new Map<string, About>();

export function aboutKind(kind: string): About {
  const before = made.get(kind);
  if (before !== undefined) return before;
  const now = aboutOf(kind);
  made.set(kind, now);
  return now;
}

const aboutOf = (kind: string) => ({
  kind,
  wordBefore: `${kind}w-1=`,
  classBefore: `${kind}c-1=`,
  word1: `${kind}w1=`,
  class1: `${kind}c1=`,
  word2: `${kind}w2=`,
  class2: `${kind}c2=`,
  end1: `${kind}e1=`,
  end2: `${kind}e2=`,
  end: `${kind}end=`,
  said: `said${kind}`,
  capitalNext: `capital-next${kind}`,
  acts: `acts${kind}`,
  pronoun: `pronoun1${kind}`,
  noPronoun: `pronoun0${kind}`,
  actsPronoun: `acts-pronoun${kind}`,
});
