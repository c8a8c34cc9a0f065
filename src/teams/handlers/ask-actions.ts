import { type AskForm, askCard, askedCard } from '../../cards/asking/ask-cards';
import { askPreviewCard } from '../../cards/asking/ask-preview-card';
import type { Press } from '../../cards/press';
import { ask } from '../../escalations/ask';
import { REFUSAL_WORDS } from '../../escalations/words';
import { addressAfterwards, type Desk, type Visitor } from '../desk';
import type { Shown } from '../shown';
import { checkTyped, wrongWith } from './check-typed';
import type { DeskHandlers } from './handlers';
import { type WalkAlong, walkAlong } from './walk-along';

/** From a blank form to a stored question. Until `ask-send` nothing is stored: the text travels on the card. */
export const ASK_HANDLERS = {
  ask: startForm,
  'ask-edit': async (desk, press) => showForm(await filledIn(desk, press)),
  'ask-check': async (desk, press) => showPreview(await filledIn(desk, press)),
  'ask-send': send,
} satisfies Partial<DeskHandlers>;

/** A form, with the walk that its token stands for. */
interface Filled {
  readonly form: AskForm;
  readonly walk: WalkAlong | undefined;
}

/** After an advice to act now, "gewoon" is the last thing that somebody means. */
async function startForm(desk: Desk, { token, question = '', along = true }: Press<'ask'>): Promise<Shown> {
  const walk = await walkAlong(desk.walks, token);
  const goesAlong = walk !== undefined && isOn(along);
  return showForm({
    walk,
    form: {
      formKey: desk.newId(),
      question,
      urgent: goesAlong && walk.danger,
      anonymous: false,
      along: goesAlong,
      ...(walk === undefined ? {} : { token: walk.token }),
    },
  });
}

async function filledIn(desk: Desk, press: Press<'ask-edit' | 'ask-check' | 'ask-send'>): Promise<Filled> {
  const { formKey, question = '', urgent, anonymous = false, token, along = true } = press;
  const walk = await walkAlong(desk.walks, token);
  const form = {
    formKey: formKey ?? desk.newId(),
    question,
    urgent: urgent === 'ja',
    anonymous: isOn(anonymous),
    along: walk !== undefined && isOn(along),
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

function showPreview(filled: Filled, keep?: string, notice?: string): Shown {
  const { form, walk } = filled;
  const wrong = wrongWith(form.question);
  if (wrong !== undefined) return showForm(filled, wrong);
  return shown(filled, askPreviewCard(form, checkTyped(form.question, 'asker', keep), walk, notice));
}

async function send(desk: Desk, press: Press<'ask-send'>, visitor: Visitor): Promise<Shown> {
  const filled = await filledIn(desk, press);
  const { form, walk } = filled;
  if (wrongWith(form.question) !== undefined) return showPreview(filled);
  const goesAlong = form.along ? walk : undefined;
  const outcome = await ask(desk.store, {
    draft: {
      key: form.formKey,
      text: checkTyped(form.question, 'asker', press.keep).stored,
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
    return showPreview(again, press.keep, REFUSAL_WORDS[isUsed ? 'key-reused' : outcome.refusal]);
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
