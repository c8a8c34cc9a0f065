import { readLabelled } from './labelled-query';

/**
 * Written after search was tuned (weights, thresholds and word lists of that moment) and never used for tuning: this is
 * what the bench reports. Whoever tunes on these must write new ones.
 */
export const HELD_OUT = readLabelled(`
# partners
mag ik de leraar van max bellen | delen-met-school
opvang van de kinderen vraagt hoe het thuis gaat | delen-met-school, iemand-vraagt-mij-informatie
ib'er wil samen een plan maken voor dat kind | delen-met-school
leerplicht heeft een signaal over een van mijn gezinnen | delen-met-school, iemand-vraagt-mij-informatie, andere-meldingen
info naar het samenwerkingsverband passend onderwijs | delen-met-school
huisarts inlichten over drankgebruik | delen-met-zorg
wijkverpleging overdracht doen | delen-met-zorg, delen-met-collega
psychiater vragen hoe het met client gaat | delen-met-zorg
mag ik de ggz crisisdienst informeren | delen-met-zorg, direct-gevaar
ziekenhuis belt, mag ik wat zeggen over thuissituatie | delen-met-zorg, iemand-vraagt-mij-informatie
terug naar de poh met informatie | delen-met-zorg
wijkagent stuurt appje over bewoner | delen-met-politie, iemand-vraagt-mij-informatie, veilig-versturen
politie vraagt om verklaring | delen-met-politie, iemand-vraagt-mij-informatie
mag ik de wijkagent vertellen dat hij agressief is | delen-met-politie
samen met politie overleggen over gezin | delen-met-politie, delen-met-zvh, casus-in-het-team
woonconsulent vraagt of er hulp loopt | delen-met-corporatie, iemand-vraagt-mij-informatie
verhuurder bellen over betalingsregeling | delen-met-corporatie, delen-met-schuldhulp
huurachterstand gezien, mag ik contact opnemen met corporatie | delen-met-corporatie
budgetcoach wil alles van ons weten | delen-met-schuldhulp, iemand-vraagt-mij-informatie
bewindvoerder vertellen dat klant geld leent | delen-met-schuldhulp
schuldeisers blijven bellen naar ons | delen-met-schuldhulp, iemand-vraagt-mij-informatie
dossier delen met schuldhulpverlening | delen-met-schuldhulp
zoon wil weten of moeder nog veilig thuis kan wonen | delen-met-familie, iemand-vraagt-mij-informatie
mag ik haar man vertellen wat er besproken is | delen-met-familie
mantelzorger belt elke week voor nieuws | delen-met-familie, iemand-vraagt-mij-informatie
overbuurman wil hulp bieden en vraagt wat er aan de hand is | delen-met-familie, iemand-vraagt-mij-informatie
ex wil weten waar zij nu woont | delen-met-familie, iemand-vraagt-mij-informatie
raad van de kinderbescherming wil met mij praten | delen-met-veilig-thuis-raad-gi, iemand-vraagt-mij-informatie, moet-ik-delen
mag ik jeugdbeschermer info weigeren | delen-met-veilig-thuis-raad-gi, moet-ik-delen, iemand-vraagt-mij-informatie
veilig thuis vraagt of ik betrokken ben | delen-met-veilig-thuis-raad-gi, iemand-vraagt-mij-informatie
ots uitgesproken, wat moet ik delen | moet-ik-delen, delen-met-veilig-thuis-raad-gi, iemand-vraagt-mij-informatie
verantwoording afleggen aan moederorganisatie over clienten | delen-met-moederorganisatie
mijn manager wil dossiers inzien | delen-met-moederorganisatie, inzage-in-dossier
klachtenfunctionaris van mijn werkgever vraagt gegevens | delen-met-moederorganisatie, iemand-vraagt-mij-informatie
collega invallen voor zieke collega wat mag ik lezen | delen-met-collega, inzage-in-dossier
sparren met teamlid die er niks mee te maken heeft | delen-met-collega
nieuwe hulpverlener in gezin, wat draag ik over | delen-met-collega
in het team bespreken zonder naam te noemen | casus-in-het-team, kaart-anoniem-overleg
mdo met school, huisarts en politie | casus-in-het-team, delen-met-zvh, delen-met-school
wanneer is iets herkenbaar als ik anoniem overleg | kaart-anoniem-overleg, casus-in-het-team
veiligheidshuis wil mijn informatie | delen-met-zvh, iemand-vraagt-mij-informatie
welke gegevens mag ik geven aan een ander | mag-ik-delen
privacy en delen, help | mag-ik-delen, kaart-misverstanden, valkuil-privacy-excuus
# W&I and fraud
klantmanager vraagt hoe het gaat met mijn client | delen-met-werk-en-inkomen, iemand-vraagt-mij-informatie
mag de gemeente weten dat hij niet kan werken | delen-met-werk-en-inkomen
handhaver wil op huisbezoek mee | delen-met-werk-en-inkomen
werk & inkomen traject afstemmen | delen-met-werk-en-inkomen
client klust bij, melden | fraude-gehoord, zwijgen-of-melden
mevrouw woont samen maar krijgt uitkering voor alleenstaande | fraude-gehoord, zwijgen-of-melden
hoe praat ik met de client over zijn zwarte inkomsten | fraude-gehoord, zwijgen-of-melden
ik werk voor de gemeente en hoor over samenwonen | fraude-gehoord, zwijgen-of-melden, aangifte-door-ambtenaren
inlichtingenplicht cliënt | fraude-gehoord, kaart-meldbegrippen, delen-met-werk-en-inkomen
zorgbureau fraudeert met pgb | fraude-gehoord, zwijgen-of-melden, calamiteit-of-geweld
kamer onderverhuurd | fraude-gehoord, delen-met-corporatie, zwijgen-of-melden
# secrecy or reporting
mag ik zwijgen over een strafbaar feit | zwijgen-of-melden
cliënt vertelt over inbraak die hij deed | zwijgen-of-melden
melden of niet, dat is de vraag | zwijgen-of-melden
beroepsgeheim en meldplicht botsen | zwijgen-of-melden, conflict-van-plichten, kaart-meldbegrippen
hij heelt gestolen fietsen | zwijgen-of-melden
ambtenaar en zwijgplicht hoe zit dat | kaart-wie-moet-zwijgen, zwijgen-of-melden, aangifte-door-ambtenaren
valt een vrijwilliger onder geheimhouding | kaart-wie-moet-zwijgen, zwijgen-of-melden, inzage-in-dossier
art 162 wetboek van strafvordering | aangifte-door-ambtenaren
aangifte doen als ambtenaar van de gemeente | aangifte-door-ambtenaren
leidinggevende pleegt fraude | aangifte-door-ambtenaren, andere-meldingen, fraude-gehoord
plan om iemand te vermoorden gehoord | zeer-ernstig-misdrijf, direct-gevaar
moet ik aangifte doen van verkrachting | zeer-ernstig-misdrijf, zwijgen-of-melden
hij zegt dat hij de boel gaat opblazen | zeer-ernstig-misdrijf, direct-gevaar
mag ik geheimhouding doorbreken in nood | conflict-van-plichten, direct-gevaar
wanneer weegt gevaar zwaarder dan mijn beroepsgeheim | conflict-van-plichten
dagvaarding als getuige gekregen | iemand-vraagt-mij-informatie
een advocaat mailt mij | iemand-vraagt-mij-informatie
iemand belt en doet zich voor als familie | iemand-vraagt-mij-informatie, delen-met-familie
vordering officier wat nu | iemand-vraagt-mij-informatie, moet-ik-delen, aangifte-door-ambtenaren, delen-met-politie
moet ik de toezichthouder antwoorden | moet-ik-delen, calamiteit-of-geweld, inzage-in-dossier, iemand-vraagt-mij-informatie
gezinsvoogd eist informatie, is dat verplicht | moet-ik-delen, delen-met-veilig-thuis-raad-gi, iemand-vraagt-mij-informatie
# consent
toestemming regelen bij eerste gesprek | toestemming-vragen
hoe vraag ik om een machtiging | toestemming-vragen
wie geeft toestemming voor een kind van 8 | toestemming-vragen, kaart-leeftijden
gescheiden ouders allebei gezag handtekening | toestemming-vragen, kaart-leeftijden
jongere van 14 wil niet dat ouders het horen | toestemming-vragen, kaart-leeftijden, delen-met-familie, toestemming-geweigerd
wilsonbekwame oudere wie beslist | toestemming-vragen, kaart-leeftijden
mondeling ja opschrijven in dossier | toestemming-vragen
hoelang blijft een handtekening geldig | toestemming-vragen
inwoner weigert toestemming | toestemming-geweigerd
mevrouw heeft liever niet dat ik overleg | toestemming-geweigerd
toestemming intrekken wat nu | toestemming-geweigerd, toestemming-vragen
hij is te verward om toestemming te geven | toestemming-geweigerd, toestemming-vragen
verschil tussen toestemming voor hulp en toestemming voor delen | kaart-soorten-toestemming, toestemming-vragen
# file, avoidance, excuse, sending
inzage geven aan een ouder | inzage-in-dossier, kaart-leeftijden, iemand-vraagt-mij-informatie
cliënt wil weten wat er over hem is opgeschreven | inzage-in-dossier, kaart-bewaren-en-rechten
wie heeft toegang tot ons systeem | inzage-in-dossier, kaart-informatieprotocol
dossier na 15 jaar weg | kaart-bewaren-en-rechten, inzage-in-dossier
recht om vergeten te worden | kaart-bewaren-en-rechten, inzage-in-dossier
man wil geen zorg en vervuilt | zorgmijding, kaart-crisis-en-zorgmijding
ze houdt iedereen buiten de deur | zorgmijding, regel-eropaf
niemand doet open bij huisbezoek | zorgmijding, regel-eropaf
al weken geen contact met cliënt | zorgmijding, regel-eropaf
bemoeizorg grenzen | zorgmijding, kaart-crisis-en-zorgmijding
partner gebruikt privacy als smoesje | echt-bezwaar-of-excuus, valkuil-privacy-excuus
ze willen ons geen informatie geven | echt-bezwaar-of-excuus
is dit een terecht beroep op privacy | echt-bezwaar-of-excuus, valkuil-privacy-excuus
onbeveiligde mail naar huisarts | veilig-versturen, delen-met-zorg
mag whatsapp met clienten | veilig-versturen
verslag versturen via zivver | veilig-versturen
foto's van huis in appgroep | veilig-versturen
gegevens meenemen op usb | veilig-versturen, datalek
sms naar cliënt | veilig-versturen
# safety
suïcidale man aan de telefoon | direct-gevaar
hij slaat haar nu | direct-gevaar, meldcode
client heeft psychose en een mes | direct-gevaar
jongen dreigt zich voor de trein te gooien | direct-gevaar
acute nood kind in gevaar | direct-gevaar, meldcode
blauwe plekken bij peuter | meldcode
partnergeweld vermoed ik | meldcode
oude moeder verwaarloosd door dochter | meldcode
advies veilig thuis zonder naam | meldcode, kaart-nummers, delen-met-veilig-thuis-raad-gi
kinderen zien ruzies en geweld | meldcode
huiselijk geweld, client wil niet dat ik meld | meldcode, toestemming-geweigerd
datalek melden | datalek
mail met dossier naar verkeerde client | datalek
tablet gestolen uit de auto | datalek
collega keek in dossier van zijn buurvrouw | datalek, inzage-in-dossier
we zijn gehackt | datalek
cliënt overleden tijdens hulp | calamiteit-of-geweld
agressie melden door cliënt | calamiteit-of-geweld
begeleider misbruikt cliënt | calamiteit-of-geweld, meldcode
melding bij wmo toezicht | calamiteit-of-geweld
onbegrepen gedrag in de buurt | andere-meldingen, direct-gevaar
kind thuis geen school | andere-meldingen, delen-met-school
extremistische uitspraken | andere-meldingen
# rules, pitfalls, cards
vindplaatsen en signalen | regel-slim-vinden
outreachend op pad | regel-eropaf
integraal werken met gezin | regel-integraal
keukentafelgesprek voeren | regel-kantelen, kaart-kanteling
vraagverheldering | regel-aansluiten, regel-planmatig
plan evalueren met klant | regel-planmatig, kaart-methodisch-werken
wie neemt de regie over | regel-regie, kaart-regie-tenzij, kaart-regiemodellen
scholing voor het team | regel-ruimte
kosten baten | regel-mkba, kaart-effectenarena
werkplekken en systeem voor het team | regel-faciliteren
draaideur en overbelasting | valkuil-werkdruk
te veel administratie | valkuil-bureaucratie
we zijn slecht bereikbaar voor bewoners | valkuil-op-afstand, regel-slim-vinden
gemotiveerd krijgen van een klant | valkuil-klant-wil-niet
effecten meten | valkuil-geen-resultaten, kaart-resultaatgericht, regel-mkba
tijdelijk projectgeld | valkuil-subsidie, kaart-projectencarrousel
overleg over overleg | valkuil-structuur
waar staan wij als team | teamscan
meldcode meldrecht verschil | kaart-meldbegrippen, meldcode
nummer van 113 | kaart-nummers, direct-gevaar
fabels over privacy | kaart-misverstanden
convenant dpia register | kaart-papieren
`);
