import { appendFileSync } from 'node:fs';
import { Socket } from 'node:net';

/**
 * Loaded into a client before its own code (`node --import`): notes in the file HOSTS_FILE each host that it connects to, a line
 * each, so that a test can say that it spoke to the sandbox and to nobody else.
 */
const file = process.env.HOSTS_FILE ?? '';
const connect = Socket.prototype.connect;

Socket.prototype.connect = function (this: Socket, ...args: unknown[]) {
  appendFileSync(file, `${readHost(args)}\n`);
  return Reflect.apply(connect, this, args);
} as typeof connect; // its overloads, passed on as they came

/** Node has port and host, options, or (from net.connect) an array that begins with options. */
function readHost([first, second]: unknown[]): string {
  const options = Array.isArray(first) ? first[0] : first;
  if (typeof options !== 'object' || options === null) return typeof second === 'string' ? second : 'localhost';
  if ('path' in options && typeof options.path === 'string' && !('port' in options)) return options.path;
  return 'host' in options ? String(options.host) : 'localhost';
}
