/**
 * Build of the window; run from the folder of package.json. A plain object instead of `defineConfig`, because
 * vite's own types would bring Node's into the renderer.
 */
export default {
  root: 'renderer',
  // Relative addresses: the same files are served by the web shell and by the desktop's own protocol.
  base: './',
  build: {
    outDir: '../out/renderer',
    emptyOutDir: true,
    target: 'es2023',
    // The Content-Security-Policy lets fonts and images come from files of our own only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4000,
  },
  worker: { format: 'es' },
};
