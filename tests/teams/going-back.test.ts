import type { WalkParts } from '../../src/teams/bot-parts';
import { WALK_HANDLERS } from '../../src/teams/handlers/walk-actions';
import { readPress } from '../../src/teams/rim/read-press';
import { wholeCard } from '../../src/teams/rim/written-card';
import { findPosition } from '../../src/walk/position';
import { packWalk } from '../../src/walk/token';
import { startWalk } from '../../src/walk/walk';
import { editionIn, TODAY } from '../cards/support/real-cards';
import { REAL_CONTENT } from '../support/content-folders';
import { MEMBER } from '../support/people';
import { buttonOn, type CardPart, inputsOf } from '../support/seen-card';
import { TestBot } from '../support/start-bot';

jest.setTimeout(120_000);

const valueOn = (card: CardPart): unknown => inputsOf(card)[0]?.value;

describe('in a chat', () => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await TestBot.start();
  });
  afterAll(() => bot.stop());

  async function atTicks() {
    const chat = bot.chat(MEMBER);
    await chat.say('menu');
    for (const title of ['Mag ik dit delen?', 'Nee', 'Familie']) await chat.press(title);
    expect(chat.words).toContain('Wat wil je delen?');
    return chat;
  }

  test('terug ticks again what was ticked, also after going back further and on again', async () => {
    const chat = await atTicks();
    await chat.press('Verder', { ticked: 'zorgen,schulden' });
    await chat.press('Terug');
    expect(String(valueOn(chat.card)).split(',').toSorted()).toEqual(['schulden', 'zorgen']);
    await chat.press('Terug');
    expect(chat.words).toContain('Met wie wil je delen?');
    await chat.press('Familie');
    expect(String(valueOn(chat.card)).split(',').toSorted()).toEqual(['schulden', 'zorgen']);
    // Untouched, it is sent as it stands.
    expect(await chat.press('Verder')).toContain('Hier is geen regel voor.');
  });

  test('typed it is ticked again too, and a walk begun anew has nothing ticked', async () => {
    const chat = await atTicks();
    await chat.press('Verder', { ticked: 'zorgen' });
    await chat.say('terug');
    expect(valueOn(chat.card)).toBe('zorgen');
    expect(valueOn((await atTicks()).card)).toBeUndefined();
  });

  test('the reason, shown and hidden, leaves what is ticked again', async () => {
    const chat = await atTicks();
    await chat.press('Verder', { ticked: 'schulden' });
    await chat.press('Terug');
    await chat.press('Waarom?');
    expect(chat.words).toContain('Waarom deze vraag?');
    expect(valueOn(chat.card)).toBe('schulden');
    await chat.press('Verberg uitleg');
    expect(chat.words).not.toContain('Waarom deze vraag?');
    expect(valueOn(chat.card)).toBe('schulden');
  });

  test('a walk from before that is not of this tree, or is made up, ticks nothing', async () => {
    const chat = await atTicks();
    const why = buttonOn(chat.card, 'Waarom?');
    for (const was of ['', 'x', 'a~andere-boom~wat.zorgen.~0']) {
      const answered = await chat.invoke(why, { was });
      expect(JSON.stringify(answered.body)).toContain('Waarom deze vraag?');
      expect(JSON.stringify(answered.body)).not.toContain('"was"');
    }
  });
});

test('every list of the real trees shows the earlier choice after terug', async () => {
  const edition = await editionIn(REAL_CONTENT);
  const parts = {
    editions: { newest: () => edition, find: async () => edition },
    today: () => TODAY,
    count: () => undefined,
  } as unknown as WalkParts;
  let lists = 0;
  const lost: string[] = [];
  for (const tree of edition.trees.values()) {
    if (!tree.listed) continue;
    for (const { answers } of tree.walks) {
      const walk = { ...startWalk(edition, tree.id), answers };
      const position = findPosition(edition, walk);
      const last = position.kind === 'gone' ? undefined : position.steps.at(-1);
      if (last === undefined || last.answer === 'unsure' || last.answer.length === 0) continue;
      const press = readPress({ verb: 'back', token: packWalk(walk) });
      if (press?.verb !== 'back') throw new Error('Expected a press back.');
      const card = wholeCard((await WALK_HANDLERS.back(parts, press)).card);
      const [list] = inputsOf(card);
      if (list === undefined) continue;
      lists += 1;
      const expected = typeof last.answer === 'string' ? last.answer : last.answer.join(',');
      if (list.value !== expected) lost.push(`${tree.id}: ${last.node.id}`);
    }
  }
  expect(lost).toEqual([]);
  expect(lists).toBeGreaterThan(100);
});
