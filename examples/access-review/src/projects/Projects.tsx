import { useState } from 'react';
import { MasterDetail } from '../ui/MasterDetail.tsx';
import { Pages } from '../ui/Pages.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { Select } from '../ui/Select.tsx';
import { useDebounced } from '../ui/use-debounced.ts';
import { NETWORK_FILTERS, type NetworkFilter } from './network-filter.ts';
import { ProjectDetail } from './ProjectDetail.tsx';
import { ProjectPage } from './ProjectPage.tsx';

interface ProjectsProps {
  organizationId: string;
  selected: string | null;
  onSelect(id: string | null): void;
}

/** The projects of an organization: who may reach each, and from where its clusters can be reached. */
export function Projects({ organizationId, selected, onSelect }: ProjectsProps) {
  const [name, setName] = useState('');
  const [filter, setFilter] = useState<NetworkFilter>('all');
  const search = useDebounced(name.trim());
  return (
    <MasterDetail
      what="projects"
      invitation="Select a project to see who may reach it, and from where."
      onClose={() => onSelect(null)}
      detail={selected === null ? undefined : <ProjectDetail key={selected} id={selected} />}
      list={
        <>
          <div className="toolbar">
            <SearchField label="Name begins with" value={name} onChange={setName} />
            <Select label="Network access" value={filter} options={NETWORK_FILTERS} onChange={setFilter} hidesLabel />
          </div>
          <Pages key={search}>
            {(page) => (
              <ProjectPage
                {...page}
                organizationId={organizationId}
                name={search}
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
