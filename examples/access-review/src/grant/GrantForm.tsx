import { type ReactNode, useState } from 'react';
import { useQuery } from 'urql';
import type { GrantProgrammaticAccessInput } from '../graphql/graphql.ts';
import { graphql } from '../graphql/index.ts';
import { formatRole } from '../ui/format.ts';
import { Select } from '../ui/Select.tsx';
import { readAddresses } from './read-addresses.ts';

const GrantFormQuery = graphql(`
  query GrantForm($organizationId: ID!) {
    organization(id: $organizationId) {
      id
      projects(first: 500) {
        nodes {
          id
          name
        }
      }
    }
  }
`);

const ORGANIZATION_ROLES = ['ORG_MEMBER', 'ORG_READ_ONLY'];
const PROJECT_ROLES = ['GROUP_READ_ONLY', 'GROUP_CLUSTER_MANAGER', 'GROUP_DATA_ACCESS_READ_ONLY', 'GROUP_OWNER'];

const toOptions = (roles: readonly string[]) => roles.map((role) => [role, formatRole(role)] as const);

interface GrantFormProps {
  organizationId: string;
  isSending: boolean;
  /** What went wrong. */
  children: ReactNode;
  onCancel(): void;
  onSubmit(input: GrantProgrammaticAccessInput): void;
}

export function GrantForm({ organizationId, isSending, children, onCancel, onSubmit }: GrantFormProps) {
  const [{ data, error }] = useQuery({ query: GrantFormQuery, variables: { organizationId } });
  const [description, setDescription] = useState('');
  const [organizationRole, setOrganizationRole] = useState('ORG_MEMBER');
  const [projectId, setProjectId] = useState('');
  const [projectRole, setProjectRole] = useState('GROUP_READ_ONLY');
  const [addresses, setAddresses] = useState('');
  const projects = data?.organization?.projects?.nodes ?? [];
  const submit = () =>
    onSubmit({
      organizationId,
      description,
      organizationRoles: [organizationRole],
      projects: projectId === '' ? [] : [{ projectId, roles: [projectRole] }],
      accessList: readAddresses(addresses),
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label className="field">
        What is it for?
        <input
          required
          maxLength={250}
          placeholder="CI of payments"
          value={description}
          onChange={(event) => setDescription(event.target.value)}
        />
      </label>
      <Select
        label="Role in the organization"
        value={organizationRole}
        options={toOptions(ORGANIZATION_ROLES)}
        onChange={setOrganizationRole}
      />
      <div className="field-pair">
        <Select
          label="Project"
          value={projectId}
          options={[['', 'None'], ...projects.map(({ id, name }) => [id, name] as const)]}
          onChange={setProjectId}
        />
        <Select label="Role there" value={projectRole} options={toOptions(PROJECT_ROLES)} onChange={setProjectRole} />
      </div>
      {error !== undefined && (
        <p className="field-help">
          The projects could not be read, so access is for the organization alone: {error.message}
        </p>
      )}
      <label className="field">
        Addresses it may call from
        <textarea
          rows={3}
          spellCheck={false}
          placeholder="203.0.113.7&#10;198.51.100.0/24"
          value={addresses}
          onChange={(event) => setAddresses(event.target.value)}
        />
        <span className="field-help">One on each line. Without any, the key can be used from everywhere.</span>
      </label>
      {children}
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onCancel}>
          Cancel
        </button>
        <button type="submit" className="button button-primary" disabled={isSending}>
          {isSending ? 'Granting …' : 'Grant access'}
        </button>
      </div>
    </form>
  );
}
