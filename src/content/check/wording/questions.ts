import type { Finding } from '../../problem';
import type { RawNode } from '../../read/shape/node-schema';
import type { Said } from './sign';

/** Two belong together sometimes: “Is er een ja? En van wie kwam het?” Nobody can answer three with one button. */
const MOST_QUESTIONS = 2;

/** What is wrong with the text of a question, as a question. */
export function questionFault(node: RawNode | undefined): (Said & Pick<Finding, 'code'>) | undefined {
  if (node?.kind !== 'question' && node?.kind !== 'checklist') return undefined;
  const text = node.text.trim();
  if (!/\s/.test(text))
    return {
      code: 'to-fill-in',
      message: `“${text}” is geen vraag, maar één woord.`,
      hint: 'Schrijf de hele vraag, met een vraagteken erachter.',
    };
  const marks = text.split('?').length - 1;
  if (marks > MOST_QUESTIONS)
    return {
      code: 'stray-sign',
      message: `Hier staan ${marks} vragen in één. Iemand kan er maar één beantwoorden.`,
      hint: 'Maak er vragen na elkaar van, of zet de rest als uitleg bij `help`.',
    };
  if (marks > 0) return undefined;
  return {
    code: 'stray-sign',
    message: 'In deze vraag staat geen vraagteken.',
    hint: 'Zet er een achter. Is het geen vraag? Maak er dan een uitleg van, met `kind: info`.',
  };
}
