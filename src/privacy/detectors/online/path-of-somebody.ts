import type { Finding } from '../../finding';
import { matchesOf } from '../../matches';
import { isDutchWord } from '../../names/dutch-vocabulary';
import { nameVocabulary } from '../../names/name-vocabulary';
import { keyOf } from '../../names/word-key';

// An address of a page or a file: of the web, of a share ("\\server\…"), of a disk ("O:\…").
const path =
  /(?<![\p{L}\d@])(?:https?:\/\/|file:\/{2,3}|www\.|\\\\(?=[\p{L}\d])|[A-Za-z]:[\\/](?=[^\s/\\])|(?:[\p{L}\d-]{2,40}\.){1,3}(?:nl|com|org|net|eu|example|local|intern)\/)[^\s<>"“”()|]{3,240}/gu;
/** Folders in which every folder is somebody. */
const folder =
  /[\\/](?:dossiers?|cli[eë]nt(?:en)?|cli%C3%ABnten|casus(?:sen)?|casu[iï]stiek|bewoners?|pati[eë]nt(?:en)?|leerling(?:en)?|gezin(?:nen)?|personen|inwoners?|huurders?|deelnemers?|jeugdigen?|zaken|zaak|cases?|clients?|patients?|persons?)[\\/=](?<item>[^\\/?#\s]{3,80})/iu;
const shortest = 4;
const longestWord = 30;

/** Pages and files in whose address somebody is named, or that lie in a folder where each folder is somebody's. */
export function findPathsOfSomebody(text: string): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { 0: written, index } of matchesOf(text, path)) {
    const address = written.replace(/[.,;:!?'’]+$/u, '');
    // The name of a site is another matter, see site-of-somebody.ts.
    const from = /^(?:https?:\/\/|www\.)?[^\\/]*[\\/]/u.exec(address)?.[0].length ?? 0;
    const way = address.slice(/^(?:\\\\|[A-Za-z]:|file:)/u.test(address) ? 0 : from);
    const item = folder.exec(address)?.groups?.item;
    if (wordsOf(way).some(isName) || (item !== undefined && pointsAtSomebody(item)))
      findings.push({ kind: 'url-handle', start: index, end: index + address.length });
  }
  return findings;
}

function wordsOf(way: string): readonly string[] {
  return way
    .split(/%20|[^\p{L}']+|(?<=\p{Ll})(?=\p{Lu})/u)
    .filter((word) => word.length >= shortest && word.length <= longestWord)
    .map(keyOf);
}

function isName(key: string): boolean {
  const { given, surnames, properNouns } = nameVocabulary();
  return (given.has(key) || surnames.has(key)) && !properNouns.has(key) && !isDutchWord(key);
}

// "dossiers/oulhaj-2025-031": what no dictionary has, or a number of some length.
function pointsAtSomebody(item: string): boolean {
  const { surnames, properNouns } = nameVocabulary();
  return (
    /\d{4,}/u.test(item) ||
    wordsOf(item).some((key) => surnames.has(key) || !(isDutchWord(key) || properNouns.has(key)))
  );
}
