import { piecesOf } from '../../src/domain/pieces';
import type { Table } from '../../src/domain/table';
import type { ImportRequest } from '../../src/protocol-import';
import type { TestCampaign } from './campaign';

/** Sends a file as the sidebar does, some pieces at a time; how it is asked for then. */
export function sendFile(
  campaign: Pick<TestCampaign, 'value'>,
  records: Table,
  atOnce = 4,
): ImportRequest {
  const pieces = piecesOf(records);
  for (let first = 0; first < pieces.length; first += atOnce) {
    const texts = pieces.slice(first, first + atOnce);
    campaign.value('sendPieces', { upload: 'file1', first, texts });
  }
  return { upload: 'file1', pieces: pieces.length };
}
