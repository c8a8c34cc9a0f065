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
`);
