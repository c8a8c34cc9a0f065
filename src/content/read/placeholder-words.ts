type Values = ReadonlyMap<string, string>;

/** A part of organisation.yaml as somebody calls it in Dutch. */
export const DUTCH_BLOCKS: Readonly<Record<string, string>> = {
  gemeente: 'municipality',
  fg: 'privacyOfficer',
  jurist: 'lawyer',
  aandachtsfunctionaris: 'attentionOfficer',
  datalek: 'dataBreach',
  crisisdienst: 'crisisService',
  alarmnummer: 'emergency',
};

export const DUTCH_FIELDS: Readonly<Record<string, string>> = {
  naam: 'name',
  telefoon: 'phone',
  telefoonnummer: 'phone',
  nummer: 'phone',
  tel: 'phone',
  gevaar: 'danger',
  plek: 'place',
  plaats: 'place',
};

interface BareName {
  readonly written: string;
  readonly name?: string;
  readonly meant: string;
  readonly message: string;
  readonly hint: string;
}

/** What could be a name with a dot in it; nearly no text has one. */
const DOTTED = /[a-z]\.[a-z]/;

/** Names of organisation.yaml in a text without their braces, or between other signs: `lawyer.phone`, `<<lawyer.phone>>`. */
export function bareNamesIn(text: string, organisation: Values): readonly BareName[] {
  if (!DOTTED.test(text)) return [];
  const rest = text.replaceAll(/[{[]+[^{}[\]]*[}\])]*/g, '');
  return [...rest.matchAll(/[<$%(]*(?<![\w.@/-])([a-z][A-Za-z]*\.[a-z][A-Za-z]*)(?![\w@/-]|\.\w)[>%)]*/g)].flatMap(
    ([written, name = '']) =>
      organisation.has(name)
        ? [
            {
              written,
              meant: name,
              message: `\`${written}\` staat zo op de kaart: de lezer ziet geen naam of nummer.`,
              hint: `Schrijf \`{{${name}}}\`, met twee accolades aan elke kant.`,
            },
          ]
        : [],
  );
}
