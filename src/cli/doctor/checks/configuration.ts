import type { Config } from '../../../config/config';
import type { Finding } from '../finding';
import { sayOf } from '../finding';

const say = sayOf('configuration');
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const SECRETS_ID =
  'In Entra, Certificates & secrets, copy the column Value, which is only shown when the secret is made; make a new one if it is gone.';

/** What can be seen without asking anybody. */
export function checkConfiguration(config: Config): readonly Finding[] {
  const { bot, publicUrl } = config;
  if (bot === undefined)
    return [
      say(
        'mind',
        'No MicrosoftAppId: this is the demo, with invented people and for this machine only.',
        'An installation? Then its environment was not read: name its file, as in deploy/README.md, section 3 (npm run doctor reads none). Else set the variables of deploy/env.example.',
      ),
    ];
  const findings: Finding[] = [];
  if (UUID.test(bot.appPassword))
    findings.push(
      say('wrong', 'MicrosoftAppPassword looks like the id of the secret; expected its value.', SECRETS_ID),
    );
  if (publicUrl === undefined)
    findings.push(
      say(
        'wrong',
        'PUBLIC_URL is not set; links on cards, the tabs and the Teams package need it.',
        'Set it to the address that Teams reaches, such as https://deelwijzer.example.nl.',
      ),
    );
  if (findings.length === 0)
    findings.push(say('well', `Complete: ${bot.appType}, people of one tenant, ${publicUrl ?? ''}.`));
  return [...findings, ...checkPeople(config)];
}

function checkPeople({ coordinators, editors, fourEyes }: Config): readonly Finding[] {
  const people = sayOf('people');
  const findings: Finding[] = [];
  if (coordinators.length === 0)
    findings.push(
      people(
        'mind',
        'COORDINATORS is empty: in the chat nobody can link a channel, claim or answer a question.',
        'Put the Entra object ids of the coordinators there; the app role alone only opens the tab.',
      ),
    );
  if (fourEyes && editors.length === 1)
    findings.push(
      people(
        'mind',
        'EDITORS names one person while another must approve what they change.',
        'Add a second editor (or give somebody the app role Editor), or set FOUR_EYES=off for a team of one.',
      ),
    );
  return findings.length === 0
    ? [people('well', `${coordinators.length} coordinators and ${editors.length} editors by name.`)]
    : findings;
}
