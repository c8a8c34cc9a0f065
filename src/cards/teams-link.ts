/**
 * Links into Teams. An address is read along by proxies and histories: it carries ids, never a word that somebody typed or a
 * name. https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application
 */

export interface TabPlace {
  /** Of the app in Teams; undefined in the demo, where a tab is a page in the browser. */
  readonly appId: string | undefined;
  /** Where this server is; no slash at the end. */
  readonly publicUrl: string;
}

/** The page of the coordinators' tab that shows a question, as `page.subPageId` and as the address after `#/`. */
export const questionPage = (id: string): string => `vraag/${encodeURIComponent(id)}`;

/** To the coordinators' tab as it opens. */
export const coordinatorsTab = ({ appId, publicUrl }: TabPlace): string => {
  const page = `${publicUrl}/tabs/coordinator`;
  return appId === undefined
    ? page
    : `${TEAMS}/entity/${encodeURIComponent(appId)}/coordinator?${spelledOut(new URLSearchParams({ webUrl: page, label: 'Vragen' }))}`;
};

/** To a question in the coordinators' tab: inside Teams where there is an app, and else in the browser. */
export function questionLink({ appId, publicUrl }: TabPlace, id: string): string {
  const page = `${publicUrl}/tabs/coordinator#/${questionPage(id)}`;
  if (appId === undefined) return page;
  // `webUrl` is for a client that cannot show tabs. The entity is the tab of deploy/teams-app/manifest.template.json.
  const asked = new URLSearchParams({
    webUrl: page,
    label: 'Vraag',
    context: JSON.stringify({ subEntityId: questionPage(id) }),
  });
  return `${TEAMS}/entity/${encodeURIComponent(appId)}/coordinator?${spelledOut(asked)}`;
}

export interface ChannelMessage {
  /** `19:…@thread.tacv2`, without the thread that some ids carry behind it. */
  readonly channelId: string;
  readonly messageId: string;
  readonly tenantId: string | undefined;
}

/** To a message in a channel that starts a thread of its own. */
export function messageLink({ channelId, messageId, tenantId }: ChannelMessage): string {
  const asked = new URLSearchParams({
    ...(tenantId === undefined ? {} : { tenantId }),
    parentMessageId: messageId,
  });
  return `${TEAMS}/message/${encodeURIComponent(channelId)}/${encodeURIComponent(messageId)}?${spelledOut(asked)}`;
}

const TEAMS = 'https://teams.microsoft.com/l';

/** Teams reads `+` as a plus, not as a space. */
const spelledOut = (asked: URLSearchParams): string => String(asked).replaceAll('+', '%20');

/**
 * Where the guides with pictures are read, below the address of our pages; what is there stands in pages/guide/. The only place that
 * says it: whoever wires (start/guides.ts) tells the pages, which do not know the cards.
 */
export const HELP_PATH = '/hulp';
