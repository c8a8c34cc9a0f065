import { describeLook } from './looks/describe-look';

describeLook('tenth-look', { dangerous: 2, wrong: 8 });
