/**
 * The database cannot do this now; later it can. Nothing was stored, except after `unknown`.
 *
 * - `away`: no connection, or the file cannot be opened.
 * - `locked`: somebody else holds it for longer than we wait.
 * - `full`: the disk is full, or may not be written.
 * - `unknown`: the connection broke while it was being confirmed; it may have been stored. Do the same again: harmless.
 */
export type StorageTrouble = 'away' | 'locked' | 'full' | 'unknown';

export class StorageUnavailable extends Error {
  override readonly name = 'StorageUnavailable';

  /** `detail` is the driver's error code, never its message: messages may quote values. */
  constructor(
    readonly trouble: StorageTrouble,
    readonly detail: string,
  ) {
    super(`Expected the database to answer, found it ${trouble} (${detail}). It is tried again at the next request.`);
  }
}

/** As a refusal: only what certainly was not stored is said to be so. */
export const refusedBy = ({ trouble }: StorageUnavailable): 'perhaps-stored' | 'storage-unavailable' =>
  trouble === 'unknown' ? 'perhaps-stored' : 'storage-unavailable';

/** To the person whose question or answer could not be stored; the text goes back on the card or stays in the form. */
export const NOT_STORED =
  'Het is nu niet gelukt om dit op te slaan. Je tekst staat hieronder nog. Probeer het over een paar minuten opnieuw. Is er haast? Bel dan de coördinator.';

/** To the same person when the connection broke at the very moment: nobody knows, and asking again finds out. */
export const PERHAPS_STORED =
  'We weten niet zeker of dit is opgeslagen: de verbinding viel weg. Je tekst staat hieronder nog. Verstuur hem gerust nog een keer: hij komt er maar één keer in.';

/** To somebody who only wanted to see something. */
export const NOT_REACHABLE =
  'We kunnen nu niet bij de vragen. De onderwerpen in het menu werken gewoon. Probeer het over een paar minuten opnieuw.';
