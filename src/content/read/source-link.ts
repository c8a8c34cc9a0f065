import type { Source } from '../../model/edition';
import type { RawSource } from './shape/library-schema';

/**
 * Turns a library entry into a source; the link to a law is derived from its number, never typed by hand.
 * `ref` stays behind: it tells the makers where they found it, and nobody else can follow it.
 */
export function toSource(id: string, raw: RawSource): Source {
  const { law, report } = raw;
  const url = law === undefined ? undefined : lawUrl(law);
  return Object.freeze({
    id,
    title: raw.title,
    kind: law === undefined ? 'report' : 'law',
    place: law === undefined ? [report?.name, report?.place].filter(Boolean).join(', ') : placeInLaw(law, report),
    certainty: raw.certainty,
    checked: raw.checked,
    ...(url === undefined ? {} : { url }),
    ...(raw.note === undefined ? {} : { note: raw.note }),
  });
}

type Law = NonNullable<RawSource['law']>;

function lawUrl(law: Law): string | undefined {
  if (law.bwb !== undefined) {
    const version = law.version === undefined ? '' : `/${law.version}`;
    return `https://wetten.overheid.nl/${law.bwb}${version}${law.article === undefined ? '' : `#Artikel${law.article.replace(/\s.*$/, '')}`}`;
  }
  if (law.celex !== undefined) return `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:${law.celex}`;
  if (law.publication !== undefined) return `https://zoek.officielebekendmakingen.nl/${law.publication}.html`;
  if (law.ecli !== undefined) return `https://deeplink.rechtspraak.nl/uitspraak?id=${law.ecli}`;
  return undefined;
}

function placeInLaw(law: Law, report: RawSource['report']): string {
  const article = law.article === undefined ? undefined : `artikel ${law.article}`;
  return [article, law.ecli, report?.place].filter(Boolean).join(', ');
}
