import { matchesOf } from '../matches';
/** A number that was written the way it is said: "nul zes vier acht …", also mixed with digits. Offsets in UTF-16 units. */
export interface SpokenNumber {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

const units = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const teens = [
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
];
const tens = ['', '', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];

/** Dutch words for 0 to 99, without accents → their digits; "twee-en-veertig" is not written. */
const digitsOf: ReadonlyMap<string, string> = new Map([
  ...units.map((word, value) => [word, String(value)] as const),
  ['zero', '0'],
  ...teens.map((word, value) => [word, String(value + 10)] as const),
  ...tens.flatMap((ten, value) =>
    ten === ''
      ? []
      : [
          [ten, String(value * 10)] as const,
          ...units.slice(1).map((unit, more) => [`${unit}en${ten}`, String(value * 10 + more + 1)] as const),
        ],
  ),
]);
const piece = /(\p{L}+)|(\d+)|([^\p{L}\d]+)/gu;
const joint = /^(?:[ \t]{0,2}[-,.·]?[ \t]{0,2})$/u;
const fewest = 9;

/** Runs of at least nine digits of which some are words and which start with "nul" or a zero. Takes linear time. */
export function spokenNumbers(text: string): readonly SpokenNumber[] {
  if (!/nul|zero/iu.test(text)) return [];
  const found: SpokenNumber[] = [];
  let run: { start: number; end: number; digits: string; words: number } | undefined;
  const close = (): void => {
    if (run !== undefined && run.words > 0 && run.digits.length >= fewest) found.push(run);
    run = undefined;
  };
  for (const { 0: written, 1: word, 2: number, index } of matchesOf(text, piece)) {
    const digits = number ?? (word === undefined ? undefined : digitsOf.get(plain(word)));
    if (digits === undefined) {
      if (word !== undefined || !joint.test(written)) close();
      continue;
    }
    if (run === undefined && !digits.startsWith('0')) continue;
    run ??= { start: index, end: index, digits: '', words: 0 };
    run = { ...run, end: index + written.length, digits: run.digits + digits };
    if (word !== undefined) run.words += 1;
  }
  close();
  return found;
}

const plain = (word: string): string => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
