import { fork } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import pLimit from 'p-limit';

/** What a child may use up. */
export interface ChildLimits {
  readonly milliseconds: number;
  /** Of JavaScript's heap; what is read beside it is bounded by the limits of the reading. */
  readonly megabytes: number;
}

/** What a child answered, or why it did not. */
export type ChildAnswer<Answer> =
  { readonly answer: Answer } | { readonly failure: 'READING_TOOK_TOO_LONG' | 'READING_FAILED' };

/** Each child may take a gigabyte: others of this process wait. */
const twoAtATime = pLimit(2);

const suffix = extname(import.meta.url);

/** The path of the entrance of that name beside a module. */
export const childBeside = (moduleUrl: string, name: string): string =>
  fileURLToPath(new URL(`./${name}.child${suffix}`, moduleUrl));

/**
 * Sends one message to a child process and waits for its one answer, two children at a time: one that hangs is
 * killed, one that needs too much memory dies alone.
 * @param entrance the path of the module that the child runs
 */
export const inChild = <Answer>(
  entrance: string,
  request: object,
  limits: ChildLimits,
): Promise<ChildAnswer<Answer>> => twoAtATime(() => ask<Answer>(entrance, request, limits));

function ask<Answer>(entrance: string, request: object, limits: ChildLimits): Promise<ChildAnswer<Answer>> {
  const child = fork(entrance, [], {
    execArgv: [
      `--max-old-space-size=${limits.megabytes}`,
      ...(suffix === '.ts' ? ['--conditions=vedomo-source'] : []),
    ],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return new Promise((resolve) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, limits.milliseconds);
    const settle = (settled: ChildAnswer<Answer>) => {
      clearTimeout(timer);
      resolve(settled);
    };
    child.once('message', (answer) => settle({ answer: answer as Answer }));
    child.once('error', () => settle({ failure: 'READING_FAILED' }));
    child.once('exit', () => settle({ failure: late ? 'READING_TOOK_TOO_LONG' : 'READING_FAILED' }));
    child.send(request, () => undefined);
  });
}
