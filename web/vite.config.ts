/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from './tools/precompress.ts';
import { preloadFont } from './tools/preload-font.ts';

const backend = process.env.OVATION_BACKEND ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react(), preloadFont(), precompress()],
  resolve: {
    alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) },
  },
  build: {
    outDir: process.env.WEB_OUT ?? 'dist',
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    // Browsers that do not know it load the same a little later.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        // What every page needs comes as one file: fewer requests, and it compresses better together.
        codeSplitting: {
          groups: [
            {
              name: 'base',
              test: /node_modules\/(react|react-dom|scheduler|@tanstack|i18next|react-i18next|openapi-fetch)\//,
            },
            {
              name: 'common',
              // Without what is not on every page and brings a library along: Mantine's dialog and its fields.
              test: /src\/(lib|ui)\/(?!(CheckAndPay|Sheet|MoneyButton|(Price|Search|Select)Field|Pane)\.)/,
              minShareCount: 4,
            },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    // The address as the browser knows it stays: signing in compares it with the page's origin.
    proxy: {
      '/api': { target: backend, changeOrigin: false },
      '/m': { target: backend, changeOrigin: false, bypass: onlyMedia },
    },
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/test/setup.ts'],
    css: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    env: { TZ: 'UTC' },
  },
});

/** `/m` alone would also catch `/messages`: only `/m/…` is the server's. */
function onlyMedia(request: { url?: string }) {
  return request.url?.startsWith('/m/') ? undefined : request.url;
}
