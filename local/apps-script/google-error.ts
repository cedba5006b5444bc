/** What a script can read of a refusal, the API's reasons among it (Drive API, "Resolve errors"). */
export interface ErrorDetails {
  readonly code: number;
  readonly message: string;
  readonly errors?: readonly {
    readonly message: string;
    readonly reason: string;
    readonly domain: string;
  }[];
}

/**
 * What an advanced service throws: an error with the API's message behind a sentence of Apps
 * Script's (observed).
 */
export class GoogleJsonResponseException extends Error {
  override readonly name = 'GoogleJsonResponseException';

  readonly details: ErrorDetails;

  constructor(method: string, details: ErrorDetails) {
    super(`API call to ${method} failed with error: ${details.message}`);
    this.details = details;
  }
}

/** What a built-in service throws (observed: errors of services are named Exception). */
export class ServiceException extends Error {
  override readonly name = 'Exception';
}
