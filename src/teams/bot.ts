import { noticeCard } from '../cards/asking/asker-cards';
import { pictureCard } from '../cards/standing-cards';
import { StorageUnavailable } from '../escalations/keeping/storage-unavailable';
import type { LastWalk } from '../walk/last-tokens';
import { Answered, digestOf } from './answered';
import type { BotParts } from './bot-parts';
import { type Desk, rememberAddress } from './desk';
import { Door } from './door';
import { newestOpen } from './handlers/coordinator/newest-open';
import { answerLink, answerQuery } from './handlers/message-extension';
import { startAgain } from './handlers/walk-shown';
import { forgetInstall, rememberInstall, welcome } from './installing';
import { Searches } from './limits/searches';
import type { MessageUpdates } from './messages/message-updates';
import { isUnread, messageOf, shownAt } from './read-first';
import { Replies } from './replies';
import { eventOf, type Incoming, incomingOf, lostItsMessage, momentOf } from './rim/incoming';
import { isPress, readPress, shownIn } from './rim/read-press';
import {
  cardAnswer,
  dialogAnswer,
  type InvokeAnswer,
  type Later,
  saidAnswer,
  type Turn,
  type TurnHandler,
} from './rim/turn';
import { type Typed, typedIn } from './rim/typed-in';
import type { Shown } from './shown';
import { Taken } from './taken';
import { handleTyped } from './typed/typed-text';

/** A dialog of Teams, or the form of a message extension: who opened it sees what it answers, and nobody else. */
const IN_A_DIALOG: readonly unknown[] = [
  'task/fetch',
  'task/submit',
  'composeExtension/fetchTask',
  'composeExtension/submitAction',
];

/** The answer to a press. */
type ShownNow = Shown & { readonly at: number };

/** What happens with which turn. Everything it knows comes in; nothing about a person stays. */
export class Bot implements TurnHandler {
  private readonly door: Door;
  private readonly replies: Replies;
  private readonly answered = new Answered();
  private readonly taken: Taken;
  private readonly searches: Searches;

  constructor(
    private readonly parts: BotParts,
    updates: MessageUpdates,
    later: Later,
    private readonly desk?: Desk,
  ) {
    this.door = new Door(parts, desk);
    this.replies = new Replies(parts, this.door, updates, later);
    this.searches = new Searches(parts.now, parts.refused);
    this.taken = new Taken(parts.takenTurns, parts.now);
  }

  async invoke(turn: Turn): Promise<InvokeAnswer> {
    const { name, value } = turn.activity;
    if (name === 'composeExtension/query')
      return answerQuery(this.parts, value, () => this.searches.may('lookup', this.incoming(turn)));
    if (name === 'composeExtension/queryLink') return answerLink(this.parts, value);
    if (IN_A_DIALOG.includes(name) && isPress(value))
      return dialogAnswer(messageOf(await this.pressed(this.incoming(turn), value)));
    // Not 501, as the SDK says: for Teams and for whoever watches the server that would be our failure.
    if (name !== 'adaptiveCard/action') return { status: 400 };
    const incoming = this.incoming(turn);
    const shown = await this.pressed(incoming, value);
    if (shown.said !== undefined) return saidAnswer(shown.said);
    // What stays with one person is neither on the message of the group nor what the group types to.
    if (shown.isPrivate !== true || !incoming.isGroup) await this.showAll(turn, incoming, shown);
    await this.showBelow(incoming, shown, async (below) => this.replies.sendAfterwards(turn, incoming, below));
    return cardAnswer(shown.card, shown.at, shownAt);
  }

  async message(turn: Turn): Promise<void> {
    const incoming = this.incoming(turn);
    await this.taken.once(incoming.conversation, incoming.activity, () =>
      isPress(turn.activity.value) ? this.submitted(turn, incoming) : this.typed(turn, incoming),
    );
  }

  /** Answered again, in the place of the answer there was. Unchanged words, as after a reaction, need no other answer. */
  async edited(turn: Turn): Promise<void> {
    const incoming = this.incoming(turn);
    const { conversation, activity } = incoming;
    if (activity === undefined || eventOf(turn.activity) === 'undeleteMessage') return;
    const typed = typedIn(turn.activity);
    const before = this.answered.find(conversation, activity);
    if (before?.digest === digestOf(typed.text)) return;
    await this.taken.once(conversation, `${activity} ${momentOf(turn.activity)}`, async () => {
      const shownThen = before === undefined ? await this.lastWalk(incoming) : before.before;
      const shown = await this.answerTo(incoming, typed, shownThen);
      const message =
        before?.message === undefined
          ? await this.replies.send(turn, incoming, shown)
          : await this.replies.replace(turn, incoming, before.message, shown);
      this.answered.keep(conversation, activity, { message, before: shownThen, digest: digestOf(typed.text) });
    });
  }

  async membersAdded(turn: Turn): Promise<void> {
    await welcome(turn, this.incoming(turn), this.parts.editions.newest());
  }

  async installed(turn: Turn): Promise<void> {
    if (this.desk !== undefined) await rememberInstall(turn, this.desk, this.incoming(turn));
  }

  async uninstalled(turn: Turn): Promise<void> {
    if (this.desk !== undefined) await forgetInstall(turn, this.desk, this.incoming(turn));
  }

