import { dutchDate } from '../../calendar/dutch-date';
import { noticeCard } from '../../cards/asking/asker-cards';
import type { LinkedChannel } from '../../escalations/delivery/address-book';
import type { Person } from '../../escalations/escalation';
import type { Absence } from '../../escalations/keeping/absences';
import type { Desk, Visitor } from '../desk';
import { isSamePlace, rootOfChannel } from '../rim/address';
import type { Shown } from '../shown';
import type { DeskHandlers } from './handlers';

/** Typed in the coordinators' channel: which channel it is, and who is mentioned when something new comes in. */
export const CHANNEL_HANDLERS = {
  'link-channel': (desk, _, visitor) => link(desk, visitor),
  duty: (desk, _, visitor) => toggleDuty(desk, visitor),
} satisfies Partial<DeskHandlers>;

const said = (title: string, text: string): Shown => ({
  card: noticeCard(title, text),
  summary: `Deelwijzer: ${title.toLowerCase()}`,
});

async function link(desk: Desk, visitor: Visitor): Promise<Shown> {
  if (!desk.isCoordinator(visitor.person))
    return said('Dit is voor coördinatoren', 'Alleen een coördinator kan een kanaal koppelen.');
  if (!visitor.isGroup)
    return said('Koppel in het kanaal', 'Ga naar het kanaal van de coördinatoren en typ daar: @Deelwijzer koppel.');
  const before = await desk.addressBook.findChannel();
  const address = rootOfChannel(visitor.address);
  await desk.addressBook.linkChannel({
    address,
    onDuty: before?.onDuty ?? [visitor.person],
    linkedBy: visitor.person,
    linkedAt: desk.now(),
  });
  const moved = before === undefined || !isSamePlace(before.address, address);
  const waiting = await desk.outbox.releaseForChannel(desk.now(), moved);
  const more =
    waiting === 0
      ? ''
      : ` ${waiting === 1 ? 'Er wacht één vraag; die komt' : `Er wachten ${waiting} vragen; die komen`} hier zo binnen.`;
  const linked = said(
    'Dit kanaal is gekoppeld',
    `Nieuwe vragen komen vanaf nu hier binnen.${more} Typ “@Deelwijzer dienst” om aan of uit dienst te gaan: wie dienst heeft, krijgt een melding.`,
  );
  // Seven cards on top of it, and nobody sees that it worked.
  return { ...linked, afterwards: () => desk.nudge() };
}

async function toggleDuty(desk: Desk, visitor: Visitor): Promise<Shown> {
  if (!desk.isCoordinator(visitor.person))
    return said('Dit is voor coördinatoren', 'Alleen een coördinator kan dienst hebben.');
  const channel = await desk.addressBook.findChannel();
  if (channel === undefined)
    return said('Koppel eerst een kanaal', 'Typ in het kanaal van de coördinatoren: @Deelwijzer koppel.');
  const others = channel.onDuty.filter((person) => person.id !== visitor.person.id);
  const onDuty = others.length === channel.onDuty.length ? [...others, visitor.person] : others;
  await desk.addressBook.linkChannel({ ...channel, onDuty } satisfies LinkedChannel);
  return said(
    onDuty.length > others.length ? 'Je hebt nu dienst' : 'Je hebt geen dienst meer',
    dutyWords(onDuty, await desk.away()),
  );
}

/** Whoever is away has duty, and gets no notification: both are said. */
function dutyWords(onDuty: readonly Person[], away: readonly Absence[]): string {
  const isAway = ({ id }: Person) => away.some(({ person }) => person.id === id);
  const names = onDuty.filter((person) => !isAway(person)).map(({ name }) => name);
  const called =
    names.length === 0
      ? 'Niemand krijgt nu een melding bij een nieuwe vraag.'
      : `Bij een nieuwe vraag ${names.length === 1 ? 'krijgt' : 'krijgen'} een melding: ${names.join(', ')}.`;
  const absent = away.map(({ person, until }) => `${person.name} (terug op ${dutchDate(until)})`);
  return absent.length === 0 ? called : `${called} Afwezig: ${absent.join(', ')}.`;
}
