import { refuseActivity } from '../../../../src/teams/rim/letting-in/check-activity';

const TENANT = '00000000-0000-0000-0000-000000000001';
const STRANGE = '00000000-0000-0000-0000-000000000002';
const whole = {
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  from: { id: '29:x' },
  recipient: { id: '28:bot' },
  conversation: { id: 'a:1' },
};

test.each<readonly [string, object, 'tenant not allowed' | undefined]>([
  ['of our tenant', { channelData: { tenant: { id: TENANT.toUpperCase() } } }, undefined],
  ['that says it with the conversation', { conversation: { id: 'a:1', tenantId: TENANT } }, undefined],
  ['of nobody', {}, 'tenant not allowed'],
  ['of a stranger', { channelData: { tenant: { id: STRANGE } } }, 'tenant not allowed'],
  [
    'of a stranger in one of our conversations',
    { channelData: { tenant: { id: STRANGE } }, conversation: { id: 'a:1', tenantId: TENANT } },
    'tenant not allowed',
  ],
  [
    'of ours in a conversation of a stranger',
    { channelData: { tenant: { id: TENANT } }, conversation: { id: 'a:1', tenantId: STRANGE } },
    'tenant not allowed',
  ],
  ['with a tenant that is no text', { channelData: { tenant: { id: 7 } } }, 'tenant not allowed'],
])('an activity %s, a query of a message extension as well', (_, fields, refusal) => {
  expect(refuseActivity({ type: 'message', ...whole, ...fields }, TENANT)).toBe(refusal);
  expect(refuseActivity({ type: 'invoke', name: 'composeExtension/query', ...whole, ...fields }, TENANT)).toBe(refusal);
});

it.each<[string, object]>([
  ['half a character', { conversation: { id: 'a\ud800', tenantId: TENANT } }],
  ['a control character', { conversation: { id: 'a\u0000', tenantId: TENANT } }],
  ['more than an address holds', { conversation: { id: 'x'.repeat(60_000), tenantId: TENANT } }],
  ['a name that is no text', { recipient: { id: '28:bot', name: 1 }, conversation: { id: 'a:1', tenantId: TENANT } }],
  ['an id that is no text', { id: {}, conversation: { id: 'a:1', tenantId: TENANT } }],
  ['half a character in its id', { id: 'a\ud800', conversation: { id: 'a:1', tenantId: TENANT } }],
])('an activity with %s is refused before the SDK throws on it', (_, fields) => {
  expect(refuseActivity({ type: 'message', ...whole, ...fields }, TENANT)).toBe('field not plain');
});
