/**
 * What an advanced service throws: an error with the API's message behind a sentence of Apps
 * Script's (observed).
 */
export class GoogleJsonResponseException extends Error {
  override readonly name = 'GoogleJsonResponseException';

  readonly details: { readonly code: number; readonly message: string };

  constructor(method: string, details: { readonly code: number; readonly message: string }) {
    super(`API call to ${method} failed with error: ${details.message}`);
    this.details = details;
  }
}

/** What a built-in service throws (observed: errors of services are named Exception). */
export class ServiceException extends Error {
  override readonly name = 'Exception';
}
