import { describe, expect, it } from 'vitest';
import { yearGrid } from './year-grid.ts';

const grid = yearGrid(
  2,
  3,
  {
    classIndex: '0,0,1',
    weekIndex: '0,2,0',
    required: '25,0,0',
    onTime: '23,0,0',
    late: '1,0,0',
    noGuardian: '1,0,2',
  },
  { classIndex: '0,1', weekIndex: '1,2', reason: ['VACATION', 'BEFORE_START'] },
);

describe('yearGrid', () => {
  it('has a cell for each class and week, with counters or with a reason', () => {
    expect(grid).toEqual([
      [
        { kind: 'COUNTS', counts: { required: 25, onTime: 23, late: 1, noGuardian: 1 } },
        { kind: 'NONE', reason: 'VACATION' },
        { kind: 'NONE', reason: 'NO_DUTY' },
      ],
      [
        { kind: 'COUNTS', counts: { required: 0, onTime: 0, late: 0, noGuardian: 2 } },
        { kind: 'NONE', reason: 'NOT_PLANNED' },
        { kind: 'NONE', reason: 'BEFORE_START' },
      ],
    ]);
  });

  it('lets the calendar name the reason of a week whose row asks nothing', () => {
    const [[cell]] = yearGrid(
      1,
      1,
      { classIndex: '0', weekIndex: '0', required: '0', onTime: '0', late: '0', noGuardian: '0' },
      { classIndex: '0', weekIndex: '0', reason: ['BEFORE_START'] },
    ) as [[unknown]];
    expect(cell).toEqual({ kind: 'NONE', reason: 'BEFORE_START' });
  });

  it('leaves out what lies outside', () => {
    const outside = yearGrid(
      1,
      1,
      {
        classIndex: '0,-1,4',
        weekIndex: '7,0,0',
        required: '9,9,9',
        onTime: '',
        late: '',
        noGuardian: '',
      },
      { classIndex: '', weekIndex: '', reason: [] },
    );
    expect(outside).toEqual([[{ kind: 'NONE', reason: 'NOT_PLANNED' }]]);
  });
});
