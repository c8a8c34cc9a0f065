import { moreTitle, ownQuestionCard } from '../../../cards/asking/asker-cards';
import { carriedText, carriedWords, carrying, restingCard } from '../../../cards/asking/carrying';
import { type FollowUpForm, followUpCard, followUpPreviewCard } from '../../../cards/asking/follow-up-cards';
import { ticksOf } from '../../../cards/asking/text-input';
import type { Press } from '../../../cards/press';
import type { Escalation } from '../../../escalations/escalation';
import { perform } from '../../../escalations/perform';
import { REFUSAL_WORDS } from '../../../escalations/words';
import { addressAfterwards, type Desk, type Visitor } from '../../desk';
import type { Shown } from '../../shown';
import { checkTyped, ticksOn, wrongWith } from '../check-typed';
import type { DeskHandlers } from '../handlers';
import { isTrouble, storageAway, textGivenBack } from '../text-kept';
import { asAsker, findOwn, mine, onOwn } from './own-questions';

/** Asking on, also about what was closed: seen before it is stored, like the first question. */
export const FOLLOW_UP_HANDLERS = {
  'q-more': (desk, press, visitor) => showForm(desk, { ...press, verb: 'q-more-edit' }, visitor),
  'q-more-back': goBack,
  'q-more-edit': (desk, press, visitor) => showForm(desk, press, visitor),
  'q-more-check': check,
  'q-more-send': send,
} satisfies Partial<DeskHandlers>;

type FollowUp = Press<'q-more-check' | 'q-more-edit' | 'q-more-send'>;

const formOf = (desk: Desk, { formKey = desk.newId(), question: typed = '', ...ticked }: FollowUp): FollowUpForm => ({
  formKey,
  typed,
  ticks: ticksOn(typed, ticked),
});

function showForm(desk: Desk, press: FollowUp, visitor: Visitor, notice?: string): Promise<Shown> {
  const form = formOf(desk, press);
  return onTheirs(desk, press, visitor, (question) => followUpCard(question, form, notice));
}

/** To the question. What was typed stays in the place of the form, in a group on the button that leads to it. */
async function goBack(desk: Desk, press: Press<'q-more-back'>, visitor: Visitor): Promise<Shown> {
  const onTheirOwn = { ...press, verb: 'q-more-edit' } as const;
  const { formKey, typed, ...form } = formOf(desk, onTheirOwn);
  const again = { verb: 'q-more', id: press.id, formKey, question: carriedText(typed), ...ticksOf(form) } as const;
  const isBlank = typed.trim() === '';
  const back = await onTheirs(desk, onTheirOwn, visitor, (question) =>
    isBlank || !visitor.isGroup
      ? ownQuestionCard(question)
      : carrying(ownQuestionCard(question, carriedWords(typed, moreTitle(question))), again),
  );
  if (isBlank || visitor.isGroup || (await findOwn(desk, press.id, visitor)) === undefined) return back;
  return { ...mine(restingCard(typed, again)), below: back };
}

function check(desk: Desk, press: FollowUp, visitor: Visitor): Promise<Shown> {
  const form = formOf(desk, press);
  const wrong = wrongWith(form.typed);
  if (wrong !== undefined) return showForm(desk, press, visitor, wrong);
  return onTheirs(desk, press, visitor, (question) =>
    followUpPreviewCard(question, form.formKey, checkTyped(form.typed, 'asker', form)),
  );
}

/** What was typed about a question that is gone is given back. */
async function onTheirs(
  desk: Desk,
  press: FollowUp,
  visitor: Visitor,
  then: (question: Escalation) => Shown['card'],
): Promise<Shown> {
  const { question: typed = '' } = press;
  const isGone = typed !== '' && (await findOwn(desk, press.id, visitor)) === undefined;
  return isGone ? textGivenBack(typed, REFUSAL_WORDS['not-found']) : onOwn(desk, press, visitor, then);
}

async function send(desk: Desk, press: Press<'q-more-send'>, visitor: Visitor): Promise<Shown> {
  const { id, question: typed = '', formKey, seen } = press;
  if (seen === undefined || formKey === undefined || wrongWith(typed) !== undefined) return check(desk, press, visitor);
  const checked = checkTyped(typed, 'asker', press);
  const outcome = await perform(desk.store, {
    id,
    command: { kind: 'follow-up', key: formKey, text: checked.stored },
    actor: asAsker(visitor),
    now: desk.now(),
  });
  if (outcome.ok) {
    await addressAfterwards(desk, visitor);
    desk.nudge();
    return mine(ownQuestionCard(outcome.escalation, 'Verstuurd.'));
  }
  const { escalation, refusal } = outcome;
  if (isTrouble(refusal)) return storageAway(press, refusal);
  const said = REFUSAL_WORDS[refusal];
  if (escalation === null || escalation.contents !== 'readable') return textGivenBack(typed, said);
  const key = refusal === 'key-reused' ? desk.newId() : formKey;
  return mine(followUpPreviewCard(escalation, key, checked, said));
}
