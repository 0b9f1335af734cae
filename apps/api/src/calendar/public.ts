export { readSchoolCalendar } from './school-calendar.read-model.ts';
export { classFactsOf } from '@vedomo/domain/calendar/class-facts';
export type { SchoolCalendar } from '@vedomo/domain/calendar/school-calendar';
