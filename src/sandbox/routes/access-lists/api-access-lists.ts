import { covers, credentialOf } from '../../auth/access.ts';
import { checkDistinct, findAddresses, isNamed } from '../../http/addresses.ts';
import { readArray, readObject } from '../../http/body.ts';
import type { SandboxRequest } from '../../http/operation.ts';
import { missingOneOf, Problem } from '../../http/problem.ts';
import type { ApiAccessListEntry } from '../../state/model.ts';

/** What API keys and service accounts have in common. */
interface Holder {
  accessList: ApiAccessListEntry[];
}

/** The entries that the body asks for, none of which may be there already. */
export function readNewEntries({ body, clock }: SandboxRequest, { accessList }: Holder): ApiAccessListEntry[] {
  const added = readArray(body).map((item): ApiAccessListEntry => {
    const addresses = findAddresses(readObject(item, ['ipAddress', 'cidrBlock']));
    if (addresses === undefined) throw missingOneOf('ipAddress', 'cidrBlock');
    return { ...addresses, created: clock.now(), count: 0 };
  });
  checkDistinct(added);
  for (const { cidrBlock } of added) {
    if (!accessList.some((entry) => entry.cidrBlock === cidrBlock)) continue;
    throw new Problem(409, 'ADDRESS_ALREADY_IN_ACCESS_LIST', `Address ${cidrBlock} is already in the access list.`, [
      cidrBlock,
    ]);
  }
  return added;
}

export function findEntry({ params }: SandboxRequest, { accessList }: Holder): ApiAccessListEntry | undefined {
  return accessList.find((listed) => isNamed(listed, params.ipAddress ?? ''));
}

/** Nobody saws off the branch it sits on. */
export function removeEntry({ caller, address }: SandboxRequest, holder: Holder, entry: ApiAccessListEntry): void {
  if (holder === credentialOf(caller) && covers(entry, address)) {
    throw new Problem(
      400,
      'CANNOT_REMOVE_CALLER_FROM_ACCESS_LIST',
      `Cannot remove caller's IP address ${address} from access list.`,
      [address],
    );
  }
  holder.accessList.splice(holder.accessList.indexOf(entry), 1);
}
