import { LIST_AGES, LIST_FILTERS, LIST_SORTS } from '../../../escalations/keeping/escalation-list';
import type { ListWish } from '../../../web/contract';

/** What is new, those in danger and who waits longest on top: what a coordinator comes for. */
export const FIRST_CHOICE: ListWish = {
  filter: 'new',
  sort: 'waiting',
  theme: null,
  holder: null,
  danger: false,
  age: null,
};

/** How many of the wishes leave questions out that the filter has. */
export const countNarrowing = ({ theme, holder, danger, age }: ListWish): number =>
  [theme !== null, holder !== null, danger, age !== null].filter(Boolean).length;

export const withoutNarrowing = ({ filter, sort }: ListWish): ListWish => ({ ...FIRST_CHOICE, filter, sort });

/** For the address and for what is kept: only what differs from the first choice, so that a link stays readable. */
export const writeChoice = ({ filter, sort, theme, holder, danger, age }: ListWish): string => {
  const query = new URLSearchParams();
  if (filter !== FIRST_CHOICE.filter) query.set('toon', filter);
  if (sort !== FIRST_CHOICE.sort) query.set('volgorde', sort);
  if (theme !== null) query.set('thema', theme);
  if (holder !== null) query.set('bij', holder);
  if (danger) query.set('gevaar', 'ja');
  if (age !== null) query.set('wacht', age);
  return String(query);
};

/** Reads what somebody may have typed or an older release may have kept: what is not a choice is left out. */
export const readChoice = (text: string): ListWish => {
  const query = new URLSearchParams(text);
  const oneOf = <Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined =>
    choices.find((choice) => choice === query.get(name));
  return {
    filter: oneOf('toon', LIST_FILTERS) ?? FIRST_CHOICE.filter,
    sort: oneOf('volgorde', LIST_SORTS) ?? FIRST_CHOICE.sort,
    theme: query.get('thema') || null,
    holder: query.get('bij') || null,
    danger: query.get('gevaar') === 'ja',
    age: oneOf('wacht', LIST_AGES) ?? null,
  };
};
