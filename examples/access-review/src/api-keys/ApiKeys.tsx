import { useState } from 'react';
import { MasterDetail } from '../ui/MasterDetail.tsx';
import { Pages } from '../ui/Pages.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { Select } from '../ui/Select.tsx';
import { ApiKeyDetail } from './ApiKeyDetail.tsx';
import { ApiKeyPage } from './ApiKeyPage.tsx';
import { REACH_FILTERS, type ReachFilter } from './key-filters.ts';

interface ApiKeysProps {
  organizationId: string;
  selected: string | null;
  onSelect(id: string | null): void;
}

/** The API keys of an organization: what each may do, from where it may call, and what it has left unused. */
export function ApiKeys({ organizationId, selected, onSelect }: ApiKeysProps) {
  const [text, setText] = useState('');
  const [filter, setFilter] = useState<ReachFilter>('all');
  return (
    <MasterDetail
      what="API keys"
      invitation="Select a key to see its roles, and the addresses it may call from."
      onClose={() => onSelect(null)}
      detail={
        selected === null ? undefined : <ApiKeyDetail key={selected} organizationId={organizationId} id={selected} />
      }
      list={
        <>
          <div className="toolbar">
            <SearchField label="Search keys" value={text} onChange={setText} />
            <Select label="May call from" value={filter} options={REACH_FILTERS} onChange={setFilter} hidesLabel />
          </div>
          <Pages>
            {(page) => (
              <ApiKeyPage
                {...page}
                organizationId={organizationId}
                text={text.trim()}
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
