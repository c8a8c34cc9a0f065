import type { Picture } from '../../../src/content/draw/picture';
import type { Problem } from '../../../src/content/problem';
import type { BrokenPlace } from '../../../src/content/promises/broken-places';
import type { Difference, PreviewWalk } from '../../../src/tabs/editor/worker/protocol';
import type { StuckRow } from '../../../src/web/editor-contract';

export interface GivenPicture {
  /** The first is shown first. */
  readonly pictures: readonly Picture[];
  readonly problems: readonly Problem[];
  readonly broken: readonly BrokenPlace[];
  readonly stuck: readonly StuckRow[];
}

export interface GivenPreview {
  /** As packEdition writes it. */
  readonly edition: string;
  readonly today: string;
  /** The first is shown first. */
  readonly walks: readonly PreviewWalk[];
  readonly mayAdd: boolean;
}

export interface GivenDifference {
  readonly difference: Difference;
  readonly mayTick: boolean;
}

/** What a test puts on the window before the page loads, and what it reads there of what was pressed. */
export interface Seen {
  readonly what: string;
  readonly value: unknown;
}

declare global {
  interface Window {
    given: unknown;
    seen: Seen[];
  }
}

export const given = <Given>(): Given => window.given as Given;

export const saw = (what: string, value: unknown): void => {
  window.seen = [...(window.seen ?? []), { what, value }];
};
