import type { Finding, Path, ProblemCode } from '../../problem';

/** A value of another type than was expected; `source` is how it was written. */
export function wrongType(path: Path, name: string, expected: string, here: unknown, source: string): Finding {
  if (here === undefined) {
    const parent = path.slice(0, -1);
    return {
      code: 'missing-field',
      path: parent,
      atKey: true,
      message: `\`${name}\` ontbreekt.`,
      hint: `Voeg \`${name}:\` toe.`,
    };
  }
  if (expected === 'string' && source.startsWith('{')) {
    return became(
      'text-became-map',
      path,
      `De tekst \`${source}\` wordt gelezen als een lijstje, want hij begint met {.`,
    );
  }
  if (expected === 'string' && (source.startsWith('[') || Array.isArray(here))) {
    return became('text-became-map', path, `\`${name}\` moet een tekst zijn, maar wordt gelezen als een lijst.`);
  }
  if (expected === 'string' && typeof here !== 'object') {
    const seen = here === null ? 'niets' : `${typeof here === 'number' ? 'een getal' : 'ja of nee'} (${String(here)})`;
    return became('text-became-value', path, `\`${source}\` wordt gelezen als ${seen}, niet als tekst.`);
  }
  if (expected === 'string' && here === null) {
    return became('text-became-value', path, `\`${source || name}\` wordt gelezen als niets, niet als tekst.`);
  }
  if ((expected === 'object' || expected === 'record') && typeof here === 'string' && /^[a-z-]+:\S/.test(here)) {
    return {
      code: 'missing-space',
      path,
      message: `Na de dubbele punt in \`${here.slice(0, 30)}\` ontbreekt een spatie.`,
      hint: `Schrijf \`${here.slice(0, 30).replace(':', ': ')}\`.`,
    };
  }
  const words: Readonly<Record<string, string>> = {
    string: 'een tekst',
    array: 'een lijst',
    object: 'een blok met velden',
    record: 'een blok met velden',
    number: 'een getal',
    int: 'een heel getal',
  };
  return {
    code: 'wrong-type',
    path,
    message: `\`${name}\` moet ${words[expected] ?? expected} zijn.`,
    hint:
      expected === 'array'
        ? 'Schrijf elk deel op een eigen regel met een streepje, of zo: [a, b].'
        : 'Kijk in een andere boom hoe dit veld eruitziet.',
  };
}

const became = (code: ProblemCode, path: Path, message: string): Finding => ({
  code,
  path,
  message,
  hint: 'Zet aanhalingstekens om de hele tekst.',
});
