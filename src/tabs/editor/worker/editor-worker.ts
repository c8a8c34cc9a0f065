import { compareEditions } from '../../../content/compare/compare-editions';
import { compareWords } from '../../../content/compare/compare-words';
import type { Compiled } from '../../../content/compile-edition';
import { pictureOf } from '../../../content/draw/picture-of';
import { sketchOf } from '../../../content/draw/sketch';
import { blocksPublishing } from '../../../content/problem';
import { brokenPlaces } from '../../../content/promises/broken-places';
import { openWorkbench } from '../../../content/workbench';
import type { Edition } from '../../../model/edition';
import { packEdition } from '../../../model/pack-edition';
import { mentionsOf, treesNear } from '../finding/lines/mentions';
import { treeIdOf } from '../form/file-kind';
import { readYamlValue } from '../form/read-value';
import { UNTRIED } from '../preview/trial';
import { pressed, previewOf } from '../preview/walk-preview';
import { choicesOf } from './choices-of';
import type { EditorWorker, Picture } from './protocol';
import { untriedIn } from './untried';

/** All checking, drawing and walking for one draft, off the page's own thread. */
export function createEditorWorker(): EditorWorker {
  let today = '';
  let bench = openWorkbench({ today });
  let files: ReadonlyMap<string, string> = new Map();
  let published: Edition | undefined;
  let now: Compiled | undefined;
  /** The draft as it was checked last. */
  let texts: ReadonlyMap<string, string> = files;
  const drawn = new Map<string, Picture>();
  /** The choices that the page has, as JSON. */
  let given = '';

  /** Good enough to compare: every walk comes to its end, even when something must be mended before it can be published. */
  const walkable = (): Edition | undefined => now?.walkable;
  /** Whatever can be read, to draw and try a tree while another is being mended. */
  const readable = (): Edition | undefined => now?.readable;

  return {
    open: async (opened, day, onProgress) => {
      today = day;
      bench = openWorkbench({ today });
      files = new Map(Object.entries(opened));
      now = bench.check(files, { onProgress: (done, of) => onProgress(done / of) });
      published = now.walkable;
    },
    update: async (changes) => {
      const changed = new Map(files);
      for (const [path, text] of Object.entries(changes)) {
        if (text === null) changed.delete(path);
        else changed.set(path, text);
      }
      texts = changed;
      now = bench.check(changed, published === undefined ? {} : { before: published });
      return {
        problems: now.problems,
        isClean: now.edition !== undefined && !now.problems.some(blocksPublishing),
        broken: brokenPlaces(now.readable.trees, now.proved),
        halfRead: halfRead(texts, now.readable),
        leftOut: now.leftOut,
        walkable: [...(walkable()?.trees.keys() ?? [])],
      };
    },
    choices: async () => {
      const edition = readable();
      const half = edition === undefined ? [] : halfRead(texts, edition);
      const choices = choicesOf(
        edition,
        half.map((path) => ({ id: treeIdOf(path), text: texts.get(path) ?? '' })),
      );
      const said = JSON.stringify(choices);
      if (said === given) return undefined;
      given = said;
      return choices;
    },
    picture: async (treeId) => {
      const trees = readable()?.trees ?? new Map();
      const tree = trees.get(treeId);
      const text = texts.get(fileOf(treeId));
      if (text === undefined) return undefined;
      const picture = tree === undefined ? sketchOf(trees, treeId, readYamlValue(text)) : pictureOf(trees, tree);
      if (picture !== undefined) drawn.set(treeId, picture);
      const last = drawn.get(treeId);
      return picture ?? (last && { ...last, isOld: true });
    },
    preview: async (walk) => {
      const edition = readable();
      return edition?.trees.has(walk.tree) ? previewOf(edition, walk, today, walkable() !== undefined) : undefined;
    },
    press: async (walk, press) => {
      const edition = readable();
      return edition === undefined ? walk : pressed(edition, walk, press);
    },
    untried: async (treeId, ends) => {
      // Trees that lack something are not counted at all; where something was counted, every way can be walked.
      const isCounted = now?.problems.some(({ code, file }) => UNTRIED.has(code) && file === fileOf(treeId));
      const edition = walkable() ?? (isCounted ? readable() : undefined);
      return edition && untriedIn(edition.trees, treeId, ends);
    },
    packed: async () => {
      const edition = readable();
      return edition && packEdition(edition);
    },
    mentions: async (wanted) => mentionsOf(readable()?.trees ?? new Map(), wanted),
    near: async (title) => treesNear(readable()?.trees ?? new Map(), title),
    difference: async () => {
      const newer = walkable();
      if (published === undefined || newer === undefined) return undefined;
      const titles = [...published.trees.values(), ...newer.trees.values()].map(({ id, title }) => [id, title]);
      return {
        outcomes: compareEditions(published, newer),
        words: compareWords(published, newer),
        titles: Object.fromEntries(titles),
      };
    },
  };
}

const fileOf = (treeId: string): string => `trees/${treeId}.yaml`;

/** Files of trees in which something lacks that all other checks need. */
const halfRead = (files: ReadonlyMap<string, string>, { trees }: Edition): readonly string[] => {
  const read = new Set([...trees.keys()].map(fileOf));
  return [...files.keys()].filter((path) => path.startsWith('trees/') && !read.has(path));
};
