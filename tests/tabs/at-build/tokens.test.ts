import { builtWith } from '../support/built-with';

const built = (code: string): Promise<string> => builtWith('tokens.mts', 'withTokens', code);

it('writes tokens as the text that they stand for, also inside a template', async () => {
  const wide = (strokeWidth: string) => `const wide = \`calc(\${${strokeWidth}} + 1px)\`;`;
  const said = await built(`const gap = tokens.spacingHorizontalS; ${wide('tokens.strokeWidthThin')}`);
  expect(said).toBe(`const gap = "var(--spacingHorizontalS)"; ${wide('"var(--strokeWidthThin)"')}`);
});

it.each(['lexer.tokens.length', 'tokens.length', 'tokens.toString()', 'tokens[name]', 'mytokens.strokeWidthThin'])(
  'leaves %s as it is',
  async (code) => {
    expect(await built(`const it = ${code};`)).toBe(`const it = ${code};`);
  },
);
