/** better-sqlite3 13 is made for Node-API of 22 and newer: on Node 20 it takes the whole process down without a word. */
const OLDEST_MAJOR = 22;

/** The program runs on a Node that is too old; the message says what to do. */
export class OldNode extends Error {
  override readonly name = 'OldNode';
}

/** Throws OldNode where SQLite would end the process. `version` as in `process.versions.node`. */
export function refuseOldNode(version: string = process.versions.node): void {
  if (Number.parseInt(version, 10) >= OLDEST_MAJOR) return;
  throw new OldNode(
    `Expected Node ${OLDEST_MAJOR} or newer, found ${version}. The npm scripts bring Node 24 along: use \`npm start\` or \`npm run serve\` after a plain \`npm ci\` (without --omit=optional), or install Node 24.`,
  );
}
