import type { Line } from './lines';
import type { Slip } from './slip';

/** Fields of a node that are never the first of an item of a list. */
const NEVER_ITEMS =
  /^(verdict|because|record|escalate|related|documents|uncertain|unsure|kind|why|help|options|cases|else|next)$/;

const slipAt = (line: Line, message: string, hint: string): Slip => ({
  code: 'not-yaml',
  line: line.number,
  column: line.indent + 1,
  message,
  hint,
  isPlace: true,
});

/** `- escalate: offer`: somebody took the field for one more of the list above it. */
export function strayDash(line: Line): Slip | undefined {
  if (!line.isItem || line.key === undefined || !NEVER_ITEMS.test(line.key)) return undefined;
  return slipAt(
    line,
    `Vóór \`${line.key}\` hoort geen streepje: het is geen deel van de lijst erboven.`,
    `Schrijf \`${line.text}\`, twee spaties naar links, recht onder de naam van die lijst.`,
  );
}

/** More spaces behind a dash than what stands under it allows: something between them was taken away. */
export function tooWide(line: Line, after: Line | undefined): Slip | undefined {
  if (!line.isItem || line.key === undefined || after === undefined || after.isItem) return undefined;
  if (line.inner <= line.indent + 2 || after.indent <= line.indent || after.indent >= line.inner) return undefined;
  return slipAt(
    line,
    'Na dit streepje staan te veel spaties, of er is iets weggehaald.',
    `Laat er één spatie staan: \`- ${line.text}\`.`,
  );
}

/** A node that was pasted above `nodes`, or under the walks. */
export const outsideNodes = (line: Line, section: string): Slip =>
  slipAt(
    line,
    `\`${line.key}\` is een knoop, en die hoort onder \`nodes\`. Hier staat hij onder \`${section}\`.`,
    'Zet hem met alles eronder tussen de andere knopen.',
  );
