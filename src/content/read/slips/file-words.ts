import { z } from '../../zod';
import { dangerSchema, elsewhereSchema, noDangerSchema, sayingsSchema } from '../language/language-schema';
import { glossarySchema, repliesSchema, sourcesSchema } from '../shape/library-schema';
import { nodeSchemas } from '../shape/node-schema';
import { promisesSchema } from '../shape/promise-schema';
import { treeSchema } from '../shape/tree-schema';

/** The fixed words left of a colon, by what kind of file it is. */
export interface FileWords {
  readonly isTree: boolean;
  /** At the left margin; undefined where names of one's own stand there. */
  readonly top: ReadonlySet<string> | undefined;
  /** Of a node, or of an entry of a library. */
  readonly entry: ReadonlySet<string>;
  /** Anywhere. */
  readonly all: ReadonlySet<string>;
}

const kept = new Map<string, FileWords>();

/** `file` is the path from the content folder. */
export function wordsOfFile(file: string): FileWords {
  const kind = file.startsWith('trees/') ? 'trees' : file;
  const found = kept.get(kind) ?? makeWords(kind);
  kept.set(kind, found);
  return found;
}

function makeWords(kind: string): FileWords {
  switch (kind) {
    case 'trees': {
      const entry = new Set(Object.values(nodeSchemas).flatMap(({ shape }) => Object.keys(shape)));
      return { isTree: true, top: new Set(Object.keys(treeSchema.shape)), entry, all: namesIn(treeSchema) };
    }
    case 'sources.yaml':
      return library(sourcesSchema, sourcesSchema.valueType.shape);
    case 'glossary.yaml':
      return library(glossarySchema, glossarySchema.valueType.shape);
    case 'replies.yaml':
      return library(repliesSchema, repliesSchema.valueType.shape);
    case 'promises.yaml':
      return library(promisesSchema, promisesSchema.element.shape);
    case 'language/sayings.yaml':
      return flat(sayingsSchema.shape);
    case 'language/danger.yaml':
      return flat(dangerSchema.shape);
    case 'language/no-danger.yaml':
      return flat(noDangerSchema.shape);
    case 'language/elsewhere.yaml':
      return flat(elsewhereSchema.shape);
    case 'organisation.yaml':
      return {
        isTree: false,
        top: undefined,
        entry: new Set(['name', 'phone', 'contact']),
        all: new Set(['name', 'phone', 'contact', 'first']),
      };
    default:
      return flat(kind.startsWith('language/danger-') ? dangerSchema.shape : {});
  }
}

const library = (schema: z.ZodType, shape: object): FileWords => ({
  isTree: false,
  top: undefined,
  entry: new Set(Object.keys(shape)),
  all: namesIn(schema),
});

function flat(shape: object): FileWords {
  const names = new Set(Object.keys(shape));
  return { isTree: false, top: names.size === 0 ? undefined : names, entry: new Set(), all: names };
}

/** Every name of a property in a schema. */
function namesIn(schema: z.ZodType): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'properties') for (const name of Object.keys(inner as object)) names.add(name);
        visit(inner);
      }
    }
  };
  visit(z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }));
  return names;
}
