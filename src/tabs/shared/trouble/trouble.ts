/** What can go wrong around a page, other than the API's own refusals. */

/** A part of the page could not be fetched. `isNewRelease`: the server is there, but no longer has the part of this page. */
export class PartMissingError extends Error {
  constructor(readonly isNewRelease: boolean) {
    super('part missing');
    this.name = 'PartMissingError';
  }
}

/** The names of the parts change with every release, so a page of before it asks for what is no longer there. */
export const whyMissing = async (): Promise<PartMissingError> => {
  const page = await fetch(window.location.pathname, { cache: 'no-store' }).catch(() => undefined);
  return new PartMissingError(page?.ok ?? false);
};

/**
 * Of the Teams around a page.
 *
 * - `silent`: it never answered.
 * - `consent`: the person or the organisation has not allowed us to know who it is.
 * - `cancelled`: a window of Microsoft was closed or could not open.
 * - `settings`: the app is registered wrongly; only an administrator can mend it.
 * - `sign-in`: no token, for a reason Teams does not give.
 */
export type HostReason = 'silent' | 'consent' | 'cancelled' | 'settings' | 'sign-in';

export class HostError extends Error {
  constructor(readonly reason: HostReason) {
    super(`host ${reason}`);
    this.name = 'HostError';
  }
}

/**
 * Reads what `getAuthToken` was refused with. The texts differ per client and version (teams-js #691, #2239), and hold
 * names of tenants and apps: they are looked at and never shown.
 */
export const hostErrorOf = (error: unknown): HostError => {
  if (error instanceof HostError) return error;
  const text = error instanceof Error ? error.message : String(error);
  if (/cancel|failedtoopenwindow|popup/i.test(text)) return new HostError('cancelled');
  if (/consent|invalid_grant|interaction|access_denied/i.test(text)) return new HostError('consent');
  if (/resourcedisabled|app resource|application id uri|invalid_resource/i.test(text)) return new HostError('settings');
  return new HostError('sign-in');
};
