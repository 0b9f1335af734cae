import { parseArgs } from 'node:util';
import { fitPeriodMarks } from './fit-period-marks.ts';
import { fitSequences } from './fit-sequences.ts';

const { values } = parseArgs({
  options: {
    sequences: { type: 'string' },
    'period-marks': { type: 'string' },
    separator: { type: 'string', default: ',' },
  },
});
if (values.sequences) await fitSequences(values.sequences);
else if (values['period-marks']) await fitPeriodMarks(values['period-marks'], values.separator);
else {
  console.error("npm run fit:forecast -- --sequences FILE.csv | --period-marks FILE.csv [--separator ';']");
  process.exitCode = 1;
}
