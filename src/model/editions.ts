import type { Edition } from './edition';

/** The content that is walked now. Old editions stay, so that a card from before an update finishes on what it began with. */
export interface Editions {
  newest(): Edition;
  /** Undefined when it was never here, or is not kept any more. */
  find(id: string): Promise<Edition | undefined>;
}
