import type { Finding, Path } from '../../problem';

/** Numbers that are the same everywhere (organisation.yaml says so), as they are written; the first is enough. */
const NATIONAL: ReadonlyMap<string, { readonly name: string; readonly numbers: readonly [string, ...string[]] }> =
  new Map([
    ['emergency', { name: 'het alarmnummer', numbers: ['112'] }],
    ['suicide', { name: 'het nummer bij gedachten aan zelfdoding', numbers: ['113', '0800-0113'] }],
    ['veiligThuis', { name: 'het nummer van Veilig Thuis', numbers: ['0800-2000'] }],
  ]);

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** A phone of organisation.yaml that nobody can ring: without a number, or a national one that is not that number. */
export function wrongPhone(path: Path, phone: string): Finding | undefined {
  if (path.at(-1) !== 'phone' || phone.includes('{{')) return undefined;
  if (!/\d/.test(phone))
    return {
      code: 'to-fill-in',
      path,
      message: `Bij \`${path.join('.')}\` staat nog geen nummer, maar “${phone}”.`,
      hint: 'Vul het nummer in, tussen aanhalingstekens.',
    };
  const national = NATIONAL.get(String(path[0]));
  if (national === undefined || path.length !== 2) return undefined;
  const known = new Set(national.numbers.map(digitsOf));
  const written = (phone.match(/\d[\d -]*/g) ?? []).map(digitsOf);
  // Promises look for the number as it is written everywhere.
  const isUsual = national.numbers.some((number) => phone.includes(number));
  if (isUsual && written.every((number) => known.has(number))) return undefined;
  const right = national.numbers.join(' of ');
  const [first] = national.numbers;
  const isOne = national.numbers.length === 1;
  return {
    code: 'wrong-value',
    path,
    message: `${right} is ${national.name}, overal in Nederland. Hier staat iets anders: \`${phone}\`.`,
    hint: `Schrijf \`phone: "${right}"\`.`,
    ...(isOne ? { repair: { says: `Maak er \`${first}\` van`, edit: { kind: 'set', path, value: first } } } : {}),
  };
}
