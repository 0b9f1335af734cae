import type { ComplianceSearch } from './compliance-search.ts';

/** The address of the file with what the filters show, in the membership that asks. */
export function complianceFileHref(
  format: 'csv' | 'xlsx',
  search: ComplianceSearch,
  academicYearId: string,
  { membership, language }: { readonly membership: string | null; readonly language: string },
): string {
  const query = new URLSearchParams({ year: academicYearId });
  if (membership) query.set('membership', membership);
  if (search.grade) query.set('grades', search.grade);
  if (search.class) query.set('classes', search.class);
  if (search.from) query.set('from', search.from);
  if (search.to) query.set('to', search.to);
  if (language === 'en') query.set('lang', 'en');
  return `/files/compliance.${format}?${query.toString()}`;
}
