/** A body that cannot be read, or is not worth it. The message completes "Atlas answered …, but …". */
export class BodyFault extends Error {
  override readonly name = 'BodyFault';
}