  private async typed(turn: Turn, incoming: Incoming): Promise<void> {
    const typed = typedIn(turn.activity);
    const speaker = this.parts.speakers?.become(incoming.conversation, typed.text);
    if (speaker !== undefined) {
      await this.replies.send(turn, incoming, await this.asSpeaker({ ...incoming, person: speaker }));
      return;
    }
    await this.welcomeBack(incoming);
    const before = await this.lastWalk(incoming);
    const message = await this.replies.send(turn, incoming, await this.answerTo(incoming, typed, before));
    const { conversation, activity } = incoming;
    if (activity !== undefined)
      this.answered.keep(conversation, activity, { message, before, digest: digestOf(typed.text) });
  }

  /** In a chat of their own a coordinator of the demo sees at once what there is to answer. */
  private async asSpeaker({ person, isGroup }: Incoming): Promise<Shown> {
    const { desk } = this;
    const said = `Je bent nu ${person.name}`;
    const waiting =
      desk === undefined || isGroup || !desk.isCoordinator(person)
        ? undefined
        : await newestOpen(desk, `${said}. Weer teamlid worden? Typ “ik ben Sanne”.`);
    if (waiting !== undefined) return waiting;
    const card = noticeCard(said, 'Alleen in deze demo, en alleen in dit gesprek of kanaal.');
    return { card, summary: 'Deelwijzer: demo' };
  }

  private async answerTo(incoming: Incoming, typed: Typed, last: LastWalk | undefined): Promise<Shown> {
    if (typed.text === '' && typed.hasMore) return { card: pictureCard(), summary: 'Deelwijzer: typ je vraag' };
    return handleTyped(
      this.parts,
      (press) => this.door.typed({ ...incoming, message: undefined }, press),
      { last, isGroup: incoming.isGroup, maySearch: () => this.searches.may('search', incoming) },
      typed.text,
    );
  }

  private lastWalk({ conversation }: Incoming): Promise<LastWalk | undefined> {
    return this.parts.lastTokens.find(conversation, this.parts.now());
  }

  /**
   * An old client could not execute the button and sent its data as a message. What comes back is then a message to all
   * who are there: in a group nothing of one person is, and the message that was pressed stays as it is.
   */
  private async submitted(turn: Turn, incoming: Incoming): Promise<void> {
    const shown = await this.answerPress(incoming, turn.activity.value, 'submitted');
    const stays = shown.said !== undefined || (incoming.isGroup && shown.isPrivate === true);
    if (incoming.message === undefined || stays) await this.replies.send(turn, incoming, shown);
    else await this.replies.replace(turn, incoming, incoming.message, shown);
    await this.showBelow(incoming, shown, async (below) => void (await this.replies.send(turn, incoming, below)));
  }

  /** Once, however often Teams brings the press. */
  private async showBelow(
    { conversation, activity }: Incoming,
    { below }: Shown,
    send: (below: Shown) => Promise<void>,
  ): Promise<void> {
    if (below === undefined) return;
    await this.taken.once(conversation, activity === undefined ? undefined : `${activity} below`, () => send(below));
  }

  private pressed(incoming: Incoming, value: unknown): Promise<ShownNow> {
    return this.answerPress(incoming, value, 'pressed');
  }

  private async answerPress(incoming: Incoming, value: unknown, how: 'pressed' | 'submitted'): Promise<ShownNow> {
    const now = () => Date.parse(this.parts.now());
    const press = readPress(value);
    if (press === undefined) return { ...startAgain(), at: now() };
    // Sent as a message, it is answered to all who are there: nothing there is for whoever pressed alone.
    const mayBeUnread = how === 'pressed' || !incoming.isGroup;
    const shown =
      mayBeUnread && isUnread(press, shownIn(value), now())
        ? await this.door.unread(incoming, press)
        : await this.door[how](incoming, press);
    return { ...shown, at: now() };
  }

  private async showAll(turn: Turn, incoming: Incoming, shown: Shown): Promise<void> {
    if (incoming.message !== undefined) await this.replies.replaceAfterwards(turn, incoming, incoming.message, shown);
    else if (lostItsMessage(turn.activity)) this.replies.sendAfterwards(turn, incoming, shown);
    else this.replies.remember(incoming, shown);
  }

  private incoming(turn: Turn): Incoming {
    const incoming = incomingOf(turn);
    const person = this.parts.speakers?.speakerIn(incoming.conversation);
    return person === undefined ? incoming : { ...incoming, person: { id: person.id, name: person.name } };
  }

  /**
   * What could not reach somebody is tried again when they come back, at the address they have now. A coordinator who
   * came by once can be given a question and told of a follow-up.
   */
  private async welcomeBack(incoming: Incoming): Promise<void> {
    if (this.desk === undefined || incoming.isGroup || incoming.person.id === '') return;
    try {
      const isKnown = (await this.desk.addressBook.findPerson(incoming.person.id)) !== undefined;
      const waiting = await this.desk.outbox.releaseForPerson(incoming.person.id, this.desk.now());
      if (isKnown || waiting > 0 || this.desk.isCoordinator(incoming.person))
        await rememberAddress(this.desk, incoming);
      if (waiting > 0) this.desk.nudge();
    } catch (error) {
      if (!(error instanceof StorageUnavailable)) throw error;
    }
  }
}
