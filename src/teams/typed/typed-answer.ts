import { type Answer, UNSURE } from '../../model/answer';
import type { AskedNode } from '../../model/node';
import { simplify } from './said';
import { meansUnsure } from './typed-command';

/** English that slips in. */
const IN_DUTCH: ReadonlyMap<string, string> = new Map([
  ['yes', 'ja'],
  ['yep', 'ja'],
  ['no', 'nee'],
  ['nope', 'nee'],
]);

/** "Ja hoor", "nee, echt niet": a friendly word after the answer. */
const FRIENDLY = /^(ja|nee),? (?:hoor|zeker|klopt|graag|inderdaad|echt|echt niet|helaas|natuurlijk|dat klopt|joh)$/u;

/** What typed text answers to the question on show: a number, the label, or its beginning. Undefined when it does not fit. */
export function typedAnswer(node: AskedNode, text: string): Answer | undefined {
  if (meansUnsure(text)) return UNSURE;
  return node.kind === 'question' ? typedOption(node, text) : typedTicks(node, text);
}

function typedOption(node: AskedNode, text: string): string | undefined {
  const typed = simplify(text).replace(FRIENDLY, '$1');
  const said = IN_DUTCH.get(typed) ?? typed;
  const number = /^(?:optie |antwoord |nummer |nr )?(\d{1,2})$/.exec(said)?.[1];
  if (number !== undefined) return node.options[Number(number) - 1]?.id;
  const labels = node.options.map((option) => ({ id: option.id, label: simplify(option.label) }));
  const exact = labels.find(({ id, label }) => label === said || id === said);
  if (exact !== undefined) return exact.id;
  // "ja" for "Ja, er is gevaar"; only when no other label begins like it.
  const beginnings = labels.filter(
    ({ label }) => label.startsWith(said) && !/[a-z0-9]/.test(label[said.length] ?? ' '),
  );
  return said.length > 0 && beginnings.length === 1 ? beginnings[0]?.id : undefined;
}

function typedTicks(node: AskedNode, text: string): readonly string[] | undefined {
  const said = simplify(text);
  if (['niets', 'geen', 'verder', 'niets daarvan', 'geen van deze'].includes(said)) return [];
  const parts = said.split(/\s*(?:,|;|\+|\ben\b|\s)\s*/).filter((part) => part.length > 0);
  if (parts.length === 0 || !parts.every((part) => /^\d{1,2}$/.test(part))) return undefined;
  const ids = parts.map((part) => node.options[Number(part) - 1]?.id);
  return ids.every((id) => id !== undefined) ? [...new Set(ids)] : undefined;
}
