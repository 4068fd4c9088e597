// Runs in the browser, before GraphiQL: what the page adds to it. Plain JavaScript, sent as it is.

{
  const options = JSON.parse(document.getElementById('options').textContent);
  /**
   * For the token, and for all that GraphiQL keeps: what is typed under Headers stands in its tabs. It is kept for this
   * browser tab only; local storage outlives the tab, and is read by every other page of the origin.
   */
  const STORAGE = sessionStorage;
  const TOKEN = 'atlas-graph:authorization';
  /** A little longer than a query that waits for nothing but Atlas itself. */
  const SLOW_AFTER_SECONDS = 3;

  self.MonacoEnvironment = {
    globalAPI: false,
    getWorkerUrl: (_module, label) => new URL(`graphiql/${options.workers[label]}`, location.href).href,
  };

  const field = document.getElementById('authorization');
  const form = document.getElementById('token');
  form.hidden = !options.isRestricted;
  field.value = STORAGE.getItem(TOKEN) ?? '';
  field.addEventListener('input', () => STORAGE.setItem(TOKEN, field.value));
  // The schema was refused without a token: it is asked for again with one.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    location.reload();
  });

  const askServer = self.fetch.bind(self);
  self.fetch = async (input, init = {}) => {
    const headers = new Headers(init.headers);
    if (field.value.trim() && !headers.has('authorization')) headers.set('authorization', field.value.trim());
    const isIntrospection = typeof init.body === 'string' && init.body.includes('__schema');
    const end = isIntrospection ? () => {} : beginWaiting();
    try {
      const response = await askServer(input, { ...init, headers });
      return isIntrospection ? withoutRouterFields(response) : response;
    } finally {
      end();
    }
  };

  /** What routers of a company's graph ask for is of no use to people: it is left out of the explorer and its completion. */
  async function withoutRouterFields(response) {
    const text = await response.text();
    const copy = (body) =>
      new Response(body, { status: response.status, headers: { 'content-type': 'application/json' } });
    try {
      const answer = JSON.parse(text);
      const { types } = answer.data.__schema;
      answer.data.__schema.types = types.filter(({ name }) => !/^_(Any|Entity|Service)$/.test(name));
      for (const { fields } of types) {
        const isForPeople = ({ name }) => name !== '_entities' && name !== '_service';
        if (fields) fields.splice(0, fields.length, ...fields.filter(isForPeople));
      }
      return copy(JSON.stringify(answer));
    } catch {
      return copy(text);
    }
  }

  let waiting = 0;
  /** Says so when an answer takes long. Returns what to call when it has come. */
  function beginWaiting() {
    const line = document.getElementById('waiting');
    const since = performance.now();
    waiting += 1;
    const timer = setInterval(() => {
      const seconds = Math.round((performance.now() - since) / 1000);
      if (seconds < SLOW_AFTER_SECONDS) return;
      line.hidden = false;
      line.textContent =
        `Waiting for Atlas, ${seconds} s. When one of Atlas's rate limits is used up, the gateway waits until it is ` +
        `renewed, within a minute; an operation may take ${options.timeoutSeconds} s.`;
    }, 500);
    return () => {
      clearInterval(timer);
      waiting -= 1;
      if (waiting === 0) line.hidden = true;
    };
  }

  /**
   * GraphiQL keeps its tabs, and beside them the operation that was edited last. Where nobody has edited any, it takes that one for a new
   * operation, and opens an empty tab at every reload.
   */
  function completeStoredTabs() {
    const { tabs, activeTabIndex } = JSON.parse(STORAGE.getItem('graphiql:tabState') ?? '{}');
    const active = tabs?.[activeTabIndex];
    for (const part of active ? ['query', 'variables', 'headers'] : []) {
      if (active[part] != null) STORAGE.setItem(`graphiql:${part}`, active[part]);
    }
  }

  addEventListener('DOMContentLoaded', () => {
    completeStoredTabs();
    self.YogaGraphiQL.renderYogaGraphiQL(document.getElementById('root'), {
      title: 'atlas-graph',
      defaultTabs: options.tabs,
      shouldPersistHeaders: true,
      storage: STORAGE,
    });
  });
}
