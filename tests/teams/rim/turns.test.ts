import fc from 'fast-check';
import type { Sdk } from '../../../src/teams/rim/sdk';
import type { Activity, Turn, TurnHandler } from '../../../src/teams/rim/turn';
import { turnsOf } from '../../../src/teams/rim/turns';

const nothing = () => undefined;
const log = { info: nothing, warn: nothing, error: nothing };
const whole = (fields: Activity) => ({
  channelId: 'msteams',
  serviceUrl: 'http://127.0.0.1/',
  from: { id: '29:x' },
  recipient: { id: '28:bot' },
  conversation: { id: 'a:1' },
  ...fields,
});

const turnOf = (activity: Activity): Turn => ({
  activity,
  place: {},
  send: async () => undefined,
  update: async () => undefined,
  nameOf: async () => undefined,
});

/** What an activity is handed to, and what it is answered with. */
async function taken(fields: Activity): Promise<{ readonly by: readonly string[]; readonly answer: unknown }> {
  const by: string[] = [];
  const note = (kind: string) => async () => void by.push(kind);
  const handler: TurnHandler = {
    message: note('message'),
    edited: note('edited'),
    invoke: async () => {
      by.push('invoke');
      return { status: 200, body: { seen: true } };
    },
    membersAdded: note('membersAdded'),
    installed: note('installed'),
    uninstalled: note('uninstalled'),
  };
  const sdk: Sdk = { check: async () => undefined, turn: turnOf, later: async () => undefined };
  const turns = turnsOf(sdk, handler, { bot: undefined, refused: nothing, late: nothing, log });
  const answer = await turns({ headers: {}, body: whole(fields) });
  return { by, answer };
}

describe('a turn goes by its kind', () => {
  it.each<[Activity & { readonly action?: string }, string]>([
    [{ type: 'message', text: 'menu' }, 'message'],
    [{ type: 'messageUpdate', text: 'menu' }, 'edited'],
    [{ type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] }, 'membersAdded'],
    [{ type: 'installationUpdate', action: 'add' }, 'installed'],
    [{ type: 'installationUpdate', action: 'add-upgrade' }, 'installed'],
    [{ type: 'installationUpdate', action: 'remove' }, 'uninstalled'],
    [{ type: 'installationUpdate', action: 'remove-upgrade' }, 'uninstalled'],
  ])('%j', async (fields, kind) => {
    expect(await taken(fields)).toEqual({ by: [kind], answer: { status: 200 } });
  });

  it('and only an invoke is answered with something', async () => {
    expect(await taken({ type: 'invoke', name: 'adaptiveCard/action' })).toEqual({
      by: ['invoke'],
      answer: { status: 200, body: { seen: true } },
    });
  });

  it.each<Activity & { readonly action?: string }>([
    { type: 'conversationUpdate' },
    { type: 'conversationUpdate', membersAdded: [] },
    { type: 'conversationUpdate', membersAdded: 'everybody' },
    { type: 'installationUpdate', action: 'renamed' },
    { type: 'installationUpdate' },
    { type: 'messageReaction' },
    { type: 'typing' },
    { type: 'event', name: 'continueConversation' },
  ])('and %j is taken and left alone', async (fields) => {
    expect(await taken(fields)).toEqual({ by: [], answer: { status: 200 } });
  });

  it('and any other type, of whatever form', async () => {
    const known = ['message', 'messageUpdate', 'invoke', 'conversationUpdate', 'installationUpdate'];
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (type) => {
        fc.pre(!known.includes(type as string));
        expect(await taken({ type })).toEqual({ by: [], answer: { status: 200 } });
      }),
    );
  });
});
