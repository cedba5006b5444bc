import type { FollowUp, FollowView } from '../../../protocol-follow';
import { tabUrl } from '../../links';
import { OutLink } from '../../parts/OutLink';
import { useWords } from '../../words';

/** Contacts somebody has to get back to, those waiting longest first. */
export function FollowUps({ view }: { readonly view: FollowView }) {
  const { follow: words } = useWords();
  const more = view.followUpCount - view.followUps.length;
  return (
    <section>
      <h2>{words.followUps(view.followUpCount)}</h2>
      {view.followUpCount === 0 && <p>{words.noFollowUps}</p>}
      <ul class="cards">
        {view.followUps.map((followUp) => (
          <li key={followUp.contactId}>
            <OneFollowUp followUp={followUp} view={view} />
          </li>
        ))}
      </ul>
      {more > 0 && <p class="hint">{words.moreFollowUps(more)}</p>}
    </section>
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
