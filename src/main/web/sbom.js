// Writes what comes with the pages as a CycloneDX SBOM to <file>, read from package-lock.json. Nothing of when and where it
// was made is in it, so the same lock gives the same bytes; npm's own command does not, and is missing from older ones.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const file = process.argv[2];
if (!file) throw new Error('say where to write it: node sbom.js <file>');
const { name, version, packages } = JSON.parse(
  readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'package-lock.json'), 'utf8'),
);

function component([path, { version, license, integrity }]) {
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const [kind, base64] = integrity.split('-');
  return {
    type: 'library',
    name,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    licenses: license ? [{ license: { name: license } }] : [],
    hashes: [{ alg: kind.replace('sha', 'SHA-'), content: Buffer.from(base64, 'base64').toString('hex') }],
  };
}

const components = Object.entries(packages)
  // what only bundles them is not given to anybody
  .filter(([path, { dev }]) => path && !dev)
  .map(component);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(
  file,
  JSON.stringify(
    { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, metadata: { component: { type: 'application', name, version } }, components },
    null,
    2,
  ) + '\n',
);
