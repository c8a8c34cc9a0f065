import type { Chat } from './chat';
import { buttonsOf } from './seen-card';

export interface AskedOn {
  readonly number: number;
  /** Of the escalation, as it is on the cards. */
  readonly words: string;
}

export interface AskingWay {
  readonly anonymous?: boolean;
  readonly urgent?: boolean;
  /** Findings that stay, as the preview names them; `all` ticks everything that may stay. */
  readonly keep?: 'all';
}

/** Types "vraag", fills in the form, looks at what would be stored, and sends it. */
export async function askQuestion(chat: Chat, question: string, way: AskingWay = {}): Promise<AskedOn> {
  await chat.say('vraag');
  await previewQuestion(chat, question, way);
  const keep = JSON.stringify(chat.card).matchAll(
    /"value":"((?:name|address|postcode|birthdate|date|licenseplate|casenumber|url-handle):\d+:\d+)"/g,
  );
  const kept = way.keep === 'all' ? { keep: [...keep].map(([, span]) => span).join(',') } : {};
  const send = chat.titles.find((title) => ['Verstuur', 'Vervang en verstuur'].includes(title));
  const words = await chat.press(send ?? 'Verstuur', kept);
  return { number: numberOn(words), words };
}

export const previewQuestion = (chat: Chat, question: string, { anonymous, urgent }: AskingWay = {}): Promise<string> =>
  chat.press('Bekijk voor verzenden', {
    question,
    anonymous: String(anonymous ?? false),
    urgent: urgent === true ? 'ja' : 'nee',
  });

export function numberOn(words: string): number {
  const found = /[Vv]raag (\d+)/.exec(words)?.[1];
  if (found === undefined) throw new Error(`Expected the number of a question, found: ${words.slice(0, 300)}`);
  return Number(found);
}

/** The id that the buttons of a question's card carry. */
export function idOn(chat: Chat): string {
  const ids = buttonsOf(chat.card).map(({ data }) => (data as { id?: string } | undefined)?.id);
  return ids.find((id) => id !== undefined) ?? '';
}

/** A coordinator answers from the card in front of them, on the form that comes as a message of its own. */
export async function answerWith(chat: Chat, answer: string): Promise<string> {
  const form = await formAfter(chat, 'Beantwoord');
  await form.press('Bekijk voor verzenden', { answer });
  const send = form.titles.find((title) => ['Verstuur', 'Vervang en verstuur'].includes(title));
  return form.press(send ?? 'Verstuur');
}

/** Presses it, and looks at the form that comes: in the coordinator's own chat, or in the channel when there is none. */
export async function formAfter(chat: Chat, title: string): Promise<Chat> {
  const said = await chat.press(title);
  const form = said.includes('in je eigen gesprek') ? chat.own() : chat.sameAgain();
  if (said.includes('Je formulier staat klaar')) form.lookAtNewest();
  else form.card = chat.card;
  return form;
}
