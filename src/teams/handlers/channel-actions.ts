import { dutchDate } from '../../calendar/dutch-date';
import { noticeCard } from '../../cards/asking/asker-cards';
import { linkedCard, MOST_WAITING_LISTED } from '../../cards/asking/linked-card';
import type { Press } from '../../cards/press';
import { coordinatorsTab } from '../../cards/teams-link';
import type { Person } from '../../escalations/escalation';
import { type Absence, isAwayIn } from '../../escalations/keeping/absences';
import { seenByCoordinator } from '../../escalations/seen-by';
import type { Desk, Visitor } from '../desk';
import { isSamePlace, rootOfChannel } from '../rim/address';
import type { Shown } from '../shown';
import type { DeskHandlers } from './handlers';
import { beside } from './text-kept';
import { whoYouAre } from './turned-away';

/** More cards at once than anybody reads; then the most pressing comes, and a list of the others. */
const MOST_AT_ONCE = 3;

/** Typed in the coordinators' channel: which channel it is, and who is mentioned when something new comes in. */
export const CHANNEL_HANDLERS = {
  'link-channel': (desk, _, visitor) => link(desk, visitor),
  'c-post': post,
  duty: (desk, _, visitor) => setDuty(desk, visitor, true),
  'duty-off': (desk, _, visitor) => setDuty(desk, visitor, false),
} satisfies Partial<DeskHandlers>;

const said = (title: string, text: string): Shown => ({
  card: noticeCard(title, text),
  summary: `Deelwijzer: ${title.toLowerCase()}`,
});

function forCoordinators(desk: Desk, visitor: Visitor, what: string): Shown {
  const [now, todo] = whoYouAre(desk.walks, visitor, 'coordinator', 'Vraag een coördinator om dit te doen.');
  return said('Dit is voor coördinatoren', `${now}Alleen een coördinator kan ${what}. ${todo}`);
}

async function link(desk: Desk, visitor: Visitor): Promise<Shown> {
  if (!desk.isCoordinator(visitor.person)) return forCoordinators(desk, visitor, 'een kanaal koppelen');
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
  const { coming, left } = await desk.outbox.releaseForChannel(desk.now(), moved, MOST_AT_ONCE);
  const { pages } = desk.walks;
  const listed = await Promise.all(left.slice(0, MOST_WAITING_LISTED).map((id) => desk.store.find(id)));
  const card = linkedCard({
    coming,
    left: left.length,
    listed: listed.flatMap((question) => (question === undefined ? [] : [seenByCoordinator(question)])),
    now: desk.now(),
    ...(pages === undefined ? {} : { tab: coordinatorsTab({ appId: desk.appId, publicUrl: pages }) }),
  });
  // Cards on top of it, and nobody sees that it worked.
  return { card, summary: 'Deelwijzer: dit kanaal is gekoppeld', afterwards: () => desk.nudge() };
}

/** The list stays as it is: the question comes as a message of its own, for everybody. */
async function post(desk: Desk, { id }: Press<'c-post'>): Promise<Shown> {
  const isNew = await desk.outbox.tellChannel(id, desk.now());
  if (isNew) desk.nudge();
  return beside(
    isNew ? 'De vraag komt als nieuw bericht in dit kanaal' : 'Deze vraag staat al in dit kanaal',
    isNew ? 'Even geduld: dit duurt een paar tellen.' : 'Of er is niets meer aan te doen. Kijk anders in het tabblad.',
  );
}

/** Said, not switched: the same word twice, or one that comes late, leaves it as it is. */
async function setDuty(desk: Desk, visitor: Visitor, hasDuty: boolean): Promise<Shown> {
  if (!desk.isCoordinator(visitor.person)) return forCoordinators(desk, visitor, 'dienst hebben');
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
