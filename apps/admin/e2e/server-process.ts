import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The compiled entrance of the server, the same that npm start runs. */
export const serverMain = fileURLToPath(new URL('../../api/dist/src/main.js', import.meta.url));

/** The address that a starting server prints when it answers. */
export async function readyAddress(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const address = /Vedomo is ready on (\S+)/.exec(line)?.[1];
    if (address) return address;
  }
  throw new Error('The server ended before it was ready');
}
