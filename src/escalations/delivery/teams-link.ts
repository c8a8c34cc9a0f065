/**
 * Addresses of our tabs inside Teams, for cards that point at a question and for pages that copy a link to themselves. Said
 * once here, because who writes a link and who opens it must mean the same place.
 */

/** By the `entityId` of the tab in deploy/teams-app/manifest.template.json. */
export type TeamsPage = 'coordinator' | 'editor';

export interface TeamsApp {
  /** The app's id in the manifest; undefined in the demo, where a page stands in a browser. */
  readonly appId: string | undefined;
  /** Where the tabs are served, no slash at the end; undefined: links work inside Teams alone. */
  readonly publicUrl: string | undefined;
}

/** A place in a page, such as `vraag/<id>`: the page gets it from Teams as `subPageId` and reads it as its own address. */
export const questionPlace = (escalationId: string): string => `vraag/${encodeURIComponent(escalationId)}`;

/**
 * A link that opens a page at a place (Microsoft, "Create deep links to your tab app": teams-js 2 reads `subEntityId` as
 * `subPageId`). Without an app it is the page in the browser; undefined when it is nowhere to be found.
 */
export function teamsLink({ appId, publicUrl }: TeamsApp, page: TeamsPage, place: string): string | undefined {
  const inBrowser = publicUrl === undefined ? undefined : `${publicUrl}/tabs/${page}#/${place}`;
  if (appId === undefined) return inBrowser;
  const context = encodeURIComponent(JSON.stringify({ subEntityId: place }));
  const webUrl = inBrowser === undefined ? '' : `webUrl=${encodeURIComponent(inBrowser)}&`;
  return `https://teams.microsoft.com/l/entity/${appId}/${page}?${webUrl}context=${context}`;
}
