import type { Address } from '../../escalations/delivery/address-book';
import { placeAt } from '../rim/address';
import type { CardMessage, Later } from '../rim/turn';

/** The id of the new message, where the service gives one. */
export async function sendNew(later: Later, address: Address, message: CardMessage): Promise<string | undefined> {
  let id: string | undefined;
  await later(placeAt(address), async (conversation) => {
    id = await conversation.send(message);
  });
  return id;
}
