import { useMemo, useState, type ReactNode } from 'react';
import {
  NavigationContext,
  type Comparison,
  type DialogName,
  type Navigation,
  type Panel,
  type View,
} from './navigation-context.ts';

export function NavigationProvider({ children }: { children: ReactNode }) {
  const [view, setView] = useState<View>('library');
  const [panel, setPanel] = useState<Panel>('flags');
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const [dropped, setDropped] = useState<readonly File[]>([]);
  const [comparison, setComparison] = useState<Comparison | null>(null);

  const navigation = useMemo<Navigation>(
    () => ({
      view,
      dialog,
      comparison,
      panel,
      show: setView,
      showPanel: setPanel,
      dropped,
      openDialog: setDialog,
      closeDialog: () => {
        setDialog(null);
        setDropped([]);
      },
      dropFiles: (files) => {
        setDropped(files);
        setDialog('new-document');
      },
      compare: (versions) => {
        setComparison(versions);
        setView('compare');
      },
      arrive: (next, versions) => {
        setComparison(versions);
        setView(next);
      },
    }),
    [view, panel, dialog, dropped, comparison],
  );
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
}
