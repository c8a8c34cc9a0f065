import { LRUCache } from 'lru-cache';
import type { Press } from '../cards/press';
import { messageKey } from './double-clicks';
import type { Incoming } from './rim/incoming';

const MOST_KEPT = 5_000;

type Judging = Press<'judge' | 'judge-why'>;

/**
 * The first thing that was said of an advice on a card counts; a second press, Teams bringing the first one twice, or a card on
 * which the buttons still stand, changes nothing. In memory only, by message and walk: who pressed is not known here.
 */
export class JudgedOnce {
  private readonly said = new LRUCache<string, Judging>({ max: MOST_KEPT });

  /** The press that counts for this card, and whether it is this one. */
  first<P extends Judging>(visitor: Incoming, press: P): { readonly press: P; readonly isFirst: boolean } {
    if (visitor.message === undefined || !isSaid(press)) return { press, isFirst: true };
    const key = `${messageKey(visitor, visitor.message)} ${press.verb} ${press.token}`;
    // What was kept under a verb is a press of that verb.
    const earlier = this.said.get(key) as P | undefined;
    if (earlier !== undefined) return { press: earlier, isFirst: false };
    this.said.set(key, press);
    return { press, isFirst: true };
  }
}

/** A damaged press says nothing, and so does not stand in the way of one that does. */
const isSaid = (press: Judging): boolean =>
  press.verb === 'judge' ? press.says !== undefined : press.reason !== undefined;
