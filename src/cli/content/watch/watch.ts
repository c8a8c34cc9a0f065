import { type Command, UsageError } from '../../command';
import { watchContent } from './watch-content';

/** Checks on every save until somebody stops it (Ctrl-C), and shows the drawing in a browser on this machine. */
export const runWatch: Command = async ({ folder, names }, print) => {
  if (names.length > 1) throw new UsageError(`Kies één boom: npm run -s content -- watch ${names[0]}`);
  let end = () => {};
  const stopped = new Promise<void>((resolve) => {
    end = resolve;
  });
  process.once('SIGINT', end).once('SIGTERM', end);
  try {
    const watching = await watchContent({ folder, tree: names[0], print });
    await stopped;
    await watching.close();
    print('\nGestopt.\n');
    return 0;
  } finally {
    process.off('SIGINT', end).off('SIGTERM', end);
  }
};
