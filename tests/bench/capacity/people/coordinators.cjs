// What coordinators do in their tab, over its API, as the tab asks for it.
const { send } = require('./send.cjs');

const JSON_BODY = { 'Content-Type': 'application/json' };

exports.coordinatorAt = ({ timed, nextUrl, sleep }) => {
  /** The demo's token is of one program; Entra's is good for all. */
  const tokens = new Map();
  /** Two coordinators do not take the same question: here they know of one another. */
  const taken = new Set();

  const as = (url, extra = {}) => ({ ...JSON_BODY, Authorization: `Bearer ${tokens.get(url)}`, ...extra });
  const ask = async (kind, what, expects = '{') => {
    const url = nextUrl();
    const answer = await timed(kind, performance.now(), url, { ...what, headers: as(url, what.headers) }, expects);
    return answer && JSON.parse(answer.text);
  };
  const command = (question, name, body) =>
    ask('tab', {
      path: `/api/v1/escalations/${question.id}/${name}`,
      headers: { 'If-Match': `"${question.version}"` },
      body: JSON.stringify(body),
    });

  return {
    signIn: async ({ urls, coordinator }) => {
      for (const url of urls.filter((each) => !tokens.has(each))) {
        const body = JSON.stringify({ personId: coordinator });
        const { status, text } = await send(url, { path: '/api/v1/sign-in/demo', headers: JSON_BODY, body });
        if (status !== 200) throw new Error(`Expected a sign-in of the demo, found ${status}.`);
        tokens.set(url, JSON.parse(text).token);
      }
    },
    poll: () => ask('poll', { method: 'GET', path: '/api/v1/changes' }),
    /** The list, one question of it, *Ik pak dit op*, an answer, *Sluit*. True when all of it went well. */
    answerOne: async (who) => {
      const list = await ask('tab', { path: '/api/v1/escalations/search', body: JSON.stringify({ filter: 'new' }) });
      const row = list?.rows.find(({ id }) => !taken.has(id));
      if (row === undefined) return false;
      taken.add(row.id);
      const opened = await ask('tab', { method: 'GET', path: `/api/v1/escalations/${row.id}` });
      await sleep(300);
      const claimed = opened && (await command(opened, 'claim', {}));
      await sleep(700);
      const text = 'Ja, als de ouders ervan weten. Leg vast waarom je het deelt en met wie, en vertel het hun vooraf.';
      const answered = claimed && (await command(claimed, 'answer', { key: `antwoord-${who}`, text }));
      const closed = answered && (await command(answered, 'close', {}));
      return closed !== undefined;
    },
  };
};
