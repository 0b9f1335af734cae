const ID = '[0-9a-f-]{36}';
const EDIT = new RegExp(`^(paste|new(\\.${ID})?|work\\.${ID}\\.\\d{4}-\\d{2}-\\d{2})$`, 'i');

/** What of the plan's page stands in the address: opaque ids, never names. */
export interface WorkPlanSearch {
  /** `paste`, `new`, `new.<subject>`, or `work.<subject>.<day>` for one that is being changed. */
  readonly edit?: string;
}

/** Reads an address as it may have been typed. */
export function workPlanSearch({ edit }: Record<string, unknown>): WorkPlanSearch {
  return typeof edit === 'string' && EDIT.test(edit) ? { edit } : {};
}
