import type { Content, Operation, Schema } from './document.ts';

/** One dated version of an operation. */
export interface Version {
  date: string;
  /** The status of its success. */
  status: number;
  /** Of the body of its success; undefined when there is none. */
  answer: Schema | undefined;
  /** The day on which it ends, as the document writes it. */
  sunset: string | undefined;
}

const MEDIA_TYPE = /^application\/vnd\.atlas\.(\d{4}-\d\d-\d\d)\+json$/;

/** From the oldest to the newest. Previews are left out: they have no date and make no promise. */
export function listVersions(operation: Operation): Version[] {
  const successes = Object.entries(operation.responses ?? {}).filter(([status]) => /^2\d\d$/.test(status));
  return successes
    .flatMap(([status, response]) =>
      datedOf(response?.content).map(({ date, media }) => ({
        date,
        status: Number(status),
        answer: media.schema,
        sunset: media['x-sunset'] ?? operation['x-sunset'],
      })),
    )
    .sort((one, other) => (one.date < other.date ? -1 : 1));
}

/** Atlas serves the newest version that is not after the date asked for (atlas-behaviour 3.2). */
export function findServed<T extends { date: string }>(dated: readonly T[], asked: string): T | undefined {
  return dated.findLast(({ date }) => date <= asked);
}

/** What a request's body must look like in one version; undefined when the operation takes none. */
export function requestOf(operation: Operation, date: string): Schema | undefined {
  const content = operation.requestBody?.content;
  const media = findServed(datedOf(content), date)?.media ?? content?.['application/json'];
  return media?.schema;
}

function datedOf(content: Content = {}) {
  return Object.entries(content)
    .flatMap(([type, media]) => {
      const date = MEDIA_TYPE.exec(type)?.[1];
      return date === undefined || media === undefined ? [] : [{ date, media }];
    })
    .sort((one, other) => (one.date < other.date ? -1 : 1));
}
