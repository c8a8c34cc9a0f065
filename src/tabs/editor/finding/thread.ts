import { expose } from 'comlink';
import { createFindingThread } from './finding-thread';

expose(createFindingThread());
