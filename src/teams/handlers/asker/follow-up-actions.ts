import { moreTitle, ownQuestionCard } from '../../../cards/asking/asker-cards';
import { carriedText, carriedWords, carrying } from '../../../cards/asking/carrying';
import { followUpCard, followUpPreviewCard } from '../../../cards/asking/follow-up-cards';
import type { Press } from '../../../cards/press';
import type { Escalation } from '../../../escalations/escalation';
import { perform } from '../../../escalations/perform';
import { REFUSAL_WORDS } from '../../../escalations/words';
import { addressAfterwards, type Desk, type Visitor } from '../../desk';
import type { Shown } from '../../shown';
import { checkTyped, wrongWith } from '../check-typed';
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

function showForm(desk: Desk, press: FollowUp, visitor: Visitor, notice?: string): Promise<Shown> {
  const { formKey = desk.newId(), question: typed = '' } = press;
  return onTheirs(desk, press, visitor, (question) => followUpCard(question, formKey, typed, notice));
}

/** To the question, with what was typed on the button that leads to the form again. */
function goBack(
  desk: Desk,
  { id, question: typed = '', formKey }: Press<'q-more-back'>,
  visitor: Visitor,
): Promise<Shown> {
  const onTheirOwn = { verb: 'q-more-edit', id, question: typed } as const;
  return onTheirs(desk, onTheirOwn, visitor, (question) => {
    if (typed.trim() === '') return ownQuestionCard(question);
    const again = {
      verb: 'q-more',
      id,
      question: carriedText(typed),
      ...(formKey === undefined ? {} : { formKey }),
    } as const;
    return carrying(ownQuestionCard(question, carriedWords(typed, moreTitle(question))), again);
  });
}

function check(desk: Desk, press: FollowUp, visitor: Visitor): Promise<Shown> {
  const { formKey = desk.newId(), question: typed = '' } = press;
  const wrong = wrongWith(typed);
  if (wrong !== undefined) return showForm(desk, press, visitor, wrong);
  return onTheirs(desk, press, visitor, (question) =>
    followUpPreviewCard(question, formKey, checkTyped(typed, 'asker')),
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
  const { id, question: typed = '', formKey, keep, seen } = press;
  if (seen === undefined || formKey === undefined || wrongWith(typed) !== undefined) return check(desk, press, visitor);
  const checked = checkTyped(typed, 'asker', keep);
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
