import { setFlagsFromString } from 'node:v8';

// Plain JavaScript, so that an old Node gets a sentence instead of a syntax error.
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `Muraji needs Node 24; this is Node ${process.versions.node}. Run "npm ci" again (it brings Node 24 for this folder) or install Node 24.`,
  );
  process.exit(2);
}
// V8 can end the whole process where it gives back WebAssembly code of worker threads (nodejs/node#64500): it keeps it.
setFlagsFromString('--no-wasm-code-gc');
await import('./start/start.ts');
