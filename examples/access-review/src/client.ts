import { Client, cacheExchange, fetchExchange } from 'urql';

/**
 * urql with its document cache: an answer is kept whole, with its errors, so a refused field is still shown as refused when it comes from
 * the cache. A change makes every kept answer with one of its types be asked for again.
 */
export const client = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, fetchExchange],
  // @defer arrives in parts of the answer to a POST.
  preferGetMethod: false,
});
