import { createHash, createHmac } from 'node:crypto';
import { standIn } from '../refusing';
import type { Session } from '../session';
import { bufferOf, newBlob, signedBytes } from './blob';
import { formatDate } from './format-date';
import { formatString } from './format-string';
import { namesAsMembers } from './named-values';
import { parseCsv } from './parse-csv';

type Data = string | number[];

const DigestAlgorithm = namesAsMembers(['MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512']);
const Charset = namesAsMembers(['US_ASCII', 'UTF_8']);
const MacAlgorithm = namesAsMembers(['HMAC_SHA_1', 'HMAC_SHA_256', 'HMAC_SHA_512']);

const nodeName = (algorithm: unknown) =>
  String(algorithm).replace('HMAC_', '').replace('_', '').toLowerCase();
const webSafe = (text: string) => text.replaceAll('+', '-').replaceAll('/', '_');
const hmac = (algorithm: unknown, value: Data, key: Data) =>
  signedBytes(createHmac(nodeName(algorithm), bufferOf(key)).update(bufferOf(value)).digest());

/** Utilities: what needs no trip to Google; `sleep` lets the clock go on instead of waiting. */
export function utilities(session: Session): GoogleAppsScript.Utilities.Utilities {
  const uuid = () => uuidOf(session.world.numbers.next());
  return standIn(
    {
      DigestAlgorithm,
      Charset,
      MacAlgorithm,
      getUuid: uuid,
      sleep: (milliseconds: number) => session.spendTime(milliseconds / 1000),
      formatDate: (date: Date, timeZone: string, format: string) =>
        formatDate(date, timeZone, format),
      formatString: (template: string, ...values: unknown[]) => formatString(template, ...values),
      parseCsv: (text: string, delimiter?: string) => parseCsv(text, delimiter),
      base64Encode: (data: Data) => bufferOf(data).toString('base64'),
      base64EncodeWebSafe: (data: Data) => webSafe(bufferOf(data).toString('base64')),
      base64Decode: (text: string) => signedBytes(Buffer.from(text, 'base64')),
      base64DecodeWebSafe: (text: string) => signedBytes(Buffer.from(text, 'base64url')),
      computeDigest: (algorithm: unknown, value: Data) =>
        signedBytes(createHash(nodeName(algorithm)).update(bufferOf(value)).digest()),
      computeHmacSignature: hmac,
      computeHmacSha256Signature: (value: Data, key: Data) => hmac('SHA_256', value, key),
      newBlob,
      jsonStringify: JSON.stringify,
      jsonParse: JSON.parse,
    },
    'Utilities',
  );
}

/** A version 4 UUID by its form; by its number, so that every repetition is alike. */
function uuidOf(number: number): string {
  const hex = createHash('sha256').update(`uuid ${number}`).digest('hex');
  const [a, b, c, d] = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(13, 16), hex.slice(17, 20)];
  return `${a}-${b}-4${c}-a${d}-${hex.slice(20, 32)}`;
}
