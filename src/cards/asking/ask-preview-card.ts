import { box, button, type Card, card, heading, quiet, text } from '../card';
import { keptWithQuestion } from '../what-we-keep';
import type { AskForm, RouteAlong } from './ask-cards';
import { type Checked, guardPreview, sendTitle } from './guard-preview';

const yesOrNo = (flag: boolean): 'true' | 'false' => (flag ? 'true' : 'false');

/** The form as a button carries it, but for the ticks: on a preview they stand in its list. */
export const askedOn = (form: AskForm) =>
  ({
    formKey: form.formKey,
    question: form.question,
    urgent: form.urgent ? 'ja' : 'nee',
    anonymous: yesOrNo(form.anonymous),
    ...(form.token === undefined ? {} : { token: form.token, along: yesOrNo(form.along) }),
  }) as const;

/** What would be stored of a question, and what goes along. */
export function askPreviewCard(form: AskForm, checked: Checked, route: RouteAlong | undefined, notice?: string): Card {
  const data = askedOn(form);
  const goesAlong = form.along ? route : undefined;
  return card(
    [
      quiet('Deelwijzer · vraag aan de coördinator'),
      heading(checked.findings.length === 0 ? 'Zo sturen we je vraag' : 'Hier lijken persoonsgegevens in te staan'),
      notice === undefined ? undefined : box([text(notice)], 'warning'),
      form.urgent
        ? box(
            [
              text(
                'Spoed is voor vandaag, niet voor gevaar. Is er gevaar? Wacht dan niet op antwoord. Bel 112, of Veilig Thuis: 0800-2000.',
              ),
            ],
            'attention',
          )
        : undefined,
      ...guardPreview(checked, keptWithQuestion(form.anonymous, goesAlong?.title)),
      text(`De coördinator ${seenBy(form, route)}.`),
    ],
    [
      button(sendTitle(checked.findings), { ...data, verb: 'ask-send' }, { style: 'positive' }),
      button('Tekst veranderen', { ...data, verb: 'ask-edit' }),
      button('Niet versturen', { ...data, verb: 'ask-back' }),
    ],
  );
}

/** What the coordinator sees beside the text. */
function seenBy({ anonymous, along }: AskForm, route: RouteAlong | undefined): string {
  if (route === undefined) return anonymous ? 'ziet niet wie je bent' : 'ziet jouw naam';
  if (anonymous) return `ziet niet wie je bent, ${along ? 'wel' : 'en ook niet'} je route`;
  return along ? 'ziet jouw naam en je route' : 'ziet jouw naam, niet je route';
}
