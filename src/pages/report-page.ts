import type { Edition } from '../model/edition';
import { VERDICT_LOOKS } from '../model/verdict';
import { labelOf } from '../walk/position';
import { type Report, sourceLine, turningLine } from '../walk/report/report';
import { freshness, madeWords, reportBody } from '../walk/report/report-text';
import type { Walk } from '../walk/walk';
import { DECISION, DECISION_TITLE } from './decision';
import { documentLinks } from './document-links';
import { otherAnswers } from './other-answers';
import { escaped, type Page, page } from './page';
import { joined, list, paragraph, section } from './parts';

/**
 * The record of a walk and its advice, to print, copy or save. Made from the address alone; nothing is stored. Its date is the
 * day of the walk, never the day on which somebody opens the address.
 */
export function reportPage(edition: Edition, walk: Walk, report: Report): Page {
  const { advice } = report;
  const look = VERDICT_LOOKS[advice.verdict];
  const body = joined([
    `<h1>Verslag: ${escaped(report.title)}</h1>`,
    `<p class="quiet">${escaped(madeWords(report))} Er staan geen namen in: schrijf die er zelf bij als dat nodig is.</p>`,
    report.day === undefined ? '<p>Datum van het advies: <span class="blank long"></span></p>' : '',
    `<div class="verdict is-${look.style}"><strong><span aria-hidden="true">${look.sign}</span> ${escaped(report.verdict)}</strong>${escaped(advice.text)}</div>`,
    ...advice.adds.map(paragraph),
    report.uncertain === undefined ? '' : `<p class="warning">Niet zeker: ${escaped(report.uncertain)}</p>`,
    section('Gevraagd en geantwoord', routeList(edition, walk, report)),
    section('Waarom', paragraph(advice.because)),
    section(
      'Wat het eerst aandacht verdient',
      list(
        report.picks.map(({ label, why }) =>
          why === undefined
            ? `<strong>${escaped(label)}</strong>`
            : `<strong>${escaped(label)}</strong> ${escaped(why)}`,
        ),
        'ol',
      ),
    ),
    section('Wat je doet', list(advice.do.map(escaped), 'ol')),
    section('Wat je vastlegt', paragraph(advice.record)),
    section('Wat het advies had veranderd', list(report.turningPoints.map((point) => escaped(turningLine(point))))),
    section('Bronnen', list(report.sources.map(sourceItem))),
    `<p class="${report.isOverdue ? 'warning' : 'quiet'}">${escaped(freshness(report))}</p>`,
    documentLinks(edition, walk, advice.documents),
    DECISION,
  ]);
  return page(200, `Verslag: ${report.title}`, body, { copies: `${reportBody(report)}\n\n${DECISION_TITLE}` });
}

const routeList = (edition: Edition, walk: Walk, { steps }: Report): string =>
  list(
    steps.map(
      (step) =>
        `${escaped(step.node.text)} <span class="answer">${escaped(labelOf(step.node, step.answer))}</span>${otherAnswers(edition, walk, step)}`,
    ),
    'ol',
  );

const sourceItem = (source: Report['sources'][number]): string =>
  source.url === undefined
    ? escaped(sourceLine(source))
    : `${escaped(sourceLine(source))}: <a href="${escaped(source.url)}">${escaped(source.url)}</a>`;
