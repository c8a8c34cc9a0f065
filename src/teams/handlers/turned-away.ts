import { noticeCard } from '../../cards/asking/asker-cards';
import type { Press } from '../../cards/press';
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
export const notYours = (): Shown =>
  beside(
    'Dit is voor coördinatoren',
    'Alleen een coördinator kan dit doen. Heb je zelf een vraag? Open een gesprek met mij en typ “vraag”.',
  );

/** A guest, or a client that does not say whose it is: what is one person's cannot be theirs. What they typed is kept. */
export function unknownPerson(press: Press<DeskVerb>): Shown {
  const title = 'Ik kan niet zien wie je bent';
  const why =
    'Teams zegt er niet bij wie je bent. Daarom kan ik niets van jou bewaren of laten zien. Bel de coördinator, of probeer het in Teams op je computer met je werkaccount.';
  return { ...textKept(press, title, why), said: `${title}. ${why}` };
}
