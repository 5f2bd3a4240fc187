import type { ReactNode } from 'react';

interface StateProps {
  title: string;
  hint?: string;
  children?: ReactNode;
}

/** Nothing here yet, and what to do about it. */
export function EmptyState({ title, hint, children }: StateProps) {
  return (
    <div className="state">
      <h2 className="state-title">{title}</h2>
      {hint !== undefined && <p className="state-hint">{hint}</p>}
      {children !== undefined && <div className="state-actions">{children}</div>}
    </div>
  );
}

/** Something did not work: what, why, and the way on. */
export function ErrorState({ title, hint, children }: StateProps) {
  return (
    <div className="state state-error" role="alert">
      <h2 className="state-title">{title}</h2>
      {hint !== undefined && <p className="state-hint">{hint}</p>}
      {children !== undefined && <div className="state-actions">{children}</div>}
    </div>
  );
}

/** Under way. The words appear after a moment, so that what is quick does not flicker. */
export function LoadingState({ words }: { words: string }) {
  return (
    <div className="state state-loading" role="status">
      <p className="state-hint">{words}</p>
    </div>
  );
}
