import { runInBrowser } from '../../support/in-a-browser';

test('two edits are made and joined where there is nothing of Node', () => {
  const joined = runInBrowser(
    'src/content/edit/join/join-files.ts',
    'edit',
    `const base = 'a: 1\\nb: x\\nnodes:\\n  een:\\n    kind: info\\n';
    JSON.stringify(edit.joinFiles(base, base.replace('1', '2'), base.replace('info', 'advice'), 'trees/a.yaml'))`,
    { TextEncoder, URL },
  );
  expect(JSON.parse(String(joined))).toEqual({
    text: 'a: 2\nb: x\nnodes:\n  een:\n    kind: advice\n',
    conflicts: [],
  });
}, 60_000);
