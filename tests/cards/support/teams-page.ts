import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { CardPart } from '../../support/seen-card';
import { hostConfig, styleSheet, THEMES } from './teams-look';

const library = (path: string): string => join(__dirname, '../../../node_modules', path);

/** What a card takes of a screen, and the buttons whose words do not fit. */
export interface Room {
  readonly height: number;
  readonly cut: readonly string[];
}

/** A page that draws cards with Microsoft's own renderer, at the sizes of Teams. */
export async function openTeamsPage(browser: Browser, theme: keyof typeof THEMES = 'light'): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 700, height: 900 } });
  await page.setContent('<!doctype html><html lang="nl"><body></body></html>');
  await page.addStyleTag({ content: styleSheet(THEMES[theme]) });
  await page.addScriptTag({ path: library('adaptivecards/dist/adaptivecards.min.js') });
  await page.addScriptTag({ path: library('marked/lib/marked.umd.js') });
  await page.evaluate(`
    const look = new AdaptiveCards.HostConfig(${JSON.stringify(hostConfig(THEMES[theme]))});
    AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
      result.outputHtml = marked.parse(text, { gfm: false });
      result.didProcess = true;
    };
    window.draw = (json, width) => {
      const card = new AdaptiveCards.AdaptiveCard();
      card.hostConfig = look;
      card.parse(json);
      const place = document.body.appendChild(document.createElement('div'));
      place.className = 'card';
      place.style.width = width + 'px';
      place.append(card.render());
      return place;
    };
    window.clear = () => document.body.replaceChildren();
    // A button cuts its words off without a sign: the text is wider than the place it has, be it by half a pixel.
    const wordsIn = (each) => {
      const words = document.createRange();
      words.selectNodeContents(each);
      return words.getBoundingClientRect().width;
    };
    const isWider = (each) =>
      each.scrollWidth > each.clientWidth + 1 ||
      (each.childElementCount === 0 && each.tagName === 'DIV' && wordsIn(each) > each.getBoundingClientRect().width + 0.3);
    const isCut = (button) => [button, ...button.querySelectorAll('*')].some(isWider);
    // Drawn all at once and then measured: the browser lays them out once instead of once a card.
    window.measure = (cards, width) => {
      const places = cards.map((card) => window.draw(card, width));
      const rooms = places.map((place) => ({
        height: Math.round(place.getBoundingClientRect().height),
        cut: [...place.querySelectorAll('button')].filter((button) => button.offsetWidth > 0 && isCut(button)).map((button) => button.innerText),
      }));
      window.clear();
      return rooms;
    };
  `);
  return page;
}

export const measure = (page: Page, cards: readonly CardPart[], width: number): Promise<readonly Room[]> =>
  page.evaluate(`window.measure(${JSON.stringify(cards)}, ${width})`);
