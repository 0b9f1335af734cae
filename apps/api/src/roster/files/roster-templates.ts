import writeWorkbook from 'write-excel-file/node';

export interface RosterTemplate {
  name: 'classes' | 'students' | 'guardians' | 'class-teachers';
  /** The name of the sheet, and of the file to download. */
  title: string;
  headings: readonly string[];
  /** A made-up row that shows how the cells are meant. */
  example: readonly string[];
}

/** The tables a school may fill in. What their headings mean is found as in any other table. */
export const ROSTER_TEMPLATES: readonly RosterTemplate[] = [
  { name: 'classes', title: 'Классы', headings: ['Класс', 'Параллель'], example: ['5А', '5'] },
  {
    name: 'students',
    title: 'Ученики',
    headings: ['Класс', 'Фамилия', 'Имя', 'Отчество', 'Дата рождения', 'Дата зачисления', 'Дата выбытия'],
    example: ['5А', 'Петрова', 'Анна', 'Андреевна', '01.03.2015', '01.09.2026', ''],
  },
  {
    name: 'guardians',
    title: 'Родители',
    headings: [
      'Класс',
      'ФИО ученика',
      'Дата рождения ученика',
      'ФИО родителя',
      'Степень родства',
      'Телефон',
      'Электронная почта',
    ],
    example: [
      '5А',
      'Петрова Анна Андреевна',
      '01.03.2015',
      'Петрова Мария Ивановна',
      'мать',
      '8 916 000-00-00',
      'petrova@example.ru',
    ],
  },
  {
    name: 'class-teachers',
    title: 'Классные руководители',
    headings: ['Класс', 'Фамилия', 'Имя', 'Отчество', 'Электронная почта', 'Должность'],
    example: ['5А', 'Зорина', 'Ольга', 'Павловна', 'zorina@example.ru', 'учитель математики'],
  },
];

/** One template as CSV that Excel opens by a double click: UTF-8 with a byte order mark, `;`, CRLF. */
export function templateCsv(template: RosterTemplate): string {
  const lines = [template.headings, template.example].map((cells) => cells.join(';'));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** All templates as the sheets of one workbook; every column is text, so that Excel keeps phones and dates. */
export async function templateWorkbook(): Promise<Buffer> {
  const sheets = ROSTER_TEMPLATES.map(({ title, headings, example }) => ({
    sheet: title,
    columns: headings.map((heading) => ({ width: Math.max(16, heading.length + 4) })),
    stickyRowsCount: 1,
    data: [
      headings.map((value) => ({ value, fontWeight: 'bold' as const })),
      example.map((value) => ({ value, type: String, format: '@' })),
    ],
  }));
  return writeWorkbook(sheets).toBuffer();
}
