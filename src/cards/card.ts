import { type ButtonPress, sendsInputs } from './press';
import { packed } from './width';

/** Adaptive Cards 1.5 as plain JSON: Teams renders no newer version (facts/teams.md 2.2). */
export type Json = { readonly [key: string]: unknown };
export type Card = Json & { readonly type: 'AdaptiveCard' };

export function card(body: readonly (Json | undefined)[], actions: readonly Json[] = []): Card {
  const rows = packed(actions);
  const last = rows.at(-1) ?? [];
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    body: [...body.filter((part) => part !== undefined), ...rows.slice(0, -1).map((row) => buttons(row))],
    ...(last.length === 0 ? {} : { actions: last }),
  };
}

/** Content is plain text; characters that Markdown would eat are kept as they are typed. */
export const plain = (text: string): string => (MARKED.test(text) ? unmarked(text) : text);

/** Most texts hold none of these, and one look is quicker than three searches. */
const MARKED = /[\\`*_[\]~+>#-]|\d[.)]/;

const unmarked = (text: string): string =>
  text
    .replace(/([\\`*_[\]~])/g, '\\$1')
    .replace(/^(\s*)([-+>#])(?=\s|$)/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/gm, '$1\\$2');

/** Markdown joins two lines unless an empty one stands between them. */
export const keepLines = (value: string): string => value.replace(/\r\n?/g, '\n').replace(/\n\s*/g, '\n\n');

/** No character that people see as one is longer, so a cut need not be sought further back. */
const LONGEST_CHARACTER = 64;

/** The first `most` UTF-16 units, but never half of what is seen as one character: a flag or a family is several. */
export function firstOf(text: string, most: number): string {
  if (text.length <= most) return text;
  const from = Math.max(0, most - LONGEST_CHARACTER);
  const around = text.slice(from, most + LONGEST_CHARACTER);
  // Made at the first long text: it reads its own tables, which a start need not wait for.
  characters ??= new Intl.Segmenter('nl', { granularity: 'grapheme' });
  const at = [...characters.segment(around)].map(({ index }) => from + index).findLast((index) => index <= most);
  return text.slice(0, at ?? from);
}

let characters: Intl.Segmenter | undefined;

export const shorten = (text: string, most: number): string =>
  text.length <= most ? text : `${firstOf(text, most - 1).trimEnd()}…`;

export const text = (value: string, style: Json = {}): Json => ({
  type: 'TextBlock',
  text: plain(value),
  wrap: true,
  ...style,
});
/** What a person typed, with their line ends. */
export const typed = (value: string, style: Json = {}): Json => markdown(keepLines(plain(value)), style);
/** For text that is Markdown on purpose: our own links. */
export const markdown = (value: string, style: Json = {}): Json => ({
  type: 'TextBlock',
  text: value,
  wrap: true,
  ...style,
});
export const heading = (value: string): Json => text(value, { weight: 'Bolder', size: 'Large', style: 'heading' });
export const subheading = (value: string): Json =>
  text(value, { weight: 'Bolder', size: 'Default', spacing: 'Medium', style: 'heading' });
export const quiet = (value: string): Json => text(value, { isSubtle: true, size: 'Small', spacing: 'Small' });
export const steps = (values: readonly string[], first = 1, write = plain): Json =>
  markdown(values.map((value, index) => `${index + first}. ${write(value)}`).join('\n'), { spacing: 'Small' });
export const box = (
  items: readonly (Json | undefined)[],
  style: 'default' | 'emphasis' | 'good' | 'attention' | 'warning' | 'accent' = 'emphasis',
): Json => ({
  type: 'Container',
  style,
  spacing: 'Medium',
  items: items.filter((item) => item !== undefined),
});

/**
 * Execute replaces the card in place; clients that cannot do that send the same data as a message. Only the button that sends
 * what was filled in takes the inputs along: for every other one a client has nothing to check, and nothing to refuse.
 */
export function button(title: string, press: ButtonPress, look: Json = {}): Json {
  const more = sendsInputs(press) ? look : { ...look, associatedInputs: 'none' };
  return {
    type: 'Action.Execute',
    title,
    verb: press.verb,
    data: press,
    ...more,
    fallback: { type: 'Action.Submit', title, data: { ...press }, ...more },
  };
}

/** Teams shows six buttons at most; more become a choice list. */
export const MOST_BUTTONS = 6;

/** Opens a tree. */
export const treeButton = (
  tree: { readonly id: string; readonly title: string },
  press: ButtonPress = { verb: 'start', tree: tree.id },
): Json => button(tree.title, press);

export const link = (title: string, url: string): Json => ({ type: 'Action.OpenUrl', title, url });
export const buttons = (actions: readonly Json[], style: Json = {}): Json => ({
  type: 'ActionSet',
  actions,
  spacing: 'Small',
  ...style,
});
/** Choices below one another; more fill the screen of a phone. */
export const MOST_WRITTEN_OUT = 10;
export const DROP_DOWN = { style: 'compact', placeholder: 'Kies er een uit de lijst' } as const;

export interface Choice {
  readonly id: string;
  readonly label: string;
}

/**
 * Never required: a client checks inputs for every button of a card, so that Terug and Menu would do nothing either, and Teams
 * is reported to ignore `associatedInputs: none` (msteams-docs #4862). An empty pick gets a friendly word from the server.
 */
export const choiceList = (
  id: string,
  label: string,
  choices: readonly Choice[],
  more: {
    readonly isMultiSelect?: true;
    readonly style?: 'compact';
    readonly value?: string;
    readonly placeholder?: string;
  } = {},
): Json => ({
  type: 'Input.ChoiceSet',
  id,
  label: plain(label),
  style: 'expanded',
  wrap: true,
  choices: choices.map(({ id: value, label: title }) => ({
    // A drop-down list shows its choices as they are; beside a dot or a box they are Markdown.
    title: more.style === 'compact' ? title : plain(title),
    value,
  })),
  ...more,
});
