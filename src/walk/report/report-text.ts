import { dutchDate } from '../../calendar/dutch-date';
import { type Report, sourceLine, turningLine } from './report';

/** The report as plain text to paste into a file, with a line for who decides otherwise. */
export const reportText = (report: Report): string =>
  `${reportBody(report)}\n\nIk beslis anders, omdat: ______________________________________________`;

/** All that the walk and its advice say. */
export function reportBody(report: Report): string {
  const { advice } = report;
  const part = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', title, ...lines];
  return [
    `VERSLAG: ${report.title}`,
    `${madeWords(report)} Er staan geen namen in.`,
    ...part(
      'Route',
      report.route.map((line, index) => `${index + 1}. ${line.question} ${line.answer}`),
    ),
    ...part(`Advies: ${report.verdict}`, [advice.text, ...advice.adds]),
    ...part('Waarom', advice.because === undefined ? [] : [advice.because]),
    ...part(
      'Wat het eerst aandacht verdient',
      report.picks.map((item, index) => `${index + 1}. ${item.label}${item.why === undefined ? '' : `: ${item.why}`}`),
    ),
    ...part(
      'Wat je doet',
      advice.do.map((step, index) => `${index + 1}. ${step}`),
    ),
    ...part('Wat je vastlegt', advice.record === undefined ? [] : [advice.record]),
    ...part(
      'Wat het advies had veranderd',
      report.turningPoints.map((point) => `- ${turningLine(point)}`),
    ),
    ...part(
      'Bronnen',
      report.sources.map((source) => `- ${sourceLine(source)}${source.url === undefined ? '' : ` (${source.url})`}`),
    ),
    '',
    ...(report.uncertain === undefined ? [] : [`Niet zeker: ${report.uncertain}`]),
    freshness(report),
  ].join('\n');
}

/** When and with what. The day a page is opened says nothing about the day somebody got the advice. */
export const madeWords = ({ day, edition }: Pick<Report, 'day' | 'edition'>): string =>
  `Gemaakt${day === undefined ? '' : ` op ${dutchDate(day)}`} met Deelwijzer, uitgave ${edition}.`;

export function freshness(report: Pick<Report, 'checked' | 'isOverdue'>): string {
  const checked = `Dit advies is voor het laatst nagekeken op ${dutchDate(report.checked)}.`;
  return report.isOverdue ? `${checked} Dat is te lang geleden: leg je vraag ook voor aan de coördinator.` : checked;
}
