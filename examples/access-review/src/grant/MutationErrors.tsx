import type { CombinedError } from 'urql';
import { type FragmentType, graphql, readFragment } from '../graphql/index.ts';

const ShownError = graphql(`
  fragment MutationErrors_error on MutationError {
    code
    message
  }
`);

interface MutationErrorsProps {
  /** What the person at the form can mend. */
  errors: readonly FragmentType<typeof ShownError>[];
  /** What they cannot: the gateway down, a credential refused, a rate limit. */
  error: CombinedError | undefined;
}

/** Why nothing was changed. */
export function MutationErrors({ errors, error }: MutationErrorsProps) {
  const messages = [
    ...readFragment(ShownError, errors).map(({ message }) => message),
    ...(error?.graphQLErrors.map(({ message }) => message) ?? []),
    ...(error?.networkError
      ? ['The gateway did not answer, so it is not known whether the change was made. Look first.']
      : []),
  ];
  if (messages.length === 0) return null;
  return (
    <ul className="form-errors" role="alert">
      {[...new Set(messages)].map((message) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
  );
}
