/** Rates inside a sentence, written as the tables and charts of this package write them. */
export { countText, percentText } from './percent.ts';
