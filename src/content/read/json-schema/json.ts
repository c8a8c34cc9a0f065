export type Json = Record<string, unknown>;

/** The lists of ids in ids.json. */
export type LookUp = 'targets' | 'parts' | 'trees' | 'documents' | 'sources' | 'ends';

export const MADE_BY = 'Gemaakt door `npm run content -- schema`; niet met de hand veranderen.';
export const NOT_A_NAME = 'Schrijf een naam: kleine letters, cijfers en streepjes, en begin met een letter.';
export const NOT_A_TARGET = 'Schrijf een naam, of boom/naam: kleine letters, cijfers en streepjes.';
