import type { ComponentChildren } from 'preact';

/** A link that leaves the sidebar: Google opens it in the spreadsheet's own window or a new one. */
export function OutLink({
  to,
  children,
}: {
  readonly to: string;
  readonly children: ComponentChildren;
}) {
  return (
    <a href={to} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
