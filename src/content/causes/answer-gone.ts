import type { Problem } from '../problem';
import type { CheckedContent } from './checked-content';
import { namedOption } from './named-option';
import { TOO_MANY_TO_BE_SLIPS } from './taken-away';

/** As many places as somebody reads at once. */
const MOST_SAID = 3;

/** An answer that was taken away (or put behind a `#`) while other places still name it: told once, at its question. */
export function answerGone(
  about: string,
  group: readonly Problem[],
  problems: readonly Problem[],
  { trees, before }: CheckedContent,
): Problem | undefined {
  const { tree, node, option } = namedOption(about);
  const source = trees.get(tree);
  const asked = source?.raw.nodes[node];
  if (source === undefined || asked === undefined || !('options' in asked)) return undefined;
  const was = before?.trees.get(tree)?.nodes.get(node);
  const wasThere = was !== undefined && 'options' in was && was.options.some(({ id }) => id === option);
  const leftAlone = problems.some(({ code, file }) => code === 'unreachable-node' && file === source.yaml.file);
  const isGone = wasThere || group.length >= TOO_MANY_TO_BE_SLIPS || (leftAlone && group.length > 1);
  if (!isGone || (!wasThere && group.some(({ repair }) => repair !== undefined))) return undefined;
  const places = group.map(({ file, line }) => `${file} (regel ${line})`);
  const more = places.length - MOST_SAID;
  return source.yaml.at({
    code: 'unknown-option',
    path: ['nodes', node, 'options'],
    atKey: true,
    message: `Het antwoord \`${option}\` is hier weg, maar ${group.length === 1 ? 'één plek noemt' : `${group.length} plekken noemen`} het nog.`,
    hint: `Zet het antwoord terug, of haal het ook daar weg: ${places.slice(0, MOST_SAID).join(', ')}${more > 0 ? ` en nog ${more}` : ''}.`,
    about,
  });
}
