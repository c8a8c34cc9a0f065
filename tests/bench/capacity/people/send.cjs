// One request over connections that stay open, and its whole answer.
const { Agent, request } = require('node:http');

const PATIENCE_MS = 15_000;
const agent = new Agent({ keepAlive: true, maxSockets: 400, maxFreeSockets: 400 });

exports.send = function send(url, { method = 'POST', path = '/api/messages', headers = {}, body = '' }) {
  return new Promise((resolve, reject) => {
    const options = {
      agent,
      method,
      headers: { 'Content-Type': 'application/json', ...headers },
      timeout: PATIENCE_MS,
    };
    const sent = request(`${url}${path}`, options, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({ status: answer.statusCode, headers: answer.headers, text: Buffer.concat(chunks).toString('utf8') }),
      );
    });
    sent.on('timeout', () => sent.destroy(new Error('no answer')));
    sent.on('error', reject);
    sent.end(body);
  });
};
