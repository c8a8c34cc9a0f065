import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Registry } from 'prom-client';
import { Gauge } from '../../figures';
import { problemAnswer } from '../../problem';
import type { Refused } from './refusals';

/** How long somebody may keep a connection without getting on, in milliseconds. */
export interface Patience {
  /** Without any request yet. */
  readonly idle: number;
  /** Between two requests. */
  readonly kept: number;
  /** For the head of a request. */
  readonly head: number;
  /** For a whole request; a body has a shorter time of its own (read-json-body.ts). */
  readonly request: number;
  /** Without a byte in either direction: whoever does not read our answer. */
  readonly silence: number;
  /** For the rest of what was already answered. */
  readonly rest: number;
}

/**
 * Whoever is in front of us keeps connections to use them again, Azure for 240 seconds: the one that closes first must not be us, or a
 * request is lost that was just on its way. https://learn.microsoft.com/azure/load-balancer/load-balancer-tcp-idle-timeout
 */
const KEPT_MS = 250_000;

export const PATIENCE: Patience = {
  idle: 15_000,
  kept: KEPT_MS,
  head: 15_000,
  request: 120_000,
  silence: 120_000,
  rest: 5_000,
};

export interface Bounds {
  readonly most: number;
  readonly patience: Patience;
  readonly refused: Refused;
  readonly registry: Registry;
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/**
 * Between two requests. A connection is kept for minutes, and nothing of what went over it: not what somebody typed, and not the
 * objects of a turn, of which those of sixteen callers were half of what each collection of rubbish had to copy.
 */
const RESTS = 'rests';

/**
 * So many connections and no more, each with an end to it. When there is no room, the one that waits longest makes room for the new
 * one, never one that we are working for: whoever fills the house with silent callers shuts nobody else out.
 */
export function boundConnections(server: Server, { most, patience, refused, registry }: Bounds): void {
  const open: Connections = new Map();
  new Gauge({
    name: 'deelwijzer_connections',
    help: 'Connections that are open now',
    registers: [registry],
    collect() {
      this.set(open.size);
    },
  });
  server.headersTimeout = patience.head;
  server.requestTimeout = patience.request;
  server.keepAliveTimeout = patience.kept;
  server.on('connection', (socket) => {
    if (open.size >= most) {
      refused('connections-full');
      (longestWaiting(open) ?? socket).destroy();
    }
    if (socket.destroyed) return;
    open.set(socket, undefined);
    socket.setTimeout(patience.idle);
    socket.once('close', () => open.delete(socket));
  });
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const { socket } = request;
    socket.setTimeout(patience.silence);
    // Now the last of those that wait for another request, not the first because it came long ago.
    open.delete(socket);
    open.set(socket, { request, response });
    response.once('finish', () => {
      endRest(request, patience.rest);
      if (request.complete && exchangeOn(open, socket)?.request === request) open.set(socket, RESTS);
    });
  });
  server.on('upgrade', (_request: IncomingMessage, socket: Duplex) => {
    refused('upgrade');
    refuseUpgrade(socket);
  });
}

/** What is under way on each, the one that waits longest first; undefined before its first request. */
type Connections = Map<Duplex, Exchange | typeof RESTS | undefined>;

function exchangeOn(open: Connections, socket: Duplex): Exchange | undefined {
  const state = open.get(socket);
  return state === RESTS ? undefined : state;
}

/** The oldest whose request is not here; else the oldest between two requests; else the oldest that does not read its answer. */
function longestWaiting(open: Connections): Duplex | undefined {
  const all = [...open];
  const first = (holds: (state: Exchange | typeof RESTS | undefined) => boolean) =>
    all.find(([, state]) => holds(state))?.[0];
  return (
    first((state) => state === undefined || (state !== RESTS && !state.request.complete)) ??
    first((state) => state === RESTS || state?.response.writableFinished === true) ??
    first((state) => state !== RESTS && state?.response.writableEnded === true)
  );
}

/** Somebody refused before their body was read may still be sending it. */
function endRest(request: IncomingMessage, withinMs: number): void {
  if (request.complete) return;
  setTimeout(() => {
    if (!request.complete) request.socket.destroy();
  }, withinMs).unref();
}

/**
 * With a listener Node hands the socket over, and restify has one that does nothing: nobody answers, nobody closes, and neither a
 * time-out nor a stop knows of it any more. `end` alone would leave it half open.
 */
function refuseUpgrade(socket: Duplex): void {
  const { status, headers, body = '' } = problemAnswer('no-upgrade');
  const lines = Object.entries({ ...headers, Connection: 'close', 'Content-Length': Buffer.byteLength(body) });
  socket.on('error', () => socket.destroy());
  socket.end(
    `HTTP/1.1 ${status} Bad Request\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`,
    () => socket.destroy(),
  );
}
