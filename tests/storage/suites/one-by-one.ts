import { dutchDay } from '../../../src/calendar/dutch-day';
import { weekOf } from '../../../src/calendar/iso-week';
import { workingHours } from '../../../src/calendar/working-time';
import type { ListCounts, ListFilter } from '../../../src/escalations/keeping/escalation-list';
import type { EscalationStatistics } from '../../../src/escalations/keeping/statistics';
import { BRAM } from '../../support/escalations';
import type { Kept } from './any-kept';

/** What coordinators are told, by going through all questions for each of them; for Bram, who agreed on eight hours. */

export function countOneByOne(questions: readonly Kept[], now: string): ListCounts {
  const all = questions.map(({ escalation }) => escalation);
  const waiting = all.filter(({ state }) => state === 'open' || state === 'claimed');
  return {
    new: all.filter(({ state }) => state === 'open').length,
    mine: all.filter(
      ({ claimedBy, state }) => claimedBy?.id === BRAM.id && (state === 'claimed' || state === 'answered'),
    ).length,
    active: waiting.length,
    overdue: waiting.filter(({ waitingSince }) => workingHours(waitingSince, now) > 8).length,
    proposals: all.filter(({ proposesTree }) => proposesTree).length,
  };
}

/** Ids of what stands under a filter, in the order in which it waits. */
export function listOneByOne(questions: readonly Kept[], filter: ListFilter): readonly string[] {
  const ofBram = ({ claimedBy, state }: Kept['escalation']): boolean =>
    claimedBy?.id === BRAM.id && (state === 'claimed' || state === 'answered');
  const isUnder: Readonly<Record<ListFilter, (escalation: Kept['escalation']) => boolean>> = {
    new: ({ state }) => state === 'open',
    mine: ofBram,
    active: ({ state }) => state === 'open' || state === 'claimed',
    answered: ({ state }) => state === 'answered',
    done: ({ state }) => state === 'closed' || state === 'withdrawn',
    all: () => true,
    proposals: ({ proposesTree }) => proposesTree,
  };
  return questions
    .map(({ escalation }) => escalation)
    .filter(isUnder[filter])
    .toSorted((one, other) => compare(placeOf(one), placeOf(other)))
    .map(({ id }) => id);
}

type Place = readonly [group: number, since: number];

/** In danger and urgent, in danger, urgent, other ones that wait: longest first. Then answered and done ones: newest first. */
function placeOf({ state, danger, urgency, waitingSince, answeredAt, closedAt }: Kept['escalation']): Place {
  if (state === 'answered') return [4, -Date.parse(answeredAt ?? waitingSince)];
  if (state === 'closed' || state === 'withdrawn') return [5, -Date.parse(closedAt ?? waitingSince)];
  return [(danger ? 0 : 2) + (urgency === 'urgent' ? 0 : 1), Date.parse(waitingSince)];
}

const compare = ([group, since]: Place, [otherGroup, otherSince]: Place): number =>
  group === otherGroup ? since - otherSince : group - otherGroup;

export function addUpOneByOne(questions: readonly Kept[]): EscalationStatistics {
  const inOrder = questions.toSorted((one, other) => (one.escalation.askedAt < other.escalation.askedAt ? -1 : 1));
  const weekOfKept = ({ escalation }: Kept): string => weekOf(dutchDay(escalation.askedAt));
  const ofTheme = (theme: string | null) =>
    inOrder.filter(({ escalation: { walk } }) => (walk?.theme ?? null) === theme);
  const ofPlace = (place: string) =>
    inOrder.filter(({ escalation: { walk } }) => `${walk?.tree}/${walk?.node}` === place);
  const toClaim = inOrder.flatMap(({ escalation: { askedAt, claimedAt } }) => minutesTo(askedAt, claimedAt));
  const toAnswer = inOrder.flatMap(({ escalation, firstAnsweredAt }) => minutesTo(escalation.askedAt, firstAnsweredAt));
  return {
    weeks: [...new Set(inOrder.map(weekOfKept))].map((week) => {
      const inWeek = inOrder.filter((kept) => weekOfKept(kept) === week);
      const having = (is: (kept: Kept) => boolean): number => inWeek.filter(is).length;
      return {
        week,
        asked: inWeek.length,
        answered: having(({ firstAnsweredAt }) => firstAnsweredAt !== null),
        closed: having(({ escalation }) => escalation.state === 'closed'),
        withdrawn: having(({ escalation }) => escalation.state === 'withdrawn'),
        urgent: having(({ escalation }) => escalation.urgency === 'urgent'),
      };
    }),
    themes: [...new Set(inOrder.map(({ escalation: { walk } }) => walk?.theme ?? null))]
      .map((theme) => ({
        theme,
        asked: ofTheme(theme).length,
        proposesTree: ofTheme(theme).filter(({ escalation }) => escalation.proposesTree).length,
      }))
      .sort((one, other) => other.asked - one.asked),
    places: [
      ...new Set(inOrder.flatMap(({ escalation: { walk } }) => (walk === null ? [] : `${walk.tree}/${walk.node}`))),
    ]
      .map((place) => {
        const [tree = '', node = ''] = place.split('/');
        return { tree, node, asked: ofPlace(place).length };
      })
      .sort((one, other) => other.asked - one.asked),
    medianMinutesToClaim: middleOf(toClaim),
    medianMinutesToAnswer: middleOf(toAnswer),
    minutesToAnswer: toAnswer.toSorted((one, other) => one - other),
    reopened: inOrder.filter(({ steps }) =>
      steps.some(
        ({ action, from }) =>
          (action === 'reopen' || action === 'follow-up') && (from === 'answered' || from === 'closed'),
      ),
    ).length,
  };
}

const minutesTo = (from: string, until: string | null): readonly number[] =>
  until === null ? [] : [60 * workingHours(from, until)];

function middleOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
