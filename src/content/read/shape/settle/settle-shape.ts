import type { Finding, Path } from '../../../problem';
import { DUTCH_FIELDS } from '../dutch-words';
import { otherKinds } from './other-kind';
import { inTheList } from './too-deep';

/** Unknown fields in one place that are told apart; more are told together. */
const MOST_UNKNOWN = 3;

/**
 * One cause, one finding: a field that was misspelt is not missing too, what is missing in one place is said at once, and
 * of two things that are wrong with one value the first is said.
 */
export function settleShape(all: readonly Finding[], root: unknown): readonly Finding[] {
  const findings = otherKinds(inTheList(all, root), root);
  const meant = new Set(
    findings.flatMap(({ repair }) =>
      repair?.edit.kind === 'rename' ? [keyOf(repair.edit.path.slice(0, -1), repair.edit.to)] : [],
    ),
  );
  const settled: Finding[] = [];
  const flat = new Map(findings.flatMap((finding) => underWhen(finding, findings)));
  const bare = findings.filter((finding) => questionsBeside(finding, findings).length > 0).map(({ path }) => path);
  const seen = new Set<string>();
  for (const finding of findings) {
    if (finding.code === 'missing-field' && meant.has(keyOf(finding.path, finding.about ?? ''))) continue;
    const told = flat.get(finding);
    if (told !== undefined) {
      settled.push(told);
      continue;
    }
    if (
      finding.code === 'unknown-field' &&
      [...flat.values()].some(({ path }) => under(path.slice(0, -1)) === under(finding.path.slice(0, -1)))
    )
      continue;
    if (finding.code === 'unknown-field' && bare.some((path) => under(path) === under(finding.path.slice(0, -1))))
      continue;
    const kind = kindInDutch(finding, root);
    if (kind !== undefined) {
      settled.push(kind);
      continue;
    }
    const together = TOGETHER[finding.code]?.(finding, findings);
    const place = `${together === undefined ? '' : finding.code}${JSON.stringify(together?.path ?? finding.path)}`;
    if (seen.has(place)) continue;
    seen.add(place);
    settled.push(together ?? finding);
  }
  return settled;
}

const keyOf = (path: Path, name: string): string => JSON.stringify([...path, name]);
const under = (path: Path): string => JSON.stringify(path);

const TOGETHER: { readonly [code: string]: (finding: Finding, all: readonly Finding[]) => Finding | undefined } = {
  'missing-field': (finding, all) => {
    const names = all
      .filter(({ code, path }) => code === 'missing-field' && under(path) === under(finding.path))
      .map(({ about }) => about ?? '');
    const [question] = questionsBeside(finding, all);
    if (question !== undefined && names.length < 2)
      return { ...finding, hint: `Zet er \`when\` omheen: \`when: { ${question}: … }\`.` };
    if (names.length < 2) return finding;
    const { repair: _, about: __, ...rest } = finding;
    return {
      ...rest,
      message: `${listed(names)} ontbreken hier.`,
      hint: `Voeg ze toe: ${names.map((name) => `\`${name}: …\``).join(', ')}.`,
    };
  },
  'unknown-field': (finding, all) => {
    const place = finding.path.slice(0, -1);
    const same = all.filter(
      ({ code, path, repair }) =>
        code === 'unknown-field' && repair?.edit.kind === 'remove' && under(path.slice(0, -1)) === under(place),
    );
    if (same.length <= MOST_UNKNOWN || finding.repair?.edit.kind !== 'remove') return undefined;
    const [first = finding] = same;
    return {
      code: 'unknown-field',
      path: first.path,
      atKey: true,
      message: `Hier staan ${same.length} velden die we niet kennen, zoals ${listed(same.slice(0, 3).map(({ path }) => String(path.at(-1))))}.`,
      hint: 'Haal ze weg, of zet ze onder de knoop waar ze bij horen.',
    };
  },
};

/** Where `when` lacks and what it should hold stands there by itself: the names that nobody knows there. */
const questionsBeside = ({ code, about, path }: Finding, all: readonly Finding[]): readonly string[] =>
  code === 'missing-field' && about === 'when'
    ? all
        .filter((each) => each.code === 'unknown-field' && each.repair?.edit.kind === 'remove')
        .filter((each) => under(each.path.slice(0, -1)) === under(path))
        .map((each) => String(each.path.at(-1)))
    : [];

/** `when:` with nothing in it, and questions beside it: they stand too far to the left. */
function underWhen(finding: Finding, all: readonly Finding[]): readonly (readonly [Finding, Finding])[] {
  const { path } = finding;
  if (path.at(-1) !== 'when' || !/^(wrong-type|too-short)$/.test(finding.code)) return [];
  const beside = all.filter(
    ({ code, path: at, repair }) =>
      code === 'unknown-field' && repair?.edit.kind === 'remove' && under(at.slice(0, -1)) === under(path.slice(0, -1)),
  );
  if (beside.length === 0) return [];
  const names = listed(beside.map(({ path: at }) => String(at.at(-1))));
  const message = `Onder \`when:\` staat ${names} te ver naar links.`;
  return [[finding, { ...finding, message, hint: `Zet ${names} 2 spaties naar rechts.` }]];
}

/** "`a`, `b` en `c`" */
export function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  return quoted.length < 2 ? (quoted[0] ?? '') : `${quoted.slice(0, -1).join(', ')} en ${quoted.at(-1)}`;
}

/** `soort: question`: a node without a kind is not looked at further, so the Dutch word is found here. */
function kindInDutch({ code, about, path }: Finding, root: unknown): Finding | undefined {
  if (code !== 'missing-field' || about !== 'kind') return undefined;
  let node = root;
  for (const step of path)
    node = typeof node === 'object' && node !== null ? (node as Record<string | number, unknown>)[step] : undefined;
  if (typeof node !== 'object' || node === null) return undefined;
  const key = Object.keys(node).find(
    (name) =>
      DUTCH_FIELDS.get(name.toLowerCase())?.includes('kind') === true ||
      /^(kinds?|kidn|knd|kin|kindd|kindx|cind)$/i.test(name),
  );
  if (key === undefined) return undefined;
  const at = [...path, key];
  return {
    code: 'unknown-field',
    path: at,
    atKey: true,
    message: `\`${key}\` kennen we hier niet.`,
    hint: 'Bedoelde je `kind`?',
    repair: { says: 'Maak er `kind` van', edit: { kind: 'rename', path: at, to: 'kind' } },
  };
}
