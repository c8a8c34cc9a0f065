import { StorageUnavailable } from '../../../src/escalations/keeping/storage-unavailable';
import { waitedFor } from '../../../src/start/patience/waited-for';

/** Says nothing until it speaks, as a database that hangs. */
class Silent {
  private speak = (): void => undefined;
  readonly port = {
    read: () => this.answer('read'),
    write: () => this.answer('written'),
    refuse: () => Promise.reject(new StorageUnavailable('locked', 'SQLITE_BUSY')),
    keep: () => 'kept',
  };

  speakUp(): void {
    this.speak();
  }

  private answer(words: string): Promise<string> {
    return new Promise((resolve) => {
      this.speak = () => resolve(words);
    });
  }
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** What became of it when so many milliseconds have passed. */
async function after(milliseconds: number, work: Promise<unknown>): Promise<string> {
  let became = 'still waits';
  work.then(
    (result) => (became = String(result)),
    (error: unknown) => (became = error instanceof StorageUnavailable ? error.trouble : String(error)),
  );
  await jest.advanceTimersByTimeAsync(milliseconds);
  return became;
}

test('what is read is away and what is written is unknown when nothing is said; what is said in time is passed on', async () => {
  const silent = new Silent();
  const port = waitedFor(4_000, 4_000)(silent.port, ['read']);
  expect(await after(3_999, port.read())).toBe('still waits');
  expect(await after(4_000, port.read())).toBe('away');
  expect(await after(4_000, port.write())).toBe('unknown');
  expect(await after(0, port.refuse())).toBe('locked');
  expect(port.keep()).toBe('kept');
  const read = port.read();
  silent.speakUp();
  expect(await after(0, read)).toBe('read');
});

test('whoever asks after a silence waits less, at any of its ports, until something is said', async () => {
  const [one, other] = [new Silent(), new Silent()];
  const within = waitedFor(4_000, 500);
  const [first, second] = [within(one.port, ['read']), within(other.port, ['read'])];
  expect(await after(500, second.read())).toBe('still waits');
  expect(await after(4_000, first.read())).toBe('away');
  expect(await after(500, second.write())).toBe('unknown');
  // What was asked last speaks, too late for whoever asked.
  other.speakUp();
  await jest.advanceTimersByTimeAsync(0);
  expect(await after(500, second.read())).toBe('still waits');
});
