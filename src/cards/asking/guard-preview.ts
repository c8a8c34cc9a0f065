import type { Finding, FindingKind } from '../../privacy/finding';
import { isKeepable, type Writer } from '../../privacy/guarded-text';
import { labels } from '../../privacy/labels';
import { box, choiceList, type Json, keepLines, markdown, plain, quiet, subheading, typed } from '../card';

/** A text before it is stored: what the guard sees in it, what stays, and what is then stored. */
export interface Checked {
  readonly typed: string;
  readonly writer: Writer;
  readonly findings: readonly Finding[];
  /** What was ticked to stay. */
  readonly kept: readonly Finding[];
  readonly stored: string;
}

/**
 * The text as it was typed with the findings marked, what may stay, and what would be stored: the text, and what is kept `beside` it.
 * The same for everything people write.
 */
export function guardPreview(
  { typed: text, writer, findings, kept, stored }: Checked,
  beside: string,
): readonly (Json | undefined)[] {
  const mayStay = findings.filter(({ kind }) => isKeepable(kind, writer));
  return [
    ...(findings.length === 0
      ? []
      : [
          markdown(keepLines(marked(text, findings))),
          quiet(
            `Gemarkeerd: ${[...new Set(findings.map(({ kind }) => labels[kind]))].join(', ')}. Dit wordt vervangen, tenzij je het hieronder laat staan.`,
          ),
        ]),
    mayStay.length === 0
      ? undefined
      : choiceList(
          'keep',
          'Is dit geen gegeven van een inwoner? Vink aan wat mag blijven staan.',
          mayStay.map((finding) => ({ id: spanOf(finding), label: stays(text, finding) })),
          { isMultiSelect: true, ...(kept.length === 0 ? {} : { value: kept.map(spanOf).join(',') }) },
        ),
    box([subheading('Dit bewaren we'), typed(stored), quiet(beside)]),
  ];
}

export const spanOf = (finding: Finding): string => `${finding.kind}:${finding.start}:${finding.end}`;

/** The title of the button that stores it. */
export const sendTitle = (findings: readonly Finding[]): string =>
  findings.length === 0 ? 'Verstuur' : 'Vervang en verstuur';

const WHOSE: Partial<Readonly<Record<FindingKind, string>>> = {
  name: 'is een collega: laat staan',
  phone: 'is van het werk: laat staan',
  email: 'is van het werk: laat staan',
};

const stays = (text: string, finding: Finding): string =>
  `“${text.slice(finding.start, finding.end).replace(/\s+/g, ' ')}” ${WHOSE[finding.kind] ?? 'mag blijven staan'}`;

/** Bold is also spoken by screen readers that announce emphasis; the label line names the kinds besides. */
function marked(text: string, findings: readonly Finding[]): string {
  let done = 0;
  const parts: string[] = [];
  for (const { start, end } of findings) {
    parts.push(plain(text.slice(done, start)), `**${plain(text.slice(start, end).replace(/\s+/g, ' '))}**`);
    done = end;
  }
  return [...parts, plain(text.slice(done))].join('');
}
