import { tokens } from '@fluentui/react-components';
import { builtWith } from '../support/built-with';

it('says of every token what Fluent says of it', async () => {
  const said = await builtWith('tokens.mts', 'tokensByName', '');
  const made = new Function(`${said.replace('export ', '')} return tokens;`)();
  const names = Object.keys(tokens);
  expect(names.length).toBeGreaterThan(400);
  expect(Object.fromEntries(names.map((name) => [name, made[name]]))).toEqual(tokens);
});
