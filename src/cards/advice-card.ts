import type { Edition } from '../model/edition';
import { VERDICT_LOOKS } from '../model/verdict';
import type { Judged } from '../walk/judging';
import type { Report } from '../walk/report/report';
import { freshness } from '../walk/report/report-text';
import { packWalk } from '../walk/token';
import type { Walk } from '../walk/walk';
import { callButtons } from './advice/calls';
import { moreItems, section, stepsOf } from './advice/folds';
import { judgedBox, judgeFold } from './advice/judging';
import { calmParts, URGED, urgentParts, type Ways } from './advice/parts';
import { box, button, buttons, type Card, card, type Json, markdown, plain, quiet, steps, text } from './card';
import { answersFold } from './changing/answers-fold';
import { noticeOf, type QuestionView } from './question-card';
import { packed } from './width';

export interface AdviceView extends QuestionView {
  /** Base address for printable pages, such as https://deelwijzer.example; absent: no page links. */
  readonly pages?: string;
  /** What was said of this advice on this card; absent: nothing yet. */
  readonly judged?: Judged;
}

/**
 * What somebody needs in twenty seconds: the verdict, whom to call, the steps, what to record. All else is one press away and
 * already on the card, so that it opens without the server.
 */
export function adviceCard(edition: Edition, walk: Walk, report: Report, view: AdviceView = {}): Card {
  const { advice } = report;
  const token = packWalk(walk);
  const isUrge = advice.escalate === 'urge';
  const buttonsOf: Ways = {
    back: report.route.length === 0 ? undefined : button('Terug', { verb: 'back', token }),
    menu: button('Menu', { verb: 'menu' }),
    report: button('Verslag', { verb: 'report', token }),
    ask: button('Vraag de coördinator', { verb: 'ask', token }, isUrge ? { style: 'positive' } : {}),
    judge: view.judged === undefined ? [judgeFold(token)] : [],
  };
  const { shown, rest } = stepsOf(report);
  const [calls = [], ...moreCalls] = packed(callsOf(edition, report));
  const { lines, folds, actions } = (advice.verdict === 'act-now' ? urgentParts : calmParts)(
    report,
    rest,
    answersFold(walk, report.steps, report.turningPoints),
    [
      ...section(
        'Ook bellen',
        moreCalls.map((row) => buttons(row)),
      ),
      ...moreItems(edition, report, token, view.pages),
    ],
    buttonsOf,
  );
  return card(
    [
      verdictBox(report),
      ...noticeOf(view, token),
      calls.length === 0 ? undefined : buttons(calls),
      ...picked(report),
      shown.length === 0 ? undefined : steps(shown),
      ...lines,
      report.uncertain === undefined ? undefined : warning('Niet zeker:', report.uncertain),
      report.isOverdue ? warning('Let op:', freshness(report)) : undefined,
      ...folds,
      view.judged === undefined ? undefined : judgedBox(view.judged, token, advice.verdict === 'act-now'),
    ],
    actions,
  );
}

/** Colour, sign and words: whoever cannot see one has the others. The colour runs to the edges of the card. */
function verdictBox({ advice, title }: Report): Json {
  const { sign, label, style } = VERDICT_LOOKS[advice.verdict];
  const said = [advice.text, ...(advice.verdict === 'act-now' ? [] : advice.adds)].map(plain).join(' ');
  const urged = advice.escalate === 'urge' && advice.verdict !== 'act-now' ? ` **${URGED}**` : '';
  return {
    ...box(
      [
        quiet(`${title} · ${advice.verdict === 'look-up' ? 'naslag' : 'advies'}`),
        text(`${sign} ${label}`, { weight: 'Bolder', size: 'Large', style: 'heading', spacing: 'Small' }),
        markdown(`${said}${urged}`, { spacing: 'Small' }),
      ],
      style,
    ),
    bleed: true,
  };
}

/** In an urgent advice the numbers of its own sentence stand out. */
function callsOf(edition: Edition, { advice, uncertain }: Report): readonly Json[] {
  const parts = [advice.text, ...advice.adds, ...advice.do, advice.record, advice.because, uncertain];
  const isFirst = (says: string): boolean => advice.verdict === 'act-now' && advice.text.includes(says);
  return callButtons(edition, parts.join('\n'), (says) => (isFirst(says) ? { style: 'positive' } : {}));
}

const picked = ({ picks }: Report): readonly Json[] =>
  picks.length === 0
    ? []
    : [
        quiet('Wat het eerst aandacht verdient:'),
        // Numbers would run into those of the steps below.
        markdown(picks.map(({ label }) => `- ${plain(label)}`).join('\n'), { spacing: 'None' }),
      ];

const warning = (word: string, said: string): Json =>
  markdown(`**${word}** ${plain(said)}`, { color: 'Warning', size: 'Small', spacing: 'Small' });
