import type { Edition } from '../model/edition';
import type { Advice } from '../model/node';
import { VERDICT_LOOKS } from '../model/verdict';
import { type Report, sourceLine, turningLine } from '../walk/report/report';
import { freshness } from '../walk/report/report-text';
import { packWalk } from '../walk/token';
import type { Walk } from '../walk/walk';
import {
  box,
  button,
  type Card,
  card,
  type Json,
  link,
  markdown,
  plain,
  quiet,
  stack,
  steps,
  subheading,
  text,
  treeButton,
} from './card';
import { noticeOf, type QuestionView } from './question-card';

/** Related trees shown as buttons; the rest is in the menu. */
const MOST_RELATED = 4;

export interface AdviceView extends QuestionView {
  /** Base address for printable pages, such as https://deelwijzer.example; absent: no page links. */
  readonly pages?: string;
}

export function adviceCard(edition: Edition, walk: Walk, report: Report, view: AdviceView = {}): Card {
  const { advice } = report;
  const token = packWalk(walk);
  const look = VERDICT_LOOKS[advice.verdict];
  return card(
    [
      quiet(`${report.title} · ${advice.verdict === 'look-up' ? 'naslag' : 'advies'}`),
      ...noticeOf(view, token),
      box([text(look.label, { weight: 'Bolder', size: 'Large', style: 'heading' }), text(advice.text)], look.style),
      ...advice.adds.map((each) => text(each)),
      ...section('Waarom', advice.because === undefined ? [] : [text(advice.because, { spacing: 'Small' })]),
      ...picked(report, edition),
      ...section(
        advice.verdict === 'look-up' ? 'Op een rij' : 'Wat je doet',
        advice.do.length === 0 ? [] : [steps(advice.do)],
      ),
      ...section('Wat je vastlegt', advice.record === undefined ? [] : [text(advice.record, { spacing: 'Small' })]),
      advice.escalate === 'urge'
        ? box(
            [text('Leg deze vraag voor aan de coördinator. Dit kun je niet alleen beslissen.', { weight: 'Bolder' })],
            'warning',
          )
        : undefined,
      report.uncertain === undefined ? undefined : box([text(`Niet zeker: ${report.uncertain}`)], 'warning'),
      ...section('Dit had het advies veranderd', turningPoints(report)),
      ...section('Bronnen', report.sources.map(sourceBlock)),
      report.isOverdue ? box([text(freshness(report))], 'warning') : quiet(freshness(report)),
      ...related(edition, advice),
      ...documents(edition, advice, view.pages),
    ],
    [
      button('Verslag', { verb: 'report', token }),
      button('Vraag de coördinator', { verb: 'ask', token }, advice.escalate === 'urge' ? { style: 'positive' } : {}),
      report.route.length === 0 ? undefined : button('Terug', { verb: 'back', token }),
      button('Menu', { verb: 'menu' }),
    ].filter((action) => action !== undefined),
  );
}

const section = (title: string, parts: readonly Json[]): readonly Json[] =>
  parts.length === 0 ? [] : [subheading(title), ...parts];

function picked(report: Report, edition: Edition): readonly Json[] {
  return section(
    'Wat het eerst aandacht verdient',
    report.picks.flatMap((item, index) => [
      text(`${index + 1}. ${item.label}`, { weight: 'Bolder', spacing: 'Small' }),
      ...(item.why === undefined ? [] : [text(item.why, { spacing: 'None' })]),
      ...(item.tree === undefined || !edition.trees.has(item.tree)
        ? []
        : stack([button(`Open: ${edition.trees.get(item.tree)?.title}`, { verb: 'start', tree: item.tree })])),
    ]),
  );
}

const turningPoints = (report: Report): readonly Json[] =>
  report.turningPoints.slice(0, 4).map((point) => text(`• ${turningLine(point)}`, { size: 'Small', spacing: 'Small' }));

function sourceBlock(source: Report['sources'][number]): Json {
  const line = plain(sourceLine(source));
  const style = { size: 'Small', spacing: 'Small' };
  return source.url === undefined
    ? markdown(`• ${line}`, style)
    : markdown(`• ${line}: [lees de tekst](${source.url})`, style);
}

function related(edition: Edition, advice: Advice): readonly Json[] {
  const known = advice.related.flatMap((id) => edition.trees.get(id) ?? []).filter((tree) => tree.listed);
  return section('Hoort hierbij', stack(known.slice(0, MOST_RELATED).map((tree) => treeButton(tree))));
}

function documents(edition: Edition, advice: Advice, pages: string | undefined): readonly Json[] {
  const known = pages === undefined ? [] : advice.documents.flatMap((id) => edition.documents.get(id) ?? []);
  return section('Om af te drukken', stack(known.map((document) => link(document.title, `${pages}/d/${document.id}`))));
}
