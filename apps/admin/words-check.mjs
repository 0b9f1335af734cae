/* Fails when a text of the interface is not in the catalogs, or has no English. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const locales = 'src/locales';
const kept = mkdtempSync(join(tmpdir(), 'vedomo-words-'));
cpSync(locales, kept, { recursive: true });
let problems = 0;
try {
  execFileSync('lingui', ['extract', '--clean'], { stdio: 'pipe', shell: process.platform === 'win32' });
  const ids = (folder, file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/^msgid "(.*)"$/gm)]
      .map((match) => match[1])
      .join('\n');
  for (const language of readdirSync(locales))
    for (const catalog of readdirSync(join(locales, language))) {
      const file = join(language, catalog);
      if (ids(locales, file) !== ids(kept, file)) {
        problems++;
        console.error(
          `${locales}/${file} lacks texts of the code or has too many: run \`npm run -w @vedomo/admin words\``,
        );
      }
    }
  const english = readdirSync(join(kept, 'en'));
  for (const catalog of english) {
    const empty = readFileSync(join(kept, 'en', catalog), 'utf8')
      .split('\n\n')
      .slice(1)
      .filter((entry) => /^msgstr ""$(?!\n")/m.test(entry));
    for (const entry of empty) {
      problems++;
      console.error(`${locales}/en/${catalog}: no English for ${/^msgid (.*)$/m.exec(entry)?.[1]}`);
    }
  }
} finally {
  rmSync(locales, { recursive: true });
  cpSync(kept, locales, { recursive: true });
  rmSync(kept, { recursive: true });
}
process.exitCode = problems ? 1 : 0;
