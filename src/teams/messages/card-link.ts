import { messageLink } from '../../cards/teams-link';
import type { Desk } from '../desk';
import { channelMessageAt } from '../rim/address';

/** Where the channel's card of a question is; null when there is none, or no Teams to open it in. Throws StorageUnavailable. */
export async function cardLink(
  desk: Pick<Desk, 'addressBook' | 'appId'>,
  escalationId: string,
): Promise<string | null> {
  if (desk.appId === undefined) return null;
  const card = await desk.addressBook.findCard(escalationId);
  const message = card === undefined ? undefined : channelMessageAt(card);
  return message === undefined ? null : messageLink(message);
}
