import { isIP } from 'node:net';

/**
 * What Kubernetes writes into each pod for a Service whose name begins with `atlas-graph` (docker's links look the same). The variables
 * look like settings and are none.
 */
const LINKS: readonly (readonly [name: RegExp, isWritten: (value: string) => boolean])[] = [
  [/_SERVICE_HOST$/, (value) => isIP(value) !== 0],
  [/_SERVICE_PORT(_[A-Z0-9_]+)?$/, isPort],
  [/_PORT$/, isAddress],
  [/_PORT_\d+_(TCP|UDP|SCTP)$/, isAddress],
  [/_PORT_\d+_(TCP|UDP|SCTP)_PROTO$/, (value) => /^(tcp|udp|sctp)$/.test(value)],
  [/_PORT_\d+_(TCP|UDP|SCTP)_PORT$/, isPort],
  [/_PORT_\d+_(TCP|UDP|SCTP)_ADDR$/, (value) => isIP(value) !== 0],
];

/** The value counts too, so that somebody who writes ATLAS_GRAPH_PORT=8080 learns that it is no setting. */
export function isServiceLink(name: string, value: string): boolean {
  return name.startsWith('ATLAS_GRAPH_') && LINKS.some(([form, isWritten]) => form.test(name) && isWritten(value));
}

function isPort(value: string): boolean {
  return /^\d{1,5}$/.test(value);
}

/** Such as tcp://10.0.0.1:4000. */
function isAddress(value: string): boolean {
  return /^(tcp|udp|sctp):\/\/[^/]+:\d{1,5}$/.test(value);
}
