import { runInBrowser } from '../support/in-a-browser';

test('the guard bundles with its word lists, and runs where there is nothing of Node', () => {
  const found = runInBrowser(
    'src/privacy/find-personal-data.ts',
    'guard',
    "guard.findPersonalData('gisteren belde mevrouw Jansen')",
  );
  expect(JSON.stringify(found)).toBe('[{"kind":"name","start":23,"end":29}]');
});
