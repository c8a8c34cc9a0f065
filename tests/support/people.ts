/** The sample people of the demo, as Teams would name them in an activity. All invented. */
export interface TestPerson {
  readonly id: string;
  readonly name: string;
  readonly aadObjectId: string;
}

const person = (id: string, name: string): TestPerson => ({
  id: `29:${id}`,
  name,
  aadObjectId: `00000000-0000-0000-0000-0000000000${id}`,
});

export const MEMBER = person('a1', 'Sanne de Vries');
export const COLLEAGUE = person('a2', 'Els Visser');
export const COORDINATOR = person('b1', 'Yusuf Demir');
export const SECOND_COORDINATOR = person('b2', 'Marieke Bos');
export const OUTSIDER = person('c1', 'Tom Jansen');

export type ConversationKind = 'personal' | 'groupChat' | 'channel';

export const COORDINATORS_CHANNEL = '19:kanaal-coordinatoren@thread.tacv2';
export const GROUP_CHAT = '19:groepsgesprek@thread.v2';
/** The conversation of one person with the bot. */
export const ownConversation = ({ id }: TestPerson): string => `a:prive-${id.slice(3)}-van-iemand`;
