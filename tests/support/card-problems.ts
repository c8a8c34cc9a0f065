import { isDeepStrictEqual } from 'node:util';
import Ajv from 'ajv';
import schema from '../fixtures/adaptive-card-1.5.schema.json';
import { type CardPart, inputsOf, partsOf } from './seen-card';

const MOST_ACTIONS = 6;
/** Teams takes about 100 KB in UTF-16 and advises 80 (facts/teams.md 2.3); a text of 4,000 characters stands on three buttons, each with
 * its fallback, and below that nothing is ever refused. */
const MOST_KILOBYTES = 72;

/** The verbs of buttons that send what was filled in, so that it counts or is there again; `start` only where no tree is on the button itself. */
const SENDS = new Set(
  'start pick tick change-pick change-tick ask-check ask-back ask-edit ask-send q-more-check q-more-back q-more-edit q-more-send c-over-send c-answer-check c-answer-back c-answer-edit c-answer-send'.split(
    ' ',
  ),
);

const validate = new Ajv({ discriminator: true }).compile(schema);

/** Everything that is wrong with a card, in words; empty when it is a card that Teams shows and everybody can use. */
export function problemsOfCard(card: CardPart): readonly string[] {
  const wrongShape = validate(card)
    ? []
    : (validate.errors ?? []).map(
        ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
      );
  return [
    ...wrongShape,
    ...partsOf(card).flatMap(problemsOfPart),
    ...doubleInputs(card),
    ...lostFolds(card),
    ...tooLarge(card),
  ];
}

function problemsOfPart(part: CardPart): readonly string[] {
  const { type, title, verb, data, fallback, actions } = part as { [key: string]: unknown; fallback?: CardPart };
  if (Array.isArray(actions) && actions.length > MOST_ACTIONS) return [`${type}: ${actions.length} buttons together`];
  // A client checks inputs for every button: then Terug and Menu are dead as well.
  if ('isRequired' in part) return [`${type}: an input may not block another button`];
  if (type !== 'Action.Execute') return [];
  const sends = SENDS.has(String(verb)) && !('tree' in ((data as object | undefined) ?? {}));
  return [
    ...((part.associatedInputs === 'none') === sends
      ? [`"${title}": ${sends ? 'must' : 'may not'} take the inputs along`]
      : []),
    ...(isDeepStrictEqual(fallback?.data, data) ? [] : [`"${title}": the fallback sends other data`]),
    ...(fallback?.title === title ? [] : [`"${title}": the fallback is named "${fallback?.title}"`]),
    // A fallback has no verb of its own, so it must travel in the data.
    ...((data as CardPart | undefined)?.verb === verb ? [] : [`"${title}": the verb is not in its data`]),
    // The Playground, and clients that gather inputs by name, cannot send these.
    ...('key' in ((data as object | undefined) ?? {}) ? [`"${title}": data may not have a field named key`] : []),
  ];
}

function doubleInputs(card: CardPart): readonly string[] {
  const ids = inputsOf(card).map(({ id }) => String(id));
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `two inputs are named ${id}`);
}

/** What is folded away must have a button, and a button something to fold out. */
function lostFolds(card: CardPart): readonly string[] {
  const parts = partsOf(card);
  const closed = parts.filter(({ isVisible }) => isVisible === false).map(({ id }) => String(id));
  const opened = parts.flatMap(({ targetElements }) => (targetElements as readonly string[] | undefined) ?? []);
  return [
    ...closed
      .filter((id) => opened.filter((each) => each === id).length !== 1)
      .map((id) => `"${id}" has not one button`),
    ...opened.filter((id) => closed.filter((each) => each === id).length !== 1).map((id) => `there is not one "${id}"`),
  ];
}

function tooLarge(card: CardPart): readonly string[] {
  const kilobytes = (JSON.stringify(card).length * 2) / 1_024;
  return kilobytes <= MOST_KILOBYTES ? [] : [`${Math.round(kilobytes)} KB in UTF-16, more than ${MOST_KILOBYTES}`];
}
