import { readFileSync } from 'node:fs';
import type { BotRegistration } from '../../../config/config';
import { type Finding, sayOf } from '../finding';
import { fileInZip } from './zip';

const say = sayOf('Teams package');
const AGAIN = 'Make it again with this configuration (npm run package), and upload it in the Teams admin centre.';

interface Manifest {
  readonly bots?: readonly { readonly botId?: string }[];
  readonly composeExtensions?: readonly { readonly botId?: string }[];
  readonly webApplicationInfo?: { readonly id?: string; readonly resource?: string };
  readonly validDomains?: readonly string[];
  readonly staticTabs?: readonly { readonly contentUrl?: string }[];
}

/** The zip that was made here against the configuration of now; what the admin centre has cannot be seen from here. */
export function checkTeamsPackage(file: string, { appId }: BotRegistration, publicUrl: string): Finding {
  const manifest = manifestIn(file);
  if (manifest === 'none')
    return say('not-looked', 'No package was made here (dist/deelwijzer-teams.zip).', 'Make it with: npm run package');
  if (manifest === undefined) return say('wrong', 'There is no manifest in it that can be read.', AGAIN);
  const { host } = new URL(publicUrl);
  const other = (what: string, found: string | undefined, expected: string): readonly string[] =>
    found?.toLowerCase() === expected.toLowerCase() ? [] : [`${what} is ${found ?? 'missing'}, expected ${expected}`];
  const differences = [
    ...other('the bot', manifest.bots?.[0]?.botId, appId),
    ...other('the message extension', manifest.composeExtensions?.[0]?.botId, appId),
    ...other('the sign-in of the tabs', manifest.webApplicationInfo?.id, appId),
    ...other('the address of that sign-in', manifest.webApplicationInfo?.resource, `api://${host}/${appId}`),
    ...(manifest.validDomains?.includes(host) ? [] : [`the domains lack ${host}`]),
    ...(manifest.staticTabs ?? []).flatMap(({ contentUrl }) =>
      contentUrl === undefined || new URL(contentUrl).host === host ? [] : [`a tab opens ${new URL(contentUrl).host}`],
    ),
  ];
  if (differences.length > 0) return say('wrong', `It was made for another set-up: ${differences.join('; ')}.`, AGAIN);
  return say('well', 'Its ids and addresses are those of the configuration.');
}

function manifestIn(file: string): Manifest | 'none' | undefined {
  let zip: Buffer;
  try {
    zip = readFileSync(file);
  } catch {
    return 'none';
  }
  const text = fileInZip(zip, 'manifest.json');
  try {
    return text === undefined ? undefined : (JSON.parse(text) as Manifest);
  } catch {
    return undefined;
  }
}
