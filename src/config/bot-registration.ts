export interface BotRegistration {
  readonly appId: string;
  readonly appPassword: string;
  readonly appType: string;
  readonly tenantId: string;
  /** By which links into Teams name the app: an organisation's store gives it an id of its own. */
  readonly teamsAppId: string;
}

export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const APP_TYPES = ['SingleTenant', 'UserAssignedMSI', 'MultiTenant'];

/**
 * The registration, or undefined for the demo. In production there must be one, and then everything that it lacks is told at
 * once: nobody should have to start five times to hear five names.
 */
export function readBot(
  get: (name: string) => string | undefined,
  production: boolean,
  problems: string[],
): BotRegistration | undefined {
  const appId = get('MicrosoftAppId');
  const stray = ['MicrosoftAppPassword', 'MicrosoftAppTenantId'].filter((name) => get(name) !== undefined);
  if (appId === undefined && production)
    problems.push(
      'MicrosoftAppId: missing while NODE_ENV is production. Without an app id nobody is asked who they are.',
    );
  else if (appId === undefined && stray.length > 0)
    problems.push(`MicrosoftAppId: missing while ${stray.join(' and ')} ${stray.length === 1 ? 'is' : 'are'} set.`);
  if (appId === undefined && !production) return undefined;

  const appType = get('MicrosoftAppType') ?? 'SingleTenant';
  const tenantId = get('MicrosoftAppTenantId') ?? '';
  const appPassword = get('MicrosoftAppPassword') ?? '';
  if (appId !== undefined && !UUID.test(appId))
    problems.push('MicrosoftAppId: expected an id such as 11111111-2222-3333-4444-555555555555.');
  if (!APP_TYPES.includes(appType))
    problems.push(`MicrosoftAppType: expected one of ${APP_TYPES.join(', ')}, found "${appType}".`);
  if (!UUID.test(tenantId))
    problems.push(
      'MicrosoftAppTenantId: missing or no id. It decides whose people may use this bot, so it is needed for every app type.',
    );
  if (appPassword === '' && appType !== 'UserAssignedMSI')
    problems.push('MicrosoftAppPassword: missing. Use the value of the client secret, not its id.');
  const inStore = get('TEAMS_APP_ID');
  if (inStore !== undefined && !UUID.test(inStore))
    problems.push(
      'TEAMS_APP_ID: expected the id of the app in the Teams admin centre, such as 11111111-2222-3333-4444-555555555555. Leave it out when that is MicrosoftAppId.',
    );
  return appId === undefined ? undefined : { appId, appPassword, appType, tenantId, teamsAppId: inStore ?? appId };
}
