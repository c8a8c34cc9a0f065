import type { Theme } from '../model/theme';
import { TO_FILL_IN } from './read/to-fill-in';

export interface NewTree {
  readonly id: string;
  readonly title: string;
  readonly theme: Theme;
  /** A part has ends that other trees go on from, and stands in no menu. */
  readonly isPart: boolean;
  /** ISO day. */
  readonly today: string;
}

/**
 * The text of a tree that somebody starts with: it can be walked, and passes every check but for what must still be written.
 * It has no agreed walks: which advice is right, and which walk is the most dangerous one, is for its maker to say.
 */
export function newTreeText({ id, title, theme, isPart, today }: NewTree): string {
  const before = halfAYearAfter(today);
  return `# yaml-language-server: $schema=../schema/tree.schema.json
id: ${id}
title: ${quoted(title)}
summary: "${TO_FILL_IN} voor wie is dit, en wat weet je daarna? In één of twee zinnen."
theme: ${theme}
# Woorden waar iemand op zoekt. Zet ze tussen de haken, met komma's.
keywords: []
review: { checked: "${today}", before: "${before}" }
start: begin
nodes:
  begin:
    kind: question
    text: "${TO_FILL_IN} de eerste vraag."
    why: "${TO_FILL_IN} waarom vraag je dit?"
    options:
      - { id: ja, label: "Ja", go: bij-ja }
      - { id: nee, label: "Nee", go: bij-nee }
${isPart ? partEnds : advices}walks: []
`;
}

const advice = (answer: string): string => `  bij-${answer}:
    kind: advice
    # Kies het soort advies dat past.
    verdict: discuss-in-team
    text: "${TO_FILL_IN} wat doet iemand die ${answer} zei?"
    because: "${TO_FILL_IN} waarom is dat zo?"
    do: ["${TO_FILL_IN} de eerste stap."]
    record: "${TO_FILL_IN} wat legt iemand vast?"
    # Waar dit op rust: namen uit sources.yaml, tussen de haken.
    sources: []
    escalate: offer
`;
const advices = `${advice('ja')}${advice('nee')}`;

const partEnd = (answer: string): string => `  bij-${answer}:
    kind: advice
    # Een einde van dit deel: de andere boom gaat hier verder.
    verdict: part
    text: "${TO_FILL_IN} wat weten we nu?"
`;
const partEnds = `${partEnd('ja')}${partEnd('nee')}`;

/** A title may hold anything a person types; JSON's quotes are YAML's too. */
const quoted = (text: string): string => JSON.stringify(text);

function halfAYearAfter(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + 6, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + 6, Math.min(date, last))).toISOString().slice(0, 10);
}
