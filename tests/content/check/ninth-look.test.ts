import { describeLook } from './looks/describe-look';

describeLook('ninth-look', { dangerous: 2, wrong: 3 });
