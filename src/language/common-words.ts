/**
 * Words that say nothing about the subject. *niet* and *geen* are missing on purpose: they can turn a question around.
 */
const STOP = `
de het een t n s en of maar want dus om te als dan dat die dit deze daar er hier hoe wat wie waar waarom wanneer welke welk welks hoezo
ik jij je jou jouw u uw hij zij ze we wij ons onze jullie hun hen hem haar mij me mijn zijn zich zelf zelfs men elkaar iemand iets alles allen
is ben bent was waren wees geweest word wordt worden werd werden geworden heb hebt heeft hebben had hadden gehad
mag mogen mocht kan kun kunt kunnen kon konden moet moeten moest moesten zal zullen zou zouden zult hoef hoeft hoeven ga gaat gaan ging
in op aan bij van voor na naar uit over onder tegen tot met zonder door tussen tijdens binnen buiten sinds via vanuit vanaf per rond omdat doordat zodat terwijl
ook nog wel al eens nu toen straks even gewoon toch maar zo heel erg zeer meer minder veel weinig best eigenlijk misschien soms altijd nooit vaak weer steeds
ja nee hoi hallo hey goedemorgen goedemiddag alsjeblieft bedankt dank svp graag doe doet doen deed gedaan laat laten
hierover daarover waarover hiervan daarvan waarvan ervan erover ermee daarmee waarmee hiermee erop daarop erin eraan daaraan ervoor daarvoor waarvoor
dat zulke zulk ander andere anders iedereen ieder elke elk niemand beide zowel noch tenzij indien mits hoewel alleen slechts vooral
echt zeker natuurlijk namelijk immers trouwens uiteindelijk inmiddels ineens opeens zomaar hoeveel hoelang waardoor waarin waarop waaraan waarbij
wil wilt wou wilde willen
`;

/**
 * Everyday words that may well occur in a text but seldom decide what a question is about. They count for little,
 * known or not, and are never taken for a misspelling of something else.
 */
const EVERYDAY = `
niet geen
weet weten wist zeg zegt zeggen zei gezegd vraag vragen vraagt vroeg gevraagd denk denkt denken dacht vind vindt vinden vond zie ziet zien zag gezien
kom komt komen kwam gekomen krijg krijgt krijgen kreeg gekregen maak maakt maken maakte gemaakt neem neemt nemen nam genomen geef geeft geven gaf gegeven
zit zitten zat sta staat staan stond lig ligt liggen lag loop loopt lopen liep blijf blijft blijven bleef houd houden hield
help helpt helpen hielp hulp gebruik gebruiken gebruikt begin beginnen begonnen stop stoppen lukt lukken gelukt probeer proberen zoek zoeken
ding dingen manier keer moment tijd dag dagen week weken maand maanden jaar jaren uur uren vandaag gisteren morgen vanmiddag vanochtend vanavond net pas laatst onlangs vorige volgende afgelopen
mens mensen persoon personen man vrouw mannen vrouwen meneer mevrouw dame heer jongen meisje
goed slecht fout mooi groot grote klein kleine nieuw nieuwe oud oude lang lange kort hoog laag belangrijk raar vreemd lastig moeilijk makkelijk simpel handig duidelijk snel langzaam later vroeg
paar aantal eerste laatste deel stuk soort geval situatie zaak zaken punt stap stappen probleem problemen idee plan
thuis huis straat stad dorp land plek plaats kamer kantoor werk werken werkt werkte baan bezig klaar nodig mogelijk
bedoel bedoelt betekent betekenen heet heten gebeurt gebeuren gebeurd klopt kloppen uitleg uitleggen leg vertel
tip tips advies regels regel inwoner client klant burger bewoner clienten klanten inwoners
gesproken spreek spreken praat praten gepraat hoor hoort hoorde gehoord horen merk merkt gemerkt
iets ergens nergens overal samen apart weg terug mee af toe open dicht vol leeg halve hele helemaal beetje genoeg teveel
bang boos blij verdrietig moe druk rustig zorg zorgen gevoel
ander andere tweede derde zelfde
bel bellen belt belde gebeld vertel vertellen vertelt vertelde verteld woon woont wonen woonde
terecht klaag klaagt klagen klaagde netjes geduld bemoei bemoeien keurig blijkbaar kennelijk schoon begin beginnen leer lunch tafel
regelen regelt geregeld regel overleg overleggen overlegt won winnen gewonnen
snap begrijp begrijpen begrepen twijfel twijfels situaties
allemaal heen voordat nadat zodra totdat misgaat mis gaande speelt spelen loslaten losgaan ronde rondom langs heenga
gebleken blijkt blijken lijkt lijken leek schijnt bestaat bestaan geldt gelden hoort passen past volgt volgen
leren leert wachten wacht wachtte zetten zet gezet leggen legt gelegd trekken pakken pakt gepakt halen haalt gehaald 
eten drinken slapen rijden lopen kijken kijkt keek bekijken bezoek bezoeken langskomen ontmoeten
noemen noemt genoemd beschrijven terugkomen terugkrijgen doorgaan ophouden verder
gelijk ongeveer bijna meestal normaal normale algemeen algemene speciaal bepaald bepaalde verschillend verschillende gezamenlijk gezamenlijke eigen los vast vaste zwaar lichte serieus
juist juiste correct handige nuttig onzin stom gek mooie leuk leuke fijn fijne prima oke oké ok okee top super
reden oorzaak gevolg doel kans keuze vorm naam namen woord woorden onderwerp antwoord antwoorden voorbeeld
volgens behalve ondanks dankzij wegens vanwege tegenover naast naartoe hierheen
nogal behoorlijk absoluut totaal volledig enorm verschrikkelijk
hoop hopen verwacht verwachten wens wensen durf durven twijfelen besluit besloten kiezen
mogelijkheid mogelijkheden manieren wijze optie opties ondersteunen ondersteuning
tegenwoordig destijds ooit alvast onmiddellijk dadelijk zometeen
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ochtend middag avond nacht januari februari maart april mei juni juli augustus september oktober november december
leven bewust onbewust stel stelt gesteld voel voelt voelen denkend
benieuwd nieuwsgierig
mens iemands eentje vijftig honderd
graag zeker precies eerder daarna daarvoor eerst verder intussen ondertussen
`;

const STOP_WORDS = readWords(STOP);
const EVERYDAY_WORDS = readWords(EVERYDAY);

export const isStopWord = (folded: string): boolean => STOP_WORDS.has(folded);
export const isEverydayWord = (folded: string): boolean => EVERYDAY_WORDS.has(folded);

function readWords(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/u).filter((word) => word !== ''));
}
