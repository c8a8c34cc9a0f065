import type { Text } from '@codemirror/state';
import { FIELD_WORDS } from '../../../../content/read/shape/field-words';
import type { FileKind } from '../../form/file-kind';
import {
  answers,
  documents,
  endsOf,
  FIXED_OFFERS,
  type Known,
  type Offer,
  ownNodes,
  questions,
  sources,
  targets,
  trees,
} from './offers';
import type { YamlPlace } from './place-in-yaml';
import { kindOfNode, type Scope, scopeOf } from './scope-of';

export interface Fits {
  /** Keys get a colon behind them; keys that stand there already are left out by whoever shows them. */
  readonly isKeys: boolean;
  readonly offers: readonly Offer[];
}

const NOTHING: Fits = { isKeys: false, offers: [] };
const values = (offers: readonly Offer[]): Fits => ({ isKeys: false, offers });

/** Everything that can stand at a place, nearest first. */
export function whatFits(file: FileKind, place: YamlPlace, text: Text, known: Known): Fits {
  const scope = scopeOf(file, place.keys, text);
  if (place.key !== undefined) return values(valuesOf(place.key, scope, place.keys, text, known));
  if (scope.kind !== 'none') return keysOf(scope, known);
  const list = place.isItem ? place.keys.at(-1) : undefined;
  if (list === undefined) return NOTHING;
  const around = place.keys.slice(0, -1);
  return values(valuesOf(list, scopeOf(file, around, text), around, text, known));
}

function keysOf(scope: Scope, known: Known): Fits {
  switch (scope.kind) {
    case 'fields':
      return { isKeys: true, offers: scope.scopes.flatMap(wordsAsOffers) };
    case 'questions':
      return {
        isKeys: true,
        offers: [...questions(known), ...(scope.words === undefined ? [] : wordsAsOffers(scope.words))],
      };
    case 'ends':
      return { isKeys: true, offers: endsOf(known, scope.node) };
    case 'none':
      return NOTHING;
  }
}

function wordsAsOffers(scope: keyof typeof FIELD_WORDS): readonly Offer[] {
  return Object.entries(FIELD_WORDS[scope]).map(([id, { name, help }]) => ({
    id,
    words: help === '' ? name : `${name}. ${help}`,
    group: 'Velden',
  }));
}

function valuesOf(key: string, scope: Scope, keys: readonly string[], text: Text, known: Known): readonly Offer[] {
  if (scope.kind === 'ends') return targets(known);
  if (scope.kind === 'questions') {
    if (scope.words === 'claim' && key in FIELD_WORDS.claim) return claimValues(key, known);
    return key === 'any' || key === 'all' || key === 'not' ? [] : answers(known, key);
  }
  if (scope.kind === 'none') return [];
  const fixed = FIXED_OFFERS[key];
  if (fixed !== undefined) return fixed;
  switch (key) {
    case 'go':
    case 'else':
    case 'unsure':
      return targets(known);
    case 'start':
      return ownNodes(known);
    case 'ends':
      return ownNodes(known, 'advice');
    case 'from':
      return ownNodes(known, 'checklist');
    case 'tree':
      return trees(known, keys[0] === 'nodes' && keys.length === 2);
    case 'related':
      return trees(known, false);
    case 'sources':
      return sources(known);
    case 'documents':
      return documents(known);
    case 'any':
    case 'all':
    case 'not':
      return tickValues(keys, text, known);
    default:
      return [];
  }
}

/** What can be ticked: of the question that was looked back at, or of the checklist itself. */
function tickValues(keys: readonly string[], text: Text, known: Known): readonly Offer[] {
  const node = keys[1] ?? '';
  const isOwn = keys.length === 3 && kindOfNode(text, node) === 'checklist';
  return answers(known, isOwn ? node : (keys.at(-1) ?? ''));
}

function claimValues(key: string, known: Known): readonly Offer[] {
  switch (key) {
    case 'verdict':
    case 'theme':
      return FIXED_OFFERS[key] ?? [];
    case 'tree':
    case 'names':
      return trees(known, false);
    case 'asked':
    case 'not-asked':
    case 'unsure':
      return questions(known);
    case 'source':
      return sources(known);
    default:
      return [];
  }
}
