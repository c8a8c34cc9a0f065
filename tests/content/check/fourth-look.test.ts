import { describeLook } from './looks/describe-look';

describeLook('fourth-look', { dangerous: 3, wrong: 9 });
