import type { Browser, Locator, Page } from 'playwright-core';
import type { PromisedClick } from './promised-clicks';

/** Of an answer in a list its number and first words are enough. */
const LISTED = 20;
/** By then a choice that counted has led on. */
const FORGOTTEN_MS = 5_000;

/** One visitor in the real Teams client of the demo. */
export class PlaygroundPage {
  private constructor(readonly page: Page) {}

  static async open(browser: Browser, url: string): Promise<PlaygroundPage> {
    const page = await browser.newPage({ viewport: { width: 1_500, height: 1_400 } });
    page.setDefaultTimeout(30_000);
    // Faster than anybody reads: each press says that its card was shown long ago.
    await page.route('**/_conversation/**/invoke', (route, request) =>
      route.continue({ postData: (request.postData() ?? '').replaceAll(/"shownAt":\d+/g, '"shownAt":0') }),
    );
    await page.goto(url, { waitUntil: 'load' });
    await page.getByRole('button', { name: 'Send Message' }).waitFor();
    return new PlaygroundPage(page);
  }

  async say(text: string): Promise<void> {
    await this.page.locator('[contenteditable=true]').first().click();
    await this.page.keyboard.type(text);
    await this.page.getByRole('button', { name: 'Send Message' }).click();
  }

  /** In a channel the bot must be mentioned, as a person does it: by choosing its name under what they type. */
  async post(text: string): Promise<void> {
    const compose = this.page.locator('[contenteditable=true]').first();
    await compose.click();
    await this.page.keyboard.type('@Deel');
    await this.chooseNameUnder(compose);
    await this.page.keyboard.type(` ${text}`);
    await this.page.getByRole('button', { name: 'Post' }).click();
  }

  /** The list of names has no role to find it by; it is the only place right under the box that says the name. */
  private async chooseNameUnder(compose: Locator): Promise<void> {
    const box = await compose.elementHandle();
    const name = await this.page.waitForFunction(
      ([typed, wanted]) => {
        const top = typed?.getBoundingClientRect().y ?? 0;
        return [...document.querySelectorAll('body *')].find((element) => {
          const { y, height } = element.getBoundingClientRect();
          const isUnder = height > 0 && y > top && y < top + 100;
          return isUnder && element.childElementCount === 0 && element.textContent?.trim() === wanted;
        });
      },
      [box, 'Deelwijzer'] as const,
    );
    await name.asElement()?.click();
  }

  /**
   * As Teams tells it when a person edits what they typed. The Playground has no such button: it sends what stands in its editor,
   * and shows in its log what it sent before.
   */
  async correct(typed: string, to: string): Promise<void> {
    await this.page.getByText('message 200').last().click();
    await this.page.getByText(`"text": "${typed}"`).waitFor();
    const [, log = ''] = (await this.page.locator('body').allInnerTexts()).join('').split(/(?=\{\s*"type": "message")/);
    const sent = JSON.parse(log.slice(0, log.lastIndexOf('}') + 1));
    const channelData = { ...sent.channelData, eventType: 'editMessage' };
    await this.page.getByText('Mock an Activity').click();
    await this.page.getByRole('menuitem', { name: 'Custom activity', exact: true }).click();
    await this.page.getByText('<custom-activity-type>').click();
    await this.page.keyboard.press('ControlOrMeta+A');
    // What is typed over a selection is put around it, and a line below another is indented.
    await this.page.keyboard.press('Delete');
    await this.page.keyboard.insertText(JSON.stringify({ ...sent, type: 'messageUpdate', text: to, channelData }));
    await this.page.getByRole('button', { name: 'Send activity' }).click();
  }

  /** Clicks this button on the newest card that has it. */
  async press(title: string): Promise<void> {
    await this.page.getByRole('button', { name: title, exact: true }).last().click();
  }

  /** The same, until these words come. Drawn anew between press and release (see `inside`), a card has lost the press. */
  async pressFor(title: string, words: string): Promise<void> {
    await this.again(
      () => this.press(title),
      () => this.page.getByText(words).last().waitFor({ timeout: FORGOTTEN_MS }),
    );
  }

  /**
   * Gives this answer where these words stand, by its button or in the newest list that has it, until they are gone. Drawn anew
   * between choosing and *Verder* (see `inside`), the list has forgotten the choice and asks again.
   */
  async answer({ title, isListed }: PromisedClick, at: string): Promise<void> {
    await this.again(
      async () => {
        if (!isListed) return this.press(title);
        await this.page.getByLabel(title.slice(0, LISTED)).last().check({ timeout: FORGOTTEN_MS });
        await this.press('Verder');
      },
      () => this.page.getByText(at).last().waitFor({ state: 'detached', timeout: FORGOTTEN_MS }),
    );
  }

  private async again(act: () => Promise<void>, done: () => Promise<void>): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      try {
        await act();
        return await done();
      } catch (trouble) {
        if (tries === 5) throw trouble;
      }
    }
  }

  /**
   * Opens a part that folds out and does this with what is in it. The Playground draws a card anew when its update arrives after
   * the answer to the press, folded again: then it is opened once more.
   */
  async inside(fold: string, what: Locator, act: (found: Locator) => Promise<void>): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      if (!(await what.last().isVisible())) await this.press(fold);
      try {
        return await act(what.last());
      } catch (trouble) {
        if (tries === 5) throw trouble;
      }
    }
  }

  async fill(label: string, text: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).last().fill(text);
  }

  async tick(label: string): Promise<void> {
    await this.page.getByLabel(label).last().check();
  }

  /** Waits until these words are on the page. */
  async sees(words: string): Promise<void> {
    await this.page.getByText(words).last().waitFor();
  }

  /** Says this, and waits until these words are there once more than before: a card that stood there already is no answer. */
  async sayFor(text: string, words: string): Promise<void> {
    const before = await this.page.getByText(words).count();
    await this.say(text);
    await this.page.getByText(words).nth(before).waitFor();
  }

  async goTo(conversation: string | RegExp): Promise<void> {
    await this.page.getByRole('treeitem', { name: conversation }).click();
  }

  /** A picture for whoever wants to look; only when E2E_PICTURES names a folder. */
  async picture(name: string): Promise<void> {
    const folder = process.env.E2E_PICTURES;
    if (folder !== undefined) await this.page.screenshot({ path: `${folder}/${name}.png` });
  }
}
