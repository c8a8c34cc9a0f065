/**
 * Given names that the dictionary also knows as a word, where the word is so rare in the language of district teams
 * that the name is meant, even in lower case (a "karin" is no fish here). Names missing from this list, such as
 * "roos" or "mark", need a capital or a context. Own compilation.
 */
export const namesBeforeWords = `
aagje aaltje aart aartje abel abraham adam alice alma anita anouar arend-jan armen barend beatrijs benjamin benjamine bente berend boudewijn bram
chris christien christine clementine davit demi dieke dino dirk dirkje dolf douwe dries eddy elke ellen els emir eren erica eva fransje frits
geert geertje ger gerold griet grietje hans hansje hanneke heleen helen helin hendrik hendrikje henkie henna ingeborg iris ismet jaap jack jan janet janke
jantje jasmijn jochem joel joep joke jolien jonathan joop jozef julie julien kaatje karen karst karsten kees keesje kelly kim klaartje klaas koen koenraad koert
koos krijn kris kwame lammert leentje lies liesje lotje luis maarten maartje madeleine maggie margarita margriet marina marjolein marjoleine matteo mees mia
miep mies mijntje mila milad milan mina mirre mirte mats naatje nadir naveen nelson nick nik noel peer-jan peter piet pieter pietje pim rachel ramin ria rico
rik rob robbert rodel romeo roosje rosa rosalinde rozemarijn ruben ruby russell rowan safet sara sem sharon siena sjaak sjors steven stefan stoffel teddy thomas tibbe
tiffany tijme tijmen tjerk toon valentijn vishal walter wannes warren wieke wiep wies willemijn willemina willie wim wouter yuan yuanyuan zander zemen
christoffer jonas jon joanne madelief puck fleur merel joris job ilse sanne saar truus tineke lotte
amina besnik najat ranjan kaan karin ernie jente mirthe naomi nienke imke sietske
`;
