// Loaded before the program (NODE_OPTIONS=--require): what it asks of Microsoft's own hosts is asked of a server on this machine
// instead. The program itself is as in production: tokens are really signed, fetched and checked.
const http = require('node:http');
const https = require('node:https');

const { login, connector } = JSON.parse(process.env.MICROSOFT_HERE);
const HERE = {
  'login.microsoftonline.com': login,
  'login.botframework.com': login,
  'smba.trafficmanager.net': connector,
};

/** The arguments of `https.request` for the server here; undefined for any other host. */
function redirected([first, second, third]) {
  const isAddress = typeof first === 'string' || first instanceof URL;
  const address = isAddress ? new URL(first) : undefined;
  const options = {
    ...(address && { host: address.hostname, path: address.pathname + address.search }),
    ...(isAddress ? second : first),
  };
  const to = HERE[options.hostname ?? options.host];
  if (to === undefined) return undefined;
  const { hostname, port } = new URL(to);
  const { agent: _, protocol: __, ...rest } = options;
  return [{ ...rest, host: hostname, hostname, port }, isAddress ? third : second];
}

const away = https.request;
https.request = (...args) => {
  const here = redirected(args.map((each) => (typeof each === 'function' ? undefined : each)));
  const heard = args.find((each) => typeof each === 'function');
  return here === undefined ? away(...args) : http.request(here[0], heard);
};
https.get = (...args) => https.request(...args).end();

const { fetch } = globalThis;
globalThis.fetch = (address, init) => {
  const { hostname, pathname, search } = new URL(address instanceof Request ? address.url : address);
  return HERE[hostname] === undefined ? fetch(address, init) : fetch(new URL(pathname + search, HERE[hostname]), init);
};
