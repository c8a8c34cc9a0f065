/** An id that no directory has, and an address that is nobody's: for trying the package only. */
const DEMO = { appId: '11111111-2222-3333-4444-555555555555', publicUrl: 'https://deelwijzer.example.nl' };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const THIS_MACHINE = /^(localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/;

/**
 * What the manifest is filled with, read from the environment: `{ isDemo, appId, publicUrl }`, or `{ problems }` with every
 * mistake at once. Neither variable set: the demo. One of the two: a mistake, because the package would point nowhere.
 */
export function readSettings(environment) {
  const appId = environment.MicrosoftAppId?.trim() ?? '';
  const publicUrl = environment.PUBLIC_URL?.trim().replace(/\/+$/, '') ?? '';
  if (appId === '' && publicUrl === '') return { isDemo: true, ...DEMO };
  const problems = [...appIdProblems(appId), ...addressProblems(publicUrl)];
  return problems.length > 0 ? { problems } : { isDemo: false, appId: appId.toLowerCase(), publicUrl };
}

function appIdProblems(appId) {
  if (appId === '')
    return ["MicrosoftAppId: missing while PUBLIC_URL is set. Set it to the bot's application (client) id."];
  if (!UUID.test(appId))
    return ['MicrosoftAppId: expected an id such as 11111111-2222-3333-4444-555555555555, found something else.'];
  return [];
}

/** Never quotes what was found: a mistyped address can hold a password. */
function addressProblems(publicUrl) {
  const wrong = (found, remedy) => [
    `PUBLIC_URL: expected an address such as https://deelwijzer.example.nl, found ${found}. ${remedy}`,
  ];
  if (publicUrl === '') return wrong('nothing while MicrosoftAppId is set', 'Set it to the address Teams reaches.');
  if (!URL.canParse(publicUrl)) return wrong('something that is no address', 'Write it with https:// in front.');
  const url = new URL(publicUrl);
  if (url.protocol !== 'https:')
    return wrong(url.protocol, 'Teams only opens https: put a certificate in front of it.');
  if (url.username !== '' || url.password !== '') return wrong('one with a name or password', 'Take those out.');
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
    return wrong('one with a path, question mark or hash', 'Give Deelwijzer a host name of its own.');
  if (THIS_MACHINE.test(url.hostname))
    return wrong('the address of this machine', 'Microsoft must reach it: use a public name.');
  return [];
}
