import type { Edition } from '../../src/model/edition';
import { packWalk } from '../../src/walk/token';
import { randomWalks } from './steps-walks';

type Fields = Readonly<Record<string, unknown>>;

/** An activity as Teams sends it, of an invented person in a chat of their own with the bot. */
export function activity(person: number, connector: string, fields: Fields): string {
  return JSON.stringify({
    id: `f:00000000-0000-0000-0000-${String(person).padStart(12, '0')}`,
    timestamp: '2026-11-22T09:00:00.000Z',
    localTimestamp: '2026-11-22T10:00:00.000+01:00',
    channelId: 'msteams',
    serviceUrl: connector,
    from: {
      id: `29:persoon-${person}`,
      name: `Persoon ${person}`,
      aadObjectId: `00000000-0000-0000-0000-${String(person).padStart(12, '0')}`,
    },
    recipient: { id: '28:bot-deelwijzer', name: 'Deelwijzer' },
    conversation: {
      id: `a:prive-${person}`,
      conversationType: 'personal',
      tenantId: '00000000-0000-0000-0000-000000000001',
    },
    channelData: { tenant: { id: '00000000-0000-0000-0000-000000000001' }, source: { name: 'message' } },
    locale: 'nl-NL',
    ...fields,
  });
}

/**
 * Teams names the message that the pressed button is on, and that message is updated afterwards: on one message updates
 * can be taken together, on a new one for every press they cannot, and without one there is nothing to update.
 */
export type OnMessage = 'on one message' | 'on new messages' | 'on no message';

/** What each person presses: one walk after another through all trees of the menu, each begun with its own button. */
export function presses(edition: Edition, connector: string, people: number, on: OnMessage): readonly string[][] {
  const listed = [...edition.trees.values()].filter((tree) => tree.listed);
  const walks = randomWalks(edition, listed, people * listed.length);
  return Array.from({ length: people }, (_, person) => {
    let pressed = 0;
    const press = (data: { readonly verb: string } & Fields) =>
      activity(person, connector, {
        type: 'invoke',
        name: 'adaptiveCard/action',
        ...(on === 'on no message' ? {} : { replyToId: `${on === 'on one message' ? 0 : pressed++}-bericht` }),
        value: { action: { type: 'Action.Execute', verb: data.verb, data }, trigger: 'manual' },
      });
    return walks
      .filter((_, index) => index % people === person)
      .flatMap((walk) => {
        const tree = walk[0]?.walk.tree;
        const answers = walk.map(({ walk: before, at, given }) => {
          const token = packWalk(before);
          return typeof given === 'string'
            ? press({ verb: 'answer', token, at, option: given })
            : press({ verb: 'tick', token, at, ticked: given.join(',') });
        });
        return tree === undefined ? [] : [press({ verb: 'start', tree }), ...answers];
      });
  });
}

export const messages = (connector: string, people: number): readonly string[][] =>
  Array.from({ length: people }, (_, person) => [
    activity(person, connector, { type: 'message', text: 'mag ik iets delen met school?', textFormat: 'plain' }),
  ]);
