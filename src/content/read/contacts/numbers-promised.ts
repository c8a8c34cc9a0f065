import type { Finding, Path } from '../../problem';

/** A `number` of a promise without a digit in it: no card can ever name that. */
export function numbersPromised(promises: unknown): readonly Finding[] {
  const findings: Finding[] = [];
  const visit = (part: unknown, path: Path): void => {
    if (typeof part === 'string') {
      const field = path.findLast((step) => typeof step === 'string');
      if (field !== 'number' || /\d|\{\{/.test(part)) return;
      findings.push({
        code: 'wrong-value',
        path,
        message: `“${part}” is geen nummer: er staat geen cijfer in.`,
        hint: 'Schrijf het nummer zoals het op de kaart staat, zoals `number: "112"`.',
      });
    } else if (typeof part === 'object' && part !== null)
      for (const [key, inner] of Array.isArray(part) ? [...part.entries()] : Object.entries(part))
        if (key !== 'says') visit(inner, [...path, key]);
  };
  visit(promises, []);
  return findings;
}
