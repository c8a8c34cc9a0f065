import type { QuestionsLeft } from './questions-left';

/**
 * "meestal nog 1 tot 3 vragen": how far it still is, the question that is asked now included. The higher number is what nine of ten
 * need, also where the most is near: of two kinds of number one would go up after an answer, and people then trust neither. Where some
 * way needs more, it says that this is what is usual: a number that proves wrong once is not believed again. The lower one stands
 * beside it however far it is: whoever read "nog ongeveer 5" and then "laatste vraag" trusts neither as well.
 */
export function questionsLeftWords({ least, most, usual }: QuestionsLeft): string {
  if (most <= 1) return 'nog 1 vraag';
  if (least >= most) return `nog ${most} vragen`;
  const high = Math.max(2, usual);
  const low = Math.max(1, least);
  return `${high < most ? 'meestal ' : ''}nog ${low < high ? `${low} tot ` : ''}${high} vragen`;
}
