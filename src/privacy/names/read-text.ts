import type { ReadText } from './name-run';
import { tokensOfNobody } from './nobody';
import { tokensOf } from './tokens';
import { classify, type WordClass } from './word-class';

/** Cuts a text into tokens and looks each of them up. */
export function readText(text: string): ReadText {
  const tokens = tokensOf(text);
  // Not by `map`: what that makes is an array of another kind once V8 has optimised it, and then all that was compiled for the first
  // kind, which is every rule for names, is thrown away and compiled again.
  const classes: WordClass[] = [];
  for (const token of tokens) classes.push(classify(token));
  return { tokens, classes, nobody: tokensOfNobody(tokens) };
}
