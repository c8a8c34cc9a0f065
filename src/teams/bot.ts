import { noticeCard } from '../cards/asking/asker-cards';
import { welcomeCard } from '../cards/standing-cards';
import { StorageUnavailable } from '../escalations/keeping/storage-unavailable';
import type { BotParts } from './bot-parts';
import { type Desk, rememberAddress } from './desk';
import { Door } from './door';
import { messageKey } from './double-clicks';
import type { Act } from './handlers/handlers';
import { answerLink, answerQuery } from './handlers/message-extension';
import { startAgain } from './handlers/walk-shown';
import type { MessageUpdates } from './messages/message-updates';
import { type Incoming, incomingOf, isWelcomed, typedIn } from './rim/incoming';
import { isPress, readPress } from './rim/read-press';
import { cardAnswer, type InvokeAnswer, type Later, type Turn, type TurnHandler } from './rim/turn';
import type { Shown } from './shown';
import { handleTyped } from './typed/typed-text';

/** What happens with which turn. Everything it knows comes in; nothing about a person stays. */
export class Bot implements TurnHandler {
  private readonly door: Door;

  constructor(
    private readonly parts: BotParts,
    private readonly updates: MessageUpdates,
    private readonly later: Later,
    private readonly desk?: Desk,
  ) {
    this.door = new Door(parts, desk);
  }

  async invoke(turn: Turn): Promise<InvokeAnswer> {
    const { name, value } = turn.activity;
    if (name === 'composeExtension/query') return answerQuery(this.parts, value);
    if (name === 'composeExtension/queryLink') return answerLink(this.parts, value);
    // Not 501, as the SDK says: for Teams and for whoever watches the server that would be our failure.
    if (name !== 'adaptiveCard/action') return { status: 400 };
    const incoming = this.incoming(turn);
    const shown = await this.pressed(incoming, value);
    const stays = shown.isPrivate === true && incoming.isGroup;
    if (incoming.message !== undefined && !stays) this.replaceAfterwards(turn, incoming, incoming.message, shown);
    // What stays with one person is not what the group types to.
    if (!stays) this.remember(incoming, shown);
    return cardAnswer(shown.card);
  }

  async message(turn: Turn): Promise<void> {
    const incoming = this.incoming(turn);
    if (isPress(turn.activity.value)) return this.submitted(turn, incoming);
    const typed = typedIn(turn.activity);
    const speaker = this.parts.speakers?.become(incoming.conversation, typed);
    if (speaker !== undefined) {
      const card = noticeCard(`Je bent nu ${speaker.name}`, 'Alleen in deze demo, en alleen in dit gesprek of kanaal.');
      return this.send(turn, incoming, { card, summary: 'Deelwijzer: demo' });
    }
    await this.welcomeBack(incoming);
    const act: Act = (press) => this.door.typed({ ...incoming, message: undefined }, press);
    await this.send(turn, incoming, await handleTyped(this.parts, act, incoming.conversation, typed));
  }

  async membersAdded(turn: Turn): Promise<void> {
    if (!isWelcomed(turn.activity)) return;
    await turn.send({ card: welcomeCard(this.parts.editions.newest()), summary: 'Dag, ik ben Deelwijzer' });
  }

  /**
   * An old client could not execute the button and sent its data as a message. What comes back is then a message to all
   * who are there: in a group nothing of one person is, and the message that was pressed stays as it is.
   */
  private async submitted(turn: Turn, incoming: Incoming): Promise<void> {
    const press = readPress(turn.activity.value);
    const shown = press === undefined ? startAgain() : await this.door.submitted(incoming, press);
    if (incoming.message === undefined || (incoming.isGroup && shown.isPrivate === true))
      return this.send(turn, incoming, shown);
    await turn.update(incoming.message, shown);
    this.door.shows(incoming, incoming.message, shown);
    this.remember(incoming, shown);
  }

  private async pressed(incoming: Incoming, value: unknown): Promise<Shown> {
    const press = readPress(value);
    return press === undefined ? startAgain() : this.door.pressed(incoming, press);
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

  /** The response to the invoke is what the presser sees; the message itself is for everybody else, and for later. */
  private replaceAfterwards({ place }: Turn, incoming: Incoming, message: string, shown: Shown): void {
    const key = messageKey(incoming, message);
    this.door.shows(incoming, message, shown);
    this.updates.schedule(key, shown.card, (card) =>
      this.later(place, (conversation) => conversation.update(message, { ...shown, card })),
    );
  }

  private async send(turn: Turn, incoming: Incoming, shown: Shown): Promise<void> {
    const id = await turn.send(shown);
    if (id !== undefined) this.door.shows(incoming, id, shown);
    this.remember(incoming, shown);
  }

  /** Never waited for: without the database trees go on. */
  private remember(incoming: Incoming, shown: Shown): void {
    const { lastTokens } = this.parts;
    const now = this.parts.now();
    const token = shown.typesOn ?? shown.token;
    if (token !== undefined) lastTokens.keep(incoming.conversation, token, now);
    else if (shown.leavesWalk === true) lastTokens.leave(incoming.conversation, now);
    else
      lastTokens
        .passBy(incoming.conversation, now)
        .catch(() => this.parts.log.warn({}, 'a last walk was not passed by'));
  }
}
