import { type Answer, UNSURE } from '../../model/answer';
import { idsIn } from '../../model/conditions';
import type { Claim } from '../../model/promise';
import { withAnswer } from '../explore/explore';
import { partsOf, questionsIn } from './claims';

/** What a claim still has to know of the answers given so far; walks that told it the same share one. */
export interface Told {
  readonly id: number;
  /** Of the questions it looks at, on one of those walks. */
  readonly answers: ReadonlyMap<string, Answer>;
}

export interface Listening {
  /** Nothing was answered yet. */
  readonly nothing: Told;
  /** What is told once this question, `tree/node`, is answered as well. */
  hear(told: Told, key: string, answer: Answer): Told;
  /** Options of a question that the claim names; `all` where it counts them; undefined when it looks at none. */
  named(key: string): ReadonlySet<string> | 'all' | undefined;
}

export function listenFor(claim: Claim): Listening {
  const questions = [...new Set(questionsIn(claim))].sort();
  const asked = new Set(questions);
  const named = idsNamed(claim);
  const known = new Map<string, Told>();
  const heard = new Map<Told, Map<string, Map<Answer, Told>>>();

  const keep = (answers: ReadonlyMap<string, Answer>): Told => {
    const told = questions.map((key) => kept(answers.get(key), named.get(key))).join('|');
    const found = known.get(told) ?? { id: known.size, answers };
    known.set(told, found);
    return found;
  };
  return {
    nothing: keep(new Map()),
    named: (key) => named.get(key),
    hear(told, key, answer) {
      if (!asked.has(key)) return told;
      const byKey = heard.get(told) ?? new Map<string, Map<Answer, Told>>();
      const byAnswer = byKey.get(key) ?? new Map<Answer, Told>();
      const found = byAnswer.get(answer) ?? keep(withAnswer(told.answers, key, answer));
      heard.set(told, byKey.set(key, byAnswer.set(answer, found)));
      return found;
    },
  };
}

function kept(answer: Answer | undefined, ids: ReadonlySet<string> | 'all' | undefined): string {
  if (answer === undefined) return '';
  if (ids === undefined) return '=';
  const said = typeof answer === 'string' ? [answer] : [String(answer.length), ...answer];
  return `=${said.filter((id) => id === UNSURE || ids === 'all' || ids.has(id)).join('+')}`;
}

/** The options of each question that a claim names; `all` where it counts them. */
function idsNamed(claim: Claim): ReadonlyMap<string, ReadonlySet<string> | 'all'> {
  const named = new Map<string, ReadonlySet<string> | 'all'>();
  for (const part of partsOf(claim)) {
    if (part.kind === 'unsure') for (const key of part.keys) if (!named.has(key)) named.set(key, new Set());
    if (part.kind !== 'answer') continue;
    const before = named.get(part.key);
    named.set(
      part.key,
      part.ticks.atLeast !== undefined || before === 'all' ? 'all' : new Set([...(before ?? []), ...idsIn(part.ticks)]),
    );
  }
  return named;
}
