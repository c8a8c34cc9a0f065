import { MOST_TEXT_LENGTH } from '../escalations/command';
import type { Finding } from '../privacy/finding';
import { labels } from '../privacy/labels';
import { box, button, type Card, card, choiceList, heading, markdown, plain, quiet, subheading, text } from './card';
import { safetyBox } from './menu-card';

/** A question on its way to the coordinators, as it travels on the card: nothing is stored before it is sent. */
export interface AskForm {
  /** Minted with the form, so that sending it twice stores it once. Not named `key`: the Playground cannot send that. */
  readonly formKey: string;
  readonly question: string;
  readonly urgent: boolean;
  readonly anonymous: boolean;
  /** The walk that goes along. */
  readonly token?: string;
}

export function askCard(form: AskForm, route: string | undefined, notice?: string): Card {
  const { question: _, urgent: __, anonymous: ___, ...data } = form;
  return card(
    [
      quiet('Deelwijzer · vraag aan de coördinator'),
      heading('Wat wil je vragen?'),
      notice === undefined ? undefined : box([text(notice)], 'warning'),
      safetyBox(),
      text(
        'Schrijf op wat je wilt weten, zonder namen of andere gegevens van inwoners. Na de volgende stap zie je precies wat we bewaren.',
      ),
      {
        type: 'Input.Text',
        id: 'question',
        label: 'Je vraag',
        isMultiline: true,
        maxLength: MOST_TEXT_LENGTH,
        value: form.question,
        placeholder: 'Bijvoorbeeld: mag ik dit met de school bespreken als de ouder niet bereikbaar is?',
      },
      choiceList(
        'urgent',
        'Hoe snel heb je antwoord nodig?',
        [
          { id: 'nee', label: 'Gewoon' },
          { id: 'ja', label: 'Met spoed: vandaag' },
        ],
        { style: 'compact', value: form.urgent ? 'ja' : 'nee' },
      ),
      {
        type: 'Input.Toggle',
        id: 'anonymous',
        label: 'Wie ziet jouw naam?',
        title: 'Anoniem: de coördinator ziet mijn naam niet',
        value: String(form.anonymous),
        valueOn: 'true',
        valueOff: 'false',
        wrap: true,
      },
      route === undefined ? undefined : quiet(`Dit gaat mee: ${route}`),
    ],
    [
      button('Bekijk voor verzenden', { ...data, verb: 'ask-check' }, { style: 'positive' }),
      form.token === undefined
        ? button('Menu', { verb: 'menu' })
        : button('Terug', { verb: 'show', token: form.token }),
    ],
  );
}

/** The text as it was typed, with what looks like personal data marked, and what would be stored. */
export function askPreviewCard(
  form: AskForm,
  findings: readonly Finding[],
  keepable: (finding: Finding) => boolean,
  stored: string,
  notice?: string,
): Card {
  const data = {
    formKey: form.formKey,
    question: form.question,
    urgent: form.urgent ? 'ja' : 'nee',
    anonymous: form.anonymous ? 'true' : 'false',
    ...(form.token === undefined ? {} : { token: form.token }),
  } as const;
  const keep = findings.filter(keepable);
  return card(
    [
      quiet('Deelwijzer · vraag aan de coördinator'),
      heading(findings.length === 0 ? 'Zo sturen we je vraag' : 'Hier lijken persoonsgegevens in te staan'),
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
      ...(findings.length === 0
        ? []
        : [
            markdown(marked(form.question, findings)),
            quiet(
              `Gemarkeerd: ${[...new Set(findings.map((finding) => labels[finding.kind]))].join(', ')}. Dit wordt vervangen, tenzij je het hieronder laat staan.`,
            ),
          ]),
      keep.length === 0
        ? undefined
        : choiceList(
            'keep',
            'Is dit geen persoonsgegeven? Vink aan wat mag blijven staan.',
            keep.map((finding) => ({ id: spanOf(finding), label: form.question.slice(finding.start, finding.end) })),
            { isMultiSelect: true },
          ),
      box([subheading('Dit bewaren we, versleuteld'), text(stored)]),
      text(
        form.anonymous
          ? 'De coördinator ziet niet wie je bent. Het antwoord komt hier.'
          : 'De coördinator ziet jouw naam. Het antwoord komt hier.',
      ),
    ],
    [
      button(
        findings.length === 0 ? 'Verstuur' : 'Vervang en verstuur',
        { ...data, verb: 'ask-send' },
        { style: 'positive' },
      ),
      button('Tekst veranderen', { ...data, verb: 'ask-edit' }),
      button('Niet versturen', form.token === undefined ? { verb: 'menu' } : { verb: 'show', token: form.token }),
    ],
  );
}

export const spanOf = (finding: Finding): string => `${finding.kind}:${finding.start}:${finding.end}`;

/** Bold is also spoken by screen readers that announce emphasis; the label line names the kinds besides. */
function marked(question: string, findings: readonly Finding[]): string {
  let done = 0;
  const parts: string[] = [];
  for (const { start, end } of findings) {
    parts.push(plain(question.slice(done, start)), `**${plain(question.slice(start, end))}**`);
    done = end;
  }
  return [...parts, plain(question.slice(done))].join('');
}

export function askedCard(number: number, urgent: boolean, anonymous: boolean, token: string | undefined): Card {
  return card(
    [
      quiet('Deelwijzer · vraag aan de coördinator'),
      box(
        [
          text(`Vraag ${number} is verstuurd`, { weight: 'Bolder', size: 'Large', style: 'heading' }),
          text(anonymous ? 'Anoniem: de coördinator ziet jouw naam niet.' : 'De coördinator ziet jouw naam.'),
        ],
        'good',
      ),
      text(
        `Een coördinator pakt hem op. Het antwoord komt hier, in dit gesprek.${urgent ? ' Je vraag staat bovenaan, want hij heeft spoed.' : ''}`,
      ),
      text('Verandert er iets, of is er gevaar? Wacht dan niet: bel 112 of Veilig Thuis, 0800-2000.'),
    ],
    [
      button('Mijn vragen', { verb: 'my-questions' }),
      ...(token === undefined ? [] : [button('Terug naar mijn route', { verb: 'show', token })]),
      button('Menu', { verb: 'menu' }),
    ],
  );
}
