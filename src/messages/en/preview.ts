/** What `npm start` tells the person who started it, and names in its campaign. */
export const preview = {
  served: (address: string) =>
    `The preview is at ${address} (Ctrl-C ends it; what you did is there next time).`,
  alreadyOpen: (address: string) => `This campaign is open already, at ${address}`,
  setAside: (file: string) =>
    `What was kept of this campaign is damaged or of another version. It now lies in ${file}, and the campaign begins anew.`,
  notKept: (reason: string) => `What you did could not be written down: ${reason}`,
  campaign: 'Campaign',
  candidate: 'Jackie',
  stranger: 'A stranger',
  stopped: {
    usage:
      'Usage: npm start -- [--contacts FILE] [--volunteers FILE] [--language en|fr] [--port NUMBER] [--no-open]',
    language: (value: string) => `--language cannot be “${value}”. It is one of: en, fr.`,
    port: (value: string) => `--port needs a number from 1 to 65535, not “${value}”.`,
    portTaken: (port: number) =>
      `Port ${port} is taken. Choose another one, or leave --port out to get one that is free.`,
  },
};
