/** Short text to corners: the encoded polyline algorithm, as layers/polyline.py writes it. */

/** Longitudes and latitudes in degrees, alternating. */
export function decode(text: string, stepsPerDegree: number): Float64Array {
  const corners = new Float64Array(text.length);
  const sums = [0, 0];
  let count = 0;
  let value = 0;
  let shift = 0;
  for (let index = 0; index < text.length; index += 1) {
    const chunk = text.charCodeAt(index) - 63;
    value |= (chunk & 0x1f) << shift;
    shift += 5;
    if (chunk < 0x20) {
      const axis = count & 1;
      sums[axis] = (sums[axis] ?? 0) + (value & 1 ? ~(value >> 1) : value >> 1);
      corners[count] = (sums[axis] ?? 0) / stepsPerDegree;
      count += 1;
      value = 0;
      shift = 0;
    }
  }
  return corners.slice(0, count);
}
