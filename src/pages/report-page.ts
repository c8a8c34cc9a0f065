import { dutchDate } from '../calendar/dutch-date';
import { type Report, sourceLine, turningLine } from '../walk/report/report';
import { freshness } from '../walk/report/report-text';
import { escaped, type Page, page } from './page';

/** The report of a walk to print or save. Made from the address alone; nothing is stored. `today` is an ISO day. */
export function reportPage(report: Report, today: string): Page {
  const { advice } = report;
  const section = (title: string, html: string): string =>
    html === '' ? '' : `<section>\n<h2>${escaped(title)}</h2>\n${html}\n</section>`;
  const paragraph = (text: string | undefined): string => (text === undefined ? '' : `<p>${escaped(text)}</p>`);
  const list = (items: readonly string[], tag: 'ol' | 'ul' = 'ul'): string =>
    items.length === 0 ? '' : `<${tag}>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</${tag}>`;
  return page(
    200,
    `Verslag: ${report.title}`,
    [
      `<h1>Verslag: ${escaped(report.title)}</h1>`,
      `<p class="quiet">Gemaakt op ${dutchDate(today)} met Deelwijzer, uitgave ${escaped(report.edition)}. Er staan geen namen in: schrijf die er zelf bij als dat nodig is.</p>`,
      '<p class="quiet screen">Afdrukken of bewaren als PDF: gebruik de afdrukfunctie van je browser (Ctrl+P).</p>',
      `<div class="verdict"><strong>${escaped(report.verdict)}</strong>${escaped(advice.text)}</div>`,
      ...advice.adds.map((each) => `<p>${escaped(each)}</p>`),
      report.uncertain === undefined ? '' : `<p class="warning">Niet zeker: ${escaped(report.uncertain)}</p>`,
      section(
        'Route',
        list(
          report.route.map((line) => `${escaped(line.question)} <span class="answer">${escaped(line.answer)}</span>`),
          'ol',
        ),
      ),
      section('Waarom', paragraph(advice.because)),
      section(
        'Wat het eerst aandacht verdient',
        list(
          report.picks.map(
            (item) => `<strong>${escaped(item.label)}</strong>${item.why === undefined ? '' : ` ${escaped(item.why)}`}`,
          ),
          'ol',
        ),
      ),
      section('Wat je doet', list(advice.do.map(escaped), 'ol')),
      section('Wat je vastlegt', paragraph(advice.record)),
      section('Wat het advies had veranderd', list(report.turningPoints.map((point) => escaped(turningLine(point))))),
      section(
        'Bronnen',
        list(
          report.sources.map((source) =>
            source.url === undefined
              ? escaped(sourceLine(source))
              : `${escaped(sourceLine(source))}: <a href="${escaped(source.url)}">${escaped(source.url)}</a>`,
          ),
        ),
      ),
      `<p class="${report.isOverdue ? 'warning' : 'quiet'}">${escaped(freshness(report))}</p>`,
      section(
        'Ik beslis anders, omdat …',
        '<div class="line"></div>\n<div class="line"></div>\n<div class="line"></div>',
      ),
      section('Naam, functie en datum', '<div class="line"></div>'),
    ]
      .filter((part) => part !== '')
      .join('\n'),
  );
}
