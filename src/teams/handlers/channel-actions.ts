import { dutchDate } from '../../calendar/dutch-date';
import { noticeCard } from '../../cards/asking/asker-cards';
import type { Person } from '../../escalations/escalation';
import { type Absence, isAwayIn } from '../../escalations/keeping/absences';
import type { Desk, Visitor } from '../desk';
import { isSamePlace, rootOfChannel } from '../rim/address';
import type { Shown } from '../shown';
import type { DeskHandlers } from './handlers';

/** Typed in the coordinators' channel: which channel it is, and who is mentioned when something new comes in. */
export const CHANNEL_HANDLERS = {
  'link-channel': (desk, _, visitor) => link(desk, visitor),
  duty: (desk, _, visitor) => setDuty(desk, visitor, true),
  'duty-off': (desk, _, visitor) => setDuty(desk, visitor, false),
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
  const address = rootOfChannel(visitor.address);
  const { before } = await desk.addressBook.changeChannel((linked) => ({
    address,
    onDuty: linked?.onDuty ?? [visitor.person],
    linkedBy: visitor.person,
    linkedAt: desk.now(),
  }));
  const moved = before === undefined || !isSamePlace(before.address, address);
  const waiting = await desk.outbox.releaseForChannel(desk.now(), moved);
  const more =
    waiting === 0
      ? ''
      : ` ${waiting === 1 ? 'Er wacht één vraag; die komt' : `Er wachten ${waiting} vragen; die komen`} hier zo binnen.`;
  const linked = said(
    'Dit kanaal is gekoppeld',
    `Nieuwe vragen komen vanaf nu hier binnen.${more} Wie dienst heeft, krijgt een melding. Typ “@Deelwijzer dienst” als je dienst hebt, en “@Deelwijzer dienst uit” als je klaar bent.`,
  );
  // Seven cards on top of it, and nobody sees that it worked.
  return { ...linked, afterwards: () => desk.nudge() };
}

/** Said, not switched: the same word twice, or one that comes late, leaves it as it is. */
async function setDuty(desk: Desk, visitor: Visitor, hasDuty: boolean): Promise<Shown> {
  if (!desk.isCoordinator(visitor.person))
    return said('Dit is voor coördinatoren', 'Alleen een coördinator kan dienst hebben.');
  const { after } = await desk.addressBook.changeChannel((channel) => {
    if (channel === undefined) return undefined;
    const others = channel.onDuty.filter((person) => person.id !== visitor.person.id);
    const isOn = others.length < channel.onDuty.length;
    if (isOn === hasDuty) return channel;
    return { ...channel, onDuty: hasDuty ? [...others, visitor.person] : others };
  });
  if (after === undefined)
    return said('Koppel eerst een kanaal', 'Typ in het kanaal van de coördinatoren: @Deelwijzer koppel.');
  const how = hasDuty
    ? 'Typ “@Deelwijzer dienst uit” als je klaar bent.'
    : 'Typ “@Deelwijzer dienst” als je weer dienst hebt.';
  return said(
    hasDuty ? 'Je hebt nu dienst' : 'Je hebt geen dienst meer',
    `${dutyWords(after.onDuty, await desk.away())} ${how}`,
  );
}

/** Whoever is away has duty, and gets no notification: both are said. */
function dutyWords(onDuty: readonly Person[], away: readonly Absence[]): string {
  const isAway = isAwayIn(away);
  const names = onDuty.filter((person) => !isAway(person)).map(({ name }) => name);
  const called =
    names.length === 0
      ? 'Niemand krijgt nu een melding bij een nieuwe vraag.'
      : `Bij een nieuwe vraag ${names.length === 1 ? 'krijgt' : 'krijgen'} een melding: ${names.join(', ')}.`;
  const absent = away.map(({ person, until }) => `${person.name} (terug op ${dutchDate(until)})`);
  return absent.length === 0 ? called : `${called} Afwezig: ${absent.join(', ')}.`;
}
