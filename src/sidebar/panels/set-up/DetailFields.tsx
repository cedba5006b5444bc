import { type Details, detailProblems, purgeDay } from '../../../domain/details';
import type { Language } from '../../../domain/language';
import type { SetUpProposal, SetUpRequest } from '../../../protocol-set-up';
import { countriesIn } from '../../countries';
import { dayInWords } from '../../dates';
import { SelectField, TextField } from '../../parts/Field';
import { useLanguage, useWords } from '../../words';
import { PollDates } from './PollDates';

interface DetailFieldsProps {
  readonly details: Details;
  readonly proposal: SetUpProposal;
  readonly request: SetUpRequest;
  readonly onDetails: (changed: Partial<Details>) => void;
  readonly onRequest: (changed: Partial<SetUpRequest>) => void;
}

/** What the campaign says of itself. */
export function DetailFields(props: DetailFieldsProps) {
  const { details, proposal, request, onDetails, onRequest } = props;
  const { about } = useWords().setUp;
  const language = useLanguage();
  const text = (name: 'campaign' | 'candidate' | 'objections') => ({
    label: about[name],
    value: details[name],
    error: problemOf(name),
    onChange: (value: string) => onDetails({ [name]: value }),
  });
  const problems = detailProblems(details);
  const problemOf = (name: keyof Details) => {
    const problem = problems[name];
    return problem === undefined ? null : about.problems[problem];
  };
  return (
    <section>
      <h2>{about.title}</h2>
      <TextField {...text('campaign')} />
      <TextField {...text('candidate')} />
      <SelectField
        label={about.country}
        hint={about.countryHint}
        value={request.region ?? proposal.region}
        choices={countriesIn(language, proposal.region)}
        onChange={(region) => onRequest({ region })}
      />
      {!proposal.isSetUp && (
        <SelectField
          label={about.language}
          value={request.language ?? proposal.language}
          choices={(['en', 'fr'] as const).map((value) => ({
            value,
            label: about.languages[value],
          }))}
          onChange={(chosen: Language) => onRequest({ language: chosen })}
        />
      )}
      <PollDates dates={details.pollDates} onChange={(pollDates) => onDetails({ pollDates })} />
      <TextField {...text('objections')} hint={about.objectionsHint} />
      <TextField
        label={about.purge}
        type="date"
        hint={purgeHint(details, about, language)}
        value={details.purgeOn ?? ''}
        error={problemOf('purgeOn')}
        onChange={(day) => onDetails({ purgeOn: day === '' ? null : day })}
      />
    </section>
  );
}

function purgeHint(
  details: Details,
  about: ReturnType<typeof useWords>['setUp']['about'],
  language: Language,
): string {
  const usual = purgeDay({ ...details, purgeOn: null });
  return usual === null ? about.purgeWithoutPoll : about.purgeDefault(dayInWords(usual, language));
}
