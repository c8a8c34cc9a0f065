import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { tokens } from '@fluentui/react-components';
import { resolveStyleRulesForSlots } from '@griffel/core';

const PLUGIN = join(__dirname, '../../src/tabs/styles-at-build.mts');

/** The program as the build writes it; Node reads the plugin as it is, and Vite its syntax. */
const built = async (code: string): Promise<string> => {
  const script = `import { parseAst } from 'vite';
    import { withRules } from ${JSON.stringify(PLUGIN)};
    const code = ${JSON.stringify(code)};
    process.stdout.write(withRules(code, parseAst(code).body));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: join(__dirname, '../..'),
  });
  return stdout;
};

const IMPORT = "import { makeStyles, tokens } from '@fluentui/react-components';";

it('writes the same rules and names that a browser would work out, constants and tokens filled in', async () => {
  const code = `${IMPORT}
const WIDE = '@media (min-width: 60rem)';
const useStyles = makeStyles({
  row: { color: tokens.colorNeutralForeground1, zIndex: tokens.zIndexPopup, ':hover': { padding: \`0 \${tokens.spacingHorizontalM}\` } },
  wide: { [WIDE]: { display: 'grid' } },
});
export const Row = () => useStyles().row;`;
  const rules = resolveStyleRulesForSlots({
    row: {
      color: tokens.colorNeutralForeground1,
      zIndex: tokens.zIndexPopup,
      ':hover': { padding: `0 ${tokens.spacingHorizontalM}` },
    },
    wide: { '@media (min-width: 60rem)': { display: 'grid' } },
  });
  const said = await built(code);
  expect(said).toContain(`const useStyles = __styles(${rules.map((each) => JSON.stringify(each)).join(', ')});`);
  expect(said).toContain('export const Row = () => useStyles().row;');
  expect(said).not.toContain('makeStyles(');
});

it('leaves to the browser what takes its values from elsewhere, and that alone', async () => {
  const elsewhere = 'const useBox = makeStyles({ box: { width: BOX.width } });';
  const said = await built(
    `${IMPORT}\nimport { BOX } from './box';\n${elsewhere}\nexport const usePlain = makeStyles({ plain: { margin: 0 } });`,
  );
  expect(said).toContain(elsewhere);
  expect(said).toContain('export const usePlain = __styles(');
});
