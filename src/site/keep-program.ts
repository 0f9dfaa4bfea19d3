import { cp } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const entry = fileURLToPath(new URL('./page-program.ts', import.meta.url));
const encoder = fileURLToPath(new URL('./page-encoder.ts', import.meta.url));

/** How Astro finds the first file of the program that renders pages. */
export const programFile = 'prerender-entry.mjs';

/**
 * Lets Astro make the program that renders pages, and keeps it in `folder` in place of running it: it is the same for every
 * content, and the build runs it itself. https://docs.astro.build/en/reference/integrations-reference/#setprerenderer-option
 */
export function keepProgram(folder: string): AstroIntegration {
  let outDir: URL | undefined;
  return {
    name: 'keep-program',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const inject: Record<string, [file: string, name: string]> = { TextEncoder: [encoder, 'PageEncoder'] };
        const rolldownOptions = { input: entry, output: { entryFileNames: programFile }, transform: { inject } };
        const configEnvironment = (name: string) => (name === 'prerender' ? { build: { rolldownOptions } } : undefined);
        updateConfig({ vite: { plugins: [{ name: 'keep-program', configEnvironment }] } });
      },
      'astro:config:done': ({ config }) => {
        outDir = config.outDir;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'keep-program',
          // Astro removes it at the end.
          setup: () => cp(new URL('.prerender/', outDir), folder, { recursive: true }),
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.resolve(new Response(null)),
        });
      },
    },
  };
}
