import type { Edition } from '../../../model/edition';
import type { Finding } from '../../problem';
import { listed } from '../../read/shape/settle/settle-shape';
import type { Report, TreeSource } from '../../read/tree-source';

/** Nodes that the published edition has and this one has not must stay named under `retired`: old cards point at them. */
export function checkRetired(sources: ReadonlyMap<string, TreeSource>, before: Edition, report: Report): void {
  for (const source of sources.values()) {
    const { id, nodes, retired } = source.tree;
    const old = before.trees.get(id);
    if (old === undefined) continue;
    const gone = [...old.nodes.keys(), ...old.retired].filter((name) => !nodes.has(name) && !retired.includes(name));
    if (gone.length > 0) report(source, missingRetired(gone, source));
  }
}

function missingRetired(gone: readonly string[], { raw, tree }: TreeSource): Finding {
  const all = [...(raw.retired ?? []), ...gone];
  const [only = ''] = gone;
  return {
    code: 'missing-retired',
    path: raw.retired === undefined ? ['nodes'] : ['retired'],
    atKey: true,
    about: gone.map((name) => `${tree.id}/${name}`).join(' '),
    message: `${gone.length === 1 ? 'De knoop' : 'De knopen'} ${listed(gone)} ${gone.length === 1 ? 'is' : 'zijn'} weg, maar ${gone.length === 1 ? 'staat' : 'staan'} niet bij \`retired\`.`,
    hint: `Zet onderaan \`retired: [${all.join(', ')}]\`. Gaf je een knoop een andere naam? Zet dan de oude naam terug.`,
    repair: {
      says: `Zet ${gone.length === 1 ? `\`${only}\`` : 'ze'} bij \`retired\``,
      edit:
        gone.length === 1
          ? { kind: 'insert', path: ['retired'], at: raw.retired?.length ?? 0, value: only }
          : { kind: 'set', path: ['retired'], value: all },
    },
  };
}
