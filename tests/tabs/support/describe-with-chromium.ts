import { hasChromium } from './launch-chromium';

/** `describe`, or a skip that everybody sees when this machine has no Chromium. */
export const describeWithChromium: jest.Describe = hasChromium ? describe : describe.skip;

if (!hasChromium) {
  process.stderr.write(
    '\n*** NO CHROMIUM FOUND: the browser tests of the tabs are SKIPPED. Install chromium or set CHROMIUM=/path/to/it. ***\n\n',
  );
}
