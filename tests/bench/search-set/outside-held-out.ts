import { readLabelled } from './labelled-query';

/** Questions that are not ours, written after search was tuned and never used for tuning. */
export const OUTSIDE_HELD_OUT = readLabelled(`
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
