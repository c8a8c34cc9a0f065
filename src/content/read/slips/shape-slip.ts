import type { Line } from './lines';
import { LISTS, type Said } from './slip';

/** Fields that take names with something behind them. */
export const BLOCKS = /^(answers|next|when|then|review|law|report|pick)$/;
const OF_OPTION = /\s+(label|go|hint|why|weight|tree):(?= )/g;

/** A value on one line that was meant as a list, as a block with fields, or as a text below it. */
export function shapeSlip({ key, value, isItem }: Line): Pick<Said, 'message' | 'hint'> | undefined {
  const text = value.trim();
  if (key === undefined) return undefined;
  if (/^[>|][-+]*[–—]/u.test(text))
    return { message: 'Hier staat een gedachtestreep uit Word.', hint: `Typ een gewoon streepje: \`${key}: >-\`.` };
  const mark = /^([>|][-+]?)\s+\S/.exec(text)?.[1];
  if (mark !== undefined)
    return {
      message: `Na \`${mark}\` begint de tekst op de volgende regel.`,
      hint: `Haal \`${mark}\` weg, of zet de tekst eronder. Hoort het teken bij de tekst? Zet er dan aanhalingstekens om.`,
    };
  if (LISTS.test(key) && /^- +\S/.test(text))
    return {
      message: 'Een streepje staat aan het begin van een eigen regel.',
      hint: `Schrijf \`${key}: [${text.slice(1).trim()}]\`.`,
    };
  if (BLOCKS.test(key) && /^[a-z][\w/-]*: +[^{]+$/.test(text))
    return { message: `Bij \`${key}\` horen accolades.`, hint: `Schrijf \`${key}: { ${text} }\`.` };
  if (isItem && key === 'id' && /\slabel: /.test(text))
    return {
      message: 'Een antwoord op één regel staat tussen accolades, met komma’s.',
      hint: `Schrijf \`- { id: ${text.replaceAll(OF_OPTION, ', $1:').replaceAll(/,\s*,/g, ',')} }\`.`,
    };
  return undefined;
}
