import type { Dispatcher } from 'undici';

export function pacing(_maxConcurrency: number): Dispatcher.DispatcherComposeInterceptor {
  return (dispatch) => (options, handler) => dispatch(options, handler);
}
