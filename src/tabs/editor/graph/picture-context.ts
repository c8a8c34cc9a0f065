import { createContext, useContext } from 'react';
import type { Marks } from './marks';

/** What boxes and arrows show that is no part of the drawing: a change of it lays nothing out again. */
export interface PictureState {
  readonly selected: string | undefined;
  /** The one box that Tab comes to; arrow keys go on from there. */
  readonly tabStop: string | undefined;
  /** Boxes that fit what was searched, and the one of them in view. */
  readonly found: ReadonlySet<string>;
  readonly current: string | undefined;
  readonly showsStuck: boolean;
  readonly marks: (key: string) => Marks;
  readonly words: (key: string) => string;
  readonly press: (key: string) => void;
  readonly open: (treeId: string) => void;
  readonly focused: (key: string) => void;
}

const Context = createContext<PictureState | undefined>(undefined);
export const PictureProvider = Context.Provider;

/** Throws outside a PictureProvider. */
export function usePicture(): PictureState {
  const state = useContext(Context);
  if (state === undefined) throw new Error('A box or arrow was drawn outside its picture.');
  return state;
}
