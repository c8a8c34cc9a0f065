import type { Edition } from '../model/model';

/** Where the bot gets its content. Old editions stay, so that a card from before an update finishes on what it began with. */
export interface Editions {
  newest(): Edition;
  /** Undefined when it was never here, or is not kept any more. */
  find(id: string): Promise<Edition | undefined>;
}
