import { drawMermaid } from '../../../content/draw/draw-mermaid';
import { drawSvg } from '../../../content/draw/draw-svg';
import { type Command, compileWalkable, UsageError, unknownTree } from '../../command';
import { drawingPage } from './drawing-page';
import { writePicture } from './write-picture';

/** Draws one tree, with the answer on each arrow, into a file that a person can open; `--format` prints it instead. */
export const runGraph: Command = async ({ folder, format, names, to, startedIn }, print) => {
  const [name] = names;
  if (name === undefined) throw new UsageError('Noem een boom: npm run -s content -- graph mag-ik-delen');
  const { trees } = await compileWalkable(folder);
  const tree = trees.get(name);
  if (tree === undefined) throw unknownTree(name, trees.keys());
  if (format === 'mermaid') print(drawMermaid(trees, tree));
  else if (format === 'svg') print(drawSvg(trees, tree));
  else {
    const file = await writePicture(startedIn, to ?? `${name}.html`, {
      svg: () => drawSvg(trees, tree),
      html: () => drawingPage(tree, drawSvg(trees, tree)),
    });
    print(
      `De tekening van “${tree.title}” staat in ${file}\nDubbelklik op dat bestand, of sleep het naar je browser.\n`,
    );
  }
  return 0;
};
