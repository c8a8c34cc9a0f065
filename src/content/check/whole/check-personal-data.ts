import { findBsns } from '../../../privacy/detectors/bsn';
import { findIbans } from '../../../privacy/detectors/iban';
import { findEmails } from '../../../privacy/detectors/online/email';
import { findPhones } from '../../../privacy/detectors/phone';
import type { Path, Problem } from '../../problem';
import { readYaml } from '../../read/yaml/yaml-source';
import { peopleInContacts, peopleInTexts } from './people-in-lines';
import { NAMED_PERSON, STREET, SURE_FORMS } from './sure-forms';

/** What cannot hold any of these is not looked at further; nearly all content ends here. */
const SUSPECT =
  /@|(?<!\d)\d{3}[ .-]?\d{2,3}[ .-]?\d{3,4}(?!\d)|(?:\+31|0031|\b0)[ -]?6[ -]?\d|\b[A-Z]{2}\d{2} ?[A-Z]{4}/;
const MOBILE = /^(?:\+31|0031|0)[\s()-]*6/;

const DETECTORS = [
  { name: 'een burgerservicenummer', find: findBsns, fits: () => true, isContact: false },
  { name: 'een rekeningnummer', find: findIbans, fits: () => true, isContact: false },
  { name: 'een e-mailadres', find: findEmails, fits: () => true, isContact: true },
  { name: 'een mobiel nummer', find: findPhones, fits: (text: string) => MOBILE.test(text), isContact: true },
] as const;

/** Texts for everybody. A source may name who wrote it, and made-up sentences a made-up person. */
const NAMES_NOBODY = /^(?:trees|documents)\/|^(?:glossary|replies|promises)\.yaml$/;

const REMOVE = 'Haal het weg. Nummers en adressen van functies staan in organisation.yaml.';
const NAME_THE_FUNCTION = 'Schrijf hier de functie, zoals `name: "de gemeentejurist"`.';

/** Numbers and addresses of people, in any file. In organisation.yaml a team's own mobile number or mailbox may stand. */
export function checkPersonalData(file: string, text: string, problems: Problem[]): void {
  const isContacts = file === 'organisation.yaml';
  // Our own made-up sentences, which search learns from, may hold a made-up name.
  const forms = isContacts || file.startsWith('language/') ? SURE_FORMS : [...SURE_FORMS, NAMED_PERSON];
  const inTree = file.startsWith('trees/') ? [...forms, STREET] : forms;
  const sure = inTree.filter(({ pattern }) => pattern.test(text));
  const lines = text.split('\n');
  const places = isContacts ? peopleInContacts(lines) : NAMES_NOBODY.test(file) ? peopleInTexts(lines) : new Map();
  if (sure.length === 0 && places.size === 0 && !SUSPECT.test(text)) return;
  lines.forEach((line, index) => {
    const form = sure.find(({ pattern }) => pattern.test(line));
    const person = places.get(index);
    if (form === undefined && person === undefined && !SUSPECT.test(line)) return;
    const say = (name: string, start: number, end: number): void => {
      const path = pathOf(file, text, line.slice(start, end));
      problems.push({
        code: 'personal-data',
        file,
        line: index + 1,
        column: start + 1,
        // The line itself is not shown: what was found in it must not travel further.
        excerpt: '',
        message: `Hier staat iets dat op ${name} lijkt. Gegevens van mensen horen niet in de inhoud.`,
        hint: isContacts && name === 'een naam' ? NAME_THE_FUNCTION : REMOVE,
        ...(path === undefined ? {} : { path }),
      });
    };
    for (const { name, find, fits, isContact } of DETECTORS) {
      if (isContacts && isContact) continue;
      const found = find(line).find(({ start, end }) => fits(line.slice(start, end)));
      if (found === undefined) continue;
      say(name, found.start, found.end);
      return;
    }
    if (person !== undefined) {
      const start = line.indexOf(person);
      say('een naam', start, start + person.length);
      return;
    }
    const found = form?.pattern.exec(line);
    if (form !== undefined && found) say(form.name, found.index, found.index + found[0].length);
  });
}

/** Where in the parsed file a text stands that holds this. */
function pathOf(file: string, text: string, said: string): Path | undefined {
  if (!file.endsWith('.yaml')) return undefined;
  const find = (value: unknown, path: Path): Path | undefined => {
    if (typeof value === 'string') return value.includes(said) ? path : undefined;
    if (typeof value !== 'object' || value === null) return undefined;
    const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    for (const [key, inner] of entries) {
      const found = find(inner, [...path, key]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return find(readYaml(file, text).value, []);
}
