import { READINGS, type Reading } from '../../core/contract/calls.ts';
import type { DiffOptions } from '../../core/diff/difference.ts';
import { useWords } from '../i18n/use-words.ts';
import { Choice } from '../ui/choice.tsx';
import { Toggle } from '../ui/toggle.tsx';

interface ReadingBarProps {
  reading: Reading;
  onRead(reading: Reading): void;
  arabic: boolean;
  onArabic(arabic: boolean): void;
  options: DiffOptions;
  onOptions(options: DiffOptions): void;
}

/** How a comparison is read, and what it passes over. */
export function ReadingBar({ reading, onRead, arabic, onArabic, options, onOptions }: ReadingBarProps) {
  const { t } = useWords();
  const { ignorePunctuation = false, ignoreSpace = false } = options;
  return (
    <div className="reading-bar">
      <Choice
        label={t('compare.reading')}
        labelUnseen
        value={reading}
        onChange={onRead}
        options={READINGS.map((id) => ({ id, label: t(`compare.readings.${id}`) }))}
      />
      <div className="reading-toggles" role="group" aria-label={t('compare.shown')}>
        <Toggle label={t('compare.arabicBeside')} isSelected={arabic} onChange={onArabic} />
        <Toggle
          label={t('compare.ignorePunctuation')}
          isSelected={ignorePunctuation}
          onChange={(ignore) => onOptions({ ...options, ignorePunctuation: ignore })}
        />
        <Toggle
          label={t('compare.ignoreSpace')}
          isSelected={ignoreSpace}
          onChange={(ignore) => onOptions({ ...options, ignoreSpace: ignore })}
        />
      </div>
    </div>
  );
}
