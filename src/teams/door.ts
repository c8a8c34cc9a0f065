import type { Press } from '../cards/press';
import { refusedBy, StorageUnavailable } from '../escalations/keeping/storage-unavailable';
import type { BotParts } from './bot-parts';
import { type Desk, rememberAddress, type Visitor } from './desk';
import { ASK_HANDLERS } from './handlers/ask-actions';
import { ASKER_HANDLERS } from './handlers/asker-actions';
import { CHANNEL_HANDLERS } from './handlers/channel-actions';
import { COORDINATOR_HANDLERS } from './handlers/coordinator-actions';
import type { DeskHandlers } from './handlers/handlers';
import { storageAway } from './handlers/text-kept';
import { notYours, unknownPerson, whereYouAreAlone } from './handlers/turned-away';
import { WALK_HANDLERS } from './handlers/walk-actions';
import { openWalk, showWalk } from './handlers/walk-shown';
import { JudgedOnce } from './judged-once';
import { askedEnough } from './limits/asked-enough';
import { enoughJudged, enoughSent } from './limits/enough';
import { Limits } from './limits/limits';
import { LiveWalks } from './live-walks';
import { type DeskVerb, PRESS_RULES, type WalkVerb } from './press-rules';
import { againOf, notCounted, perhapsByAccident, toDanger } from './read-first';
import { isSamePlace } from './rim/address';
import type { Incoming } from './rim/incoming';
import { wholeCard } from './rim/written-card';
import type { Shown } from './shown';

const DESK_HANDLERS: DeskHandlers = {
  ...ASK_HANDLERS,
  ...ASKER_HANDLERS,
  ...COORDINATOR_HANDLERS,
  ...CHANNEL_HANDLERS,
};

/** Through which every press comes in, whatever client sent it, and every typed word that means one. */
export class Door {
  private readonly live: LiveWalks;
  private readonly judged: JudgedOnce;
  private readonly limits: Limits;

  constructor(
    private readonly parts: BotParts,
    /** Absent: nothing can be asked, and every such press says so. */
    private readonly desk: Desk | undefined,
  ) {
    this.limits = new Limits(parts.now);
    this.live = new LiveWalks(parts.liveCards, parts.now);
    this.judged = new JudgedOnce(parts.takenTurns, parts.now);
  }

  async pressed(visitor: Incoming, press: Press): Promise<Shown> {
    return isForDesk(press) ? this.atDesk(visitor, press) : this.onWalk(visitor, press);
  }

  /** Typed in a group, everybody reads along: what is private is answered with where to go instead. */
  async typed(visitor: Incoming, press: Press): Promise<Shown> {
    if (visitor.isGroup && PRESS_RULES[press.verb].private === true) return whereYouAreAlone();
    return this.pressed(visitor, press);
  }

  /** Pressed where the answer goes to everybody: what is private is answered with where to go instead. */
  async submitted(visitor: Incoming, press: Press): Promise<Shown> {
    if (visitor.isGroup && PRESS_RULES[press.verb].private === true) return { ...whereYouAreAlone(), isPrivate: true };
    const shown = await this.pressed(visitor, press);
    return visitor.isGroup && shown.isPrivate === true ? { ...whereYouAreAlone(), isPrivate: true } : shown;
  }

  /**
   * From a card that nobody has read yet: it shows that card again, to whoever pressed. What says that somebody is in danger counts all
   * the same.
   */
  async unread(visitor: Incoming, press: Press): Promise<Shown> {
    const danger = await toDanger(this.parts, press);
    if (danger !== undefined) {
      const shown = await this.pressed(visitor, press);
      return shown.token === danger ? { ...shown, card: perhapsByAccident(wholeCard(shown.card), danger) } : shown;
    }
    const again = againOf(press);
    if (again === undefined) return this.pressed(visitor, press);
    const shown = await (isForDesk(again) ? this.atDesk(visitor, again) : this.onCard(visitor, again));
    if (shown.said !== undefined) return shown;
    return { ...shown, card: notCounted(wholeCard(shown.card)), ...(visitor.isGroup ? { isPrivate: true } : {}) };
  }

  /** From now on this message of the conversation shows this. */
  shows(visitor: Incoming, message: string, shown: Pick<Shown, 'token'>): void {
    this.live.shows(visitor, message, shown);
  }

