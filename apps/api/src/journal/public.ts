export type { AssessmentMode } from './final-marks.read-model.ts';
export { AssessmentModeEnum, FinalMarksType, GradingPeriodKindEnum } from './final-marks.types.ts';
export { DiaryDayType } from './lesson.types.ts';
export { readDiaryDays } from './read-diary-days.ts';
export { readFinalMarks } from './read-final-marks.ts';
