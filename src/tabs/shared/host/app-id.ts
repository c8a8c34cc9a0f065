import { createContext, useContext } from 'react';

/** Of the app in Teams, for links into it; undefined in the demo. */
export const AppIdContext = createContext<string | undefined>(undefined);

export const useAppId = (): string | undefined => useContext(AppIdContext);
