'use strict';
(() => {
  const graph = JSON.parse(document.getElementById('graph').textContent);
  const canvas = document.getElementById('picture');
  const pen = canvas.getContext('2d');
  const detail = document.getElementById('detail');
  const find = document.getElementById('find');
  const rows = [...document.querySelectorAll('tr[data-node]')];
  const near = graph.nodes.map(() => new Set());
  for (const [a, b] of graph.edges) { near[a].add(b); near[b].add(a); }
  const bySize = graph.nodes.map((_, i) => i).sort((a, b) => graph.nodes[b].size - graph.nodes[a].size || a - b);
  let width = 1, height = 1, scale = 1, left = 0, top = 0, chosen = -1;

  const x = i => left + graph.nodes[i].x * width * scale;
  const y = i => top + graph.nodes[i].y * height * scale;
  const radius = i => graph.nodes[i].size * Math.min(3, Math.sqrt(scale));
  const shown = i => chosen < 0 || i === chosen || near[chosen].has(i);

  function paint() {
    pen.clearRect(0, 0, width, height);
    for (const [a, b, weight] of graph.edges) {
      const lit = chosen < 0 || a === chosen || b === chosen;
      pen.strokeStyle = lit ? 'rgba(90,90,90,.5)' : 'rgba(150,150,150,.1)';
      pen.lineWidth = weight;
      pen.beginPath();
      pen.moveTo(x(a), y(a));
      pen.lineTo(x(b), y(b));
      pen.stroke();
    }
    for (let i = 0; i < graph.nodes.length; i++) {
      pen.globalAlpha = shown(i) ? 1 : .15;
      pen.fillStyle = graph.nodes[i].colour;
      pen.beginPath();
      pen.arc(x(i), y(i), radius(i), 0, 2 * Math.PI);
      pen.fill();
    }
    pen.globalAlpha = 1;
    labels();
  }

  // Names where they fit, the largest first.
  function labels() {
    const taken = [];
    pen.font = '13px system-ui, sans-serif';
    pen.textBaseline = 'middle';
    for (const i of bySize) {
      if (!shown(i) || x(i) < 0 || x(i) > width || y(i) < 0 || y(i) > height) continue;
      const long = pen.measureText(graph.nodes[i].name).width, gap = radius(i) + 3;
      const from = x(i) + gap + long > width ? x(i) - gap - long : x(i) + gap, to = from + long;
      if (i !== chosen && taken.some(t => from < t[1] && to > t[0] && Math.abs(y(i) - t[2]) < 15)) continue;
      taken.push([from, to, y(i)]);
      pen.lineWidth = 3;
      pen.strokeStyle = '#fff';
      pen.strokeText(graph.nodes[i].name, from, y(i));
      pen.fillStyle = '#222';
      pen.fillText(graph.nodes[i].name, from, y(i));
    }
  }

  function choose(i) {
    chosen = i;
    for (const row of rows) row.classList.toggle('chosen', Number(row.dataset.node) === i);
    detail.textContent = i < 0 ? '' : graph.nodes[i].name + ': ' + (near[i].size === 0 ? 'no ties' :
      [...near[i]].map(n => graph.nodes[n].name).sort().join(', '));
    paint();
  }

  function at(event) {
    const box = canvas.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  }

  function under(px, py) {
    let best = -1, least = Infinity;
    for (let i = 0; i < graph.nodes.length; i++) {
      const d = Math.hypot(x(i) - px, y(i) - py);
      if (d < Math.max(8, radius(i)) && d < least) { best = i; least = d; }
    }
    return best;
  }

  function zoom(factor, px, py) {
    const next = Math.min(40, Math.max(.3, scale * factor));
    left = px - (px - left) * next / scale;
    top = py - (py - top) * next / scale;
    scale = next;
    paint();
  }

  function whole() {
    const pixels = window.devicePixelRatio || 1;
    width = canvas.clientWidth;
    height = canvas.clientHeight;
    canvas.width = width * pixels;
    canvas.height = height * pixels;
    pen.setTransform(pixels, 0, 0, pixels, 0, 0);
    scale = .94;
    left = width * .02;
    top = height * .03;
    paint();
  }

  const fingers = new Map();
  let moved = false;
  canvas.addEventListener('pointerdown', e => {
    canvas.setPointerCapture(e.pointerId);
    fingers.set(e.pointerId, at(e));
    moved = false;
  });
  canvas.addEventListener('pointermove', e => {
    const before = fingers.get(e.pointerId);
    if (!before) { canvas.style.cursor = under(...at(e)) < 0 ? 'grab' : 'pointer'; return; }
    const now = at(e);
    if (Math.hypot(now[0] - before[0], now[1] - before[1]) < 3 && !moved) return;
    moved = true;
    fingers.set(e.pointerId, now);
    const other = [...fingers.entries()].find(f => f[0] !== e.pointerId);
    if (other) {
      const o = other[1];
      zoom(Math.hypot(now[0] - o[0], now[1] - o[1]) / (Math.hypot(before[0] - o[0], before[1] - o[1]) || 1), ...o);
    } else {
      left += now[0] - before[0];
      top += now[1] - before[1];
      paint();
    }
  });
  for (const end of ['pointerup', 'pointercancel'])
    canvas.addEventListener(end, e => {
      if (fingers.delete(e.pointerId) && !moved && end === 'pointerup') choose(under(...at(e)));
    });
  canvas.addEventListener('wheel', e => {
    e.preventDefault();
    zoom(Math.exp(-e.deltaY / 400), ...at(e));
  }, { passive: false });
  for (const row of rows) row.querySelector('button').addEventListener('click', () => choose(Number(row.dataset.node)));
  find.addEventListener('input', () => {
    const words = find.value.toLowerCase();
    let first = -1;
    for (const row of rows) {
      const name = graph.nodes[Number(row.dataset.node)].name.toLowerCase();
      row.hidden = !name.includes(words);
      if (!row.hidden && first < 0) first = Number(row.dataset.node);
    }
    choose(words === '' ? -1 : first);
  });
  document.getElementById('whole').addEventListener('click', () => { find.value = ''; find.dispatchEvent(new Event('input')); whole(); });
  document.addEventListener('keydown', e => { if (e.key === 'Escape') choose(-1); });
  window.addEventListener('resize', whole);
  whole();
})();
