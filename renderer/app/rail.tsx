import { Button } from 'react-aria-components';
import { useWords } from '../i18n/use-words.ts';
import { useDocuments } from './document-context.ts';
import { useNavigation, type View } from './navigation-context.ts';

/** The places of the program. Those of a document are there while one is open. */
export function Rail() {
  const { t } = useWords();
  const { state } = useDocuments();
  return (
    <nav className="rail" aria-label={t('app.places')}>
      <svg className="rail-mark" viewBox="0 0 32 32" role="img" aria-label={t('app.name')}>
        <path d="M16 6v20" className="rail-mark-spine" />
        <path d="M12 10.5H5M12 16H7.5M12 21.5H5.5M20 10.5h7M20 16h4.5M20 21.5h6.5" />
      </svg>
      {state.kind !== 'nothing' && (
        <>
          <Place view="review" label={t('app.review')} />
          <Place view="compare" label={t('app.compare')} />
          <Place view="history" label={t('app.history')} />
          <Place view="names" label={t('names.title')} />
        </>
      )}
      <span className="rail-gap" />
      <Place view="library" label={t('app.library')} />
      <Place view="terms" label={t('terms.title')} />
      <Place view="quality" label={t('quality.title')} />
      <Place view="settings" label={t('app.settings')} />
    </nav>
  );
}

function Place({ view, label }: { view: View; label: string }) {
  const navigation = useNavigation();
  const here = navigation.view === view;
  return (
    <Button
      className={here ? 'place place-here' : 'place'}
      data-view={view}
      {...(here && { 'aria-current': 'page' })}
      onPress={() => navigation.show(view)}
    >
      {label}
    </Button>
  );
}
