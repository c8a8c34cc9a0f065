import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { librariesBelow } from './imports';

const ROOT = join(__dirname, '..', '..');

/** Every library of Microsoft's that brings a bot its turns, archived ones and their successors, and what they are made of. */
const OF_AN_SDK = /^(botbuilder|botframework|@microsoft\/(agents|teams\.))/;

const knowing = (folder: string): readonly string[] =>
  [...librariesBelow(folder)].filter(([, named]) => named.some((name) => OF_AN_SDK.test(name))).map(([file]) => file);

describe('an SDK of Microsoft’s is known', () => {
  it('by one file of the program, which deploy/leaving-botbuilder.md replaces', () => {
    expect(knowing(join(ROOT, 'src'))).toEqual(['teams/rim/botbuilder.ts']);
  });

  it('by no test, but for whoever makes it believe keys of ours, and what it is measured against', () => {
    // The checks of the house quote imports, to be found.
    const tests = knowing(join(ROOT, 'tests')).filter((file) => !/^(bench|house)\//.test(file));
    expect(tests).toEqual(['support/believed-keys.ts']);
  });
});

describe('the check of the SDK', () => {
  const folder = mkdtempSync(join(tmpdir(), 'deelwijzer-sdk-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ["import type { Activity } from 'botbuilder';", true],
    ["import { x } from 'botbuilder/lib/cloudAdapter';", true],
    ["const { x } = require('botframework-connector');", true],
    ["export type { Activity } from '@microsoft/agents-activity';", true],
    ["const x = await import('@microsoft/agents-hosting');", true],
    ["import { App } from '@microsoft/teams.apps';", true],
    ["import { app } from '@microsoft/teams-js';", false],
    ["import { Sdk } from './botbuilder';", false],
  ])('says of “%s” %s', (text, knows) => {
    writeFileSync(join(folder, 'botbuilder.ts'), '');
    writeFileSync(join(folder, 'a.ts'), text);
    expect(knowing(folder)).toEqual(knows ? ['a.ts'] : []);
  });
});
