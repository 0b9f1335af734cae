const ID = /^[0-9a-f-]{36}$/i;

/** What of the forecast's pages stands in the address: opaque ids, never names. */
export interface ForecastSearch {
  /** The grading period; absent: the one that holds today. */
  readonly period?: string;
  /** The student whose forecasts are open. */
  readonly student?: string;
  /** What is being changed beside the page. */
  readonly edit?: 'rules';
}

/** Reads an address as it may have been typed. */
export function forecastSearch(search: Record<string, unknown>): ForecastSearch {
  const id = (value: unknown) => (typeof value === 'string' && ID.test(value) ? value : undefined);
  const period = id(search['period']);
  const student = id(search['student']);
  return {
    ...(period && { period }),
    ...(student && { student }),
    ...(search['edit'] === 'rules' && { edit: 'rules' }),
  };
}
