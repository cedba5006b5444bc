import type { FollowUp, FollowView } from '../../../protocol-follow';
import { tabUrl } from '../../links';
import { OutLink } from '../../parts/OutLink';
import { useWords } from '../../words';

/** So many are in sight; the others open at a click. */
const openlyShown = 5;

/** Contacts somebody has to get back to, those waiting longest first. */
export function FollowUps({ view }: { readonly view: FollowView }) {
  const { follow: words } = useWords();
  const rest = view.followUps.slice(openlyShown);
  const more = view.followUpCount - view.followUps.length;
  return (
    <section>
      <h2>{words.followUps(view.followUpCount)}</h2>
      {view.followUpCount === 0 && <p>{words.noFollowUps}</p>}
      <Cards followUps={view.followUps.slice(0, openlyShown)} view={view} />
      {rest.length > 0 && (
        <details>
          <summary>{words.showMore(rest.length)}</summary>
          <Cards followUps={rest} view={view} />
          {more > 0 && <p class="hint">{words.moreFollowUps(more)}</p>}
        </details>
      )}
    </section>
  );
}

interface CardsProps {
  readonly followUps: readonly FollowUp[];
  readonly view: FollowView;
}

function Cards({ followUps, view }: CardsProps) {
  return (
    <ul class="cards">
      {followUps.map((followUp) => (
        <li key={followUp.contactId}>
          <OneFollowUp followUp={followUp} view={view} />
        </li>
      ))}
    </ul>
  );
}

function OneFollowUp({ followUp, view }: { followUp: FollowUp; view: FollowView }) {
  const { follow: words } = useWords();
  const { name, phone, step, volunteer, note, row } = followUp;
  return (
    <>
      <strong>{name}</strong>
      <div>{step}</div>
      {phone !== '' && (
        <div>
          <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
        </div>
      )}
      {note !== '' && (
        <p>
          <span class="hint">{words.noted(volunteer)}</span>
          {note}
        </p>
      )}
      {row !== null && (
        <OutLink to={tabUrl(view.spreadsheetId, view.contactsSheetId, `${row}:${row}`)}>
          {words.toContact}
        </OutLink>
      )}
    </>
  );
}
