import { type AnswerForm, answerCard, answerPreviewCard } from '../../../cards/asking/answer-card';
import { noticeCard } from '../../../cards/asking/asker-cards';
import { carriedText, carriedWords, carrying, restingCard } from '../../../cards/asking/carrying';
import { answerTitle } from '../../../cards/asking/channel-card';
import { ticksOf } from '../../../cards/asking/text-input';
import type { ButtonPress, Press } from '../../../cards/press';
import type { Command } from '../../../escalations/command';
import type { Escalation } from '../../../escalations/escalation';
import { perform } from '../../../escalations/perform';
import type { Refused } from '../../../escalations/refusal';
import { type CoordinatorView, seenByCoordinator } from '../../../escalations/seen-by';
import { REFUSAL_WORDS } from '../../../escalations/words';
import { actorOf, type Desk, type Visitor } from '../../desk';
import { wholeCard } from '../../rim/written-card';
import type { Shown } from '../../shown';
import { checkTyped, ticksOn, wrongWith } from '../check-typed';
import type { DeskHandlers } from '../handlers';
import { isTrouble, storageAway, textGivenBack } from '../text-kept';
import { inOwnMessage } from './own-message';
import { onEscalation, own, showOne } from './show-question';

/** What a coordinator writes to the asker: seen before it is stored, like what the asker wrote. */
export const ANSWER_HANDLERS = {
  'c-answer': (desk, press, visitor) => offerForm(desk, { ...press, closes: false }, visitor),
  'c-answer-back': goBack,
  'c-answer-edit': (desk, press) => showForm(desk, press),
  'c-answer-check': (desk, press) => check(desk, press),
  'c-answer-send': send,
} satisfies Partial<DeskHandlers>;

type Writing = Press<'c-answer-back' | 'c-answer-check' | 'c-answer-edit' | 'c-answer-send'>;

const formOf = (desk: Desk, press: Writing): AnswerForm => {
  const { formKey = desk.newId(), answer: typed = '', closes, apart } = press;
  return { formKey, typed, closes: closes === 'ja', apart: apart === 'ja', ticks: ticksOn(typed, press) };
};

interface Offered {
  readonly id: string;
  readonly closes: boolean;
  /** What was typed before, by whoever went back. */
  readonly answer?: string | undefined;
  readonly formKey?: string | undefined;
  readonly ticks?: readonly string[] | undefined;
}

const BLANK = { typed: '', ticks: [] } as const;

/** A form, where what is typed in it is safe. */
export function offerForm(desk: Desk, offered: Offered, visitor: Visitor): Promise<Shown> {
  const { id, closes, answer: typed = '', formKey = desk.newId(), ticks = [] } = offered;
  return onEscalation(desk, { verb: 'c-answer', id }, (escalation) => {
    if (escalation.contents !== 'readable') return showOne(desk, escalation);
    // In the channel everybody would read what was typed before.
    return inOwnMessage(desk, visitor, id, (apart) =>
      own(answerCard(seenByCoordinator(escalation), { formKey, closes, apart, ...(apart ? BLANK : { typed, ticks }) })),
    );
  });
}

/**
 * To the question. What was typed stays in the place of the form; in a group on the button that leads to it, on the card of whoever
 * typed it alone.
 */
function goBack(desk: Desk, press: Press<'c-answer-back'>, { isGroup }: Visitor): Promise<Shown> {
  const { id } = press;
  const { formKey, typed, closes, ...form } = formOf(desk, press);
  return onEscalation(desk, { verb: 'c-show', id }, async (escalation) => {
    if (typed.trim() === '') return showOne(desk, escalation);
    const written = { id, formKey, answer: carriedText(typed), ...ticksOf(form) };
    if (!isGroup) {
      // However the question stands by then: the form comes back, and what cannot be sent is given back there.
      const onForm: ButtonPress = { ...written, verb: 'c-answer-edit', ...(closes ? { closes: 'ja' } : {}) };
      return { ...own(restingCard(typed, onForm)), below: await showOne(desk, escalation) };
    }
    const again: ButtonPress = closes
      ? { ...written, verb: 'c-close', since: escalation.since }
      : { ...written, verb: 'c-answer' };
    const title = closes ? 'Sluit' : answerTitle(escalation);
    const shown = await showOne(desk, escalation, carriedWords(typed, title));
    return { ...shown, card: carrying(wholeCard(shown.card), again) };
  });
}

const showForm = (desk: Desk, press: Writing, notice?: string): Promise<Shown> =>
  onQuestion(desk, press, (question) => answerCard(question, formOf(desk, press), notice));

function check(desk: Desk, press: Writing): Promise<Shown> {
  const form = formOf(desk, press);
  const wrong = wrongWith(form.typed);
  if (wrong !== undefined) return showForm(desk, press, wrong);
  return onQuestion(desk, press, (question) =>
    answerPreviewCard(question, form, checkTyped(form.typed, 'coordinator', form)),
  );
}

async function onQuestion(
  desk: Desk,
  { id, answer = '' }: Writing,
  then: (question: CoordinatorView) => Shown['card'],
): Promise<Shown> {
  const question = await desk.store.find(id);
  if (question === undefined) return textGivenBack(answer, REFUSAL_WORDS['not-found']);
  return own(then(seenByCoordinator(question)));
}

async function send(desk: Desk, press: Press<'c-answer-send'>, visitor: Visitor): Promise<Shown> {
  const form = formOf(desk, press);
  if (press.formKey === undefined || wrongWith(form.typed) !== undefined) return check(desk, press);
  const checked = checkTyped(form.typed, 'coordinator', press);
  const written = { key: form.formKey, text: checked.stored };
  const command: Command = form.closes ? { kind: 'close', reason: written } : { kind: 'answer', ...written };
  const outcome = await perform(desk.store, { id: press.id, command, actor: actorOf(desk, visitor), now: desk.now() });
  if (outcome.ok) {
    desk.nudge();
    const { escalation } = outcome;
    if (form.apart && visitor.isGroup) return sentApart(form, escalation);
    // In their own chat the card can be longer than the window: what was done is said beside the buttons.
    const done = form.closes ? 'De vraag is gesloten. Het teamlid krijgt je reden.' : 'Je antwoord is verstuurd.';
    return showOne(desk, escalation, visitor.isGroup ? undefined : done);
  }
  const { escalation, refusal } = outcome;
  if (isTrouble(refusal)) return storageAway(press, refusal);
  const said = saidOf(outcome);
  if (!isReadable(escalation)) return textGivenBack(form.typed, said);
  const again = refusal === 'key-reused' ? { ...form, formKey: desk.newId() } : form;
  return own(answerPreviewCard(seenByCoordinator(escalation), again, checked, said));
}

/** Stands in the channel for good, beside the card that has the words. */
const sentApart = ({ closes }: AnswerForm, { number }: Escalation): Shown => ({
  card: noticeCard(
    closes ? `Vraag ${number} is gesloten` : `Het antwoord op vraag ${number} is verstuurd`,
    'Wat er staat, lees je op de kaart van de vraag.',
    [],
  ),
  summary: 'Deelwijzer: vraag',
});

const isReadable = (escalation: Escalation | null): escalation is Escalation => escalation?.contents === 'readable';

/** Why something did not happen, and who has the question. */
export function saidOf(refused: Refused): string {
  const by = 'by' in refused && refused.by !== null ? ` ${refused.by.name} heeft hem.` : '';
  return `${REFUSAL_WORDS[refused.refusal]}${by}`;
}
