import type { Server as NodeServer } from 'node:http';
import type { Server } from 'restify';

export const nodeServerOf = (server: Server): NodeServer => (server as unknown as { server: NodeServer }).server;

/** Resolves when the last request is answered; what still runs after `withinMilliseconds` is cut off. */
export const stopServer = async (server: Server, withinMilliseconds: number): Promise<void> => {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  const nodeServer = nodeServerOf(server);
  nodeServer.closeIdleConnections();
  const patience = setTimeout(() => nodeServer.closeAllConnections(), withinMilliseconds);
  await closed;
  clearTimeout(patience);
};
