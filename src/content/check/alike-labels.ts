import { editDistance } from '../../language/edit-distance';

/** Shorter texts differ in a letter or two and mean something else: "Ja", "Nee". */
const LONG = 8;
const FEW = 2;
/** Words that turn the meaning around, however few letters they are. */
const TURNS =
  /\b(niet|geen|wel|een|nooit|soms|zonder|met|onder|boven|voor|na|meer|minder|hij|zij|ik|wij|mijn|haar|zijn)\b|\d/g;

/** Two bare texts on buttons that a reader takes for the same: equal, or a slip apart. */
export function areAlike(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < LONG || b.length < LONG) return false;
  if (editDistance(a, b, FEW) > FEW) return false;
  return turnsIn(a) === turnsIn(b);
}

/** Without signs and capitals. */
export const bare = (label: string): string =>
  label
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const turnsIn = (text: string): string => (text.match(TURNS) ?? []).join(' ');

const YES = /^(?:ja|jawel|klopt)(?![\p{L}-])/iu;
const NO = /^(?:nee|neen)(?![\p{L}-])/iu;

/** A name that says yes at words that say no, or the other way round: every walk then ends where its reader did not want. */
export const isTurned = (id: string, label: string): boolean =>
  (/^ja(?:-|$)/.test(id) && NO.test(label)) || (/^nee(?:-|$)/.test(id) && YES.test(label));
