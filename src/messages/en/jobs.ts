/** Long work, as it is named to whoever has to wait for it. */
export const jobs = {
  share: 'sharing call sheets',
  collect: 'collecting outcomes',
  release: 'taking contacts back',
  reassign: 'giving contacts to others',
  rebalance: 'evening out the call sheets',
  'remove-volunteer': 'removing a volunteer',
  'undo-share': 'taking the call sheets back',
  'undo-add': 'taking contacts off the path',
  repair: 'mending permissions',
  'send-mail': 'sending e-mails to volunteers',
};
