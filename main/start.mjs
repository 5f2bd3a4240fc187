import module from 'node:module';
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
// Compiled once, not at every start; threads look for the folder in their environment.
const { directory } = module.enableCompileCache();
if (directory !== undefined) process.env.NODE_COMPILE_CACHE = directory;
await import('./start/start.ts');
