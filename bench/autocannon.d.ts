/** As much of autocannon as load.ts uses; the package has no types of its own. */
declare module 'autocannon' {
  export interface LoadRequest {
    method: string;
    path: string;
    headers: Record<string, string>;
    body: string;
  }

  export interface Options {
    url: string;
    connections: number;
    /** Seconds; without effect where `amount` is given. */
    duration?: number;
    /** How many requests in all. */
    amount?: number;
    requests: LoadRequest[];
    /** Called for each connection before its first request. */
    setupClient?(client: { setRequests(requests: LoadRequest[]): void }): void;
    /** False counts the answer as a mismatch. */
    verifyBody?(body: string): boolean;
  }

  export interface Result {
    non2xx: number;
    errors: number;
    /** Answers that verifyBody said no to. */
    mismatches: number;
    /** Seconds. */
    duration: number;
    requests: { total: number };
  }

  function autocannon(options: Options): Promise<Result>;

  // biome-ignore lint/style/noDefaultExport: this is how the package exports it
  export default autocannon;
}
