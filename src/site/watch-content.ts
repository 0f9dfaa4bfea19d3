import { fileURLToPath } from 'node:url';
import type { AstroInlineConfig } from 'astro';

type VitePlugin = NonNullable<NonNullable<AstroInlineConfig['vite']>['plugins']>[number];

/** While developing, pages read content themselves, and a changed content file shows in the browser without a restart. */
export function watchContent(folder: string, onChange: () => void): VitePlugin {
  const stand = fileURLToPath(new URL('./dev-edition.ts', import.meta.url));
  return {
    name: 'watch-content',
    enforce: 'pre',
    apply: 'serve',
    resolveId: (source) => (source.endsWith('/current-edition.ts') ? stand : null),
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(folder)) return;
        for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
        onChange();
      });
    },
  };
}
