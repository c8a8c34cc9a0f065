/**
 * Dutch as it sounds, so that spelling mistakes fall together: ij/ei, ou/au, c/k/s, d/t, z/s, v/f, ch/g, double letters;
 * *ua* and *ji* are *au* and *ij* typed too fast.
 * Capitals stand for sounds written with two letters.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/(?:tie|sie|cie)(?=f|s|$)/gu, 'si'],
  [/isch/gu, 'is'],
  [/sch/gu, 'sg'],
  [/ch/gu, 'g'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/qu/gu, 'kw'],
  [/x/gu, 'ks'],
  [/ck/gu, 'k'],
  [/c(?=[eiy])/gu, 's'],
  [/c/gu, 'k'],
  [/ij|ji|ei|ey|y/gu, 'Y'],
  [/ouw|auw|ou|au|ua/gu, 'W'],
  [/oe/gu, 'U'],
  [/ie/gu, 'i'],
  [/z/gu, 's'],
  [/v/gu, 'f'],
  [/dt?(?=$|[^aeiouYWU])/gu, 't'],
  [/b$/gu, 'p'],
  [/(.)\1+/gu, '$1'],
];

/** How a folded word sounds. */
export function soundOf(folded: string): string {
  let sound = folded;
  for (const [pattern, replacement] of RULES) sound = sound.replace(pattern, replacement);
  return sound;
}
