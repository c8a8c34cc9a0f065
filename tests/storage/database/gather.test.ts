import { gather } from '../../../src/storage/database/gather';

describe('gathering', () => {
  const recorded = (fail: (batch: readonly number[]) => boolean = () => false) => {
    const batches: (readonly number[])[] = [];
    const double = gather(
      async (batch: readonly number[]) => {
        batches.push(batch);
        await Promise.resolve();
        if (fail(batch)) throw new Error('failed together');
        return batch.map((n) => 2 * n);
      },
      { mostTogether: 4, mostAtOnce: 1 },
    );
    return { batches, double };
  };

  test('gives everybody their own result, in batches of a power of two', async () => {
    const { batches, double } = recorded();
    const numbers = Array.from({ length: 15 }, (_, n) => n);
    expect(await Promise.all(numbers.map(double))).toEqual(numbers.map((n) => 2 * n));
    expect(batches.map(({ length }) => length)).toEqual([4, 4, 4, 2, 1]);
    expect(batches.flat()).toEqual(numbers);
  });

  test('goes on after a batch that failed', async () => {
    const { double } = recorded((batch) => batch.includes(2));
    const results = await Promise.allSettled([1, 2, 3, 4, 5].map(double));
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected', 'rejected', 'fulfilled']);
    expect(await double(7)).toBe(14);
  });

  test('does not wait for company', async () => {
    const { batches, double } = recorded();
    expect(await double(1)).toBe(2);
    expect(batches).toEqual([[1]]);
  });
});
