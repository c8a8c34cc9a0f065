import { fieldsOf } from '../fields';

/** Far longer than any id of Teams, far shorter than a request's address may be. */
const LONGEST_ID = 1_000;

/**
 * What the SDK puts into addresses and sends back must be text that can stand there: on anything else it throws while the bot answers,
 * as if something of ours had broken.
 */
export const hasPlainFields = ({ id, replyToId, ...activity }: Readonly<Record<string, unknown>>): boolean =>
  [id, replyToId].every(isIdOrAbsent) &&
  [activity.conversation, activity.from, activity.recipient].map(fieldsOf).every((part) => {
    return isId(part.id) && (part.name === undefined || part.name === null || isText(part.name));
  });

const isText = (value: unknown): value is string => typeof value === 'string' && !/\p{Surrogate}/u.test(value);
const isId = (value: unknown): boolean => isText(value) && value.length <= LONGEST_ID && !/\p{Control}/u.test(value);
const isIdOrAbsent = (value: unknown): boolean => value === undefined || value === null || isId(value);
