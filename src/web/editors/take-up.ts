import type { EditorPorts } from './ports';

/** What was published is published, also when this instance cannot read it back yet: its next round does. */
export const takeUpHere = async ({ takeUp, log }: EditorPorts): Promise<void> => {
  try {
    await takeUp();
  } catch (error) {
    log.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'a new edition is taken up later');
  }
};
