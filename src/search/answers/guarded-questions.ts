import type { Option, Question } from '../../model/node';

/**
 * Questions that a person answers, never a search: whether somebody is in danger, and whether there is consent. Somebody
 * who types "moeder vindt het goed" must still see what exactly she has to have agreed to.
 */
const DANGER =
  /gevaar|onveilig|veiligheid|\bveilig\b(?! (?:thuis|versturen|mailen|delen))|acuut|acute|\bdreig|bedreig|\b112\b|\bspoed|levens|su[iï]cid|zelfmoord|zelfdoding|geweld|ernstig|\bcrisis/iu;
const CONSENT =
  /toestemm|toegestemd|akkoord|instemm|weiger|bezwaar|ja gezegd|nee gezegd|goed ?gevonden|\bwil(?:len)? (?:het|dit) niet|handtekening|machtig/iu;

/** A question is about what its tree is about: who may consent is asked in a tree on consent. */
export const isGuardedQuestion = (question: Question, treeTitle: string): boolean =>
  isGuarded(`${treeTitle} ${question.id} ${question.text}`);

export const isGuardedOption = (option: Option): boolean => isGuarded(option.label);

const isGuarded = (text: string): boolean => DANGER.test(text) || CONSENT.test(text);
