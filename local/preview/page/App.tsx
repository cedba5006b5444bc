import { useEffect, useState } from 'preact/hooks';
import type { PreviewState } from '../protocol';
import { Home } from './bar/Home';
import { PreviewBar } from './bar/PreviewBar';
import { useLive } from './live';
import { languages } from './messages/languages';
import { placeOfLink } from './place';
import { placeFor } from './place-for';
import { onConnection } from './server';
import { SpreadsheetPage } from './sheet/SpreadsheetPage';
import { useMedia, usePlace } from './use-place';
import { Words } from './words';

/** The whole preview, once the server has said what there is. */
export function App() {
  const { value: preview, refusal } = useLive<PreviewState>('/api/preview');
  const [isUp, setUp] = useState(true);
  useEffect(() => onConnection(setUp), []);
  const words = languages[preview?.language ?? 'en'];
  useEffect(() => {
    document.documentElement.lang = words.language;
    document.title = words.page.title;
  }, [words]);
  return (
    <Words.Provider value={words}>
      {(!isUp || refusal !== undefined) && (
        <p class="stopped" role="alert">
          {words.page.stopped}
        </p>
      )}
      {preview ? <Preview preview={preview} /> : <p role="status">{words.page.loading}</p>}
    </Words.Provider>
  );
}

function Preview({ preview }: { readonly preview: PreviewState }) {
  const [place, go] = usePlace();
  // Starting over gives a spreadsheet with the same id, which is another all the same.
  const [beginnings, countBeginnings] = useState(0);
  const isNarrow = useMedia('(max-width: 640px)');
  const person = preview.people.find(({ address }) => address === place.user) ?? preview.people[0];
  if (!person) return null;
  const user = person.address;
  const own = person.role === 'candidate' ? preview.campaignSpreadsheetId : undefined;
  const spreadsheetId = place.spreadsheet ?? own;
  const onSpreadsheet = (spreadsheet: string) => go({ user, spreadsheet });
  const onLink = (href: string) => {
    const target = placeOfLink(href);
    if (target) go({ user, ...target });
    else open(href, '_blank', 'noopener');
  };
  const startedOver = () => {
    countBeginnings((times) => times + 1);
    go({});
  };
  return (
    <>
      <PreviewBar
        {...{ preview, person, onSpreadsheet, onLink }}
        onPerson={async (next) => go(await placeFor(next, place))}
        onStartedOver={startedOver}
      />
      {spreadsheetId === undefined ? (
        <Home person={person} onOpen={onSpreadsheet} />
      ) : (
        <SpreadsheetPage
          key={`${beginnings} ${user} ${spreadsheetId}`}
          {...{ person, spreadsheetId, isNarrow, onLink, onSpreadsheet }}
          sheetId={place.tab}
          hasSidebar={spreadsheetId === own && !isNarrow}
          onTab={(tab) => go({ user, spreadsheet: spreadsheetId, tab })}
        />
      )}
    </>
  );
}
