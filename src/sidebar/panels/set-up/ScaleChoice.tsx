import type { SetUpProposal, SetUpRequest } from '../../../protocol-set-up';
import { RadioGroup } from '../../parts/Choices';
import { useWords } from '../../words';

interface ScaleChoiceProps {
  readonly proposal: SetUpProposal;
  readonly request: SetUpRequest;
  readonly isPressed: boolean;
  readonly onRequest: (changed: Partial<SetUpRequest>) => void;
}

/** Which end of bare numbers is strong support: asked where levels are bare numbers, and shown once it was said. */
export function ScaleChoice({ proposal, request, isPressed, onRequest }: ScaleChoiceProps) {
  const { scale } = useWords().setUp;
  const isMissing = proposal.needs.includes('support-scale');
  const said = request.supportScale ?? proposal.supportScale;
  if (!isMissing && said === null) return null;
  return (
    <RadioGroup
      legend={scale.legend}
      value={said}
      error={isPressed && isMissing ? scale.missing : null}
      options={(['1-is-strong', '5-is-strong'] as const).map((value) => ({
        value,
        label: scale[value],
      }))}
      onChange={(supportScale) => onRequest({ supportScale })}
    />
  );
}
