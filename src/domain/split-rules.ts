import { Circle, everybodyAmong } from './circle';
import type { Contact } from './contact';
import { phonesOf } from './contact-phones';
import { mailbox } from './email';
import { fold } from './fold';
import { comparableName } from './household';
import { languagesIn } from './languages';
import { remembering } from './memo';
import type { SplitOptions } from './split-options';
import type { Volunteer } from './volunteer';

/** Why a contact could be given to nobody. */
export type NotGivenReason = 'no-callers' | 'no-speaker' | 'own-record' | 'no-room';

/** What the rules of a split need to know. */
export interface RulesRequest {
  readonly callers: readonly Volunteer[];
  readonly options: SplitOptions;
  /** The language of callers whose record names none: a code or a name. */
  readonly campaignLanguage: string;
}

/** The circle of callers a contact may go to, less those whom one rule forbids. */
type Narrowing = (contact: Contact, circle: Circle) => Circle;

/** A rule, prepared once for all the callers, so that asking about each contact stays cheap. */
interface Rule {
  readonly asked: (options: SplitOptions) => boolean;
  readonly prepare: (request: RulesRequest) => Narrowing;
  /** What is said when it leaves nobody; null when it never does. */
  readonly reason: NotGivenReason | null;
}

/** The places of the callers by each of the keys that `keysOf` answers. */
function placesBy(
  callers: readonly Volunteer[],
  keysOf: (caller: Volunteer) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  callers.forEach((caller, place) => {
    for (const key of keysOf(caller)) {
      const places = found.get(key) ?? [];
      places.push(place);
      found.set(key, places);
    }
  });
  return found;
}

/** A key, unless there is nothing in it. */
const unlessBlank = (key: string | null): readonly string[] => (key ? [key] : []);

const none: readonly number[] = [];

/** Several languages of a contact are a choice: any one of them will do. */
function toSpeakers({ callers, campaignLanguage }: RulesRequest): Narrowing {
  const speakers = placesBy(callers, ({ languages }) => {
    const said = languagesIn(languages);
    return said.length > 0 ? said : languagesIn(campaignLanguage);
  });
  const circles = new Map<string, Circle>();
  const circleOf = (languages: readonly string[]) => {
    const key = languages.join();
    const known = circles.get(key);
    if (known !== undefined) return known;
    const places = new Set(languages.flatMap((language) => speakers.get(language) ?? none));
    const circle = new Circle([...places].sort((a, b) => a - b));
    circles.set(key, circle);
    return circle;
  };
  const understood = remembering(languagesIn);
  return ({ language }, circle) => {
    const languages = understood(language);
    if (languages.length === 0) return circle;
    return circle.meet(circleOf(languages.filter((one) => speakers.has(one))));
  };
}

const emailOf = (person: { readonly email: string }): string => mailbox(person.email);

function notToThemselves({ callers }: RulesRequest): Narrowing {
  const byPhone = placesBy(callers, ({ phone }) => unlessBlank(phone));
  const byEmail = placesBy(callers, (caller) => unlessBlank(emailOf(caller)));
  const names = callers.map(({ name }) => comparableName(name));
  return (contact, circle) => {
    const own = phonesOf(contact).flatMap((phone) => byPhone.get(phone) ?? none);
    const sameMailbox = byEmail.get(emailOf(contact)) ?? none;
    const namesakes = sameMailbox.filter((place) => names[place] === comparableName(contact.name));
    return circle.without(namesakes.length === 0 ? own : [...own, ...namesakes]);
  };
}

/** A preference among those who may have the contact: where it would leave nobody it is dropped. */
function toTheirArea({ callers }: RulesRequest): Narrowing {
  const areas = placesBy(callers, ({ area }) => unlessBlank(fold(area)));
  const circles = new Map([...areas].map(([area, places]) => [area, new Circle(places)]));
  return ({ area }, circle) => {
    const local = circles.get(fold(area));
    const narrowed = local === undefined ? circle : circle.meet(local);
    return narrowed.isEmpty ? circle : narrowed;
  };
}

/** Every rule that depends on contact and caller alone, in the order in which they are applied. */
const rules: readonly Rule[] = [
  { asked: ({ language }) => language, prepare: toSpeakers, reason: 'no-speaker' },
  { asked: () => true, prepare: notToThemselves, reason: 'own-record' },
  { asked: ({ area }) => area, prepare: toTheirArea, reason: null },
];

/** A contact with who may have it, and why nobody has it should nobody get it. */
export interface Allowed {
  readonly id: string;
  readonly circle: Circle;
  readonly reason: NotGivenReason;
}

/** A function that says of each contact which of the callers may have it. */
export function allowedBy(request: RulesRequest): (contact: Contact) => Allowed {
  const everybody = everybodyAmong(request.callers);
  const applied = rules
    .filter(({ asked }) => asked(request.options))
    .map(({ prepare, reason }) => ({ narrow: prepare(request), reason }));
  return (contact) => {
    let circle = everybody;
    let why: NotGivenReason = everybody.isEmpty ? 'no-callers' : 'no-room';
    for (const { narrow, reason } of applied) {
      const narrowed = narrow(contact, circle);
      if (narrowed.isEmpty && !circle.isEmpty) why = reason ?? why;
      circle = narrowed;
    }
    return { id: contact.id, circle, reason: why };
  };
}
