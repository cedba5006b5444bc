import { useCallback, useState } from 'preact/hooks';
import type { ImportProgress, ImportReport } from '../../../protocol-import';
import { type Action, useAction } from '../../use-action';
import { useSlices, type Work } from '../../use-slices';
import { type Upload, useUpload } from './use-upload';

/** The way of a file into the contact tab: sent, compared, and brought in once a person says so. */
export interface Import {
  readonly upload: Upload;
  readonly preview: Action<'previewImport'>;
  readonly work: Work<'importContacts'>;
  /** What is added and changed so far. */
  readonly done: Pick<ImportReport, 'added' | 'changed'>;
  compare(): Promise<void>;
  /** Begins to bring it in, or goes on; whether all of it is. */
  bringIn(): Promise<boolean>;
}

/** Everything a file goes through, each step of which can be taken again. */
export function useImport(pieces: readonly string[]): Import {
  const upload = useUpload(pieces);
  const preview = useAction('previewImport');
  const [done, setDone] = useState({ added: 0, changed: 0 });
  const heard = useCallback(
    ({ added, changed }: ImportProgress) =>
      setDone((before) => ({ added: before.added + added, changed: before.changed + changed })),
    [],
  );
  const work = useSlices('importContacts', heard);
  const isForgotten = [preview, work].some(({ problem }) => problem?.code === 'file-forgotten');
  const compare = async () => {
    const sent = await upload.send(isForgotten);
    if (sent !== null) await preview.run(sent);
  };
  const bringIn = async () => {
    const sent = await upload.send(isForgotten);
    const last = sent === null ? null : await work.run(sent);
    return last?.done === true;
  };
  return { upload, preview, work, done, compare, bringIn };
}
