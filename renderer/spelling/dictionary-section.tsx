import { useState } from 'react';
import { dictionaryWord } from '../../core/contract/dictionary.ts';
import { useOpenSession } from '../app/document-context.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { useMessages } from '../ui/messages-context.ts';
import './spelling.css';
import { useDictionary } from './use-dictionary.ts';

/** So many words are listed at once. */
const PAGE = 100;

/** Words that the spelling of this library allows, to be looked over in the settings. */
export function DictionarySection() {
  const words = useWords();
  const { t } = words;
  const { say } = useMessages();
  const { entries, add, remove } = useDictionary(useOpenSession());
  const [word, setWord] = useState('');
  const [problem, setProblem] = useState<string>();
  const [shown, setShown] = useState(PAGE);

  const enter = async (): Promise<void> => {
    const parsed = dictionaryWord.safeParse(word);
    if (!parsed.success) setProblem(t('spelling.noWord'));
    else if (await add([parsed.data])) setWord('');
  };
  const drop = async (gone: string): Promise<void> => {
    if (!(await remove([gone]))) return;
    say((now) => now.t('spelling.removed', { word: gone }), {
      label: t('app.undo'),
      run: () => void add([gone]),
    });
  };
  return (
    <section className="dictionary" aria-labelledby="dictionary">
      <h2 id="dictionary">{t('spelling.title')}</h2>
      <p className="hint">{t('spelling.hint')}</p>
      <div className="dictionary-new">
        <Field
          label={t('spelling.word')}
          lang="en"
          value={word}
          error={problem}
          maxLength={60}
          onChange={(now) => {
            setWord(now);
            setProblem(undefined);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') void enter();
          }}
        />
        <Button isDisabled={word.trim() === ''} onPress={() => void enter()}>
          {t('spelling.add')}
        </Button>
      </div>
      {entries?.length === 0 && <p className="hint">{t('spelling.empty')}</p>}
      {entries && entries.length > 0 && (
        <>
          <p className="dictionary-count">{t('spelling.count', { count: entries.length })}</p>
          <ul className="dictionary-words">
            {entries.slice(0, shown).map((entry) => (
              <li key={entry.word}>
                <span>
                  <bdi lang="en">{entry.word}</bdi>
                </span>
                <span className="hint">
                  <bdi>{entry.author}</bdi> {words.moment(entry.at)}
                </span>
                <Button
                  variant="quiet"
                  aria-label={t('spelling.removeWord', { word: entry.word })}
                  onPress={() => void drop(entry.word)}
                >
                  {t('spelling.remove')}
                </Button>
              </li>
            ))}
          </ul>
          {entries.length > shown && (
            <Button variant="quiet" onPress={() => setShown(shown + PAGE)}>
              {t('spelling.more', { count: Math.min(PAGE, entries.length - shown) })}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
