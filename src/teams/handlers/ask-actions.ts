import { type AskForm, askCard, askedCard } from '../../cards/asking/ask-cards';
import { askedOn, askPreviewCard } from '../../cards/asking/ask-preview-card';
import { noticeCard } from '../../cards/asking/asker-cards';
import { carriedText, carriedWords, carrying, restingCard } from '../../cards/asking/carrying';
import { ticksOf } from '../../cards/asking/text-input';
import { button } from '../../cards/card';
import type { Press } from '../../cards/press';
import { ask } from '../../escalations/ask';
import { REFUSAL_WORDS } from '../../escalations/words';
import { addressAfterwards, type Desk, type Visitor } from '../desk';
import { wholeCard } from '../rim/written-card';
import type { Shown } from '../shown';
import { checkTyped, ticksOn, wrongWith } from './check-typed';
import type { DeskHandlers } from './handlers';
import { showMenu } from './walk-actions';
import { type WalkAlong, walkAlong } from './walk-along';
import { openWalk, showWalk } from './walk-shown';

/** From a blank form to a stored question. Until `ask-send` nothing is stored: the text travels on the card. */
export const ASK_HANDLERS = {
  ask: startForm,
  'ask-back': goBack,
  'ask-edit': async (desk, press) => showForm(await filledIn(desk, press)),
  'ask-check': async (desk, press) => showPreview(await filledIn(desk, press)),
  'ask-send': send,
  drop: async () => ({ card: noticeCard('Je tekst is weg', 'Er is niets verstuurd.'), summary: NOT_SENT }),
} satisfies Partial<DeskHandlers>;

const NOT_SENT = 'Deelwijzer: nog niet verstuurd';

/** A form, with the walk that its token stands for. */
interface Filled {
  readonly form: AskForm;
  readonly walk: WalkAlong | undefined;
}

/** After an advice to act now, "gewoon" is the last thing that somebody means. */
async function startForm(desk: Desk, press: Press<'ask'>): Promise<Shown> {
  const { token, question = '', along = true, formKey, urgent, anonymous = false, ticks = [] } = press;
  const walk = await walkAlong(desk.walks, token);
  const goesAlong = walk !== undefined && isOn(along);
  return showForm({
    walk,
    form: {
      formKey: formKey ?? desk.newId(),
      question,
      urgent: urgent === undefined ? goesAlong && walk.danger : urgent === 'ja',
      anonymous: isOn(anonymous),
      along: goesAlong,
      ticks,
      ...(walk === undefined ? {} : { token: walk.token }),
    },
  });
}

/**
 * To where somebody came from. What they typed stays in the place of the form, in a group on the button that leads to it, as long as
 * they stay there.
 */
async function goBack(desk: Desk, press: Press<'ask-back'>, { isGroup }: Visitor): Promise<Shown> {
  const { form, walk } = await filledIn(desk, press);
  const open = await openWalk(desk.walks, walk?.token);
  const title = open === undefined ? 'Verder met je vraag' : 'Vraag de coördinator';
  const isBlank = form.question.trim() === '';
  const notice = isBlank || !isGroup ? undefined : carriedWords(form.question, title);
  const back: Shown =
    open === undefined
      ? { ...showMenu(desk.walks, notice), leavesWalk: true }
      : showWalk(desk.walks, open, notice === undefined ? {} : { notice });
  if (isBlank) return back;
  const again = { ...askedOn(form), ...ticksOf(form), verb: 'ask', question: carriedText(form.question) } as const;
  if (!isGroup) return { card: restingCard(form.question, again), summary: NOT_SENT, below: back };
  // The menu has no such button, and no room for one more: *Help* makes way.
  const whole = wholeCard(back.card);
  const card = open === undefined ? { ...whole, actions: [button(title, again, { style: 'positive' })] } : whole;
  return { ...back, card: carrying(card, again) };
}

async function filledIn(desk: Desk, press: Press<'ask-edit' | 'ask-check' | 'ask-send' | 'ask-back'>): Promise<Filled> {
  const { formKey, question = '', urgent, anonymous = false, token, along = true } = press;
  const walk = await walkAlong(desk.walks, token);
  const form = {
    formKey: formKey ?? desk.newId(),
    question,
    urgent: urgent === 'ja',
    anonymous: isOn(anonymous),
    along: walk !== undefined && isOn(along),
    ticks: ticksOn(question, press),
    ...(walk === undefined ? {} : { token: walk.token }),
  };
  return { form, walk };
}

const isOn = (toggle: 'true' | 'false' | boolean): boolean => toggle === true || toggle === 'true';

/** What is typed meanwhile is for the walk only when it goes along. */
const shown = ({ form, walk }: Filled, card: Shown['card']): Shown => ({
  card,
  summary: 'Deelwijzer: vraag aan de coördinator',
  ...(walk === undefined || !form.along ? {} : { token: walk.token }),
});

const showForm = (filled: Filled, notice?: string): Shown => shown(filled, askCard(filled.form, filled.walk, notice));

function showPreview(filled: Filled, notice?: string): Shown {
  const { form, walk } = filled;
  const wrong = wrongWith(form.question);
  if (wrong !== undefined) return showForm(filled, wrong);
  return shown(filled, askPreviewCard(form, checkTyped(form.question, 'asker', form), walk, notice));
}

async function send(desk: Desk, press: Press<'ask-send'>, visitor: Visitor): Promise<Shown> {
  const filled = await filledIn(desk, press);
  const { form, walk } = filled;
  if (wrongWith(form.question) !== undefined) return showPreview(filled);
  const goesAlong = form.along ? walk : undefined;
  const outcome = await ask(desk.store, {
    draft: {
      key: form.formKey,
      text: checkTyped(form.question, 'asker', press).stored,
      urgency: form.urgent ? 'urgent' : 'normal',
      danger: goesAlong?.danger ?? false,
      anonymous: form.anonymous,
      walk: goesAlong?.walk ?? null,
    },
    asker: visitor.person,
    id: desk.newId(),
    now: desk.now(),
  });
  if (!outcome.ok) {
    // What was sent with this key stays what it is; this is then another question, or that one again after it was wiped.
    const isUsed = ['key-reused', 'forgotten', 'unreadable'].includes(outcome.refusal);
    const again = isUsed ? { ...filled, form: { ...form, formKey: desk.newId() } } : filled;
    return showPreview(again, REFUSAL_WORDS[isUsed ? 'key-reused' : outcome.refusal]);
  }
  await addressAfterwards(desk, visitor);
  desk.nudge();
  return {
    card: askedCard(outcome.escalation.number, form.urgent, form.anonymous, goesAlong?.token),
    summary: `Deelwijzer: vraag ${outcome.escalation.number} is verstuurd`,
    // What went along is not offered with the next question too.
    ...(goesAlong === undefined ? {} : { leavesWalk: true as const }),
  };
}
