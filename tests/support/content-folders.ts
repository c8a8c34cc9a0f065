import { join } from 'node:path';

/** Small content with every kind of node, for tests of the machinery. */
export const TOY_CONTENT = join(__dirname, '..', 'fixtures', 'content');
/** What people really get. */
export const REAL_CONTENT = join(__dirname, '..', '..', 'content');
