/** A request as it would go to Google over HTTP. */
export interface RestRequest {
  readonly method: string;
  readonly host?: string;
  readonly path: string;
  readonly query?: readonly (readonly [string, string])[];
  readonly body?: unknown;
  /** @default 'owner@example.com' */
  readonly user?: string;
}

/** Google's answer; its body is null when there is none. */
export interface RestResponse {
  readonly status: number;
  readonly body: unknown;
}
