// Packs the library and uses the tarball as its consumers would, with no network; `node scripts/consumers.mjs zod` runs one room.
import { bundlerConsumers } from './consumers/bundlers.mjs';
import { closeBrowser } from './consumers/common/chromium.mjs';
import { failures, installPackage, removeAlone } from './consumers/common/workbench.mjs';
import { formConsumers } from './consumers/forms.mjs';
import { metroConsumers } from './consumers/metro.mjs';
import { nodeConsumers } from './consumers/node.mjs';
import { pageConsumers } from './consumers/pages-alone.mjs';
import { parcelConsumers } from './consumers/parcel.mjs';
import { typeConsumers } from './consumers/types.mjs';
import { webpackConsumers } from './consumers/webpack.mjs';
import { zodConsumers } from './consumers/zod.mjs';

const rooms = {
  node: nodeConsumers,
  types: typeConsumers,
  zod: zodConsumers,
  forms: formConsumers,
  pages: pageConsumers,
  bundlers: bundlerConsumers,
  webpack: webpackConsumers,
  parcel: parcelConsumers,
  metro: metroConsumers,
};

const wanted = process.argv.slice(2);
installPackage();
for (const [name, run] of Object.entries(rooms)) {
  if (wanted.length === 0 || wanted.includes(name)) await run();
}
await closeBrowser();
removeAlone();
console.log(failures() === 0 ? 'consumers: all passed' : `consumers: ${failures()} failed`);
process.exitCode = failures() === 0 ? 0 : 1;
