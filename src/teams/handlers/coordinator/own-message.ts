import { noticeCard } from '../../../cards/asking/asker-cards';
import { button } from '../../../cards/card';
import type { Desk, Visitor } from '../../desk';
import { rootOfChannel } from '../../rim/address';
import { wholeCard } from '../../rim/written-card';
import type { Shown } from '../../shown';
import { own } from './show-question';

/**
 * A form for a coordinator, in a message that nobody else changes. The channel's card of a question is replaced whenever
 * anything happens to it, and Teams then drops what somebody was typing in it. So the form goes to their own chat; whoever
 * never wrote there gets it as a new message in the channel. A dialog would be safe too, but not every client has them, and
 * the Playground has none.
 */
export async function inOwnMessage(
  desk: Desk,
  visitor: Visitor,
  id: string,
  formFor: (apart: boolean) => Shown,
): Promise<Shown> {
  if (!visitor.isGroup) return formFor(false);
  for (const [address, where] of await placesFor(desk, visitor)) {
    if (await arrives(desk, address, formFor(where === IN_CHANNEL))) return own(standsReady(id, where));
  }
  return formFor(false);
}

const IN_CHANNEL = 'als nieuw bericht in dit kanaal';
type Where = 'in je eigen gesprek met mij' | typeof IN_CHANNEL;

async function placesFor(desk: Desk, visitor: Visitor): Promise<readonly (readonly [string, Where])[]> {
  const personal = await desk.addressBook.findPerson(visitor.person.id);
  const channel = await desk.addressBook.findChannel();
  // What stands in the coordinators' channel may stand there again; in any other group it may not.
  const isTheirs = channel !== undefined && channel.address === rootOfChannel(visitor.address);
  return [
    ...(personal === undefined ? [] : [[personal, 'in je eigen gesprek met mij'] as const]),
    ...(isTheirs ? [[visitor.address, IN_CHANNEL] as const] : []),
  ];
}

/** Whatever keeps it from arriving, there is another place for it. */
const arrives = (desk: Desk, address: string, form: Shown): Promise<boolean> =>
  desk.send(address, { ...form, card: wholeCard(form.card) }).then(
    () => true,
    () => false,
  );

const standsReady = (id: string, where: Where): Shown['card'] =>
  noticeCard(
    'Je formulier staat klaar',
    `Het staat ${where}. Daar raakt wat je typt niet weg, ook niet als een collega iets met deze vraag doet.`,
    [button('Terug naar de vraag', { verb: 'c-show', id })],
  );
