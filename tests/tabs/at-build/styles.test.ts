import { tokens } from '@fluentui/react-components';
import { resolveStyleRulesForSlots } from '@griffel/core';
import { builtWith } from '../support/built-with';

const built = (code: string): Promise<string> => builtWith('styles.mts', 'withRules', code);

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
