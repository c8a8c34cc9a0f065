import { MOST_TEXT_LENGTH } from '../../escalations/command';
import type { Json } from '../card';

/**
 * Where somebody writes to somebody else. Without `maxLength`: with it a client cuts what is pasted, without a word. The
 * server says that it is too long, and gives all of it back.
 */
export const textInput = (id: 'question' | 'answer', label: string, value: string, placeholder?: string): Json => ({
  type: 'Input.Text',
  id,
  label,
  isMultiline: true,
  value,
  ...(placeholder === undefined ? {} : { placeholder }),
});

/** Carried by every button of a form; most texts have none. */
export const ticksOf = ({ ticks }: { readonly ticks: readonly string[] }): { readonly ticks?: readonly string[] } =>
  ticks.length === 0 ? {} : { ticks };

/** Of a text that does not fit; undefined when it does. */
export const tooLong = (typed: string): string | undefined =>
  typed.length <= MOST_TEXT_LENGTH
    ? undefined
    : `Je tekst is ${typed.length} tekens lang; hoogstens ${MOST_TEXT_LENGTH} past. Maak hem korter. Er is niets weg.`;
