import type { HeldFault } from '../../faults/faults.ts';
import { FAULT_KINDS } from '../../faults/orders.ts';
import { type Html, html } from './html.ts';

const NUMBERS = ['times', 'skip', 'status', 'retryAfterSeconds'];

/** What a browser's form says, as an order for a fault; fields left empty are not there. */
export function readFaultForm(body: string): Record<string, unknown> {
  const given = [...new URLSearchParams(body)].filter(([, value]) => value.trim() !== '');
  return Object.fromEntries(given.map(([name, value]) => [name, readField(name, value.trim())]));
}

function readField(name: string, value: string): unknown {
  if (name === 'beforeAuthentication') return true;
  if (name === 'ms') return readDuration(value);
  return NUMBERS.includes(name) && /^\d+$/.test(value) ? Number(value) : value;
}

/** `250`, `20-400`, or `20/400` for the median and the 99th percentile. */
function readDuration(value: string): unknown {
  const [, first, sign, second] = /^(\d+)\s*(?:([-/])\s*(\d+))?$/.exec(value) ?? [];
  if (first === undefined) return value;
  if (second === undefined) return Number(first);
  return sign === '-' ? [Number(first), Number(second)] : { p50: Number(first), p99: Number(second) };
}

export function renderFaults(faults: readonly HeldFault[], routes: Iterable<string>): Html {
  return html`<section aria-labelledby="faults">
<h2 id="faults">Faults</h2>
${faults.length === 0 ? html`<p>None is in force: the sandbox does what Atlas would.</p>` : renderTable(faults)}
<form method="post" action="/sandbox/faults" class="order">
<h3>Order one</h3>
<div class="fields">
<label>Kind <select name="kind">${FAULT_KINDS.map((kind) => html`<option>${kind}</option>`)}</select></label>
<label>Route <input name="route" list="routes" placeholder="all" autocomplete="off"></label>
<label>Times <input name="times" inputmode="numeric" placeholder="always"></label>
<label>Skip first <input name="skip" inputmode="numeric" placeholder="0"></label>
<label>Milliseconds of latency <input name="ms" placeholder="250, 20-400 or p50/p99"></label>
<label>Status <input name="status" inputmode="numeric" placeholder="500"></label>
<label>Retry-After, seconds <input name="retryAfterSeconds" inputmode="numeric" placeholder="none"></label>
<label class="check"><input type="checkbox" name="beforeAuthentication"> also before authentication</label>
</div>
<datalist id="routes">${[...routes].map((route) => html`<option value="${route}">`)}</datalist>
<button>Order this fault</button>
</form>
</section>`;
}

function renderTable(faults: readonly HeldFault[]): Html {
  return html`<div class="scroll"><table>
<caption>In force, oldest first</caption>
<thead><tr><th scope="col">Kind</th><th scope="col">Route</th><th scope="col">More</th><th scope="col" class="number">Struck</th><th scope="col" class="number">Left</th><th scope="col">End</th></tr></thead>
<tbody>${faults.map(
    ({ id, kind, route = 'all', struck, left, times: _times, ...more }) => html`<tr>
<th scope="row">${kind}</th><td><code>${route}</code></td><td><code>${toWords(more)}</code></td>
<td class="number">${struck}</td><td class="number">${left ?? 'always'}</td>
<td><form method="post" action="/sandbox/faults/end"><input type="hidden" name="id" value="${id}"><button aria-label="End ${kind} ${id}">End</button></form></td>
</tr>`,
  )}</tbody>
</table></div>
<form method="post" action="/sandbox/faults/end"><button>End all faults</button></form>`;
}

function toWords(fields: object): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name} ${JSON.stringify(value)}`)
    .join(', ');
}
