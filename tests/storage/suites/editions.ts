import { openOn } from '../../support/databases';
import { publishing } from '../../support/drafts';
import { ANNA, BRAM, daysLater, NOON } from '../../support/escalations';
import type { Bench } from './bench';

export function editionsSuite(bench: Bench): void {
  const editions = () => bench.storage().editions;

  test('come back byte for byte, also when a newer one was published', async () => {
    expect(await editions().latestEdition()).toBeUndefined();
    expect(await editions().publishEdition(publishing())).toEqual({ ok: true, number: 1, changed: true });
    const second = publishing({
      id: 'hash-2',
      files: { a: 'b' },
      origin: 'editor',
      author: ANNA,
      approver: BRAM,
      note: 'Artikel 17 is veranderd.',
      after: 1,
      now: daysLater(1),
    });
    expect(await editions().publishEdition(second)).toEqual({ ok: true, number: 2, changed: true });
    expect(await editions().findEdition('hash-1')).toEqual({
      number: 1,
      id: 'hash-1',
      publishedAt: NOON,
      origin: 'release',
      author: null,
      approver: null,
      note: null,
      files: publishing().files,
      compiled: publishing().compiled,
    });
    expect(await editions().latestEdition()).toMatchObject({
      number: 2,
      author: ANNA,
      approver: BRAM,
      note: second.note,
    });
    expect(await editions().latestPublication()).toEqual({ number: 2, id: 'hash-2' });
    expect((await editions().publications(10)).map(({ id }) => id)).toEqual(['hash-2', 'hash-1']);
    expect(await editions().latestRelease()).toMatchObject({ number: 1, id: 'hash-1' });
    expect(await editions().findPublication(1)).toMatchObject({ id: 'hash-1', files: publishing().files });
    expect(await editions().findPublication(3)).toBeUndefined();
    expect(await editions().findEdition('hash-3')).toBeUndefined();
  });

  test('that are the latest already are not published again', async () => {
    await editions().publishEdition(publishing());
    expect(await editions().publishEdition(publishing({ after: null }))).toEqual({
      ok: true,
      number: 1,
      changed: false,
    });
  });

  test('made from an older edition than the latest are refused', async () => {
    await editions().publishEdition(publishing());
    await editions().publishEdition(publishing({ id: 'hash-2', after: 1 }));
    expect(await editions().publishEdition(publishing({ id: 'hash-3', after: 1 }))).toEqual({
      ok: false,
      refusal: 'overtaken',
      latest: 2,
    });
  });

  test('can be taken back: the old one gets a new number', async () => {
    await editions().publishEdition(publishing());
    await editions().publishEdition(publishing({ id: 'hash-2', after: 1 }));
    expect(await editions().publishEdition(publishing({ after: 2 }))).toEqual({ ok: true, number: 3, changed: true });
    expect(await editions().latestEdition()).toMatchObject({ id: 'hash-1', number: 3, files: publishing().files });
  });

  test('published by two at once have one winner', async () => {
    await editions().publishEdition(publishing());
    const other = openOn(bench.url());
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        (n % 2 === 0 ? editions() : other.editions).publishEdition(publishing({ id: `race-${n}`, after: 1 })),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok).length).toBe(1);
    expect(await other.editions.latestPublication()).toMatchObject({ number: 2 });
    await other.close();
  });

  test('of a megabyte are no trouble', async () => {
    const text = Array.from({ length: 40_000 }, (_, n) => `regel ${n}: ${(n * 7919) % 104_729}`).join('\n');
    await editions().publishEdition(publishing({ files: { groot: text }, compiled: text }));
    const stored = await editions().latestEdition();
    expect(stored?.files.groot === text && stored.compiled === text).toBe(true);
  });

  test('lose who wrote and approved them, and the note, after the retention period; the edition stays', async () => {
    await editions().publishEdition(publishing({ origin: 'editor', author: ANNA, approver: BRAM, note: 'Waarom' }));
    await bench.storage().sweep(daysLater(89), 90);
    expect(await editions().latestEdition()).toMatchObject({ author: ANNA, approver: BRAM, note: 'Waarom' });
    await bench.storage().sweep(daysLater(91), 90);
    expect(await editions().latestEdition()).toMatchObject({
      id: 'hash-1',
      files: publishing().files,
      author: null,
      approver: null,
      note: null,
    });
  });
}
