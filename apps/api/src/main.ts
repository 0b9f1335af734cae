import { readConfig } from './config.ts';
import { startVedomo } from './start.ts';

try {
  const running = await startVedomo(readConfig(process.env, process.argv.slice(2)));
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void running.stop().then(() => process.exit(0));
    });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
