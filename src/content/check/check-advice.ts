import type { Source } from '../../model/edition';
import { isPartEnd } from '../../model/kinds';
import { nodePath, type Report, type TreeSource } from '../read/tree-source';

/** An advice that somebody must be able to defend says why, what to do, what to record and on which source it rests. */
export function checkAdvice(source: TreeSource, sources: ReadonlyMap<string, Source>, report: Report): void {
  for (const node of source.tree.nodes.values()) {
    if (node.kind !== 'advice' || isPartEnd(node)) continue;
    const missing = (field: string, hint: string) =>
      report(source, {
        code: 'advice-incomplete',
        path: nodePath(node.id),
        atKey: true,
        message: `Bij het advies \`${node.id}\` ontbreekt \`${field}\`.`,
        hint,
      });
    if (node.verdict !== 'look-up') {
      if (node.because === undefined) missing('because', 'Leg in één of twee zinnen uit waarom dit het advies is.');
      if (node.do.length === 0) missing('do', 'Zeg wat iemand nu doet.');
      if (node.record === undefined) missing('record', 'Zeg wat iemand vastlegt.');
    }
    if (node.sources.length === 0) {
      report(source, {
        code: 'advice-without-source',
        path: nodePath(node.id),
        atKey: true,
        message: `Het advies \`${node.id}\` noemt geen bron.`,
        hint: 'Voeg `sources: [...]` toe met bronnen uit sources.yaml.',
      });
    }
    const uncertain = node.sources.find((id) => (sources.get(id)?.certainty ?? 'confirmed') !== 'confirmed');
    if (node.escalate === 'none' && uncertain !== undefined) {
      report(source, {
        code: 'advice-must-escalate',
        path: nodePath(node.id, 'escalate'),
        message: `Dit advies rust op \`${uncertain}\`, en die bron is niet bevestigd.`,
        hint: 'Zet `escalate: offer` of `escalate: urge`.',
      });
    }
    if (node.verdict === 'act-now' && node.uncertain !== undefined) {
      report(source, {
        code: 'uncertain-act-now',
        path: nodePath(node.id, 'uncertain'),
        message: 'Bij direct handelen staat nooit dat iets niet zeker is: dan wacht iemand met bellen.',
        hint: 'Haal `uncertain` hier weg. Wat niet zeker is, hoort bij een advies voor daarna.',
      });
    }
    if (node.verdict === 'no-rule' && node.escalate !== 'urge') {
      report(source, {
        code: 'advice-must-escalate',
        path: nodePath(node.id),
        atKey: true,
        message: 'Een advies zonder regel (`no-rule`) moet naar een coördinator verwijzen.',
        hint: 'Zet `escalate: urge`.',
      });
    }
  }
}
