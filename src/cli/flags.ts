/** Every flag a command can be given: what comes after it, if anything, and what it does. */
export const FLAGS = {
  '--format': { takes: 'vorm', does: 'hoe de uitkomst eruitziet' },
  '--content': { takes: 'map', does: 'een andere map met inhoud dan `content`' },
  '--old': { takes: 'map', does: 'de map met de eerdere inhoud' },
  '--to': { takes: 'plek', does: 'waar het komt te staan' },
  '--title': { takes: '"titel"', does: 'de titel die de lezer ziet' },
  '--theme': { takes: 'thema', does: 'waar de boom bij hoort' },
  '--part': { does: 'een gedeeld deel, dat andere bomen gebruiken' },
  '--all': { does: 'laat alles zien, ook als het lang is' },
  '--explain': { does: 'zegt ook waarom, en wat het zou veranderen' },
  '--force': { does: 'doet het ook als er iets wordt overschreven' },
} as const satisfies Readonly<Record<string, { readonly takes?: string; readonly does: string }>>;

export type Flag = keyof typeof FLAGS;

/** What was given with a command: flags with what came after them ('' for one that takes nothing), and the other words. */
export interface Words {
  readonly flags: ReadonlyMap<Flag, string>;
  readonly names: readonly string[];
}

/** The flag that is unknown, or lacks what should come after it. */
export interface Misread {
  readonly flag: string;
  readonly lacks: boolean;
}

/** `--format json` and `--format=json` alike; `--help` and `-h` are not for here. */
export function readWords(words: readonly string[], known: readonly Flag[]): Words | Misread {
  const flags = new Map<Flag, string>();
  const names: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    if (!word.startsWith('--')) {
      names.push(word);
      continue;
    }
    const [written = '', ...rest] = word.split('=');
    const flag = known.find((each) => each === written);
    if (flag === undefined) return { flag: written, lacks: false };
    if (!('takes' in FLAGS[flag])) flags.set(flag, '');
    else {
      const value = rest.length > 0 ? rest.join('=') : words[++index];
      if (value === undefined || value.startsWith('--')) return { flag, lacks: true };
      flags.set(flag, value);
    }
  }
  return { flags, names };
}
