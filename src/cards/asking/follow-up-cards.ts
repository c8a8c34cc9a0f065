import type { Escalation } from '../../escalations/escalation';
import { box, button, type Card, card, heading, quiet, text } from '../card';
import { KEPT_WITH_FOLLOW_UP } from '../what-we-keep';
import { conversation } from './conversation';
import { type Checked, guardPreview, sendTitle } from './guard-preview';
import { textInput, ticksOf } from './text-input';

/** A follow-up travels on the card until it is sent, just like the first question. */
export interface FollowUpForm {
  readonly formKey: string;
  readonly typed: string;
  /** See press.ts. */
  readonly ticks: readonly string[];
}

export function followUpCard(escalation: Escalation, form: FollowUpForm, notice?: string): Card {
  const data = { id: escalation.id, formKey: form.formKey, ...ticksOf(form) };
  return card(
    [
      quiet(`Deelwijzer · vraag ${escalation.number}`),
      heading('Wat wil je nog vragen of zeggen?'),
      notice === undefined ? undefined : box([text(notice)], 'warning'),
      ...conversation(escalation).slice(-1),
      textInput('question', 'Je tekst', form.typed),
      quiet('Typ geen namen of andere gegevens van inwoners. Na de volgende stap zie je precies wat we bewaren.'),
    ],
    [
      button('Bekijk voor verzenden', { ...data, verb: 'q-more-check' }, { style: 'positive' }),
      button('Terug', { ...data, verb: 'q-more-back' }),
    ],
  );
}

/** What would be stored of it. */
export function followUpPreviewCard(escalation: Escalation, key: string, checked: Checked, notice?: string): Card {
  const data = { id: escalation.id, formKey: key, question: checked.typed };
  return card(
    [
      quiet(`Deelwijzer · vraag ${escalation.number}`),
      heading(checked.findings.length === 0 ? 'Zo sturen we je tekst' : 'Hier lijken persoonsgegevens in te staan'),
      notice === undefined ? undefined : box([text(notice)], 'warning'),
      ...guardPreview(checked, KEPT_WITH_FOLLOW_UP),
      text(
        escalation.anonymous
          ? 'De coördinator ziet niet wie je bent. Het antwoord komt hier.'
          : 'De coördinator ziet jouw naam. Het antwoord komt hier.',
      ),
    ],
    [
      button(sendTitle(checked.findings), { ...data, verb: 'q-more-send', seen: 'ja' }, { style: 'positive' }),
      button('Tekst veranderen', { ...data, verb: 'q-more-edit' }),
      button('Niet versturen', { ...data, verb: 'q-more-back' }),
    ],
  );
}
