import type { Objects } from './personas.ts';

/** Every kind of fact that a correction puts right. */
export const dutyCorrections: readonly ((of: Objects) => object)[] = [
  () => ({
    exemption: {
      startsOn: '2026-11-02',
      endsOn: '2026-11-08',
      orderNumber: '7',
      orderDate: '2026-11-01',
    },
  }),
  ({ guardianId }) => ({
    acknowledgement: { week: '2026-11-09', guardianId, receivedOn: '2026-11-13', route: 'WRITTEN' },
  }),
  ({ classId }) => ({
    enrolment: { classId, enrolledOn: '2026-09-01', startsOn: '2026-09-01', endsOn: null },
  }),
];
