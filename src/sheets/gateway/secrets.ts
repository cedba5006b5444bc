const keyName = 'link-key';

/** A token nobody can guess: a digest of two random UUIDs, which hold 122 bits each. */
export function newToken(): string {
  return Utilities.base64EncodeWebSafe(randomDigest()).replace(/=+$/, '');
}

/** What is kept of a token: without the key nobody can tell which tokens have this hash. */
export function hashOf(token: string): string {
  return hexOf(Utilities.computeHmacSha256Signature(token, key()));
}

/**
 * The key of this script project, made when it is first needed, and in no spreadsheet: the page behind
 * the links runs as whoever deployed it, and has to know those that any organiser made.
 */
function key(): string {
  const properties = PropertiesService.getScriptProperties();
  const known = properties.getProperty(keyName);
  if (known !== null) return known;
  const made = hexOf(randomDigest());
  properties.setProperty(keyName, made);
  return made;
}

function randomDigest(): number[] {
  const random = Utilities.getUuid() + Utilities.getUuid();
  return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, random);
}

/** Apps Script's bytes are signed. */
function hexOf(bytes: readonly number[]): string {
  return bytes.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('');
}
