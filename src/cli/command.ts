import { type Compiled, compileEdition } from '../content/compile-edition';
import { hashContent, readContentFolder } from '../content/folder/read-content-folder';

export interface Invocation {
  readonly folder: string;
  readonly format: string;
  readonly names: readonly string[];
}

export type Print = (text: string) => void;
/** Returns the exit code. */
export type Command = (invocation: Invocation, print: Print) => Promise<number>;

/** The command was given wrong; the message says how it goes. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export async function compileFolder(folder: string): Promise<Compiled> {
  const files = await readContentFolder(folder);
  return compileEdition(files, { id: hashContent(files), today: new Date().toISOString().slice(0, 10) });
}
