import { readLabelled } from './labelled-query';

/** Questions that are not ours to answer, for calibration. */
export const OUTSIDE_DEVELOPMENT = readLabelled(`
recept voor lasagne
wordt het morgen mooi weer
wat verdient een sociaal werker
cao welzijn loonschaal
hoe vraag ik vakantiedagen aan
mijn laptop start niet op
printer op de gang doet het niet
wachtwoord vergeten van outlook
teams vergadering inplannen lukt niet
hoe regel ik alimentatie na scheiding
belastingaangifte invullen voor inwoner
erfenis verdelen tussen broers
hoe hoog is de bijstand voor een alleenstaande
wanneer wordt de huurtoeslag uitbetaald
wat is de hoofdstad van frankrijk
wie wordt er wereldkampioen voetbal
beste restaurant in de buurt
hoe laat gaat de trein naar utrecht
kan je een gedicht schrijven
vertel eens een mop
asdf qwerty zxcv
blub blub
hypotheekrente aftrekken
huurcontract opzeggen termijn
ontslagvergoeding berekenen
hoe maak ik een pivottabel in excel
welke medicijnen helpen tegen hoofdpijn
dosering paracetamol kind
wachttijd verblijfsvergunning
naturalisatie nederlander worden
verkeersboete bezwaar maken
parkeervergunning aanvragen
koffie is op
wat eten we vanavond
lotto uitslag
bitcoin kopen
hoe word ik zwanger
afvalkalender grofvuil
paspoort verlengen
wie is de minister president
# near our field, but somebody else's question
heeft mijn client recht op bijzondere bijstand
hoe vraag je een scootmobiel aan bij de wmo
welke schulden vallen onder de wsnp
hoeveel mag een client bijverdienen naast de uitkering
wat kost een plek in de kinderopvang
hoe lang is de wachttijd voor een sociale huurwoning
urgentieverklaring aanvragen
mijn client wil een andere huisarts
traplift vergoeding
wat is de beslagvrije voet
bezwaarschrift tegen afwijzing wmo schrijven
hoe werkt een voorlopige voorziening bij de rechter
omgangsregeling vastleggen na scheiding
wie krijgt het huis bij echtscheiding
kan mijn client bijstand krijgen met een eigen huis
btw aangifte zzp
hoe bereken ik mijn pensioen
wat doe ik met een kapotte muis
excel loopt vast
mijn agenda synchroniseert niet met mijn telefoon
kan ik thuiswerken op vrijdag
wanneer is de kerstborrel
vacature teamleider
hoe zeg ik mijn baan op
ik heb ruzie met mijn manager over overuren
ben ik verzekerd als ik in mijn eigen auto rijd voor het werk
moet ik bij ziekte een doktersbriefje inleveren
wat is de beste behandeling voor adhd
hoe stop ik met roken
welke vaccinaties heeft een baby nodig
wat zijn de openingstijden van het gemeentehuis
goede film voor vanavond
maak een samenvatting van dit boek
vertaal dit naar turks
hoeveel is 12 keer 13
wat is de zin van het leven
ben jij een mens
hallo
test
ok
de
aaaaaaaaaaaa
kjhsdf kjh sdfkjh
lorem ipsum dolor sit amet
what is the weather like
# a second round
gaat het zaterdag regenen in zwolle
hoe warm wordt het dit weekend
sneeuwt het in de ardennen
hoe maak ik appeltaart
hoe lang moeten aardappelen koken
makkelijk recept met kip
wat kan ik koken voor tien personen
hoeveel verdient een wijkverpleegkundige
wanneer krijg ik mijn loonstrook
salarisverhoging vragen
hoeveel verlofdagen heb ik nog
hoe meld ik mij ziek
eindejaarsuitkering 2026
reiskostenvergoeding per kilometer
mijn beeldscherm blijft zwart
outlook opent niet
ik ben mijn wachtwoord kwijt
hoe installeer ik een printer
wifi valt steeds weg
excel formule voor optellen
vpn verbinding maken
hoe scheid ik van mijn man
alimentatie berekenen
verdeling van de inboedel na echtscheiding
testament opstellen bij de notaris
hoe werkt erfbelasting
box 3 vermogen
zorgtoeslag terugbetalen
hoeveel kinderbijslag krijg je
hypotheek oversluiten
huurverhoging weigeren mag dat
schutting tussen buren wie betaalt
burenrecht overhangende bomen
ontslag op staande voet
proeftijd in arbeidscontract
verkeersboete te laat betaald
asielaanvraag duur
inburgeringsexamen oefenen
webshop levert niet
garantie op wasmachine
welke pil tegen allergie
hoe krijg ik mijn bloeddruk omlaag
is griep besmettelijk
wie won de champions league
beste serie op netflix
wat is de langste rivier
hoofdsteden van europa
vertel een grap
schrijf een gedicht over de herfst
hoe oud is de koning
goedkope vlucht naar malaga
treintijden amsterdam
waar kan ik parkeren bij het station
tip voor een verjaardagscadeau
hoe leer ik mijn hond zitten
wanneer wordt het oud papier opgehaald
rijbewijs verlengen kosten
wat is 15 procent van 240
how do i reset my password
qsdfkj lmqsdf
hfghfghfgh
…
42
aan
lekker bezig
dank je wel
# a third round
kans op onweer vanmiddag
moet ik een jas aan morgen
zonnig of bewolkt
pasta met pesto maken
hoeveel gram suiker in een cake
vegetarische curry voor vier
hoe bak je een biefstuk
brutoloon naar nettoloon
wat is mijn uurloon
wanneer wordt salaris gestort
krijg ik een dertiende maand
hoe vraag ik ouderschapsverlof aan
vakantiedagen uitbetalen
cao sociaal werk schaal 8
mijn muis is kapot
laptop loopt vast bij opstarten
hoe zet ik mijn out of office aan
nieuw account aanmaken in het netwerk
toetsenbord reageert niet
teams camera werkt niet
hoe maak ik een draaitabel
scherm delen lukt niet
printer heeft geen inkt
kosten van een echtscheiding
co-ouderschap regelen met ex
hoeveel partneralimentatie moet ik betalen
huwelijkse voorwaarden wijzigen
aangifte inkomstenbelasting deadline
wat is aftrekbaar bij de belasting
toeslagen aanvragen
btw tarief 2027
ik wil een bv oprichten
wat is de maximale hypotheek
koophuis met gebreken
mag de buurman een dakkapel plaatsen
bouwvergunning schuur
arbeidsconflict met mijn leidinggevende
transitievergoeding
concurrentiebeding
visum voor turkije
hoe lang duurt een asielprocedure
schadeclaim auto
rijles prijs
boete voor te hard rijden
pakketje niet ontvangen
wat helpt tegen rugpijn
antibiotica en alcohol
hoeveel calorieen in een banaan
uitslag van ajax
nieuwe film in de bioscoop
wie schreef max havelaar
hoogste berg ter wereld
leuke mop
schrijf een sollicitatiebrief
vertaal hallo naar frans
wortel van 81
aandelen of spaarrekening
beste smartphone 2026
stekjes van een plant maken
waar koop ik goedkope schoenen
openingstijden bibliotheek
wie is de burgemeester
what time is it
gfdgfdg rtert
zzzz
jaja
hoe
🙂🙂
xx yy zz
goedemorgen allemaal
# a fourth round
blijft het droog vanavond
hoe koud wordt het vannacht
weersverwachting groningen
hoe maak je hutspot
wat eten kinderen graag
bakbananen frituren
ingredienten voor tiramisu
hoeveel betaalt de cao per uur
wat is het minimumloon
salaris teamleider wijkteam
wanneer komt mijn vakantiegeld
vrije dag ruilen met collega
hoe schrijf ik mijn uren
mijn toetsenbord typt verkeerde letters
kan niet inloggen in het systeem
outlook agenda delen met collega
hoe zet ik tekst vet in word
internet is traag op kantoor
geluid doet het niet in teams
nieuwe muis bestellen
usb c naar hdmi kabel
scheiden met kinderen wat kost dat
wie krijgt de hond na de scheiding
alimentatie stopzetten
erven van een tante
hoe onterf ik mijn zoon
belastingvoordeel giften
zorgtoeslag aanvragen
hoeveel vermogen mag je hebben voor toeslag
huur te hoog wat doen
kan ik mijn huis verhuren via airbnb
aanhanger huren
contract bij sportschool opzeggen
arbeidsrecht nul uren contract
mag mijn baas mijn vakantie weigeren
verblijfsvergunning verlengen
paspoort kwijt in buitenland
boete openbaar vervoer
terugsturen van online bestelling
wat te doen bij hooikoorts
mijn knie doet pijn
hoe lang is griep besmettelijk
beste schoenen om op te lopen
wie speelt er vanavond voetbal
uitslag eredivisie
raad een nummer onder de tien
verhaaltje voor het slapen
hoeveel inwoners heeft belgie
wanneer was de tweede wereldoorlog
wat betekent carpe diem
reken uit 18 keer 7
dagje uit met kinderen
goedkoop tanken
route naar den bosch
konijn wil niet eten
hoe vaak moet ik mijn planten water geven
wasmachine lekt
verf voor de muur
lekkerste koffie
blablabla
ghjkl
1234567
!!!???
ok dan
fijne dag nog
good morning
# a fifth round
gaat het vriezen vannacht
heb ik morgen een paraplu nodig
weer in spanje in mei
hoe maak ik pannenkoeken
recept voor erwtensoep
hoe lang moet een ei koken
wat kan ik met restjes rijst
wat verdient een jeugdbeschermer
salarisschalen gemeente
krijg ik een loonsverhoging
hoe werkt mijn pensioenopbouw
verlof opnemen voor een begrafenis
overwerk uitbetaald krijgen
mijn laptop doet raar
scherm blijft zwart
hoe reset ik mijn wachtwoord
printer papierstoring
hoe deel ik mijn scherm in teams
telefoon synchroniseren met outlook
bestand terughalen uit prullenbak
software updaten
echtscheiding aanvragen
hoeveel alimentatie moet ik betalen
wie krijgt de auto na de scheiding
testament maken
wat kost een notaris
erfenis weigeren
belastingaangifte uitstel
hoeveel belasting betaal ik over spaargeld
toeslag terugbetalen aan belastingdienst
btw nummer aanvragen
hypotheekadvies
huurtoeslag berekenen
burenruzie over een boom
arbeidscontract voor bepaalde tijd
ben ik te ontslaan als ik ziek ben
verkeersongeluk schade claimen
snelheidsboete aanvechten
asiel aanvragen in nederland
visum verlengen
kapotte tv ruilen
bijwerkingen van ibuprofen
moet ik met koorts naar buiten
wat is een gezonde bloeddruk
hoe val ik af
wie won het songfestival
stand in de eredivisie
boekentip
leuke podcast
hoofdstad van australie
hoeveel is 20 euro in dollar
schrijf een liefdesbrief
vertel een verhaaltje
vliegtickets naar rome
waar parkeren in utrecht
hoe laat sluit de supermarkt
cadeau voor mijn collega
hondenras voor gezin
tulpenbollen planten
hoe verf ik een kozijn
qwertyuiop
lalala
99999
hi
doei
thanks
ik verveel me
`);
