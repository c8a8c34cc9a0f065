import fc from 'fast-check';
import { messageLink, questionLink, questionPage } from '../../src/cards/teams-link';
import '../support/property-seed';

const ID = '3f1f2c5e-8a55-4a63-9a0e-0123456789ab';
const APP = '11111111-2222-3333-4444-555555555555';
const publicUrl = 'https://deelwijzer.voorbeeld.test';

describe('a link to a question', () => {
  test('opens the tab in Teams at that question', () => {
    const link = new URL(questionLink({ appId: APP, publicUrl }, ID));
    expect(`${link.origin}${link.pathname}`).toBe(`https://teams.microsoft.com/l/entity/${APP}/coordinator`);
    expect(JSON.parse(link.searchParams.get('context') ?? '')).toEqual({ subEntityId: `vraag/${ID}` });
    expect(link.searchParams.get('webUrl')).toBe(`${publicUrl}/tabs/coordinator#/vraag/${ID}`);
  });

  test('is a plain page where there is no app', () => {
    expect(questionLink({ appId: undefined, publicUrl }, ID)).toBe(`${publicUrl}/tabs/coordinator#/vraag/${ID}`);
  });

  test('comes back whole whatever an id looks like', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (id) => {
        const link = questionLink({ appId: APP, publicUrl }, id);
        expect(link).not.toMatch(/[+\s]/);
        const { subEntityId } = JSON.parse(new URL(link).searchParams.get('context') ?? '') as { subEntityId: string };
        expect(subEntityId).toBe(questionPage(id));
        expect(decodeURIComponent(subEntityId.slice('vraag/'.length))).toBe(id);
      }),
    );
  });
});

test('a link to a message names its channel, the message and the tenant', () => {
  const link = new URL(messageLink({ channelId: '19:abc@thread.tacv2', messageId: '1732650000000', tenantId: APP }));
  expect(link.pathname.split('/').map(decodeURIComponent)).toEqual([
    '',
    'l',
    'message',
    '19:abc@thread.tacv2',
    '1732650000000',
  ]);
  expect(Object.fromEntries(link.searchParams)).toEqual({ tenantId: APP, parentMessageId: '1732650000000' });
});
