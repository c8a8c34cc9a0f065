import { readLabelled } from './labelled-query';

/**
 * Written after search was tuned (weights, thresholds and word lists of that moment) and never used for tuning: this is
 * what the bench reports. Whoever tunes on these must write new ones.
 */
export const HELD_OUT = readLabelled(`
# a tired social worker
rector belt boos op wat ik weet van die jongen | delen-met-school, iemand-vraagt-mij-informatie
peuterspeelzaal maakt zich zorgen en wil info | delen-met-school, iemand-vraagt-mij-informatie, meldcode
aanwezig zijn bij schoolgesprek wat kan ik inbrengen | delen-met-school
kan meester thijs ingelicht worden over de scheiding | delen-met-school
verzuim melden of bespreken met leerplicht | delen-met-school, andere-meldingen
hoe overleg ik met de wijkverpleegkundige over een cliënt | delen-met-zorg
assistente van de dokterspraktijk wil weten of wij iets doen | delen-met-zorg, iemand-vraagt-mij-informatie
spv belt over gezamenlijke client | delen-met-zorg, iemand-vraagt-mij-informatie
zorgverzekeraar wil informatie van het wijkteam | delen-met-zorg, iemand-vraagt-mij-informatie
mag ik medische dingen doorgeven aan mijn teamgenoot | delen-met-zorg, delen-met-collega
politie vraagt of meneer thuis was | delen-met-politie, iemand-vraagt-mij-informatie
wijkagent komt koffie drinken en vist naar namen | delen-met-politie, iemand-vraagt-mij-informatie
signaal doorgeven aan de wijkagent | delen-met-politie, mag-ik-delen
verhuurder zegt dat er overlast is, wat mag ik terugzeggen | delen-met-corporatie
corporatie en wij samen op huisbezoek gegevens | delen-met-corporatie
huismeester vertelt ons van alles | delen-met-corporatie, regel-slim-vinden
schuldenregeling en privacy | delen-met-schuldhulp, mag-ik-delen
schuldhulpmaatje wil meelezen | delen-met-schuldhulp, inzage-in-dossier
mag ik aan de kredietbank vertellen dat ze zwanger is | delen-met-schuldhulp
familie wil weten wat we afgesproken hebben | delen-met-familie
tante bemoeit zich overal mee en vraagt steeds naar de kids | delen-met-familie, iemand-vraagt-mij-informatie
moet ik de ouders van een 19 jarige bellen | delen-met-familie, toestemming-vragen, kaart-leeftijden
buren vragen waarom wij daar steeds komen | delen-met-familie, iemand-vraagt-mij-informatie
vader zonder gezag wil info | iemand-vraagt-mij-informatie, delen-met-familie, toestemming-vragen, kaart-leeftijden
voogd van de gi vraagt wat wij weten | delen-met-veilig-thuis-raad-gi, moet-ik-delen, iemand-vraagt-mij-informatie
onderzoek door de raad, mag ik zwijgen | delen-met-veilig-thuis-raad-gi, iemand-vraagt-mij-informatie, moet-ik-delen
veilig thuis wil weten of ik al hulp geef | delen-met-veilig-thuis-raad-gi, iemand-vraagt-mij-informatie
overleg met gezinsvoogd over dochter | delen-met-veilig-thuis-raad-gi, moet-ik-delen, iemand-vraagt-mij-informatie
gedetacheerd, wat mag mijn eigen leidinggevende weten | delen-met-moederorganisatie
moederclub vraagt lijst met clienten | delen-met-moederorganisatie
mag collega zonder reden vragen naar mijn casus | delen-met-collega, inzage-in-dossier
warme overdracht aan ander teamlid | delen-met-collega
vakantie waarneming client | delen-met-collega
kunnen we dit met z'n allen in het teamoverleg doen | casus-in-het-team
anoniem voorleggen aan collega's | casus-in-het-team, kaart-anoniem-overleg
casusoverleg met partners erbij wie mag wat horen | casus-in-het-team
client aanmelden bij zorg en veiligheidshuis | delen-met-zvh
crimineel jongere bespreken met politie en gemeente | delen-met-zvh, delen-met-politie, casus-in-het-team
mag ik info geven aan een andere organisatie | mag-ik-delen
ik wil iets doorvertellen over een bewoner | mag-ik-delen
# consent
moet toestemming altijd op papier | toestemming-vragen
client wil eerst weten waarvoor ze tekent | toestemming-vragen
ouder in buitenland, kan een ouder tekenen | toestemming-vragen, kaart-leeftijden
verstandelijk beperkte man, wie geeft akkoord | toestemming-vragen, kaart-leeftijden
hoe vaak moet je toestemming opnieuw vragen | toestemming-vragen
puber wil geen toestemming geven ouders wel | toestemming-vragen, toestemming-geweigerd, kaart-leeftijden
ze heeft haar handtekening ingetrokken | toestemming-geweigerd, toestemming-vragen
meneer is erop tegen dat ik met de ggz praat | toestemming-geweigerd, delen-met-zorg
geweigerd, maar ik vind het onverantwoord | toestemming-geweigerd, conflict-van-plichten
kan geen toestemming krijgen want hij is verdwenen | toestemming-geweigerd, zorgmijding
gezin weigert dat wij onderling overleggen | toestemming-geweigerd, casus-in-het-team
welke soorten toestemming zijn er | kaart-soorten-toestemming
# file
mag de teamleider alle dossiers openen | inzage-in-dossier
client vraagt kopie van alles wat wij hebben | inzage-in-dossier, kaart-bewaren-en-rechten, iemand-vraagt-mij-informatie
ik zag een collega snuffelen in een dossier | inzage-in-dossier, datalek
hoeveel jaar bewaren | kaart-bewaren-en-rechten, inzage-in-dossier
client wil gegevens laten wissen | inzage-in-dossier, kaart-bewaren-en-rechten
wie ziet wat in ons systeem | kaart-informatieprotocol, inzage-in-dossier
advocaat wil het dossier van zijn client | iemand-vraagt-mij-informatie, inzage-in-dossier
# avoiding care
ze doet gewoon niet open | zorgmijding, regel-eropaf
vervuilde woning en bewoner wil niks | zorgmijding, kaart-crisis-en-zorgmijding
drie keer aan de deur geweest niemand gezien | zorgmijding, regel-eropaf
man verkommert maar wil met rust gelaten worden | zorgmijding
mag ik informatie verzamelen over een zorgmijder | zorgmijding
verslaafde zwerver zonder hulp | zorgmijding
# excuse
iedereen roept maar privacy en er gebeurt niks | echt-bezwaar-of-excuus, valkuil-privacy-excuus
ketenpartner deelt niets, terecht of smoes | echt-bezwaar-of-excuus, valkuil-privacy-excuus
ggz beroept zich op geheim | echt-bezwaar-of-excuus, delen-met-zorg
# sending
signal gebruiken of toch niet | veilig-versturen
hoe verstuur ik een zorgplan veilig | veilig-versturen
cliëntgegevens in excel mailen | veilig-versturen
mag ik een foto van de woning appen | veilig-versturen
chat met collega over client in teams | veilig-versturen, delen-met-collega
gevoelige info over de telefoon | veilig-versturen
brief met gegevens per gewone post | veilig-versturen
# secrecy or reporting
mevrouw heeft stiekem een baantje | fraude-gehoord, zwijgen-of-melden
uitkering en toch een vriend in huis | fraude-gehoord, zwijgen-of-melden
hij klust zwart bij in de bouw | fraude-gehoord, zwijgen-of-melden
moet ik aan sociale zaken doorgeven dat er fraude is | fraude-gehoord, zwijgen-of-melden, delen-met-werk-en-inkomen
bijstandsfraude vermoeden, mag ik zwijgen | fraude-gehoord, zwijgen-of-melden
pgb wordt misbruikt door familie | fraude-gehoord, zwijgen-of-melden
client vertelde me over oplichting van de gemeente | fraude-gehoord, zwijgen-of-melden
als inkomensconsulent hoor ik dingen in het overleg | fraude-gehoord, delen-met-werk-en-inkomen, zwijgen-of-melden
wat mag een klantmanager zien van ons dossier | delen-met-werk-en-inkomen, inzage-in-dossier
gegevens aan werk en inkomen geven voor traject | delen-met-werk-en-inkomen
vertrouwelijk verteld dat hij iets gestolen heeft | zwijgen-of-melden
inwoner heeft drugs in huis | zwijgen-of-melden, direct-gevaar, zeer-ernstig-misdrijf
strafbare dingen gezien, wat nu | zwijgen-of-melden
twee petten op, hulpverlener en ambtenaar | zwijgen-of-melden, aangifte-door-ambtenaren, valkuil-werkdruk, fraude-gehoord
moet ik als gemeenteambtenaar naar justitie stappen | aangifte-door-ambtenaren
meldingsplicht ambtenaar wat houdt dat in | aangifte-door-ambtenaren, kaart-meldbegrippen, zwijgen-of-melden
ambtenaar die steekpenningen aanneemt | aangifte-door-ambtenaren, andere-meldingen
hij wil zijn vrouw vermoorden zegt ie | zeer-ernstig-misdrijf, direct-gevaar
ontvoering van de kinderen gepland | zeer-ernstig-misdrijf, direct-gevaar
bekentenis van doodslag | zeer-ernstig-misdrijf
mag ik mijn zwijgplicht breken om iemand te redden | conflict-van-plichten, direct-gevaar, zwijgen-of-melden
conflict tussen plicht en geheim | conflict-van-plichten
oproep om te getuigen | iemand-vraagt-mij-informatie
rechter wil informatie | iemand-vraagt-mij-informatie
er belt een vreemde die zegt familie te zijn | iemand-vraagt-mij-informatie, delen-met-familie
is het verplicht om gegevens aan de gemeente te geven als zorgaanbieder | moet-ik-delen
wettelijke plicht om te delen | moet-ik-delen
heb ik zwijgplicht als wmo medewerker | kaart-wie-moet-zwijgen, zwijgen-of-melden
# safety
ze dreigt zichzelf wat aan te doen | direct-gevaar
vader staat met een pistool voor de deur | direct-gevaar
overdosis genomen | direct-gevaar
kind van 3 alleen thuis gelaten | direct-gevaar, meldcode
wie bel ik bij spoed | direct-gevaar, kaart-nummers
moeder geeft haar zoon klappen | meldcode
huiselijk geweld wat moet ik doen | meldcode
peuter met rare kneuzingen | meldcode
ouder echtpaar, hij knijpt haar | meldcode
stap 4 en 5 van de meldcode | meldcode
meisje wordt uitgehuwelijkt | meldcode
stalking door ex man | meldcode, direct-gevaar
ik ben mijn tas met papieren van clienten kwijt | datalek
verkeerde email adres ingevuld, gegevens weg | datalek
datalek gezien bij een collega | datalek
mijn telefoon met whatsappjes is gestolen | datalek
gehackt | datalek
cliënt overleden, zorgaanbieder heeft fout gemaakt | calamiteit-of-geweld
geweld door een zorgverlener | calamiteit-of-geweld
moet een calamiteit gemeld worden bij de inspectie | calamiteit-of-geweld
client heeft mij geslagen | calamiteit-of-geweld, direct-gevaar
schoolverzuim waar melden | andere-meldingen, delen-met-school
radicalisering melden | andere-meldingen
meldpunt zorgwekkend gedrag | andere-meldingen
# rules, pitfalls, cards
vroeg signaleren met de corporatie | regel-slim-vinden, delen-met-corporatie
achter de voordeur komen | regel-slim-vinden, regel-eropaf
bereikbaarheidsdienst regelen | regel-eropaf
een gezin een plan | regel-integraal, kaart-regiemodellen
eigen kracht eerst, dan pas zorg | regel-kantelen, kaart-kanteling, kaart-snv
de vraag achter de vraag | regel-aansluiten, kaart-acht-bakens
hulp afsluiten en waakvlam | regel-planmatig, kaart-methodisch-werken
regie terug naar de inwoner | regel-regie, kaart-regie-tenzij
leren van elkaar als team | regel-ruimte
besparing aantonen aan wethouder | regel-mkba, kaart-effectenarena
goede spullen en een eigen locatie | regel-faciliteren
veel te druk en wachtlijsten | valkuil-werkdruk
we verdrinken in de regels | valkuil-bureaucratie
team is onbekend in de wijk | valkuil-op-afstand
te veel doelgroepen geen focus | valkuil-geen-focus, kaart-doelgroepen
geen visie en geen plan | valkuil-geen-plan
hij komt zijn afspraken niet na | valkuil-klant-wil-niet, zorgmijding
wat willen we bereiken als team, resultaten | valkuil-geen-resultaten, kaart-resultaatgericht
geld zit vast in oude subsidies | valkuil-subsidie
alweer een nieuwe structuur | valkuil-structuur
teamscan invullen | teamscan
crisisdienst bellen nummer | kaart-nummers, direct-gevaar
oude handreiking nog geldig | kaart-verouderd
wet gegevensverwerking samenwerkingsverbanden | kaart-nieuw-recht, delen-met-zvh
tien dilemmas | kaart-dilemmas
netwerkatlas en genogram | kaart-snv
`);
