// The page of the preview: it asks the program what there is to show, waits for the next save, and shows
// that. Texts of documents and lists are only ever set as text; pages are SVG that the program wrote.
'use strict';

const byId = (id) => document.getElementById(id);
let panel = 'pages';
let state = { serial: 0, version: 0 };
let sheets = [];
let asked = null;
const shown = {};

const node = (name, text, more = {}) => Object.assign(document.createElement(name), { textContent: text ?? '' }, more);
const address = (name, parameters) => name + '?' + new URLSearchParams(parameters);

async function get(name, parameters = {}) {
  const answer = await fetch(address(name, parameters));
  if (!answer.ok) throw new Error(answer.status + ' ' + (await answer.text()));
  return answer.json();
}

async function send(name, what) {
  const request = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(what) };
  const answer = await fetch(name, request).catch(() => null);
  if (!answer) return { problem: 'The program does not answer.' };
  return answer.ok ? await answer.json() : { problem: answer.status + ' ' + (await answer.text()) };
}

function fill(select, entries) {
  const before = select.value;
  select.replaceChildren(...entries.map(([value, text]) => node('option', text, { value })));
  if (entries.some(([value]) => value === before)) select.value = before;
}

// What is wrong: with the last save, and with the part that is shown.
let partProblem = '';

function showProblem(text) {
  partProblem = text ?? '';
  showProblems();
}

function showProblems() {
  const save = [state.problem, ...(state.wrong_templates ?? [])].filter(Boolean);
  const isOld = state.problem && state.view;
  const note = isOld ? ['The documents below are those of the last save without errors.'] : [];
  const text = [...save, ...(partProblem && !save.includes(partProblem) ? [partProblem] : []), ...note].join('\n\n');
  byId('problem').hidden = !text;
  if (byId('problem').textContent !== text) byId('problem').textContent = text;
}

// What stands around the panels.
function showState() {
  const { view, findings } = state;
  showProblems();
  byId('counts').textContent = findings ? `(${findings.all})` : '';
  if (!view) {
    if (state.is_slow) byId('status').textContent = 'Reading the last save …';
  else byId('status').textContent = state.problem ? 'Nothing can be shown yet.' : 'Reading the files …';
    return;
  }
  byId('process').textContent = `${view.process}, ${view.period}`;
  document.title = `${view.process}, ${view.period}: preview`;
  const made = state.version === 1 ? 'Shown' : `Shown again (${state.version})`;
  byId('status').textContent = state.problem ? 'The last save can’t be shown.' : `${made}, for ${view.audience}, in ${state.took} ms.`;
  const kinds = { factsheet: 'Factsheet: ', agenda: 'Agenda brief: ', pack: 'Pack: ', period: '' };
  fill(byId('document'), view.documents.map(({ id, title, kind }) => [id, kinds[kind] + title]));
  fill(byId('language'), view.languages.map((tag) => [tag, tag]));
}

const panels = {
  async pages() {
    const { version } = state;
    const [id, language] = [byId('document').value, byId('language').value];
    // The first pages are on the screen while the others are asked for.
    for (let from = 0, all = 1; from < all; ) {
      const made = await get('document', { id, language, from });
      const isStale = version !== state.version || id !== byId('document').value || language !== byId('language').value;
      if (isStale) return;
      if (made.problem) {
        // Pages of another document would stand under its name.
        byId('pages').replaceChildren();
        shown.pages = [];
        byId('pages').dataset.version = version;
        return showProblem(made.problem);
      }
      await Promise.all(made.fonts.map(loadFont));
      made.pages.forEach((svg, at) => showPage(svg, from + at));
      byId('pages').dataset.version = version;
      all = made.all;
      from += made.pages.length;
      while (byId('pages').children.length > all) byId('pages').lastElementChild.remove();
      showProblem('');
    }
  },
  web() {
    byId('web').src = address('web', { language: byId('language').value, version: state.version });
  },
  async workbook() {
    const { version } = state;
    const made = await get('sheets');
    if (version !== state.version) return;
    showProblem(made.problem);
    if (made.problem) return;
    sheets = made;
    fill(byId('sheet'), sheets.map(({ name }) => [name, name]));
    showSheet();
  },
  findings() {
    const found = state.findings?.shown ?? [];
    const codes = new Set();
    byId('findings').replaceChildren(...found.map((one) => finding(one, codes)));
    const proposed = state.view?.proposed;
    byId('proposals').hidden = !proposed;
    if (proposed) {
      const accept = node('button', 'Show these settings', { type: 'button', onclick: () => propose({ choose: 'proposals' }) });
      byId('proposals').replaceChildren(`There is no rapporteur.toml. The lists are read as the program proposes: ${proposed}. `, accept);
    }
  },
  changes() {
    byId('changes').textContent = state.changes ?? 'Nothing was saved since the preview began.';
  },
  figures() {
    if (byId('about').value || byId('found').children.length === 0) search();
  },
  settings() {
    const { view } = state;
    for (const control of byId('panel').querySelectorAll('#colours *, #sections *')) control.disabled = !view;
    // What was chosen and not written yet stays.
    if (!view || shown.isChosen) return;
    [byId('colour').value, byId('second-colour').value] = view.colours;
    const { chosen, all, own, titles } = view.sections;
    byId('own-briefing').hidden = !own;
    byId('own-briefing').textContent = own ? `templates/${own} decides the order; change it there.` : '';
    const names = [...chosen, ...all.filter((name) => !chosen.includes(name))];
    byId('sections').querySelector('[type=submit]').disabled = Boolean(own);
    byId('order').hidden = Boolean(own);
    byId('order').replaceChildren(...names.map((name) => sectionEntry(name, titles[name], chosen.includes(name))));
  },
};

