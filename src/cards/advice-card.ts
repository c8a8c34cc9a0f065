import type { Edition } from '../model/edition';
import { VERDICT_LOOKS } from '../model/verdict';
import type { Judged } from '../walk/judging';
import type { Report } from '../walk/report/report';
import { freshness } from '../walk/report/report-text';
import { packWalk } from '../walk/token';
import type { Walk } from '../walk/walk';
import { type Callable, callButtons, callTitle, ownFirst } from './advice/calls';
import { moreItems, section } from './advice/folds';
import { judgedBox, judgeFold } from './advice/judging';
import { calmParts, URGED, urgentParts, type Ways } from './advice/parts';
import { stepsOf } from './advice/steps';
import { type Written, withTreeNames } from './advice/tree-names';
import { box, button, buttons, type Card, card, type Json, markdown, plain, quiet, text } from './card';
import { answersFold } from './changing/answers-fold';
import { noticeOf, type QuestionView } from './question-card';
import { besideOneAnother, NUMBERS } from './safety-box';
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
  const write = withTreeNames(edition);
  const isUrge = advice.escalate === 'urge';
  const buttonsOf: Ways = {
    back: report.route.length === 0 ? undefined : button('Terug', { verb: 'back', token }),
    menu: button('Menu', { verb: 'menu' }),
    report: button('Verslag', { verb: 'report', token }),
    ask: button('Vraag de coördinator', { verb: 'ask', token }, isUrge ? { style: 'positive' } : {}),
    judge: view.judged === undefined ? [judgeFold(token)] : [],
  };
  const { calls, comeFirst } = callsOf(edition, report);
  const [row = [], ...moreCalls] = packed(besideOneAnother(calls));
  const { parts: stepParts, button: moreSteps } = stepsOf(report, row, moreCalls.flat(), write);
  const callRow = row.length === 0 ? undefined : buttons(row);
  const { lines, folds, actions } = (advice.verdict === 'act-now' ? urgentParts : calmParts)(
    report,
    moreSteps,
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
      verdictBox(report, write),
      ...noticeOf(view, token),
      comeFirst ? callRow : undefined,
      ...picked(report),
      ...stepParts,
      ...lines,
      report.uncertain === undefined ? undefined : warning('Niet zeker:', report.uncertain),
      report.isOverdue ? warning('Let op:', freshness(report)) : undefined,
      ...folds,
      comeFirst ? undefined : callRow,
      view.judged === undefined ? undefined : judgedBox(view.judged, token, advice.verdict === 'act-now'),
    ],
    actions,
  );
}

/** Colour, sign and words: whoever cannot see one has the others. The colour runs to the edges of the card. */
function verdictBox({ advice, title }: Report, write: Written): Json {
  const { sign, label, style } = VERDICT_LOOKS[advice.verdict];
  const said = [advice.text, ...(advice.verdict === 'act-now' ? [] : advice.adds)].map(write).join(' ');
  const urged = advice.escalate === 'urge' && advice.verdict !== 'act-now' ? ` **${URGED}**` : '';
  return {
    ...box(
      [
        quiet(advice.verdict === 'look-up' ? `${title} · naslag` : title),
        text(`${sign} ${label}`, { weight: 'Bolder', size: 'Large', style: 'heading', spacing: 'Small' }),
        markdown(`${said}${urged}`, { spacing: 'Small' }),
      ],
      style,
    ),
    bleed: true,
  };
}

interface Calls {
  readonly calls: readonly Json[];
  /** Before the steps and all other buttons: to call is what the headline says. */
  readonly comeFirst: boolean;
}

/**
 * In an urgent advice the numbers of its own sentence stand out and come first, and all come before the steps. In any other, numbers
 * come after what belongs to the headline, unless its sentence names them; and never 112, for there is time to read.
 */
function callsOf(edition: Edition, { advice, uncertain }: Report): Calls {
  const parts = [advice.text, ...advice.adds, ...advice.do, advice.record, advice.because, uncertain];
  const isUrgent = advice.verdict === 'act-now';
  const calls = callButtons(edition, parts.join('\n'), isUrgent ? saidToCall(advice.text) : undefined);
  const isOwn = isUrgent ? ({ style }: Json) => style === 'positive' : isNamedIn(edition, advice.text);
  const own = ownFirst(calls, isOwn);
  const ordered = isUrgent && DANGER_FIRST.test(advice.text) ? ownFirst(own, isEmergency) : own;
  return { calls: ordered, comeFirst: isUrgent || calls.some(isOwn) };
}

/** Before a sentence that begins with danger is done, 112 may be needed. */
const DANGER_FIRST = /^[^.?!]*\bgevaar\b/i;

/** By its number, or by its name after the word that says to call. */
const saidToCall =
  (text: string) =>
  ({ says, name, words = name }: Callable): boolean =>
    text.includes(says) || text.split(/[.?!]/).some((each) => /\b(?:bel|meld)\b/i.test(each) && each.includes(words));

function isNamedIn(edition: Edition, text: string): (call: Json) => boolean {
  const titled = new Set(callButtons(edition, text).map(({ title }) => title));
  return ({ title }) => titled.has(title) && !isEmergency({ title });
}

const EMERGENCY = callTitle(NUMBERS.emergency);
const isEmergency = ({ title }: Json): boolean => title === EMERGENCY;

const picked = ({ picks }: Report): readonly Json[] =>
  picks.length === 0
    ? []
    : [
        quiet('Eerst aandacht voor:'),
        // Numbers would run into those of the steps below.
        markdown(picks.map(({ label }) => `- ${plain(label)}`).join('\n'), { spacing: 'None' }),
      ];

const warning = (word: string, said: string): Json =>
  markdown(`**${word}** ${plain(said)}`, { color: 'Warning', size: 'Small', spacing: 'Small' });
