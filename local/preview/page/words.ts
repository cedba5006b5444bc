import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { en, type Messages } from './messages/en';

/** The words of the page, given to everything in it. */
export const Words = createContext<Messages>(en);

export function useWords(): Messages {
  return useContext(Words);
}
