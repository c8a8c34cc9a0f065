/** Given names that are also words, in Dutch or English: they count only with a capital or a context. Own compilation. */
export const givenNamesAlsoWords = `
storm summer nova ster angel bloem beer hope joy faith star heaven sky skye ocean river amber robin wolf mei june april august wil kit lot job vos zwaan merel mees valk
prince princess precious blessing gift goodness mercy grace patience prosper success happy lucky favour favor miracle queen diamond chance love unique justice victory
wisdom godwin godfrey junior destiny serenity trinity harmony melody charity honesty liberty phoenix jewel pearl ruby crystal saffron ginger olive hazel ivy willow
daisy poppy heather violet lily dawn eve autumn winter sunny stormy rainy dusty rusty candy honey cherry brandy ricky rocky buddy bear fox ace
sterre zon maan vlinder roosje madelief lente luna aurora sol bas mark roos max jet bo floor pien siem ties mats rijk arend
fleur zoet vrede bries dauw parel jade robijn saffier onyx opal topaz jasper flint cliff dale glen brook blaze ash cole reed
beau belle mo jo bo hilde rein door rik dik don vic
`;
