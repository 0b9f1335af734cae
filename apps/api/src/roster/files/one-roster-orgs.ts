import type { SnapshotDistrict, SnapshotRow, SnapshotSchool } from '@vedomo/domain/roster/roster-snapshot';
import type { OneRosterArchive } from './one-roster-archive.ts';
import { ORGS } from './one-roster-shapes.ts';

interface Org extends SnapshotRow {
  sourceId: string;
  title: string;
  type: string;
  identifier: string | null;
  parent: string;
}

/** Schools and districts; a school's district is the nearest one above it, over departments. */
export async function readOrgs(
  archive: OneRosterArchive,
): Promise<{ schools: SnapshotSchool[]; districts: SnapshotDistrict[] }> {
  const orgs: Org[] = [];
  await archive.eachRow(ORGS, (row) => {
    const sourceId = row.required('sourcedId');
    const title = row.required('name');
    if (sourceId === null || title === null) return;
    const { place, status } = row;
    const type = row.get('type').toLowerCase();
    orgs.push({
      sourceId,
      title,
      type,
      status,
      place,
      identifier: row.get('identifier') || null,
      parent: row.get('parentSourcedId'),
    });
  });
  const byId = new Map(orgs.map((org) => [org.sourceId, org]));
  const common = ({ sourceId, title, status, place, identifier }: Org) => ({
    sourceId,
    title,
    status,
    place,
    identifier,
  });
  return {
    districts: orgs.filter((org) => org.type === 'district').map(common),
    schools: orgs
      .filter((org) => org.type === 'school')
      .map((org) => ({ ...common(org), districtSourceId: districtAbove(org, byId) })),
  };
}

function districtAbove(org: Org, byId: ReadonlyMap<string, Org>): string | null {
  const seen = new Set<string>();
  for (
    let above = byId.get(org.parent);
    above !== undefined && !seen.has(above.sourceId);
    above = byId.get(above.parent)
  ) {
    if (above.type === 'district') return above.sourceId;
    seen.add(above.sourceId);
  }
  return null;
}
