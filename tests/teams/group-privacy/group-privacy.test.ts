import { askQuestion } from '../../support/asking';
import type { Activity } from '../../support/chat';
import { Chat, cardIn, post } from '../../support/chat';
import type { SentActivity } from '../../support/fake-connector';
import {
  COLLEAGUE,
  COORDINATOR,
  COORDINATORS_CHANNEL,
  GROUP_CHAT,
  MEMBER,
  type TestPerson,
} from '../../support/people';
import { buttonsOf, type CardPart, wordsOn } from '../../support/seen-card';
import { TestBot } from '../../support/start-bot';
import { DRAFT, ID, SENT, type Throw, TOKEN, throwsOf, type Where } from './presses';

/** GROUP_PRIVACY_PRESSES=20000 for the long run. */
const MANY = Number(process.env.GROUP_PRIVACY_PRESSES ?? 1_500);
const SEED = Number(process.env.FC_SEED ?? jest.getSeed());
const AT_ONCE = 10;
/** Presses close, withdraw and forget questions; after so many there are new ones. */
const ASK_AFTER = 150;
jest.setTimeout(60_000 + MANY * 100);

const PLACES: Readonly<Record<Where, { readonly conversation: string; readonly kind: 'groupChat' | 'channel' }>> = {
  'group chat': { conversation: GROUP_CHAT, kind: 'groupChat' },
  'other channel': { conversation: '19:een-ander-kanaal@thread.tacv2', kind: 'channel' },
  coordinators: { conversation: COORDINATORS_CHANNEL, kind: 'channel' },
};

/** What is only one person's, wherever it stands: what was asked, answered or typed, and who asked. */
const ASKED_BY_MEMBER = 'zonnebloemzaad uit de achtertuin';
const ASKED_BY_COLLEAGUE = 'fietsenrek achter het station';
const ANSWERED = 'kaarsvet op de vensterbank';
const OF_ONE_PERSON: readonly (readonly [what: string, words: RegExp])[] = [
  ['a question', new RegExp(`${ASKED_BY_MEMBER}|${ASKED_BY_COLLEAGUE}`)],
  ['an answer', new RegExp(ANSWERED)],
  ['what was typed', new RegExp(`${DRAFT}|${SENT}`)],
  ['who asked', /Sanne|Els Visser/],
  ['a finding', /Fatma|06-?12345678/],
  ['the number of a question', /[Vv]raag 1\d{3}\b/],
  ['*Mijn vragen*', /Je hebt geen vragen openstaan|Je vragen aan de coördinator|Die vraag is er niet meer/],
  ['*Mijn gegevens*', /Alles wissen|Alles is gewist|hoe we je bereiken/],
  ['a form', /Input\.Text|Bekijk voor verzenden/],
];
/**
 * In the coordinators' channel questions are read, answered and named; but nobody's own list, nor what is typed and not sent. An
 * empty form may stand there as a message of its own, for who has no chat with the bot yet (handlers/coordinator/own-message.ts).
 */
const OF_ONE_COORDINATOR = OF_ONE_PERSON.filter(([what]) => ['*Mijn vragen*', '*Mijn gegevens*'].includes(what));
const DRAFTED = ['what was typed and not sent', new RegExp(DRAFT)] as const;

let bot: TestBot;
const ids: string[] = [];
const tokens: string[] = [];
const there: Record<Where, string[]> = { 'group chat': [], 'other channel': [], coordinators: [] };
/** The card each person has in front of them, alone. */
const inHand = new Map<string, CardPart>();

beforeAll(async () => {
  bot = await TestBot.start();
});

const chatIn = (where: Where, who: TestPerson): Chat => new Chat(() => bot.url, bot.connector, who, PLACES[where]);

async function askAgain(): Promise<void> {
  for (const [person, words, anonymous] of [
    [MEMBER, ASKED_BY_MEMBER, false],
    [COLLEAGUE, ASKED_BY_COLLEAGUE, true],
  ] as const) {
    const chat = bot.chat(person);
    await askQuestion(chat, `Mag ik vertellen over ${words}?`, { anonymous });
    await chat.say('mijn vragen');
    const shown = buttonsOf(chat.card).map(({ data }) => (data as { id?: string } | undefined)?.id);
    ids.push(...shown.filter((id) => id !== undefined).slice(0, 3));
  }
  const coordinator = bot.chat(COORDINATOR);
  await post(
    bot.url,
    coordinator.activity({ type: 'message', value: { verb: 'c-answer-send', id: ids.at(-1), answer: ANSWERED } }),
  );
}

async function walkAlone(person: TestPerson, ...titles: readonly string[]): Promise<void> {
  const chat = bot.chat(person);
  await chat.say('menu');
  for (const title of titles) await chat.press(title);
  const found = /"token":"([^"]+)"/.exec(JSON.stringify(chat.card))?.[1];
  if (found !== undefined) tokens.push(found);
}

