#!/usr/bin/env node
'use strict';
// Written so that even a Node of 2019 can read it: whoever has one gets a line that says what to do, and no SyntaxError.
var needed = [22, 19];
var found = process.versions.node.split('.').map(Number);
if (found[0] < needed[0] || (found[0] === needed[0] && found[1] < needed[1])) {
  process.stderr.write(
    'atlas-graph needs Node ' +
      needed.join('.') +
      ' or later; this is ' +
      process.version +
      '. See https://nodejs.org.\n',
  );
  process.exit(1);
} else {
  import('../dist/main.js').catch((error) => {
    process.stderr.write(String((error && error.stack) || error) + '\n');
    process.exit(1);
  });
}
