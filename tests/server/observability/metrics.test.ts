import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { Metrics } from '../../../src/server/metrics.ts';
import { startGateway } from '../../harness/gateway.ts';
import { accessFrom, bearer, writeTokens } from '../access/harness.ts';

const ROOT = new URL('../../..', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, ROOT), 'utf8');

/** Names of ours that stand in a text, without what a histogram adds. */
const namesIn = (text: string) =>
  new Set(Array.from(text.matchAll(/\batlas_graph_\w+/g), ([name]) => name.replace(/_(bucket|sum|count)$/, '')));

const existing = async () => (await new Metrics().registry.getMetricsAsJSON()).map(({ name }) => name);
const ours = async () => (await existing()).filter((name) => name.startsWith('atlas_graph_'));

describe('Metrics', () => {
  it('count operations, errors by code and calls to Atlas', async () => {
    const { url, query } = await startGateway();
    await query('{ organizations { totalCount } }');
    await query('{ organization(id: "nope") { name } }');
    const text = await (await fetch(`${url}/metrics`)).text();
    expect(text).toContain('atlas_graph_operations_total{type="query",outcome="ok"} 1');
    expect(text).toContain('atlas_graph_operations_total{type="query",outcome="errors"} 1');
    expect(text).toContain('atlas_graph_errors_total{code="BAD_USER_INPUT"} 1');
    expect(text).toContain('atlas_graph_atlas_calls_total{operation="GET /orgs",status="200",source="sent"} 1');
    expect(text).toMatch(/atlas_graph_atlas_rate_limit_left_ratio\{operation="GET \/orgs"\} 0\.99/);
    expect(text).toContain('nodejs_eventloop_lag_seconds');
  });

  it('say what callers use of their budgets; only names of static tokens are labels', async () => {
    const env = { ATLAS_GRAPH_TOKENS_FILE: writeTokens(), ATLAS_GRAPH_CALLS_PER_MINUTE: '1' };
    const { url, query } = await startGateway({ settings: accessFrom(env) });
    const ask = () => query('{ viewer { throttled } }', {}, bearer('token-of-reader'));
    expect((await ask()).errors).toBeUndefined();
    expect((await ask()).errors).toHaveLength(1);
    const text = await vi.waitFor(async () => {
      const read = await (await fetch(`${url}/metrics`)).text();
      expect(read).toContain('atlas_graph_budget_calls_total{kind="token",token="reader"} 1');
      return read;
    });
    expect(text).toContain('atlas_graph_budget_refusals_total{kind="token",token="reader"} 1');
    expect(text).toContain('atlas_graph_budget_calls_per_minute 1');
    const metrics = new Metrics();
    for (const name of ['one', 'two']) metrics.observeBudget({ kind: 'jwt', name, scopes: [] }, 2);
    expect(await metrics.registry.metrics()).toContain('atlas_graph_budget_calls_total{kind="jwt",token=""} 4');
  });

  it('are all described in docs/operations.md, and no other is', async () => {
    expect([...namesIn(read('docs/operations.md'))].toSorted()).toEqual((await ours()).toSorted());
  });

  it.each(['deploy/grafana/dashboard.json', 'deploy/prometheus/alerts.yml'])('that %s asks for exist', async (file) => {
    const known = new Set(await existing());
    const asked = Array.from(read(file).matchAll(/\b(?:atlas_graph|nodejs|process)_\w+/g), ([name]) =>
      name.replace(/_(bucket|sum|count)$/, ''),
    );
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter((name) => !known.has(name))).toEqual([]);
  });

  it('have alerts that say what to do', () => {
    const { groups } = parseYaml(read('deploy/prometheus/alerts.yml')) as {
      groups: { rules: { alert: string; expr: string; annotations: { summary: string; description: string } }[] }[];
    };
    for (const rule of groups.flatMap(({ rules }) => rules)) {
      expect(rule.expr).not.toBe('');
      expect(rule.annotations.description.length).toBeGreaterThan(40);
    }
  });
});

describe('The log', () => {
  it('has one line for each operation, with who asked, what it cost and what came of it, and nothing of its contents', async () => {
    const { query, log } = await startGateway();
    await query(
      'query Review { organizations { nodes { name projects { totalCount } } } }',
      {},
      { 'x-request-id': 'r-1' },
    );
    const lines = log()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter(({ msg }) => msg === 'operation');
    expect(lines).toEqual([
      expect.objectContaining({
        requestId: 'r-1',
        type: 'query',
        name: 'Review',
        caller: { kind: 'anonymous', name: 'anonymous' },
        calls: 2,
        estimatedCost: 2,
        outcome: 'ok',
        durationMs: expect.any(Number),
      }),
    ]);
    expect(log()).not.toContain('Acme');
  });
});
