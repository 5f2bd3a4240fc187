import { Button as AriaButton, FileTrigger } from 'react-aria-components';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';

/** Chosen files and the way to choose them; files dropped anywhere on the window arrive from outside. */
export function FilePicker({
  files,
  onChange,
}: {
  files: readonly File[];
  onChange(files: readonly File[]): void;
}) {
  const { t, number } = useWords();
  return (
    <div className="file-picker">
      {files.length === 0 ? (
        <p className="file-picker-drop">{t('newDocument.dropHere')}</p>
      ) : (
        <ul className="file-picker-files">
          {files.map((file) => (
            <li key={`${file.name} ${file.size} ${file.lastModified}`}>
              <span className="file-picker-name">
                <bdi>{file.name}</bdi>
              </span>
              <span className="hint">
                {t('newDocument.size', { size: number(Math.max(1, Math.round(file.size / 1024))) })}
              </span>
              <AriaButton
                className="dots"
                aria-label={t('newDocument.remove', { name: file.name })}
                onPress={() => onChange(files.filter((each) => each !== file))}
              >
                <svg viewBox="0 0 16 16" aria-hidden="true" className="cross">
                  <path d="m4 4 8 8M12 4l-8 8" />
                </svg>
              </AriaButton>
            </li>
          ))}
        </ul>
      )}
      <FileTrigger
        allowsMultiple
        acceptedFileTypes={['.txt', '.md', '.docx', '.json', 'text/plain', 'application/json']}
        onSelect={(chosen) => chosen && onChange([...chosen])}
      >
        <Button>{files.length === 0 ? t('newDocument.choose') : t('newDocument.chooseAgain')}</Button>
      </FileTrigger>
      <p className="hint">{t('newDocument.filesHint')}</p>
    </div>
  );
}
