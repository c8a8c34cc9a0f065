import { readLabelled } from './labelled-query';

/** Questions that are not ours, written after search was tuned and never used for tuning. */
export const OUTSIDE_HELD_OUT = readLabelled(`
hoe is het weer in limburg
wordt het een warme zomer
kans op sneeuw met kerst
hoe maak je stamppot
recept voor brownies
wat eten we vandaag
kip in de oven hoe lang
wat is het salaris van een klantmanager
loonschaal 9 gemeente
wanneer krijg ik mijn eindejaarsuitkering
hoe vraag ik verlof aan
mag ik thuiswerken
vakantie doorgeven aan leidinggevende
mijn wachtwoord werkt niet
laptop start niet meer op
printer instellen
teams geeft foutmelding
hoe maak ik een grafiek in excel
wifi wachtwoord kantoor
outlook handtekening maken
scheiden via mediator
alimentatie voor kinderen
wat regelt de notaris bij overlijden
erfbelasting tarief
huwelijk ontbinden
belastingaangifte doen
hypotheekrenteaftrek
zorgtoeslag hoogte
kinderopvangtoeslag
huurprijs te hoog
huurcontract opzeggen
ontslagrecht
arbeidsconflict
verkeersboete betalen
asielprocedure
paspoort aanvragen
garantie op telefoon
reis annuleren geld terug
wat helpt tegen griep
hoofdpijn en misselijk
hoeveel paracetamol per dag
afvallen zonder sporten
wie won de wedstrijd
voetbalprogramma
filmtip
concertkaartjes
hoofdstad canada
tafel van zeven
wie ben jij
vertel een mop
gedicht voor moederdag
vertaling naar engels
bitcoin koers
beste wasmachine
hond uitlaatservice
tuin winterklaar maken
treinkaartje kopen
parkeren in de stad
kapper in de buurt
afval scheiden
fietsband plakken
sdfsdf sdfsdf
xxxxx
123
ok
heb je even
dankjewel
`);
