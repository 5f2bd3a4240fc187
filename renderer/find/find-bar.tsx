import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Button as AriaButton, Input } from 'react-aria-components';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Toggle } from '../ui/toggle.tsx';
import type { Find } from './use-find.ts';
import './find.css';

const TOGGLES = ['matchCase', 'wholeWords', 'regex'] as const;
const SIDES = ['both', 'target', 'source'] as const;

/** Find and replace, above the texts. Enter walks on, Shift+Enter back, Escape closes. */
export function FindBar({ find }: { find: Find }) {
  const words = useWords();
  const { t, language } = words;
  const field = useRef<HTMLInputElement>(null);
  const { query, hits, current, problem, mode, opened } = find;
  const english = hits.filter(({ place }) => place.side === 'target').length;

  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [opened]);

  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    find.close();
  };
  const onEnter = (act: (back: boolean) => void) => (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    act(event.shiftKey);
  };

  return (
    <div
      className="find-bar"
      role="search"
      aria-label={t('find.label')}
      dir={language === 'ar' ? 'rtl' : 'ltr'}
      onKeyDown={press}
    >
      <div className="find-line">
        <Input
          className="input find-field"
          ref={field}
          dir="auto"
          aria-label={t('find.words')}
          placeholder={t('find.words')}
          aria-invalid={problem ? true : undefined}
          aria-describedby="find-result"
          spellCheck={false}
          value={query.text}
          onChange={({ target }) => find.seek({ text: target.value })}
          onKeyDown={onEnter((back) => find.step(back ? -1 : 1))}
        />
        {TOGGLES.map((name) => (
          <Toggle
            key={name}
            label={t(`find.${name}`)}
            isSelected={query[name]}
            onChange={(on) => find.seek({ [name]: on })}
          />
        ))}
        <Choice
          label={t('find.side')}
          labelUnseen
          value={query.side}
          onChange={(side) => find.seek({ side })}
          options={SIDES.map((id) => ({ id, label: t(`find.sides.${id}`) }))}
        />
        <p className="find-result" id="find-result" role="status">
          {problem ? (
            <span className="field-error">{words.error(problem)}</span>
          ) : query.text === '' ? null : hits.length === 0 ? (
            t('find.none')
          ) : current ? (
            t('find.position', { at: hits.indexOf(current) + 1, total: hits.length })
          ) : (
            t('find.count', { count: hits.length })
          )}
        </p>
        <span className="find-steps">
          <Arrow label={t('find.previous')} path="m4 10 4-4 4 4" onPress={() => find.step(-1)} />
          <Arrow label={t('find.next')} path="m4 6 4 4 4-4" onPress={() => find.step(1)} />
          <Arrow label={t('find.close')} path="m4 4 8 8M12 4l-8 8" onPress={() => find.close()} />
        </span>
      </div>
      {mode === 'replace' && (
        <div className="find-line">
          <Input
            className="input find-field"
            dir="auto"
            aria-label={t('find.replacement')}
            placeholder={t('find.replacement')}
            value={find.replacement}
            onChange={({ target }) => find.setReplacement(target.value)}
            onKeyDown={onEnter(() => find.replaceThis())}
          />
          <Button isDisabled={english === 0} onPress={() => find.replaceThis()}>
            {t('find.replaceThis')}
          </Button>
          <Button isDisabled={english === 0} onPress={() => find.replaceAll()}>
            {english === 0 ? t('find.replaceAllNone') : t('find.replaceAll', { count: english })}
          </Button>
        </div>
      )}
    </div>
  );
}

function Arrow({ label, path, onPress }: { label: string; path: string; onPress(): void }) {
  return (
    <AriaButton className="dots" aria-label={label} onPress={onPress}>
      <svg viewBox="0 0 16 16" aria-hidden="true" className="cross">
        <path d={path} />
      </svg>
    </AriaButton>
  );
}
