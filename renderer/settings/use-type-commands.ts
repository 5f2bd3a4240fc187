import { ARABIC_SIZES, ENGLISH_SIZES } from '../../core/contract/appearance.ts';
import { useProgram } from '../app/program-context.ts';
import { useOffer } from '../palette/command.ts';
import { useMessages } from '../ui/messages-context.ts';

/** Both texts a pixel larger or smaller, from wherever the editor is. */
export function useTypeCommands(): void {
  const { settings, change } = useProgram();
  const { trouble } = useMessages();
  useOffer(() => {
    const { appearance } = settings;
    const { english, arabic } = appearance;
    const by = (step: -1 | 1) => async () => {
      const error = await change({
        appearance: {
          ...appearance,
          english: { ...english, size: within(english.size + step, ENGLISH_SIZES) },
          arabic: { ...arabic, size: within(arabic.size + step, ARABIC_SIZES) },
        },
      });
      if (error) trouble((now) => now.t('settings.failed', { why: now.error(error) }));
    };
    return [
      { id: 'largerType', run: () => void by(1)() },
      { id: 'smallerType', run: () => void by(-1)() },
    ];
  });
}

const within = (size: number, { min, max }: { readonly min: number; readonly max: number }): number =>
  Math.min(max, Math.max(min, size));
