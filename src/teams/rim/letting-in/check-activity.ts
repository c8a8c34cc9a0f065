import { fieldsOf } from '../fields';
import { hasPlainFields } from './plain-fields';

/** Why an activity is refused before the SDK sees it, in English for the operator. */
export type ActivityRefusal =
  | 'field missing'
  | 'field not plain'
  | 'channel not allowed'
  | 'service address not allowed'
  | 'tenant not allowed';

/**
 * The Playground calls itself so too. On other channels (Direct Line, web chat) whoever writes chooses their own `from`, and a bot can
 * be opened to those in Azure without anybody here knowing. https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-api-reference
 */
const TEAMS = 'msteams';

const TEAMS_HOSTS = [
  /\.botframework\.com$/,
  /^smba\.trafficmanager\.net$/,
  /\.teams\.microsoft\.com$/,
  /\.botframework\.us$/,
  /^smba\..*\.teams\.microsoft\.com$/,
];

/**
 * The SDK throws on activities without these fields, and sends its replies to whatever `serviceUrl` says. The
 * Agents SDK, its successor, checks that address too (`validateServiceUrl`); botbuilder 4.23 never will.
 * `tenantId` is the one tenant whose people may come in; undefined in demo mode, where only loopback is answered.
 */
export function refuseActivity(
  activity: Readonly<Record<string, unknown>>,
  tenantId: string | undefined,
): ActivityRefusal | undefined {
  const { serviceUrl } = activity;
  if (
    typeof serviceUrl !== 'string' ||
    !hasId(activity.conversation) ||
    !hasId(activity.from) ||
    !hasId(activity.recipient)
  ) {
    return 'field missing';
  }
  if (typeof activity.channelId !== 'string') return 'field missing';
  if (!hasPlainFields(activity)) return 'field not plain';
  if (activity.channelId !== TEAMS) return 'channel not allowed';
  if (!isAllowed(serviceUrl, tenantId === undefined)) return 'service address not allowed';
  return tenantId === undefined || isOf(activity, tenantId.toLowerCase()) ? undefined : 'tenant not allowed';
}

const hasId = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && typeof (value as { id?: unknown }).id === 'string';

function isAllowed(serviceUrl: string, demo: boolean): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const { protocol, hostname } = new URL(serviceUrl);
  if (demo) return /^https?:$/.test(protocol) && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
  return protocol === 'https:' && TEAMS_HOSTS.some((host) => host.test(hostname));
}

/** Every tenant it names is this one, and it names one: a stranger in one of our chats is a stranger. */
function isOf(activity: Readonly<Record<string, unknown>>, tenantId: string): boolean {
  const named = [
    fieldsOf(fieldsOf(activity.channelData).tenant).id,
    fieldsOf(activity.conversation).tenantId,
    fieldsOf(activity.from).tenantId,
  ].filter((id) => id !== undefined && id !== null);
  return named.length > 0 && named.every((id) => typeof id === 'string' && id.toLowerCase() === tenantId);
}
