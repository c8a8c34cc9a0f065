import { compileEdition } from '../../src/content/compile-edition';
import { readContentFolder } from '../../src/content/folder/read-content-folder';
import type { WalkParts } from '../../src/teams/bot-parts';
import { WALK_HANDLERS } from '../../src/teams/handlers/walk-actions';
import { packWalk } from '../../src/walk/token';
import { startWalk } from '../../src/walk/walk';
import { answerWith, askQuestion } from '../support/asking';
import { REAL_CONTENT } from '../support/content-folders';
import { COORDINATOR, MEMBER, OUTSIDER, SECOND_COORDINATOR } from '../support/people';
import { TestBot } from '../support/start-bot';

jest.setTimeout(120_000);

/** Whoever lies a telephone on the table shows the summary of every message to the room. */
describe('on a locked screen', () => {
  test('a walk says that it goes on, or that there is an advice; never through which tree', async () => {
    const { edition } = compileEdition(await readContentFolder(REAL_CONTENT), { id: 'e1', today: '2026-11-22' });
    if (edition === undefined) throw new Error('Expected content without problems.');
    const parts: WalkParts = {
      editions: { newest: () => edition, find: async () => edition },
      find: () => {
        throw new Error('Nobody searches here.');
      },
      count: () => undefined,
      missed: () => undefined,
      today: () => '2026-11-22',
      retentionDays: 90,
    };
    const summaries = new Set<string>();
    let walks = 0;
    for (const tree of edition.trees.values()) {
      summaries.add((await WALK_HANDLERS.start(parts, { verb: 'start', tree: tree.id })).summary);
      summaries.add((await WALK_HANDLERS.theme(parts, { verb: 'theme', theme: tree.theme })).summary);
      for (const [index, { answers }] of tree.walks.entries()) {
        const token = packWalk({ ...startWalk(edition, tree.id), answers });
        const verbs =
          index === 0 ? (['show', 'why', 'report', 'back', 'renew', 'judge', 'judge-why'] as const) : ['show' as const];
        for (const verb of verbs) summaries.add((await WALK_HANDLERS[verb](parts, { verb, token } as never)).summary);
        walks += 1;
      }
    }
    expect(walks).toBeGreaterThan(300);
    expect([...summaries].sort()).toEqual([
      'Deelwijzer: je advies',
      'Deelwijzer: je route',
      'Deelwijzer: menu',
      'Deelwijzer: verslag',
    ]);
  });

  test('a question says its number and what happened; never what was typed, by whom or to whom', async () => {
    const bot = await TestBot.start();
    try {
      const member = bot.chat(MEMBER);
      const channel = bot.inChannel(COORDINATOR);
      for (const person of [COORDINATOR, SECOND_COORDINATOR, OUTSIDER]) await bot.chat(person).say('hallo');
      await channel.say('koppel');
      await channel.say('dienst');
      await member.say('mag de voetbaltrainer van Kees Verzonnen dit weten');
      await member.say('menu');
      for (const title of ['Mag ik dit delen?', 'Nee', 'De school', 'Ja', '👎 Klopt niet', 'Anders'])
        await member.press(title);
      const { number } = await askQuestion(member, 'Mag de voetbaltrainer dit weten, over Kees Verzonnen?', {
        urgent: true,
        keep: 'all',
      });
      await channel.receive(`Vraag ${number} van`);
      await channel.press('Ik pak dit op');
      await channel.press('Draag over');
      await channel.press('Draag over', { to: SECOND_COORDINATOR.aadObjectId });
      const second = bot.chat(SECOND_COORDINATOR);
      await second.receive('Deze vraag is aan jou overgedragen.');
      await answerWith(second, 'De voetbaltrainer niet.');
      await member.receive('De voetbaltrainer niet.');
      for (const typed of ['mijn vragen', 'mijn gegevens', 'privacy', 'help', 'zoek voetbaltrainer'])
        await member.say(typed);
      await bot.untilDelivered();
      const summaries = bot.connector.calls.map(({ activity }) => activity.summary ?? '');
      expect(summaries.length).toBeGreaterThan(20);
      for (const summary of summaries) {
        expect(summary).toMatch(/\S/);
        expect(summary.length).toBeLessThanOrEqual(80);
        for (const told of ['voetbal', 'Kees', 'Verzonnen', 'school', 'delen', 'Mag ik'])
          expect(summary).not.toContain(told);
        for (const { name } of [MEMBER, COORDINATOR, SECOND_COORDINATOR, OUTSIDER])
          for (const part of name.split(' ').filter((each) => each.length > 2)) expect(summary).not.toContain(part);
      }
      for (const said of [
        `Er is een nieuwe vraag: ${number}. Met spoed.`,
        `Je vraag ${number} is opgepakt.`,
        `Vraag ${number} is aan jou overgedragen.`,
        `Je vraag ${number} is beantwoord.`,
      ])
        expect(summaries).toContain(said);
    } finally {
      await bot.stop();
    }
  });
});
