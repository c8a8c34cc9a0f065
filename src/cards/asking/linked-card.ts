import { waitingWords } from '../../calendar/waiting-words';
import type { CoordinatorView } from '../../escalations/seen-by';
import { DANGER_LABEL } from '../../escalations/words';
import { button, buttons, type Card, card, heading, type Json, link, quiet, subheading, text } from '../card';

export interface Linked {
  /** How many questions come by themselves. */
  readonly coming: number;
  /** How many come when somebody asks for them. */
  readonly left: number;
  /** The most pressing of those. */
  readonly listed: readonly CoordinatorView[];
  /** ISO instant. */
  readonly now: string;
  /** Address of the coordinators' tab. */
  readonly tab?: string;
}

/** With the tab these are as many actions as a card may have. */
export const MOST_WAITING_LISTED = 5;

/**
 * In the channel that was just linked. Of what waits it says how much and how pressing, never what was asked: this card is not changed
 * any more when a question is answered or wiped.
 */
export function linkedCard({ coming, left, listed, now, tab }: Linked): Card {
  return card(
    [
      heading('Dit kanaal is gekoppeld'),
      text(
        'Nieuwe vragen komen vanaf nu hier binnen. Wie dienst heeft, krijgt een melding: typ “@Deelwijzer dienst”, en “@Deelwijzer dienst uit” als je klaar bent.',
      ),
      ...(left === 0 ? [waits(coming)] : [subheading(`Er wachten ${coming + left} vragen`), text(FIRST)]),
      ...listed.map((question) => row(question, now)),
      left > listed.length ? quiet(`En nog ${left - listed.length}. Die staan in het tabblad.`) : undefined,
    ],
    left === 0 || tab === undefined ? [] : [link('Alle vragen in het tabblad', tab)],
  );
}

const FIRST =
  'De vraag die het meeste haast heeft, komt als nieuw bericht in dit kanaal. De andere zet je er neer als je eraan toe bent.';

const waits = (coming: number): Json | undefined =>
  coming === 0
    ? undefined
    : text(
        coming === 1
          ? 'Er wacht één vraag. Die komt hier zo binnen.'
          : `Er wachten ${coming} vragen. Die komen hier zo binnen.`,
      );

function row({ id, number, danger, urgency, waitingSince }: CoordinatorView, now: string): Json {
  const said = [
    `Vraag ${number}`,
    ...(danger ? [DANGER_LABEL] : []),
    ...(urgency === 'urgent' ? ['met spoed'] : []),
    waitingWords(waitingSince, now),
  ];
  return {
    type: 'ColumnSet',
    spacing: 'Small',
    columns: [
      { type: 'Column', width: 'stretch', items: [text(said.join(' · '))] },
      {
        type: 'Column',
        width: 'auto',
        items: [
          buttons([button('Zet hier', { verb: 'c-post', id }, { tooltip: `Zet vraag ${number} in dit kanaal` })]),
        ],
      },
    ],
  };
}
