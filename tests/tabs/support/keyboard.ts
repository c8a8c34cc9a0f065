import type { Locator, Page } from 'playwright-core';
import { shoot } from './shoot';

/** More stops than any page here has. */
const MOST_STOPS = 150;

/** Somebody without a mouse: everything goes through Tab and the keys of what has the focus. */
export interface Keyboard {
  /** With Tab (or Shift+Tab) until it has the focus; every stop on the way must be seen. */
  readonly go: (to: Locator, back?: boolean) => Promise<void>;
  readonly press: (key: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Goes there and replaces what stands in it. */
  readonly fill: (field: Locator, text: string) => Promise<void>;
  /** Goes there and presses Enter. */
  readonly enter: (on: Locator, back?: boolean) => Promise<void>;
  /** Waits until the focus is in here; says where it was otherwise. */
  readonly isIn: (place: Locator) => Promise<void>;
}

export const keyboardOf = (page: Page): Keyboard => {
  const { keyboard } = page;
  const go = async (to: Locator, back = false): Promise<void> => {
    await to.waitFor();
    const passed: string[] = [];
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      if (await to.evaluate((element) => element === document.activeElement)) return;
      await keyboard.press(back ? 'Shift+Tab' : 'Tab');
      passed.push(await whatIsSeen(page));
    }
    throw new Error(`Expected to come to ${to} with Tab, passed only: ${passed.join(' | ')}`);
  };
  return {
    go,
    press: (key) => keyboard.press(key),
    type: (text) => keyboard.type(text),
    fill: async (field, text) => {
      await go(field);
      await keyboard.press('ControlOrMeta+a');
      await keyboard.type(text);
    },
    enter: async (on, back) => {
      await go(on, back);
      await keyboard.press('Enter');
    },
    isIn: async (place) => {
      const handle = await place.first().elementHandle();
      try {
        await page.waitForFunction((element) => element?.contains(document.activeElement), handle, { timeout: 10_000 });
      } catch {
        const { what } = await page.evaluate(focused);
        throw new Error(`Expected the focus in ${place}, found it on ${what}.`);
      }
    },
  };
};

/** Rings and lines may take a frame or two to be drawn. */
const whatIsSeen = async (page: Page): Promise<string> => {
  for (let frame = 0; frame < 60; frame++) {
    const { what, isSeen } = await page.evaluate(focused);
    if (isSeen) return what;
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  const { what } = await page.evaluate(focused);
  await shoot(page, 'keyboard-unseen');
  throw new Error(`Expected a focus that is seen, found none on ${what}.`);
};

/** What has the focus, and whether somebody sees that: on the screen, uncovered, and with a ring, line or shadow of its own. */
const focused = (): { readonly what: string; readonly isSeen: boolean } => {
  const element = document.activeElement;
  // Past the last stop the browser itself has it, for one press.
  if (element === null || element === document.body) return { what: 'the page itself', isSeen: true };
  const what = `<${element.tagName.toLowerCase()}> “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 60)}”`;
  const box = element.getBoundingClientRect();
  const isOnScreen =
    box.width > 0 && box.bottom > 0 && box.top < window.innerHeight && box.right > 0 && box.left < window.innerWidth;
  const parts = [element, element.parentElement, element.nextElementSibling].filter((part) => part !== null);
  const looks = parts.flatMap((part) => ['', '::before', '::after'].map((pseudo) => getComputedStyle(part, pseudo)));
  const isClear = (colour: string): boolean => colour === 'transparent' || /^rgba\(.*, 0\)$/.test(colour);
  // Fluent draws a line under what one types in: always there, and unrolled by the focus.
  const isLine = ({ content, transform, backgroundImage, borderBottomWidth, borderBottomColor }: CSSStyleDeclaration) =>
    content !== 'none' &&
    content !== 'normal' &&
    !transform.startsWith('matrix(0,') &&
    (backgroundImage !== 'none' || (Number.parseFloat(borderBottomWidth) >= 2 && !isClear(borderBottomColor)));
  const hasRing = looks.some(
    (look) =>
      (look.outlineStyle !== 'none' && Number.parseFloat(look.outlineWidth) > 0 && !isClear(look.outlineColor)) ||
      look.boxShadow !== 'none' ||
      // Fluent's links.
      look.textDecorationStyle === 'double' ||
      isLine(look),
  );
  return { what, isSeen: isOnScreen && hasRing };
};
