import { type FragmentType, graphql, readFragment } from '../graphql/index.ts';

const ShownWarning = graphql(`
  fragment MutationWarnings_warning on MutationWarning {
    message
  }
`);

/** What a change that was made leaves to know: entries that let in everybody, an old key that is still there. */
export function MutationWarnings({ warnings }: { warnings: readonly FragmentType<typeof ShownWarning>[] }) {
  return readFragment(ShownWarning, warnings).map(({ message }) => (
    <p className="alarm" role="alert" key={message}>
      {message}
    </p>
  ));
}
