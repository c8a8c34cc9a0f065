import type { ContentFiles } from '../content-files';
import { readYaml } from '../read/yaml/yaml-source';
import { isStartOf, sameText } from './written-names';

type Fields = Readonly<Record<string, unknown>>;
/** By name, what readers see of it. */
export type Labelled = ReadonlyMap<string, string>;

export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

/** Every name there is, also in files that cannot be used: read only when a name is not right. */
export class KnownNames {
  private readonly read = new Map<string, unknown>();
  readonly trees: Labelled;
  readonly documents: Labelled;

  constructor(private readonly files: ContentFiles) {
    this.trees = this.titled(/^trees\/([a-z][a-z0-9-]*)\.yaml$/, /^title: *["']?(.*?)["']? *$/m);
    this.documents = this.titled(/^documents\/([a-z][a-z0-9-]*)\.md$/, /^# +(.*?) *$/m);
  }

  private titled(names: RegExp, title: RegExp): Labelled {
    return new Map(
      [...this.files].flatMap(([file, text]): [string, string][] => {
        const name = names.exec(file)?.[1];
        return name === undefined ? [] : [[name, title.exec(text)?.[1] ?? '']];
      }),
    );
  }

  valueOf(file: string): unknown {
    const text = this.files.get(file);
    if (!this.read.has(file) && text !== undefined) this.read.set(file, readYaml(file, text).value);
    return this.read.get(file);
  }

  sources(): Labelled {
    return labelled(this.valueOf('sources.yaml'), 'title');
  }

  node(tree: string, node: string): Fields {
    return fieldsOf(fieldsOf(fieldsOf(this.valueOf(`trees/${tree}.yaml`)).nodes)[node]);
  }

  nodes(tree: string, isMeant: (node: Fields) => boolean = () => true): Labelled {
    const nodes = fieldsOf(fieldsOf(this.valueOf(`trees/${tree}.yaml`)).nodes);
    return labelled(Object.fromEntries(Object.entries(nodes).filter(([, node]) => isMeant(fieldsOf(node)))), 'text');
  }

  /** The answers of `vraag` or `boom/vraag`. */
  options(tree: string, reference: string): Labelled {
    const [node = '', other = tree] = reference.split('/').reverse();
    const { options } = this.node(other, node);
    return new Map(
      (Array.isArray(options) ? options : []).map((option: unknown) => {
        const { id, label } = fieldsOf(option);
        return [String(id), String(label ?? '')];
      }),
    );
  }
}

const labelled = (value: unknown, label: string): Labelled =>
  new Map(Object.entries(fieldsOf(value)).map(([name, entry]) => [name, String(fieldsOf(entry)[label] ?? '')]));

/** The name of what readers see as this text. */
export function nameOfText(text: string, names: Labelled): string | undefined {
  const equal = [...names].find(([, label]) => label !== '' && sameText(label) === sameText(text))?.[0];
  if (equal !== undefined) return equal;
  const begun = [...names].filter(([, label]) => isStartOf(text, label));
  return begun.length === 1 ? begun[0]?.[0] : undefined;
}
