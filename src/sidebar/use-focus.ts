import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Takes the keyboard, where that is wanted, when what it was on has gone, as a button does that was
 * pressed.
 */
export function useFocusIfLost<Place extends HTMLElement>(
  isWanted = true,
): RefObject<Place | null> {
  const place = useRef<Place>(null);
  useEffect(() => {
    if (isWanted && document.activeElement === document.body) place.current?.focus();
  }, [isWanted]);
  return place;
}
