import type { RestRequest, RestResponse } from '../rest';
import { type Difference, differences } from './differences';
import { Identifiers } from './identifiers';
import type { Interaction, Recordings } from './recording';

/** Something that answers as Google does over HTTP. */
export type Door = (request: RestRequest) => RestResponse;

/** A recorded interaction that was answered otherwise. */
export interface Disagreement {
  readonly sequence: string;
  /** Its place in the sequence, counting from 1. */
  readonly number: number;
  readonly request: string;
  readonly differences: readonly Difference[];
}

/** How well a replay agreed with its recordings. */
export interface Conformance {
  readonly interactions: number;
  readonly agreed: number;
  readonly disagreements: readonly Disagreement[];
}

/** An answer in the form recordings have: text that is no JSON as `{ __text }`. */
function answerOf(response: RestResponse): object {
  const { status, body } = response;
  if (body === null || body === undefined || body === '') return { status, response: null };
  if (typeof body === 'string') return { status, response: { __text: body } };
  return { status, response: JSON.parse(JSON.stringify(body)) };
}

function recordedAnswer({ status, response }: Interaction): object {
  const empty = response === undefined || response === '';
  return { status, response: empty ? null : response };
}

function asked(interaction: Interaction, identifiers: Identifiers, user: string): RestRequest {
  const { method, host, path, query, body } = interaction;
  const translatedQuery = query.map(([name, value]) => [name, identifiers.text(value)] as const);
  return {
    method,
    host,
    path: identifiers.path(path),
    query: translatedQuery,
    body: identifiers.translated(body),
    user,
  };
}

/** Answers with Google's status for what went wrong inside, so that a replay goes on. */
function answered(door: Door, request: RestRequest): RestResponse {
  try {
    return door(request);
  } catch (error) {
    return { status: 500, body: { thrown: String(error) } };
  }
}

function replaySequence(
  name: string,
  sequence: readonly Interaction[],
  door: Door,
  user: string,
): Disagreement[] {
  const identifiers = new Identifiers();
  return sequence.flatMap((interaction, index) => {
    const answer = answerOf(answered(door, asked(interaction, identifiers, user)));
    const recorded = recordedAnswer(interaction);
    identifiers.learn(recorded, answer);
    const found = differences(identifiers.translated(recorded), answer);
    if (found.length === 0) return [];
    const request = `${interaction.method} ${interaction.host}${interaction.path}`;
    return [{ sequence: name, number: index + 1, request, differences: found }];
  });
}

/**
 * Sends recorded requests through a door, a new one for each sequence, and says where its answers
 * are not Google's; identifiers are mapped and times ignored.
 */
export function replay(recordings: Recordings, openDoor: () => Door, user: string): Conformance {
  const disagreements = Object.entries(recordings).flatMap(([name, sequence]) =>
    replaySequence(name, sequence, openDoor(), user),
  );
  const interactions = Object.values(recordings).reduce(
    (count, sequence) => count + sequence.length,
    0,
  );
  return { interactions, agreed: interactions - disagreements.length, disagreements };
}
