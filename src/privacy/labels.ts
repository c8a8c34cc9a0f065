import type { FindingKind } from './finding';

/** What users read for each kind; between square brackets it is also the placeholder. */
export const labels: Readonly<Record<FindingKind, string>> = {
  name: 'naam',
  bsn: 'bsn',
  phone: 'telefoonnummer',
  email: 'e-mailadres',
  iban: 'rekeningnummer',
  address: 'adres',
  postcode: 'postcode',
  birthdate: 'geboortedatum',
  date: 'datum',
  licenseplate: 'kenteken',
  casenumber: 'dossiernummer',
  'url-handle': 'account',
};
