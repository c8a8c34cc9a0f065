import type { Server } from 'restify';

/** Resolves when the last request is answered; what still runs after `withinMilliseconds` is cut off. */
export const stopServer = async (server: Server, withinMilliseconds: number): Promise<void> => {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  const { server: nodeServer } = server as unknown as { server: import('node:http').Server };
  nodeServer.closeIdleConnections();
  const patience = setTimeout(() => nodeServer.closeAllConnections(), withinMilliseconds);
  await closed;
  clearTimeout(patience);
};
