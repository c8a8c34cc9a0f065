import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandOf, searchedFor } from '../../src/teams/typed/typed-command';

const manifest = JSON.parse(
  readFileSync(join(__dirname, '..', '..', 'deploy/teams-app/manifest.template.json'), 'utf8'),
) as {
  bots: [{ commandLists: { scopes: string[]; commands: { title: string }[] }[] }];
  composeExtensions: [{ commands: [{ parameters: { name: string }[] }] }];
};
const lists = manifest.bots[0].commandLists;
const titlesIn = (scope: string): readonly string[] =>
  lists.filter(({ scopes }) => scopes.includes(scope)).flatMap(({ commands }) => commands.map(({ title }) => title));

describe('the commands that Teams offers', () => {
  it.each(lists.flatMap(({ commands }) => commands.map(({ title }) => title)))(
    '“%s” is understood by the bot',
    (title) => {
      expect(commandOf(title) ?? (searchedFor(title) === undefined ? undefined : 'search')).toBeDefined();
    },
  );

  it.each(['personal', 'team', 'groupChat'])('has one list for the scope %s', (scope) => {
    expect(lists.filter(({ scopes }) => scopes.includes(scope))).toHaveLength(1);
    expect(titlesIn(scope)).toEqual(expect.arrayContaining(['menu', 'zoek', 'privacy', 'help']));
  });

  it('offers what belongs to one person only where that person is alone', () => {
    for (const title of ['mijn vragen', 'mijn gegevens']) {
      expect(titlesIn('personal')).toContain(title);
      expect([...titlesIn('team'), ...titlesIn('groupChat')]).not.toContain(title);
    }
  });

  it('offers what links a channel only in a team', () => {
    expect(titlesIn('team')).toEqual(expect.arrayContaining(['koppel', 'dienst']));
    expect([...titlesIn('personal'), ...titlesIn('groupChat')]).not.toContain('koppel');
  });

  it('names the search parameter as the bot reads it', () => {
    expect(manifest.composeExtensions[0].commands[0].parameters.map(({ name }) => name)).toEqual(['query']);
  });
});
