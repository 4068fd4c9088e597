import { useState } from 'react';
import { MasterDetail } from '../ui/MasterDetail.tsx';
import { Pages } from '../ui/Pages.tsx';
import { Select } from '../ui/Select.tsx';
import { ServiceAccountDetail } from './ServiceAccountDetail.tsx';
import { ServiceAccountPage } from './ServiceAccountPage.tsx';
import { SECRET_FILTERS, type SecretFilter } from './secret-filter.ts';

interface ServiceAccountsProps {
  organizationId: string;
  selected: string | null;
  onSelect(id: string | null): void;
}

/** The service accounts of an organization: which secrets end soon or were never used, and from where each may call. */
export function ServiceAccounts({ organizationId, selected, onSelect }: ServiceAccountsProps) {
  const [filter, setFilter] = useState<SecretFilter>('all');
  return (
    <MasterDetail
      what="service accounts"
      invitation="Select a service account to see its roles, its secrets, and the addresses it may call from."
      onClose={() => onSelect(null)}
      detail={
        selected === null ? undefined : (
          <ServiceAccountDetail key={selected} organizationId={organizationId} id={selected} />
        )
      }
      list={
        <>
          <div className="toolbar">
            <Select label="Secrets" value={filter} options={SECRET_FILTERS} onChange={setFilter} hidesLabel />
          </div>
          <Pages>
            {(page) => (
              <ServiceAccountPage
                {...page}
                organizationId={organizationId}
                filter={filter}
                selected={selected}
                onSelect={onSelect}
              />
            )}
          </Pages>
        </>
      }
    />
  );
}
