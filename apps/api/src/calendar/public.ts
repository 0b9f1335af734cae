export { classFactsOf, type SchoolCalendar } from './school-calendar.ts';
export { readSchoolCalendar } from './school-calendar.read-model.ts';
