/** Puts the focus into a field, behind what is in it. */
export function focusEnd(field: HTMLInputElement | HTMLTextAreaElement | null): void {
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}

/**
 * Whether a person who leaves a field goes on elsewhere in the page: what they entered is then handed
 * in, while it waits for somebody who looks something up in another window.
 */
export function isGoingOn(): boolean {
  return document.hasFocus();
}
