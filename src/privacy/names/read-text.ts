import type { ReadText } from './name-run';
import { tokensOfNobody } from './nobody';
import { tokensOf } from './tokens';
import { classify } from './word-class';

/** Cuts a text into tokens and looks each of them up. */
export function readText(text: string): ReadText {
  const tokens = tokensOf(text);
  return { tokens, classes: tokens.map(classify), nobody: tokensOfNobody(tokens) };
}
