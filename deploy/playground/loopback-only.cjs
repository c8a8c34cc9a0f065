// The Playground listens on every address of the machine. A demo without sign-in must stay on this one, so every
// listen() without a host gets the loopback address. Loaded with `node --require`.
const net = require('node:net');

const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function listenOnLoopback(...args) {
  const [first] = args;
  if (typeof first === 'number' && typeof args[1] !== 'string') args.splice(1, 0, '127.0.0.1');
  else if (typeof first === 'object' && first !== null && first.port !== undefined)
    args[0] = { host: '127.0.0.1', ...first };
  return listen.apply(this, args);
};
