import type { Edition } from '../../../src/model/edition';
import { packWalk } from '../../../src/walk/token';
import { COORDINATORS_CHANNEL } from '../../support/people';
import { DEVELOPMENT } from '../search-set/development';
import { activity } from '../steps-activities';
import { promisedWalks } from '../steps-walks';

/** Stands for somebody new in what is sent: whoever sends puts a number of as many digits in its place. */
export const SOMEBODY = 999_999_999_999;

/** What people do, as bodies for /api/messages in their order. Somebody new every time, so nothing is known of anybody. */
export interface Sessions {
  /** A walk from its first button to its advice. */
  readonly walks: readonly (readonly string[])[];
  /** One typed question each. */
  readonly typed: readonly string[];
  /** Form, preview, sent; the route of a walk goes along. */
  readonly asking: readonly (readonly string[])[];
}

type Fields = Readonly<Record<string, unknown>>;

const QUESTIONS = [
  'Mag ik dit met de school bespreken? De ouders willen het niet, het kind wel.',
  'De huisarts belt en wil weten of de inwoner bij ons komt. Wat mag ik zeggen, en leg ik dat vast?',
  'Een inwoner werkt zwart en vertelde het mij in vertrouwen. Ik weet niet of ik het moet doorgeven aan de afdeling inkomen.',
  'De wijkagent vraagt om een adres. Er is geen aangifte en de inwoner weet van niets.',
];

export function sessionsOf(edition: Edition, connector: string): Sessions {
  const listed = [...edition.trees.values()].filter((tree) => tree.listed);
  const walks = promisedWalks(edition, listed).filter((steps) => steps.length > 0);
  const press = (place: number, data: { readonly verb: string } & Fields) =>
    activity(SOMEBODY, connector, {
      // Every message is one of its own: a press updates the one it stands on.
      replyToId: `${place}-bericht`,
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb: data.verb, data }, trigger: 'manual' },
    });
  const formKey = `00000000-0000-4000-8000-${SOMEBODY}`;
  return {
    walks: walks.flatMap((steps) => {
      const tree = steps[0]?.walk.tree;
      if (tree === undefined) return [];
      const answers = steps.map(({ walk, at, given }) => {
        const token = packWalk(walk);
        return typeof given === 'string'
          ? press(0, { verb: 'answer', token, at, option: given })
          : press(0, { verb: 'tick', token, at, ticked: given.join(',') });
      });
      return [[press(0, { verb: 'start', tree }), ...answers]];
    }),
    typed: DEVELOPMENT.map(({ query }) =>
      activity(SOMEBODY, connector, { type: 'message', text: query, textFormat: 'plain' }),
    ),
    asking: walks.flatMap((steps, index) => {
      const last = steps.at(-1);
      if (last === undefined) return [];
      const asked = {
        question: QUESTIONS[index % QUESTIONS.length],
        urgent: index % 10 === 0 ? 'ja' : 'nee',
        anonymous: String(index % 3 === 0),
        along: 'true',
        token: packWalk(last.walk),
        formKey,
      };
      return [
        [
          press(1, { verb: 'ask', token: asked.token }),
          press(1, { verb: 'ask-check', ...asked }),
          press(1, { verb: 'ask-send', ...asked }),
        ],
      ];
    }),
  };
}

/** A coordinator of the demo links the channel, as at the start of a pilot. */
export const linkChannel = (connector: string): string =>
  activity(SOMEBODY, connector, {
    type: 'message',
    text: '<at>Deelwijzer</at> koppel',
    textFormat: 'plain',
    from: { id: '29:b1', name: 'Yusuf Demir', aadObjectId: COORDINATOR_ID },
    conversation: { id: COORDINATORS_CHANNEL, conversationType: 'channel', isGroup: true },
    entities: [
      { type: 'mention', text: '<at>Deelwijzer</at>', mentioned: { id: '28:bot-deelwijzer', name: 'Deelwijzer' } },
    ],
  });

/** Yusuf, of src/demo/sample-people.ts. */
export const COORDINATOR_ID = '00000000-0000-0000-0000-0000000000b1';
