import { organization } from '../../../src/sandbox/index.ts';
import { startGateway } from '../../harness/gateway.ts';
import { idsOf, change as send } from './helpers.ts';

/** A company with two projects, one of them in use, and two keys, one of them idle. */
export const company = organization('acme', {
  projects: ['payments', { name: 'ledger', clusterCount: 1, accessList: ['203.0.113.7'] }],
  apiKeys: [
    {
      description: 'ci',
      projectRoles: { payments: ['GROUP_READ_ONLY'] },
      accessList: ['198.51.100.1', '198.51.100.0/28'],
    },
    { description: 'idle' },
  ],
});

/** A gateway over that company's Atlas, with a short way to change it. */
export async function start() {
  const gateway = await startGateway({ seed: company });
  return {
    ...gateway,
    ...idsOf(gateway),
    change: (name: string, input: Record<string, unknown>, selection?: string) => send(gateway, name, input, selection),
  };
}
