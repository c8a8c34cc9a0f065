import { asList, asMap, asText } from '../raw';
import { type AskedNode, answerLabel } from './asked-nodes';

type Find = (reference: string) => AskedNode | undefined;

/** Any condition as a sentence, to read; also those that the form does not edit. */
export function conditionWords(when: unknown, find: Find): string {
  const parts = Object.entries(asMap(when)).map(([key, value]) => {
    if (key === 'any') return list(value, find).join(' of ');
    if (key === 'all') return list(value, find).join(' en ');
    if (key === 'not') return `niet (${conditionWords(value, find)})`;
    return answerWords(key, value, find);
  });
  return parts.length === 0 ? '…' : parts.join(' en ');
}

const list = (value: unknown, find: Find): readonly string[] =>
  asList(value).map((each) => {
    const words = conditionWords(each, find);
    const keys = Object.keys(asMap(each));
    return keys.length > 1 || keys.some((key) => key === 'any' || key === 'all') ? `(${words})` : words;
  });

function answerWords(reference: string, value: unknown, find: Find): string {
  const asked = find(reference);
  const question = `“${asked?.words ?? reference}”`;
  const named = (ids: unknown, joined: string): string =>
    asList(ids)
      .map((id) => `“${answerLabel(asked, asText(id))}”`)
      .join(joined);
  if (typeof value === 'string') return `${question} is ${named([value], '')}`;
  if (Array.isArray(value)) return `${question} is ${named(value, ' of ')}`;
  const ticks = asMap(value);
  const parts = [
    ...(ticks['at-least'] === undefined ? [] : [`minstens ${asText(ticks['at-least'])} aangevinkt`]),
    ...(ticks.any === undefined ? [] : [`${named(ticks.any, ' of ')} aangevinkt`]),
    ...(ticks.all === undefined ? [] : [`${named(ticks.all, ' en ')} aangevinkt`]),
    ...(ticks.not === undefined ? [] : [`${named(ticks.not, ' en ')} niet aangevinkt`]),
  ];
  return `bij ${question}: ${parts.join(' en ')}`;
}
