import type { Finding } from './finding';
import { placeholderOf } from './placeholder';

/**
 * The text with every finding replaced by its placeholder. Findings are offsets in this very text; those that overlap
 * an earlier one, or lie outside the text, are passed over.
 */
export function redact(text: string, findings: readonly Finding[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const finding of [...findings].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (finding.start < done || finding.end <= finding.start || finding.end > text.length) continue;
    pieces.push(text.slice(done, finding.start), placeholderOf(finding.kind));
    done = finding.end;
  }
  pieces.push(text.slice(done));
  return pieces.join('');
}
