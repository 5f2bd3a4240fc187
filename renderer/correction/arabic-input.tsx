import { FileTrigger } from 'react-aria-components';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Field } from '../ui/field.tsx';

export interface ArabicInputValue {
  readonly way: 'paste' | 'file';
  readonly source: string;
  readonly file: File | null;
}

interface ArabicInputProps {
  value: ArabicInputValue;
  onChange(value: ArabicInputValue): void;
}

/** The Arabic of a story, pasted or in a file. */
export function ArabicInput({ value, onChange }: ArabicInputProps) {
  const { t } = useWords();
  const { way, source, file } = value;
  return (
    <>
      <p>{t('correction.intro')}</p>
      <Choice
        label={t('correction.way')}
        value={way}
        onChange={(next) => onChange({ ...value, way: next })}
        options={[
          { id: 'paste', label: t('correction.paste') },
          { id: 'file', label: t('correction.file') },
        ]}
      />
      {way === 'paste' ? (
        <Field
          label={t('correction.source')}
          hint={t('correction.sourceHint')}
          lang="ar"
          rows={10}
          value={source}
          onChange={(text) => onChange({ ...value, source: text })}
          autoFocus
        />
      ) : (
        <div className="file-picker">
          {file && <p>{t('correction.chosen', { name: file.name })}</p>}
          <FileTrigger
            acceptedFileTypes={['.txt', '.md', '.docx', '.json', 'text/plain', 'application/json']}
            onSelect={(chosen) => onChange({ ...value, file: chosen?.[0] ?? null })}
          >
            <Button>{t('correction.choose')}</Button>
          </FileTrigger>
          <p className="hint">{t('correction.fileHint')}</p>
        </div>
      )}
    </>
  );
}
