import type { CombinedError } from 'urql';
import { Icon } from '../ui/Icon.tsx';
import type { FieldError } from './field-errors.ts';
import { RetryCountdown } from './RetryCountdown.tsx';
import { codeOf, hintOf, retryAfterOf } from './read-error.ts';

interface ProblemProps {
  /** What could not be shown, for instance "The projects". */
  what: string;
  error: CombinedError | undefined;
  retry(): void;
}

/** Stands where something should be that could not be read at all, and says why and what to do. */
export function Problem({ what, error, retry }: ProblemProps) {
  const errors = error?.graphQLErrors ?? [];
  const seconds = retryAfterOf(errors);
  return (
    <div className="problem" role="alert">
      <Icon name="warning" />
      <div>
        <p className="problem-title">{titleOf(what, error)}</p>
        {error?.networkError !== undefined && <p>It may be starting: try again in a moment.</p>}
        {errors.map((each) => (
          <Explanation key={each.message} error={each} />
        ))}
        {seconds === undefined ? (
          <button type="button" className="button" onClick={retry}>
            Try again
          </button>
        ) : (
          <RetryCountdown seconds={seconds} error={errors[0]} retry={retry} />
        )}
      </div>
    </div>
  );
}

function Explanation({ error }: { error: FieldError }) {
  const hint = hintOf(error);
  return (
    <p>
      {error.message}
      {hint !== undefined && <span className="hint">{hint}</span>}
    </p>
  );
}

function titleOf(what: string, error: CombinedError | undefined): string {
  if (error?.networkError !== undefined) return 'The gateway does not answer.';
  switch (error?.graphQLErrors.map(codeOf)[0]) {
    case 'RATE_LIMITED':
      return `${what} must wait for Atlas’s rate limit.`;
    case 'FORBIDDEN':
      return `${what} may not be read with this credential.`;
    case 'UNAUTHENTICATED':
      return 'The gateway does not accept who you are.';
    case 'UPSTREAM_UNAVAILABLE':
    case 'UPSTREAM_TIMEOUT':
      return 'Atlas does not answer.';
    default:
      return `${what} could not be read.`;
  }
}
