import type { SplitPreview } from '../../../protocol-share';
import { useWords } from '../../words';

/** Who gets how many, and which rows of the volunteers' tab are no volunteer; closed until wanted. */
export function Everybody({ split }: { readonly split: SplitPreview }) {
  const { count, split: words } = useWords().sharePanel;
  const { shares, volunteersUnread } = split;
  const everybody = words.everybody(shares.length);
  return (
    <>
      <details class="item">
        <summary>{everybody}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard. */}
        <section class="scroll" aria-label={everybody} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.columns.volunteer}</th>
                <th scope="col">{words.columns.has}</th>
                <th scope="col">{words.columns.gets}</th>
              </tr>
            </thead>
            <tbody>
              {shares.map(({ volunteer, has, gets }, index) => (
                // Two volunteers may have one name.
                <tr key={`${index} ${volunteer}`}>
                  <th scope="row">{volunteer}</th>
                  <td>{count(has)}</td>
                  <td>{count(gets)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
      {volunteersUnread.length > 0 && (
        <details class="item">
          <summary>{words.unread(volunteersUnread.length)}</summary>
          <ul>
            {volunteersUnread.map(({ row, reason, otherRow = null }) => (
              <li key={row}>{words.unreadRow(row, reason, otherRow)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
