import { closeTestServers, startTestServer } from '../support/test-server';

afterEach(closeTestServers);

it('are on every answer, to the letter', async () => {
  const { url } = await startTestServer();
  for (const path of ['/healthz', '/', '/bestaat-niet']) {
    const { headers } = await fetch(`${url}${path}`);
    expect(Object.fromEntries(headers)).toMatchObject({
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('strict-transport-security')).toBeNull();
  }
});

it('pin https only where the address is https', async () => {
  const { port } = await startTestServer({ publicUrl: 'https://deelwijzer.example' });
  const { headers } = await fetch(`http://127.0.0.1:${port}/healthz`);
  expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
});
