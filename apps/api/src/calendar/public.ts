export { readSchoolCalendar } from './school-calendar.read-model.ts';
