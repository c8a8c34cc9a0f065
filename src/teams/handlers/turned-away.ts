import { noticeCard } from '../../cards/asking/asker-cards';
import type { Press } from '../../cards/press';
import type { WalkParts } from '../bot-parts';
import type { Visitor } from '../desk';
import type { DeskVerb } from '../press-rules';
import type { Shown } from '../shown';
import { beside, textKept } from './text-kept';

/** In a group everybody would read along: asking happens in a conversation of one's own. */
export const whereYouAreAlone = (): Shown => ({
  card: noticeCard(
    'Stel je vraag in je eigen gesprek met mij',
    'Hier leest iedereen mee. Open een gesprek met Deelwijzer en typ daar “vraag”. Daar kun je ook anoniem vragen.',
  ),
  summary: 'Deelwijzer: stel je vraag in je eigen gesprek',
});

/** For whoever presses what only coordinators do. */
export function notYours(parts: Pick<WalkParts, 'speakers'>, visitor: Pick<Visitor, 'person' | 'isGroup'>): Shown {
  const instead = 'Heb je zelf een vraag? Open een gesprek met mij en typ “vraag”.';
  const [now, todo] = whoYouAre(parts, visitor, 'coordinator', instead);
  return beside('Dit is voor coördinatoren', `${now}Alleen een coördinator kan dit doen. ${todo}`);
}

/** A guest, or a client that does not say whose it is: what is one person's cannot be theirs. What they typed is kept. */
export function unknownPerson(press: Press<DeskVerb>): Shown {
  const title = 'Ik kan niet zien wie je bent';
  const why =
    'Teams zegt er niet bij wie je bent. Daarom kan ik niets van jou bewaren of laten zien. Bel de coördinator, of probeer het in Teams op je computer met je werkaccount.';
  return { ...textKept(press, title, why), said: `${title}. ${why}` };
}

type Wanted = { readonly id: string } | 'coordinator' | undefined;

/**
 * Who somebody is now, where that is why they are turned away. `instead`: what to do. In the demo one visitor speaks as several
 * invented people, and may forget as whom; what to type is said there, and no real person is ever named but to themselves.
 */
export function whoYouAre(
  { speakers }: Pick<WalkParts, 'speakers'>,
  { person, isGroup }: Pick<Visitor, 'person' | 'isGroup'>,
  wanted: Wanted,
  instead: string,
): readonly [now: string, todo: string] {
  if (isGroup) return ['', instead];
  const now = person.name.trim() === '' ? '' : `Je bent nu ${person.name}. `;
  if (speakers === undefined) return [now, instead];
  const cue = wanted === undefined ? undefined : speakers.cueFor(wanted);
  return [now, cue === undefined ? instead : `In deze demo: typ “${cue}” en probeer het opnieuw.`];
}
