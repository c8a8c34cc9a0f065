import { answerWith, idOn, numberOn, previewQuestion } from '../support/asking';
import { problemsOfCard } from '../support/card-problems';
import { readIn } from '../support/chat';
import { COLLEAGUE, COORDINATOR, MEMBER } from '../support/people';
import { TestBot } from '../support/start-bot';

jest.setTimeout(120_000);

let bot: TestBot;
beforeAll(async () => {
  bot = await TestBot.start();
}, 60_000);
afterAll(() => bot.stop());

test('an answer opens the walk that went along, for its asker alone, and the walk goes on from there', async () => {
  const channel = bot.inChannel(COORDINATOR);
  await channel.say('koppel');
  const member = bot.chat(MEMBER);
  await member.say('menu');
  for (const title of ['Mag ik dit delen?', 'Nee', 'De school', 'Ja']) await member.press(title);
  await member.press('Vraag de coördinator');
  await previewQuestion(member, 'Mag ik ook met de gymleraar praten?');
  const number = numberOn(await member.press('Verstuur'));
  await channel.receive(`Vraag ${number} van`);
  expect(channel.titles).toContain('Open in het tabblad');
  await answerWith(channel, 'Alleen over gym.');
  await member.receive('Alleen over gym.');
  const id = idOn(member);
  expect(await member.press('Open de route opnieuw')).toContain('Deel alleen wat de school nodig heeft.');
  expect(member.words).toContain(`de route die met vraag ${number} meeging`);
  expect(problemsOfCard(member.card)).toEqual([]);
  expect(await member.press('Terug')).toContain('Gaf de inwoner toestemming?');

  const words = readIn(await bot.chat(COLLEAGUE).invoke({ verb: 'q-walk', data: { verb: 'q-walk', id } }, {}, 'x'));
  expect(words).toContain('niet van jou');
  expect(words).not.toContain('school');
});
