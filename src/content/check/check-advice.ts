import type { Source } from '../../model/edition';
import { isPartEnd } from '../../model/kinds';
import { textsOf } from '../../model/texts';
import type { Verdict } from '../../model/verdict';
import { listed } from '../read/shape/settle/settle-shape';
import { nodePath, type Report, type TreeSource } from '../read/tree-source';

/** What every advice but a reference card holds, and how to write it. */
const HOW_TO = [
  ['because', 'Leg in één of twee zinnen uit waarom dit het advies is (`because: …`).'],
  ['do', 'Zeg wat iemand nu doet, elke stap achter een streepje (`do:`).'],
  ['record', 'Zeg wat iemand vastlegt (`record: …`).'],
] as const;

/** A number somebody can ring, short or long, or a place for one that could not be filled in: that is told elsewhere. */
const CALLABLE = /\{\{|\b1\d{2}\b|\b0\d{2,3}[ -]\d{2,}/;

/** Fields that an advice of this kind must have besides its text: the end of a part has none, a reference card only sources. */
export function fieldsNeeded(verdict: Verdict): readonly ('because' | 'do' | 'record' | 'sources')[] {
  if (verdict === 'part') return [];
  return verdict === 'look-up' ? ['sources'] : [...HOW_TO.map(([field]) => field), 'sources'];
}

/** An advice that somebody must be able to defend says why, what to do, what to record and on which source it rests. */
export function checkAdvice(source: TreeSource, sources: ReadonlyMap<string, Source>, report: Report): void {
  for (const node of source.tree.nodes.values()) {
    if (node.kind !== 'advice' || isPartEnd(node)) continue;
    const needed = fieldsNeeded(node.verdict);
    const missing = HOW_TO.filter(([field]) => needed.includes(field) && (node[field]?.length ?? 0) === 0);
    if (missing.length > 0) {
      report(source, {
        code: 'advice-incomplete',
        path: nodePath(node.id),
        atKey: true,
        message: `Bij het advies \`${node.id}\` ${missing.length === 1 ? 'ontbreekt' : 'ontbreken'} ${listed(missing.map(([field]) => field))}.`,
        hint: missing.map(([, hint]) => hint).join(' '),
      });
    }
    node.also.forEach((more, index) => {
      if (more.text !== undefined || more.do.length > 0 || more.sources.length > 0) return;
      report(source, {
        code: 'advice-incomplete',
        path: nodePath(node.id, 'also', index),
        message: 'Hier staat wel wanneer iets erbij komt, maar niet wat.',
        hint: 'Zet er `text: …` of `do: […]` bij, of haal dit deel weg.',
      });
    });
    if (node.sources.length === 0) {
      report(source, {
        code: 'advice-without-source',
        path: nodePath(node.id),
        atKey: true,
        message: `Het advies \`${node.id}\` noemt geen bron.`,
        hint: 'Voeg `sources: [...]` toe. Een bron staat eerst in sources.yaml.',
      });
    }
    if (
      node.verdict === 'act-now' &&
      missing.length === 0 &&
      ![...textsOf(node)].some(({ text }) => CALLABLE.test(text))
    )
      report(source, {
        code: 'advice-incomplete',
        path: nodePath(node.id),
        atKey: true,
        message: `Het advies \`${node.id}\` zegt dat iemand nu iets doet, maar noemt geen nummer om te bellen.`,
        hint: 'Zet het nummer in een stap: `Bel {{emergency.phone}}.`',
      });
    const uncertain = node.sources.find((id) => (sources.get(id)?.certainty ?? 'confirmed') !== 'confirmed');
    if (node.escalate === 'none' && uncertain !== undefined) {
      report(source, {
        code: 'advice-must-escalate',
        path: nodePath(node.id, 'escalate'),
        message: `Dit advies rust op \`${uncertain}\`, en die bron is niet bevestigd.`,
        hint: 'Zet `escalate: offer` of `escalate: urge`.',
        repair: {
          says: 'Zet `escalate: offer`',
          edit: { kind: 'set', path: nodePath(node.id, 'escalate'), value: 'offer' },
        },
      });
    }
    if (node.verdict === 'act-now' && node.uncertain !== undefined) {
      report(source, {
        code: 'uncertain-act-now',
        path: nodePath(node.id, 'uncertain'),
        message: 'Bij direct handelen staat nooit dat iets niet zeker is: dan wacht iemand met bellen.',
        hint: 'Haal `uncertain` hier weg. Wat niet zeker is, hoort bij een advies voor daarna.',
        repair: { says: 'Haal `uncertain` weg', edit: { kind: 'remove', path: nodePath(node.id, 'uncertain') } },
      });
    }
    if (node.verdict === 'no-rule' && node.escalate !== 'urge') {
      report(source, {
        code: 'advice-must-escalate',
        path: isWritten(source, node.id) ? nodePath(node.id, 'escalate') : nodePath(node.id),
        atKey: true,
        message: 'Een advies zonder regel (`no-rule`) moet naar een coördinator verwijzen.',
        hint: 'Zet `escalate: urge`.',
        repair: {
          says: 'Zet `escalate: urge`',
          edit: { kind: 'set', path: nodePath(node.id, 'escalate'), value: 'urge' },
        },
      });
    }
  }
}

function isWritten({ raw }: TreeSource, id: string): boolean {
  const node = raw.nodes[id];
  return node?.kind === 'advice' && node.escalate !== undefined;
}
