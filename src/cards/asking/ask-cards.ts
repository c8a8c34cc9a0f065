import { type Fold, foldButton, folded } from '../advice/fold';
import { box, button, type Card, card, choiceList, heading, type Json, quiet, text } from '../card';
import { rows } from '../rows';
import { textInput, ticksOf } from './text-input';

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
  /** See press.ts. */
  readonly ticks: readonly string[];
}

/** The walk that may go along, in words. */
export interface RouteAlong {
  readonly title: string;
  readonly answers: readonly string[];
  readonly danger: boolean;
}

export function askCard(form: AskForm, route: RouteAlong | undefined, notice?: string): Card {
  const { formKey, token } = form;
  const data = { formKey, ...ticksOf(form), ...(token === undefined ? {} : { token }) };
  return card(
    [
      quiet('Aan de coördinator'),
      heading('Wat wil je vragen?'),
      notice === undefined ? undefined : box([text(notice)], 'warning'),
      box([text('Nu gevaar? Bel 112, of Veilig Thuis: 0800-2000.')], 'attention'),
      text('Typ geen namen of gegevens van inwoners.'),
      textInput('question', 'Je vraag', form.question, 'Bijvoorbeeld: mag ik dit met de school bespreken?'),
      route?.danger === true && form.along && form.urgent
        ? quiet('Je route eindigde in “Handel nu”. Daarom staat spoed al aan.')
        : undefined,
      choiceList(
        'urgent',
        'Hoe snel?',
        [
          { id: 'nee', label: 'Gewoon' },
          { id: 'ja', label: 'Met spoed: vandaag' },
        ],
        { style: 'compact', value: form.urgent ? 'ja' : 'nee' },
      ),
      {
        type: 'Input.Toggle',
        id: 'anonymous',
        label: 'Je naam',
        title: 'Anoniem: zonder mijn naam',
        value: String(form.anonymous),
        valueOn: 'true',
        valueOff: 'false',
        wrap: true,
      },
      ...(route === undefined ? [] : routeToggle(route, form.along)),
    ],
    [
      button('Bekijk voor verzenden', { ...data, verb: 'ask-check' }, { style: 'positive' }),
      button(form.token === undefined ? 'Menu' : 'Terug', { ...data, verb: 'ask-back' }),
    ],
  );
}

/** Of a long route the last answers say which one it is; all of it is one press away. */
const ANSWERS_SHOWN = 2;

const answersWords = (title: string, answers: readonly string[]): string =>
  `“${title}”${answers.length === 0 ? '' : ` (${answers.join(' › ')})`}`;

const routeInShort = ({ title, answers }: RouteAlong): string =>
  answersWords(title, answers.length > ANSWERS_SHOWN ? ['…', ...answers.slice(-ANSWERS_SHOWN)] : answers);

/** Shown before it goes: what somebody clicked earlier can be about somebody else. */
function routeToggle(route: RouteAlong, along: boolean): readonly (Json | undefined)[] {
  const { title, answers } = route;
  const whole: Fold = {
    id: 'whole-route',
    title: 'Hele route',
    items: answers.length > ANSWERS_SHOWN ? [quiet(`${answersWords(title, answers)}.`)] : [],
  };
  return [
    {
      type: 'Input.Toggle',
      id: 'along',
      label: 'Je route',
      title: 'Route meesturen',
      value: String(along),
      valueOn: 'true',
      valueOff: 'false',
      wrap: true,
    },
    quiet(`${routeInShort(route)}.`),
    ...rows([foldButton(whole)]),
    folded(whole),
  ];
}

export function askedCard(number: number, urgent: boolean, anonymous: boolean, token: string | undefined): Card {
  return card(
    [
      quiet('Deelwijzer · vraag aan de coördinator'),
      box(
        [
          text(`Vraag ${number} is verstuurd`, { weight: 'Bolder', size: 'Large', style: 'heading' }),
          anonymous ? text('Anoniem: de coördinator ziet jouw naam niet.') : undefined,
        ],
        'good',
      ),
      text(`Het antwoord komt hier, in dit gesprek.${urgent ? ' Je vraag staat bovenaan, want hij heeft spoed.' : ''}`),
      text('Is er gevaar? Wacht niet: bel 112 of Veilig Thuis, 0800-2000.'),
    ],
    [
      button('Mijn vragen', { verb: 'my-questions' }),
      ...(token === undefined ? [] : [button('Terug naar mijn route', { verb: 'show', token })]),
      button('Menu', { verb: 'menu' }),
    ],
  );
}
