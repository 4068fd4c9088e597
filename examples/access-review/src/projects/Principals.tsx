import { useState } from 'react';
import type { PrincipalKind } from '../graphql/graphql.ts';
import { Pages } from '../ui/Pages.tsx';
import { Select } from '../ui/Select.tsx';
import { PrincipalPage } from './PrincipalPage.tsx';

const KINDS: readonly (readonly [PrincipalKind | 'ALL', string])[] = [
  ['ALL', 'Everybody'],
  ['USER', 'People'],
  ['TEAM', 'Teams'],
  ['API_KEY', 'API keys'],
  ['SERVICE_ACCOUNT', 'Service accounts'],
];

/** Who may reach a project by way of Atlas. Atlas or the gateway filters, so the pages hold only what fits. */
export function Principals({ projectId }: { projectId: string }) {
  const [kind, setKind] = useState<PrincipalKind | 'ALL'>('ALL');
  const [ownersOnly, setOwnersOnly] = useState(false);
  return (
    <section aria-labelledby="principals">
      <div className="section-head">
        <h3 id="principals">Who may reach it</h3>
        <Select label="Kind" value={kind} options={KINDS} onChange={setKind} hidesLabel />
        <label className="check">
          <input type="checkbox" checked={ownersOnly} onChange={(event) => setOwnersOnly(event.target.checked)} />
          Owners only
        </label>
      </div>
      <Pages key={`${kind} ${ownersOnly}`}>
        {(page) => <PrincipalPage {...page} projectId={projectId} kind={kind} ownersOnly={ownersOnly} />}
      </Pages>
    </section>
  );
}
