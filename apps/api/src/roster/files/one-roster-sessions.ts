import type {
  GradingPeriodKind,
  SnapshotAcademicYear,
  SnapshotGradingPeriod,
  SnapshotRow,
} from '@vedomo/domain/roster/roster-snapshot';
import type { OneRosterArchive } from './one-roster-archive.ts';
import { ACADEMIC_SESSIONS } from './one-roster-shapes.ts';

interface Session extends SnapshotRow {
  sourceId: string;
  title: string;
  type: string;
  startsOn: string;
  endsOn: string;
  parent: string;
}

export interface Sessions {
  academicYears: SnapshotAcademicYear[];
  gradingPeriods: SnapshotGradingPeriod[];
  /** The school year of the first of these sessions that has one. */
  yearOf(sessionIds: readonly string[]): string | null;
}

/** School years, and the sessions below them that are grading periods. */
export async function readSessions(archive: OneRosterArchive): Promise<Sessions> {
  const sessions: Session[] = [];
  await archive.eachRow(ACADEMIC_SESSIONS, (row) => {
    const sourceId = row.required('sourcedId');
    const title = row.required('title');
    const dated = row.required('startDate') !== null && row.required('endDate') !== null;
    if (sourceId === null || title === null || !dated) return;
    const startsOn = row.date('startDate');
    const endsOn = row.date('endDate');
    if (startsOn === null || endsOn === null) return;
    const { place, status } = row;
    sessions.push({
      sourceId,
      title,
      type: row.get('type'),
      startsOn,
      endsOn,
      status,
      place,
      parent: row.get('parentSourcedId'),
    });
  });
  const byId = new Map(sessions.map((session) => [session.sourceId, session]));
  const yearAbove = (id: string): string | null => {
    const seen = new Set<string>();
    for (
      let session = byId.get(id);
      session !== undefined && !seen.has(session.sourceId);
      session = byId.get(session.parent)
    ) {
      if (session.type === 'schoolYear') return session.sourceId;
      seen.add(session.sourceId);
    }
    return null;
  };
  const common = ({ sourceId, title, startsOn, endsOn, status, place }: Session) => ({
    sourceId,
    title,
    startsOn,
    endsOn,
    status,
    place,
  });
  return {
    academicYears: sessions.filter((session) => session.type === 'schoolYear').map(common),
    gradingPeriods: sessions.flatMap((session) => {
      const kind = gradingPeriodKind(session.title, session.type);
      // A term is whatever a system likes; it is a grading period only when its title says which.
      const counts =
        session.type === 'gradingPeriod' ||
        session.type === 'semester' ||
        (session.type === 'term' && kind !== null);
      return counts ? [{ ...common(session), kind, academicYearSourceId: yearAbove(session.sourceId) }] : [];
    }),
    yearOf: (ids) => ids.map(yearAbove).find((year) => year !== null) ?? null,
  };
}

/** The kind that a title tells; null when it tells none. A year counts only where the type says period. */
export function gradingPeriodKind(title: string, type: string): GradingPeriodKind | null {
  if (/четверт|quarter|\bq\s?[1-4]\b/i.test(title)) return 'QUARTER';
  if (/тримест|trimester/i.test(title)) return 'TRIMESTER';
  if (/полугод|semester|half[- ]?year/i.test(title) || type === 'semester') return 'HALF_YEAR';
  if (type === 'gradingPeriod' && /год|year/i.test(title)) return 'YEAR';
  return null;
}
