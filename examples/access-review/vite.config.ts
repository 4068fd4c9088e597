import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** To the browser, page and gateway are one origin; the gateway sees so by Host, which stays as the browser sent it. */
const proxy = { '/graphql': { target: process.env.ATLAS_GRAPH_URL ?? 'http://127.0.0.1:4000', changeOrigin: false } };

/** The page shows private keys: it runs no script but its own, and sends to no other host. */
const POLICY = "default-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'";

/** Only in what is built: Vite's development server needs inline scripts. */
const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' },
  ],
};

export default defineConfig({
  plugins: [react(), contentSecurityPolicy],
  server: { host: '127.0.0.1', proxy },
  preview: { host: '127.0.0.1', proxy },
});
