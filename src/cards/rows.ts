import { buttons, type Json, text } from './card';
import { fitsPhone, packed } from './width';

/** Buttons beside one another as far as a phone shows their words whole, and then below. */
export const rows = (actions: readonly (Json | undefined)[]): readonly Json[] =>
  packed(actions.filter((action) => action !== undefined)).map((row) => buttons(row));

/**
 * One below the other, with the whole width for its words. What a phone cuts off all the same is written out above it, once: the
 * button then says only what it does. A hint stands below, as words about what was just read.
 */
export const stack = (actions: readonly Json[], hint?: string): readonly Json[] =>
  actions.flatMap((action) => [
    ...(fitsPhone(action)
      ? [buttons([action], hint === undefined ? {} : { spacing: 'Medium' })]
      : [
          text(String(action.title), { weight: 'Bolder', spacing: 'Medium' }),
          buttons([titled(action, OPENS)], { spacing: 'None' }),
        ]),
    ...(hint === undefined ? [] : [text(hint, { isSubtle: true, size: 'Small', spacing: 'Small' })]),
  ]);

/** Only what opens something has a title of its own that can be long. */
const OPENS = 'Open';

/** The whole title stays with it, for whoever hears the button alone. */
const titled = (action: Json, title: string): Json => {
  const named = { title, tooltip: String(action.title) };
  const { fallback } = action;
  return { ...action, ...named, ...(fallback === undefined ? {} : { fallback: { ...(fallback as Json), ...named } }) };
};

/** The number is what people type who cannot tick. A dot behind it would begin a list in Markdown. */
export const numbered = (index: number, { label, hint }: { readonly label: string; readonly hint?: string }): string =>
  `${index + 1} · ${label}${hint === undefined ? '' : ` (${hint})`}`;
