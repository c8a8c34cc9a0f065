import { type Command, type Draft, MOST_NOTE_LENGTH, MOST_TAG_LENGTH, MOST_TAGS, MOST_TEXT_LENGTH } from './command';
import type { Refusal } from './refusal';

/** What is wrong with the typed part of a command or draft; undefined when it can be stored. */
export function checkForm(form: Command | Draft): Refusal | undefined {
  if ('text' in form) return checkText(form.text);
  if ('note' in form) return form.note.length > MOST_NOTE_LENGTH ? { refusal: 'text-too-long' } : undefined;
  if ('tags' in form) return checkTags(form.tags);
  return undefined;
}

function checkText(text: string): Refusal | undefined {
  if (text.trim() === '') return { refusal: 'text-missing' };
  if (text.length > MOST_TEXT_LENGTH) return { refusal: 'text-too-long' };
  return undefined;
}

function checkTags(tags: readonly string[]): Refusal | undefined {
  if (tags.some((tag) => tag.trim() === '')) return { refusal: 'text-missing' };
  if (tags.some((tag) => tag.length > MOST_TAG_LENGTH)) return { refusal: 'text-too-long' };
  if (tags.length > MOST_TAGS) return { refusal: 'too-many-tags' };
  return undefined;
}
