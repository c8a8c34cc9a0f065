import { setTimeout as wait } from 'node:timers/promises';
import { askQuestion, numberOn, previewQuestion } from '../support/asking';
import { problemsOfCard } from '../support/card-problems';
import { COORDINATOR, MEMBER } from '../support/people';
import { startPostgres } from '../support/postgres';
import { TestBot } from '../support/start-bot';

jest.setTimeout(120_000);

const QUESTION = 'Mag ik met de buurtsportcoach overleggen';
const key = (id: string): string => `${id}:${Buffer.alloc(32, id).toString('base64')}`;

test('a key that was rotated away hides what it closed, and breaks nothing; with the key it is there again', async () => {
  const bot = await TestBot.start({ DATA_KEYS: key('k1') });
  try {
    const channel = bot.inChannel(COORDINATOR);
    const member = bot.chat(MEMBER);
    await channel.say('koppel');
    const { number } = await askQuestion(member, QUESTION);
    await channel.receive(`Vraag ${number} van`);
    const card = channel.card;

    await bot.restart({ DATA_KEYS: `${key('k2')},${key('k1')}` });
    expect(await member.say('mijn vragen')).toContain(QUESTION);

    await bot.restart({ DATA_KEYS: key('k3') });
    for (const typed of ['mijn vragen', 'mijn gegevens', 'menu']) {
      expect(await member.say(typed)).not.toContain(QUESTION);
      expect(problemsOfCard(member.card)).toEqual([]);
    }
    channel.card = card;
    expect(await channel.press('Ik pak dit op')).toContain('de sleutel ontbreekt');
    expect(problemsOfCard(channel.card)).toEqual([]);
    expect((await askQuestion(member, 'Een nieuwe vraag onder een nieuwe sleutel')).number).toBeGreaterThan(number);
    expect(bot.log).not.toContain(QUESTION);

    await bot.restart({ DATA_KEYS: `${key('k3')},${key('k2')},${key('k1')}` });
    channel.card = card;
    expect(await channel.press('Ik pak dit op')).toContain(QUESTION);
  } finally {
    await bot.stop();
  }
});

const readiness = async (bot: TestBot): Promise<readonly [number, unknown]> => {
  // A connection of its own, as for each press: see chat.ts.
  const answer = await fetch(`${bot.url}/readyz`, { headers: { Connection: 'close' } });
  return [answer.status, ((await answer.json()) as { readonly missing?: unknown }).missing];
};

test('a PostgreSQL that goes away and comes back: trees walk, the text stays, it works again by itself', async () => {
  const postgres = await startPostgres();
  const url = await postgres.createDatabase();
  const bot = await TestBot.start({ DATABASE_URL: url, DATA_KEYS: key('k1') });
  try {
    const member = bot.chat(MEMBER);
    await member.say('vraag');
    await previewQuestion(member, QUESTION);
    await postgres.setAway(url, true);
    // For a second after a write that went well the answer is the same; and a connection that broke just now would only say "perhaps".
    let state = await readiness(bot);
    for (const end = Date.now() + 5_000; state[0] === 200 && Date.now() < end; ) state = await readiness(bot);
    expect(state).toEqual([503, ['database: away']]);
    expect(await member.press('Verstuur')).toContain('Het is nu niet gelukt om dit op te slaan.');
    expect(JSON.stringify(member.card)).toContain(QUESTION);
    const walking = bot.chat(COORDINATOR);
    await walking.say('menu');
    for (const title of ['Mag ik dit delen?', 'Nee', 'De school', 'Ja']) await walking.press(title);
    expect(walking.words).toContain('Deel alleen wat de school nodig heeft.');
    expect(await readiness(bot)).toEqual([503, ['database: away']]);
    await postgres.setAway(url, false);
    expect(await readiness(bot)).toEqual([200, undefined]);
    // However often it was met, it is one line; its end is another, when the next chore finds it. Lines are gathered for a fifth of a second.
    for (const end = Date.now() + 5_000; !bot.log.includes('the database cannot') && Date.now() < end; ) await wait(50);
    expect(bot.log.match(/the database cannot do what is asked/g)).toHaveLength(1);
    expect(await (await fetch(`${bot.url}/metrics`, { headers: { Connection: 'close' } })).text()).toMatch(
      /deelwijzer_database_troubles_total\{trouble="(away|unknown)"\} [1-9]/,
    );
    expect(numberOn(await member.press('Verstuur'))).toBeGreaterThan(0);
    expect(bot.hasEnded).toBe(false);
  } finally {
    await bot.stop();
    await postgres.stop();
  }
});
