import { everySuite } from './every-suite';

describe('on SQLite', () => everySuite('SQLite'));
