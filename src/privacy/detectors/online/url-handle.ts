import type { Finding } from '../../finding';
import { joined } from '../../joined';
import { matchesOf } from '../../matches';
import { isDutchWord } from '../../names/dutch-vocabulary';
import { nameVocabulary } from '../../names/name-vocabulary';
import { keyOf } from '../../names/word-key';
import { findPathsOfSomebody } from './path-of-somebody';
import { isNamedAfterSomebody } from './site-of-somebody';

const profile =
  /(?<![\p{L}\d@])(?:https?:\/\/)?(?:[a-z]{1,5}\.)?(?:facebook\.com|fb\.com|fb\.me|m\.me|instagram\.com|instagr\.am|linkedin\.com\/in|twitter\.com|x\.com|tiktok\.com|snapchat\.com\/add|t\.me|telegram\.me|wa\.me|youtube\.com|pinterest\.com|twitch\.tv|reddit\.com\/u(?:ser)?|threads\.net|onlyfans\.com|marktplaats\.nl\/u|vk\.com|discord\.gg|steamcommunity\.com\/id|soundcloud\.com|gofundme\.com\/f|gofund\.me|doneeractie\.nl|whydonate\.com|whydonate\.nl|steunactie\.nl|geef\.nl|kentaa\.nl|voordegoedezaak\.nl|tikkie\.me|betaalverzoek\.\p{L}{2,12}\.nl|bunq\.me|paypal\.me|ko-fi\.com|buymeacoffee\.com|patreon\.com|linktr\.ee|vinted\.(?:nl|be|com)\/member|strava\.com\/athletes|github\.com|bsky\.app\/profile|kik\.me|ask\.fm|bereal\.com|bere\.al|roblox\.com\/users|vsco\.co|kick\.com|wattpad\.com\/user|last\.fm\/user|letterboxd\.com|chess\.com\/member|duolingo\.com\/profile|substack\.com|about\.me|carrd\.co|linkin\.bio|beacons\.ai|cash\.app|revolut\.me|venmo\.com|tellonym\.me|depop\.com|etsy\.com\/shop|werkspot\.nl\/profiel)\/[\p{L}\d@_.][\p{L}\d@._=?&%/-]{0,120}/giu;
// Any other site whose address says that what follows is a person's page: "/u/…", "/profile/…", "/@…".
const personsPage =
  /(?<![\p{L}\d@.-])(?:https?:\/\/)?(?:[\p{L}\d-]{1,40}\.){1,4}\p{L}{2,10}\/(?:[\p{L}\d._-]{1,40}\/){0,3}(?:(?:u|user|users|profile|profiel|profielen|people|member|members|leden|add|pay|gebruiker|seller|verkoper|channel)\/|@)[\p{L}\d][\p{L}\d@._=?&%/-]{0,120}/giu;
/** Somebody's own site: "www.kapsalon-zeynep.nl". */
const site =
  /(?<![\p{L}\d@._%+-])(?:https?:\/\/(?:www\.)?|www\.)?((?:[\p{L}\d-]{2,60}\.){1,3})(?:nl|com|be|net|org|eu|de|online|shop|site|info)(?:\/[\p{L}\d@._=?&%/-]{0,120})?(?![\p{L}\d@-])/giu;
const atSign = /(?<![\p{L}\d._%+@/-])@[\p{L}\d_](?:[\p{L}\d_.-]{0,38}[\p{L}\d_])?(?![\p{L}\d@])/gu;
const services =
  'insta(?:gram)?|ig|snap(?:chat)?|facebook|fb|messenger|tik-?tok|twitter|telegram|discord|linkedin|skype|youtube|twitch|steam|psn|playstation|xbox|roblox|reddit|signal|threads|onlyfans|pinterest|vinted|marktplaats|fortnite|minecraft|valorant|gamer|gamertag|nintendo|epic games|twitter|bluesky|kik|omegle|yubo|tellonym|tinder|grindr|bumble|badoo';
