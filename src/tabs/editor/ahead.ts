import { openAhead } from '../shared/host/opening';

openAhead((api) => api.ahead.ask('me'));
