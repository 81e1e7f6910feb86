import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const compressible = /\.(js|css|html|svg|json|webmanifest|txt)$/;
const worthIt = 1024;

/** Writes .br and .gz beside every compressible file of the build, so that the server never compresses. */
export function precompress(): Plugin {
  let outDir = 'dist';
  return {
    name: 'ovation:precompress',
    apply: 'build',
    configResolved(config) {
      outDir = config.build.outDir;
    },
    async closeBundle() {
      for (const file of await readdir(outDir, { recursive: true })) {
        const path = join(outDir, file);
        if (compressible.test(file) && !file.startsWith('.vite') && (await stat(path)).size >= worthIt) {
          await compress(path);
        }
      }
    },
  };
}

async function compress(path: string) {
  const bytes = await readFile(path);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  await writeFile(`${path}.br`, brotliCompressSync(bytes, { params }));
  await writeFile(`${path}.gz`, gzipSync(bytes, { level: 9 }));
}
