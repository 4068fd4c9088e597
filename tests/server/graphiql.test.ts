import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { companySeed } from '../../src/sandbox/index.ts';
import { readSettings } from '../../src/settings.ts';
import { startGateway } from '../harness/gateway.ts';

const seed = companySeed({ organizations: 1, projects: 2, apiKeys: 3 });
const PAGE = { accept: 'text/html,*/*;q=0.8' };

/** As fetch would not: what came over the wire, not unpacked. */
function get(url: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      const sent = request(url, { method, headers }, (res) => {
        const chunks: Buffer[] = [];
        res.on('data', (chunk) => chunks.push(chunk));
        res.on('end', () => resolve({ status: res.statusCode, headers: res.headers, body: Buffer.concat(chunks) }));
      });
      sent.on('error', reject);
      sent.end();
    },
  );
}

async function openPage(pathPrefix = '') {
  const gateway = await startGateway({ seed, settings: { pathPrefix } });
  const page = `${gateway.url}${pathPrefix}/graphql`;
  const { headers, body } = await get(page, PAGE);
  const files = [...body.toString().matchAll(/(?:src|href)="(graphiql\/[^"]+)"/g)].map(([, path = '']) => path);
  return { ...gateway, page, headers, html: body.toString(), files: files.map((path) => new URL(path, page).href) };
}

describe('GraphiQL’s page', () => {
  it('is a few kilobytes that name files of this gateway and run no script of their own', async () => {
    const { headers, html, files } = await openPage();
    expect(html.length).toBeLessThan(20_000);
    expect(files).toHaveLength(4);
    expect(html.replace(/data:image[^"]*/g, '')).not.toMatch(/https?:/);
    expect(html).not.toMatch(/<script(?![^>]*(src=|application\/json))/);
    expect(headers).toMatchObject({
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-security-policy': expect.stringMatching(
        /^default-src 'none'; script-src 'self'; .*frame-ancestors 'none'/,
      ),
    });
  });

  it('has files with the hash of their content in their names, which a browser keeps for good', async () => {
    const { files } = await openPage();
    for (const file of files) {
      const { status, headers } = await get(file, { 'accept-encoding': 'gzip, deflate, br' });
      expect(status).toBe(200);
      expect(file).toMatch(/-[\w-]{16}\.(js|css)$/);
      expect(headers).toMatchObject({
        'cache-control': 'public, max-age=31536000, immutable',
        'content-encoding': 'br',
        'content-type': expect.stringMatching(/^text\/(css|javascript); charset=utf-8$/),
        'x-content-type-options': 'nosniff',
        vary: 'accept-encoding',
      });
    }
  });

  it('weighs less than two megabytes on the wire', async () => {
    const { files } = await openPage();
    const sizes = await Promise.all(
      files.map(async (file) => (await get(file, { 'accept-encoding': 'br' })).body.length),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_000_000);
  });

  it('sends each file in the coding that is accepted, and plain to whoever accepts none', async () => {
    const { files } = await openPage();
    const script = files.find((file) => file.includes('/page-') && file.endsWith('.js')) ?? '';
    const plain = await get(script);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.toString()).toContain('Runs in the browser');
    const br = await get(script, { 'accept-encoding': 'br' });
    expect(brotliDecompressSync(br.body)).toEqual(plain.body);
    const gzip = await get(script, { 'accept-encoding': 'gzip, br;q=0' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body)).toEqual(plain.body);
    const head = await get(script, { 'accept-encoding': 'gzip' }, 'HEAD');
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, String(gzip.body.length), 0]);
  });

  it.each([
    'graphiql/nothing.js',
    'graphiql/../graphql.js',
    'graphiql/%2e%2e/%2e%2e/package.json',
    'graphiql/constructor',
  ])('has no file %s', async (path) => {
    const { url } = await startGateway({ seed });
    expect((await get(`${url}/${path}`)).status).toBe(404);
  });

  it('has its files only where it is served itself', async () => {
    const { files } = await openPage();
    const { url } = await startGateway({ seed, settings: readSettings({ ATLAS_GRAPH_GRAPHIQL: 'false' }) });
    expect((await get(new URL(new URL(files[0] ?? '').pathname, url).href)).status).toBe(404);
  });
});

describe('Behind a path prefix', () => {
  it('everything is below it: the graph, the page and its files', async () => {
    const { url, page, files } = await openPage('/tools/atlas');
    expect(files[0]).toContain('/tools/atlas/graphiql/');
    expect((await get(files[0] ?? '')).status).toBe(200);
    const asked = await fetch(`${page}?query={__typename}`, { headers: { accept: 'application/json' } });
    expect(await asked.json()).toEqual({ data: { __typename: 'Query' } });
    for (const root of ['/tools/atlas', '/tools/atlas/']) {
      expect((await get(`${url}${root}`)).status).toBe(302);
    }
    for (const elsewhere of ['/graphql', '/', '/tools/atlasgraphql', '/tools/atlas/tools/atlas/graphql']) {
      expect((await get(`${url}${elsewhere}`, PAGE)).status).toBe(404);
    }
  });

  it.each(['', '/', '?from=menu'])('the redirect from /tools/atlas%s leads to the page below it', async (end) => {
    const { url } = await openPage('/tools/atlas');
    const page = await fetch(`${url}/tools/atlas${end}`, { headers: PAGE });
    expect([page.url, page.status]).toEqual([`${url}/tools/atlas/graphql`, 200]);
  });

  it('probes, which come past the proxy, find health with it and without', async () => {
    const { url } = await openPage('/tools/atlas');
    for (const path of ['/health/live', '/tools/atlas/health/live'])
      expect((await get(`${url}${path}`)).status).toBe(200);
  });
});
