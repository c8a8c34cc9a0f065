import type { Edition } from '../../model/edition';
import type { Advice } from '../../model/node';
import { type Report, sourceLine } from '../../walk/report/report';
import { freshness } from '../../walk/report/report-text';
import { type Json, link, markdown, plain, quiet, subheading, text, treeButton } from '../card';
import { stack } from '../rows';
import type { Fold } from './fold';

/** Related trees shown as buttons; the rest is in the menu. */
const MOST_RELATED = 4;
export const whyFold = ({ advice, picks }: Report): Fold => ({
  id: 'why',
  title: 'Waarom',
  items: [
    ...(advice.because === undefined ? [] : [text(advice.because)]),
    ...picks.flatMap(({ label, why }) =>
      why === undefined ? [] : [text(label, { weight: 'Bolder' }), text(why, { spacing: 'None' })],
    ),
  ],
});

export const sourcesFold = (report: Report): Fold => ({
  id: 'sources',
  title: 'Bronnen',
  items: [...report.sources.map(sourceBlock), report.isOverdue ? undefined : quiet(freshness(report))],
});

/** Why, and on what that rests: whoever must defend it needs both. */
export function groundsFold(report: Report): Fold {
  const [why, sources] = [whyFold(report), sourcesFold(report)];
  return why.items.length === 0 ? sources : { ...why, items: [...why.items, ...section(sources.title, sources.items)] };
}

/** Where to go from here. */
export const moreItems = (
  edition: Edition,
  report: Report,
  token: string,
  pages: string | undefined,
): Fold['items'] => [
  ...section('Aan de slag', stack(opened(edition, report))),
  ...section('Hoort hierbij', stack(related(edition, report))),
  ...section('Om af te drukken', stack(documents(edition, report.advice, token, pages))),
];

export const section = (title: string, parts: readonly (Json | undefined)[]): readonly (Json | undefined)[] =>
  parts.every((part) => part === undefined) ? [] : [subheading(title), ...parts];

function sourceBlock(source: Report['sources'][number]): Json {
  const line = plain(sourceLine(source));
  const style = { size: 'Small', spacing: 'Small' };
  return source.url === undefined
    ? markdown(`• ${line}`, style)
    : markdown(`• ${line}: [lees de tekst](${source.url})`, style);
}

const opened = (edition: Edition, { picks }: Report): readonly Json[] =>
  picks.flatMap(({ tree }) => {
    const found = edition.trees.get(tree ?? '');
    return found === undefined ? [] : [treeButton(found)];
  });

const related = (edition: Edition, { advice, picks }: Report): readonly Json[] =>
  advice.related
    .flatMap((id) => edition.trees.get(id) ?? [])
    .filter((tree) => tree.listed && !picks.some((pick) => pick.tree === tree.id))
    .slice(0, MOST_RELATED)
    .map((tree) => treeButton(tree));

/** With the walk, so that what it tells is filled in. */
const documents = (edition: Edition, advice: Advice, token: string, pages: string | undefined): readonly Json[] =>
  pages === undefined
    ? []
    : advice.documents
        .flatMap((id) => edition.documents.get(id) ?? [])
        .map((document) => link(document.title, `${pages}/d/${document.id}/${token}`));
