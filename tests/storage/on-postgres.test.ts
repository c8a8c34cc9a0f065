import { everySuite } from './every-suite';

describe('on PostgreSQL', () => everySuite('PostgreSQL'));
