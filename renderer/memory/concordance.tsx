import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { MOST_COUNTED } from '../../core/contract/search.ts';
import { useDocuments } from '../app/document-context.ts';
import { withControl } from '../app/keys.ts';
import { useWords } from '../i18n/use-words.ts';
import type { DocumentSession } from '../review/session.ts';
import { Button } from '../ui/button.tsx';
import { ConcordanceHit } from './concordance-hit.tsx';
import { memoryDesk, type Looked } from './memory-desk.ts';
import { useConcordance, type Concordance as Found } from './use-concordance.ts';

/** Every use of words in the texts of the library. */
export function Concordance({ session }: { session: DocumentSession }) {
  const words = useWords();
  const { t } = words;
  const desk = memoryDesk(session);
  const { looked } = useSyncExternalStore(desk.subscribe, desk.getSnapshot);
  const { open } = useDocuments();
  const [typed, setTyped] = useState(looked.words);
  const [shown, setShown] = useState(looked);
  const field = useRef<HTMLInputElement>(null);
  const found = useConcordance(looked);
  if (shown !== looked) {
    setShown(looked);
    setTyped(looked.words);
  }
  // Looked up by key, the keyboard goes to the words, to be changed or left with Escape.
  useEffect(() => {
    if (looked.turn > 0) field.current?.focus();
  }, [looked]);

  return (
    <section className="concordance" aria-label={t('memory.concordance')}>
      <h3 className="memory-title">{t('memory.concordance')}</h3>
      <form
        role="search"
        className="concordance-form"
        onSubmit={(event) => {
          event.preventDefault();
          desk.look(typed, 'both');
        }}
      >
        <TextField
          className="field"
          value={typed}
          onChange={setTyped}
          maxLength={1000}
          onKeyDown={(event) => {
            if (event.key === 'Escape') session.focusEditor();
            else event.continuePropagation();
          }}
        >
          <Label className="unseen">{t('memory.words')}</Label>
          <Input ref={field} className="input" dir="auto" placeholder={t('memory.words')} />
        </TextField>
        <Button type="submit" isDisabled={typed.trim() === ''}>
          {t('memory.look')}
        </Button>
      </form>
      <Answer
        looked={looked}
        found={found}
        onOpen={(document, segment) => void open(document, segment)}
        onAgain={() => desk.look(looked.words, looked.side)}
      />
    </section>
  );
}

interface AnswerProps {
  readonly looked: Looked;
  readonly found: Found;
  onOpen(document: string, segment: string): void;
  onAgain(): void;
}

function Answer({ looked, found: { found, hits, error, more }, onOpen, onAgain }: AnswerProps) {
  const words = useWords();
  const { t } = words;
  if (looked.words.trim() === '')
    return <p className="hint memory-hint">{t('memory.lookHint', { key: withControl('K') })}</p>;
  if (error)
    return (
      <div className="memory-hint" role="alert">
        <p>{t('memory.lookFailed', { error: words.error(error) })}</p>
        <Button variant="quiet" onPress={onAgain}>
          {t('app.retry')}
        </Button>
      </div>
    );
  if (!found)
    return (
      <p className="hint memory-hint" role="status">
        {t('memory.looking')}
      </p>
    );
  const { total, documents, missing } = found;
  const count = t(total >= MOST_COUNTED ? 'memory.usesOrMore' : 'memory.uses', { count: total });
  return (
    <>
      <p className="hint memory-hint" role="status">
        {total === 0
          ? t('memory.noUses')
          : t('memory.usesIn', { uses: count, documents: t('memory.documents', { count: documents }) })}
        {missing > 0 && ` ${t('memory.reading', { count: missing })}`}
      </p>
      <ol className="memory-list">
        {hits.map((hit) => (
          <ConcordanceHit key={hit.segment} hit={hit} onOpen={() => onOpen(hit.document, hit.segment)} />
        ))}
      </ol>
      {more && (
        <Button variant="quiet" onPress={more}>
          {t('memory.more')}
        </Button>
      )}
    </>
  );
}
