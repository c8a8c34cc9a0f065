import { readLabelled } from './labelled-query';

/** What the thresholds and the language lists were tuned on. */
export const DEVELOPMENT = readLabelled(`
# sharing, partner by partner
mag ik ff bellen met school over dat gezin | delen-met-school, mag-ik-delen
juf van groep 4 vraagt hoe het thuis gaat | delen-met-school, iemand-vraagt-mij-informatie
leerplicht wil weten wat er speelt bij dat gezin | delen-met-school, iemand-vraagt-mij-informatie
intern begeleider belt over leerling mag ik iets zeggen | delen-met-school, iemand-vraagt-mij-informatie
kan ik overleggen met de huisarts van mevrouw | delen-met-zorg, mag-ik-delen
moeder wil nie da ik met huisarts praat | toestemming-geweigerd, delen-met-zorg
ggz behandelaar bellen zonder dat client het weet | delen-met-zorg, mag-ik-delen, toestemming-geweigerd, toestemming-vragen
mag de wijkverpleging weten dat meneer drinkt | delen-met-zorg, mag-ik-delen
wijkzuster appt mij of ze iets moet weten over die man | delen-met-zorg, iemand-vraagt-mij-informatie, veilig-versturen
huis arts vraagt verslag | delen-met-zorg, iemand-vraagt-mij-informatie
wijkagent vraagt naar bewoner wat mag ik zeggen | delen-met-politie, iemand-vraagt-mij-informatie
polisie staat aan de balie en wil adres van klant | delen-met-politie, iemand-vraagt-mij-informatie
recherche belt of ik iets weet over zoon | delen-met-politie, iemand-vraagt-mij-informatie
woningbouw wil weten of die meneer hulp krijgt | delen-met-corporatie, iemand-vraagt-mij-informatie
verhuurder dreigt met ontruiming kan ik uitleggen wat er aan de hand is | delen-met-corporatie, mag-ik-delen
huurachterstand doorgeven van corporatie aan ons team mag dat | delen-met-corporatie
deurwaarder hangt aan de lijn over schulden van mijn client | delen-met-schuldhulp, iemand-vraagt-mij-informatie
mag ik bewindvoerder inlichten over gokken | delen-met-schuldhulp, mag-ik-delen
schuldhulp vraagt inkomensgegevens | delen-met-schuldhulp, iemand-vraagt-mij-informatie
gegevens uitwisselen met sociale dienst | delen-met-werk-en-inkomen
klantmanager w&i wil weten of ze samenwoont | delen-met-werk-en-inkomen, fraude-gehoord, iemand-vraagt-mij-informatie, zwijgen-of-melden
mag collega van de uitkering meekijken | delen-met-werk-en-inkomen, inzage-in-dossier
dochter van mevrouw belt hoe het met haar moeder gaat | delen-met-familie, iemand-vraagt-mij-informatie
mantelzorger inlichten | delen-met-familie
buurvrouw vraagt wat er aan de hand is hiernaast | delen-met-familie, iemand-vraagt-mij-informatie
ex partner wil info over de kinderen | delen-met-familie, iemand-vraagt-mij-informatie
veilig thuis vraagt informatie over gezin moet ik geven | delen-met-veilig-thuis-raad-gi, iemand-vraagt-mij-informatie, moet-ik-delen
raad vd kinderbescherming doet onderzoek en belt mij | delen-met-veilig-thuis-raad-gi, iemand-vraagt-mij-informatie
gezinsvoogd wil verslagen hebben ots | delen-met-veilig-thuis-raad-gi, iemand-vraagt-mij-informatie, moet-ik-delen
jeugdbeschermer vraagt om informatie kind onder toezicht | delen-met-veilig-thuis-raad-gi, iemand-vraagt-mij-informatie, moet-ik-delen
overleg in veiligheidshuis mag ik daar alles op tafel leggen | delen-met-zvh
zvh persoonsgerichte aanpak | delen-met-zvh
mijn leidinggevende bij de moederorganisatie wil namen van clienten | delen-met-moederorganisatie
moet ik aan mijn eigen werkgever vertellen wat ik in het wijkteam hoor | delen-met-moederorganisatie
collega uit het team vraagt naar mijn client mag ik vertellen | delen-met-collega
even sparren met een collegaatje over client | delen-met-collega, casus-in-het-team
mag dit gedeeld worden | mag-ik-delen
privacy wat mag wel wat niet | mag-ik-delen, kaart-misverstanden, valkuil-privacy-excuus
# team
casus inbrengen in teamoverleg zonder toestemming | casus-in-het-team
bespreken we clienten met naam in het mdo | casus-in-het-team
kan ik anoniem bespreken in intervisie | casus-in-het-team, kaart-anoniem-overleg
# consent
hoe vraag ik toestemming | toestemming-vragen
wie moet tekenen als ouders gescheiden zijn | toestemming-vragen, kaart-leeftijden
mag een kind van 13 zelf beslissen over toesteming | toestemming-vragen, kaart-leeftijden
dementerende mevrouw kan geen handtekening zetten wie geeft akkoord | toestemming-vragen
hoe lang is zo'n toestemmingsformulier geldig | toestemming-vragen
is mondeling akkoord genoeg | toestemming-vragen
client trekt toestemming in | toestemming-geweigerd, toestemming-vragen
meneer weigert te tekenen | toestemming-geweigerd
ze wil absoluut niet dat ik het doorvertel | toestemming-geweigerd, zwijgen-of-melden
clt geeft geen toestemming maar ik maak me zorgen | toestemming-geweigerd
vader zegt ja moeder zegt nee | toestemming-vragen, toestemming-geweigerd
# access
wie mag er in het dossier kijken | inzage-in-dossier
client wil zn dossier inzien | inzage-in-dossier
collega die niet betrokken is zit in dossier te neuzen | inzage-in-dossier, datalek
stagiair toegang tot het systeem | inzage-in-dossier
vader eist kopie van het dossier van zijn zoon | inzage-in-dossier, iemand-vraagt-mij-informatie, kaart-leeftijden
# care avoidance
mevrouw doet de deur niet open al 3 weken | zorgmijding, regel-eropaf
zorgmijder vervuilde woning | zorgmijding, kaart-crisis-en-zorgmijding
man wil geen hulp maar verwaarloost zichzelf | zorgmijding, valkuil-klant-wil-niet
krijg geen contact met bewoner | zorgmijding, regel-eropaf
bemoeizorg inschakelen zonder toestemming | zorgmijding, kaart-crisis-en-zorgmijding
# excuse
school zegt privacy en geeft niks | echt-bezwaar-of-excuus, valkuil-privacy-excuus
partner verschuilt zich achter de avg | echt-bezwaar-of-excuus, valkuil-privacy-excuus
ggz wil geen informatie geven vanwege privacy smoes | echt-bezwaar-of-excuus, delen-met-zorg
# sending
mag ik via whatsapp iets sturen over client | veilig-versturen
verslag mailen naar de huisarts veilig | veilig-versturen, delen-met-zorg
appgroep van het team met clientnamen | veilig-versturen
usb stick met dossiers meenemen naar huis | veilig-versturen, datalek, inzage-in-dossier
mag ik gegevens in de teams chat zetten | veilig-versturen
# secrecy or reporting
client werkt zwart wat nu | fraude-gehoord, zwijgen-of-melden
mevrouw klust bij naast haar bijstand | fraude-gehoord, zwijgen-of-melden
stiekem samenwonen en uitkering | fraude-gehoord, zwijgen-of-melden
haar vriend woont er al maanden maar dat weet de gemeente niet | fraude-gehoord, zwijgen-of-melden
klant vertelt over beunen ik ben van de gemeente | fraude-gehoord, zwijgen-of-melden, aangifte-door-ambtenaren, delen-met-werk-en-inkomen
hoort ook inwonen zonder melden bij fraude | fraude-gehoord, zwijgen-of-melden
moet ik dit melden of mijn mond houden | zwijgen-of-melden
beroepsgeheim of meldplicht | zwijgen-of-melden, kaart-meldbegrippen
geldt zwijgplicht ook voor vrijwilligers | zwijgen-of-melden, kaart-wie-moet-zwijgen
in vertrouwen verteld dat zoon in drugs dealt | zwijgen-of-melden
wietplantage gezien op zolder bij huisbezoek | zwijgen-of-melden, zeer-ernstig-misdrijf
gestolen spullen in huis gezien | zwijgen-of-melden
ben ik als ambtenaar verplicht aangifte te doen | aangifte-door-ambtenaren
artikel 162 | aangifte-door-ambtenaren
collega ambtenaar neemt geld aan van klanten | aangifte-door-ambtenaren, andere-meldingen
dubbele pet ik ben klantmanager en hulpverlener | aangifte-door-ambtenaren, zwijgen-of-melden
client zegt dat hij iemand gaat vermoorden | zeer-ernstig-misdrijf, direct-gevaar, conflict-van-plichten
hij bekende een verkrachting | zeer-ernstig-misdrijf, zwijgen-of-melden
plan voor aanslag gehoord | zeer-ernstig-misdrijf, direct-gevaar
mag ik mijn beroepsgeheim doorbreken | conflict-van-plichten
gewetensnood ik moet zwijgen maar het gaat mis | conflict-van-plichten
conflict van plichten | conflict-van-plichten
advocaat belt en wil stukken | iemand-vraagt-mij-informatie, inzage-in-dossier
iemand aan de telefoon wil alles weten over mijn client | iemand-vraagt-mij-informatie
moet ik getuigen bij de rechtbank | iemand-vraagt-mij-informatie, delen-met-politie
officier van justitie vordert gegevens | iemand-vraagt-mij-informatie, delen-met-politie, aangifte-door-ambtenaren, moet-ik-delen
# safety
client dreigt van het dak te springen | direct-gevaar
hij heeft een mes in zijn hand | direct-gevaar
ze wil niet meer leven zegt ze | direct-gevaar
nu acuut gevaar wie bel ik | direct-gevaar, kaart-nummers
kind met blauwe plekken | meldcode
vermoeden huislijk gewelt | meldcode
ik denk dat die kinderen geslagen worden | meldcode
opa wordt door zoon mishandeld en bestolen | meldcode
moet ik veilig thuis bellen | meldcode, kaart-nummers
stappen van de meldcode | meldcode
afwegingskader | meldcode
mail naar verkeerde client gestuurd | datalek
laptop gestolen uit auto | datalek
telefoon kwijt met client gegevens erop | datalek
ik heb perongeluk iedereen in de cc gezet | datalek
hoe meld ik een datalek binnen 72 uur | datalek
client overleden door fout van de zorg | calamiteit-of-geweld
begeleider heeft client geslagen | calamiteit-of-geweld
calamiteit melden inspectie | calamiteit-of-geweld
verwijsindex | andere-meldingen
verplichte zorg aanvragen verwarde man | andere-meldingen, direct-gevaar, kaart-crisis-en-zorgmijding, zorgmijding
misstand in eigen organisatie klokkenluider | andere-meldingen, aangifte-door-ambtenaren
# rules and pitfalls
hoe vinden we mensen voordat het misgaat | regel-slim-vinden, regel-eropaf, kaart-doelgroepen
vroegsignalering organiseren | regel-slim-vinden, regel-eropaf
hoe organiseren wij outreachend werken | regel-eropaf
we werken allemaal langs elkaar heen niet integraal | regel-integraal
keukentafelgesprek kantelen | regel-kantelen, kaart-kanteling
eigen kracht en netwerk van klant versterken | regel-regie, regel-aansluiten, kaart-snv, regel-kantelen
wie heeft de regie in dit gezin | regel-regie, regel-integraal, kaart-regiemodellen
regie bij de klant laten | regel-regie, kaart-regie-tenzij
plan van aanpak maken in fasen | regel-planmatig, kaart-methodisch-werken
te veel regels en bureaucratie in ons team | valkuil-bureaucratie, regel-ruimte
team vergadert zich suf | valkuil-structuur, valkuil-bureaucratie
team zit te ver van de wijk | valkuil-op-afstand
we hebben geen doelen bedacht | valkuil-geen-resultaten, kaart-resultaatgericht
hoe staat ons team ervoor | teamscan
valkuil privacy als excuus | valkuil-privacy-excuus, echt-bezwaar-of-excuus
# the same needs in other mouths
mag ik tegen de leraar zeggen dat er thuis problemen zijn | delen-met-school
kinderdagverblijf vraagt of wij betrokken zijn | delen-met-school, iemand-vraagt-mij-informatie
psychiater wil niks kwijt over onze client | echt-bezwaar-of-excuus, delen-met-zorg
apotheek belt over medicijnen van bewoner | delen-met-zorg, iemand-vraagt-mij-informatie
thuiszorg vraagt hoe het zit met de schulden | delen-met-zorg, delen-met-schuldhulp, iemand-vraagt-mij-informatie
budgetbeheerder heeft gegevens nodig van ons | delen-met-schuldhulp, iemand-vraagt-mij-informatie
mag ik kredietbank bellen namens klant | delen-met-schuldhulp
woonconsulent klaagt over overlast en vraagt of persoon verward is | delen-met-corporatie, iemand-vraagt-mij-informatie
wat mag de politie van mij weten | delen-met-politie, iemand-vraagt-mij-informatie
broer van client wil weten waar hij woont | delen-met-familie, iemand-vraagt-mij-informatie
overdracht aan collega die mijn caseload overneemt | delen-met-collega
vervanging tijdens ziekte wat zet ik in de overdracht | delen-met-collega
klnt wil nie teken | toestemming-geweigerd
meisje van 15 wil niet dat haar ouders het weten | toestemming-vragen, toestemming-geweigerd, kaart-leeftijden, delen-met-familie
handtekening op voorraad bij intake | toestemming-vragen, kaart-soorten-toestemming
bewaartermijn dossier | inzage-in-dossier, kaart-bewaren-en-rechten
man laat niemand binnen huis puilt uit | zorgmijding, kaart-crisis-en-zorgmijding
signal of whatsapp gebruiken met clienten | veilig-versturen
chatgpt gebruiken voor verslag | veilig-versturen
heb brief in verkeerde envelop gestopt | datalek
collega zat zonder reden in dossier van zijn ex | datalek, inzage-in-dossier
hennepkwekerij ontdekt in woning client moet ik naar politie | zwijgen-of-melden, delen-met-politie, zeer-ernstig-misdrijf
pgb fraude door zorgbureau | fraude-gehoord, zwijgen-of-melden
onderhuur van kamer terwijl ze uitkering krijgt | fraude-gehoord, zwijgen-of-melden, delen-met-corporatie
ik hoorde van collega hulpverlener dat klant fraudeert en ik werk bij w&i | fraude-gehoord, zwijgen-of-melden, delen-met-werk-en-inkomen
moeder slaat haar kinderen | meldcode
vrouw durft niet naar huis bang voor haar man | meldcode, direct-gevaar
aandachtsfunctionaris | meldcode
agressieve client bedreigt medewerker | calamiteit-of-geweld, direct-gevaar
psychose loopt over straat te schreeuwen | direct-gevaar, andere-meldingen
radicaliserende jongen | andere-meldingen
verschil meldrecht meldplicht | kaart-meldbegrippen
welk nummer heeft veilig thuis | kaart-nummers
wams wet | kaart-nieuw-recht
wat is de zelfredzaamheidmatrix | kaart-zrm
participatieladder treden | kaart-participatieladder
moeten wij een dpia hebben | kaart-papieren
het team verzuipt in het werk | valkuil-werkdruk
wachtlijst te lang | valkuil-werkdruk
klant is niet gemotiveerd en komt niet opdagen | valkuil-klant-wil-niet, zorgmijding
nieuwe projecten zonder dat er iets stopt | valkuil-subsidie, kaart-projectencarrousel
kosten en baten van het wijkteam aantonen | regel-mkba, kaart-effectenarena
opschalen of afschalen | kaart-licht-of-zwaar
# tired social worker
pff weer die school die belt over dat jochie, wat kan ik kwijt | delen-met-school, iemand-vraagt-mij-informatie
ouders willen niet meewerken kan ik toch overleggen met jgz | toestemming-geweigerd, delen-met-zorg
vrouw wil niet dat haar man weet dat ze bij ons loopt | delen-met-familie, toestemming-geweigerd
mevr heeft gezegd niks tegen haar zoon zeggen maar die belt steeds | delen-met-familie, iemand-vraagt-mij-informatie
collega wijkcoach wil meekijken in mn casus | delen-met-collega, casus-in-het-team, inzage-in-dossier
mogen we dit gezin bespreken op maandagoverleg zonder dat ze het weten | casus-in-het-team
hoe schrijf ik een verslag zonder namen | kaart-anoniem-overleg, casus-in-het-team
naam noemen in intervisie | casus-in-het-team, kaart-anoniem-overleg
client verteld dat haar ex geld verdient met drugs | zwijgen-of-melden, fraude-gehoord
hij zei dat ie iemand neergestoken heeft vroeger | zeer-ernstig-misdrijf
puber zegt dat ze geslagen wordt maar wil niet dat ik iets doe | meldcode
moet ik de ouders eerst vertellen dat ik veilig thuis bel | meldcode
baby huilt de hele dag en moeder is depressief | meldcode, direct-gevaar, andere-meldingen
man zwaait met een bijl | direct-gevaar
ze heeft pillen geslikt | direct-gevaar
oudere mevrouw helemaal in de war op straat | direct-gevaar, andere-meldingen
bewoner heeft al maanden gordijnen dicht en post stapelt op | zorgmijding, regel-eropaf
hij zegt steeds af en wil ons niet zien | zorgmijding, valkuil-klant-wil-niet
# nurse
mag ik als wijkverpleegkundige medische info geven aan de wmo consulent | delen-met-zorg, delen-met-collega, mag-ik-delen, inzage-in-dossier
patient drinkt veel wondverzorging moet ik huisarts inlichten | delen-met-zorg
medisch beroepsgeheim en sociaal team | kaart-wie-moet-zwijgen, delen-met-zorg, zwijgen-of-melden
dochter wil inzage in zorgdossier van dementerende vader | inzage-in-dossier, delen-met-familie, kaart-leeftijden
zorgplan per mail naar de thuiszorg sturen | veilig-versturen, delen-met-zorg
foto van wond via app | veilig-versturen
verzorgende heeft geld gestolen van client | calamiteit-of-geweld, aangifte-door-ambtenaren, zwijgen-of-melden
medicatiefout met ernstige gevolgen | calamiteit-of-geweld
# W&I
als klantmanager hoor ik in het team dat iemand zwart werkt | fraude-gehoord, zwijgen-of-melden, delen-met-werk-en-inkomen
hulpverlener weigert mij te vertellen wie er inwoont | echt-bezwaar-of-excuus, delen-met-werk-en-inkomen, fraude-gehoord
mag handhaving gebruik maken van wat het wijkteam weet | delen-met-werk-en-inkomen, fraude-gehoord
inlichtingenplicht geldt die ook voor mij | fraude-gehoord, delen-met-werk-en-inkomen, kaart-meldbegrippen, zwijgen-of-melden
ambtseed en melden | aangifte-door-ambtenaren, zwijgen-of-melden
samenwoonfraude signaal van de buren | fraude-gehoord, zwijgen-of-melden
ik zit in twee rollen bij de gemeente en in het team | zwijgen-of-melden, valkuil-werkdruk, fraude-gehoord, aangifte-door-ambtenaren
# debt counsellor
mag ik de schuldeiser vertellen dat klant psychische problemen heeft | delen-met-schuldhulp
wat moet ik doen als klant inkomsten verzwijgt in schuldregeling | fraude-gehoord, zwijgen-of-melden
energiebedrijf meldt betalingsachterstand mogen we langsgaan | delen-met-schuldhulp, regel-slim-vinden, regel-eropaf
ontruiming over 2 weken en geen contact | zorgmijding, delen-met-corporatie, regel-eropaf
bewindvoerder wil weten wat wij doen | delen-met-schuldhulp, iemand-vraagt-mij-informatie
# jargon, chat
ots gi vraagt info moet ik | moet-ik-delen, delen-met-veilig-thuis-raad-gi, iemand-vraagt-mij-informatie
vt wil dossier | delen-met-veilig-thuis-raad-gi, iemand-vraagt-mij-informatie, moet-ik-delen, inzage-in-dossier
rvdk rapport meelezen | delen-met-veilig-thuis-raad-gi, iemand-vraagt-mij-informatie, inzage-in-dossier
igj | calamiteit-of-geweld
wvggz melding doen | andere-meldingen
fg bellen | datalek, kaart-nummers, kaart-papieren
dpia | kaart-papieren
zvh aanmelden client | delen-met-zvh
ovj wil dat ik vertel | iemand-vraagt-mij-informatie, delen-met-politie
huiszoeking in ons kantoor | iemand-vraagt-mij-informatie, delen-met-politie
# other
getuige zijn in rechtszaak van client | iemand-vraagt-mij-informatie
client verhuist naar andere gemeente dossier mee | delen-met-collega, inzage-in-dossier, mag-ik-delen
hoe lang bewaren we aantekeningen | kaart-bewaren-en-rechten, inzage-in-dossier
inwoner wil dat ik alles uit het systeem haal | inzage-in-dossier, kaart-bewaren-en-rechten
vrijwilliger van de kerk wil weten hoe het gaat met mevrouw | delen-met-familie, mag-ik-delen, iemand-vraagt-mij-informatie
mag een stagiaire bij het gesprek zitten | inzage-in-dossier
whatsapp groep met ouders en school | veilig-versturen, delen-met-school
laptop in de trein laten liggen | datalek
ik heb op een phishing link geklikt | datalek
verkeerde bijlage meegestuurd aan de gemeente | datalek
# rules
bewoners weten ons niet te vinden | valkuil-op-afstand, regel-slim-vinden
te veel vergaderingen en stuurgroepen | valkuil-structuur
elke keer een ander formulier invullen | valkuil-bureaucratie
geen geld meer na de pilot | valkuil-subsidie, kaart-projectencarrousel
intervisie en leren in het team regelen | regel-ruimte
werkplek en telefoons voor het team | regel-faciliteren
welke fase zit ik, afsluiten en nazorg | regel-planmatig, kaart-methodisch-werken
netwerkberaad organiseren | kaart-snv, regel-regie
klant neemt niks over, doen wij te veel | regel-kantelen, regel-regie
collegas zijn bang om ergens aan te bellen | regel-eropaf
meten of het helpt | valkuil-geen-resultaten, kaart-resultaatgericht, regel-mkba
convenant opstellen | kaart-papieren, valkuil-privacy-excuus
misverstanden over privacy | kaart-misverstanden
# a second round, written after the first tuning
# the tired social worker
docent van de dochter wil met mij om tafel mag dat | delen-met-school, mag-ik-delen
school heeft gebeld over jantje z'n thuissituatie | delen-met-school, iemand-vraagt-mij-informatie
hoe zit het met info aan de juf als moeder nee zegt | delen-met-school, toestemming-geweigerd
conrector wil weten waarom die jongen niet komt | delen-met-school, iemand-vraagt-mij-informatie
kan ik de leerplichtambtenaar inseinen | delen-met-school, mag-ik-delen
overlegje met de dokter van een bewoner | delen-met-zorg, mag-ik-delen
mag ik de huisarst bellen zonder dat mevrouw het weet | delen-met-zorg, toestemming-geweigerd, toestemming-vragen
psycholoog reageert niet op mijn vraag om info | delen-met-zorg, echt-bezwaar-of-excuus
verslavingszorg inlichten dat ie weer gebruikt | delen-met-zorg, mag-ik-delen
terugkoppelen aan poh ggz | delen-met-zorg
ziekenhuis vraagt of er thuis hulp is | delen-met-zorg, iemand-vraagt-mij-informatie
politieagent vroeg mij naar het nummer van een client | delen-met-politie, iemand-vraagt-mij-informatie
wijkagent wil meedenken over overlastgever | delen-met-politie, delen-met-zvh, mag-ik-delen
mag ik de politie bellen over een client zonder te overleggen | delen-met-politie, mag-ik-delen, direct-gevaar
rechercheur aan de telefoon, wat nu | delen-met-politie, iemand-vraagt-mij-informatie
huisbaas vraagt of ze psychisch ziek is | delen-met-corporatie, iemand-vraagt-mij-informatie
de woningstichting wil iemand eruit zetten en belt ons | delen-met-corporatie, iemand-vraagt-mij-informatie
huurschuld melding gekregen vd corporatie, mag ik erheen | delen-met-corporatie, regel-slim-vinden, regel-eropaf
incassobureau wil weten of klant in traject zit | delen-met-schuldhulp, iemand-vraagt-mij-informatie
schulden van client bespreken met de bewindvoerder | delen-met-schuldhulp
mag ik salarisgegevens doorsturen naar schuldhulp | delen-met-schuldhulp, mag-ik-delen
zus vraagt waarom wij bij haar broer komen | delen-met-familie, iemand-vraagt-mij-informatie
mag ik mantelzorger vertellen wat er besproken is | delen-met-familie
buurman klaagt en wil weten of er iets aan gedaan wordt | delen-met-familie, iemand-vraagt-mij-informatie, delen-met-corporatie
moeder van volwassen zoon eist informatie | delen-met-familie, iemand-vraagt-mij-informatie
gescheiden vader vraagt hoe het met zijn kids gaat | delen-met-familie, iemand-vraagt-mij-informatie, toestemming-vragen, kaart-leeftijden
partner mag niet weten dat zij hulp krijgt | delen-met-familie
raadsonderzoeker stelt vragen over gezin dat ik begeleid | delen-met-veilig-thuis-raad-gi, iemand-vraagt-mij-informatie, moet-ik-delen
vt belt mij in onderzoek mag ik antwoorden | delen-met-veilig-thuis-raad-gi, iemand-vraagt-mij-informatie, moet-ik-delen
jeugdzorg wil ons plan hebben | delen-met-veilig-thuis-raad-gi, iemand-vraagt-mij-informatie, moet-ik-delen
moet ik meewerken met de gezinsvoogd | moet-ik-delen, delen-met-veilig-thuis-raad-gi, iemand-vraagt-mij-informatie
mijn baas bij welzijn wil casussen horen in werkoverleg | delen-met-moederorganisatie
eigen organisatie vraagt clientgegevens voor kwaliteitsmeting | delen-met-moederorganisatie
registreren in twee systemen ook bij mn moederorganisatie | delen-met-moederorganisatie, valkuil-bureaucratie, regel-faciliteren
collega's vertellen over mijn client tijdens lunch | delen-met-collega, casus-in-het-team
ik ga met zwangerschapsverlof wat mag mijn vervanger weten | delen-met-collega
wat bespreek je wel en niet met een teamgenoot | delen-met-collega, casus-in-het-team
tafel van twaalf casusoverleg met politie en school | casus-in-het-team, delen-met-politie, delen-met-school, delen-met-zvh
client met naam en toenaam in het mdo | casus-in-het-team
moeten ouders weten dat we ze bespreken | casus-in-het-team
casuïstiek in intervisiegroep herkenbaar | casus-in-het-team, kaart-anoniem-overleg
veiligheidshuis vraagt om deelname van mij | delen-met-zvh
top 600 aanpak wat mag ik inbrengen | delen-met-zvh, casus-in-het-team
waar begin ik als ik iets wil delen | mag-ik-delen
privacyregels snap ik niet meer, wat mag ik zeggen | mag-ik-delen, kaart-misverstanden, valkuil-privacy-excuus
# consent
toestmming vragen hoe doe je dat netjes | toestemming-vragen
mag een mondelinge ja ook | toestemming-vragen
formulier laten ondertekenen bij intake, is dat genoeg | toestemming-vragen, kaart-soorten-toestemming
moeten allebei de ouders akkoord geven | toestemming-vragen, kaart-leeftijden
jongen van 16 mag die zelf kiezen | toestemming-vragen, kaart-leeftijden
dement en alleen, wie beslist er dan | toestemming-vragen, kaart-leeftijden
client met lvb snapt het formulier niet | toestemming-vragen
curator moet die tekenen | toestemming-vragen, kaart-leeftijden
hij heeft zn toestemming weer ingetrokken | toestemming-geweigerd, toestemming-vragen
mevrouw wil pertinent niet dat de dokter het weet | toestemming-geweigerd, delen-met-zorg
ze zegt nee en ik slaap er slecht van | toestemming-geweigerd, conflict-van-plichten
geen akkoord van moeder wel van vader | toestemming-geweigerd, toestemming-vragen, kaart-leeftijden
client ligt in coma kan niks vragen | toestemming-geweigerd, direct-gevaar
meneer wil niets ondertekenen | toestemming-geweigerd
verschil toestemming avg en beroepsgeheim | kaart-soorten-toestemming, toestemming-vragen, mag-ik-delen
# file
een bewoner vraagt om haar eigen dossier | inzage-in-dossier, kaart-bewaren-en-rechten, iemand-vraagt-mij-informatie
mag een vrijwilliger meekijken in het systeem | inzage-in-dossier
te veel mensen hebben rechten in ons registratiesysteem | inzage-in-dossier, kaart-informatieprotocol
client zegt dat er leugens in het verslag staan | inzage-in-dossier, kaart-bewaren-en-rechten
hoe lang moet een dossier bewaard blijven | kaart-bewaren-en-rechten, inzage-in-dossier
dossier verwijderen op verzoek | kaart-bewaren-en-rechten, inzage-in-dossier
wmo consulent wil in ons dossier kijken | inzage-in-dossier
# avoiding care
meneer houdt de deur dicht | zorgmijding, regel-eropaf
oude vrouw in vervuild huis wil geen bemoeienis | zorgmijding, kaart-crisis-en-zorgmijding
client verschijnt nergens meer op afspraken | zorgmijding, valkuil-klant-wil-niet
al vijf keer aangebeld geen gehoor | zorgmijding, regel-eropaf
drankverslaafde weigert alle hulp | zorgmijding, valkuil-klant-wil-niet
mag je buren vragen of ze hem nog gezien hebben | zorgmijding, delen-met-familie, regel-eropaf
bemoeizorg wanneer mag dat | zorgmijding, kaart-crisis-en-zorgmijding
# excuse
ze gooien het steeds op de privacywet | echt-bezwaar-of-excuus, valkuil-privacy-excuus
instelling geeft geen gegevens terwijl client getekend heeft | echt-bezwaar-of-excuus
jeugdhulp deelt niks met ons | echt-bezwaar-of-excuus, valkuil-privacy-excuus
mag niet van de avg zegt de collega steeds | echt-bezwaar-of-excuus, valkuil-privacy-excuus, kaart-misverstanden
# sending
is gewone email veilig genoeg | veilig-versturen
appje van client met foto van brief | veilig-versturen
verslagje doorsturen via gmail | veilig-versturen
mag ik bellen in de trein over een client | veilig-versturen
beveiligd mailen met school | veilig-versturen, delen-met-school
ai laten meeschrijven met gespreksverslag | veilig-versturen
groepsapp met collegas over bewoners | veilig-versturen
dossier op een stickje zetten | veilig-versturen, datalek
# secrecy and reporting
mevrouw maakt schoon bij mensen en geeft dat niet op | fraude-gehoord, zwijgen-of-melden
klant handelt op marktplaats naast bijstandsuitkering | fraude-gehoord, zwijgen-of-melden
hij staat ergens anders ingeschreven maar woont bij haar | fraude-gehoord, zwijgen-of-melden
moet ik uitkeringsfraude aangeven | fraude-gehoord, zwijgen-of-melden, aangifte-door-ambtenaren
zwartwerker in mijn caseload | fraude-gehoord, zwijgen-of-melden
pgb geld wordt aan andere dingen uitgegeven | fraude-gehoord, zwijgen-of-melden
ik werk bij de gemeente en hoor over fruade | fraude-gehoord, zwijgen-of-melden, aangifte-door-ambtenaren
consulent inkomen hoort iets in het wijkteam | fraude-gehoord, delen-met-werk-en-inkomen, zwijgen-of-melden
mag ik met werk en inkomen overleggen over een uitkering | delen-met-werk-en-inkomen
sociale dienst vraagt of hij echt ziek is | delen-met-werk-en-inkomen, iemand-vraagt-mij-informatie
client biecht diefstal op | zwijgen-of-melden
zoon verkoopt drugs vanuit huis | zwijgen-of-melden, zeer-ernstig-misdrijf
wapen zien liggen tijdens bezoek | direct-gevaar, zwijgen-of-melden, zeer-ernstig-misdrijf
wat als een client iets strafbaars vertelt | zwijgen-of-melden
zwijgen of praten, wat is wijs | zwijgen-of-melden, conflict-van-plichten
heb ik als sociaal werker een zwijgplicht | kaart-wie-moet-zwijgen, zwijgen-of-melden
moet een stagiair ook zijn mond houden | kaart-wie-moet-zwijgen, zwijgen-of-melden, inzage-in-dossier
ambtenaar hoort van misdrijf 162 sv | aangifte-door-ambtenaren
gemeente ambtenaar aangifteplicht hoe werkt dat | aangifte-door-ambtenaren
collega laat zich omkopen | aangifte-door-ambtenaren, andere-meldingen
hij vertelde over een moord van vroeger | zeer-ernstig-misdrijf
iemand wil zijn ex iets aandoen met een mes | zeer-ernstig-misdrijf, direct-gevaar
vrouw is verkracht en wil geen aangifte | zeer-ernstig-misdrijf, zwijgen-of-melden, toestemming-geweigerd
wanneer mag ik zwijgplicht doorbreken | conflict-van-plichten, zwijgen-of-melden
ik weet niet of ik mijn geheim mag breken, er is ernstig nadeel | conflict-van-plichten
moet ik voor de rechter verschijnen als getuige | iemand-vraagt-mij-informatie
verzekeraar vraagt gegevens op | iemand-vraagt-mij-informatie
journalist belt over een gezin | iemand-vraagt-mij-informatie, mag-ik-delen
justitie wil stukken hebben | iemand-vraagt-mij-informatie, delen-met-politie, moet-ik-delen
ben ik verplicht informatie te geven aan de inspectie | moet-ik-delen, calamiteit-of-geweld, iemand-vraagt-mij-informatie, inzage-in-dossier
# safety
hij heeft zichzelf gesneden en zegt dat hij eraan wil | direct-gevaar
ze staat op het balkon en dreigt te springen | direct-gevaar
nu geschreeuw en klappen achter de deur | direct-gevaar, meldcode
iemand ligt bewusteloos op de bank | direct-gevaar
peuter alleen thuis gevonden | direct-gevaar, meldcode
vermoeden dat vader losse handjes heeft | meldcode
oma wordt kaalgeplukt door kleinzoon | meldcode
kinderen lopen er vies en hongerig bij | meldcode
advies vragen bij veilig thuis | meldcode, kaart-nummers, delen-met-veilig-thuis-raad-gi
kindermishandeling melden of niet | meldcode, kaart-meldbegrippen
partner controleert haar telefoon en slaat | meldcode
brief bij de verkeerde buren bezorgd | datalek
mn werktelefoon is gejat | datalek
uitdraai laten liggen op de printer | datalek, veilig-versturen
email met bijlage naar verkeerd adres | datalek, veilig-versturen
account gehackt wat moet ik doen | datalek
medewerker van zorgaanbieder heeft client mishandeld | calamiteit-of-geweld
client dood gevonden na fout van thuiszorg | calamiteit-of-geweld
ik ben op huisbezoek bedreigd | calamiteit-of-geweld, direct-gevaar
jongen raakt in de ban van extremisme | andere-meldingen
wanneer gebruik je de verwijsindex | andere-meldingen, kaart-nieuw-recht
zorgen over verwarde buurtbewoner | andere-meldingen, direct-gevaar, zorgmijding
kind gaat al weken niet naar school | andere-meldingen, delen-met-school
# rules, pitfalls and cards
mensen komen te laat bij ons terecht | regel-slim-vinden, valkuil-op-afstand
niemand wil eropaf in ons team | regel-eropaf
iedere organisatie doet zijn eigen ding in dat gezin | regel-integraal, regel-regie, kaart-regiemodellen
we nemen te snel dingen over van klanten | regel-kantelen, regel-regie
te weinig luisteren naar wat iemand zelf wil | regel-aansluiten
wanneer sluit je een casus af | regel-planmatig, kaart-methodisch-werken
wanneer mag je de regie overnemen | regel-regie, kaart-regie-tenzij
bijscholing en reflectie | regel-ruimte
wat levert het wijkteam op in geld | regel-mkba, kaart-effectenarena
we hebben geen goede werkruimte en laptops | regel-faciliteren
werkdruk is veel te hoog | valkuil-werkdruk
papieren rompslomp | valkuil-bureaucratie
niemand kent ons in de wijk | valkuil-op-afstand
team mist focus | valkuil-geen-focus
er ligt geen plan | valkuil-geen-plan
ongemotiveerde klant | valkuil-klant-wil-niet
hoe maken we effecten zichtbaar | valkuil-geen-resultaten, kaart-resultaatgericht, regel-mkba
subsidies lopen door zoals altijd | valkuil-subsidie
de zoveelste reorganisatie | valkuil-structuur
zelfscan voor het team doen | teamscan
eigen kracht conferentie | kaart-snv
domeinen zrm | kaart-zrm
telefoonnummer crisisdienst | kaart-nummers, direct-gevaar
wat verandert er door de wams | kaart-nieuw-recht
is er een verplichting voor een privacyreglement | kaart-papieren
# a third round
# social worker
mentor van klas 2b mailt mij over een leerling | delen-met-school, iemand-vraagt-mij-informatie
basisschool wil aanschuiven bij ons overleg over het gezin | delen-met-school, casus-in-het-team
mag de kleuterjuf weten dat vader in de bak zit | delen-met-school, mag-ik-delen
zorgteam op school wat breng ik in | delen-met-school, casus-in-het-team
leerling verzuimt en leerplicht vraagt of wij meer weten | delen-met-school, iemand-vraagt-mij-informatie
kan ik de psychiater laten weten dat het slecht gaat | delen-met-zorg, mag-ik-delen
fysio van meneer vraagt wat er speelt | delen-met-zorg, iemand-vraagt-mij-informatie
hoe krijg ik info los van de huisarts | delen-met-zorg, echt-bezwaar-of-excuus
moet ik de thuiszorg vertellen dat er kinderen wonen | delen-met-zorg, mag-ik-delen
mag dr weten dat ze haar pillen niet slikt | delen-met-zorg, mag-ik-delen
crisisdienst ggz wil achtergrond van client | delen-met-zorg, iemand-vraagt-mij-informatie, direct-gevaar
agent in uniform staat in kantoor en wil naam weten | delen-met-politie, iemand-vraagt-mij-informatie
politie zoekt onze client mag ik adres geven | delen-met-politie, iemand-vraagt-mij-informatie
afstemmen met wijkagent over ruzie in de flat | delen-met-politie, mag-ik-delen
verhuurder heeft last van stank en vraagt wat wij doen | delen-met-corporatie, iemand-vraagt-mij-informatie
woningcorp wil meekijken naar plan van aanpak | delen-met-corporatie
ontruiming voorkomen wat mag ik zeggen tegen de woningbouwvereniging | delen-met-corporatie
deurwaarder belt mij op | delen-met-schuldhulp, iemand-vraagt-mij-informatie
shv en wijkteam gegevens delen | delen-met-schuldhulp, mag-ik-delen
beschermingsbewindvoerder inlichten dat hij gokt | delen-met-schuldhulp, mag-ik-delen
mag een schuldeiser weten dat iemand in de schuldsanering gaat | delen-met-schuldhulp
dochter uit canada wil op de hoogte blijven over haar pa | delen-met-familie, iemand-vraagt-mij-informatie
mag ik tegen de overbuurvrouw zeggen dat we ermee bezig zijn | delen-met-familie, mag-ik-delen
opa en oma vragen naar hun kleinkind | delen-met-familie, iemand-vraagt-mij-informatie
geheim tussen man en vrouw in een gezin | delen-met-familie
mantelzorgster overbelast mag ik haar uitleg geven over ziekte van man | delen-met-familie
raad voor kinderbescherming vraagt verslag op | delen-met-veilig-thuis-raad-gi, iemand-vraagt-mij-informatie, moet-ik-delen
ondertoezichtstelling wat moet ik geven aan de voogd | delen-met-veilig-thuis-raad-gi, moet-ik-delen, iemand-vraagt-mij-informatie
gecertificeerde instelling belt | delen-met-veilig-thuis-raad-gi, iemand-vraagt-mij-informatie, moet-ik-delen
kan ik met jeugdbescherming overleggen over broertje | delen-met-veilig-thuis-raad-gi, mag-ik-delen
werkgever stichting wil weten welke gezinnen ik heb | delen-met-moederorganisatie
supervisie bij mijn eigen club over clienten | delen-met-moederorganisatie, casus-in-het-team
teamgenoot vraagt waarom ik daar langs ga | delen-met-collega
overdragen van client omdat ik stop | delen-met-collega
twee collegas hetzelfde gezin hoeveel mogen we van elkaar weten | delen-met-collega
hele team luistert mee terwijl maar twee betrokken zijn | casus-in-het-team
casus bespreken zonder naam | casus-in-het-team, kaart-anoniem-overleg
multidisciplinair overleg met partners voorbereiden | casus-in-het-team
persoonsgerichte aanpak overlastgever veiligheidshuis | delen-met-zvh
wat mag er gedeeld worden in zorg en veiligheidshuis | delen-met-zvh
mag dit eigenlijk wel, gegevens uitwisselen met partners | mag-ik-delen
wanneer mag ik informatie doorgeven | mag-ik-delen
gegevens doorspelen aan derden | mag-ik-delen, iemand-vraagt-mij-informatie
# consent
hoe leg ik toestemming vast | toestemming-vragen
wat moet er in een toestemmingsverklaring staan | toestemming-vragen
kind 11 jaar wie tekent | kaart-leeftijden, toestemming-vragen
meisje van 17 wil zelf beslissen | toestemming-vragen, kaart-leeftijden
vader heeft geen gezag moet hij tekenen | toestemming-vragen, kaart-leeftijden
mevrouw begrijpt niet wat ze tekent | toestemming-vragen
toestemming per app gekregen telt dat | toestemming-vragen, veilig-versturen
ja gezegd aan de telefoon is dat voldoende | toestemming-vragen
ouders zijn het oneens | toestemming-geweigerd, toestemming-vragen, kaart-leeftijden
hij weigert maar het is echt nodig | toestemming-geweigerd
client wil niet dat ik bel met de ggz | toestemming-geweigerd, delen-met-zorg
ik mag van haar niks doorgeven | toestemming-geweigerd, mag-ik-delen, zwijgen-of-melden
wat als iemand bewusteloos is en niks kan zeggen | toestemming-geweigerd, direct-gevaar
tegen de zin van de inwoner toch delen | toestemming-geweigerd, conflict-van-plichten
# file
welke collega's mogen meelezen | inzage-in-dossier, kaart-informatieprotocol
dossier opvragen door client zelf | inzage-in-dossier, kaart-bewaren-en-rechten, iemand-vraagt-mij-informatie
fout in dossier laten verbeteren | inzage-in-dossier, kaart-bewaren-en-rechten
toegang tot systeem voor nieuwe stagiaire | inzage-in-dossier
ouder wil verslag van gesprek met kind lezen | inzage-in-dossier, iemand-vraagt-mij-informatie, kaart-leeftijden
wanneer moet een dossier vernietigd worden | kaart-bewaren-en-rechten, inzage-in-dossier
autorisatie systeem wie mag wat zien | inzage-in-dossier, kaart-informatieprotocol
# avoiding care
client laat ons niet binnen | zorgmijding, regel-eropaf
huis vol troep en ratten maar mevrouw vindt het prima | zorgmijding, kaart-crisis-en-zorgmijding
hij neemt nooit op en mail beantwoordt hij niet | zorgmijding, regel-eropaf
zorgelijke zorgmijder mag ik de buren vragen | zorgmijding, delen-met-familie
dakloze man wijst alle hulp af | zorgmijding, valkuil-klant-wil-niet
bemoeizorgteam gegevens geven | zorgmijding, kaart-crisis-en-zorgmijding
alcoholist die zichzelf verwaarloost | zorgmijding, direct-gevaar, valkuil-klant-wil-niet
# excuse
ze verschuilen zich achter privacy | echt-bezwaar-of-excuus, valkuil-privacy-excuus
organisatie wil niet samenwerken want avg | echt-bezwaar-of-excuus, valkuil-privacy-excuus
huisarts zegt beroepsgeheim en hangt op | echt-bezwaar-of-excuus, delen-met-zorg
is privacy hier een uitvlucht | echt-bezwaar-of-excuus, valkuil-privacy-excuus
# sending
mag clientinfo in een whatsappgroep | veilig-versturen
hoe mail ik veilig een verslag | veilig-versturen
bsn in een mailtje zetten mag dat | veilig-versturen
appen met clienten op prive telefoon | veilig-versturen
dossier mee naar huis nemen op papier | veilig-versturen, datalek, inzage-in-dossier
verslag laten maken door copilot | veilig-versturen
voicemail inspreken met gegevens | veilig-versturen
teams bericht over een bewoner | veilig-versturen
# secrecy and reporting
clt werkt zwart in de horeca | fraude-gehoord, zwijgen-of-melden
vriend slaapt er elke nacht en ze heeft bijstand | fraude-gehoord, zwijgen-of-melden
bewoner onderverhuurt kamer en zegt niks tegen gemeente | fraude-gehoord, zwijgen-of-melden, delen-met-corporatie
hij rommelt met zijn pgb | fraude-gehoord, zwijgen-of-melden
moet ik zwart geld melden bij w&i | fraude-gehoord, zwijgen-of-melden, delen-met-werk-en-inkomen
ik ben klantmanager en zit in wijkteam, collega vertelt over bijklussen | fraude-gehoord, zwijgen-of-melden, delen-met-werk-en-inkomen
fraude gehoord als schuldhulpverlener van de gemeente | fraude-gehoord
uitkering en samenwonen wat moet ik ermee | fraude-gehoord, zwijgen-of-melden
overleg met klantmanager over re-integratie | delen-met-werk-en-inkomen
participatiewet welke gegevens mag wijkteam geven | delen-met-werk-en-inkomen
client vertelt dat hij gestolen heeft | zwijgen-of-melden
hij dealt vanuit de woning | zwijgen-of-melden, zeer-ernstig-misdrijf
strafbaar feit gehoord in vertrouwelijk gesprek | zwijgen-of-melden
mijn geheimhouding tegenover aangifte | zwijgen-of-melden, aangifte-door-ambtenaren
wat is het verschil tussen meldrecht en aangifteplicht | kaart-meldbegrippen
wie valt er onder het beroepsgeheim | kaart-wie-moet-zwijgen
geldt er geheimhouding voor procesondersteuner | kaart-wie-moet-zwijgen, inzage-in-dossier, zwijgen-of-melden
ambtenaar moet ik aangifte doen van misdrijf | aangifte-door-ambtenaren
aangifteplicht artikel 162 strafvordering | aangifte-door-ambtenaren
corruptie bij gemeente gezien | aangifte-door-ambtenaren, andere-meldingen
iemand plant een aanslag | zeer-ernstig-misdrijf, direct-gevaar
client zegt dat zijn broer iemand doodgeslagen heeft | zeer-ernstig-misdrijf
verkrachting opgebiecht | zeer-ernstig-misdrijf
ik zit klem tussen geheim en gevaar | conflict-van-plichten, zwijgen-of-melden, direct-gevaar
beroepsgeheim doorbreken overmacht | conflict-van-plichten
moet ik praten als getuige | iemand-vraagt-mij-informatie
advocaat van ex wil verklaring van mij | iemand-vraagt-mij-informatie
vordering van justitie ontvangen | iemand-vraagt-mij-informatie, moet-ik-delen, aangifte-door-ambtenaren, delen-met-politie
ben ik wettelijk verplicht om dit te geven | moet-ik-delen
wmo toezichthouder wil dossier zien | moet-ik-delen, inzage-in-dossier, iemand-vraagt-mij-informatie, calamiteit-of-geweld
# safety
112 bellen of niet | direct-gevaar, kaart-nummers
client heeft touw klaarliggen | direct-gevaar
hij bedreigt zijn vrouw met een mes | direct-gevaar, meldcode, zeer-ernstig-misdrijf
zelfmoordpoging gedaan vannacht | direct-gevaar
psychotische jongen slaat alles kapot | direct-gevaar, andere-meldingen
er is nu een vechtpartij in huis | direct-gevaar, meldcode
kindje met brandwonden en raar verhaal | meldcode
ik maak me zorgen om de kinderen in dit gezin | meldcode, andere-meldingen
huiselijk gweld stappen | meldcode
bejaarde vrouw wordt door haar zoon uitgescholden en geduwd | meldcode
moet ik kindermishandeling verplicht melden | meldcode, kaart-meldbegrippen
seksueel misbruik vermoeden bij tiener | meldcode
eergerelateerd geweld | meldcode, direct-gevaar
tas met dossiers vergeten in de bus | datalek
verkeerde persoon gemaild | datalek
phishing mail geopend | datalek
iemand heeft stiekem in dossier gekeken | datalek, inzage-in-dossier
lek melden bij autoriteit persoonsgegevens | datalek
ernstig incident bij zorgaanbieder | calamiteit-of-geweld
hulpverlener raakt client ongepast aan | calamiteit-of-geweld
bewoner overleden tijdens begeleiding | calamiteit-of-geweld
agressie tegen mij op werk | calamiteit-of-geweld, direct-gevaar
jihad bekeerling | andere-meldingen
verward persoon in de wijk waar meld ik dat | andere-meldingen, direct-gevaar
zorgmachtiging aanvragen | andere-meldingen, zorgmijding, kaart-crisis-en-zorgmijding
# rules, pitfalls, cards
signalen uit de buurt beter oppikken | regel-slim-vinden
huisbezoeken inroosteren | regel-eropaf
een plan een regisseur | regel-integraal, kaart-regiemodellen, regel-regie
kantelen hoe dan | regel-kantelen, kaart-kanteling
aansluiten bij wat de klant nodig heeft | regel-aansluiten
planmatig werken met evaluatie | regel-planmatig, kaart-methodisch-werken
klant zelf de regie geven | regel-regie, kaart-regie-tenzij
tijd voor intervisie en reflectie | regel-ruimte
mkba van het sociale wijkteam | regel-mkba
faciliteiten voor het team ontbreken | regel-faciliteren
iedereen is overbelast | valkuil-werkdruk
protocollen en formulieren overal | valkuil-bureaucratie
loket te ver weg | valkuil-op-afstand
waar sturen we eigenlijk op, geen focus | valkuil-geen-focus, valkuil-geen-resultaten
alleen maar brandjes blussen | valkuil-geen-plan
klant wil niet veranderen | valkuil-klant-wil-niet
indicatoren en doelen | valkuil-geen-resultaten, kaart-resultaatgericht
subsidiebeleid nieuw voor oud | valkuil-subsidie, kaart-projectencarrousel
overlegstructuur te zwaar | valkuil-structuur
team verbeteren waar beginnen we | teamscan
10 gouden regels | teamscan, regel-slim-vinden, regel-eropaf, regel-integraal, regel-kantelen, regel-aansluiten, regel-planmatig, regel-regie, regel-ruimte, regel-mkba, regel-faciliteren
welzijn nieuwe stijl bakens | kaart-acht-bakens
effectenarena | kaart-effectenarena
leeftijdsgrenzen toestemming | kaart-leeftijden, toestemming-vragen
veilig thuis telefoonnummer | kaart-nummers, meldcode
privacy officer fg dpia verwerkingsregister | kaart-papieren
# a fourth round
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
# a fifth round
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
