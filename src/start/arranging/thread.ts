import { parentPort, workerData } from 'node:worker_threads';
import { unpackEdition } from '../../model/pack-edition';
import { arrangeHere } from './find-trees';

/** The thread of arrange-in-thread.ts: arranges the packed edition it was started with. */
const edition = unpackEdition(workerData as string);
if (edition !== undefined) parentPort?.postMessage(arrangeHere(edition));
