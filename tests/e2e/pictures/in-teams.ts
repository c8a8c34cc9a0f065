import { join } from 'node:path';
import type { PlaygroundPage } from '../../support/playground-page';
import { longestPromise } from '../../support/promised-clicks';
import { ROOT, shoot } from './shots';

const takeCard = ({ page }: PlaygroundPage, name: string): Promise<void> =>
  shoot(page, name, page.locator('.ac-adaptiveCard').last());

/** The menu, a walk to its advice, and a question on its way to the coordinators. */
export async function inTeams(teams: PlaygroundPage): Promise<void> {
  await teams.say('menu');
  await teams.sees('Meest gekozen');
  await takeCard(teams, 'menu');
  await walkToAdvice(teams, 'delen-met-school');
  await teams.say('vraag');
  await teams.sees('Wat wil je vragen?');
  await teams.fill('Je vraag', 'Mag ik mevrouw Jansen bespreken met de voetbaltrainer van haar zoon?');
  await takeCard(teams, 'ask');
  await teams.press('Bekijk voor verzenden');
  await teams.sees('Hier lijken persoonsgegevens in te staan');
  await takeCard(teams, 'ask-preview');
}

/** A promised walk of a tree: its first question, and the advice at its end. */
async function walkToAdvice(teams: PlaygroundPage, tree: string): Promise<void> {
  const { title, clicks, advice } = await longestPromise(join(ROOT, 'content'), tree);
  await teams.say(`zoek ${title}`);
  await teams.press('Loop de vragen');
  for (const [step, click] of clicks.entries()) {
    await teams.sees(`· stap ${step + 1},`);
    if (step === 0) await takeCard(teams, 'question');
    await teams.answer(click, `· stap ${step + 1},`);
  }
  await teams.sees(advice.slice(0, 60));
  await takeCard(teams, 'advice');
}
