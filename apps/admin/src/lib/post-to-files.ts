import { currentMembership } from './membership.ts';
import { refusalIn, type RefusalReason } from './refusal.ts';

export type Posted<Answer> = { readonly answer: Answer } | { readonly refusal: RefusalReason };

/**
 * Posts to one of the server's addresses under /files/, in the membership of this tab.
 * @param read takes what it needs of the answer; the connection may still drop meanwhile
 */
export async function postToFiles<Answer>(
  path: string,
  body: string | File,
  headers: Readonly<Record<string, string>>,
  read: (response: Response) => Promise<Answer>,
): Promise<Posted<Answer>> {
  const membershipId = currentMembership();
  try {
    const response = await fetch(`/files/${path}`, {
      method: 'POST',
      headers: { ...headers, ...(membershipId && { 'x-vedomo-membership': membershipId }) },
      body,
    });
    if (response.ok) return { answer: await read(response) };
    const { errors } = (await response.json().catch(() => ({}))) as {
      errors?: { extensions?: Record<string, unknown> }[];
    };
    return { refusal: refusalIn(errors?.[0]?.extensions ?? {}) };
  } catch {
    return { refusal: { reason: 'NETWORK' } };
  }
}
