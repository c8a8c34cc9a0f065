import { describeLook } from './looks/describe-look';

describeLook('tenth-look', { dangerous: 3, wrong: 24 });
