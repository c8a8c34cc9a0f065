import { buttons, type Json, text } from './card';
import { fitsPhone, packed } from './width';

/** Buttons beside one another as far as a phone shows their words whole, and then below. */
export const rows = (actions: readonly (Json | undefined)[]): readonly Json[] =>
  packed(actions.filter((action) => action !== undefined)).map((row) => buttons(row));

/**
 * One below the other, with the whole width for its words. What a phone cuts off all the same is written out above it, and
 * so is a hint.
 */
export const stack = (actions: readonly Json[], hint?: string): readonly Json[] =>
  actions.flatMap((action) => {
    const said = [...(fitsPhone(action) ? [] : [String(action.title)]), ...(hint === undefined ? [] : [hint])];
    return said.length === 0
      ? [buttons([action])]
      : [
          text(said.join('. '), { isSubtle: true, size: 'Small', spacing: 'Medium' }),
          buttons([action], { spacing: 'None' }),
        ];
  });

/** The number is what people type who cannot tick. A dot behind it would begin a list in Markdown. */
export const numbered = (index: number, { label, hint }: { readonly label: string; readonly hint?: string }): string =>
  `${index + 1} · ${label}${hint === undefined ? '' : ` (${hint})`}`;
