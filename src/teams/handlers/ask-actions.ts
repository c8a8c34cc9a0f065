import { type AskForm, askCard, askedCard } from '../../cards/asking/ask-cards';
import { askPreviewCard, spanOf } from '../../cards/asking/ask-preview-card';
import type { Press } from '../../cards/press';
import { ask } from '../../escalations/ask';
import { MOST_TEXT_LENGTH } from '../../escalations/command';
import { StorageUnavailable } from '../../escalations/keeping/storage-unavailable';
import { REFUSAL_WORDS } from '../../escalations/words';
import { findPersonalData } from '../../privacy/find-personal-data';
import type { Finding } from '../../privacy/finding';
import { guard, isKeepable } from '../../privacy/guarded-text';
import { type Desk, rememberAddress, type Visitor } from '../desk';
import type { Shown } from '../shown';
import type { DeskHandlers } from './handlers';
import { type WalkAlong, walkAlong } from './walk-along';

/** From a blank form to a stored question. Until `ask-send` nothing is stored: the text travels on the card. */
export const ASK_HANDLERS = {
  ask: startForm,
  'ask-edit': (desk, press) => showForm(desk, formOf(desk, press)),
  'ask-check': (desk, press) => showPreview(desk, formOf(desk, press), []),
  'ask-send': send,
} satisfies Partial<DeskHandlers>;

/** After an advice to act now, "gewoon" is the last thing that somebody means. */
async function startForm(desk: Desk, { token, question = '' }: Press<'ask'>): Promise<Shown> {
  const along = await walkAlong(desk.walks, token);
  return showForm(desk, {
    formKey: desk.newId(),
    question,
    urgent: along?.danger ?? false,
    anonymous: false,
    ...(along === undefined ? {} : { token: along.token }),
  });
}

type Filled = Press<'ask-edit' | 'ask-check' | 'ask-send'>;

const formOf = (desk: Desk, { formKey, question = '', urgent, anonymous, token }: Filled): AskForm => ({
  formKey: formKey ?? desk.newId(),
  question,
  urgent: urgent === 'ja',
  anonymous: anonymous === 'true' || anonymous === true,
  ...(token === undefined ? {} : { token }),
});

async function showForm(desk: Desk, form: AskForm, notice?: string): Promise<Shown> {
  const along = await walkAlong(desk.walks, form.token);
  return {
    ...(along === undefined ? {} : { token: along.token }),
    card: askCard(form, along === undefined ? undefined : routeWords(along), notice),
    summary: 'Deelwijzer: vraag aan de coördinator',
  };
}

const routeWords = ({ title, answers }: WalkAlong): string =>
  `je route door “${title}”${answers.length === 0 ? '' : ` (${answers.join(' › ')})`}. Er staat niet in wie je bent.`;

const onRoute = async (desk: Desk, form: AskForm): Promise<{ readonly token?: string }> => {
  const along = await walkAlong(desk.walks, form.token);
  return along === undefined ? {} : { token: along.token };
};

async function showPreview(desk: Desk, form: AskForm, kept: readonly Finding[], notice?: string): Promise<Shown> {
  if (form.question.trim() === '') return showForm(desk, form, REFUSAL_WORDS['text-missing']);
  if (form.question.length > MOST_TEXT_LENGTH) {
    return showForm(
      desk,
      form,
      `Je vraag is ${form.question.length} tekens lang; hoogstens ${MOST_TEXT_LENGTH} past. Maak hem korter.`,
    );
  }
  const findings = findPersonalData(form.question);
  const stored = guard(form.question, { keep: kept });
  return {
    ...(await onRoute(desk, form)),
    card: askPreviewCard(form, findings, (finding) => isKeepable(finding.kind), stored, notice),
    summary: 'Deelwijzer: vraag aan de coördinator',
  };
}

async function send(desk: Desk, press: Press<'ask-send'>, visitor: Visitor): Promise<Shown> {
  const form = formOf(desk, press);
  // Before the guard reads it: a text of megabytes would keep everybody waiting.
  if (form.question.trim() === '' || form.question.length > MOST_TEXT_LENGTH) return showPreview(desk, form, []);
  const chosen = new Set(press.keep?.split(','));
  const keep = findPersonalData(form.question).filter((finding) => chosen.has(spanOf(finding)));
  const along = await walkAlong(desk.walks, form.token);
  const outcome = await ask(desk.store, {
    draft: {
      key: form.formKey,
      text: guard(form.question, { keep }),
      urgency: form.urgent ? 'urgent' : 'normal',
      anonymous: form.anonymous,
      danger: along?.danger ?? false,
      walk: along?.walk ?? null,
    },
    asker: visitor.person,
    id: desk.newId(),
    now: desk.now(),
  });
  if (!outcome.ok) {
    const again = outcome.refusal === 'key-reused' ? { ...form, formKey: desk.newId() } : form;
    return showPreview(desk, again, keep, REFUSAL_WORDS[outcome.refusal]);
  }
  await addressAfterAsking(desk, visitor);
  desk.nudge();
  return {
    ...(await onRoute(desk, form)),
    card: askedCard(outcome.escalation.number, form.urgent, form.anonymous, form.token),
    summary: `Deelwijzer: vraag ${outcome.escalation.number} is verstuurd`,
  };
}

/** The question is stored already; when the address cannot be, the answer waits for the person's next visit. */
async function addressAfterAsking(desk: Desk, visitor: Visitor): Promise<void> {
  try {
    await rememberAddress(desk, visitor);
  } catch (error) {
    if (!(error instanceof StorageUnavailable)) throw error;
  }
}
