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
`);
