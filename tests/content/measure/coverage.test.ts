import { join } from 'node:path';
import { main } from '../../../src/cli/main';
import { checkCoverage } from '../../../src/content/measure/coverage';
import type { Tree } from '../../../src/model/tree';

const trees = new Map([['meldcode', { nodes: new Map([['stap', {}]]) as unknown as Tree['nodes'] }]]);
const check = (files: Readonly<Record<string, string>>) => checkCoverage(new Map(Object.entries(files)), trees);

describe('coverage of the facts', () => {
  it('counts what is used and what is explained', () => {
    const report = check({
      'required.yaml': 'recht-1: [recht-1-1, recht-1-2]',
      'a.yaml': 'recht-1-1: [meldcode/stap]\nrecht-1-2: "zonder gevolg voor een keuze"',
    });
    expect(report).toEqual({ required: 2, used: 1, explained: 1, problems: [] });
  });

  it('names each fact that nobody used or explained', () => {
    const { problems } = check({
      'required.yaml': 'recht-1: [recht-1-1, recht-1-2]',
      'a.yaml': 'recht-1-1: [meldcode/stap]',
    });
    expect(problems).toEqual([{ kind: 'missing', id: 'recht-1-2' }]);
  });

  it.each(['meldcode/weg', 'weg/stap', 'meldcode', 'meldcode/stap/x'])('finds that %s is no node', (node) => {
    const { problems } = check({ 'required.yaml': 'recht-1: [recht-1-1]', 'a.yaml': `recht-1-1: [${node}]` });
    expect(problems).toEqual([{ kind: 'unknown-node', id: 'recht-1-1', node, file: 'a.yaml' }]);
  });

  it('finds a fact that one file uses and another explains away', () => {
    const { problems } = check({
      'required.yaml': 'recht-1: [recht-1-1]',
      'a.yaml': 'recht-1-1: [meldcode/stap]',
      'b.yaml': 'recht-1-1: "niet gebruikt"',
    });
    expect(problems).toEqual([{ kind: 'contradiction', id: 'recht-1-1', files: ['a.yaml', 'b.yaml'] }]);
  });

  it('lets two files share the nodes of one fact', () => {
    const lists = { 'a.yaml': 'recht-1-1: [meldcode/stap]', 'b.yaml': 'recht-1-1: [meldcode/stap]' };
    expect(check({ 'required.yaml': 'recht-1: [recht-1-1]', ...lists }).problems).toEqual([]);
  });

  it('reports what it cannot read instead of throwing', () => {
    const { problems } = check({
      'required.yaml': 'recht-1: [recht-1-1]',
      'twice.yaml': 'recht-1-1: [meldcode/stap]\nrecht-1-1: [meldcode/stap]',
      'empty.yaml': 'recht-1-1: []',
    });
    expect(problems.map((problem) => problem.kind)).toEqual(['unreadable', 'unreadable', 'missing']);
  });

  it('asks for the list of facts when it is gone', () => {
    const { problems } = check({ 'a.yaml': 'recht-1-1: [meldcode/stap]' });
    expect(problems).toMatchObject([{ kind: 'unreadable', file: 'required.yaml' }]);
  });

  it('finds nothing missing in the content of this repository', async () => {
    const printed: string[] = [];
    const folder = join(__dirname, '..', '..', '..', 'content');
    const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      printed.push(String(text));
      return true;
    });
    const code = await main(['coverage', '--format', 'json'], { CONTENT_DIR: folder });
    write.mockRestore();
    const report: unknown = JSON.parse(printed.join(''));
    expect(report).toMatchObject({ problems: [] });
    expect(code).toBe(0);
  });
});
