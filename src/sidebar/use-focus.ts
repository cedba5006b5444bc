import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Takes the keyboard where what it was on has gone, as when a button that was pressed disappears. */
export function useFocusIfLost<Place extends HTMLElement>(): RefObject<Place | null> {
  const place = useRef<Place>(null);
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus();
  }, []);
  return place;
}
