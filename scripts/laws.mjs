// Tries the laws of the tests many times: `npm run laws -- 20000`, with a file or folder of tests behind it if wanted.
import { spawnSync } from 'node:child_process';

const [runs = '20000', ...files] = process.argv.slice(2);
const command = ['vitest', 'run', '--project', 'node', '--testTimeout', '0', '-t', 'law', ...files];
const { status } = spawnSync('npx', command, { stdio: 'inherit', env: { ...process.env, LAWS: runs } });
process.exitCode = status ?? 1;
