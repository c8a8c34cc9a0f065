import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { SAMPLE_PEOPLE } from '../../src/demo/sample-people';

const PLAYGROUND = join(__dirname, '..', '..', 'deploy', 'playground', '.m365agentsplayground.yml');
interface PlaygroundPerson {
  readonly name: string;
  readonly aadObjectId: string;
}
const { currentUser, users } = parse(readFileSync(PLAYGROUND, 'utf8')) as {
  readonly currentUser: PlaygroundPerson;
  readonly users: readonly PlaygroundPerson[];
};

it('the Playground has five users beside its own; with a sixth it ends without a word', () => {
  expect(users).toHaveLength(5);
});

it('everybody in the Playground is a sample person of the tabs, by the same id and name', () => {
  for (const { name, aadObjectId } of [currentUser, ...users]) {
    expect(SAMPLE_PEOPLE).toContainEqual(expect.objectContaining({ id: aadObjectId, name }));
  }
});

it('three are editors, so that one can approve what another submits', () => {
  const editors = SAMPLE_PEOPLE.filter(({ roles }) => roles.includes('Editor'));
  expect(editors.map(({ name }) => name.split(' ')[0])).toEqual(['Yusuf', 'Marieke', 'Noor']);
});
