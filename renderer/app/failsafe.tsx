import { Component, type ReactNode } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { ErrorState } from '../ui/state.tsx';

/** Keeps the frame standing when a view throws, and says what can be done. */
export class Failsafe extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Crashed /> : this.props.children;
  }
}

function Crashed() {
  const { t } = useWords();
  return (
    <ErrorState title={t('app.crashed')} hint={t('app.crashedHint')}>
      <Button variant="primary" onPress={() => window.location.reload()}>
        {t('app.reload')}
      </Button>
    </ErrorState>
  );
}
