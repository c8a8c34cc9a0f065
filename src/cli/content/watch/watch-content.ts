import { watch } from 'node:fs';
import { dutchDay } from '../../../calendar/dutch-day';
import type { ContentFiles } from '../../../content/content-files';
import { hashContent, readContentFolder } from '../../../content/folder/read-content-folder';
import type { Problem } from '../../../content/problem';
import type { KeptTrees } from '../../../content/read/json-schema/ids-schema';
import { openWorkbench, type Workbench } from '../../../content/workbench';
import { type Print, unknownTree } from '../../command';
import { keepSchemaFresh } from '../../refresh-schema';
import { treesIn } from '../../trees-in';
import { changesIn } from './changes';
import { presentChanges, presentFirst } from './present-changes';
import type { Seen } from './seen';
import { servePage } from './serve-page';

interface Watched {
  readonly folder: string;
  /** Of which problems are told and what is drawn first; absent: all. */
  readonly tree: string | undefined;
  readonly print: Print;
}

export interface Watching {
  /** Where the page is: `http://127.0.0.1:…/`. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** An editor's program writes a file in several steps; only after this much rest (ms) is it read. */
const REST = 120;
/** What VS Code, vim and others leave beside a file while they save; and what we write ourselves. */
const NOT_CONTENT = /(^|\/)(\.|schema\/|coverage\/)|(~|\.tmp|\.swp)$/;

/** Checks a folder now and after every save. Closing stops watching and serving. */
export async function watchContent({ folder, tree, print }: Watched): Promise<Watching> {
  const workbench = openWorkbench({ today: dutchDay(new Date().toISOString()) });
  let seen = look(workbench, await readContentFolder(folder));
  if (tree !== undefined && !seen.files.has(`trees/${tree}.yaml`)) throw unknownTree(tree, treesIn(seen.files));
  const own = (problems: readonly Problem[]): readonly Problem[] =>
    tree === undefined ? problems : problems.filter(({ file }) => file === `trees/${tree}.yaml`);
  const names: KeptTrees = new Map();
  const page = await servePage(() => seen, tree);
  print(presentFirst(own(seen.problems), folder, page.address));

  let timer: NodeJS.Timeout | undefined;
  let isReading = false;
  const read = async (): Promise<void> => {
    if (isReading) return rest();
    isReading = true;
    try {
      const files = await readContentFolder(folder);
      const before = seen;
      const isSame = hashContent(files) === hashContent(before.files);
      if (!isSame) {
        seen = look(workbench, files, before);
        print(presentChanges(changesIn(own(before.problems), own(seen.problems)), own(seen.problems).length, folder));
        page.changed();
        await keepSchemaFresh(folder, files, print, names);
      }
    } catch (error) {
      // The folder is away for a moment, as when git changes branches; the next change reads it again.
      print(`${error instanceof Error ? error.message : 'De map kan nu niet worden gelezen.'}\n`);
    } finally {
      isReading = false;
    }
  };
  const rest = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void read(), REST);
  };
  const watcher = watch(folder, { recursive: true }, (_, name) => {
    if (name === null || !NOT_CONTENT.test(name.replaceAll('\\', '/'))) rest();
  });
  return {
    address: page.address,
    close: async () => {
      watcher.close();
      clearTimeout(timer);
      await page.close();
    },
  };
}

/** What there is now; while nothing can be walked, the drawings stay those of the last time it could. */
function look(workbench: Workbench, files: ContentFiles, before?: Seen): Seen {
  const { walkable, problems } = workbench.check(files);
  const trees = walkable?.trees ?? before?.trees ?? new Map();
  return { files, problems, trees, isOld: walkable === undefined };
}
