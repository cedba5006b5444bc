import type { SharePreview } from '../../../protocol-share';
import { Checkbox } from '../../parts/Choices';
import { useWords } from '../../words';

interface ConfirmReadersProps {
  readonly preview: SharePreview | null;
  /** The number that was confirmed. */
  readonly confirmed: number | null;
  readonly onConfirm: (readers: number | null) => void;
}

/** Asks for a yes to so many people reading everything, where that is what sharing means. */
export function ConfirmReaders({ preview, confirmed, onConfirm }: ConfirmReadersProps) {
  const { where } = useWords().sharePanel;
  const confirm = preview?.confirm ?? null;
  if (confirm === null) return null;
  const { readers, contacts } = confirm;
  return (
    <Checkbox
      label={where.confirm(readers, contacts)}
      checked={confirmed === readers}
      onChange={(isChecked) => onConfirm(isChecked ? readers : null)}
    />
  );
}
