import type { Microsoft } from '../../support/microsoft/microsoft';
import type { TestBot } from '../../support/start-bot';
import type { Token } from './requests';

/** The people of the demo who have these roles; the others have no token that anybody signed. */
const PEOPLE = {
  both: ['00000000-0000-0000-0000-0000000000b1', 'Coordinator', 'Editor'],
  coordinator: ['00000000-0000-0000-0000-0000000000b2', 'Coordinator'],
  editor: ['00000000-0000-0000-0000-0000000000d1', 'Editor'],
  nobody: ['00000000-0000-0000-0000-0000000000a1'],
} as const;

/** Who asks, and how they show it. */
export interface Callers {
  readonly tokens: ReadonlyMap<Token, string>;
  readonly serviceUrl: string;
  readonly tenantId: string;
}

export async function demoCallers(bot: TestBot): Promise<Callers> {
  const tokens = new Map<Token, string>();
  for (const [name, [personId]] of Object.entries(PEOPLE)) {
    const answer = await fetch(`${bot.url}/api/v1/sign-in/demo`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ personId }),
    });
    tokens.set(name as Token, ((await answer.json()) as { token: string }).token);
  }
  return { ...withBad(tokens), serviceUrl: bot.connector.url, tenantId: '00000000-0000-0000-0000-000000000001' };
}

/** As in production: tokens of Entra for the tabs, one of the Bot Framework for what Teams posts. */
export async function entraCallers(microsoft: Microsoft): Promise<Callers> {
  const tokens = new Map<Token, string>();
  for (const [name, [personId, ...roles]] of Object.entries(PEOPLE))
    tokens.set(name as Token, await microsoft.personToken(personId, roles));
  tokens.set('teams', await microsoft.teamsToken());
  return { ...withBad(tokens), serviceUrl: microsoft.serviceUrl, tenantId: microsoft.tenantId };
}

const withBad = (tokens: ReadonlyMap<Token, string>) => ({
  tokens: new Map<Token, string>([
    ...tokens,
    ['broken', 'a.b.c'],
    ['stranger', `${tokens.get('both')?.slice(0, -4)}AAAA`],
  ]),
});
