// Plays films of runs: one function for each player of the page. Nothing is fetched, and every text is escaped before it becomes markup.
'use strict';
(() => {
const CELL = 8.43, ROW = 22, LANE = 2, FOOT = 6;
const CHANGED = 1, DEAD = 2, FREED = 4, MOVED = 8, UNWRITTEN = 16, PADDING = 32;
const FOLDED_FRAMES = 'folded-frames';
const QUIET = DEAD | MOVED | UNWRITTEN | PADDING;
const escapes = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};
const esc = text => text.replace(/[&<>"']/g, c => escapes[c]);
const num = value => String(Math.round(value * 10) / 10);
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const charWidth = c => wide.test(c) ? 2 : 1;
const width = text => { let n = 0; for (const c of text) n += charWidth(c); return n; };
const cut = (text, room) => {
  if (width(text) <= room) return text;
  let shown = '', left = room;
  for (const c of text) {
    if (left === 0) break;
    if (charWidth(c) + 1 > left) return shown + '…';
    shown += c;
    left -= charWidth(c);
  }
  return shown;
};

// ---- States: a map of boxes, each with rows, from the nearest whole picture and the differences after it.
const emptyState = () => ({order: [], boxes: new Map(), arrows: [], omitted: '', line: null, fn: '', next: '', output: 0, step: 0, registers: {}});
function apply(state, delta) {
  if (delta.q) {
    state.order = delta.q;
    const kept = new Set(delta.q);
    for (const key of state.boxes.keys()) if (!kept.has(key)) state.boxes.delete(key);
  }
  for (const [key, head, order, rows] of delta.b || []) {
    const old = state.boxes.get(key);
    const box = {key, head: head || old.head, order: order || old.order, rows: new Map(old ? old.rows : [])};
    for (const row of rows) box.rows.set(row[0], row);
    if (order) { const kept = new Set(order); for (const k of box.rows.keys()) if (!kept.has(k)) box.rows.delete(k); }
    state.boxes.set(key, box);
  }
  if (delta.a) state.arrows = delta.a;
  if (delta.w !== undefined) state.omitted = delta.w;
}
function applyStop(state, stop) {
  state.step = stop.n;
  if (stop.l !== undefined) state.line = stop.l;
  if (stop.f !== undefined) state.fn = stop.f;
  if (stop.x !== undefined) state.next = stop.x;
  if (stop.o !== undefined) state.output = stop.o;
  if (stop.r) state.registers = {...state.registers, ...stop.r};
}
const saysSame = (a, b) => (a[3] || '') === (b[3] || '') && (a[4] || '') === (b[4] || '') && (a[6] || 0) === (b[6] || 0);

// What comes again and again stands in a table once; a film names it by its index there.
function spellOut(film) {
  const at = film.table, lists = new Map(), arrows = i => { if (!lists.has(i)) lists.set(i, at[i].map(nth => at[nth])); return lists.get(i); };
  for (const delta of [...film.stops, ...Object.values(film.keyframes)]) {
    if (delta.q) delta.q = at[delta.q];
    if (delta.a) delta.a = arrows(delta.a);
    if (delta.b) delta.b = delta.b.map(([key, head, order, ...rows]) => [key, at[head], at[order], rows.map(nth => at[nth])]);
    if (delta.r) { const changed = {}; for (let i = 0; i < delta.r.length; i += 2) changed[delta.r[i]] = at[delta.r[i + 1]]; delta.r = changed; }
  }
  return film;
}
// ---- Placement: the same arithmetic as the image that is written without a script.
const valueX = c => 2 + c[0] + (c[0] > 0 ? 2 : 0) + (c[1] > 0 ? c[1] + 2 : 0);
const typeX = c => 2 + c[0] + (c[0] > 0 ? 2 : 0);
const boxWidth = c => c.every(n => n === 0) ? 0 : Math.max(valueX(c) + c[2] + 2, c[3] + 4);
function place(film, state, narrow) {
  if (narrow) return placeBelow(film, state);
  const {columns, lanes} = film.widths, gutter = n => n === 0 ? 0 : 2 + LANE * n;
  const sides = [Math.max(boxWidth(columns[0]), boxWidth(columns[1])), Math.max(boxWidth(columns[2]), boxWidth(columns[3]))];
  const g0 = gutter(lanes[0]), g1 = lanes[1] === 0 && sides[1] > 0 ? 2 : gutter(lanes[1]);
  const leftEnd = g0 + sides[0], rightX = leftEnd + g1, rightEnd = rightX + sides[1];
  const placed = new Map(), headings = [], next = [0, 0];
  let region = -1;
  for (const key of state.order) {
    const box = state.boxes.get(key), r = box.head[0], side = r <= 1 ? 0 : 1;
    const x = side ? rightX : g0;
    if (r !== region && r !== 0) headings.push({x, y: next[side]++, region: r});
    region = r;
    placed.set(key, {x, y: next[side], w: sides[side], h: box.order.length + 2, side});
    next[side] += box.order.length + 2;
  }
  return {placed, headings, columns, leftEnd, rightX, rightEnd, g0, width: rightEnd + gutter(lanes[2]), height: Math.max(next[0], next[1])};
}
// On a narrow page all boxes stand below each other, without types, and every arrow runs beside them.
function placeBelow(film, state) {
  const columns = film.widths.columns.map(([label, , value, title]) => [label, 0, value, title]), w = Math.max(...columns.map(boxWidth));
  const placed = new Map(), headings = [], lanes = new Map(), tracks = [];
  let region = -1, next = 0;
  for (const key of state.order) {
    const box = state.boxes.get(key), r = box.head[0];
    if (r !== region && r !== 0) headings.push({x: 0, y: next++, region: r});
    region = r;
    placed.set(key, {x: 0, y: next, w, h: box.order.length + 2, side: 0});
    next += box.order.length + 2;
  }
  for (const arrow of state.arrows) {
    const [fromBox, fromRow, toBox, first] = arrow, y = (key, row) => placed.get(key).y + (row ? 1 + state.boxes.get(key).order.indexOf(row) : 0);
    if (!placed.has(fromBox)) continue;
    const ends = [y(fromBox, fromRow), placed.has(toBox) ? y(toBox, first) : y(fromBox, fromRow)].sort((a, b) => a - b);
    tracks.push({arrow, top: ends[0], bottom: ends[1]});
  }
  // Short ones are nearest.
  tracks.sort((a, b) => (a.bottom - a.top) - (b.bottom - b.top) || a.top - b.top);
  tracks.forEach((track, nth) => {
    const beside = tracks.slice(0, nth).filter(other => other.top <= track.bottom && track.top <= other.bottom);
    lanes.set(track.arrow, beside.reduce((lane, other) => Math.max(lane, lanes.get(other.arrow) + 1), 0));
  });
  const n = Math.max(0, ...lanes.values()) + (lanes.size ? 1 : 0);
  return {placed, headings, columns, lanes, leftEnd: w, rightX: w, rightEnd: w, g0: 0, width: w + (n ? 2 + LANE * n : 0), height: next};
}
// The texts of a row as they are cut, and where they stand.
const columnX = (p, n) => (p.x + n - 0.6) * CELL;
function pieces(row, p, columns) {
  const [, label = '', type = '', value = '', note = '', tag = '', , depth = 0] = row;
  const end = p.w - 1, tagRoom = tag ? width(tag) + 1 : 0;
  // A row without label and type begins where labels do.
  const valueAt = label.trim() || type ? valueX(columns) : 2 + 2 * depth;
  // The value gives way to its note, down to half.
  const room = Math.max(0, end - valueAt - tagRoom);
  const said = cut(value, Math.max(Math.floor(room / 2), room - (note ? width(note) + 2 : 0)));
  const noteAt = valueAt + (said ? width(said) + 2 : 0), noteRoom = end - noteAt - tagRoom;
  return {label: cut(label, columns[0]), type: cut(type, columns[1]), value: said, note: noteRoom > 3 ? cut(note, noteRoom) : '', tag, valueAt, noteAt, tagAt: end - width(tag)};
}
// Where an arrow to the right begins: behind the last text, so that it is seen which row it belongs to.
function arrowStart(row, p, columns) {
  const {value, note, tag, valueAt, noteAt} = pieces(row, p, columns);
  const column = note ? noteAt + width(note) + 1 : value ? noteAt - 1 : valueAt;
  return tag || column + 2 >= p.w ? null : columnX(p, column);
}
function geometry(at, state, arrow) {
  const [fromBox, fromRow, toBox, first, last, , flags] = arrow;
  const gutter = at.lanes ? 2 : arrow[7], lane = at.lanes ? at.lanes.get(arrow) : arrow[8];
  if (gutter === undefined || lane === undefined) return null;
  const holder = at.placed.get(fromBox), target = at.placed.get(toBox);
  const rowY = (key, row) => at.placed.get(key).y + 1 + state.boxes.get(key).order.indexOf(row);
  if (!holder) return null;
  const laneX = gutter === 0 ? at.g0 - 2 - LANE * lane : gutter === 1 ? at.leftEnd + 1 + LANE * lane : at.rightEnd + 1 + LANE * lane;
  const edge = side => gutter === 0 ? at.g0 : gutter === 1 ? (side ? at.rightX : at.leftEnd) : at.rightEnd;
  const mid = y => (y + 0.5) * ROW;
  const leavesRight = gutter === 2 || (gutter === 1 && !holder.side), start = leavesRight ? arrowStart(state.boxes.get(fromBox).rows.get(fromRow), holder, at.columns[state.boxes.get(fromBox).head[0]]) : null;
  const x0 = start === null ? edge(holder.side) * CELL : start, y0 = mid(rowY(fromBox, fromRow)), lx = (laneX + 0.5) * CELL;
  if (!target) return {x0, y0, line: `M${num(x0)} ${num(y0)}H${num(lx)}`, x1: lx, y1: y0, right: true, stub: true};
  let y = target.y, bracket = null;
  if (last) { const a = rowY(toBox, first), b = rowY(toBox, last); y = Math.floor((a + b) / 2); bracket = [a, b]; } else if (first) y = rowY(toBox, first);
  const x1 = edge(target.side) * CELL, y1 = mid(y);
  const right = gutter === 0 || (gutter === 1 && target.side === 1);
  const stop = right ? x1 - (bracket ? 7 : 2) : x1 + (bracket ? 7 : 2);
  let line;
  if (Math.abs(y0 - y1) < 0.5 && gutter === 1) line = `M${num(x0)} ${num(y0)}H${num(stop)}`;
  else {
    const radius = Math.min(6, Math.abs(y1 - y0) / 2, Math.abs(lx - x0), Math.abs(stop - lx));
    const into = Math.sign(lx - x0) * radius, down = Math.sign(y1 - y0) * radius, on = Math.sign(stop - lx) * radius;
    line = `M${num(x0)} ${num(y0)}H${num(lx - into)}Q${num(lx)} ${num(y0)} ${num(lx)} ${num(y0 + down)}V${num(y1 - down)}Q${num(lx)} ${num(y1)} ${num(lx + on)} ${num(y1)}H${num(stop)}`;
  }
  if (bracket) {
    const lip = right ? stop + 5 : stop - 5;
    bracket = `M${num(lip)} ${num(bracket[0] * ROW + 4)}H${num(stop)}V${num((bracket[1] + 1) * ROW - 3)}H${num(lip)}`;
  }
  return {x0, y0, line, x1, y1, right, bracket, stub: false, dangling: (flags & 1) !== 0};
}

// ---- Words.
const rowLabel = row => (row[1] || '').trim();
function rowPath(box, key) {
  const idx = box.order.indexOf(key);
  let row = box.rows.get(key), label = rowLabel(row), depth = row[7] || 0;
  for (let i = idx - 1; i >= 0 && depth > 0; i--) {
    const outer = box.rows.get(box.order[i]);
    if ((outer[7] || 0) < depth) { depth = outer[7] || 0; label = rowLabel(outer) + (label.startsWith('[') ? '' : '.') + label; }
  }
  return label;
}
function boxName(film, box) {
  const [region, title, , marks] = box.head;
  if (region === 2) return `${marks & FREED ? 'freed ' : ''}heap ${title}`;
  if (region === 1) return box.key.startsWith(FOLDED_FRAMES) ? `one of ${title}` : `the frame of ${title}`;
  return region === 3 ? `static ${title}` : title;
}
function placeName(film, box, key) {
  if (!box.rows.has(key)) return boxName(film, box);
  const label = rowPath(box, key);
  if (!label) return boxName(film, box);
  if (box.head[0] === 0) return label;
  if (box.head[0] === 1 && /^[0-9a-f]{4}$/.test(label)) return `slot ${label} of ${box.head[1]}`;
  return box.head[0] === 1 ? `${box.head[1]}'s ${label}` : `${label} of ${boxName(film, box)}`;
}
function sentence(film, state, arrow) {
  const [fromBox, fromRow, toBox, first, last, kind, flags] = arrow;
  const verb = flags & 2 ? 'was moved from; its pointer still says' : flags & 1 ? 'dangles: it points at' : film.kinds[kind];
  const box = state.boxes.get(toBox);
  const target = !box ? first : last ? `${rowPath(box, first)} to ${rowPath(box, last)} of ${boxName(film, box)}` : first ? placeName(film, box, first) : boxName(film, box);
  return `${placeName(film, state.boxes.get(fromBox), fromRow)} ${verb} ${target}`;
}

// ---- Drawing.
const text = (cls, x, y, words) => words.trim() === '' ? '' :
  `<text class="${cls}" x="${num(x + (words.length - words.trimStart().length) * CELL)}" y="${num(y)}">${esc(words.trim())}</text>`;
const rect = (cls, x, y, w, h, r) => `<rect class="${cls}" x="${num(x)}" y="${num(y)}" width="${num(w)}" height="${num(h)}" rx="${r}"/>`;
function draw(film, state, changes, chosen, narrow) {
  const at = place(film, state, narrow), parts = [];
  for (const {x, y, region} of at.headings) parts.push(text('region', x * CELL, y * ROW + 15, film.regions[region].toUpperCase()));
  for (const key of state.order) {
    const box = state.boxes.get(key), p = at.placed.get(key), [region, title, detail, marks] = box.head;
    const columns = at.columns[region], x = p.x * CELL, y = p.y * ROW, w = p.w * CELL;
    const gone = (marks & (FREED | DEAD)) !== 0, isNew = changes.has(key);
    parts.push(`<g class="${film.regions[region]}${gone ? ' gone' : ''}${isNew ? ' changed' : ''}" data-box="${esc(key)}">`);
    parts.push(rect('frame', x, y, w, (p.h - 1) * ROW + (box.order.length ? FOOT : 0), 5));
    if (box.order.length) parts.push(`<path class="rule" d="M${num(x)} ${num(y + ROW)}H${num(x + w)}"/>`);
    parts.push(`<g class="title${chosen === key ? ' chosen' : ''}" data-k="${esc(key)}">`);
    if (isNew && !gone) parts.push(rect('mark', x + 1.5, y + 1.5, w - 3, ROW - 2.5, 4));
    parts.push(rect('hit', x + 1, y + 1, w - 2, ROW - 2, 4));
    const room = Math.max(0, p.w - 3), shown = cut(title, room), used = width(shown) + 2;
    parts.push(text('name', x + 1.4 * CELL, y + 15.5, shown));
    if (used + 2 < room && detail) parts.push(text('quiet', x + (1.4 + used) * CELL, y + 15.5, cut(detail, room - used)));
    parts.push('</g>');
    box.order.forEach((rowKey, nth) => {
      const row = box.rows.get(rowKey), rowMarks = row[6] || 0, id = `${key}\t${rowKey}`, top = (p.y + 1 + nth) * ROW, base = top + 16.5;
      const said = pieces(row, p, columns), col = n => columnX(p, n);
      parts.push(`<g class="row${rowMarks & QUIET ? ' dim' : ''}${changes.has(id) ? ' changed' : ''}${chosen === id ? ' chosen' : ''}" data-k="${esc(id)}">`);
      if (changes.has(id)) parts.push(rect('mark', x + 3, top + 2, w - 6, ROW - 2, 3));
      parts.push(rect('hit', x + 2, top + 1, w - 4, ROW - 1, 3));
      parts.push(text(row[7] ? 'sub' : 'label', col(2), base, said.label), text('quiet', col(typeX(columns)), base, said.type));
      parts.push(text('value', col(said.valueAt), base, said.value), text('quiet', col(said.noteAt), base, said.note), text('tag', col(said.tagAt), base, said.tag));
      parts.push('</g>');
    });
    parts.push('</g>');
  }
  for (const arrow of state.arrows) {
    const g = geometry(at, state, arrow);
    if (!g) continue;
    const target = state.boxes.get(arrow[2]);
    const how = arrow[6] & 2 ? ' moved' : arrow[6] & 1 ? ' dangling' : '';
    parts.push(`<g class="arrow ${target ? film.regions[target.head[0]] : 'elsewhere'}${how}" data-from="${esc(arrow[0] + '\t' + arrow[1])}"><title>${esc(sentence(film, state, arrow))}</title>`);
    parts.push(`<path d="${g.line}"/><circle cx="${num(g.x0)}" cy="${num(g.y0)}" r="2.6"/>`);
    if (g.bracket) parts.push(`<path d="${g.bracket}"/>`);
    else if (arrow[6] & 1) parts.push(`<path class="cross" d="M${num(g.x1 - 4)} ${num(g.y1 - 4)}L${num(g.x1 + 4)} ${num(g.y1 + 4)}M${num(g.x1 - 4)} ${num(g.y1 + 4)}L${num(g.x1 + 4)} ${num(g.y1 - 4)}"/>`);
    else { const back = g.right ? g.x1 - 8 : g.x1 + 8; parts.push(`<path class="head" d="M${num(g.x1)} ${num(g.y1)}L${num(back)} ${num(g.y1 - 4.5)}V${num(g.y1 + 4.5)}Z"/>`); }
    parts.push('</g>');
  }
  return {markup: parts.join(''), width: at.width * CELL + 2, height: at.height * ROW + 2};
}

function start(root) {
  root.dataset.started = 'true';
  const film = spellOut(JSON.parse(root.querySelector('script[type="application/json"]').textContent));
  const find = selector => root.querySelector(selector);
  const n = film.stops.length, isPage = root.hasAttribute('data-page');
  const svg = find('.picture svg'), slider = find('.slider'), says = find('.says'), about = find('.about'), goto = find('.goto input');
  const keys = Object.keys(film.keyframes).map(Number).sort((a, b) => a - b);
  const facts = []; // line, function, output of each stop in full
  { const state = emptyState(); for (const stop of film.stops) { applyStop(state, stop); facts.push({step: state.step, line: state.line, fn: state.fn, next: state.next, output: state.output, registers: state.registers}); } }
  let now = -1, before = null, current = null, chosen = null, timer = 0, addressTimer = 0, history = null, isNarrow = false;

  function stateAt(idx) {
    let key = keys[0];
    for (const k of keys) if (k <= idx) key = k;
    const state = emptyState();
    apply(state, film.keyframes[key]);
    for (let i = key + 1; i <= idx; i++) apply(state, film.stops[i]);
    return state;
  }
  // When each box and row said something else than before: its changes, in order.
  function changesOf(id) {
    if (!history) {
      history = new Map();
      const said = new Map(), note = (key, idx, what) => { if (!history.has(key)) history.set(key, []); history.get(key).push([idx, what]); };
      film.stops.forEach((stop, idx) => {
        for (const [key, head, , rows] of stop.b || []) {
          if (head) {
            const old = said.get(key);
            if (!old || old[3] !== head[3] || old[2] !== head[2]) note(key, idx, head[3] & FREED ? 'freed' : old ? head[2] : head[0] === 2 ? 'allocated, ' + head[2] : 'appears');
            said.set(key, head);
          }
          for (const row of rows) {
            const rowId = `${key}\t${row[0]}`, old = said.get(rowId);
            if (!old || !saysSame(old, row)) note(rowId, idx, row[3] || row[4] || (row[6] & UNWRITTEN ? 'not written yet' : ''));
            said.set(rowId, row);
          }
        }
      });
    }
    return history.get(id) || [];
  }
  // Frames of a state behind, in the same thread, one that another state has too: they were not called, and have not returned; they were not drawn.
  function outerFrames(state, other) {
    const found = new Set(), shared = new Set();
    for (const key of state.order) {
      const [region, title, , marks] = state.boxes.get(key).head;
      if (region !== 1 || marks & DEAD) continue;
      const thread = /^thread \d+: /.test(title) ? title.split(':')[0] : '';
      if (key.startsWith(FOLDED_FRAMES) || (!other.boxes.has(key) && shared.has(thread))) found.add(key);
      if (other.boxes.has(key)) shared.add(thread);
    }
    return found;
  }
  function changesBetween(old, state) {
    const changes = new Map();
    if (!old) return changes;
    const beyond = outerFrames(state, old);
    for (const [key, box] of state.boxes) {
      const was = old.boxes.get(key);
      if (was === box || beyond.has(key)) continue;
      if (!was || was.head[3] !== box.head[3] || was.head[1] !== box.head[1]) changes.set(key, was ? 'changed' : 'new');
      if (was) for (const [rowKey, row] of box.rows) {
        const oldRow = was.rows.get(rowKey);
        if (!((row[6] || 0) & PADDING) && (!oldRow || !saysSame(oldRow, row))) changes.set(`${key}\t${rowKey}`, oldRow || null);
      }
    }
    return changes;
  }
  function tell(old, state, changes) {
    const lines = [];
    for (const [id, was] of changes) {
      const [key, rowKey] = id.split('\t'), box = state.boxes.get(key);
      if (rowKey === undefined) {
        if (box.head[3] & FREED) lines.push(`${boxName(film, box).replace('freed ', '')} is freed`);
        else if (was === 'new' && box.head[0] !== 0 && !(box.head[3] & DEAD)) lines.push(box.head[0] === 1 ? `${box.head[1]} is called` : `${boxName(film, box)} ${box.head[0] === 2 ? 'is allocated' : 'appears'}`);
      } else if (!(box.head[3] & DEAD)) {
        const row = box.rows.get(rowKey), value = row[3] || row[4] || '', old = was && was[3], name = placeName(film, box, rowKey);
        if (lines.length === 6 || row[6] & (PADDING | UNWRITTEN)) continue;
        if (row[6] & MOVED) { if (!row[7] && !(was && was[6] & MOVED)) lines.push(`${name} is moved from`); }
        else if (was && row[4] && was[3] === row[3] && was[4] !== row[4]) lines.push(`${name}: ${row[4]}`);
        else if (value && old !== value) lines.push(old && old !== '__' ? `${name} changes from ${old} to ${value}` : `${name} is ${value}`);
      }
    }
    const beyond = old ? outerFrames(old, state) : null;
    if (old) for (const key of old.order) if (!state.boxes.has(key) && !beyond.has(key) && old.boxes.get(key).head[0] === 1 && !(old.boxes.get(key).head[3] & DEAD)) lines.push(`${old.boxes.get(key).head[1]} has returned`);
    return lines.length ? counted(lines).join('. ') + '.' : '';
  }
  // Many of a kind are counted.
  function counted(lines) {
    for (const [what, said] of [['is allocated', 'heap blocks are allocated'], ['is freed', 'heap blocks are freed'], ['has returned', 'functions have returned']]) {
      const alike = lines.filter(line => line.endsWith(what));
      if (alike.length > 3) lines = [...lines.filter(line => !alike.includes(line)), `${alike.length} ${said}`];
    }
    return lines;
  }

  // ---- Source. Lines that a book hides have no number.
  for (const file of film.files) { let n = 0; file.numbers = file.lines.map((_, i) => file.hidden.includes(i + 1) ? 0 : ++n); }
  const lineNumber = line => film.files[line[0]].numbers[line[1] - 1];
  const code = find('.code');
  let shownFile = -1;
  const ran = film.files.map(() => new Map()); // the first stop of each line
  facts.forEach((fact, idx) => { if (fact.line && !ran[fact.line[0]].has(fact.line[1])) ran[fact.line[0]].set(fact.line[1], idx); });
  function showCode(fact) {
    // Behind the end there is neither a line nor an instruction.
    if (!fact.line && (!film.files.length || (fact.next && !film.byLines))) {
      code.innerHTML = `<div class="line now"><i></i><span>${esc(fact.next)}</span></div>`;
      shownFile = -1;
      return;
    }
    const [file, line] = fact.line || [Math.max(shownFile, 0), 0];
    if (file !== shownFile) {
      const head = film.files.length > 1 ? `<h3>${esc(film.files[file].path)}</h3>` : '';
      code.innerHTML = head + film.files[file].lines.map((words, i) => !film.files[file].numbers[i] ? '' : `<div class="line" data-line="${i + 1}"><i>${film.files[file].numbers[i]}</i><span>${esc(words)}</span></div>`).join('');
      shownFile = file;
    }
    for (const el of code.querySelectorAll('.line')) {
      const at = Number(el.dataset.line), first = ran[file].get(at);
      const isNow = at === line;
      if (el.classList.contains('now') !== isNow) { el.classList.toggle('now', isNow); if (isNow) el.setAttribute('aria-current', 'true'); else el.removeAttribute('aria-current'); }
      el.classList.toggle('ran', first !== undefined && first <= now);
      if (isNow && (el.offsetTop < code.scrollTop + 30 || el.offsetTop + 40 > code.scrollTop + code.clientHeight)) code.scrollTop = el.offsetTop - code.clientHeight / 2;
    }
  }

  // ---- What is known of the chosen value.
  const lineWords = fact => fact.line && lineNumber(fact.line) ? `line ${lineNumber(fact.line)}` : fact.fn;
  const lineText = idx => { const fact = facts[Math.max(0, idx - 1)]; return fact.line ? film.files[fact.line[0]].lines[fact.line[1] - 1].trim() : fact.next; };
  function lastChange(id, at) { let found = null; for (const change of changesOf(id)) if (change[0] <= at) found = change; return found; }
  function showAbout() {
    find('.focus-buttons').hidden = !chosen;
    about.hidden = !chosen;
    if (!chosen) return;
    const [key, rowKey] = chosen.split('\t'), box = current.boxes.get(key);
    const row = box && box.rows.get(rowKey);
    const name = !box || (rowKey !== undefined && !row) ? 'What was chosen is not there now' : rowKey === undefined ? boxName(film, box) : placeName(film, box, rowKey);
    const wrote = lastChange(chosen, now);
    const said = row ? ` is <code>${esc(row[3] || row[4] || '__')}</code>` : box && rowKey === undefined ? `, ${esc(box.head[2])}` : '';
    const link = idx => `<a href="#step=${facts[idx].step}" data-stop="${idx}">step ${facts[idx].step}</a>`;
    let html = `<p><strong>${esc(name)}</strong>${said}.`;
    if (wrote && wrote[0] > 0) html += ` Last changed at ${link(wrote[0])}, by ${esc(lineWords(facts[wrote[0] - 1]))}: <code>${esc(lineText(wrote[0]))}</code>`;
    html += '</p>';
    const all = rowKey === undefined && box ? box.order.reduce((all, k) => all.concat(changesOf(`${key}\t${k}`).map(([i, what]) => [i, `${rowPath(box, k) || 'it'} = ${what}`])), changesOf(key)).sort((a, b) => a[0] - b[0]) : changesOf(chosen);
    html += '<ol>' + all.slice(0, 200).map(([idx, what]) => `<li${idx === (wrote && wrote[0]) ? ' class="here"' : ''}>${link(idx)} <code>${esc(String(what))}</code></li>`).join('') + '</ol>';
    about.innerHTML = html;
  }

  function show(idx, isQuiet) {
    idx = Math.max(0, Math.min(n - 1, idx));
    const old = current && idx === now + 1 ? current : idx > 0 ? stateAt(idx - 1) : null;
    const state = old ? {...old, boxes: new Map(old.boxes)} : stateAt(idx);
    if (old) apply(state, film.stops[idx]);
    before = old; now = idx; current = state;
    const changes = changesBetween(old, state), fact = facts[idx];
    render(changes);
    slider.value = idx;
    const where = `step ${fact.step}${fact.fn ? ', ' + fact.fn : ''}${fact.line && lineNumber(fact.line) ? ', line ' + lineNumber(fact.line) : ''}`;
    slider.setAttribute('aria-valuetext', where);
    find('.where').textContent = where;
    find('.omitted').textContent = state.omitted ? `Not drawn: ${state.omitted}.` : '';
    find('.output pre').textContent = film.output.slice(0, fact.output);
    const words = find('.words');
    if (!isQuiet || words.open) words.querySelector('ul').innerHTML = state.arrows.map(arrow => `<li>${esc(sentence(film, state, arrow))}</li>`).join('');
    showRegisters(idx);
    showCode(fact);
    showAbout();
    const end = find('.end'), isEnd = idx === n - 1 && film.end !== '', headline = film.end.split('\n')[0];
    says.classList.toggle('bad', isEnd && headline.startsWith('error'));
    if (!isQuiet) says.textContent = isEnd ? headline : tell(old, state, changes) || where;
    end.hidden = !isEnd || headline === film.end;
    end.textContent = film.end;
    for (const name of ['first', 'back']) find(`[data-do=${name}]`).disabled = idx === 0;
    for (const name of ['step', 'last']) find(`[data-do=${name}]`).disabled = idx === n - 1;
    // Browsers refuse addresses that change many times a second.
    if (isPage && !addressTimer) addressTimer = setTimeout(() => {
      addressTimer = 0;
      try { window.history.replaceState(null, '', `#step=${facts[now].step}`); } catch (_) { /* the address stays what it was */ }
    }, 300);
  }
  function showRegisters(idx) {
    const pane = find('.registers');
    if (!pane || !pane.open) return;
    const now = facts[idx].registers, was = idx > 0 ? facts[idx - 1].registers : now;
    pane.querySelector('tbody').innerHTML = film.registers.map((name, i) => {
      const [value, note = ''] = (now[i] || '0').split('\t');
      return `<tr${was[i] !== now[i] ? ' class="changed"' : ''}><th scope="row">${name}</th><td>${esc(value)}</td><td>${esc(note)}</td></tr>`;
    }).join('');
  }
  function render(changes) {
    const {markup, width: w, height: h} = draw(film, current, changes, chosen, isNarrow);
    svg.setAttribute('width', num(w)); svg.setAttribute('height', num(h)); svg.style.minWidth = `${Math.round(w * 0.7)}px`; svg.setAttribute('viewBox', `-1 -1 ${num(w)} ${num(h)}`);
    svg.innerHTML = `<title>memory at step ${facts[now].step}</title>` + markup;
  }
  function choose(id) {
    chosen = id;
    render(changesBetween(before, current));
    showAbout();
    if (id) says.textContent = about.querySelector('p').textContent;
  }
  const stopOfStep = step => { let found = 0; facts.forEach((fact, idx) => { if (fact.step <= step) found = idx; }); return found; };
  function pause() { clearInterval(timer); timer = 0; find('[data-do=play]').textContent = 'Play'; }
  const actions = {
    first: () => show(0), last: () => show(n - 1), back: () => show(now - 1), step: () => show(now + 1),
    play() {
      if (timer) { pause(); show(now); return; }
      if (now === n - 1) show(0, true);
      find('[data-do=play]').textContent = 'Pause';
      timer = setInterval(() => { if (now === n - 1) { pause(); show(now); } else show(now + 1, true); }, 500);
    },
    next() { const found = changesOf(chosen).find(([idx]) => idx > now); if (found) show(found[0]); else says.textContent = 'It does not change any more.'; },
    previous() { const found = changesOf(chosen).filter(([idx]) => idx < now).pop(); if (found) show(found[0]); else says.textContent = 'It did not change before.'; },
    who() { const found = lastChange(chosen, now); if (found) show(found[0]); },
    line(by) { const line = facts[now].line, same = idx => String(facts[idx].line) === String(line); let idx = now + by; while (idx > 0 && idx < n - 1 && same(idx)) idx += by; show(idx); },
    help() { const dialog = find('dialog'); if (dialog.showModal) dialog.showModal(); },
    move(by) {
      const ids = [];
      for (const key of current.order) { ids.push(key); for (const row of current.boxes.get(key).order) ids.push(`${key}\t${row}`); }
      const at = ids.indexOf(chosen);
      choose(ids[at < 0 ? (by > 0 ? 0 : ids.length - 1) : Math.max(0, Math.min(ids.length - 1, at + by))]);
    },
  };
  root.addEventListener('click', event => {
    const button = event.target.closest('[data-do]');
    if (button) { if (button.dataset.do !== 'play' && timer) pause(); actions[button.dataset.do](); return; }
    const link = event.target.closest('[data-stop]');
    if (link) { event.preventDefault(); show(Number(link.dataset.stop)); return; }
    const cell = event.target.closest('[data-k]');
    if (cell) choose(cell.dataset.k === chosen ? null : cell.dataset.k);
  });
  if (find('.registers')) find('.registers').addEventListener('toggle', () => showRegisters(now));
  slider.addEventListener('input', () => { if (timer) pause(); show(Number(slider.value), true); });
  slider.addEventListener('change', () => show(Number(slider.value)));
  goto.addEventListener('change', () => show(stopOfStep(Number(goto.value))));
  // The arrow keys step again as soon as the number is entered, or given up.
  goto.addEventListener('keydown', event => {
    if (event.key === 'Escape') goto.value = '';
    if (event.key === 'Enter' || event.key === 'Escape') { goto.blur(); if (!isPage) root.focus(); event.preventDefault(); }
  });
  (isPage ? document : root).addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || find('dialog').open) return;
    if (event.target.matches && event.target.matches('input[type=number]')) return;
    const isButton = event.target.matches && event.target.matches('button, summary, a');
    const on = {
      ArrowRight: () => event.shiftKey ? actions.line(1) : actions.step(), ArrowLeft: () => event.shiftKey ? actions.line(-1) : actions.back(),
      ArrowDown: () => actions.move(1), ArrowUp: () => actions.move(-1), Home: actions.first, End: actions.last,
      g: () => { goto.focus(); goto.select(); }, ' ': isButton ? null : actions.play, w: chosen ? actions.who : null, n: chosen ? actions.next : null,
      p: chosen ? actions.previous : null, '?': actions.help, Escape: () => choose(null),
    }[event.key];
    if (!on) return;
    event.preventDefault();
    if (timer && event.key !== ' ') pause();
    on();
  });
  // A picture that would have to be scrolled sideways is placed in one column.
  const full = place(film, emptyState()).width * CELL + 2;
  const measure = () => { const was = isNarrow, room = find('.picture').clientWidth; isNarrow = room > 0 && room < full * 0.7; return was !== isNarrow; };
  measure();
  if (window.ResizeObserver) new ResizeObserver(() => { if (measure() && current) render(changesBetween(before, current)); }).observe(find('.picture'));
  if (!isPage) root.tabIndex = 0;
  if (root.dataset.height) { const h = `${Number(root.dataset.height)}px`; code.style.maxHeight = h; find('.picture').style.maxHeight = h; }
  const hash = isPage && /^#step=(\d+)/.exec(location.hash);
  show(stopOfStep(hash ? Number(hash[1]) : Number(root.dataset.first) || film.stops[0].n));
  if (isPage) window.addEventListener('hashchange', () => { const found = /^#step=(\d+)/.exec(location.hash); if (found && Number(found[1]) !== facts[now].step) show(stopOfStep(Number(found[1]))); });
  root.dataset.ready = 'true';
}
const startAll = () => { for (const root of document.querySelectorAll('.asmscope-player:not([data-ready])')) start(root); };
startAll();
// In a book the script stands before the players.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', startAll);
})();
