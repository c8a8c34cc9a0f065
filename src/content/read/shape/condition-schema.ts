import { z } from '../../zod';
import { idOrIds, ids } from './fields';

/** What was ticked of a checklist; every part that is written must hold. */
export const ticks = {
  'at-least': z.number().int().min(1).optional().describe('Geldt als er minstens zoveel zijn aangevinkt.'),
  any: ids.min(1).optional().describe('Geldt als één van deze is aangevinkt.'),
  all: ids.min(1).optional().describe('Geldt als al deze zijn aangevinkt.'),
  not: ids.min(1).optional().describe('Geldt als geen van deze is aangevinkt.'),
};
export const ticksSchema = z.strictObject(ticks);
export type RawTicks = z.infer<typeof ticksSchema>;

/** Earlier answers by question; `not` of one condition, `any` and `all` of a list of them. */
export interface RawCondition {
  readonly [question: string]: string | readonly string[] | RawTicks | RawCondition | readonly RawCondition[];
}
export const conditionSchema: z.ZodType<RawCondition> = z.lazy(() =>
  z
    .object({
      any: z.array(conditionSchema).min(1).optional().describe('Geldt als één van deze voorwaarden geldt.'),
      all: z.array(conditionSchema).min(1).optional().describe('Geldt als al deze voorwaarden gelden.'),
      not: conditionSchema.optional().describe('Geldt als deze voorwaarde niet geldt.'),
    })
    .catchall(z.union([idOrIds, ticksSchema])),
) as z.ZodType<RawCondition>;

/** Without anything in it, it would hold for everybody. */
export const someCondition = conditionSchema.refine((when) => Object.keys(when).length > 0);
