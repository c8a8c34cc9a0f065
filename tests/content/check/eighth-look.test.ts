import { describeLook } from './looks/describe-look';

describeLook('eighth-look', { dangerous: 3, wrong: 7 });
