import { defineConfig } from '@graphql-hive/gateway';

/** Hive Gateway sends an x-request-id on by itself; the trace context is asked for here. */
export const gatewayConfig = defineConfig({
  host: '127.0.0.1',
  propagateHeaders: {
    fromClientToSubgraphs: ({ request }) => ({ traceparent: request.headers.get('traceparent') ?? undefined }),
  },
});
