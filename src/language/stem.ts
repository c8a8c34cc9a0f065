import { soundOf } from './sound';

/** Strong verbs, whose stems differ too much for any rule: every form → the first. */
const STRONG = `
wil wilt willen wilde wilden wou wouden gewild|mag mogen mocht mochten|zeg zegt zeggen zei zeiden gezegd|weet weten wist wisten geweten
geef geeft geven gaf gaven gegeven|spreek spreekt spreken sprak spraken gesproken|vraag vraagt vragen vroeg vroegen gevraagd
sla slaat slaan sloeg sloegen geslagen|doe doet doen deed deden gedaan|zie ziet zien zag zagen gezien|zwijg zwijgt zwijgen zweeg zwegen gezwegen
steel steelt stelen stal stalen gestolen|verbied verbiedt verbieden verbood verboden|lieg liegt liegen loog logen gelogen
help helpt helpen hielp hielpen geholpen|roep roept roepen riep riepen geroepen|schrijf schrijft schrijven schreef schreven geschreven
drink drinkt drinken dronk dronken gedronken|lees leest lezen las lazen gelezen|verlies verliest verliezen verloor verloren
kom komt komen kwam kwamen gekomen|ga gaat gaan ging gingen gegaan|krijg krijgt krijgen kreeg kregen gekregen|houd houdt houden hield hielden gehouden hou
blijf blijft blijven bleef bleven gebleven|loop loopt lopen liep liepen gelopen|bijt bijten beet gebeten|schop schopt schoppen schopte geschopt
verzwijg verzwijgt verzwijgen verzweeg verzwegen|beloof belooft beloven beloofde beloofd|bespreek bespreekt bespreken besprak bespraken besproken
doorgeef doorgeeft doorgeven doorgaf doorgegeven|neem neemt nemen nam namen genomen|meeneem meenemen meegenomen|breng brengt brengen bracht brachten gebracht
zoek zoekt zoeken zocht zochten gezocht|denk denkt denken dacht dachten gedacht|overlijd overlijdt overlijden overleed overleden
verkoop verkoopt verkopen verkocht verkochten|vind vindt vinden vond vonden gevonden|laat laten liet lieten gelaten|sluit sluiten sloot gesloten
bedrieg bedriegt bedriegen bedroog bedrogen|steek steekt steken stak staken gestoken|vernam verneem vernemen vernomen|intrek intrekken introk ingetrokken
vertrek vertrekt vertrekken vertrok vertrokken|verberg verbergt verbergen verborg verborgen|dwing dwingt dwingen dwong dwongen gedwongen
verwijs verwijst verwijzen verwees verwezen|vergeet vergeten vergat vergaten|sterf sterft sterven stierf gestorven|mijd mijdt mijden meed gemeden`;

const STRONG_FORMS = new Map(
  STRONG.trim()
    .split(/[\n|]/u)
    .flatMap((line) => line.split(' ').map((form, _, forms) => [form, forms[0] ?? form] as const)),
);

/** Words that only look like a past participle. */
const NOT_PARTICIPLES = new Set([
  'gegeven',
  'gewond',
  'geweld',
  'gewelt',
  'gesond',
  'gesont',
  'gebied',
  'gezond',
  'geduld',
  'geluid',
  'geld',
  'gericht',
  'gewicht',
  'gezicht',
  'gemeent',
  'gedrocht',
  'gebit',
  'gerecht',
  'gedicht',
  'gerucht',
]);

const SHORTEST_SOUND = 4;

/**
 * The gist of a folded word: what its inflections and its usual misspellings have in common. Two words with one gist
 * are the same word as far as search is concerned. Not meant for people to read. Nothing is remembered, because these
 * may be words that somebody typed.
 */
export function gistOf(folded: string): string {
  return folded.length < SHORTEST_SOUND ? shortGist(folded) : soundOf(withoutInflection(rootOf(folded)));
}

/** Abbreviations and other short words sound like too much else: *roc* is no smoke, *oom* is not *om*. */
function shortGist(folded: string): string {
  return STRONG_FORMS.get(folded) ?? folded.replace(/([^aeiou])\1$/u, '$1');
}

function rootOf(folded: string): string {
  const strong = STRONG_FORMS.get(folded);
  if (strong !== undefined) return strong;
  return withoutEnding(withoutDiminutive(folded));
}

function withoutDiminutive(word: string): string {
  const found = /^(.{3,}?)(?:etje|tje|pje|je)s?$/u.exec(word);
  return found?.[1] ?? word;
}

/**
 * Plurals and the endings of weak verbs. The Snowball stemmer, which this replaces, did no better on strangers' lines and
 * took nine times as long: a quarter of a second at every start.
 */
function withoutEnding(word: string): string {
  const found = /^(.{3,}?)(?:den|ten|de|te|(?<!i)en|(?<!i)e|s)$/u.exec(word.replace(/heden$/u, 'heid'))?.[1];
  return found !== undefined && VOWEL.test(found) ? found : word;
}

const VOWEL = /[aeiouy]/u;

function withoutInflection(root: string): string {
  let gist = root;
  if (!NOT_PARTICIPLES.has(gist)) {
    gist = gist.replace(
      /^(aan|af|door|in|mee|na|op|over|rond|samen|terug|toe|uit|voor|weg|bij)?ge(.{3,})(?:[dt]|en)$/u,
      '$1$2',
    );
  }
  return gist
    .replace(/^(?!schol|regel)(.{4,})ing$/u, '$1')
    .replace(/([a-z])\1/gu, '$1')
    .replace(/(.{4}[^e])s$/u, '$1')
    .replace(/([^aeiou])(?:dt|d|t)$/u, '$1');
}
