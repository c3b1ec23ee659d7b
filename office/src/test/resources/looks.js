/* What a reader would stumble over on the page that is looked at; an empty list when nothing. */
() => {
  const faults = [];
  const shown = element => element.checkVisibility() && !element.closest(".visually-hidden, .skip, datalist, select");
  const said = element => (element.textContent || "").trim().replace(/\s+/g, " ").slice(0, 60);

  if (document.documentElement.scrollWidth > innerWidth) {
    faults.push(`the page is ${document.documentElement.scrollWidth} wide in a window of ${innerWidth}`);
  }

  for (const element of document.querySelectorAll("main *, header *, footer *")) {
    if (shown(element) && !element.closest("svg, .scroll, input, textarea") && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0) {
      faults.push(`cut or spilling: ${element.tagName} ${element.id} "${said(element)}"`);
    }
  }

  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!node.data.trim() || node.parentElement.closest("script, svg, .scroll") || !shown(node.parentElement)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) lines.push({ node, box });
  }
  const common = (one, other) => ({
    width: Math.min(one.right, other.right) - Math.max(one.left, other.left),
    height: Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
  });
  // From the top down: what begins below the end of a line does not overlap it, nor does anything after that.
  lines.sort((one, other) => one.box.top - other.box.top);
  lines.forEach((one, at) => {
    for (let next = at + 1; next < lines.length && lines[next].box.top < one.box.bottom; next++) {
      const other = lines[next];
      const overlap = common(one.box, other.box);
      if (one.node !== other.node && overlap.width > 2 && overlap.height > 6) {
        faults.push(`"${one.node.data.trim().slice(0, 40)}" lies over "${other.node.data.trim().slice(0, 40)}"`);
      }
    }
  });

  for (const svg of document.querySelectorAll("svg")) {
    const frame = svg.getBoundingClientRect();
    const labels = [...svg.querySelectorAll("text")].filter(label => said(label)).map(label => ({ label, box: label.getBoundingClientRect() }));
    if (labels.length < 4) faults.push("a chart without labels");
    labels.forEach(({ label, box }, at) => {
      if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1) {
        faults.push(`a chart's label leaves it: "${said(label)}"`);
      }
      labels.slice(at + 1).forEach(other => {
        const overlap = common(box, other.box);
        if (overlap.width > 1 && overlap.height > 5) faults.push(`a chart's labels overlap: "${said(label)}" and "${said(other.label)}"`);
      });
    });
  }
  return faults;
}
