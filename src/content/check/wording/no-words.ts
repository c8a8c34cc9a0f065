import type { Finding } from '../../problem';

/** What somebody types to get past a field that must be filled in. An answer may well be “Geen”. */
const FILLERS = /^\W*(?:n\.?\s?v\.?\s?t|niet van toepassing|geen|idem|zie boven|tbd|test|tekst|bla(?: ?bla)*)\W*$/i;

/** For oneself or a colleague, and not for a reader. */
const NOTES = /\bd\.d\.|\bzie (?:de |mijn |die )?(?:e-?mail|mailtje|appje)\b|@@+|\bnog (?:doen|checken)\b(?=\W*$)/i;

/** Word writes the initials of who wrote it, and a number. */
const REMARK = /\[(?:Opmerking|Commentaar|Comment)\b[^\]]*\]/i;

/** Not a link (`[kaart](…)`), a footnote or a placeholder with other signs: those are told as such. */
const TO_FILL = /(?<!\[)\[\p{L}[^[\].]*\](?![\](])/u;

/** A text of a card that tells a reader nothing, or that was not meant for one. `isButton`: what stands on a button. */
export function emptyWordsIn(text: string, isButton: boolean): Pick<Finding, 'message' | 'hint'> | undefined {
  if (!(isButton ? /[\p{L}\p{N}]/u : /\p{L}/u).test(text))
    return {
      message: `${isButton ? 'Op deze knop' : 'Hier'} staan geen woorden, alleen “${text.trim()}”.`,
      hint: 'Schrijf wat de lezer moet weten, of haal het weg.',
    };
  if (!isButton && FILLERS.test(text))
    return {
      message: `“${text.trim()}” zegt de lezer niets.`,
      hint: 'Schrijf een zin. Is er echt niets te zeggen? Zeg dan waarom niet.',
    };
  const hasBracket = text.includes('[');
  const remark = hasBracket ? REMARK.exec(text)?.[0] : undefined;
  if (remark !== undefined)
    return {
      message: `“${remark}” is een opmerking uit Word. De lezer ziet haar ook.`,
      hint: 'Haal haar weg. Een aantekening voor makers zet je in het bestand achter een hekje: `# …`.',
    };
  const open = hasBracket ? TO_FILL.exec(text)?.[0] : undefined;
  if (open !== undefined)
    return {
      message: `Tussen haken staat “${open}”: dat moet nog worden ingevuld, en de lezer ziet de haken.`,
      hint: 'Vul het in. Wat per gemeente verschilt, staat in organisation.yaml: `{{coordinator.name}}`.',
    };
  const note = NOTES.exec(text)?.[0];
  if (note === undefined) return undefined;
  return {
    message: `Met “${note}” lijkt dit een aantekening voor jezelf. De lezer ziet haar ook.`,
    hint: 'Haal haar weg. Een aantekening voor makers zet je in het bestand achter een hekje: `# …`.',
  };
}