// One page, where it is another one than before.
function showPage(svg, at) {
  shown.pages ??= [];
  const before = byId('pages').children[at];
  if (before && shown.pages[at] === svg) return;
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const page = document.importNode(parsed.documentElement, true);
  if (before) before.replaceWith(page);
  else byId('pages').append(page);
  shown.pages[at] = svg;
}

async function loadFont(name) {
  shown.fonts ??= {};
  shown.fonts[name] ??= new FontFace(name, `url(${JSON.stringify(address('font', { name }))})`, { weight: '1 1000' }).load().then(
    (font) => document.fonts.add(font),
    () => {},
  );
  return shown.fonts[name];
}

function showSheet() {
  const sheet = sheets.find(({ name }) => name === byId('sheet').value) ?? sheets[0];
  if (!sheet) return;
  const table = node('table');
  const more = sheet.all > sheet.rows.length ? ` (the first ${sheet.rows.length} of ${sheet.all} rows)` : '';
  table.append(node('caption', sheet.title + more));
  const head = table.createTHead().insertRow();
  head.append(...sheet.heads.map((text) => node('th', text, { scope: 'col' })));
  const body = table.createTBody();
  for (const cells of sheet.rows) {
    const row = body.insertRow();
    row.append(...cells.map((text, at) => (at === 0 ? node('th', text, { scope: 'row' }) : node('td', text))));
  }
  const scroll = node('div', '', { className: 'scroll', tabIndex: 0 });
  scroll.setAttribute('role', 'region');
  scroll.setAttribute('aria-label', sheet.title);
  scroll.append(table);
  byId('workbook').replaceChildren(scroll);
}

function finding({ severity, code, place, message, help, row, count, table }, codes) {
  const item = node('li', '', { className: severity });
  item.append(node('p', `${place}: ${severity} ${code}: ${message}`));
  if (row) {
    const cells = node('code');
    const end = row.from + row.length;
    const letters = [...row.text];
    cells.append(letters.slice(0, row.from).join(''));
    if (row.length) cells.append(node('mark', letters.slice(row.from, end).join('')));
    cells.append(letters.slice(end).join(''));
    const line = node('p');
    line.append(cells);
    item.append(line);
  }
  if (help) item.append(node('p', `Help: ${help}`));
  if (count > 1) item.append(node('p', `${count} rows have this.`));
  // What is answered holds for all findings of the code.
  if (!codes.has(code)) item.append(answers(code, table, severity));
  codes.add(code);
  return item;
}

// What an officer may answer to a finding in the settings.
function answers(code, table, now) {
  const tools = node('p', '', { className: 'tools' });
  if (code === 'R070') {
    const meaning = choice('An empty status means', ['absent', 'attended', 'unknown']);
    const show = () => propose({ choose: 'empty-status', table: table ?? 'attendance', meaning: meaning.select.value });
    tools.append(meaning.label, node('button', 'Show the change', { type: 'button', onclick: show }));
  }
  const severity = choice(`All findings ${code} are`, ['error', 'warning', 'info']);
  severity.select.value = now;
  const show = () => propose({ choose: 'severity', code, severity: severity.select.value });
  tools.append(severity.label, node('button', 'Show the change', { type: 'button', onclick: show }));
  return tools;
}

function choice(text, values) {
  const label = node('label', `${text} `);
  const select = node('select');
  fill(select, values.map((value) => [value, value]));
  label.append(select);
  return { label, select };
}