const account = '(?:[- ]?(?:account|naam|profiel|handle|gebruikersnaam|gebruiker|tag|nick|id|adres|pagina|kanaal))';
const introduced = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:${services})${account}?|gebruikersnaam|username|user name|accountnaam|nickname|gamertag|inlognaam|gamernaam|gamenaam|spelersnaam|schuilnaam|nick)(?:\s{0,2}[:=]\s{0,2}|\s(?:is|heet|heet (?:ze|hij|zij)|(?:van|v)\s(?:\p{L}{2,12}\s){1,3}(?:is|heet)|onder|als|met de naam)\s{1,2}|\s{1,2})(?:de naam |account |profiel )?(["'“‘]?)(@?[\p{L}\d_][\p{L}\d_.#-]{1,38}[\p{L}\d_])(?![\p{L}\d@/])`,
  'giu',
);
const underscored = /(?<![\p{L}\d_@./-])(?=[\p{L}\d]+_)[\p{L}\d]{1,30}(?:_[\p{L}\d]{1,30}){1,4}(?![\p{L}\d_@])/gu;
// "u/naam", the way Reddit writes its people.
const userPath = /(?<![\p{L}\d/.]|\d )\/?u\/(?!dag|week|maand|jaar|mnd)[\p{L}\d_-]{3,30}(?![\p{L}\d/])/gu;
// "Xbox: Wolfje NL 2012": gamers' names may hold spaces; more capitals or digits right behind the first part belong to it.
const moreOfName = /^(?: (?:\p{Lu}[\p{L}\d_]{0,15}|\d{1,4})(?![\p{L}\d])){1,3}(?=[\s]*(?:[.,;)!?]|$))/u;
const serviceNearby = new RegExp(
  `(?<![\\p{L}])(?:${services}|account|profiel|online|gam(?:et|en|ede|er)|speelt|chat(?:te|ten)?(?!\\p{L})|volg(?:t|en|er)|dm|stream|server|bericht)`,
  'iu',
);
/** "Bouz4mbou", "Boef020": letters and digits in one word, as players and posters call themselves. */
const mixed =
  /(?<![\p{L}\d_@./&#'’-])(?=\p{L}{0,30}\d{1,4}\p{L}{0,30}(?!\p{L}))(?=(?:\d{0,4}\p{L}){4})\p{L}{2,30}\d{1,4}\p{L}{0,30}(?![\p{L}\d_@/-]|\.[\p{L}\d])/gu;
const calledBefore =
  /(?:heet|noemt zich|noemt hem|noemt haar|alias|genaamd|bekend als|maat|vriend|vriendin|vriendje|dealer|pooier|loverboy|jongen|zekere|ene) (?:online |nu |daar )?["'“‘]?$/iu;
// What has such capitals and is no person.
const brand =
  /^(?:you-?tube|tik-?tok|whats-?app|linked-?in|face-?time|play-?station|i-?phone|i-?pad|e-?mail|snap-?chat|insta-?gram|face-?book|pay-?pal|power-?point|one-?drive|share-?point|git-?hub|digi-?d|my-?\p{L}+|mijn\p{L}+)$/iu;
const mentionsOfNobody =
  /^@(?:iedereen|everyone|all|allen|channel|here|team\p{L}*|wijkteam\p{L}*|groep|collega'?s?|coordinator|coördinator)$/iu;
/** A site has a stop that no space follows, a path that or a slash; nearly every sentence has one at its end. */
const stopWithin = /\.\S/u;
const slashOrStopWithin = /[/\\]|\.\S/u;
const afterColon = /[:=]\s{0,2}["'“‘]?$/u;

/** Addresses of social profiles, `@handles`, and account names that a service or the word "gebruikersnaam" introduces. */
export function findUrlHandles(text: string): readonly Finding[] {
  const findings: Finding[] = [];
  // Each form is looked for only where its own sign stands: most texts have none of them.
  if (text.includes('/'))
    for (const form of [profile, personsPage, userPath]) {
      for (const match of matchesOf(text, form))
        findings.push(at(match.index, match[0].replace(/[.?&=-]+$/u, '').length));
    }
  for (const match of stopWithin.test(text) ? matchesOf(text, site) : []) {
    if (isNamedAfterSomebody(match[1] ?? '')) findings.push(at(match.index, match[0].replace(/[./?]+$/u, '').length));
  }
  for (const match of text.includes('@') ? matchesOf(text, atSign) : []) {
    if (!mentionsOfNobody.test(match[0])) findings.push(at(match.index, match[0].length));
  }
  for (const match of text.includes('_') ? matchesOf(text, underscored) : []) {
    const around = text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 30);
    const isFile = /^\.\p{L}{2,4}(?!\p{L})/u.test(text.slice(match.index + match[0].length));
    if (!isFile && (serviceNearby.test(around) || /\d/u.test(match[0])))
      findings.push(at(match.index, match[0].length));
  }
  for (const match of /\d/u.test(text) ? matchesOf(text, mixed) : []) {
    const end = match.index + match[0].length;
    const lead = text.slice(Math.max(0, match.index - 40), match.index);
    const stem = keyOf(match[0].replace(/\d/gu, ''));
    const isWord = isDutchWord(stem) || nameVocabulary().properNouns.has(stem);
    if (calledBefore.test(lead) || (!isWord && serviceNearby.test(`${lead} ${text.slice(end, end + 30)}`)))
      findings.push(at(match.index, match[0].length));
  }
  for (const match of matchesOf(text, introduced)) {
    const handle = match[2] ?? '';
    const start = match.index + match[0].length - handle.length;
    const lead = match[0].slice(0, match[0].length - handle.length);
    // "snap van haar dochter is liekex": no word, where a name must follow.
    const isSaid =
      /(?:is|heet) $/u.test(lead) && handle.length > 4 && !isDutchWord(keyOf(handle)) && /^\p{Ll}+$/u.test(handle);
    const isNamed = isSaid || (afterColon.test(lead) && !/^\d+$/u.test(handle));
    if (!looksLikeHandle(handle) && !isNamed) continue;
    const end = start + handle.length;
    const more = isNamed ? (moreOfName.exec(text.slice(end, end + 60))?.[0].length ?? 0) : 0;
    findings.push(at(start, handle.length + more));
  }
  return joined([...findings, ...(slashOrStopWithin.test(text) ? findPathsOfSomebody(text) : [])]);
}

// A plain word after "Facebook" is just the next word of the sentence; a handle has a digit, dot or underscore inside.
function looksLikeHandle(handle: string): boolean {
  return (
    handle.startsWith('@') ||
    (/[\p{L}]/u.test(handle) &&
      (/[\d_#]|\p{L}\.\p{L}/u.test(handle) || (/\p{Ll}\p{Lu}/u.test(handle) && !brand.test(handle))))
  );
}

function at(start: number, length: number): Finding {
  return { kind: 'url-handle', start, end: start + length };
}
