import { describeLook } from './looks/describe-look';

describeLook('fifth-look', { dangerous: 4, wrong: 8 });
