import { noticeCard } from '../../cards/asking/asker-cards';
import type { Shown } from '../shown';

/** In a group everybody would read along: asking happens in a conversation of one's own. */
export const whereYouAreAlone = (): Shown => ({
  card: noticeCard(
    'Stel je vraag in je eigen gesprek met mij',
    'Hier leest iedereen mee. Open een gesprek met Deelwijzer en typ daar “vraag”. Daar kun je ook anoniem vragen.',
  ),
  summary: 'Deelwijzer: stel je vraag in je eigen gesprek',
});

/** For whoever presses what only coordinators do. */
export const notYours = (): Shown => ({
  card: noticeCard(
    'Dit is voor coördinatoren',
    'Alleen een coördinator kan dit doen. Heb je zelf een vraag? Open een gesprek met mij en typ “vraag”.',
  ),
  summary: 'Deelwijzer: vraag',
  isPrivate: true,
});
