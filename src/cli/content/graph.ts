import { drawMermaid } from '../../content/draw/draw-mermaid';
import { drawSvg } from '../../content/draw/draw-svg';
import { type Command, compileFolder, UsageError } from '../command';

/** Draws one tree, with the answer on each edge. */
export const runGraph: Command = async ({ folder, format, names }, print) => {
  const { edition, problems } = await compileFolder(folder);
  if (edition === undefined)
    throw new UsageError(`De inhoud heeft ${problems.length} problemen. Draai eerst: npm run content -- check`);
  const name = names[0] ?? '';
  const tree = edition.trees.get(name);
  if (tree === undefined) throw new UsageError(`Noem een boom. Kies uit: ${[...edition.trees.keys()].join(', ')}`);
  print(format === 'svg' ? drawSvg(edition.trees, tree) : drawMermaid(edition.trees, tree));
  return 0;
};
