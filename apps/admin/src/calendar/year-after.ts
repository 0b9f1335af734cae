interface Days {
  readonly startsOn: string;
  readonly endsOn: string;
}

const LEAP_DAY = '02-29';

/** The same days a year later. */
export function yearAfter({ startsOn, endsOn }: Days): Days {
  const later = (date: string) => {
    const day = date.slice(5);
    return `${Number(date.slice(0, 4)) + 1}-${day === LEAP_DAY ? '02-28' : day}`;
  };
  return { startsOn: later(startsOn), endsOn: later(endsOn) };
}

/** «2027/28»; empty while the days are not known. */
export function titleOf({ startsOn, endsOn }: { [Day in keyof Days]: string | null }): string {
  if (startsOn === null || endsOn === null) return '';
  const [first, last] = [startsOn.slice(0, 4), endsOn.slice(0, 4)];
  return first === last ? first : `${first}/${last.slice(2)}`;
}
