const keyName = 'link-key';

/** A token nobody can guess: a digest of two random UUIDs, which hold 122 bits each. */
export function newToken(): string {
  return Utilities.base64EncodeWebSafe(randomDigest()).replace(/=+$/, '');
}

/** What is kept of a token: without the organiser's key nobody can tell which tokens have this hash. */
export function hashOf(token: string): string {
  return hexOf(Utilities.computeHmacSha256Signature(token, ownKey()));
}

/** The key of whoever runs the script; it is made when it is first needed, and leaves Google nowhere. */
function ownKey(): string {
  const properties = PropertiesService.getUserProperties();
  const known = properties.getProperty(keyName);
  if (known !== null) return known;
  const key = hexOf(randomDigest());
  properties.setProperty(keyName, key);
  return key;
}

function randomDigest(): number[] {
  const random = Utilities.getUuid() + Utilities.getUuid();
  return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, random);
}

/** Apps Script's bytes are signed. */
function hexOf(bytes: readonly number[]): string {
  return bytes.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('');
}
