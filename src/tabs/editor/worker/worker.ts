import { expose } from 'comlink';
import { createEditorWorker } from './editor-worker';

expose(createEditorWorker());
