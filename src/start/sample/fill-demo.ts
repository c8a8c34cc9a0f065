import { randomUUID } from 'node:crypto';
import { PAST_QUESTIONS } from '../../demo/past-questions';
import { SAMPLE_PEOPLE } from '../../demo/sample-people';
import { SAMPLE_QUESTIONS, type SampleQuestion, type SampleStep } from '../../demo/sample-questions';
import { SYSTEM } from '../../escalations/actor';
import { ask } from '../../escalations/ask';
import type { Command } from '../../escalations/command';
import type { Person, WalkSoFar } from '../../escalations/escalation';
import type { EscalationStore } from '../../escalations/keeping/escalation-store';
import { perform } from '../../escalations/perform';
import type { Outcome } from '../../escalations/refusal';
import type { Edition } from '../../model/edition';
import { guard } from '../../privacy/guarded-text';
import { findPosition } from '../../walk/position';
import { endsInDanger, placeOf } from '../../walk/report/report';
import { packWalk } from '../../walk/token';
import { type Counting, countSampleWalks } from './sample-walks';

const HOUR_MS = 3_600_000;

export interface DemoParts {
  readonly store: EscalationStore;
  readonly counts: Counting;
  readonly edition: Edition;
  /** ISO instant. */
  readonly now: string;
}

/**
 * Fills an empty demo with invented questions and walks of the last weeks, by the same commands that people give, so that a
 * newcomer sees a desk at work. Does nothing once anything was ever asked. True when it filled.
 */
export async function fillDemo({ store, counts, edition, now }: DemoParts): Promise<boolean> {
  const { themes } = await store.statistics({ from: new Date(0).toISOString(), until: now });
  if (themes.length > 0) return false;
  for (const question of [...PAST_QUESTIONS, ...SAMPLE_QUESTIONS]) await tell(quietly(store), edition, question, now);
  countSampleWalks(counts, edition, now);
  return true;
}

/** Of what is long past nobody is told any more; what still waits appears in the channel once it is linked. */
const quietly = (store: EscalationStore): EscalationStore => ({
  ...store,
  replace: (change) => store.replace({ ...change, notifications: [] }),
});

async function tell(store: EscalationStore, edition: Edition, question: SampleQuestion, now: string): Promise<void> {
  const ago = (hours: number): string => new Date(Date.parse(now) - hours * HOUR_MS).toISOString();
  const route = walkIn(edition, question);
  const asked = await ask(isOver(question) ? withoutNews(store) : store, {
    draft: {
      key: randomUUID(),
      text: guard(question.text),
      urgency: question.isUrgent === true ? 'urgent' : 'normal',
      danger: route?.danger ?? false,
      anonymous: question.isAnonymous === true,
      walk: route?.walk ?? null,
    },
    asker: personNamed(question.by),
    id: randomUUID(),
    now: ago(question.hoursAgo),
  });
  const id = idOf(asked);
  for (const step of question.since ?? [])
    idOf(
      await perform(store, {
        id,
        command: commandOf(step),
        actor: { kind: 'person', person: personNamed(step.by), coordinator: isCoordinator(step.by) },
        now: ago(step.hoursAgo),
      }),
    );
  // Whoever waits was reminded just now: a newcomer gets no reminder of a question they never asked. Refused where nobody waits.
  await perform(store, { id, command: { kind: 'remind', quietSince: now }, actor: SYSTEM, now });
}

const OVER: readonly SampleStep['does'][] = ['answer', 'close', 'withdraw'];
const isOver = ({ since = [] }: SampleQuestion): boolean => since.some(({ does }) => OVER.includes(does));

const withoutNews = (store: EscalationStore): EscalationStore => ({
  ...store,
  insert: (fresh) => store.insert({ ...fresh, notifications: [] }),
});

/** The sample is ours: a step that is refused is a mistake in it. */
function idOf(outcome: Outcome): string {
  if (!outcome.ok) throw new Error(`A sample question was refused: ${outcome.refusal}.`);
  return outcome.escalation.id;
}

function commandOf({ does, text = '' }: SampleStep): Command {
  switch (does) {
    case 'answer':
    case 'follow-up':
      return { kind: does, key: randomUUID(), text: guard(text) };
    case 'propose-tree':
      return { kind: does, proposes: true };
    case 'claim':
    case 'close':
    case 'reopen':
    case 'withdraw':
      return { kind: does };
  }
}

interface Route {
  readonly walk: WalkSoFar;
  readonly danger: boolean;
}

function walkIn(edition: Edition, { walked = '', ends }: SampleQuestion): Route | undefined {
  const tree = edition.trees.get(walked);
  const agreed = ends === undefined ? tree?.walks[0] : tree?.walks.find((walk) => walk.ends === ends);
  if (tree === undefined || agreed === undefined) return undefined;
  const walk = { edition: edition.id, tree: tree.id, answers: agreed.answers };
  const position = findPosition(edition, walk);
  return {
    walk: { edition: edition.id, theme: tree.theme, ...placeOf(walk, position), token: packWalk(walk) },
    danger: endsInDanger(position),
  };
}

const sampleNamed = (first: string) => {
  const found = SAMPLE_PEOPLE.find(({ name }) => name.startsWith(`${first} `));
  if (found === undefined) throw new Error(`Nobody of the sample people is called ${first}.`);
  return found;
};

const personNamed = (first: string): Person => {
  const { id, name } = sampleNamed(first);
  return { id, name };
};

const isCoordinator = (first: string): boolean => sampleNamed(first).roles.includes('Coordinator');
