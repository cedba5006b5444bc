import type { SidebarMessages } from '../../../messages/sidebar';

/** The way back from a page within the panel. */
export function backTo(shell: SidebarMessages['shell'], onPress: () => void) {
  return { label: shell.stages.share, onPress };
}
