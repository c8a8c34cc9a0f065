import type { Browser, Locator, Page } from 'playwright-core';
import { readEdition } from '../../bench/steps-walks';
import { openTab, shoot } from './shots';

const TITLE = 'Duidelijker over de wijkagent';
const TREE = 'delen-met-politie';

/** A change of one question, from the draft to its edition, by Noor and with Yusuf's eyes. */
export async function atEditors(browser: Browser, tabs: string): Promise<void> {
  const { title, question } = await changed();
  const noor = await openTab(browser, `${tabs}/editor`, 'Noor');
  await noor.getByLabel('Wat ga je veranderen?').fill(TITLE);
  await noor.getByRole('button', { name: 'Nieuw concept' }).click();
  await noProblems(noor);
  await noor
    .getByRole('button', { name: new RegExp(`^${title}`) })
    .first()
    .click();
  await beside(noor, 'Tekening').click();
  await noor.locator('.react-flow__node').first().waitFor();
  await shoot(noor, 'editor-picture');

  await noor.getByRole('region', { name: 'Formulier' }).getByRole('button', { name: question }).first().click();
  const text = noor.getByRole('textbox', { name: 'De vraag', exact: true });
  await type(text, question.replace(/\?$/, ', denk je?'));
  await saved(noor);
  await noProblems(noor);
  await shoot(noor, 'editor-form');
  await beside(noor, 'Proberen').click();
  await noor.locator('.ac-adaptiveCard').first().waitFor();
  await shoot(noor, 'editor-preview');

  const label = noor.getByRole('textbox', { name: 'Op de knop', exact: true }).first();
  const before = await label.inputValue();
  await type(label, '');
  await beside(noor, 'Problemen').click();
  await noor.getByText('is leeg', { exact: false }).first().waitFor();
  await shoot(noor, 'editor-problems');
  await type(label, before);
  await noProblems(noor);
  await saved(noor);

  await noor.getByRole('link', { name: 'Verschil en aanbieden' }).click();
  await noor
    .getByText(/kunnen iets anders betekenen/i)
    .first()
    .waitFor();
  await noor.getByLabel(/Wat verandert er, en waarom/).fill('De vraag was niet duidelijk.');
  await shoot(noor, 'editor-difference');
  await noor.getByRole('button', { name: 'Ter controle aanbieden' }).click();
  await noor.getByText('Een andere redacteur keurt het goed.', { exact: false }).waitFor();
  await noor.context().close();
  await approved(await openTab(browser, `${tabs}/editor`, 'Yusuf'));
}

async function approved(yusuf: Page): Promise<void> {
  const draft = yusuf.getByRole('link', { name: new RegExp(TITLE) });
  await draft.waitFor();
  await shoot(yusuf, 'editor-drafts');
  await draft.click();
  await yusuf.getByRole('checkbox').first().check();
  await yusuf.locator('button:enabled', { hasText: 'Goedkeuren en publiceren' }).waitFor();
  await shoot(yusuf, 'editor-approve');
  await yusuf.getByRole('button', { name: 'Goedkeuren en publiceren' }).click();
  await yusuf.getByText('Gepubliceerd als uitgave 2').waitFor();
  await yusuf.getByRole('link', { name: 'Uitgaven' }).click();
  await yusuf.getByText('De vraag was niet duidelijk.').first().waitFor();
  await shoot(yusuf, 'editor-history');
  await yusuf.context().close();
}

/** The first question of the tree, in the words of today. */
async function changed(): Promise<{ readonly title: string; readonly question: string }> {
  const tree = (await readEdition()).trees.get(TREE);
  const node = [...(tree?.nodes.values() ?? [])].find(({ kind }) => kind === 'question');
  if (tree === undefined || node?.kind !== 'question') throw new Error(`Expected a question in ${TREE}, found none.`);
  return { title: tree.title, question: node.text };
}

const beside = (page: Page, name: string): Locator =>
  page.getByRole('region', { name: 'Ernaast' }).getByRole('button', { name: new RegExp(`^${name}`) });
const noProblems = (page: Page): Promise<void> =>
  page
    .getByText(/^Geen problemen$/)
    .first()
    .waitFor();
const saved = (page: Page): Promise<void> => page.locator('[data-save="saved"]').waitFor();

async function type(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.blur();
}
