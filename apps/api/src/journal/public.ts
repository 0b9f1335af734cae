export { FinalMarksType } from './final-marks.types.ts';
export { DiaryDayType } from './lesson.types.ts';
export { readDiaryDays } from './read-diary-days.ts';
export { readFinalMarks } from './read-final-marks.ts';
