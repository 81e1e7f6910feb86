// First load of the performer page, script and style, gzipped: fails the build over the limit.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const limit = 200 * 1024;
const out = process.env.WEB_OUT ?? 'dist';
const manifest = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8'));
// What a visitor's browser fetches before the page stands: the entry, its language, the page's own chunks.
const roots = ['index.html', 'src/app/pages/PerformerPage.tsx', 'src/i18n/locales/en/fan.ts'];

const files = new Set();
function collect(key) {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`${key} is not in the manifest: has it moved?`);
  if (files.has(chunk.file)) return;
  files.add(chunk.file);
  for (const css of chunk.css ?? []) files.add(css);
  for (const next of chunk.imports ?? []) collect(next);
}
roots.forEach(collect);

let total = 0;
for (const file of files) {
  const size = gzipSync(readFileSync(join(out, file)), { level: 9 }).length;
  total += size;
  console.log(`${(size / 1024).toFixed(1).padStart(7)} KiB  ${file}`);
}
console.log(`${(total / 1024).toFixed(1).padStart(7)} KiB  of ${limit / 1024} KiB allowed`);
if (total > limit) {
  console.error('The performer page is over its budget: load something later.');
  process.exit(1);
}
