import { OldNode, refuseOldNode } from '../../../src/storage/database/old-node';

describe('a Node on which better-sqlite3 would end the process', () => {
  it.each(['18.20.8', '20.20.2', '21.7.3'])('%s is refused in a sentence that says what to do', (version) => {
    expect(() => refuseOldNode(version)).toThrow(OldNode);
    expect(() => refuseOldNode(version)).toThrow(new RegExp(`^Expected Node 22 or newer, found ${version}.*npm start`));
  });

  it.each(['22.23.3', '24.21.0', '26.10.0'])('%s is fine', (version) => {
    expect(() => refuseOldNode(version)).not.toThrow();
  });

  it('is not what these tests run on', () => {
    expect(() => refuseOldNode()).not.toThrow();
  });
});
