import { closest } from '../did-you-mean';
import type { Finding } from '../problem';
import { fillIn } from './organisation';
import { bareNamesIn, DUTCH_BLOCKS, DUTCH_FIELDS } from './placeholder-words';
import { eachText } from './yaml/each-text';

type Values = ReadonlyMap<string, string>;

interface Fault {
  readonly message: string;
  readonly hint: string;
  /** As it was written. */
  readonly written: string;
  /** The name that organisation.yaml does not know; absent when it is not even written as one. */
  readonly name?: string;
  readonly meant?: string;
}

/** Every `{{name}}` in a value of YAML that organisation.yaml does not know, and every brace that a reader would see. */
export function findUnknownPlaceholders(value: unknown, organisation: Values): readonly Finding[] {
  const findings: Finding[] = [];
  eachText(value, (part, place) => {
    for (const { written, meant, name, message, hint } of [
      ...faultsIn(part, organisation),
      ...bareNamesIn(part, organisation),
    ]) {
      const path = place.path();
      findings.push({
        code: 'unknown-placeholder',
        path,
        message,
        hint,
        ...(name === undefined ? {} : { about: name }),
        ...(meant === undefined
          ? {}
          : {
              repair: {
                says: `Maak er \`{{${meant}}}\` van`,
                edit: { kind: 'set', path, value: part.replace(written, () => `{{${meant}}}`) },
              },
            }),
      });
    }
  });
  return findings;
}

const BRACES = /[{}]|\[\[/;
/** What was meant as a placeholder, with the wrong brackets or the wrong signs between its words. */
const MEANT_AS_ONE = /[{[]{1,3}\s*([\p{L}][\p{L}\d]*(?:[ .,:_/-]+[\p{L}\d]+)*)\s*[}\]]{0,3}|\{+\s*\}*|\}+/gu;
const OR_ROUND = new RegExp(MEANT_AS_ONE.source.replace('[}\\]]{0,3}', '[}\\])]{0,3}'), 'gu');

/** In the order of the text. */
export function faultsIn(text: string, organisation: Values): readonly Fault[] {
  if (!BRACES.test(text)) return [];
  const faults: Fault[] = [];
  fillIn(text, organisation, (name) => faults.push(unknown(name, organisation)));
  // What is filled in is looked at where it is written.
  const rest = text.replaceAll(/\{\{\s*[a-zA-Z][a-zA-Z0-9.]*\s*\}\}/g, '');
  if (!BRACES.test(rest)) return faults;
  // A round bracket closes what was opened before it, unless nothing was.
  const meantAsOne = rest.includes('(') ? MEANT_AS_ONE : OR_ROUND;
  for (const match of rest.matchAll(meantAsOne)) faults.push(misshapen(match[0], match[1], organisation));
  return faults;
}

function unknown(name: string, organisation: Values): Fault {
  const [root = '', ...more] = name.split('.');
  const fields = [...organisation.keys()]
    .filter((each) => each.startsWith(`${root}.`))
    .map((each) => each.slice(root.length + 1));
  const field = more.join('.');
  if (field !== '' && fields.length > 0) return unknownField(name, root, field, fields);
  const block = DUTCH_BLOCKS[root.toLowerCase()];
  const english = [block ?? root, ...more.map((each) => (block && DUTCH_FIELDS[each]) || each)].join('.');
  const meant = nameLike(english, organisation);
  return {
    written: `{{${name}}}`,
    name,
    message: `\`{{${name}}}\` staat niet in organisation.yaml.`,
    hint:
      meant === undefined
        ? 'Voeg het daar toe (organisation.yaml), of verbeter de naam hier.'
        : `Bedoelde je \`{{${meant}}}\`?`,
    ...(meant === undefined ? {} : { meant }),
  };
}

/** `{{coordinator.mail}}`: the part is there, and has no such line. */
function unknownField(name: string, root: string, field: string, fields: readonly string[]): Fault {
  const low = field.toLowerCase();
  const near =
    fields.find((each) => each.toLowerCase() === low) ??
    fields.find((each) => each === DUTCH_FIELDS[low]) ??
    closest(low, fields);
  const shown = fields.map((each) => `\`{{${root}.${each}}}\``);
  return {
    written: `{{${name}}}`,
    name,
    message: `\`{{${name}}}\` staat niet in organisation.yaml.`,
    hint:
      near === undefined
        ? `Er is: ${shown.join(', ')}. Iets anders nodig? Voeg \`${field}\` toe bij \`${root}\` in organisation.yaml.`
        : `Bedoelde je \`{{${root}.${near}}}\`?`,
    ...(near === undefined ? {} : { meant: `${root}.${near}` }),
  };
}

function misshapen(written: string, words: string | undefined, organisation: Values): Fault {
  const name = words
    ?.normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[ ,:_/-]+/g, '.');
  const whole = name === undefined ? undefined : nameLike(name, organisation);
  // Nobody closed it, so the rest of the sentence seems to belong to it.
  const [first = ''] = (words ?? '').split(/\s/);
  const meant = whole ?? (organisation.has(first) ? first : undefined);
  const shown = whole === undefined ? written.slice(0, written.indexOf(first) + first.length) : written;
  if (meant !== undefined)
    return {
      written: shown,
      meant,
      message: `\`${shown.trim()}\` staat zo op de kaart: de lezer ziet de haken.`,
      hint: `Schrijf \`{{${meant}}}\`, met twee accolades aan elke kant.`,
    };
  return {
    written,
    message: 'Hier staat een losse accolade of haak, die de lezer ziet.',
    hint: 'Haal haar weg. Wat per gemeente verschilt, schrijf je zo: `{{coordinator.name}}`.',
  };
}

function nameLike(name: string, organisation: Values): string | undefined {
  const names = [...organisation.keys()];
  const low = name.toLowerCase();
  return (
    names.find((each) => each.toLowerCase() === low) ??
    names.find((each) => each === `${name}.contact`) ??
    names.find((each) => each.startsWith(`${name}.`)) ??
    names.find(
      (each) =>
        each.toLowerCase() ===
        closest(
          low,
          names.map((other) => other.toLowerCase()),
        ),
    )
  );
}
