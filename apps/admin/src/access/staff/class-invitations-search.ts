/** What of the page of a class's invitations stands in the address. */
export interface ClassInvitationsSearch {
  /** Only those who have not joined. */
  readonly show?: 'waiting';
}

/** Checks what the address says; what it cannot mean is left out. */
export const classInvitationsSearch = (search: Record<string, unknown>): ClassInvitationsSearch =>
  search['show'] === 'waiting' ? { show: 'waiting' } : {};
