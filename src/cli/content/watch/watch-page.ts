import { drawSvg } from '../../../content/draw/draw-svg';
import type { Problem } from '../../../content/problem';
import type { Tree, Trees } from '../../../model/tree';
import { count } from '../../count';
import { escaped } from '../look/drawing-page';
import type { Seen } from './seen';

export const STYLE = `body { font-family: sans-serif; margin: 1rem; color: #111; background: #fff; line-height: 1.4 }
form { display: flex; gap: .5rem; align-items: center }
select, button { font: inherit; padding: .25rem }
ol { padding-left: 1.5rem } li { margin-bottom: .75rem }
code { background: #f2f2f2; padding: 0 .2rem; overflow-wrap: anywhere }
.tekening { overflow: auto } svg { max-width: none }
.oud { border-left: 4px solid #b00; padding-left: .5rem }
`;

/** Loads the page again after a save; when the program stopped, says so instead of showing what may be old. */
export const RELOAD_SCRIPT = `const changes = new EventSource('/veranderd');
changes.onmessage = () => location.reload();
changes.onerror = () => { document.getElementById('stand').textContent = 'Het meekijken is gestopt. Start content watch opnieuw.'; };
`;

/** The problems and the drawing of one tree, and a list to choose another. */
export function watchPage({ problems, trees, isOld }: Seen, wanted: string | undefined): string {
  const tree = trees.get(wanted ?? '') ?? (wanted === undefined ? [...trees.values()][0] : undefined);
  const own = wanted === undefined ? problems : problems.filter(({ file }) => file === `trees/${wanted}.yaml`);
  const elsewhere = problems.length - own.length;
  const title = tree?.title ?? wanted ?? 'Deelwijzer';
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${own.length > 0 ? `(${own.length}) ` : ''}${escaped(title)}</title>
<link rel="stylesheet" href="/stijl.css">
<script src="/herladen.js" defer></script>
</head>
<body>
<form action="/" method="get">${chooser(trees, wanted ?? tree?.id)}</form>
<h1>${escaped(title)}</h1>
<p id="stand" role="status">${standing(own.length, elsewhere)}</p>
${own.length === 0 ? '' : `<ol>${own.map(problemItem).join('\n')}</ol>`}
${isOld ? '<p class="oud">Er is iets wat niet te lopen is. Deze tekening is van de laatste keer dat het wel kon.</p>' : ''}
${picture(trees, tree)}
</body>
</html>
`;
}

function chooser(trees: Trees, chosen: string | undefined): string {
  const options = [...trees.values()]
    .map(({ id, title }) => [id, title] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, 'nl'))
    .map(
      ([id, title]) => `<option value="${escaped(id)}"${id === chosen ? ' selected' : ''}>${escaped(title)}</option>`,
    );
  return `<label for="boom">Boom</label><select id="boom" name="boom">${options.join('')}</select><button>Bekijk</button>`;
}

function standing(own: number, elsewhere: number): string {
  const here = own === 0 ? 'Geen problemen.' : `${count(own, 'probleem', 'problemen')}.`;
  return elsewhere === 0 ? here : `${here} In andere bestanden nog ${elsewhere}.`;
}

const problemItem = ({ file, line, excerpt, message, hint }: Problem): string =>
  `<li><strong>${escaped(message)}</strong>${hint === undefined ? '' : `<br>${escaped(hint)}`}<br><small>${escaped(file)}, regel ${line}: <code>${escaped(excerpt)}</code></small></li>`;

const picture = (trees: Trees, tree: Tree | undefined): string =>
  tree === undefined
    ? '<p>Er is nog geen tekening.</p>'
    : `<div class="tekening" tabindex="0" role="region" aria-label="Tekening">${drawSvg(trees, tree)}</div>`;
