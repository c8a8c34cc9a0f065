import { cleanText } from './cleaning/clean-text';
import { hasPicture, textOfHtml, withoutMarks } from './cleaning/read-html';
import { fieldsOf } from './fields';
import type { Activity } from './turn';

/** What somebody typed, as they saw it. */
export interface Typed {
  /** Without mentions, invisible signs and marks; lines kept. Empty when nothing was typed. */
  readonly text: string;
  /** A picture, a recording or a file came along, which nobody here looks at. */
  readonly hasMore: boolean;
}

/** Read once and cleaned once: everything behind the rim, the guard and the search too, gets this text. */
export function typedIn({ text, entities, attachments }: Activity): Typed {
  const came = (Array.isArray(attachments) ? attachments : []).map(fieldsOf);
  const html = came.flatMap(({ contentType, content }) =>
    contentType === 'text/html' && typeof content === 'string' ? [content] : [],
  );
  const plain = typeof text === 'string' ? tidy(withoutMarks(withoutMentions(text, entities))) : '';
  return {
    text: plain !== '' ? plain : tidy(html.map((each) => textOfHtml(withoutMentions(each, entities))).join('\n')),
    hasMore: html.some(hasPicture) || came.some(({ contentType }) => contentType !== 'text/html'),
  };
}

/** The SDK's own removeRecipientMention throws on an entity without fields. */
function withoutMentions(text: string, entities: unknown): string {
  const mentions = Array.isArray(entities) ? entities.flatMap(mentionTextOf) : [];
  return [...new Set(mentions)].reduce((rest, mention) => rest.replaceAll(mention, ' '), text);
}

function mentionTextOf(entity: unknown): readonly string[] {
  const { type, text } = fieldsOf(entity);
  return type === 'mention' && typeof text === 'string' && /^(?:<at|@.)/.test(text) ? [text] : [];
}

/** No more than one empty line, and no spaces at the end of a line. */
const tidy = (text: string): string =>
  cleanText(text)
    .replace(/ +(?=\n)/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
