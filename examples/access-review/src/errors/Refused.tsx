import { Badge } from '../ui/Badge.tsx';
import type { FieldError } from './field-errors.ts';
import { hintOf, isTemporary } from './read-error.ts';

/** In place of one value that could not be read. What stands around it is as it should be. */
export function Refused({ error }: { error: FieldError }) {
  const reason = [error.message, hintOf(error)].filter(Boolean).join(' ');
  return <Badge title={reason}>{isTemporary(error) ? 'Not read yet' : 'Refused'}</Badge>;
}
