import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** What a process of the bench answers to; each in its own process, so that none takes another's time. */
export type Answers = Readonly<Record<string, (input: never) => unknown>>;

interface Question {
  readonly id: number;
  readonly name: string;
  readonly input: unknown;
}

interface Reply {
  readonly id: number;
  readonly answer?: unknown;
  readonly error?: string;
}

/** Another process of the bench, asked by name. */
export interface Child {
  /** @throws with the words of the process when it fails */
  ask<Answer>(name: string, input?: unknown): Promise<Answer>;
  /** CPU milliseconds that it has used. */
  cpu(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts this program once more in a role of its own. */
export function startChild(role: string): Child {
  const child = fork(process.argv[1]!, [role], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const waiting = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>();
  let asked = 0;
  child.on('message', ({ id, answer, error }: Reply) => {
    const { resolve, reject } = waiting.get(id)!;
    waiting.delete(id);
    if (error === undefined) resolve(answer as never);
    else reject(new Error(`${role}: ${error}`));
  });
  child.on('exit', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`${role} ended with ${code}`));
  });
  const ask = <Answer>(name: string, input?: unknown) =>
    new Promise<Answer>((resolve, reject) => {
      const id = asked++;
      waiting.set(id, { resolve, reject });
      child.send({ id, name, input } satisfies Question);
    });
  return { ask, cpu: () => ask<number>('cpu'), stop: () => end(child) };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.disconnect();
  await gone;
}

/** Answers the parent's questions until it lets go. */
export function answerParent(own: Answers, stop: () => Promise<void>): void {
  const answers: Answers = { ...own, cpu: ownCpu };
  process.on('message', ({ id, name, input }: Question) => {
    void (async () => {
      let reply: Reply;
      try {
        reply = { id, answer: await answers[name]!(input as never) };
      } catch (error) {
        reply = { id, error: error instanceof Error ? error.message : String(error) };
      }
      process.send!(reply);
    })();
  });
  process.once('disconnect', () => void stop().finally(() => process.exit()));
}

function ownCpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
