import type { BotRegistration } from '../../../config/config';
import { type Finding, sayOf } from '../finding';
import type { Surroundings } from '../surroundings';

const say = sayOf('app registration');
/** What the bot asks for to talk to Teams; learn.microsoft.com, "Authenticate requests with the Bot Connector API". */
const SCOPE = 'https://api.botframework.com/.default';
const AS_MULTI_TENANT = 'botframework.com';

export interface Registration {
  readonly findings: readonly Finding[];
  /** What Entra says the time is, in milliseconds since 1970. */
  readonly clock?: number;
}

/** Entra's own numbers of what is wrong; learn.microsoft.com, "Microsoft Entra authentication & authorization error codes". */
const KNOWN: Readonly<Record<number, readonly [found: string, remedy: string]>> = {
  7000215: [
    'Entra does not know this client secret.',
    'Copy its value (not its id) into MicrosoftAppPassword, or make a new secret under Certificates & secrets.',
  ],
  7000222: [
    'The client secret has expired: nobody gets an answer.',
    'Make a new one under Certificates & secrets, put its value in MicrosoftAppPassword, restart, and put the new end date in a calendar.',
  ],
  700016: [
    'The tenant does not know this application.',
    'Compare MicrosoftAppId and MicrosoftAppTenantId with the overview of the app registration; they must be of one directory.',
  ],
  90002: [
    'Entra knows no tenant of this id.',
    'Copy MicrosoftAppTenantId from the overview of the app registration: Directory (tenant) ID.',
  ],
  7000112: [
    'The application is switched off in Entra.',
    'Enterprise applications, Deelwijzer, Properties: set Enabled for users to sign in to Yes.',
  ],
};

/** Asks Entra for a token, as the bot does before its first message. */
export async function checkRegistration(bot: BotRegistration, around: Surroundings): Promise<Registration> {
  if (bot.appType === 'UserAssignedMSI')
    return {
      findings: [say('not-looked', 'A managed identity only gets tokens on Azure itself; not tried from here.')],
    };
  const tenant = bot.appType === 'MultiTenant' ? AS_MULTI_TENANT : bot.tenantId;
  const asked = await fetch(`${around.entra}/${tenant}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: bot.appId,
      client_secret: bot.appPassword,
      scope: SCOPE,
    }),
    signal: AbortSignal.timeout(around.patienceMs),
  }).catch(() => undefined);
  if (asked === undefined)
    return {
      findings: [
        say(
          'not-looked',
          `Offline: ${new URL(around.entra).host} could not be reached, so id, secret and tenant were not tried.`,
          'On the machine where it runs this must work: let it go out to that host over https.',
        ),
      ],
    };
  const answer: unknown = await asked.json().catch(() => undefined);
  const date = Date.parse(asked.headers.get('date') ?? '');
  return {
    findings: [asked.ok ? checkToken(answer, bot) : refusal(answer, asked.status)],
    ...(Number.isNaN(date) ? {} : { clock: date }),
  };
}

function refusal(answer: unknown, status: number): Finding {
  const { error_codes: codes } = (answer ?? {}) as { readonly error_codes?: unknown };
  const numbers = Array.isArray(codes) ? codes.filter((code) => typeof code === 'number') : [];
  const known = numbers.map((code) => KNOWN[code]).find((each) => each !== undefined);
  if (known !== undefined) return say('wrong', `${known[0]} (AADSTS${numbers.join(', ')})`, known[1]);
  if (status === 429 || status >= 500)
    return say('not-looked', `Entra was busy or broken (${status}); id and secret were not tried.`, 'Try again later.');
  return say(
    'wrong',
    `Entra gave no token (${status}${numbers.length === 0 ? '' : `, AADSTS${numbers.join(', ')}`}).`,
    'Look that number up on https://login.microsoftonline.com/error, and compare the three MicrosoftApp variables with the registration.',
  );
}

/** Of a token that is a JWT we may read for whom it is; others are opaque, and well. */
function checkToken(answer: unknown, { appId }: BotRegistration): Finding {
  const { access_token: token } = (answer ?? {}) as { readonly access_token?: unknown };
  if (typeof token !== 'string')
    return say('wrong', 'Entra answered without a token.', 'Try again; report it if it stays.');
  const of = appOf(token);
  if (of !== undefined && of !== appId.toLowerCase())
    return say('wrong', 'Entra gave a token of another application.', 'Compare MicrosoftAppId with the registration.');
  return say('well', 'Entra gives a token for this id, secret and tenant.');
}

function appOf(token: string): string | undefined {
  try {
    const { appid, azp } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as {
      readonly appid?: string;
      readonly azp?: string;
    };
    return (appid ?? azp)?.toLowerCase();
  } catch {
    return undefined;
  }
}
