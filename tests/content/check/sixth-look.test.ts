import { describeLook } from './looks/describe-look';

describeLook('sixth-look', { dangerous: 1, wrong: 6 });
