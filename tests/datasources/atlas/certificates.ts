import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Certificate {
  key: string;
  cert: string;
}

/** A certificate that vouches for itself; with `isOver`, its time ended long ago. */
export function makeCertificate(host: string, isOver = false): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  const year = isOver ? 2020 : new Date().getUTCFullYear() - 1;
  try {
    writeFileSync(join(folder, 'config'), toConfig(host));
    writeFileSync(join(folder, 'index'), '');
    openssl(
      ...['req', '-new', '-config', 'config', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'],
      ...['-nodes', '-subj', `/CN=${host}`, '-keyout', 'key', '-out', 'request'],
    );
    openssl(
      ...['ca', '-batch', '-selfsign', '-config', 'config', '-keyfile', 'key', '-in', 'request', '-out', 'cert'],
      ...['-notext', '-startdate', `${year}0101000000Z`, '-enddate', `${year + (isOver ? 1 : 3)}0101000000Z`],
    );
    return { key: readFileSync(join(folder, 'key'), 'utf8'), cert: readFileSync(join(folder, 'cert'), 'utf8') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function toConfig(host: string): string {
  return [
    ...['[ca]', 'default_ca=own', '[own]', 'database=index', 'new_certs_dir=.', 'rand_serial=yes', 'default_md=sha256'],
    ...['policy=names', 'x509_extensions=names_of_host', '[names]', 'commonName=supplied'],
    ...['[names_of_host]', `subjectAltName=DNS:${host}`, '[req]', 'distinguished_name=subject', '[subject]', ''],
  ].join('\n');
}
