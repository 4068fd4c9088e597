import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { KNOWN_DIFFERENCES } from '../../src/drift/known-differences.ts';
import { fittingDocument } from './fitting-document.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'drift-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command as `npm run drift` does. */
async function run(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  const child = spawn(process.execPath, ['src/main.ts', 'drift', ...args], { cwd: ROOT });
  const exit = once(child, 'close');
  const [out, err] = await Promise.all([textOf(child.stdout), textOf(child.stderr)]);
  const [status] = await exit;
  return { status, out, err };
}

function write(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

type Fitting = ReturnType<typeof fittingDocument>;

/** A document that differs from the wire as Atlas's own does, and then by one change. */
function documentWith(change: (document: Fitting) => void = () => {}): string {
  const document = fittingDocument();
  const { paths } = document;
  const answerWith = (path: string, method: string, old: string, status: string) => {
    const responses = paths[path]?.[method]?.responses ?? {};
    Object.assign(responses, { [status]: responses[old] });
    delete responses[old];
  };
  answerWith(`${V2}/groups`, 'post', '201', '200');
  answerWith(`${V2}/groups/{groupId}/accessList`, 'post', '201', '200');
  answerWith(`${V2}/orgs/{orgId}/teams`, 'post', '201', '200');
  answerWith(`${V2}/groups/{groupId}`, 'delete', '202', '204');
  for (const operation of Object.values(paths[`${V2}/groups/{groupId}/settings`] ?? {})) {
    for (const { content } of [operation.requestBody, operation.responses['200']].flatMap((body) => body ?? [])) {
      const schema = content[V2023]?.schema as { properties: Record<string, object> } | undefined; // as made from the table
      delete schema?.properties.isAtlasHomePageAiAssistantEnabled;
    }
  }
  change(document);
  return write('atlas.json', JSON.stringify(document));
}

const V2 = '/api/atlas/v2';
const V2023 = 'application/vnd.atlas.2023-01-01+json';

/** Lets a version of an operation end in so many days from now. */
const ending = (days: number) => (document: Fitting) => {
  const content = document.paths[`${V2}/orgs`]?.get?.responses['200']?.content[V2023];
  Object.assign(content ?? {}, { 'x-sunset': new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10) });
};

describe('atlas-graph drift', () => {
  it('says that nothing drifted, with status 0, and what it has left out', async () => {
    const { status, out, err } = await run(documentWith());
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('An Atlas that fits 2.0, held against ');
    expect(out).toContain(`Left out: ${KNOWN_DIFFERENCES.length} known differences`);
    expect(out.trimEnd().split('\n').at(-1)).toBe('nothing drifted');
  });

  it('reads YAML as well', async () => {
    // JSON is YAML; the comment before it is not JSON.
    const path = write('atlas.yaml', `# made by hand\n${JSON.stringify(fittingDocument())}`);
    expect((await run(path)).out).toContain('An Atlas that fits 2.0, held against ');
  });

  it('tells what is gone, with status 1', async () => {
    const { status, out } = await run(documentWith(({ paths }) => delete paths[`${V2}/groups/byName/{groupName}`]));
    expect(status).toBe(1);
    expect(out).toContain('Gone\n- GET /groups/byName/{groupName}: The path is gone.\n');
    expect(out.trimEnd().split('\n').at(-1)).toBe('1 finding, 1 breaking the gateway now or within 180 days');
  });

  it('names the root resource by a slash', async () => {
    expect((await run(documentWith(({ paths }) => delete paths[V2]))).out).toContain('- GET /: The path is gone.');
  });

  it('ends with status 0 when what it tells breaks nothing', async () => {
    const { status, out } = await run(documentWith(ending(400)));
    expect(status).toBe(0);
    expect(out).toMatch(/About to end\n- GET \/orgs: Version 2023-01-01 ends on [-\d]+, in (399|400) days\.\n/);
    expect(out.trimEnd().split('\n').at(-1)).toBe('1 finding, none breaking the gateway now or within 180 days');
  });

  it('looks as far ahead as it is told to', async () => {
    const path = documentWith(ending(400));
    const { status, out } = await run('--within', '500', path);
    expect(status).toBe(1);
    expect(out).toContain('This breaks the gateway.');
    expect((await run('--within', '30', documentWith(ending(40)))).status).toBe(0);
  });

  it('gives the findings as JSON', async () => {
    const { status, out } = await run(
      '--json',
      documentWith(({ paths }) => delete paths[`${V2}/orgs`]?.post),
    );
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      withinDays: 180,
      findings: [
        {
          group: 'gone',
          isBreaking: true,
          operations: ['POST /orgs'],
          about: 'operation',
          sentence: 'The path is still there; POST is not.',
        },
      ],
      leftOut: KNOWN_DIFFERENCES,
    });
  });

  it('explains itself', async () => {
    const { status, out } = await run('--help');
    expect(status).toBe(0);
    for (const part of ['atlas-graph drift ', '--within <days>', '--json', 'Exit status']) expect(out).toContain(part);
  });
});

describe('A wrong call ends with status 2 and a sentence about the way out:', () => {
  it.each([
    [
      'no file is named',
      [],
      /^One OpenAPI file is expected, but 0 are given\. "atlas-graph drift --help" tells more\.$/,
    ],
    ['two files are named', ['a.json', 'b.json'], /^One OpenAPI file is expected, but 2 are given\./],
    ['there is no such file', ['no-such.json'], /^There is no file no-such\.json\. .*mongodb\/openapi/],
    ['the file is no document', ['README.md'], /^README\.md cannot be read as an OpenAPI document .*mongodb\/openapi/],
    ['the file is another document', ['package.json'], /^package\.json is no OpenAPI 3 document: .*mongodb\/openapi/],
    ['the days are no number', ['--within', 'soon', 'a.json'], /^--within takes a number of days, not "soon"\./],
    ['an option is unknown', ['--fast', 'a.json'], /^Unknown option '--fast'\. .*--help/],
  ])('%s', async (_what, args, message) => {
    const { status, out, err } = await run(...args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err.trimEnd()).toMatch(message);
  });

  it('a reference in the document leads nowhere', async () => {
    const path = documentWith(({ paths }) => Object.assign(paths, { '/x': { $ref: '#/components/nowhere' } }));
    const { status, err } = await run(path);
    expect(status).toBe(2);
    expect(err).toContain('cannot be read as an OpenAPI document');
  });
});

/** Atlas's own document. Its licence keeps it out of the repository, so it lies beside it, or where this variable says. */
const ATLAS = process.env.ATLAS_OPENAPI ?? join(ROOT, '../shared/atlas/openapi.json');

describe.skipIf(!existsSync(ATLAS))("Over Atlas's own document (skipped unless ATLAS_OPENAPI names it)", () => {
  it('nothing that the gateway relies on has drifted', async () => {
    const { status, out } = await run(ATLAS);
    expect(out).toContain(`Left out: ${KNOWN_DIFFERENCES.length} known differences`);
    expect(out.trimEnd().split('\n').at(-1)).toBe('nothing drifted');
    expect(status).toBe(0);
  });
});
