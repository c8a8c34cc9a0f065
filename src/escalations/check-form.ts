import {
  type Command,
  type Draft,
  MOST_MESSAGES,
  MOST_NOTE_LENGTH,
  MOST_TAG_LENGTH,
  MOST_TAGS,
  MOST_TEXT_LENGTH,
  MOST_WAITING,
  writtenIn,
} from './command';
import type { Escalation } from './escalation';
import type { Refusal } from './refusal';

/** What is wrong with the typed part of a command or draft; undefined when it can be stored. */
export function checkForm(command: Command): Refusal | undefined {
  if (command.kind === 'tag') return checkTags(command.tags);
  if (command.kind === 'hand-over') return checkNote(command.note);
  const written = writtenIn(command);
  return written === undefined ? undefined : checkText(written.text);
}

export const checkDraft = (draft: Draft): Refusal | undefined => checkText(draft.text);

const checkNote = (note = ''): Refusal | undefined =>
  note.length > MOST_NOTE_LENGTH ? { refusal: 'text-too-long' } : undefined;

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

/** Whether a question has room for what a command adds to it. */
export function checkRoom({ messages, notes }: Escalation, command: Command): Refusal | undefined {
  const adds = writtenIn(command) !== undefined || (command.kind === 'hand-over' && command.note !== undefined);
  if (adds && messages.length + notes.length >= MOST_MESSAGES) return { refusal: 'no-more-room' };
  const lastAnswer = messages.findLastIndex(({ side }) => side === 'coordinator');
  const waiting = messages.slice(lastAnswer + 1).filter(({ kind }) => kind === 'follow-up').length;
  return command.kind === 'follow-up' && waiting >= MOST_WAITING ? { refusal: 'too-many-waiting' } : undefined;
}
