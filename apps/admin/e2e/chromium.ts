import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Switches for a machine without a graphics card, a sandbox or a way out to the network. */
export const chromiumSwitches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-zygote',
  '--disable-setuid-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--in-process-gpu',
];

export interface Chromium {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

/** The browser of CHROMIUM_PATH, an installed one, or the one that the lock file brings. */
export async function findChromium(): Promise<Chromium> {
  const own = [process.env.CHROMIUM_PATH, ...INSTALLED].find((path) => path && existsSync(path));
  return own ? { executablePath: own, env: {} } : unpackedChromium();
}

/** The package unpacks into the temporary folder, where another user's copy would be in the way: it gets a folder of ours. */
async function unpackedChromium(): Promise<Chromium> {
  const packageFolder = dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))));
  const folder = join(packageFolder, '../../.cache/vedomo-chromium');
  mkdirSync(folder, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    if (starts(executablePath, {})) return { executablePath, env: {} };
    await inflate(join(packageFolder, 'bin/al2023.tar.br'));
    const env = { LD_LIBRARY_PATH: join(folder, 'al2023/lib') };
    if (!starts(executablePath, env))
      throw new Error(`Chromium does not start: ${executablePath}; set CHROMIUM_PATH`);
    return { executablePath, env };
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

function starts(executablePath: string, env: Record<string, string>): boolean {
  try {
    execFileSync(executablePath, ['--version'], { env: { ...process.env, ...env }, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
