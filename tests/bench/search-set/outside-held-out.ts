import { readLabelled } from './labelled-query';

/** Questions that are not ours, written after search was tuned and never used for tuning. */
export const OUTSIDE_HELD_OUT = readLabelled(`
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
`);
