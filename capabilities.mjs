/**
 * What Vedomo consists of, and which capability may reach which through its public.ts.
 * The same folder names stand in packages/domain, apps/api and apps/admin. Read by the import check.
 */
export const capabilities = {
  calendar: ['diary'],
  access: ['roster'],
  roster: ['access', 'calendar', 'contacts', 'diary'],
  journal: ['calendar'],
  diary: ['calendar', 'journal', 'roster'],
  contacts: [],
  forecast: ['journal', 'calendar'],
  informing: ['contacts', 'diary', 'forecast'],
  regulation: [],
  compliance: ['calendar', 'diary', 'contacts'],
  audit: [],
};
