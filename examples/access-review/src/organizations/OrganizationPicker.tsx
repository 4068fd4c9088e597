import { type FragmentType, graphql, readFragment } from '../graphql/index.ts';
import { Select } from '../ui/Select.tsx';

const PickedOrganization = graphql(`
  fragment OrganizationPicker_organization on Organization {
    id
    name
  }
`);

interface OrganizationPickerProps {
  organizations: readonly FragmentType<typeof PickedOrganization>[];
  selected: string | undefined;
  onSelect(id: string): void;
}

export function OrganizationPicker({ organizations, selected, onSelect }: OrganizationPickerProps) {
  const options = readFragment(PickedOrganization, organizations).map(({ id, name }) => [id, name] as const);
  return (
    <Select
      label="Organization"
      value={selected ?? ''}
      options={selected === undefined ? [['', 'Choose one'], ...options] : options}
      onChange={onSelect}
      hidesLabel
    />
  );
}
