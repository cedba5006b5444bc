import { useState } from 'preact/hooks';
import { useCampaign } from '../campaign';
import { LinksPage } from './share/LinksPage';
import { MailPage } from './share/MailPage';
import { pageOf, type SharePage, startingSharing } from './share/page';
import { SharingPage } from './share/SharingPage';
import { UndoPage } from './share/UndoPage';

/** Who gets whom, where call sheets live, and what volunteers are written. */
export function SharePanel() {
  const { status } = useCampaign();
  const [page, setPage] = useState<SharePage>(() => pageOf(status.job));
  const [sharing, setSharing] = useState(() => startingSharing(status));
  const back = () => setPage('share');
  if (page === 'share') {
    return <SharingPage sharing={sharing} onChange={setSharing} onPage={setPage} />;
  }
  if (page === 'undo') return <UndoPage onBack={back} />;
  if (page === 'links') return <LinksPage onBack={back} />;
  return <MailPage key={page} kind={page} onBack={back} />;
}
