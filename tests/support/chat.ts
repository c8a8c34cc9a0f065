import { randomUUID } from 'node:crypto';
import type { FakeConnector } from './fake-connector';
import { type ConversationKind, ownConversation, type TestPerson } from './people';
import { buttonOn, type CardPart, titlesOf, valuesOf, wordsOn } from './seen-card';

export interface Answered {
  readonly status: number;
  readonly body: unknown;
}

export type Activity = Readonly<Record<string, unknown>>;

/** Posts to /api/messages as Teams does, without a token: only the demo takes that. */
export async function post(botUrl: string, activity: unknown): Promise<Answered> {
  const response = await fetch(`${botUrl}/api/messages`, {
    method: 'POST',
    // A connection for each: one that was kept may be closed by the server just when the next is sent.
    headers: { 'Content-Type': 'application/json', Connection: 'close' },
    body: typeof activity === 'string' ? activity : JSON.stringify(activity),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return { status: response.status, body: isJson ? (JSON.parse(text) as unknown) : text };
}

/** The card in an invoke response; undefined when the answer was something else. */
export function cardIn({ body }: Answered): CardPart | undefined {
  const { type, value } = (body ?? {}) as { type?: unknown; value?: unknown };
  return type === 'application/vnd.microsoft.card.adaptive' ? (value as CardPart) : undefined;
}

/** What a client says to whoever pressed, beside a card that stays; undefined when the answer was something else. */
export function saidIn({ body }: Answered): string | undefined {
  const { type, value } = (body ?? {}) as { type?: unknown; value?: unknown };
  return type === 'application/vnd.microsoft.activity.message' && typeof value === 'string' ? value : undefined;
}

/** All that whoever pressed reads: the card that came, or what was said beside the one that stayed. */
export const readIn = (answered: Answered): string => saidIn(answered) ?? wordsOn(cardIn(answered) ?? {});

export interface ChatPlace {
  readonly conversation: string;
  readonly kind: ConversationKind;
}

/** Tests press faster than anybody reads: each press says that its card was shown long ago. */
const WELL_READ: Activity = { shownAt: 0 };

/** One person in one conversation, looking at one card. */
export class Chat {
  /** The message the person looks at, and the card on it as this person sees it. */
  message = '';
  card: CardPart = { type: 'AdaptiveCard' };

  constructor(
    private readonly bot: () => string,
    readonly connector: FakeConnector,
    readonly person: TestPerson,
    readonly place: ChatPlace = { conversation: ownConversation(person), kind: 'personal' },
  ) {}

  /** The same person's own conversation with the bot, and another look at this one. */
  own = (): Chat => new Chat(this.bot, this.connector, this.person);
  sameAgain(): Chat {
    const chat = new Chat(this.bot, this.connector, this.person, this.place);
    chat.message = this.message;
    return chat;
  }

  get words(): string {
    return wordsOn(this.card);
  }

  get titles(): readonly string[] {
    return titlesOf(this.card);
  }

  activity(fields: Activity): Activity {
    const { conversation, kind } = this.place;
    return {
      id: randomUUID(),
      timestamp: new Date().toISOString(),
      channelId: 'msteams',
      serviceUrl: this.connector.url,
      from: this.person,
      recipient: { id: 'bot-deelwijzer', name: 'Deelwijzer' },
      conversation: { id: conversation, conversationType: kind, ...(kind === 'personal' ? {} : { isGroup: true }) },
      channelData: { tenant: { id: '00000000-0000-0000-0000-000000000001' } },
      ...fields,
    };
  }

  /** Types, and looks at the card that comes. In a group the bot must be mentioned. */
  async say(text: string): Promise<string> {
    const isMention = this.place.kind !== 'personal';
    const answered = await post(
      this.bot(),
      this.activity({
        type: 'message',
        text: isMention ? `<at>Deelwijzer</at> ${text}` : text,
        textFormat: 'plain',
        ...(isMention
          ? {
              entities: [
                {
                  type: 'mention',
                  text: '<at>Deelwijzer</at>',
                  mentioned: { id: 'bot-deelwijzer', name: 'Deelwijzer' },
                },
              ],
            }
          : {}),
      }),
    );
    if (answered.status !== 200) throw new Error(`Expected 200 on a message, found ${answered.status}.`);
    this.lookAtNewest();
    return this.words;
  }

  /**
   * Presses a button, with what was typed or ticked, and looks at the card that replaces this one. When nothing was done the card
   * stays, and what is said about it is the answer.
   */
  async press(title: string, inputs: Activity = {}): Promise<string> {
    const answered = await this.invoke(buttonOn(this.card, title), inputs);
    const said = saidIn(answered);
    if (said !== undefined) return said;
    const card = cardIn(answered);
    if (card === undefined) throw new Error(`Expected a card after "${title}", found status ${answered.status}.`);
    this.card = card;
    return this.words;
  }

  /** The second half of a double click, on a card that comes while the press is on its way: however slow this machine is. */
  pressAtOnce(title: string, inputs: Activity = {}): Promise<string> {
    return this.press(title, { ...inputs, shownAt: Date.now() + 700 });
  }

  /** The same, without looking at what comes. */
  invoke(button: CardPart, inputs: Activity = {}, message = this.message): Promise<Answered> {
    const filledIn = button.associatedInputs === 'none' ? {} : valuesOf(this.card);
    const data = { ...filledIn, ...(button.data as Activity | undefined), ...WELL_READ, ...inputs };
    return post(
      this.bot(),
      this.activity({
        type: 'invoke',
        name: 'adaptiveCard/action',
        replyToId: message,
        value: { action: { type: 'Action.Execute', verb: button.verb, data }, trigger: 'manual' },
      }),
    );
  }

  lookAtNewest(): void {
    const newest = this.connector.messagesIn(this.place.conversation).at(-1);
    if (newest === undefined) throw new Error('Expected a message in this conversation, found none.');
    this.lookAt(newest.id);
  }

  lookAt(message: string): void {
    const card = this.connector.now(this.place.conversation, message)?.attachments?.[0]?.content;
    if (card === undefined) throw new Error(`Expected a card in message ${message}, found none.`);
    this.message = message;
    this.card = card;
  }

  /** Waits for a message that the bot sends by itself, with these words on it, and looks at it. */
  async receive(words: string): Promise<string> {
    const newest = () => this.connector.messagesIn(this.place.conversation).at(-1);
    const wordsIn = () => wordsOn(newest()?.activity.attachments?.[0]?.content ?? {});
    await this.connector.until(() => wordsIn().includes(words));
    this.lookAtNewest();
    return this.words;
  }
}
