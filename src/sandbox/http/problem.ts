import { STATUS_CODES } from 'node:http';

/** A refusal in Atlas's own form. Handlers throw it; the server turns it into an answer. */
export class Problem extends Error {
  readonly status: number;
  readonly errorCode: string;
  readonly parameters: readonly unknown[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    errorCode: string,
    detail: string,
    parameters: readonly unknown[] = [],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail);
    this.status = status;
    this.errorCode = errorCode;
    this.parameters = parameters;
    this.headers = headers;
  }

  /** Keys in the recorded order. */
  toBody() {
    const { message: detail, status: error, errorCode, parameters } = this;
    return { detail, error, errorCode, parameters, reason: STATUS_CODES[error] };
  }
}

export const roleMissing = () =>
  new Problem(401, 'USER_UNAUTHORIZED', 'Current user is not authorized to perform this action.');

export const noGroup = (id: string) => new Problem(404, 'GROUP_NOT_FOUND', `No group with ID ${id} exists.`, [id]);

export const noOrganization = (id: string) =>
  new Problem(404, 'ORG_NOT_FOUND', `No organization with ID ${id} exists.`, [id]);

/** 400, not 404, for an unknown key (documented, seen in logs). */
export const noApiKey = (id: string) => new Problem(400, 'API_KEY_NOT_FOUND', `No API Key with ID ${id} exists.`, [id]);

export const noResource = (path: string) =>
  new Problem(404, 'RESOURCE_NOT_FOUND', `Cannot find resource ${path}.`, [path]);

export const invalidAttribute = (attribute: string, why = 'was specified') =>
  new Problem(400, 'INVALID_ATTRIBUTE', `Invalid attribute ${attribute} ${why}.`, [attribute]);

export const invalidParameter = (name: string) =>
  new Problem(400, 'INVALID_QUERY_PARAMETER', `An invalid query parameter ${name} was specified.`, [name]);

export const wrongForm = (attribute: string) =>
  new Problem(
    400,
    'INVALID_JSON_ATTRIBUTE',
    `Received JSON for the ${attribute} attribute does not match expected format.`,
    [attribute],
  );

export const missingAttribute = (attribute: string) =>
  new Problem(400, 'MISSING_ATTRIBUTE', `The required attribute ${attribute} was not specified.`, [attribute]);

export const missingOneOf = (...attributes: string[]) =>
  new Problem(400, 'MISSING_ONE_OF_ATTRIBUTES', `One of ${attributes.join(', ')} must be specified.`, attributes);

export const validationError = (detail: string) => new Problem(400, 'VALIDATION_ERROR', detail, [detail]);
