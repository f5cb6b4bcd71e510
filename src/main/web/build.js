// Bundles css, js and fonts into <META-INF>/resources/assets under hashed names, and lists these in
// <META-INF>/assets.properties. Called by Maven with the META-INF folder; installs the locked packages first when they are not there.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
process.chdir(here);

function installLockedPackages() {
  const installed = join('node_modules', '.installed-lock');
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === lock) return;
  // no install scripts: esbuild's binary comes as a package of its own
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (npm.error) throw npm.error;
  if (npm.status !== 0) process.exit(npm.status ?? 1);
  writeFileSync(installed, lock);
}

async function bundle(metaInf) {
  const folder = join(metaInf, 'resources', 'assets');
  const { build } = await import('esbuild');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { metafile } = await build({
    entryPoints: { page: 'css/page.css', app: 'js/app.js', plot: 'js/plot.js' },
    outdir: folder,
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'linked',
    loader: { '.woff2': 'file' },
    metafile: true,
    logLevel: 'warning',
  });
  const names = Object.entries(metafile.outputs)
    .filter(([, output]) => output.entryPoint)
    .map(([path, output]) => `${basename(output.entryPoint)}=${basename(path)}`)
    .sort();
  // the face that every page shows first, so the page can ask for it early
  for (const [path, output] of Object.entries(metafile.outputs)) {
    if (Object.keys(output.inputs).some((input) => input.endsWith('source-sans-3-latin-wght-normal.woff2'))) {
      names.push(`font.woff2=${basename(path)}`);
    }
  }
  writeFileSync(join(metaInf, 'assets.properties'), names.join('\n') + '\n');
}

const metaInf = process.argv[2];
if (!metaInf) {
  console.error('usage: node build.js <META-INF folder>');
  process.exit(2);
}
installLockedPackages();
await bundle(resolve(metaInf));
