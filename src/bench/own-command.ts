import { fileURLToPath } from 'node:url';
import type { Command } from './measure-command.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** The folders of a measured build. */
export interface BuildFolders {
  readonly content: string;
  readonly out: string;
  readonly cache: string;
}

/** The command that `npm run build` is, with folders of its own; `options` come on top. */
export function ownCommand({ content, out, cache }: BuildFolders, options: readonly string[] = []): Command {
  const program = [process.execPath, '--min-semi-space-size=32', '--max-semi-space-size=32', 'scripts/build.ts'] as const;
  const words = [...program, ...options, '--content', content, '--out', out, '--cache', cache] as const;
  return { words, cwd: project, env: { ASTRO_TELEMETRY_DISABLED: '1' } };
}
