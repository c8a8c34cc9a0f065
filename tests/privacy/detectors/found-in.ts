import type { Detector } from '../../../src/privacy/finding';

/** What a detector finds in a text, as the pieces of text themselves. */
export function foundIn(detect: Detector, text: string): readonly string[] {
  return detect(text).map((finding) => text.slice(finding.start, finding.end));
}
