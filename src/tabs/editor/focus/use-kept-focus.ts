import { type RefObject, useEffect } from 'react';

/**
 * Whatever had the focus may go: an answer that is removed, a repair that mended, a form that is done. The browser then
 * drops it, and a keyboard is back at the top of the page. Here it goes to what now stands in that place.
 */
export function useKeptFocus(around: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = around.current;
    if (root === null) return;
    let last: Stop | undefined;
    const remember = ({ target }: FocusEvent): void => {
      last = target instanceof HTMLElement ? stopAt(target, root) : undefined;
    };
    const mend = (): void => {
      if (last === undefined || !isFocusLost() || (last.element.isConnected && !isDisabled(last.element))) return;
      nearest(last)?.focus();
    };
    const observer = new MutationObserver(() => {
      if (last !== undefined && isFocusLost()) afterEffects(mend);
    });
    root.addEventListener('focusin', remember);
    observer.observe(root, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    return () => {
      observer.disconnect();
      root.removeEventListener('focusin', remember);
    };
  }, [around]);
}

/** Some effects of the same change know better where to go, and they run after it was painted. */
const afterEffects = (then: () => void): void => {
  requestAnimationFrame(() => setTimeout(then));
};

/** Something that had the focus, and every box around it with its place among its neighbours. */
interface Stop {
  readonly element: HTMLElement;
  readonly around: readonly { readonly box: Element; readonly at: number }[];
}

function stopAt(element: HTMLElement, root: HTMLElement): Stop {
  const around: { box: Element; at: number }[] = [];
  // Not the root itself: when nothing nearer is left, this is another page, which has a title to begin at.
  for (let inside: Element = element; ; ) {
    const box = inside.parentElement;
    if (box === null || box === root) break;
    around.push({ box, at: [...box.children].indexOf(inside) });
    inside = box;
  }
  return { element, around };
}

/** The first control from that place on, or the last before it, in the smallest box that is still there and has one. */
function nearest({ around }: Stop): HTMLElement | undefined {
  for (const { box, at } of around) {
    if (!box.isConnected) continue;
    const children = [...box.children];
    const after = children.slice(at).flatMap(controlsIn);
    const before = children.slice(0, at).flatMap(controlsIn);
    const found = after[0] ?? before.at(-1);
    if (found !== undefined) return found;
  }
  return undefined;
}

const CONTROLS = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea, summary';

const controlsIn = (box: Element): HTMLElement[] =>
  [...(box.matches(CONTROLS) ? [box] : []), ...box.querySelectorAll(CONTROLS)].filter(
    (found): found is HTMLElement => found instanceof HTMLElement && found.tabIndex >= 0 && found.checkVisibility(),
  );

const isFocusLost = (): boolean => document.activeElement === null || document.activeElement === document.body;
const isDisabled = (element: HTMLElement): boolean => element.matches(':disabled');
