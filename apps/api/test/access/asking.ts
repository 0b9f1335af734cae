import type { FileRoute } from '../../src/platform/files.ts';

/** How somebody comes: with the cookie of a session and the membership that the request names. */
export interface Coming {
  readonly cookie: string | null;
  readonly membershipId: string | null;
}

/** What came of asking. */
export interface Outcome {
  /** DONE, or the public code of the refusal. */
  readonly code: string;
  readonly reason: string | null;
  /** The whole answer, to be searched for what it must not hold. */
  readonly text: string;
}

type Given = Readonly<Record<string, unknown>>;

/** Asks for one operation by its document, as the SPA does. */
export const askOperation = (url: string, query: string, variables: Given, as: Coming): Promise<Outcome> =>
  outcomeOf(post(`${url}/graphql`, { query, variables }, as));

/** Asks for a file: the given is the query of a link, the body of a POST, or the query beside a file that is sent. */
export function askFile(
  url: string,
  { method, path, maxUploadBytes }: FileRoute,
  given: Given,
  as: Coming,
): Promise<Outcome> {
  const query = new URLSearchParams(Object.entries(given).map(([name, value]) => [name, String(value)]));
  const linked = `${url}/files/${path}?${query}`;
  if (method === 'get') return outcomeOf(fetch(linked, { headers: headersOf(as) }));
  if (maxUploadBytes === undefined) return outcomeOf(post(`${url}/files/${path}`, given, as));
  const headers = { ...headersOf(as), 'content-type': 'application/octet-stream', 'x-file-name': 'file.csv' };
  return outcomeOf(fetch(linked, { method: 'POST', headers, body: 'name' }));
}

const headersOf = ({ cookie, membershipId }: Coming) => ({
  ...(cookie && { cookie }),
  ...(membershipId && { 'x-vedomo-membership': membershipId }),
});

const post = (url: string, body: unknown, as: Coming) =>
  fetch(url, {
    method: 'POST',
    headers: { ...headersOf(as), 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, string> }[];
}

async function outcomeOf(asked: Promise<Response>): Promise<Outcome> {
  const response = await asked;
  const text = await response.text();
  if (response.ok && !response.headers.get('content-type')?.includes('json'))
    return { code: 'DONE', reason: null, text };
  const { data, errors } = JSON.parse(text) as Answer;
  const [error] = errors ?? [];
  if (error) return { code: error.extensions?.['code'] ?? 'NONE', reason: error.message, text };
  return { ...refusedChild(data ?? {}), text };
}

/** One press for several children answers with a refusal for each, not with an error. */
function refusedChild({ acknowledgeDiary }: Record<string, unknown>): Omit<Outcome, 'text'> {
  const [child] = (acknowledgeDiary ?? []) as { refusal: string | null }[];
  if (!child?.refusal) return { code: 'DONE', reason: null };
  return { code: child.refusal === 'NOT_FOUND' ? 'NOT_FOUND' : 'CONFLICT', reason: child.refusal };
}
