/** The labels of the default path, by id. */
export const path = {
  'to-call': 'To call',
  'called-once': 'Called once, no answer',
  'called-twice': 'Called twice, no answer',
  'call-back': 'Call back another time',
  'update-details': 'Update contact details',
  'needs-follow-up': 'Needs follow-up',
  supporter: 'Supporter',
  undecided: 'Undecided',
  opponent: 'Opponent',
  'details-updated': 'Details updated',
  'could-not-talk': 'Could not talk',
  'wrong-number': 'Wrong number',
  'asked-not-to-be-called': 'Asked not to be called again',
};
