import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { postToFiles } from './post-to-files.ts';

describe('posting to the files of the server', () => {
  const fetched = vi.fn<typeof fetch>();
  beforeEach(() => {
    vi.stubGlobal('fetch', fetched);
    vi.stubGlobal('sessionStorage', { getItem: () => 'm-1' });
  });
  afterEach(() => void vi.unstubAllGlobals());

  const post = () =>
    postToFiles('a.pdf', '{}', { 'content-type': 'application/json' }, (response) => response.text());

  it('gives what was read of the answer, asked for in the membership of the tab', async () => {
    fetched.mockResolvedValueOnce(new Response('content'));
    expect(await post()).toEqual({ answer: 'content' });
    expect(fetched).toHaveBeenLastCalledWith('/files/a.pdf', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-vedomo-membership': 'm-1' },
      body: '{}',
    });
  });

  it('says that the connection dropped, also when it drops within the answer', async () => {
    const refused = { refusal: { reason: 'NETWORK' } };
    fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    expect(await post()).toEqual(refused);
    const broken = new ReadableStream({ pull: (controller) => controller.error(new TypeError('network')) });
    fetched.mockResolvedValueOnce(new Response(broken));
    expect(await post()).toEqual(refused);
  });

  it('says what the server refused, and that something went wrong where it does not', async () => {
    const extensions = { code: 'INVALID', reason: 'NOBODY_TO_INVITE', field: 'items' };
    fetched.mockResolvedValueOnce(Response.json({ errors: [{ extensions }] }, { status: 400 }));
    expect(await post()).toEqual({ refusal: { reason: 'NOBODY_TO_INVITE', field: 'items' } });
    fetched.mockResolvedValueOnce(new Response('<h1>Bad Gateway</h1>', { status: 502 }));
    expect(await post()).toEqual({ refusal: { reason: 'INTERNAL' } });
  });
});
