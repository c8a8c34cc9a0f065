import type { Edition } from '../model/edition';
import type { LanguageData } from '../model/language-data';
import type { Place } from './places';

/**
 * Texts that search learns from in the same way, together: an object for each took longer to send to another thread than the texts.
 * `asked`: typed by somebody for a place; `danger` and `no-danger`: see
 * content/language/danger.yaml and no-danger.yaml; `outside`: not ours; `field`: the content's own words.
 */
export interface Lines {
  readonly texts: readonly string[];
  readonly weight: number;
  readonly kind: 'asked' | 'danger' | 'no-danger' | 'outside' | 'field';
}

/** How much the content's own words count beside a line that somebody typed (1). */
const FIELDS = { title: 1, keyword: 0.75, summary: 0.5, answer: 0.5, body: 0.125 } as const;
/** A word of danger by itself says less than what somebody in danger typed. */
const URGENT = 0.3;

/** Everything that speaks of one place. What is typed in danger speaks of the safety tree it stands at. */
export function linesOf(place: Place, danger: LanguageData['danger']): readonly Lines[] {
  const inDanger = danger.filter(({ tree }) => place.node === undefined && tree === place.tree.id);
  return [
    ...as('asked', place.asked),
    ...as(
      'danger',
      inDanger.flatMap(({ lines }) => lines),
    ),
    ...fieldsOf(place),
  ];
}

/** What speaks of no place at all. */
export function placelessLines({ language }: Edition, places: readonly Place[]): readonly Lines[] {
  const { sayings, danger, noDanger, outside, elsewhere } = language;
  const known = new Set(places.map(({ tree }) => tree.id));
  return [
    ...as(
      'danger',
      danger.filter(({ tree }) => !known.has(tree)).flatMap(({ lines }) => lines),
    ),
    ...as(
      'danger',
      sayings.filter(({ kind }) => kind === 'urgent').flatMap(({ ways }) => ways),
      URGENT,
    ),
    ...as('no-danger', noDanger),
    ...as('outside', [...outside, ...elsewhere]),
  ];
}

const as = (kind: Lines['kind'], texts: readonly string[], weight = 1): readonly Lines[] =>
  texts.length === 0 ? [] : [{ texts, weight, kind }];

function fieldsOf({ tree, node }: Place): readonly Lines[] {
  if (node !== undefined) return 'text' in node ? as('field', [node.text], FIELDS.answer) : [];
  const body = [...tree.nodes.values()].flatMap((each) => ('text' in each ? [each.text] : []));
  return [
    ...as('field', [tree.title], FIELDS.title),
    ...as('field', [tree.summary], FIELDS.summary),
    ...as('field', tree.keywords, FIELDS.keyword),
    ...as('field', body, FIELDS.body),
  ];
}
