import type { Press } from '../cards/press';
import { inTime } from '../escalations/delivery/in-time';
import type { FirstSaid, Said, TakenTurns } from '../escalations/delivery/taken-turns';
import { StorageUnavailable } from '../escalations/keeping/storage-unavailable';
import { JUDGEMENTS, WRONG_REASONS } from '../walk/judging';
import { seldomFull } from './limits/seldom-full';
import type { Incoming } from './rim/incoming';
import { messageKey } from './shown-here';

const MOST_KEPT = 5_000;
/** Rather counted twice than kept waiting: a database that is away takes seconds to say so. */
const PATIENCE_MS = 1_000;

type Judging = Press<'judge' | 'judge-why'>;

/**
 * The first thing that was said of an advice on a card counts; a second press, Teams bringing the first one twice, or a card on
 * which the buttons still stand, changes nothing, on whichever instance it arrives. By message and walk, as a keyed hash for a
 * day: who pressed is not known here.
 */
export class JudgedOnce {
  /** While the database is away, and so that it is not asked again. */
  private readonly here = seldomFull<string>(MOST_KEPT);

  constructor(
    private readonly turns: Pick<TakenTurns, 'firstSaid'>,
    /** ISO instant. */
    private readonly now: () => string,
  ) {}

  /** What counts for this card, and whether it is this press. A damaged press says nothing, and stands in nobody's way. */
  async first(visitor: Incoming, press: Judging): Promise<{ readonly press: Judging; readonly isFirst: boolean }> {
    const said = saidIn(press);
    if (visitor.message === undefined || said === undefined) return { press, isFirst: true };
    const about = `${visitor.message} ${press.verb} ${press.token}`;
    const key = messageKey(visitor, about);
    const here = this.here.get(key);
    if (here !== undefined) return { press: saying(press, here), isFirst: false };
    // Before anything is waited for: twice at the same moment is once.
    this.here.set(key, said);
    const first = await this.firstAnywhere({
      conversation: visitor.conversation,
      about,
      choice: said,
      choices: press.verb === 'judge' ? JUDGEMENTS : WRONG_REASONS,
    });
    this.here.set(key, first.choice);
    return { press: saying(press, first.choice), isFirst: first.isFirst };
  }

  private async firstAnywhere(said: Said): Promise<FirstSaid> {
    const itself = { choice: said.choice, isFirst: true };
    try {
      return (await inTime(this.turns.firstSaid(said, this.now()), PATIENCE_MS, () => undefined)) ?? itself;
    } catch (error) {
      if (!(error instanceof StorageUnavailable)) throw error;
      return itself;
    }
  }
}

const saidIn = (press: Judging): string | undefined => (press.verb === 'judge' ? press.says : press.reason);

/** The same press with what was said first. */
const saying = (press: Judging, said: string): Judging =>
  press.verb === 'judge'
    ? { ...press, says: JUDGEMENTS.find((each) => each === said) ?? press.says }
    : { ...press, reason: WRONG_REASONS.find((each) => each === said) ?? press.reason };
