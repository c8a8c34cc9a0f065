import type { Config } from '../../config/config';
import { readSettings } from '../../start/settings/read-settings';
import { type DatabaseAddress, parseDatabaseUrl } from '../../storage/database/database-url';
import { diagnose } from '../../storage/diagnosis/diagnose';
import { type KeyRing, parseKeyRing } from '../../storage/vault/key-ring';
import { checkCertificate } from './checks/certificate';
import { checkClock } from './checks/clock';
import { checkConfiguration } from './checks/configuration';
import { checkContent } from './checks/content';
import { checkDatabase, isNotMade, notMade } from './checks/database';
import { checkDisk } from './checks/disk';
import { checkEnvironmentFile } from './checks/environment-file';
import { checkKeys } from './checks/keys';
import { checkPublicAddress } from './checks/public-address';
import { checkRegistration } from './checks/registration';
import { checkTeamsPackage } from './checks/teams-package';
import { type Finding, sayOf } from './finding';
import type { Surroundings } from './surroundings';

/** Holds the configuration against reality. Changes nothing, makes nothing, and gives away no secret. */
export async function examine(environment: NodeJS.ProcessEnv, around: Surroundings): Promise<readonly Finding[]> {
  const say = sayOf('configuration');
  const file = checkEnvironmentFile(around.environmentFile);
  const read = readSettings(environment);
  // With half a configuration the rest would only say the same in other words.
  if (!read.ok) return [...file, ...read.problems.map((problem) => say('wrong', problem))];
  const { config } = read;
  const address = parseDatabaseUrl(config.databaseUrl);
  if (!address.ok) return [...file, say('wrong', address.problem)];
  const keys = config.dataKeys === undefined ? undefined : parseKeyRing(config.dataKeys);
  const ring = keys?.ok === true ? keys.ring : undefined;

  const apart = new Map<string, number>();
  const registration = await examineRegistration(config, around, apart);
  const stored = await examineDatabase(address.address, ring, around, apart);
  return [
    ...file,
    ...checkConfiguration(config),
    ...registration,
    ...stored.findings,
    checkDisk(address.address, around.leastFree),
    checkClock(apart),
    ...(await checkContent(config, around.now(), stored.published)),
    ...(await examineFront(config, around)),
  ];
}

async function examineRegistration(
  { bot }: Config,
  around: Surroundings,
  apart: Map<string, number>,
): Promise<readonly Finding[]> {
  if (bot === undefined) return [];
  const { findings, clock } = await checkRegistration(bot, around);
  if (clock !== undefined) apart.set('Entra', around.now() - clock);
  return findings;
}

interface Stored {
  readonly findings: readonly Finding[];
  readonly published: ReadonlyMap<string, string> | undefined;
}

async function examineDatabase(
  address: DatabaseAddress,
  ring: KeyRing | undefined,
  around: Surroundings,
  apart: Map<string, number>,
): Promise<Stored> {
  if (isNotMade(address)) return { findings: [notMade(address)], published: undefined };
  const diagnosis = await diagnose(address, ring);
  if (diagnosis.clock !== undefined) apart.set('the database', around.now() - Date.parse(diagnosis.clock));
  return {
    findings: [...checkDatabase(address, diagnosis), ...(ring === undefined ? [] : checkKeys(diagnosis.keys))],
    published: diagnosis.published,
  };
}

async function examineFront({ bot, publicUrl }: Config, around: Surroundings): Promise<readonly Finding[]> {
  if (bot === undefined || publicUrl === undefined) return [];
  const certificate = await checkCertificate(publicUrl, around);
  const isAnswered = certificate.part === 'certificate' && certificate.state !== 'wrong';
  return [
    certificate,
    ...(isAnswered ? await checkPublicAddress(publicUrl, around) : []),
    checkTeamsPackage(around.teamsPackage, bot, publicUrl),
  ];
}
