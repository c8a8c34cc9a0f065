import type { Finding } from '../../problem';

/** Written as a telephone number of the Netherlands: an area, a mobile phone, or a service. A date begins with two digits. */
const WRITTEN = /(?<![\w.,:/+-])0\d{2,3}[ -]\d[\d -]*\d(?![\w/])|(?<![\w.,:/+-])06[ -]?\d[\d -]*\d(?![\w/])/g;
const SERVICE = /^0(?:800|900|906|909)/;
/** Digits of a number: of a service, and of any other. */
const LONG = { service: [8, 11], other: [10] } as const;

/** After “bel”, three digits ring somewhere or nowhere at all. */
const CALLED = /\b[Bb]el(?: dan| nu| eerst| meteen| direct| altijd)* (\d{3})(?![\d -]*\d)/g;
/** A short number with signs between its digits. */
const PARTED = /(?<![\w.,:/+-])1[ .-]1[ .-][23](?![\w./-]*\d)/;
const SHORT = new Set(['112', '113', '144']);

/** A number in a text that nobody can ring: with a digit too few or too many, or a short one that does not exist. */
export function wrongNumberIn(text: string): Pick<Finding, 'code' | 'message' | 'hint'> | undefined {
  if (!/\d/.test(text)) return undefined;
  for (const [written] of text.matchAll(WRITTEN)) {
    const digits = written.replace(/\D/g, '');
    const right: readonly number[] = SERVICE.test(digits) ? LONG.service : LONG.other;
    if (right.includes(digits.length)) continue;
    return {
      code: 'wrong-number',
      message: `\`${written}\` heeft ${digits.length} cijfers. Een telefoonnummer als dit heeft er ${right.join(' of ')}.`,
      hint: 'Kijk het nummer na, en typ het opnieuw.',
    };
  }
  const parted = PARTED.exec(text)?.[0];
  if (parted !== undefined)
    return {
      code: 'wrong-number',
      message: `\`${parted}\` kan niemand met één druk bellen.`,
      hint: `Schrijf \`${parted.replace(/\D/g, '')}\`, zonder tekens ertussen.`,
    };
  for (const [, written = ''] of text.matchAll(CALLED)) {
    if (SHORT.has(written)) continue;
    return {
      code: 'wrong-number',
      message: `\`${written}\` is geen nummer dat bestaat.`,
      hint: 'Bedoelde je `112`? Nummers staan in organisation.yaml: schrijf `{{emergency.phone}}`.',
    };
  }
  return undefined;
}

/** The same in every text of a value of YAML. */
export function wrongNumbersIn(value: unknown): readonly Finding[] {
  const findings: Finding[] = [];
  const visit = (part: unknown, path: Finding['path']): void => {
    if (typeof part === 'string') {
      const wrong = wrongNumberIn(part);
      if (wrong !== undefined) findings.push({ ...wrong, path });
    } else if (typeof part === 'object' && part !== null)
      for (const [key, inner] of Array.isArray(part) ? [...part.entries()] : Object.entries(part))
        visit(inner, [...path, key]);
  };
  visit(value, []);
  return findings;
}
