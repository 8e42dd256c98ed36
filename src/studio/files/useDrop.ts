import { useEffect, useRef, useState } from 'preact/hooks';
import type { Files, FoundFile } from '../../records/files';

/** Takes files that are dropped anywhere on the page; true while some are held over it. */
export function useDrop(
  files: Pick<Files, 'dropped'>,
  onDropped: (found: readonly FoundFile[], onto: Element | undefined) => void,
): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(onDropped);
  latest.current = onDropped;
  useEffect(() => {
    const holds = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const enter = (event: DragEvent): void => {
      if (!holds(event)) return;
      // Without this the browser would leave the page and show the file.
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!holds(event) || !event.dataTransfer) return;
      event.preventDefault();
      // The editor would write the file into the text.
      event.stopPropagation();
      setOver(false);
      const onto = event.target instanceof Element ? event.target : undefined;
      files.dropped(event.dataTransfer).then(
        (found) => latest.current(found, onto),
        () => latest.current([], onto),
      );
    };
    document.addEventListener('dragenter', enter);
    document.addEventListener('dragover', enter);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop, true);
    return () => {
      document.removeEventListener('dragenter', enter);
      document.removeEventListener('dragover', enter);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop, true);
    };
  }, [files]);
  return over;
}
