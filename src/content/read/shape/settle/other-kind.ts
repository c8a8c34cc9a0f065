import type { Finding, Path } from '../../../problem';
import { nodeSchemas } from '../node-schema';
import { isUnder, valueAt } from './places';

/** A node whose fields are those of another kind than it says: one finding, at its kind. */
export function otherKinds(findings: readonly Finding[], root: unknown): readonly Finding[] {
  const found = new Map<string, Finding | undefined>();
  for (const { code, path } of findings) {
    if (path[0] !== 'nodes' || !/^(missing|unknown)-field$/.test(code)) continue;
    const place = path.slice(0, 2);
    const name = String(place[1]);
    // One field too many may be just that.
    if (path.length > 3 || found.has(name) || findings.filter((each) => isUnder(each.path, place)).length < 2) continue;
    found.set(name, meantKind(valueAt(root, place), place));
  }
  const meant = [...found.values()].filter((finding) => finding !== undefined);
  if (meant.length === 0) return findings;
  return [
    ...findings.filter(({ path }) => !meant.some((finding) => isUnder(path, finding.path.slice(0, 2)))),
    ...meant,
  ];
}

function meantKind(node: unknown, place: Path): Finding | undefined {
  if (typeof node !== 'object' || node === null) return undefined;
  const { kind, ...rest } = node as Record<string, unknown>;
  const own = shapeOf(String(kind));
  if (own === undefined) return undefined;
  const fields = Object.keys(rest);
  const fitting = Object.keys(nodeSchemas).filter((name) => name !== kind && fits(fields, name));
  const [meant] = fitting;
  if (meant === undefined || fitting.length > 1) return undefined;
  const strange = fields.filter((field) => !Object.hasOwn(own, field));
  const [first] = strange;
  if (first === undefined) return undefined;
  const path = [...place, 'kind'];
  return {
    code: 'wrong-value',
    path,
    message: `Deze knoop heeft \`${first}\`. Dat hoort niet bij \`${String(kind)}\`.`,
    hint: `Bedoelde je \`kind: ${meant}\`?`,
    repair: { says: `Maak er \`${meant}\` van`, edit: { kind: 'set', path, value: meant } },
  };
}

type Shape = Readonly<Record<string, { readonly safeParse: (value: unknown) => { readonly success: boolean } }>>;
const shapeOf = (kind: string): Shape | undefined =>
  Object.hasOwn(nodeSchemas, kind) ? nodeSchemas[kind as keyof typeof nodeSchemas].shape : undefined;

/** Every field may stand there, and none is missing. */
function fits(fields: readonly string[], kind: string): boolean {
  const shape = shapeOf(kind) ?? {};
  return (
    fields.every((field) => field !== 'kind' && Object.hasOwn(shape, field)) &&
    Object.entries(shape).every(
      ([field, schema]) => field === 'kind' || fields.includes(field) || schema.safeParse(undefined).success,
    )
  );
}
