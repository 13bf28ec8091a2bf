// Draws the pictures. Every page works without this file: each picture is drawn from a table in the same page, whose rows
// and cells say their figures in data attributes, so that no number is written twice. Nothing moves. Whatever a colour says
// is said by a shape, a fill or a letter as well; the colours are the style sheet's, so print and high contrast follow it.
(() => {
  const self = document.currentScript;
  const figures = [...document.querySelectorAll("figure[data-chart]")];
  if (figures.length === 0) return;

  const levels = ["unrated", "not-yet-established", "partly-established", "established", "exemplary"];
  const words = { "unrated": "Unrated", "not-yet-established": "Not yet", "partly-established": "Partly", "established": "Established", "exemplary": "Exemplary" };
  const fills = { "not-yet-established": "var(--level-1)", "partly-established": "var(--level-2)", "established": "var(--chart-level-3)", "exemplary": "var(--level-4)" };
  const fillOf = (level) => fills[level] ?? "var(--chart-none)";
  const inkOn = (level) => (level === "established" || level === "exemplary" ? "var(--chart-on-dark)" : "var(--chart-ink)");
  const ink = "var(--chart-ink)", line = "var(--chart-line)";
  const levelAxis = { domain: levels, tickFormat: (l) => words[l], label: null, tickSize: 0 };
  const rows = (table, selector) => [...table.querySelectorAll(selector)].map((e) => ({ ...e.dataset, text: e.textContent.trim() }));

  const drawings = {
    // From and to of each proposal: a ring, a line, and a shape that says which way it went.
    dumbbell(table) {
      // What cannot be compared has no one place to stand at; its levels are in the table.
      const all = rows(table, "tbody tr[data-from]").filter((d) => d.movement !== "not-comparable");
      const symbols = { up: "triangle", down: "triangle2", unchanged: "square", "newly-rated": "plus", "no-longer-rated": "times", corrected: "diamond" };
      const triangleDown = { draw: (context, size) => { const r = Math.sqrt(size / 1.3); context.moveTo(0, r); context.lineTo(r, -r * 0.7); context.lineTo(-r, -r * 0.7); context.closePath(); } };
      const to = (movement) => all.filter((d) => d.movement === movement);
      return {
        width: 720, height: 60 + all.length * 24, marginLeft: 75, marginTop: 36,
        x: { type: "point", ...levelAxis, axis: "top" }, y: { type: "point", domain: all.map((d) => d.proposal), label: null, tickSize: 0 },
        marks: [
          Plot.gridX({ stroke: line, strokeOpacity: 1 }),
          // Of what is not rated yet nobody knows where it goes.
          Plot.link(all.filter((d) => d.from !== d.to && d.movement !== "not-rated-yet"), { x1: "from", x2: "to", y1: "proposal", y2: "proposal", stroke: ink, strokeWidth: 3 }),
          Plot.dot(all, { x: "from", y: "proposal", r: 7, fill: "var(--chart-paper)", stroke: ink, strokeWidth: 2 }),
          ...Object.keys(symbols).map((m) => Plot.dot(to(m), { x: "to", y: "proposal", r: m === "unchanged" ? 3.5 : 6, symbol: symbols[m] === "triangle2" ? triangleDown : symbols[m], fill: m === "newly-rated" || m === "no-longer-rated" ? "none" : ink, stroke: ink, strokeWidth: 2 })),
        ],
      };
    },

    // How many went from which level to which: what did not move stands in a thick frame.
    matrix(table) {
      const cells = rows(table, "td[data-from]").map((d) => ({ ...d, count: Number(d.text) }));
      return {
        width: 640, height: 380, marginLeft: 110, marginTop: 50, padding: 0.06,
        x: { ...levelAxis, axis: "top", label: "To" }, y: { ...levelAxis, domain: [...levels].reverse(), label: "From" },
        marks: [
          Plot.cell(cells, { x: "to", y: "from", fill: "var(--chart-paper)", stroke: line }),
          Plot.cell(cells.filter((d) => d.from === d.to), { x: "to", y: "from", fill: "none", stroke: ink, strokeWidth: 3 }),
          Plot.dot(cells.filter((d) => d.count > 0), { x: "to", y: "from", r: (d) => 12 + 3 * Math.sqrt(d.count), fill: "var(--level-4)", stroke: ink }),
          Plot.text(cells.filter((d) => d.count > 0), { x: "to", y: "from", text: "text", fill: "var(--chart-on-dark)", fontWeight: "bold", fontSize: 15 }),
        ],
        r: { type: "identity" },
      };
    },

    // The profile: how far each proposal has come along the four levels.
    profile(table) {
      const all = rows(table, "tbody tr[data-level]");
      return {
        width: 720, height: 60 + all.length * 22, marginLeft: 50, marginTop: 36,
        x: { type: "point", ...levelAxis, axis: "top" }, y: { type: "point", domain: all.map((d) => d.proposal), label: null, tickSize: 0 },
        marks: [
          Plot.gridX({ stroke: line, strokeOpacity: 1 }),
          Plot.link(all.filter((d) => d.level !== "unrated"), { x1: () => "unrated", x2: "level", y1: "proposal", y2: "proposal", stroke: ink, strokeWidth: 2 }),
          Plot.dot(all, { x: "level", y: "proposal", r: 7, symbol: (d) => d.level === "unrated" ? "times" : "circle", fill: (d) => fillOf(d.level), stroke: ink, strokeWidth: 2 }),
        ],
        color: { type: "identity" }, symbol: { type: "identity" },
      };
    },

    // Each action from its agreement to the day by which it is due or was closed; the word behind it says how it stands.
    timeline(table, figure) {
      const day = new Date(figure.dataset.day);
      const all = rows(table, "tbody tr[data-due]").map((d) => ({ ...d, agreed: new Date(d.agreed), due: new Date(d.due) }));
      all.sort((a, b) => a.due - b.due || a.number - b.number);
      const look = { late: ["var(--chart-ink)", "triangle"], "at-risk": ["#fdd522", "diamond"], "on-track": ["var(--chart-level-3)", "circle"], complete: ["var(--level-4)", "square"] };
      const [fill, shape] = [0, 1].map((i) => (d) => (look[d.status] ?? ["var(--chart-paper)", "circle"])[i]);
      return {
        width: 1000, height: 70 + all.length * 24, marginLeft: 110, marginRight: 130, marginTop: 36,
        x: { type: "utc", axis: "top", label: null }, y: { type: "point", domain: all.map((d) => d.name), label: null, tickSize: 0 },
        color: { type: "identity" }, symbol: { type: "identity" },
        marks: [
          Plot.gridX({ stroke: line, strokeOpacity: 1 }),
          Plot.ruleX([day], { stroke: ink, strokeDasharray: "2 3" }),
          Plot.link(all, { x1: "agreed", x2: "due", y1: "name", y2: "name", stroke: line, strokeWidth: 8, strokeLinecap: "butt" }),
          Plot.link(all.filter((d) => d.status === "late"), { x1: "due", x2: () => day, y1: "name", y2: "name", stroke: ink, strokeWidth: 3, strokeDasharray: "6 4" }),
          Plot.dot(all, { x: "due", y: "name", r: 6, symbol: shape, fill, stroke: ink, strokeWidth: 2 }),
          Plot.text(all, { x: (d) => (d.status === "late" ? day : d.due), y: "name", text: "standing", dx: 12, textAnchor: "start", fill: ink, fontWeight: "bold" }),
        ],
      };
    },

    // Partnerships by proposals: the shade and the letter say the same.
    heatmap(table) {
      const all = rows(table, "td[data-level]");
      const unique = (key) => [...new Set(all.map((d) => d[key]))];
      return {
        width: 180 + unique("proposal").length * 34, height: 60 + unique("partnership").length * 24, marginLeft: 170, marginTop: 36, padding: 0.04,
        x: { domain: unique("proposal"), axis: "top", label: null, tickSize: 0 }, y: { domain: unique("partnership"), label: null, tickSize: 0 },
        color: { type: "identity" },
        marks: [
          Plot.cell(all, { x: "proposal", y: "partnership", fill: (d) => fillOf(d.level), stroke: line }),
          Plot.text(all, { x: "proposal", y: "partnership", text: "letter", fill: (d) => inkOn(d.level), fontWeight: "bold" }),
        ],
      };
    },
  };

  function draw(figure) {
    const options = drawings[figure.dataset.chart](document.getElementById(figure.dataset.table), figure);
    const svg = Plot.plot({ ...options, className: "plot", style: { fontSize: "14px" } });
    // The library brings a style sheet in the picture, which this site's policy forbids; site.css says the same.
    svg.querySelector("style")?.remove();
    // The picture is one image with one name: its parts have none.
    svg.querySelectorAll("[aria-label]").forEach((part) => part.removeAttribute("aria-label"));
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-label", figure.dataset.label);
    figure.querySelector(".chart__scroll").append(svg);
    figure.hidden = false;
  }

  const load = (url) => new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement("script"), { src: url, onload: resolve, onerror: reject });
    document.head.append(script);
  });
  // Only a page with pictures asks for the library; where it does not come, the tables are there.
  load(self.dataset.d3).then(() => load(self.dataset.plot)).then(() => figures.forEach(draw));
})();
