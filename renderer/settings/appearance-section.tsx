import {
  ARABIC_FACES,
  ARABIC_SIZES,
  CONTRASTS,
  DEFAULT_APPEARANCE,
  DENSITIES,
  ENGLISH_FACES,
  ENGLISH_SIZES,
  type Appearance,
} from '../../core/contract/appearance.ts';
import { THEMES, type Settings } from '../../core/contract/calls.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Stepper } from '../ui/stepper.tsx';
import { SPECIMEN } from './specimen.ts';

interface Props {
  readonly settings: Settings;
  change(part: Partial<Settings>): void;
}

/** Colours, contrast and density of the program, type of the two texts; a piece of a page shows them. */
export function AppearanceSection({ settings, change }: Props) {
  const { t } = useWords();
  const { theme, appearance } = settings;
  const { contrast, density, english, arabic } = appearance;
  const put = (part: Partial<Appearance>) => change({ appearance: { ...appearance, ...part } });
  const isDefault = JSON.stringify(appearance) === JSON.stringify(DEFAULT_APPEARANCE);

  return (
    <section className="appearance" aria-labelledby="settings-appearance">
      <h2 id="settings-appearance">{t('settings.theme')}</h2>
      <div className="appearance-row">
        <Choice
          label={t('settings.colours')}
          value={theme}
          onChange={(next) => change({ theme: next })}
          options={THEMES.map((id) => ({ id, label: t(`settings.themes.${id}`) }))}
        />
        <Choice
          label={t('settings.contrast')}
          value={contrast}
          onChange={(next) => put({ contrast: next })}
          options={CONTRASTS.map((id) => ({ id, label: t(`settings.contrasts.${id}`) }))}
        />
        <Choice
          label={t('settings.density')}
          value={density}
          onChange={(next) => put({ density: next })}
          options={DENSITIES.map((id) => ({ id, label: t(`settings.densities.${id}`) }))}
        />
      </div>
      {/* As on the page: the Arabic before the spine, in either language of the interface. */}
      <div className="appearance-texts" dir="ltr">
        <div className="appearance-side" dir="auto">
          <Choice
            label={t('settings.arabicFace')}
            value={arabic.face}
            onChange={(face) => put({ arabic: { ...arabic, face } })}
            options={ARABIC_FACES.map((id) => ({ id, label: t(`settings.faces.${id}`) }))}
          />
          <Stepper
            label={t('settings.arabicSize')}
            less={t('settings.smaller')}
            more={t('settings.larger')}
            value={arabic.size}
            bounds={ARABIC_SIZES}
            onChange={(size) => put({ arabic: { ...arabic, size } })}
          />
        </div>
        <div className="appearance-side" dir="auto">
          <Choice
            label={t('settings.englishFace')}
            value={english.face}
            onChange={(face) => put({ english: { ...english, face } })}
            options={ENGLISH_FACES.map((id) => ({ id, label: t(`settings.faces.${id}`) }))}
          />
          <Stepper
            label={t('settings.englishSize')}
            less={t('settings.smaller')}
            more={t('settings.larger')}
            value={english.size}
            bounds={ENGLISH_SIZES}
            onChange={(size) => put({ english: { ...english, size } })}
          />
        </div>
        <p className="appearance-sample text-arabic" lang="ar" dir="rtl">
          {SPECIMEN.arabic}
        </p>
        <p className="appearance-sample text-english" lang="en" dir="ltr">
          {SPECIMEN.english}
        </p>
      </div>
      <Button isDisabled={isDefault} onPress={() => change({ appearance: DEFAULT_APPEARANCE })}>
        {t('settings.defaultType')}
      </Button>
    </section>
  );
}
