import type { ComponentType } from 'react';

/** What another feature shows of the forecast in the diary; loaded when it is shown. */
export interface ForecastParts {
  readonly Section: ComponentType<{ studentId: string; timeZone: string; today: string }>;
  /** Under the button of a week, of each child whose week it covers; nothing while no new forecast waits. */
  readonly Note: ComponentType<{
    membershipId: string;
    studentId: string;
    /** The child, as everywhere on the page. */
    title: string;
    timeZone: string;
    onOpen: () => void;
  }>;
}
