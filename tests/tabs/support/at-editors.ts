import type { Browser, Locator, Page } from 'playwright-core';

/** What an editor has at least: a laptop. */
const WIDE = { width: 1366, height: 768 };

/** A browser of its own in which this sample person is signed in at the editors' tab. */
export async function openEditor(browser: Browser, url: string, person: string, hash = ''): Promise<Page> {
  const context = await browser.newContext({ viewport: WIDE });
  const page = await context.newPage();
  await page.goto(`${url}/tabs/editor${hash}`);
  await page.getByRole('button', { name: new RegExp(person) }).click();
  return page;
}

/** Begins a draft, and waits until all content was checked. */
export async function begin(page: Page, title: string): Promise<void> {
  await page.getByLabel('Wat ga je veranderen?').fill(title);
  await page.getByRole('button', { name: 'Nieuw concept' }).click();
  await noProblems(page);
}

export async function openNode(page: Page, tree: string, node: RegExp): Promise<void> {
  const trees = page.getByRole('button', { name: new RegExp(`^${tree}`) });
  await trees.first().click();
  await page.getByRole('region', { name: 'Formulier' }).getByRole('button', { name: node }).first().click();
}

export const noProblems = (page: Page): Promise<void> =>
  page
    .getByText(/^Geen problemen$/)
    .first()
    .waitFor();
export const saved = (page: Page): Promise<void> => page.locator('[data-save="saved"]').waitFor();

/** Sends the answer at this place, the first is 0, to the node with these words. */
export async function sendTo(page: Page, place: number, words: RegExp): Promise<void> {
  await page.getByRole('combobox', { name: 'Gaat naar' }).nth(place).click();
  await page.getByRole('option', { name: words }).first().click();
}

/** The button that opens this beside the form. */
export const side = (page: Page, name: string): Locator =>
  page.getByRole('region', { name: 'Ernaast' }).getByRole('button', { name: new RegExp(`^${name}`) });

export async function dropWalk(page: Page, name: string): Promise<void> {
  const form = page.getByRole('region', { name: 'Formulier' });
  await form.getByRole('button', { name: 'De boom en alle knopen' }).click();
  const walk = page.getByRole('listitem').filter({ hasText: name });
  await walk.getByRole('button', { name: 'Haal deze wandeling weg' }).first().click();
}

/** Walks the tree on show as a reader does, each question with its answer, to this advice, and keeps that as a walk. */
export async function addWalk(
  page: Page,
  name: string,
  answers: readonly (readonly [question: string, answer: string])[],
  advice: string,
): Promise<void> {
  await side(page, 'Proberen').click();
  const card = page.getByRole('region', { name: 'Ernaast' });
  for (const [question, press] of answers) {
    await card.getByRole('heading', { name: question }).or(card.getByText(question)).first().waitFor();
    await card.getByRole('button', { name: press, exact: true }).first().click();
  }
  await card.getByText(advice).first().waitFor();
  // Whoever looks at what is wrong for a moment finds the walk where it was.
  await side(page, 'Problemen').click();
  await side(page, 'Proberen').click();
  await card.getByRole('button', { name: /proefwandeling/ }).click();
  await card.getByLabel(/Bij deze antwoorden hoort dit advies/).check();
  await card.getByLabel('Naam van de proefwandeling').fill(name);
  await card.getByRole('button', { name: 'Voeg toe' }).click();
}

/** Hands the draft on show in, with why; the page of the difference must be open. */
export async function handIn(page: Page, note: string): Promise<void> {
  await page.getByLabel(/Wat verandert er, en waarom/).fill(note);
  await page.getByRole('button', { name: 'Ter controle aanbieden' }).click();
  await page.getByText('Een andere redacteur keurt het goed.', { exact: false }).waitFor();
}

export async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 50));
}
