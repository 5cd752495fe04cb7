/** Columns of whole numbers, as layers/payload.py writes them. */

/** Read the differences between neighbours, varints of seven bits in base64, and add them up. */
export function readColumn(text: string, count: number): Int32Array {
  const bytes = bytesOf(text);
  const numbers = new Int32Array(count);
  let at = 0;
  let sum = 0;
  for (let index = 0; index < count; index += 1) {
    let value = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = bytes[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      shift += 7;
    } while (byte >= 0x80);
    sum += (value >>> 1) ^ -(value & 1);
    numbers[index] = sum;
  }
  return numbers;
}

/** Base64 to bytes. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let index = 0; index < letters.length; index += 1) {
    bytes[index] = letters.charCodeAt(index);
  }
  return bytes;
}
