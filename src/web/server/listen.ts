import type { Server } from 'restify';

/** The server could not start for a reason that the operator can take away; the message says how. */
export class StartError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'StartError';
    this.code = code;
  }
}

/** Resolves with the port that was taken (port 0 asks for any free one). */
export const listen = (server: Server, host: string, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => reject(startErrorOf(error, host, port));
    server.once('error', fail);
    server.listen(port, host, () => {
      server.removeListener('error', fail);
      resolve(server.address().port);
    });
  });

const startErrorOf = (error: NodeJS.ErrnoException, host: string, port: number): StartError => {
  const code = error.code ?? 'UNKNOWN';
  const remedies: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} on ${host} is already in use: stop the other program or start with another port, for example PORT=${port + 1}.`,
    EACCES: `Port ${port} on ${host} needs rights this program does not have: use a port above 1023, for example PORT=3978.`,
    EADDRNOTAVAIL: `This machine has no address ${host}: set HOST to one of its own addresses, for example HOST=127.0.0.1.`,
    ENOTFOUND: `The name ${host} cannot be found: set HOST to an address of this machine, for example HOST=127.0.0.1.`,
  };
  return new StartError(
    code,
    remedies[code] ?? `The server could not listen on ${host}:${port} (${code}): check HOST and PORT.`,
  );
};
