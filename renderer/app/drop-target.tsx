import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { useNavigation } from './navigation-context.ts';

/**
 * The whole window takes dropped files: they open the dialog of a new document. Without this a browser would
 * leave the program and show the file.
 */
export function DropTarget() {
  const { t } = useWords();
  const { dropFiles } = useNavigation();
  const [over, setOver] = useState(false);
  /** Enter and leave come for every element that is passed; outside is where they cancel out. */
  const depth = useRef(0);

  const drop = useEffectEvent((files: readonly File[]) => dropFiles(files));
  useEffect(() => {
    const stop = new AbortController();
    const on = (name: 'dragenter' | 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) => {
      const listen = (event: DragEvent) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        act(event);
      };
      window.addEventListener(name, listen, { signal: stop.signal });
    };
    const move = (by: 1 | -1) => {
      depth.current = Math.max(0, depth.current + by);
      setOver(depth.current > 0);
    };
    on('dragenter', () => move(1));
    on('dragleave', () => move(-1));
    on('dragover', () => undefined);
    on('drop', (event) => {
      depth.current = 0;
      setOver(false);
      drop([...(event.dataTransfer?.files ?? [])]);
    });
    return () => stop.abort();
  }, []);

  return over ? (
    <div className="drop-target">
      <p>{t('library.dropHere')}</p>
    </div>
  ) : null;
}
