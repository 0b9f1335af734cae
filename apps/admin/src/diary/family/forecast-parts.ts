import type { ComponentType } from 'react';

/** What another feature shows of the forecast in the diary; loaded when it is shown. */
export interface ForecastParts {
  readonly Section: ComponentType<{ studentId: string; timeZone: string }>;
  /** Under the button of a week; nothing while no new forecast waits. */
  readonly Note: ComponentType<{ studentId: string; timeZone: string; onOpen: () => void }>;
}
