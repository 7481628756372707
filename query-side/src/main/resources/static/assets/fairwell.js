// Small things a page cannot say in HTML: the live mark, keys on the timeline, printing, what is
// possible now. Everything else works without this file.
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const mark = state => all('[data-live]').forEach(m => { m.dataset.live = state; });

  // The server sends a heartbeat every 15 s. A stream that went silent is as good as broken; a new
  // page brings a new stream and everything that was missed.
  let silence;
  const heard = () => {
    mark('on');
    clearTimeout(silence);
    silence = setTimeout(() => { mark('off'); location.reload(); }, 45000);
  };
  if (document.querySelector('[sse-connect]')) mark('wait');
  document.addEventListener('htmx:sseOpen', e => {
    heard();
    ['hello', 'heartbeat', 'rows', 'case'].forEach(n => e.detail.source.addEventListener(n, heard));
  });
  document.addEventListener('htmx:sseError', () => { clearTimeout(silence); mark('off'); });

  // A row or event the page does not know yet: rows go on top, events to the end.
  document.addEventListener('htmx:oobErrorNoTarget', e => {
    const part = e.detail.content;
    const into = document.getElementById(part?.dataset?.into);
    if (into) into[into.id === 'rows' ? 'prepend' : 'append'](part);
  });

  document.addEventListener('keydown', e => {
    const entry = e.target.closest?.('.fw-timeline li');
    if (!entry) return;
    const entries = all('li', entry.parentElement);
    const at = entries.indexOf(entry);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries.length - 1 }[e.key];
    if (entries[to]) { e.preventDefault(); entries[to].focus(); }
  });

  addEventListener('beforeprint', () => all('details').forEach(d => { d.open = true; }));
  document.addEventListener('click', e => { if (e.target.closest('[data-print]')) print(); });

  // The command side says what may be done and why the rest may not; it is asked again after
  // every change of the case.
  const ask = async box => {
    box.hidden = false;
    const say = name => all('[data-part]', box).forEach(p => { p.hidden = p.dataset.part !== name; });
    try {
      const answer = await fetch(box.dataset.actions, { headers: { Accept: 'application/json' } });
      if (!answer.ok) throw new Error(String(answer.status));
      const { allowedActions = [], blockedBecause = {} } = await answer.json();
      const blocked = Object.entries(blockedBecause);
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
      list('allowed', allowedActions.map(action => [action, [], 'fw-tag fw-tag-now']));
      list('blocked', blocked.map(([action, reasons]) => [action, reasons.map(r => r.text), '']));
      say(allowedActions.length + blocked.length ? 'answer' : 'nothing');
    } catch {
      say('unavailable');
    }
  };
  const askAll = () => all('[data-actions]').forEach(ask);
  document.addEventListener('htmx:sseMessage', e => { if (e.detail.type === 'case') askAll(); });
  askAll();
})();
