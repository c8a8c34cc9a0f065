import type { Finding } from '../../finding';
import { matchesOf } from '../../matches';
import { isNamedAfterSomebody } from './site-of-somebody';

const label = String.raw`[\p{L}\d_-]{1,40}`;
const plain =
  /(?<![\p{L}\d._%+-])[\p{L}\d][\p{L}\d._%+'-]{0,63}@{1,2}[\p{L}\d][\p{L}\d-]{0,62}(?:\.[\p{L}\d-]{1,62}){1,5}/gu;
const providers =
  'gmail|googlemail|hotmail|outlook|live|msn|icloud|me|yahoo|ziggo|kpn|kpnmail|xs4all|planet|home|hetnet|casema|quicknet|upcmail|tele2|telfort|chello|caiway|solcon|zonnet|protonmail|proton|gmx|mail';
const endings =
  'nl|com|net|org|eu|be|de|fr|nu|info|online|email|me|io|tv|frl|amsterdam|uk|tr|pl|ma|es|it|pt|ro|bg|ua|ru|se|sr|cw|aw';
const dot = String.raw`(?:\s?\.\s?|,?\s?[([{<]?\b(?:punt|dot)\b[)\]}>]?,?\s?)`;
const at = String.raw`(?:\s?@\s?|\s?[([{<]\s?(?:at|ad|apenstaart(?:je)?|apestaart(?:je)?|@)\s?[)\]}>]\s?|,?\s{1,3}(?:at|ad|apenstaart(?:je)?|apestaart(?:je)?|slingeraap(?:je)?|@),?\s{1,3})`;
const join = String.raw`(?:\.|-|_|,?\s(?:punt|dot|streepje|underscore|liggend streepje|laag streepje|min),?\s)`;
// "jan punt jansen at gmail punt com", "jan (at) gmail.com", "jan @ gmail . com"
const spelled = new RegExp(
  String.raw`(?<![\p{L}\d._%+-])[\p{L}\d]{1,40}(?:${join}[\p{L}\d]{1,40}){0,5}${at}${label}(?:${dot}${label}){0,2}${dot}(?:${endings})(?![\p{L}\d])`,
  'giu',
);
// "jan@gmail", where the ending was forgotten, or stands behind a comma
const unfinished = new RegExp(
  String.raw`(?<![\p{L}\d._%+-])[\p{L}\d][\p{L}\d._%+-]{0,63}\s?@{1,2}\s?(?:${providers})(?:,\s?(?:${endings}))?(?![\p{L}\d])`,
  'giu',
);
/** Without any of these there is no address, however it is spelled. */
const sign = /@|(?<!\p{L})a[td](?!\p{L})|ape(?:n)?staart|slingeraap/iu;
const mailboxesOfNobody =
  /^(?:info|contact|post|postbus|mail|receptie|balie|secretariaat|klantenservice|klantcontact|helpdesk|servicedesk|support|service|privacy|fg|meldpunt|meldingen|aanmelden|aanmelding|noreply|no-reply|gemeente|wijkteam|sociaalteam|buurtteam|jeugdteam|team|zorg|wmo|jeugd)$/iu;

/** E-mail addresses, also written out to get past a filter. Shared mailboxes such as `info@` belong to nobody. */
export function findEmails(text: string): readonly Finding[] {
  if (!sign.test(text)) return [];
  const findings = new Map<number, Finding>();
  for (const form of [plain, spelled, unfinished]) {
    for (const match of matchesOf(text, form)) {
      const [mailbox = '', domain = ''] = match[0].split(/[@\s([{]+/u, 2);
      // "info@kapsalon-naima.nl": somebody's own business.
      if (findings.has(match.index) || (mailboxesOfNobody.test(mailbox) && !isNamedAfterSomebody(domain))) continue;
      const length = match[0].replace(/[.-]+$/u, '').length;
      findings.set(match.index, { kind: 'email', start: match.index, end: match.index + length });
    }
  }
  return [...findings.values()];
}
