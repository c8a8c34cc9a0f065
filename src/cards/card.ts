import type { ButtonPress } from './press';

/** Adaptive Cards 1.5 as plain JSON: Teams renders no newer version (facts/teams.md 2.2). */
export type Json = { readonly [key: string]: unknown };
export type Card = Json & { readonly type: 'AdaptiveCard' };

export function card(body: readonly (Json | undefined)[], actions: readonly Json[] = []): Card {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    body: body.filter((part) => part !== undefined),
    ...(actions.length === 0 ? {} : { actions }),
  };
}

/** Content is plain text; characters that Markdown would eat are kept as they are typed. */
export const plain = (text: string): string =>
  text
    .replace(/([\\`*_[\]~])/g, '\\$1')
    .replace(/^(\s*)([-+>#])(?=\s)/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s)/gm, '$1\\$2');

/** The first `most` UTF-16 units, but never half a character. */
export const firstOf = (text: string, most: number): string => text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');

export const shorten = (text: string, most: number): string =>
  text.length <= most ? text : `${firstOf(text, most - 1).trimEnd()}…`;

export const text = (value: string, style: Json = {}): Json => ({
  type: 'TextBlock',
  text: plain(value),
  wrap: true,
  ...style,
});
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
export const steps = (values: readonly string[]): Json =>
  markdown(values.map((value, index) => `${index + 1}. ${plain(value)}`).join('\n'), { spacing: 'Small' });
export const box = (
  items: readonly (Json | undefined)[],
  style: 'default' | 'emphasis' | 'good' | 'attention' | 'warning' | 'accent' = 'emphasis',
): Json => ({
  type: 'Container',
  style,
  spacing: 'Medium',
  items: items.filter((item) => item !== undefined),
});

/** Execute replaces the card in place; clients that cannot do that send the same data as a message. */
export function button(title: string, press: ButtonPress, look: Json = {}): Json {
  return {
    type: 'Action.Execute',
    title,
    verb: press.verb,
    data: press,
    ...look,
    fallback: { type: 'Action.Submit', title, data: { ...press }, ...look },
  };
}

/** Teams shows six buttons at most; more become a choice list. */
export const MOST_BUTTONS = 6;

/** Buttons do not wrap; what does not fit on a phone is cut off without a sign. */
export const LONGEST_BUTTON = 42;

/** Opens a tree. The full title is in the tooltip when it is too long for a button. */
export const treeButton = (
  tree: { readonly id: string; readonly title: string },
  press: ButtonPress = { verb: 'start', tree: tree.id },
): Json =>
  button(shorten(tree.title, LONGEST_BUTTON), press, tree.title.length > LONGEST_BUTTON ? { tooltip: tree.title } : {});

export const link = (title: string, url: string): Json => ({ type: 'Action.OpenUrl', title, url });
export const buttons = (actions: readonly Json[], style: Json = {}): Json => ({
  type: 'ActionSet',
  actions,
  spacing: 'Small',
  ...style,
});
/** One below the other, so that a long label has the whole width. */
export const stack = (actions: readonly Json[]): readonly Json[] => actions.map((action) => buttons([action]));

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
  more: { readonly isMultiSelect?: true; readonly style?: 'compact'; readonly value?: string } = {},
): Json => ({
  type: 'Input.ChoiceSet',
  id,
  label: plain(label),
  style: 'expanded',
  wrap: true,
  choices: choices.map((choice) => ({ title: choice.label, value: choice.id })),
  ...more,
});
