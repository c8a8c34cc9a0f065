import type { KeyTried } from '../../../storage/diagnosis/try-keys';
import { counted, type Finding, sayOf } from '../finding';

const say = sayOf('keys');

/** Of every key that something was encrypted with: whether what we have opens it. */
export function checkKeys(tried: readonly KeyTried[] | undefined): readonly Finding[] {
  if (tried === undefined) return [say('not-looked', 'The database could not be read, so the keys were not tried.')];
  if (tried.length === 0) return [say('well', 'Nothing is encrypted yet, so any key will do.')];
  return tried.map(({ id, records, verdict }) => {
    if (verdict === 'opens')
      return say('well', `Key "${id}" opens what was stored with it (${counted(records, 'record')}).`);
    if (verdict === 'wrong')
      return say(
        'wrong',
        `The key named "${id}" is not the one that ${counted(records, 'record')} ${records === 1 ? 'was' : 'were'} encrypted with.`,
        `Put the right key "${id}" back in DATA_KEYS, from the copy that is kept apart. Never give a new key an old name. Store nothing until then.`,
      );
    return say(
      'wrong',
      `${counted(records, 'record')} ${records === 1 ? 'needs' : 'need'} the key "${id}", which DATA_KEYS lacks.`,
      `Add "${id}" at the end of DATA_KEYS, from the copy that is kept apart; then rotate (deploy/README.md, section 5).`,
    );
  });
}
