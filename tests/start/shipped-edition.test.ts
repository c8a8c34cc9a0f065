import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashContent, readContentFolder } from '../../src/content/folder/read-content-folder';
import { packEdition } from '../../src/model/pack-edition';
import { arrangedFilesIn } from '../../src/start/arranging/shipped-arranged';
import { shippedEdition } from '../../src/start/read-shipped-edition';
import { shipEdition } from '../../src/start/ship-edition';
import { compiledWith } from '../content/support/toy-content';
import { TOY_CONTENT } from '../support/content-folders';

const folder = mkdtempSync(join(tmpdir(), 'deelwijzer-shipped-'));
const file = join(folder, 'edition.packed');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the edition that is built along with the program', () => {
  test('is the one the content folder compiles to, and only for that very content', async () => {
    expect(await shipEdition(TOY_CONTENT, file, arrangedFilesIn(folder))).toBe(true);
    const id = hashContent(await readContentFolder(TOY_CONTENT));
    const shipped = shippedEdition(id, file);
    const { edition } = compiledWith({});
    expect(shipped?.id).toBe(id);
    expect(packEdition({ ...(shipped as NonNullable<typeof shipped>), id: 'x' })).toBe(
      packEdition({ ...(edition as NonNullable<typeof edition>), id: 'x' }),
    );
    expect(shippedEdition('another', file)).toBeUndefined();
  });

  test.each([
    ['absent', undefined],
    ['cut off', 'a\n{"format":6,"edi'],
    ['something else', '[]'],
    ['of an older release in another form', '{"id":"a","compiled":"{}"}'],
    ['of an older release', 'a\n{"format":1,"edition":{}}'],
  ])('is passed over when it is %s', (_, text) => {
    const other = join(folder, 'other.packed');
    if (text !== undefined) writeFileSync(other, text);
    expect(shippedEdition('a', other)).toBeUndefined();
  });
});