const pick = <T>(among: readonly T[], at: number): T | undefined => among[at % Math.max(1, among.length)];

function dataOf({ made, who, button, data, at }: Throw): Activity {
  const own = made
    ? undefined
    : pick(
        buttonsOf(inHand.get(who.id) ?? {}).filter(({ data }) => data !== undefined),
        button,
      );
  const press: Activity = own === undefined ? data : { ...data, ...(own.data as Activity) };
  // A form that was filled in and is now sent: from here its words may be where questions come in.
  const sent = String(press.verb).endsWith('-send') ? { question: SENT, answer: SENT } : {};
  return Object.fromEntries(
    Object.entries({ ...press, ...sent }).map(([field, value]) => [
      field,
      value === TOKEN ? pick(tokens, at) : value === ID ? pick(ids, at) : value,
    ]),
  );
}

async function hurl(thrown: Throw, index: number): Promise<boolean> {
  const { way, where, on, at, who, typed } = thrown;
  const chat = chatIn(where, who as TestPerson);
  if (way === 'typed') {
    await chat.say(typed);
    return false;
  }
  if (way === 'edited') {
    const text = `<at>Deelwijzer</at> ${typed}`;
    await post(bot.url, chat.activity({ type: 'messageUpdate', id: `bericht-${at % 5}`, text }));
    return false;
  }
  const data = dataOf(thrown);
  const message = { there: pick(there[where], at), gone: `weg-${index}`, '0': '0', none: undefined }[on];
  const fields: Record<typeof way, Activity> = {
    execute: {
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb: data.verb, data } },
    },
    submit: { type: 'message', value: data },
    messageBack: { type: 'message', text: 'Menu', value: JSON.stringify(data) },
    'task/submit': { type: 'invoke', name: way, value: { data } },
    'composeExtension/submitAction': { type: 'invoke', name: way, value: { data } },
  };
  const answered = await post(
    bot.url,
    chat.activity({ ...fields[way], ...(message === undefined ? {} : { replyToId: message }) }),
  );
  expect(answered.status).toBe(200);
  const card = cardIn(answered) ?? {};
  if (way === 'execute') inHand.set(who.id, card);
  return leaksIn(JSON.stringify(answered.body), OF_ONE_PERSON).length > 0;
}

const leaksIn = (seen: string, among: readonly (readonly [string, RegExp])[]): readonly string[] =>
  among.filter(([, words]) => words.test(seen)).map(([what]) => what);

/** What Teams shows of a message; whom it answers is for the service alone. */
const shownOf = ({ text, summary, attachments }: SentActivity): string => JSON.stringify([text, summary, attachments]);

test('nothing of one person is seen by a group, whatever is pressed, how, on what and by whom', async () => {
  await chatIn('coordinators', COORDINATOR).say('koppel');
  for (const titles of [
    ['Mag ik dit delen?'],
    ['Mag ik dit delen?', 'Nee'],
    ['Mag ik dit delen?', 'Nee', 'De school', 'Ja'],
  ])
    await walkAlone(MEMBER, ...titles);
  for (const where of Object.keys(PLACES) as Where[])
    for (let each = 0; each < 20; each++) {
      const chat = chatIn(where, COORDINATOR);
      await chat.say('menu');
      there[where].push(chat.message);
    }
  const thrown = throwsOf(SEED, MANY);
  let own = 0;
  for (let from = 0; from < thrown.length; from += AT_ONCE) {
    if (from % ASK_AFTER === 0) await askAgain();
    const batch = thrown.slice(from, from + AT_ONCE);
    own += (await Promise.all(batch.map((each, index) => hurl(each, from + index)))).filter(Boolean).length;
  }
  // What still is to be shown to a group is shown before it has stopped.
  await bot.stop();
  const seenBy = (where: Where) =>
    bot.connector.calls.filter(({ conversation }) => conversation === PLACES[where].conversation);
  const leaks = (Object.keys(PLACES) as Where[]).flatMap((where) =>
    seenBy(where).flatMap(({ method, activity }) =>
      leaksIn(shownOf(activity), where === 'coordinators' ? [...OF_ONE_COORDINATOR, DRAFTED] : OF_ONE_PERSON).map(
        (what) => `${what} in ${where} (${method}): ${wordsOn(activity.attachments?.[0]?.content ?? {}).slice(0, 300)}`,
      ),
    ),
  );
  const counts = Object.keys(PLACES).map((where) => `${seenBy(where as Where).length} cards in ${where}`);
  process.stdout.write(
    `group privacy, seed ${SEED}: ${MANY} presses, ${own} of them answered with something of one person, ${counts.join(', ')}, ${leaks.length} leaks\n`,
  );
  expect(leaks.slice(0, 10)).toEqual([]);
  // It was there to be seen, and the groups were shown something.
  expect(own).toBeGreaterThan(MANY / 20);
  for (const where of Object.keys(PLACES) as Where[]) expect(seenBy(where).length).toBeGreaterThan(MANY / 50);
});
