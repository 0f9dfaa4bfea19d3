import { enableCompileCache } from 'node:module';

// As Astro's own command does: the next run need not compile the program again.
enableCompileCache();
const { buildCommand } = await import('../src/publish/build/build-command.ts');
await buildCommand();
