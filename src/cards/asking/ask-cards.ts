import { box, button, type Card, card, choiceList, heading, type Json, quiet, text } from '../card';
import { safetyBox } from '../safety-box';
import { textInput } from './text-input';

/** A question on its way to the coordinators, as it travels on the card: nothing is stored before it is sent. */
export interface AskForm {
  /** Minted with the form, so that sending it twice stores it once. Not named `key`: the Playground cannot send that. */
  readonly formKey: string;
  readonly question: string;
  readonly urgent: boolean;
  readonly anonymous: boolean;
  /** The walk that may go along, and whether it does. */
  readonly token?: string;
  readonly along: boolean;
}

/** The walk that may go along, in words. */
export interface RouteAlong {
  readonly words: string;
  readonly danger: boolean;
}

export function askCard(form: AskForm, route: RouteAlong | undefined, notice?: string): Card {
  const { formKey, token } = form;
  const data = token === undefined ? { formKey } : { formKey, token };
  return card(
    [
      quiet('Deelwijzer · vraag aan de coördinator'),
      heading('Wat wil je vragen?'),
      notice === undefined ? undefined : box([text(notice)], 'warning'),
      safetyBox(),
      text(
        'Schrijf op wat je wilt weten, zonder namen of andere gegevens van inwoners. Na de volgende stap zie je precies wat we bewaren.',
      ),
      textInput(
        'question',
        'Je vraag',
        form.question,
        'Bijvoorbeeld: mag ik dit met de school bespreken als de ouder niet bereikbaar is?',
      ),
      route?.danger === true && form.along && form.urgent
        ? quiet('Je route eindigde in “Handel nu”. Daarom staat spoed al aan.')
        : undefined,
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
      ...(route === undefined ? [] : routeToggle(route, form.along)),
    ],
    [
      button('Bekijk voor verzenden', { ...data, verb: 'ask-check' }, { style: 'positive' }),
      form.token === undefined
        ? button('Menu', { verb: 'menu' })
        : button('Terug', { verb: 'show', token: form.token }),
    ],
  );
}

/** Shown before it goes: what somebody clicked earlier can be about somebody else. */
const routeToggle = ({ words }: RouteAlong, along: boolean): readonly Json[] => [
  {
    type: 'Input.Toggle',
    id: 'along',
    label: 'Hoort je route bij deze vraag?',
    title: 'Route meesturen',
    value: String(along),
    valueOn: 'true',
    valueOff: 'false',
    wrap: true,
  },
  quiet(`Je route: ${words}. Er staat niet in wie je bent.`),
];

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
