import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Surroundings } from '../../../src/cli/doctor/surroundings';
import { type MadeCertificate, makeCertificate } from '../../support/certificates';
import { TOY_CONTENT } from '../../support/content-folders';
import { openOn } from '../../support/databases';
import { asked } from '../../support/escalations';

export const APP_ID = '0a1b2c3d-0000-4000-8000-00000000abcd';
export const TENANT = '0a1b2c3d-0000-4000-8000-00000000eeee';
const ANNA = '0a1b2c3d-0000-4000-8000-0000000000a1';
const BRAM = '0a1b2c3d-0000-4000-8000-0000000000b1';
export const SECRET = 'Zq8~geheim-van-de-app';
export const keyText = (id: string, from = id): string => `${id}:${Buffer.alloc(32, from).toString('base64')}`;

/** What one registration answers, and what the front door gives for a path. */
export interface Answers {
  entra: { readonly status: number; readonly body: unknown };
  pages: Record<string, { readonly status: number; readonly body?: string }>;
  certificate: MadeCertificate;
}

/** A set-up in which nothing is wrong: real servers, a real database with a question in it, a real package. */
export class SetUp {
  readonly folder = mkdtempSync(join(tmpdir(), 'deelwijzer-doctor-'));
  readonly sound: MadeCertificate = makeCertificate(this.folder, 'localhost', 200);
  answers: Answers = this.soundAnswers();
  private readonly servers: Server[] = [];
  private entraUrl = '';
  private frontUrl = '';
  private databases = 0;

  async start(): Promise<this> {
    this.entraUrl = `http://127.0.0.1:${await this.listen(createServer(this.entra))}`;
    const front = createTlsServer(
      {
        SNICallback: (_, done) => {
          const { createSecureContext } = require('node:tls') as typeof import('node:tls');
          done(null, createSecureContext(this.answers.certificate));
        },
      },
      this.front,
    );
    this.frontUrl = `https://localhost:${await this.listen(front)}`;
    cpSync(TOY_CONTENT, this.contentFolder, { recursive: true });
    const file = join(this.contentFolder, 'organisation.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('088-000 00 01', '088-123 45 67'));
    this.pack();
    return this;
  }

  reset(): void {
    this.answers = this.soundAnswers();
  }

  get contentFolder(): string {
    return join(this.folder, 'content');
  }

  get teamsPackage(): string {
    return join(this.folder, 'package.zip');
  }

  get publicUrl(): string {
    return this.frontUrl;
  }

  /** A new SQLite database with one question in it, encrypted with the key k1. */
  async database(): Promise<string> {
    this.databases += 1;
    const url = `file:${join(this.folder, `data-${this.databases}`, 'deelwijzer.db')}`;
    const storage = openOn(url);
    await storage.migrate();
    await asked(storage.escalations);
    await storage.close();
    return url;
  }

  async environment(): Promise<NodeJS.ProcessEnv> {
    return {
      NODE_ENV: 'production',
      MicrosoftAppId: APP_ID,
      MicrosoftAppPassword: SECRET,
      MicrosoftAppTenantId: TENANT,
      PUBLIC_URL: this.frontUrl,
      DATABASE_URL: await this.database(),
      DATA_KEYS: keyText('k1'),
      CONTENT_DIR: this.contentFolder,
      COORDINATORS: ANNA,
      EDITORS: `${ANNA},${BRAM}`,
    };
  }

  surroundings(): Surroundings {
    return {
      entra: this.entraUrl,
      trusted: [this.sound.cert],
      now: Date.now,
      leastFree: 1,
      teamsPackage: this.teamsPackage,
      patienceMs: 5_000,
    };
  }

  async stop(): Promise<void> {
    for (const server of this.servers) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** The real packaging script refuses localhost, where our front door is: the address is put in afterwards. */
  private pack(): void {
    const script = join(__dirname, '../../../deploy/teams-app/package.mjs');
    const { status, stderr } = spawnSync(process.execPath, [script, '--out', this.teamsPackage], {
      env: { PATH: process.env.PATH, MicrosoftAppId: APP_ID, PUBLIC_URL: 'https://deelwijzer.waterlanden.example' },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    const { unzipSync, zipSync, strFromU8, strToU8 } = require('fflate') as typeof import('fflate');
    const files = unzipSync(readFileSync(this.teamsPackage));
    const manifest = strFromU8(files['manifest.json'] ?? new Uint8Array());
    const here = manifest.replaceAll('deelwijzer.waterlanden.example', new URL(this.frontUrl).host);
    writeFileSync(this.teamsPackage, zipSync({ ...files, 'manifest.json': strToU8(here) }));
  }

  private soundAnswers(): Answers {
    const claims = Buffer.from(JSON.stringify({ appid: APP_ID, tid: TENANT })).toString('base64url');
    return {
      entra: { status: 200, body: { token_type: 'Bearer', expires_in: 3_599, access_token: `e30.${claims}.x` } },
      pages: { '/privacy': { status: 200, body: '<h1>Deelwijzer</h1>' }, '/api/messages': { status: 401 } },
      certificate: this.sound,
    };
  }

  /** As Entra does: only for what it is asked in the right way. */
  private readonly entra: RequestListener = (req, res) => {
    const body: Buffer[] = [];
    req.on('data', (chunk: Buffer) => body.push(chunk));
    req.on('end', () => {
      const form = new URLSearchParams(Buffer.concat(body).toString());
      const isRight =
        req.url === `/${TENANT}/oauth2/v2.0/token` &&
        form.get('grant_type') === 'client_credentials' &&
        form.get('client_id') === APP_ID &&
        form.get('client_secret') !== null &&
        form.get('scope') === 'https://api.botframework.com/.default';
      const { status, body: answer } = isRight ? this.answers.entra : { status: 400, body: { error: 'bad' } };
      res.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer));
    });
  };

  private readonly front: RequestListener = (req, res) => {
    const { status, body } = this.answers.pages[req.url ?? ''] ?? { status: 404 };
    res.writeHead(status).end(body);
  };

  private async listen(server: Server): Promise<number> {
    this.servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    return (server.address() as AddressInfo).port;
  }
}
