import type { Dispatcher } from 'undici';
import type { ServiceAccountCredential } from './credential.ts';

export function serviceAccountTokens(
  _account: ServiceAccountCredential,
  _userAgent: string,
): Dispatcher.DispatcherComposeInterceptor {
  return (dispatch) => (options, handler) => dispatch(options, handler);
}
