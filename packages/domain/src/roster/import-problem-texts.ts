interface ProblemText {
  severity: 'ERROR' | 'WARNING';
  ru: string;
  en: string;
}

const error = (ru: string, en: string): ProblemText => ({ severity: 'ERROR', ru, en });
const warning = (ru: string, en: string): ProblemText => ({ severity: 'WARNING', ru, en });

/** What each problem says. `{value}` is the problem's value, every other `{name}` one of its params. */
export const IMPORT_PROBLEM_TEXTS = {
  FILE_TYPE_UNKNOWN: error(
    'Файл не похож ни на архив OneRoster (.zip), ни на таблицу CSV или XLSX',
    'The file is neither a OneRoster archive (.zip) nor a CSV or XLSX table',
  ),
  ARCHIVE_NOT_ALONE: error(
    'Архив OneRoster загружается отдельно от других файлов',
    'A OneRoster archive is imported by itself, without other files',
  ),
  FILE_IS_OLD_XLS: error(
    'Файлы .xls не читаются: сохраните таблицу как .xlsx или .csv',
    'Files of type .xls are not read: save the table as .xlsx or .csv',
  ),
  FILE_EMPTY: error('В файле нет ни одной строки', 'The file has no rows'),
  FILE_MISSING: error('В архиве нет обязательного файла', 'The archive lacks this required file'),
  FILE_TOO_LARGE: error(
    'Файл больше допустимых {limit} МБ',
    'The file is larger than the allowed {limit} MB',
  ),
  NOT_A_ZIP: error(
    'Файл не является архивом ZIP или повреждён',
    'The file is not a ZIP archive or is damaged',
  ),
  ZIP_ENCRYPTED: error(
    'Архив защищён паролем: сохраните его без пароля',
    'The archive has a password: save it without one',
  ),
  ZIP_NESTED_PATH: error(
    'Файлы должны лежать в корне архива, а не в папке',
    'Files must lie at the root of the archive, not in a folder',
  ),
  ZIP_DUPLICATE_ENTRY: error('Файл встречается в архиве дважды', 'The file occurs twice in the archive'),
  ZIP_METHOD_UNKNOWN: error('Файл сжат неизвестным способом', 'The file is compressed in an unknown way'),
  ZIP_TOO_MANY_ENTRIES: error('В архиве больше {limit} файлов', 'The archive holds more than {limit} files'),
  ZIP_TOO_LARGE: error(
    'В распакованном виде архив больше допустимых {limit} МБ',
    'Unpacked, the archive is larger than the allowed {limit} MB',
  ),
  ZIP_BOMB: error(
    'Файл сжат подозрительно сильно (более чем в {limit} раз) и не распаковывается',
    'The file is compressed suspiciously hard (more than {limit} times) and is not unpacked',
  ),
  TOO_MANY_ROWS: error(
    'В файле больше {limit} строк: столько не читается',
    'The file has more than {limit} rows: too many to read',
  ),
  LINE_TOO_LONG: error('Строка длиннее {limit} символов', 'The line is longer than {limit} characters'),
  TOO_MANY_COLUMNS: error('В строке больше {limit} столбцов', 'The row has more than {limit} columns'),
  NUL_BYTE: error(
    'Это не таблица: в файле двоичные данные (нулевой байт), а не текст',
    'This is not a table: the file holds binary data (a NUL byte), not text',
  ),
  ENCODING_UNKNOWN: error(
    'Кодировка не распознана: сохраните файл в UTF-8',
    'The encoding is not recognized: save the file as UTF-8',
  ),
  CSV_MALFORMED: error(
    'Строка не читается как CSV: проверьте кавычки',
    'The line is not valid CSV: check the quotes',
  ),
  XLSX_DAMAGED: error(
    'Это не книга Excel или она повреждена: сохраните её как .xlsx или .csv',
    'This is not an Excel workbook, or it is damaged: save it as .xlsx or .csv',
  ),
  XLSX_FORMULA: error(
    'В ячейке формула: вставьте вместо неё значение',
    'The cell holds a formula: paste its value instead',
  ),
  COLUMN_MISSING: error('Нет обязательного столбца', 'This required column is missing'),
  VALUE_MISSING: error('Значение не указано', 'The value is missing'),
  VALUE_UNKNOWN: error('Недопустимое значение «{value}»', 'The value “{value}” is not allowed'),
  DATE_INVALID: error('Даты «{value}» не существует', 'The date “{value}” does not exist'),
  NO_SCHOOL: error('В файле нет ни одной школы', 'The file holds no school'),
  SEVERAL_SCHOOLS: error(
    'В файле {count} школ, а нужна одна',
    'The file holds {count} schools where one is needed',
  ),
  SCHOOL_WITHOUT_CODE: error(
    'Из идентификатора школы не получается код: латинские буквы, цифры и дефис, до 32 знаков',
    'The school’s identifier gives no code: Latin letters, digits and hyphens, up to 32 characters',
  ),
  NO_ACADEMIC_YEAR: error(
    'Неизвестно, к какому учебному году относится класс «{value}»',
    'The academic year of class “{value}” is unknown',
  ),
  SCHOOL_HAS_NO_YEAR: error(
    'В школе нет учебного года: задайте его в календаре, затем загрузите таблицы',
    'The school has no academic year: set it in the calendar, then import the tables',
  ),
  SCHOOL_UNKNOWN: error(
    'Файл с изменениями не называет школу, а школы {value} ещё нет',
    'The delta file names no school, and there is no school {value} yet',
  ),
  READING_TOOK_TOO_LONG: error(
    'Файл не удалось прочитать за {limit} с: разделите его или сохраните заново',
    'The file could not be read within {limit} s: split it or save it again',
  ),
  READING_FAILED: error(
    'Файл не удалось прочитать: он слишком велик или повреждён',
    'The file could not be read: it is too large or damaged',
  ),
  NO_STUDENTS: error(
    'В полном файле нет ни одного ученика: выбыли бы все',
    'A full file without a single student would end everyone',
  ),
  TABLE_NOT_RECOGNIZED: error(
    'В таблице не найдена строка заголовков: нужны хотя бы «Класс» и имя человека',
    'No heading row was found: at least “Класс” and a person’s name are needed',
  ),
  CLASS_MISSING: error('Не указан класс', 'The class is missing'),
  NAME_INCOMPLETE: error(
    'Нужны фамилия и имя, а указано «{value}»',
    'A family and a given name are needed, not “{value}”',
  ),
  DUPLICATE_ID: error(
    'Идентификатор «{value}» уже занят: {firstFile}, строка {firstLine}',
    'The id “{value}” is taken already: {firstFile}, line {firstLine}',
  ),
  UNKNOWN_REFERENCE: error(
    'Строка ссылается на «{value}», но такой записи нет',
    'The row refers to “{value}”, which does not exist',
  ),
  WARD_NO_STUDENT: error(
    'Родитель указан у «{value}», а это не ученик',
    'A guardian is named for “{value}”, who is no student',
  ),
  GUARDIAN_CYCLE: error(
    'Связи родителей и детей замкнуты в кольцо: {ids}',
    'Guardians and wards form a cycle: {ids}',
  ),
  STUDENT_IN_TWO_CLASSES: error(
    'Ученик {value} одновременно в двух классах: {first} и {second}',
    'Student {value} is in two classes at the same time: {first} and {second}',
  ),
  ENDS_BEFORE_STARTS: error(
    'Окончание {endsOn} раньше начала {startsOn}',
    'It ends ({endsOn}) before it starts ({startsOn})',
  ),
  CLASS_WITHOUT_GRADE: warning('У класса «{value}» не указана параллель', 'Class “{value}” has no grade'),
  CLASS_WITHOUT_TEACHER: warning(
    'У класса «{value}» нет классного руководителя',
    'Class “{value}” has no class teacher',
  ),
  STUDENT_WITHOUT_CLASS: warning(
    'Ученик {value} не зачислен ни в один класс',
    'Student {value} is enrolled in no class',
  ),
  GUARDIAN_WITHOUT_STUDENT: warning(
    'Родитель {value} не связан ни с одним учеником',
    'Guardian {value} is linked to no student',
  ),
  NO_GRADING_PERIODS: warning(
    'В файле нет отчётных периодов: задайте их в календаре',
    'The file has no grading periods: set them in the calendar',
  ),
  GRADING_PERIOD_KIND_UNKNOWN: warning(
    'Неясно, что за период «{value}»: он не загружается, задайте его в календаре',
    'It is unclear what period “{value}” is: it is not imported, set it in the calendar',
  ),
  NO_HOMEROOMS: warning('В файле нет классов типа homeroom', 'The file has no class of type homeroom'),
  MANIFEST_MISSING: warning(
    'В архиве нет manifest.csv: файл считается полным',
    'The archive lacks manifest.csv: it is taken for a full one',
  ),
  USER_WITHOUT_ROLE: warning(
    'У пользователя «{value}» нет роли: строка пропущена',
    'User “{value}” has no role: the row is left out',
  ),
  PHONE_INVALID: warning(
    'Телефон «{value}» не распознан и пропущен',
    'The phone number “{value}” is not recognized and left out',
  ),
  EMAIL_INVALID: warning(
    'Адрес «{value}» не распознан и пропущен',
    'The address “{value}” is not recognized and left out',
  ),
  RELATION_UNKNOWN: warning(
    'Степень родства «{value}» не распознана',
    'The relation “{value}” is not recognized',
  ),
  COLUMN_REPEATED: warning(
    'Второй столбец с тем же смыслом пропущен',
    'A second column of the same meaning is left out',
  ),
  GUARDIAN_WITHOUT_NAME: warning(
    'Контакты родителя указаны без имени и пропущены',
    'A guardian’s contacts have no name and are left out',
  ),
  STUDENT_AMBIGUOUS: error(
    'Учеников с именем {value} несколько ({count}): укажите класс и дату рождения',
    'There are several students ({count}) named {value}: give class and date of birth',
  ),
  STUDENT_REPEATED: warning(
    'Ученик {value} уже есть в строке {firstLine}; если это другой ребёнок, укажите даты рождения',
    'Student {value} is already on line {firstLine}; if this is another child, give dates of birth',
  ),
  MANY_ENDED: warning(
    'Загрузка отметит выбывшими {ended} из {total} учеников: проверьте, полон ли файл',
    'The import would end {ended} of {total} students: check that the file is complete',
  ),
  MORE_PROBLEMS: warning('И ещё {count} замечаний', 'And {count} more problems'),
} satisfies Record<string, ProblemText>;
