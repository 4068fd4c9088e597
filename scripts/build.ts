import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';

/** Makes dist/: JavaScript and types for the package, whose command is bin/atlas-graph.cjs. */
rmSync('dist', { recursive: true, force: true });
execFileSync('tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit' });
cpSync('src/server/graphiql/browser', 'dist/server/graphiql/browser', { recursive: true });
