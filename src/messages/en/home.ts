/** The sidebar's first page. */
export const home = {
  title: 'Phone bank',
  loading: 'Reading the campaign…',
  notSetUp:
    'The phone bank is not set up in this spreadsheet yet. Set-up finds the tabs with contacts and volunteers and adds the phone bank’s own tabs; it changes nothing else.',
  setUp: 'Set up',
  collect: 'Collect outcomes',
  onPath: (count: number) => `${count} ${count === 1 ? 'contact' : 'contacts'} on the path`,
  called: (count: number) => `${count} called at least once`,
  ended: (completed: number, abandoned: number) => `${completed} completed, ${abandoned} abandoned`,
  callSheets: (count: number, waiting: number) =>
    `${count} call ${count === 1 ? 'sheet' : 'sheets'}, ${waiting} waiting to be shared`,
  followUps: (count: number) => `${count} waiting for follow-up`,
};
