// Small things a page cannot say in HTML: the live mark, keys on the timeline, printing, what is
// possible now. Everything else works without this file.
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const mark = state => all('[data-live]').forEach(m => { m.dataset.live = state; });

  // What the server would say to this stream now: 0 when it cannot be reached.
  const statusOf = async url => {
    const enough = new AbortController();
    try {
      const headers = { Accept: 'text/event-stream' };
      return (await fetch(url, { headers, signal: enough.signal })).status;
    } catch {
      return 0;
    } finally {
      enough.abort();
    }
  };

  // The server sends a heartbeat every 15 s. A stream that went silent is as good as broken; a new
  // page brings a new stream and everything that was missed, but only once there is a server.
  let silence;
  const silent = async url => {
    mark('off');
    if (await statusOf(url)) location.reload();
    else silence = setTimeout(silent, 5000, url);
  };
  const heard = e => {
    mark('on');
    clearTimeout(silence);
    silence = setTimeout(silent, 45000, e.target.url);
  };
  if (document.querySelector('[sse-connect]')) mark('wait');
  document.addEventListener('htmx:sseOpen', e => {
    const { source } = e.detail;
    ['hello', 'heartbeat', 'rows', 'case'].forEach(n => source.addEventListener(n, heard));
    heard({ target: source });
  });
  // A broken stream is opened again by itself; a session that ended needs its owner.
  document.addEventListener('htmx:sseError', async e => {
    clearTimeout(silence);
    mark('off');
    const { source } = e.detail;
    if (source.readyState === EventSource.CLOSED && await statusOf(source.url) === 401) {
      location.reload();
    }
  });

  // A row or event the page does not know yet is given its place first: rows on top, events at the
  // end. htmx then finds it there.
  document.addEventListener('htmx:sseBeforeMessage', e => {
    for (const [tag, name] of e.detail.data.matchAll(/<(tr|li)\b[^>]*\bdata-into=[^>]*>/g)) {
      const valueOf = attribute => new RegExp(`\\b${attribute}="([^"]*)"`).exec(tag)[1];
      const into = document.getElementById(valueOf('data-into'));
      if (into && !document.getElementById(valueOf('id'))) {
        const place = Object.assign(document.createElement(name), { id: valueOf('id') });
        into[into.id === 'rows' ? 'prepend' : 'append'](place);
      }
    }
  });

  document.addEventListener('keydown', e => {
    const entry = e.target.closest?.('.fw-timeline li');
    if (!entry) return;
    const entries = all('li', entry.parentElement);
    const at = entries.indexOf(entry);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries.length - 1 }[e.key];
    if (entries[to]) { e.preventDefault(); entries[to].focus(); }
  });

  // The time machine: letting go of the slider shows its event, and the arrows follow the links
  // wherever no field needs them.
  const machine = document.querySelector('[data-moments]');
  machine?.addEventListener('change', e => { if (e.target.type === 'range') e.target.form.requestSubmit(); });
  document.addEventListener('keydown', e => {
    const rel = { ArrowLeft: 'prev', ArrowRight: 'next' }[e.key];
    if (!machine || !rel || e.altKey || e.ctrlKey || e.metaKey || e.target.matches('input')) return;
    machine.querySelector(`a[rel=${rel}]`)?.click();
  });

  // A form that sends a command: what is filled in, once. After no answer at all the same request may
  // be sent again; after a refusal it is a new one. Without this file its button stays disabled, so
  // that nothing is sent as an address.
  const newKey = () =>
    [...crypto.getRandomValues(new Uint8Array(16))].map(b => b.toString(16).padStart(2, '0')).join('');
  all('form[data-command] [type=submit]').forEach(button => { button.disabled = false; });
  const filledIn = form => {
    const body = {};
    all('[name]', form).filter(f => f.type !== 'radio' && f.value.trim())
      .forEach(f => { body[f.name] = 'number' in f.dataset ? Number(f.value) : f.value.trim(); });
    const questions = all('[data-question]', form);
    if (questions.length) {
      body.answers = questions.flatMap(q => {
        const score = q.querySelector('input:checked');
        const words = q.querySelector('textarea').value.trim();
        return score
          ? [{ question: q.dataset.question, score: Number(score.value), ...(words && { words }) }] : [];
      });
    }
    return body;
  };
  document.addEventListener('submit', async e => {
    const form = e.target.closest('form[data-command]');
    if (!form) return;
    e.preventDefault();
    const [button, alert] = [form.querySelector('[type=submit]'), form.querySelector('[role=alert]')];
    const say = why => { alert.textContent = why; alert.hidden = false; button.disabled = false; };
    // Words belong to a score: without one they would be lost.
    const unscored = all('[data-question]', form)
      .find(q => q.querySelector('textarea').value.trim() && !q.querySelector('input:checked'));
    if (unscored) return say(unscored.dataset.unscored);
    const body = filledIn(form);
    if (body.answers?.length === 0) return say(form.dataset.empty);
    button.disabled = true;
    alert.hidden = true;
    form.dataset.key ??= newKey();
    let why = form.dataset.failed;
    try {
      const answer = await fetch(form.dataset.command, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'Accept-Language': document.documentElement.lang,
          'Idempotency-Key': form.dataset.key,
          ...(form.dataset.version && { 'If-Match': `"${form.dataset.version}"` }),
        },
        body: JSON.stringify(body),
      });
      if (answer.ok) return location.reload();
      if (answer.status < 500) delete form.dataset.key;
      why = (await answer.json()).detail ?? why;
    } catch { /* nothing came back: it may be sent again */ }
    say(why);
  });

  addEventListener('beforeprint', () => all('details').forEach(d => { d.open = true; }));
  document.addEventListener('click', e => { if (e.target.closest('[data-print]')) print(); });

  // The command side says what may be done and why the rest may not; it is asked again after
  // every change of the case.
  const ask = async box => {
    box.hidden = false;
    const say = name => all('[data-part]', box).forEach(p => { p.hidden = p.dataset.part !== name; });
    const names = Object.fromEntries(all('[data-name]', box).map(n => [n.dataset.name, n.textContent]));
    const { missing, quoted, comma } = box.dataset;
    const called = code => names[code] ?? names[code.split(':')[0]] ?? code;
    const together = codes => [...new Set(codes.map(called))].join(comma);
    const inWords = reason => reason.data?.missing
      ? missing.replace('{0}', together(reason.data.missing))
      : reason.text.replace(/[a-z]+(-[a-z]+)+/g, c => names[c] ? quoted.replace('{0}', names[c]) : c);
    try {
      const headers = { Accept: 'application/json', 'Accept-Language': document.documentElement.lang };
      const answer = await fetch(box.dataset.actions, { headers });
      if (!answer.ok) throw new Error(String(answer.status));
      const { allowedActions = [], blockedBecause = {} } = await answer.json();
      // What waits for a step comes first; what waits for the same stands together.
      const waits = ([, reasons]) => (reasons[0].data?.missing ? 0 : 1);
      const because = new Map();
      Object.entries(blockedBecause).sort((a, b) => waits(a) - waits(b)).forEach(([action, reasons]) => {
        const why = reasons.map(inWords).join(' ');
        because.set(why, [...(because.get(why) ?? []), action]);
      });
      const list = (name, items) => {
        const ul = box.querySelector(`[data-list="${name}"]`);
        ul.replaceChildren(...items.map(([title, text, tag]) => {
          const li = document.createElement('li');
          const span = (className, textContent) =>
            Object.assign(document.createElement('span'), { className, textContent });
          li.append(span(tag, title), ...text.map(t => span('fw-sub', t)));
          return li;
        }));
        ul.parentElement.hidden = items.length === 0;
      };
      list('allowed', allowedActions.map(action => [called(action), [], 'fw-tag fw-tag-now']));
      list('blocked', [...because].map(([why, actions]) => [together(actions), [why], '']));
      say(allowedActions.length + because.size ? 'answer' : 'nothing');
    } catch {
      say('unavailable');
    }
  };
  const askAll = () => all('[data-actions]').forEach(ask);
  document.addEventListener('htmx:sseMessage', e => { if (e.detail.type === 'case') askAll(); });
  askAll();
})();
