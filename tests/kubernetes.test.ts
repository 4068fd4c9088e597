import { globSync, readFileSync } from 'node:fs';
import * as apps from 'kubernetes-models/apps/v1';
import * as autoscaling from 'kubernetes-models/autoscaling/v2';
import * as networking from 'kubernetes-models/networking.k8s.io/v1';
import * as policy from 'kubernetes-models/policy/v1';
import * as core from 'kubernetes-models/v1';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { SETTING_NAMES } from '../src/settings.ts';

const ROOT = new URL('..', import.meta.url);

/** Models that validate against the schemas which Kubernetes publishes. */
const GROUPS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'apps/v1': apps,
  'autoscaling/v2': autoscaling,
  'networking.k8s.io/v1': networking,
  'policy/v1': policy,
  v1: core,
};

interface Manifest {
  apiVersion: string;
  kind: string;
  [field: string]: unknown;
}

/** The part of a deployment that says what its pods may do. */
interface PodTemplate {
  spec: { template: { spec: { containers: { securityContext: object }[] } } };
}

const read = (file: string): Manifest[] =>
  parseAllDocuments(readFileSync(new URL(file, ROOT), 'utf8')).map((document) => document.toJS());
const files = globSync('deploy/kubernetes/*.yaml', { cwd: ROOT.pathname }).filter(
  (file) => !file.endsWith('kustomization.yaml'),
);

function validate({ apiVersion, kind, ...rest }: Manifest): void {
  const Model = GROUPS[apiVersion]?.[kind] as new (data: object) => { validate(): void }; // each model has this form
  expect(Model, `${apiVersion} ${kind}`).toBeDefined();
  new Model(rest).validate();
}

describe('The Kubernetes manifests', () => {
  it.each(files)('%s is what Kubernetes takes', (file) => {
    for (const manifest of read(file)) validate(manifest);
  });

  it('a manifest with a slip is noticed', () => {
    const [deployment] = read('deploy/kubernetes/deployment.yaml');
    expect(() => validate({ ...deployment, spec: { replicas: 'three' } } as Manifest)).toThrow();
  });

  it('set only what is a setting, and mount what the settings name', () => {
    const text = readFileSync(new URL('deploy/kubernetes/deployment.yaml', ROOT), 'utf8');
    const named = Array.from(text.matchAll(/name: (ATLAS_GRAPH_\w+|HOST|PORT)\b/g), ([, name = '']) => name);
    expect(named.filter((name) => !SETTING_NAMES.includes(name))).toEqual([]);
    expect(named.length).toBeGreaterThan(2);
  });

  it('give the pod no rights that it does not need', () => {
    const [deployment] = read('deploy/kubernetes/deployment.yaml') as unknown as [PodTemplate];
    const { spec } = deployment.spec.template;
    const [container] = spec.containers;
    expect(spec).toMatchObject({ automountServiceAccountToken: false, securityContext: { runAsNonRoot: true } });
    expect(container?.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
  });

  it('kustomization.yaml names every file but the example', () => {
    const [kustomization] = parseAllDocuments(
      readFileSync(new URL('deploy/kubernetes/kustomization.yaml', ROOT), 'utf8'),
    );
    const { resources }: { resources: string[] } = kustomization ? kustomization.toJS() : { resources: [] };
    const present = files.map((file) => file.replace(/^.*\//, '')).filter((file) => file !== 'secrets.example.yaml');
    expect(resources.toSorted()).toEqual(present.toSorted());
  });
});
