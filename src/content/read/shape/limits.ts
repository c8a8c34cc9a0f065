export const ID_PATTERN = /^[a-z][a-z0-9-]*$/;
/** Words that YAML 1.1 reads as true, false or null, and words with a meaning of their own here. */
export const RESERVED_IDS = new Set(['y', 'n', 'yes', 'no', 'on', 'off', 'true', 'false', 'null', 'unsure', 'start']);

/** Longest texts (characters) that still read well on a phone's card. */
export const LIMITS = {
  title: 60,
  summary: 200,
  label: 50,
  hint: 160,
  question: 300,
  paragraph: 700,
  step: 320,
  options: 14,
  items: 12,
  steps: 12,
  asked: 500,
  askedLines: 200,
  walkName: 120,
} as const;
