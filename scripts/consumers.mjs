// Packs the library and uses the tarball as its consumers would, with no network; `node scripts/consumers.mjs zod` runs one room.
import { bundlerConsumers } from './consumers/bundlers.mjs';
import { nodeConsumers } from './consumers/node.mjs';
import { typeConsumers } from './consumers/types.mjs';
import { webpackConsumers } from './consumers/webpack.mjs';
import { failures, installPackage, removeAlone } from './consumers/workbench.mjs';
import { zodConsumers } from './consumers/zod.mjs';

const rooms = {
  node: nodeConsumers,
  types: typeConsumers,
  zod: zodConsumers,
  bundlers: bundlerConsumers,
  webpack: webpackConsumers,
};

const wanted = process.argv.slice(2);
installPackage();
for (const [name, run] of Object.entries(rooms)) {
  if (wanted.length === 0 || wanted.includes(name)) await run();
}
removeAlone();
console.log(failures() === 0 ? 'consumers: all passed' : `consumers: ${failures()} failed`);
process.exitCode = failures() === 0 ? 0 : 1;