  /**
   * On a message that several people click, an overtaken click shows where the walk is now. Alone nobody was earlier: what
   * was pressed on an older card goes on from that card.
   */
  private async onWalk(visitor: Incoming, press: Press<WalkVerb>): Promise<Shown> {
    const shown = await this.onCard(visitor, press);
    if (!visitor.isGroup || isJudging(press)) return shown;
    if (!PRESS_RULES[press.verb].moves) {
      if (shown.isPrivate !== true) await this.live.looked(visitor, shown);
      return shown;
    }
    const current = await this.live.overtakenBy(visitor, 'token' in press ? press.token : undefined, shown.token);
    if (current === undefined) return shown;
    const open = await openWalk(this.parts, current);
    return open === undefined
      ? shown
      : showWalk(this.parts, open, { notice: 'Iemand was je net voor. Dit is waar de route nu staat.' });
  }

  private onCard(visitor: Incoming, press: Press<WalkVerb>): Promise<Shown> | Shown {
    return isJudging(press) ? this.onAdvice(visitor, press) : walk(this.parts, press.verb, press);
  }

  /** Of what was said of an advice, only the first counts; whoever presses again sees what that was. */
  private async onAdvice(visitor: Incoming, said: Press<'judge' | 'judge-why'>): Promise<Shown> {
    const { press, isFirst } = await this.judged.first(visitor, said);
    const from = isFirst ? this.judgedEnough(visitor, said) : undefined;
    if (from !== undefined) return enoughJudged(from);
    return walk(isFirst ? this.parts : { ...this.parts, count: () => undefined }, press.verb, press);
  }

  /** Whoever has no id is counted with the others of the conversation. */
  private judgedEnough({ person, conversation, message = '' }: Incoming, press: Press<WalkVerb>): string | undefined {
    const item = `${message} ${press.verb} ${'token' in press ? press.token : ''}`;
    const from = this.limits.take('judgement', person.id === '' ? conversation : person.id, item);
    if (from !== undefined) this.parts.refused?.('limit-judgement');
    return from;
  }

  /** What is stored for good has a limit per person; looking, going on and answering have none. */
  private async sentEnough(desk: Desk, visitor: Visitor, press: Press<DeskVerb>): Promise<Shown | undefined> {
    if (press.verb !== 'ask-send' && press.verb !== 'q-more-send') return undefined;
    const { formKey } = press;
    // Without a key nothing is stored yet: the form comes back with one.
    if (formKey === undefined) return undefined;
    const what = press.verb === 'ask-send' ? 'question' : 'follow-up';
    const from =
      this.limits.take(what, visitor.person.id, formKey) ??
      (what === 'question' ? await askedEnough(desk, visitor, formKey) : undefined);
    if (from === undefined) return undefined;
    this.parts.refused?.(`limit-${what}`);
    return enoughSent(press, what, from);
  }

  /** Only where questions come in may all who are there read one; in any other group a coordinator reads it alone. */
  private async readsQuestions({ isGroup, address }: Incoming): Promise<boolean> {
    if (!isGroup) return true;
    const channel = await this.desk?.addressBook.findChannel();
    return channel !== undefined && isSamePlace(channel.address, address);
  }

  private async atDesk(visitor: Incoming, press: Press<DeskVerb>): Promise<Shown> {
    if (this.desk === undefined) return storageAway(press);
    if (visitor.person.id === '') return unknownPerson(press);
    const rule = PRESS_RULES[press.verb];
    try {
      if (rule.needs === 'coordinator') {
        if (!this.desk.isCoordinator(visitor.person)) return notYours(this.parts, visitor);
        await rememberAddress(this.desk, visitor);
      }
      const enough = await this.sentEnough(this.desk, visitor, press);
      if (enough !== undefined) return enough;
      const shown = await serve(this.desk, press.verb, press, visitor);
      if (rule.private === true) return { ...shown, isPrivate: true };
      return rule.needs === 'coordinator' && !(await this.readsQuestions(visitor))
        ? { ...shown, isPrivate: true }
        : shown;
    } catch (error) {
      if (!(error instanceof StorageUnavailable)) throw error;
      this.parts.log.warn({ trouble: error.trouble, detail: error.detail }, 'storage unavailable');
      return storageAway(press, refusedBy(error));
    }
  }
}

const isForDesk = (press: Press): press is Press<DeskVerb> => PRESS_RULES[press.verb].needs !== 'walk';

const isJudging = (press: Press): press is Press<'judge' | 'judge-why'> =>
  press.verb === 'judge' || press.verb === 'judge-why';

/** The verb beside its press, so that the compiler sees that handler and press belong together. */
const walk = <V extends WalkVerb>(parts: BotParts, verb: V, press: Press<V>) => WALK_HANDLERS[verb](parts, press);
const serve = <V extends DeskVerb>(desk: Desk, verb: V, press: Press<V>, visitor: Incoming): Promise<Shown> =>
  DESK_HANDLERS[verb](desk, press, visitor);
