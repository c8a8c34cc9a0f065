import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/**
 * What V8 compiled of the libraries is kept beside the program (not in the temporary folder, where another user of the machine
 * could put something in its place) and read at the next start, which is then a third shorter. Where the folder cannot be
 * written, Node goes on without. Imported first, and only by the program itself: in tests it would be a cache of `src`.
 */
const PROGRAM = join(__dirname, '..', 'main.js');

if (require.main?.filename === PROGRAM) enableCompileCache(join(__dirname, '..', '.compiled'));
