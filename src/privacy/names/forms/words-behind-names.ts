const occupation = /(?:boer|man|vrouw|baas|smid|kok|meester|[bdfgklmnprstvwz]er|aar|ier)$/u;
const noOccupation =
  /(?:^(?:ander|verder|eerder|later|onder|over|achter|minder|maar|jaar|paar|kier|pier|bier)|kamer|nummer|keer|meer|weer|sfeer|winter|zomer|december|november|oktober|september|water|papier|kwartier|manier|plezier|formulier|dossier|gevaar|computer|zolder|kelder|drempel|koffer|letter|cijfer|vinger|lever|suiker|boter|beker|kater|wekker|scooter|brommer|rollator|deur|leer|zender|ladder|dokter)$/u;

/** "Cor de visboer": what somebody does, behind "de". */
export function isOccupation(key: string): boolean {
  return occupation.test(key) && !noOccupation.test(key);
}

/** Where somebody comes from in small letters, and is not called after: "karin van school". */
export function isWhence(key: string): boolean {
  return /^(?:school|huis|straat|werk|winkel|man|buurman|heer|vriend|zon|slag|baan|land|dag|boot|tuin|bal)$/u.test(key);
}

/** Common surnames that are everyday verbs, adverbs or adjectives behind a name: "kevin groot", "sanne jong", "tim los". */
export function isVerbLike(key: string): boolean {
  return /^(?:groot|goede|goed|jong|oud|oude|lang|lange|klein|kort|los|mooi|net|snel|stil|vroom|wit|zoet|vrolijk|vriend|school|straten|straat|huis|man|mans|vrees|zon|winkel|vast|hout|dam|haan|werk|bloem|zwart|bruin|groen|blank|kaal|donker|stam|loon|zal|als|hart|plas|spit|dag|dal|dik|ras|rook|slot|twist|uitslag|brand|oever|oord|winter|zomer|heer|buurman|beek|zand|glas|broeders|vogel|tuin|land|meer|veld|velden|steen|kraan|mes|kop|bal|baan|boot|vis|paard|schaap)$/u.test(
    key,
  );
}
