import { IconFileUpload } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { classNames } from './class-names.ts';
import css from './file-drop.module.css';
import { type FileRefusal, type FileRules, refuseFile } from './file-rules.ts';
import { type Labels, useLabels, useLocale } from './locale.tsx';

export interface FileDropLabels {
  drop: string;
  /** Before the largest size. */
  upTo: string;
  /** After the name of the file; the endings that fit follow the first. */
  refused: Record<FileRefusal, string>;
}

const fileDropLabels: Labels<FileDropLabels> = {
  ru: {
    drop: 'Выберите файл или перетащите его сюда',
    upTo: 'до',
    refused: { ending: 'такой файл не подходит, нужен', size: 'файл слишком большой', empty: 'файл пустой' },
  },
  en: {
    drop: 'Choose a file or drop it here',
    upTo: 'up to',
    refused: {
      ending: 'this file does not fit, needed:',
      size: 'the file is too large',
      empty: 'the file is empty',
    },
  },
};

export interface FileDropProps extends FileRules {
  /** What the file is: «Список классов из электронного журнала». */
  label: string;
  hint?: ReactNode;
  multiple?: boolean | undefined;
  disabled?: boolean | undefined;
  /** Those that may be taken; refused ones are named under the field. */
  onFiles: (files: File[]) => void;
  /** What the server found wrong. */
  error?: ReactNode;
  labels?: Partial<FileDropLabels> | undefined;
}

/** «.csv, .xlsx или .zip» */
const anyEnding = (endings: readonly string[], locale: string) =>
  new Intl.ListFormat(locale, { type: 'disjunction' }).format(endings);

/** A file from this computer, with the mouse or the keyboard: a real file input under a large target. */
export function FileDrop(props: FileDropProps) {
  const { label, hint, endings, maxBytes, multiple = false, disabled = false, onFiles, error } = props;
  const words = useLabels(fileDropLabels, props.labels);
  const locale = useLocale();
  const id = useId();
  const [over, setOver] = useState(false);
  const [refused, setRefused] = useState<string[]>([]);

  function take(list: FileList | null) {
    const files = [...(list ?? [])].slice(0, multiple ? undefined : 1);
    const judged = files.map((file) => ({ file, why: refuseFile(file, { endings, maxBytes }) }));
    setRefused(
      judged.flatMap(({ file, why }) =>
        why === null
          ? []
          : [
              `${file.name}: ${words.refused[why]}${why === 'ending' ? ` ${anyEnding(endings, locale)}` : ''}`,
            ],
      ),
    );
    const taken = judged.flatMap(({ file, why }) => (why === null ? [file] : []));
    if (taken.length > 0) onFiles(taken);
  }

  const megabytes = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format(maxBytes / 1_000_000);

  return (
    <div className={css.field}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping is extra; the input inside takes keys */}
      <label
        htmlFor={id}
        className={classNames(css.target, over && css.over, disabled && css.disabled)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(!disabled);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          if (!disabled) take(event.dataTransfer.files);
        }}
      >
        <IconFileUpload size={28} stroke={1.5} aria-hidden="true" />
        <b>{label}</b>
        <span>{words.drop}</span>
        <input
          id={id}
          type="file"
          className={css.input}
          accept={endings.join(',')}
          multiple={multiple}
          disabled={disabled}
          aria-describedby={`${id}-hint ${id}-error`}
          onChange={(event) => {
            take(event.currentTarget.files);
            // The same file, corrected, must be choosable again.
            event.currentTarget.value = '';
          }}
        />
      </label>
      <p id={`${id}-hint`} className={css.hint}>
        {hint} {endings.join(', ')} · {words.upTo} {megabytes}
      </p>
      <div id={`${id}-error`} className={css.error} role="alert">
        {refused.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {error}
      </div>
    </div>
  );
}
