import { isSame } from '../intended';
import { remarksOf, whyUnreadable } from '../opened';
import type { Conflict, Decisions, Joined } from './join';
import { type Hunk, hunksOf, intoLines, intoParagraphs } from './join-lines';
import { isWanted, joinUnits, type Wanted } from './join-units';
import { bringUnit, removeUnit, shownUnit } from './splice-unit';
import { type Unit, type Version, versionOf } from './units';

const UNDECIDED: Decisions = new Map();

/**
 * Joins two changes to one file. In YAML, every node, walk, source, sentence and so on is a unit: what only one changed is
 * taken over with its lines as they stand, remarks included; what both changed differently is a conflict. In Markdown, and in
 * YAML that cannot be read now, the units are paragraphs. `decisions` says for conflicts whose version holds.
 */
export function joinFiles(
  base: string,
  mine: string,
  theirs: string,
  path: string,
  decisions: Decisions = UNDECIDED,
): Joined {
  if (mine === theirs || theirs === base) return { text: mine, conflicts: [] };
  if (mine === base) return { text: theirs, conflicts: [] };
  const newline = theirs.includes('\r\n') ? '\r\n' : '\n';
  const [was, my] = [base, mine].map((text) => text.replace(/\r?\n/g, newline)) as [string, string];
  const yaml = path.endsWith('.yaml') ? joinYaml(was, my, theirs, path, decisions) : undefined;
  return yaml ?? joinTexts(was, my, theirs, decisions);
}

function joinTexts(base: string, mine: string, theirs: string, decisions: Decisions): Joined {
  const conflicts: Conflict[] = [];
  const text = hunksOf(base, mine, theirs, intoParagraphs).map((hunk) => {
    if (!hunk.isClash) return hunk.text;
    const key = `tekst/${conflicts.length + 1}`;
    conflicts.push({
      key,
      what: nameOf(hunk),
      base: shown(hunk.base),
      mine: shown(hunk.mine),
      theirs: shown(hunk.theirs),
    });
    return decisions.get(key) === 'theirs' ? hunk.theirs : hunk.mine;
  });
  return { text: text.join(''), conflicts };
}

const shown = (text: string): string | null => (text === '' ? null : text.trimEnd());

function nameOf({ base, mine, theirs }: Hunk & { readonly isClash: true }): string {
  const start = (base.trim() || mine.trim() || theirs.trim()).replace(/\s+/g, ' ').slice(0, 40);
  return `alinea “${start}…”`;
}

/** Undefined when one of the three cannot be read. */
function joinYaml(base: string, mine: string, theirs: string, file: string, decisions: Decisions): Joined | undefined {
  const versions = [base, mine, theirs].map((text) =>
    whyUnreadable(text) === undefined ? versionOf(file, text) : undefined,
  );
  const [was, my, their] = versions;
  if (was === undefined || my === undefined || their === undefined) return undefined;
  const wanted = joinUnits(was.units, my.units, their.units, decisions);
  const conflicts = wanted.clashes.map(({ key, what }) => ({
    key,
    what,
    base: shownUnit(was, key),
    mine: shownUnit(my, key),
    theirs: shownUnit(their, key),
  }));
  let best: { readonly text: string; readonly lost: number } | undefined;
  for (const start of starts(base, mine, theirs)) {
    const text = towards(file, start, wanted, my, their);
    if (text === undefined) continue;
    const lost = lostRemarks(text, base, mine) + lostRemarks(text, base, theirs);
    if (lost === 0) return { text, conflicts };
    if (best === undefined || lost < best.lost) best = { text, lost };
  }
  if (best !== undefined) return { text: best.text, conflicts };
  const text = decisions.get(WHOLE) === 'theirs' ? theirs : mine;
  return { text, conflicts: [{ key: WHOLE, what: 'het hele bestand', base, mine, theirs }] };
}

const WHOLE = 'bestand';

/** How many remarks that one of the two wrote are not in a text. */
function lostRemarks(text: string, base: string, changed: string): number {
  const known = new Set([...remarksOf(base), ...remarksOf(text)].map(({ says }) => says));
  return remarksOf(changed).filter(({ says }) => !known.has(says)).length;
}

/** Texts to begin with: both changes joined line by line, so that remarks and order of both are in it; else one of the two. */
function* starts(base: string, mine: string, theirs: string): Generator<string> {
  const hunks = hunksOf(base, mine, theirs, intoLines);
  const pick = (side: 'mine' | 'theirs'): string =>
    hunks.map((hunk) => (hunk.isClash ? hunk[side] : hunk.text)).join('');
  yield pick('theirs');
  yield pick('mine');
  yield theirs;
  yield mine;
}

/** Brings over what still differs from what is wanted, unit by unit. */
function towards(file: string, start: string, wanted: Wanted, mine: Version, theirs: Version): string | undefined {
  let version = versionOf(file, start);
  if (version === undefined) return undefined;
  for (const key of [...version.units.keys()].toReversed()) {
    const unit: Unit | undefined = version.units.get(key);
    if (unit === undefined || wanted.units.has(key)) continue;
    const text = removeUnit(version, unit, mine.units.has(key) ? theirs : mine);
    version = text === undefined ? undefined : versionOf(file, text);
    if (version === undefined) return undefined;
  }
  for (const [key, { unit, from }] of wanted.units) {
    if (isSame(version.units.get(key)?.value, unit.value)) continue;
    const text = bringUnit(version, unit, from === 'mine' ? mine : theirs);
    version = text === undefined ? undefined : versionOf(file, text);
    if (version === undefined) return undefined;
  }
  const isRight = isWanted(version.units, wanted) && whyUnreadable(version.text) === undefined;
  return isRight ? version.text : undefined;
}
