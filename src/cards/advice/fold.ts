import type { Json } from '../card';

/** A part of a card that stays closed until somebody opens it, on their own screen, without the server. */
export interface Fold {
  /** Unique on its card. */
  readonly id: string;
  readonly title: string;
  readonly tooltip?: string;
  readonly items: readonly (Json | undefined)[];
}

const filled = ({ items }: Fold): readonly Json[] => items.filter((item) => item !== undefined);

/** The button that opens it and closes it again; nothing where there is nothing to open. */
export const foldButton = (fold: Fold): Json | undefined =>
  filled(fold).length === 0
    ? undefined
    : {
        type: 'Action.ToggleVisibility',
        title: fold.title,
        ...(fold.tooltip === undefined ? {} : { tooltip: fold.tooltip }),
        targetElements: [fold.id],
      };

export const folded = (fold: Fold): Json | undefined =>
  filled(fold).length === 0
    ? undefined
    : { type: 'Container', id: fold.id, isVisible: false, spacing: 'Small', items: filled(fold) };
