import type { QuestionsLeft } from './questions-left';

/** Further apart than this, the least and the most tell nobody anything: then the usual number does. */
const NARROW = 3;

/** "nog 1 tot 3 vragen": how far it still is, the question that is asked now included. */
export function questionsLeftWords({ least, most, usual }: QuestionsLeft): string {
  if (most <= 1) return 'nog 1 vraag';
  if (least >= most) return `nog ${most} vragen`;
  if (most - least > NARROW) return `nog ongeveer ${Math.max(2, usual)} vragen`;
  return `nog ${Math.max(1, least)} tot ${most} vragen`;
}
