import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packLists } from '../privacy/words/pack-lists';

// From dist/cli as well as from src/cli: the lists are read and written where git keeps them.
const WORDS = join(__dirname, '../../src/privacy/words');

/** `npm run words`: makes `packed.json` from the readable lists in `folder`. */
export function writeWords(folder: string = WORDS): void {
  const packed = packLists((list) => readFileSync(join(folder, 'lists', `${list}.txt`), 'utf8'));
  writeFileSync(join(folder, 'packed.json'), `${JSON.stringify(packed, null, 1)}\n`);
}

if (require.main === module) writeWords();
