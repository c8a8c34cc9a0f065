import type { z } from 'zod';
import type { Path } from '../../problem';

/** What is used of zod's own description of a schema. */
interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly discriminator?: string;
  readonly getter?: () => z.ZodType;
  readonly values?: readonly unknown[];
}
const defOf = (schema: z.ZodType): Def => schema.def as unknown as Def;

/** The fields that may stand at a path of `value`, as the schema has them; empty where names of one's own stand. */
export function fieldsAt(schema: z.ZodType, value: unknown, path: Path): readonly string[] {
  const found = schemaAt(schema, value, path);
  return found === undefined ? [] : Object.keys(defOf(found).shape ?? {});
}

function schemaAt(schema: z.ZodType, value: unknown, path: Path): z.ZodType | undefined {
  const def = defOf(schema);
  if (def.type === 'optional' && def.innerType !== undefined) return schemaAt(def.innerType, value, path);
  if (def.type === 'lazy' && def.getter !== undefined) return schemaAt(def.getter(), value, path);
  if (def.type === 'union') {
    const options = def.options ?? [];
    const kind =
      def.discriminator === undefined ? undefined : (value as Record<string, unknown> | null)?.[def.discriminator];
    const chosen = options.filter(
      (option) =>
        kind === undefined || defOf(defOf(option).shape?.[def.discriminator ?? ''] ?? option).values?.includes(kind),
    );
    for (const option of chosen) {
      const found = schemaAt(option, value, path);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  const [step, ...rest] = path;
  if (step === undefined) return def.type === 'object' ? schema : undefined;
  const inner =
    typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined;
  const next =
    (def.shape !== undefined && Object.hasOwn(def.shape, String(step)) ? def.shape[String(step)] : undefined) ??
    def.valueType ??
    def.element;
  return next === undefined ? undefined : schemaAt(next, inner, rest);
}
