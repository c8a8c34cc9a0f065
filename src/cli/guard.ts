import { createInterface } from 'node:readline';
import { findPersonalData } from '../privacy/find-personal-data';

/**
 * `npm run guard`: texts one a line on stdin; for each a line of JSON on stdout, `[{"start":0,"end":5,"kind":"name"}]`,
 * in UTF-16 units. Nothing that was typed is written anywhere.
 */
export async function guardLines(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Promise<void> {
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    const findings = findPersonalData(line).map(({ start, end, kind }) => ({ start, end, kind }));
    if (!output.write(`${JSON.stringify(findings)}\n`)) await new Promise((resolve) => output.once('drain', resolve));
  }
}

if (require.main === module) {
  // A reader that went away (`| head`) is no error.
  process.stdout.on('error', () => process.exit(0));
  void guardLines(process.stdin, process.stdout);
}
