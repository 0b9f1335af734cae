import { describe, expect, it } from 'vitest';
import { changed, complianceHref, complianceSearch, peopleHref } from './compliance-search.ts';

describe('the address of the dashboard', () => {
  it('is read back as it was written', () => {
    const search = {
      year: '11111111-1111-4111-8111-111111111111',
      grade: '07',
      from: '2026-09-14',
      week: '2026-11-16',
      sort: 'class',
      view: 'lines',
      people: 'UNMET',
      of: '22222222-2222-4222-8222-222222222222',
      at: '2026-11-09',
    } as const;
    const href = complianceHref(search);
    expect(complianceSearch(Object.fromEntries(new URLSearchParams(href.slice(href.indexOf('?')))))).toEqual(
      search,
    );
  });

  it('takes a grade that arrives as a number, and leaves out what it does not understand', () => {
    expect(
      complianceSearch({
        grade: 10,
        from: 'вчера',
        people: 'EVERYBODY',
        view: 'pie',
        week: null,
        other: 'x',
      }),
    ).toEqual({ grade: '10' });
  });

  it('changes and takes away', () => {
    expect(changed({ grade: '07', sort: 'class' }, { grade: undefined, view: 'lines' })).toEqual({
      sort: 'class',
      view: 'lines',
    });
    expect(complianceHref({})).toBe('/compliance');
  });

  it('of an open drawer is that of the page with the drawer added', () => {
    const drawer = { people: 'LATE', of: 'b', at: '2026-11-16' } as const;
    expect(peopleHref(complianceHref({ grade: '07' }), drawer)).toBe(
      complianceHref({ grade: '07', ...drawer }),
    );
    expect(peopleHref(complianceHref({}), { ...drawer, of: undefined })).toBe(
      '/compliance?people=LATE&at=2026-11-16',
    );
  });
});
