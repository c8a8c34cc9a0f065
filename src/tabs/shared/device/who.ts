import { createContext, useContext } from 'react';

/** Whose page this is, known before the server says so: what is kept on a shared device is kept for one person. */
export const WhoContext = createContext('');

export const useWho = (): string => useContext(WhoContext);
