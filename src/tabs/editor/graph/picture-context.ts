import { createContext, useContext } from 'react';

/** What a press on a box does. The same object for as long as the drawing is there: nothing is drawn anew because of it. */
export interface PictureActions {
  readonly press: (key: string) => void;
  readonly open: (treeId: string) => void;
  readonly focused: (key: string) => void;
  /** The box that Tab comes to is in the page: an arrow key may have asked for it. */
  readonly arrived: (key: string, button: HTMLElement) => void;
}

const Context = createContext<PictureActions | undefined>(undefined);
export const PictureProvider = Context.Provider;

/** Throws outside a PictureProvider. */
export function usePictureActions(): PictureActions {
  const actions = useContext(Context);
  if (actions === undefined) throw new Error('A box was drawn outside its picture.');
  return actions;
}
