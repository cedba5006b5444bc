import { standIn } from '../refusing';

/** Bytes as Apps Script gives them: from -128 to 127. */
export function signedBytes(bytes: Uint8Array): number[] {
  return [...new Int8Array(bytes)];
}

/** Text, or Apps Script's bytes, as bytes. */
export function bufferOf(data: string | readonly number[]): Buffer {
  return typeof data === 'string' ? Buffer.from(data, 'utf8') : Buffer.from(Int8Array.from(data));
}

/** A piece of data with a name and a type (class Blob). */
export function newBlob(
  data: string | readonly number[] = '',
  contentType: string | null = null,
  name: string | null = null,
): GoogleAppsScript.Base.Blob {
  const held = { bytes: bufferOf(data), contentType, name };
  const blob: GoogleAppsScript.Base.Blob = standIn(
    {
      getBytes: () => signedBytes(held.bytes),
      getDataAsString: () => held.bytes.toString('utf8'),
      getContentType: () => held.contentType,
      getName: () => held.name,
      setName: (given: string) => {
        held.name = given;
        return blob;
      },
      setContentType: (given: string | null) => {
        held.contentType = given;
        return blob;
      },
      setDataFromString: (text: string) => {
        held.bytes = bufferOf(text);
        return blob;
      },
      copyBlob: () => newBlob(signedBytes(held.bytes), held.contentType, held.name),
    },
    'Blob',
  );
  return blob;
}
