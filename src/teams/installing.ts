import { welcomeCard } from '../cards/standing-cards';
import { StorageUnavailable } from '../escalations/keeping/storage-unavailable';
import type { Edition } from '../model/edition';
import type { Desk } from './desk';
import { isInTeam } from './rim/address';
import { fieldsOf } from './rim/fields';
import { type Incoming, isWelcomed, teamOf } from './rim/incoming';
import type { Turn } from './rim/turn';

/** Until they write themselves and Teams says their name with it. */
const NAMELESS = 'Coördinator';

/** Once for everybody there. In a team or a group it says who brought it in, so that people know whom to ask. */
export async function welcome(turn: Turn, { isGroup, person }: Incoming, edition: Edition): Promise<void> {
  if (!isWelcomed(turn.activity)) return;
  const addedBy = isGroup ? await nameIn(turn, person.name) : '';
  await turn.send({ card: welcomeCard(edition, addedBy), summary: 'Dag, ik ben Deelwijzer' });
}

/** Teams often says the id alone of who installs. */
async function nameIn(turn: Turn, said: string): Promise<string> {
  const { id } = fieldsOf(turn.activity.from);
  return said !== '' || typeof id !== 'string' ? said : ((await turn.nameOf(id)) ?? '');
}

/**
 * A coordinator can be reached from the moment they install: handed a question, and told of it. Of nobody else is an
 * address needed before they ask something, so of nobody else is one kept.
 */
export async function rememberInstall(turn: Turn, desk: Desk, incoming: Incoming): Promise<void> {
  if (incoming.isGroup || incoming.person.id === '' || !desk.isCoordinator(incoming.person)) return;
  const name = await nameIn(turn, incoming.person.name);
  await storing(async () => {
    const person = { id: incoming.person.id, name: name === '' ? NAMELESS : name };
    await desk.addressBook.rememberPerson(person, incoming.address, true, desk.now());
    if ((await desk.outbox.releaseForPerson(person.id, desk.now())) > 0) desk.nudge();
  });
}

/** Whoever uninstalls cannot be reached there any more; a team that does is no longer where questions come in. */
export async function forgetInstall(turn: Turn, desk: Desk, incoming: Incoming): Promise<void> {
  await storing(async () => {
    if (!incoming.isGroup) {
      if (incoming.person.id !== '') await desk.addressBook.forgetAddress(incoming.person.id);
      return;
    }
    const channel = await desk.addressBook.findChannel();
    const team = teamOf(turn.activity) ?? incoming.conversation;
    if (channel !== undefined && isInTeam(channel.address, team)) await desk.addressBook.unlinkChannel();
  });
}

/** While the database is away there is nothing to do about it: the next thing they type puts it right. */
async function storing(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof StorageUnavailable)) throw error;
  }
}
