import type { Codes, Effects, PathItemKind } from './path';

/** A step or reason every campaign starts with; its label comes in the campaign's language. */
export interface DefaultPathItem {
  readonly id: string;
  readonly kind: PathItemKind;
  readonly effects: Effects;
  readonly codes: Codes;
}

const noEffect: Effects = {
  attempt: false,
  tryAgainAfterHours: null,
  followUp: false,
  doNotCall: false,
  supportLevel: null,
};
const attempt: Effects = { ...noEffect, attempt: true };

function item(
  kind: PathItemKind,
  id: string,
  effects: Effects,
  [paper, nationBuilder, van]: readonly [string, string, string],
): DefaultPathItem {
  return { id, kind, effects, codes: { paper, nationBuilder, van } };
}

/**
 * The path a campaign starts with.
 *
 * An outcome that tells a side gives the weaker level of it: a volunteer who heard more says so in
 * the support level column. NationBuilder's codes are the contact statuses of its API; VAN's are
 * the names of its canvass results.
 */
export const defaultPath = [
  item('step', 'to-call', noEffect, ['T', '', '']),
  item('step', 'called-once', { ...attempt, tryAgainAfterHours: 18 }, [
    'N',
    'no_answer',
    'Not Home',
  ]),
  item('step', 'called-twice', { ...attempt, tryAgainAfterHours: 18 }, [
    'NN',
    'no_answer',
    'Not Home',
  ]),
  item('step', 'call-back', attempt, ['B', 'answered', 'Call Back']),
  item('step', 'update-details', { ...attempt, followUp: true }, ['D', 'bad_info', 'Canvassed']),
  item('step', 'needs-follow-up', { ...attempt, followUp: true }, [
    'F',
    'send_information',
    'Canvassed',
  ]),
  item('completion', 'supporter', { ...attempt, supportLevel: 2 }, [
    'S',
    'meaningful_interaction',
    'Canvassed',
  ]),
  item('completion', 'undecided', { ...attempt, supportLevel: 3 }, [
    'U',
    'meaningful_interaction',
    'Canvassed',
  ]),
  item('completion', 'opponent', { ...attempt, supportLevel: 4 }, [
    'O',
    'meaningful_interaction',
    'Canvassed',
  ]),
  item('completion', 'details-updated', attempt, ['DU', 'answered', 'Canvassed']),
  item('abandonment', 'could-not-talk', attempt, ['C', 'inaccessible', 'Not Home']),
  item('abandonment', 'wrong-number', attempt, ['W', 'bad_info', 'Wrong Number']),
  item('abandonment', 'asked-not-to-be-called', { ...attempt, doNotCall: true }, [
    'X',
    'refused',
    'Do Not Call',
  ]),
] as const satisfies readonly DefaultPathItem[];
