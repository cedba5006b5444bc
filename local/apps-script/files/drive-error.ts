/** A refusal by the Drive API, as its page "Resolve errors" lists them. */
export class DriveError extends Error {
  readonly code: number;
  readonly reason: string;
  readonly location: string | undefined;

  constructor(code: number, reason: string, message: string, location?: string) {
    super(message);
    this.code = code;
    this.reason = reason;
    this.location = location;
  }

  /** The body of the HTTP answer. */
  toBody(): unknown {
    const { code, message, reason, location } = this;
    const place = location ? { location, locationType: 'parameter' } : {};
    return { error: { code, message, errors: [{ message, domain: 'global', reason, ...place }] } };
  }
}

/** No such file, or none this person and script may see: Google does not tell which. */
export function fileNotFound(fileId: string): DriveError {
  return new DriveError(404, 'notFound', `File not found: ${fileId}.`, 'fileId');
}

/** The file can be seen, and this cannot be done to it. */
export function insufficientPermissions(): DriveError {
  return new DriveError(
    403,
    'insufficientFilePermissions',
    'The user does not have sufficient permissions for this file.',
  );
}

/** Too much was shared of late (Drive API, "Resolve errors"; the sentence observed). */
export function sharingRateLimitExceeded(): DriveError {
  return new DriveError(
    403,
    'sharingRateLimitExceeded',
    'Rate limit exceeded. User message: "Sorry, you have exceeded your sharing quota."',
  );
}

/** What Google does and this local Google does not: refused by name. */
export function notEmulated(what: string): DriveError {
  return new DriveError(501, 'notImplemented', `${what} is not emulated`);
}

/** A parameter or a field has a value Google does not take. */
export function invalidValue(location: string): DriveError {
  return new DriveError(400, 'invalid', 'Invalid Value', location);
}

/** A `fields` parameter that cannot be read (the words assumed). */
export function invalidFields(fields: string): DriveError {
  return new DriveError(400, 'invalidParameter', `Invalid field selection ${fields}`, 'fields');
}

/** An address without a Google account cannot be shared with in silence (observed). */
export function needsNotification(address: string): DriveError {
  return new DriveError(
    400,
    'invalidSharingRequest',
    `Bad Request. User message: "You are trying to invite ${address}. Since there is no Google account associated with this email address, you must check the "Notify people" box to invite this recipient."`,
  );
}
