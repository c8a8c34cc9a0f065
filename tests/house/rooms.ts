import { readFileSync } from 'node:fs';

/** A row of the table in src/README.md. */
export interface Room {
  /** `walk`, or `main.ts`. */
  readonly name: string;
  readonly knows: (room: string, file: string) => boolean;
  /** Whether a file of this room, named from the room, may import the library. */
  readonly uses: (library: string, file: string) => boolean;
  /** Whether a file of this room, named from the room, also runs in a browser. */
  readonly inBrowser: (file: string) => boolean;
}

/** The one table of arrows: what may know what. Throws on a row it cannot read. */
export function readRooms(readme: string): readonly Room[] {
  const rows = readFileSync(readme, 'utf8')
    .split('\n')
    .filter((line) => /^\| `/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return rows.map(([, name = '', , knows = '', libraries = '', browser = '']) => ({
    name: nameIn(name),
    knows: readKnows(knows),
    uses: readLibraries(libraries),
    inBrowser: readBrowser(browser),
  }));
}

const CODE = /`([^`]+)`/g;
const codesIn = (cell: string): readonly string[] => [...cell.matchAll(CODE)].map(([, code = '']) => code);
const nameIn = (cell: string): string => (codesIn(cell)[0] ?? '').replace(/\/$/, '');

function readKnows(cell: string): Room['knows'] {
  const named = codesIn(cell);
  if (cell.startsWith('everything but ')) return (room) => !named.includes(room);
  if (cell !== '–' && named.length === 0) throw new Error(`Expected rooms or –, found: ${cell}`);
  return (room, file) => named.includes(room) || named.includes(`${room}/${file}`);
}

/** "`botbuilder` in `rim/`": only there. */
function readLibraries(cell: string): Room['uses'] {
  const within = new Map<string, string>();
  for (const [, library = '', , folder = ''] of cell.matchAll(/`([^`]+)`( in `([^`]+)`)?/g))
    within.set(library, folder);
  if (cell !== '–' && within.size === 0) throw new Error(`Expected libraries or –, found: ${cell}`);
  return (library, file) => file.startsWith(within.get(library) ?? 'nowhere');
}

/** "yes, but `folder/`": all but those. */
function readBrowser(cell: string): Room['inBrowser'] {
  const but = codesIn(cell);
  if (!/^(yes|no|yes, but .+)$/.test(cell)) throw new Error(`Expected yes or no, found: ${cell}`);
  return (file) => cell.startsWith('yes') && !but.some((each) => file.startsWith(each));
}
