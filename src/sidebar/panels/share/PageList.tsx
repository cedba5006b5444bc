import { useCampaign } from '../../campaign';
import { useWords } from '../../words';
import type { SharePage } from './page';

interface PageListProps {
  readonly pages: readonly Exclude<SharePage, 'share'>[];
  readonly onPage: (page: SharePage) => void;
}

/** Ways to the pages behind the panel's first, each with what it is for and when. */
export function PageList({ pages, onPage }: PageListProps) {
  const { pages: words } = useWords().sharePanel;
  return (
    <ul class="pages">
      {pages.map((page) => (
        <li key={page}>
          <button type="button" onClick={() => onPage(page)}>
            {words[page].title}
            <span class="hint">{words[page].hint}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Every page there is something to do on. */
export function OtherPages({ onPage }: Pick<PageListProps, 'onPage'>) {
  const { pages: words } = useWords().sharePanel;
  const { callSheets, collected } = useCampaign().status;
  const isByLink = collected.some(({ where }) => where === 'links');
  return (
    <nav aria-label={words.title}>
      <h2>{words.title}</h2>
      <PageList
        pages={[
          ...(callSheets > 0 ? (['appeal'] as const) : []),
          'instructions',
          'thanks',
          ...(isByLink ? (['links'] as const) : []),
          ...(callSheets > 0 ? (['undo'] as const) : []),
        ]}
        onPage={onPage}
      />
    </nav>
  );
}