function sectionEntry(name, title, isShown) {
  const item = node('li', '');
  item.dataset.name = name;
  const label = node('label');
  label.append(node('input', '', { type: 'checkbox', checked: isShown }), title);
  const move = (text, by) => {
    const button = node('button', text, { type: 'button' });
    button.setAttribute('aria-label', `Move ${title} ${text}`);
    button.onclick = () => {
      const other = by < 0 ? item.previousElementSibling : item.nextElementSibling;
      if (other && by < 0) other.before(item);
      else if (other) other.after(item);
      shown.isChosen = true;
      button.focus();
    };
    return button;
  };
  item.append(label, move('up', -1), move('down', 1));
  return item;
}

async function search(about = byId('about').value) {
  const turn = (shown.searches = (shown.searches ?? 0) + 1);
  const made = await get('explain', { about });
  // An answer that comes after that of a later search says nothing more.
  if (turn !== shown.searches) return;
  if (made.problem) return showProblem(made.problem);
  const entry = ({ id, title, value }) => {
    const item = node('li');
    item.append(node('button', `${title}: ${value}`, { type: 'button', onclick: () => explain(id) }));
    return item;
  };
  byId('found').replaceChildren(...made.found.map(entry));
  if (made.found.length === 0) byId('found').append(node('li', 'Nothing has all of these words in its name.'));
  showExplained(made.lines);
}

async function explain(about) {
  const made = await get('explain', { about });
  showExplained(made.problem ? [made.problem] : made.lines);
  byId('explained').focus();
}

function showExplained(lines) {
  byId('explained').hidden = lines.length === 0;
  byId('explained').textContent = lines.join('\n').trim();
}

// A choice is shown as the change that it makes, and written once it is confirmed.
async function propose(what) {
  const made = await send('propose', what);
  byId('change-problem').textContent = made.problem ?? '';
  const lines = (made.diff ?? []).map(({ sign, text }) => {
    const spoken = { '+': 'added', '-': 'removed', ' ': '' }[sign];
    return node('span', `${sign} ${text}`, { className: spoken });
  });
  byId('diff').hidden = lines.length === 0;
  byId('diff').replaceChildren(...lines);
  byId('no-change').hidden = Boolean(made.problem) || made.changes;
  byId('confirm').disabled = Boolean(made.problem) || !made.changes;
  asked = { choice: what, print: made.print };
  byId('change').showModal();
}

byId('confirm').onclick = async () => {
  const made = await send('accept', asked);
  byId('change-problem').textContent = made.problem ?? '';
  if (made.problem) return;
  shown.isChosen = false;
  byId('change').close();
};
byId('cancel').onclick = () => {
  shown.isChosen = false;
  byId('change').close();
  show();
};
byId('panel').addEventListener('input', (event) => {
  if (event.target.closest('#colours, #sections')) shown.isChosen = true;
});
byId('document').onchange = () => show();
byId('language').onchange = () => show();
byId('sheet').onchange = () => showSheet();

const submit = (id, act) => {
  byId(id).onsubmit = (event) => {
    event.preventDefault();
    act();
  };
};
submit('search', () => search());
submit('propose', () => propose({ choose: 'proposals' }));
submit('colours', () => propose({ choose: 'colours', colour: byId('colour').value, second_colour: byId('second-colour').value }));
submit('sections', () => {
  const entries = [...byId('order').children].filter((item) => item.querySelector('input').checked);
  propose({ choose: 'sections', sections: entries.map((item) => item.dataset.name) });
});

for (const button of document.querySelectorAll('nav button')) {
  button.onclick = () => {
    panel = button.dataset.panel;
    shown.isChosen = false;
    partProblem = '';
    showProblems();
    document.querySelectorAll('nav button').forEach((other) => other.setAttribute('aria-pressed', other === button));
    document.querySelectorAll('main section').forEach((section) => (section.hidden = section.dataset.of !== panel));
    show();
  };
}

async function show() {
  if (!state.view && panel !== 'findings') return;
  try {
    await panels[panel]();
  } catch (error) {
    showProblem(String(error.message ?? error));
  }
}

// Waits for each change of the state; where the program has ended, says so and tries again.
async function follow() {
  const silent = 'The program does not answer: it was ended, or is being started again.';
  for (;;) {
    try {
      const next = await get('state', { after: state.serial });
      if (partProblem === silent) partProblem = '';
      const isNew = next.version !== state.version;
      const isLive = ['findings', 'changes'].includes(panel);
      state = next;
      showState();
      if (isNew || isLive) await show();
    } catch {
      showProblem(silent);
      await new Promise((done) => setTimeout(done, 2000));
    }
  }
}

follow();
