import { didYouMean } from '../../did-you-mean';
import type { Finding, Path } from '../../problem';
import { nodeSchemas } from './node-schema';

const NODE_KINDS: readonly string[] = Object.keys(nodeSchemas);

export function tooBig(path: Path, name: string, most: number, here: unknown): Finding {
  if (Array.isArray(here)) {
    return {
      code: 'too-long',
      path,
      message: `\`${name}\` heeft ${here.length} delen; meer dan ${most} past niet.`,
      hint: 'Voeg delen samen of maak twee vragen.',
    };
  }
  const length = typeof here === 'string' ? here.length : Number(here);
  return {
    code: 'too-long',
    path,
    message:
      typeof here === 'string'
        ? `\`${name}\` is ${length} tekens lang; op een kaart passen er hoogstens ${most}.`
        : `\`${name}\` is ${length}; hoger dan ${most} kan niet.`,
    hint: typeof here === 'string' ? 'Maak de tekst korter of verdeel hem over stappen.' : `Kies hoogstens ${most}.`,
  };
}

export function wrongId(path: Path, name: string, atKey: boolean): Finding {
  const tidy = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  return {
    code: 'wrong-id',
    path,
    atKey,
    message: `\`${name}\` is geen goede naam. Gebruik kleine letters, cijfers en streepjes, en begin met een letter.`,
    hint: tidy.length > 0 ? `Schrijf bijvoorbeeld \`${tidy}\`.` : 'Kies een naam die zegt waar het over gaat.',
  };
}

export function wrongFormat(path: Path, name: string, here: unknown): Finding {
  if (name === 'checked' || name === 'before' || name === 'version') {
    return {
      code: 'wrong-date',
      path,
      message: `\`${String(here)}\` is geen datum.`,
      hint: 'Schrijf jaar-maand-dag tussen aanhalingstekens: "2026-11-21".',
    };
  }
  if (name === 'bwb' || name === 'celex' || name === 'ecli') {
    return {
      code: 'wrong-value',
      path,
      message: `\`${String(here)}\` is geen ${name}-nummer.`,
      hint: 'Neem het nummer over van wetten.overheid.nl, zoals BWBR0015703.',
    };
  }
  return wrongId(path, String(here), false);
}

export function wrongValue(path: Path, name: string, values: readonly string[], here: unknown): Finding {
  if (name === 'kind') return wrongKind(path, here);
  return {
    code: here === undefined ? 'missing-field' : 'wrong-value',
    path: here === undefined ? path.slice(0, -1) : path,
    message: here === undefined ? `\`${name}\` ontbreekt.` : `\`${String(here)}\` kan niet bij \`${name}\`.`,
    hint: didYouMean(String(here), values) ?? `Kies uit: ${values.join(', ')}.`,
  };
}

export function wrongKind(path: Path, here: unknown): Finding {
  const kindPath = path.at(-1) === 'kind' ? path : [...path, 'kind'];
  const kind = typeof here === 'object' && here !== null ? (here as Record<string, unknown>).kind : here;
  if (kind === undefined || (typeof here !== 'string' && typeof kind !== 'string')) {
    return {
      code: 'missing-field',
      path: kindPath.slice(0, -1),
      atKey: true,
      message: '`kind` ontbreekt.',
      hint: `Voeg \`kind:\` toe: ${NODE_KINDS.join(', ')}.`,
    };
  }
  return {
    code: 'wrong-value',
    path: kindPath,
    message: `\`${String(kind)}\` is geen soort knoop.`,
    hint: didYouMean(String(kind), NODE_KINDS) ?? `Kies uit: ${NODE_KINDS.join(', ')}.`,
  };
}
