import { describeLook } from './looks/describe-look';

describeLook('seventh-look', { dangerous: 3, wrong: 6 });
