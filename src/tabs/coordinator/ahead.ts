import { partsOf } from '../shared/host/hash';
import { openAhead } from '../shared/host/opening';
import { choiceAtStart, LIST_PATH, pageAsked } from './list/first-page';

/** The parts of the page that have no list of questions. */
const WITHOUT_LIST = new Set(['inzicht', 'boom', 'bezorging']);

openAhead((api, who, hash) => {
  const [part = ''] = partsOf(hash);
  const list = WITHOUT_LIST.has(part)
    ? []
    : [api.ahead.ask(LIST_PATH, pageAsked(choiceAtStart(who, hash))), api.ahead.ask('colleagues')];
  return Promise.all([...list, api.ahead.ask('me'), api.ahead.ask('changes')]);
});
