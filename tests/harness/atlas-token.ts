export interface ServiceAccountCredential {
  clientId: string;
  clientSecret: string;
}

/** What the token endpoint says; `body.access_token` opens Atlas for an hour. */
export async function askForToken(baseUrl: string, { clientId, clientSecret }: ServiceAccountCredential) {
  const response = await fetch(`${baseUrl}/api/oauth/token`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'application/json',
    },
    body: 'grant_type=client_credentials',
  });
  // biome-ignore lint/suspicious/noExplicitAny: an answer's body; the expectation says what it should be
  return { status: response.status, body: (await response.json()) as any };
}
