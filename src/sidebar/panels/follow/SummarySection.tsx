import type { FollowView } from '../../../protocol-follow';
import { tabUrl } from '../../links';
import { Button } from '../../parts/Button';
import { Notice, ProblemNotice } from '../../parts/Notice';
import { OutLink } from '../../parts/OutLink';
import { useAction } from '../../use-action';
import { useWords } from '../../words';

/** The way to the summary, which is brought up to date here. */
export function SummarySection({ view }: { readonly view: FollowView }) {
  const { summary: words } = useWords().follow;
  const build = useAction('buildSummary');
  const { spreadsheetId, summarySheetId } = view;
  return (
    <section>
      <h2>{words.title}</h2>
      <ProblemNotice problem={build.problem} />
      {build.value !== null && <Notice kind="done">{words.built}</Notice>}
      {build.value !== null && summarySheetId !== null && (
        <p>
          <OutLink to={tabUrl(spreadsheetId, summarySheetId)}>{words.open}</OutLink>
        </p>
      )}
      <Button disabled={build.busy} onPress={() => build.run()}>
        {words.build}
      </Button>
    </section>
  );
}
