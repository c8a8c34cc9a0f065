import type { Finding } from '../finding';

const profile =
  /(?<![\p{L}\d@])(?:https?:\/\/)?(?:[a-z]{1,5}\.)?(?:facebook\.com|fb\.com|fb\.me|m\.me|instagram\.com|instagr\.am|linkedin\.com\/in|twitter\.com|x\.com|tiktok\.com|snapchat\.com\/add|t\.me|telegram\.me|wa\.me|youtube\.com|pinterest\.com|twitch\.tv|reddit\.com\/u(?:ser)?|threads\.net|onlyfans\.com|marktplaats\.nl\/u|vk\.com|discord\.gg|steamcommunity\.com\/id|soundcloud\.com)\/[\p{L}\d@][\p{L}\d@._=?&%/-]{0,120}/giu;
const atSign = /(?<![\p{L}\d._%+@/-])@[\p{L}\d_](?:[\p{L}\d_.-]{0,38}[\p{L}\d_])?(?![\p{L}\d@])/gu;
const services =
  'insta(?:gram)?|ig|snap(?:chat)?|facebook|fb|messenger|tik-?tok|twitter|telegram|discord|linkedin|skype|youtube|twitch|steam|psn|playstation|xbox|roblox|reddit|signal|threads|onlyfans|pinterest|vinted|marktplaats';
const account = '(?:[- ]?(?:account|naam|profiel|handle|gebruikersnaam|id|adres|pagina))';
const introduced = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:${services})${account}?|gebruikersnaam|username|user name|accountnaam|nickname|gamertag|inlognaam)(?:\s{0,2}[:=]\s{0,2}|\s(?:is|heet|van haar is|van hem is|onder|als|met de naam)\s{1,2}|\s{1,2})(?:de naam |account |profiel )?(["'“‘]?)(@?[\p{L}\d_][\p{L}\d_.#-]{1,38}[\p{L}\d_])(?![\p{L}\d@])`,
  'giu',
);
const underscored = /(?<![\p{L}\d_@./-])(?=[\p{L}\d]+_)[\p{L}\d]{1,30}(?:_[\p{L}\d]{1,30}){1,4}(?![\p{L}\d_@])/gu;
const serviceNearby = new RegExp(`(?<![\\p{L}])(?:${services}|account|profiel|online)`, 'iu');
const mentionsOfNobody =
  /^@(?:iedereen|everyone|all|allen|channel|here|team\p{L}*|wijkteam\p{L}*|groep|collega'?s?|coordinator|coördinator)$/iu;
const afterColon = /[:=]\s{0,2}["'“‘]?$/u;

/** Addresses of social profiles, `@handles`, and account names that a service or the word "gebruikersnaam" introduces. */
export function findUrlHandles(text: string): readonly Finding[] {
  const findings: Finding[] = [];
  for (const match of text.matchAll(profile)) {
    findings.push(at(match.index, match[0].replace(/[./?&=-]+$/u, '').length));
  }
  for (const match of text.matchAll(atSign)) {
    if (!mentionsOfNobody.test(match[0])) findings.push(at(match.index, match[0].length));
  }
  for (const match of text.matchAll(underscored)) {
    if (serviceNearby.test(text.slice(Math.max(0, match.index - 60), match.index)))
      findings.push(at(match.index, match[0].length));
  }
  for (const match of text.matchAll(introduced)) {
    const handle = match[2] ?? '';
    const start = match.index + match[0].length - handle.length;
    const lead = match[0].slice(0, match[0].length - handle.length);
    if (looksLikeHandle(handle) || (afterColon.test(lead) && !/^\d+$/u.test(handle)))
      findings.push(at(start, handle.length));
  }
  return findings;
}

// A plain word after "Facebook" is just the next word of the sentence; a handle has a digit, dot or underscore inside.
function looksLikeHandle(handle: string): boolean {
  return handle.startsWith('@') || (/[\p{L}]/u.test(handle) && /[\d_#]|\p{L}\.\p{L}/u.test(handle));
}

function at(start: number, length: number): Finding {
  return { kind: 'url-handle', start, end: start + length };
}
