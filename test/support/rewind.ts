import type { TestCampaign } from './campaign';

/** Remembers every file as it is now; what it returns puts them back so, and deletes those made since. */
export function rewindTo({ google }: TestCampaign): () => void {
  const kept = new Map(google.files().map((file) => [file.id, { ...file }]));
  return () => {
    for (const file of google.files()) {
      const before = kept.get(file.id);
      if (before !== undefined) Object.assign(file, before);
      else {
        const owner = file.permissions.find(({ role }) => role === 'owner')?.emailAddress ?? '';
        const path = `/drive/v3/files/${file.id}`;
        google.rest({ method: 'DELETE', host: 'www.googleapis.com', path, user: owner });
      }
    }
  };
}
