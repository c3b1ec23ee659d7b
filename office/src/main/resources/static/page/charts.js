/* Draws each .chart__canvas from its data-chart. Whatever it shows stands in a table on the same page too. */
(() => {
  "use strict";

  const places = [...document.querySelectorAll("[data-chart]")];
  const language = document.documentElement.lang;
  const charts = new Map();

  const tone = name => getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();
  const font = () => getComputedStyle(document.body).fontFamily;
  const number = value => (value == null ? "–" : value.toLocaleString(language));

  const tooltip = () => ({
    renderMode: "richText", // HTML of theirs would carry styles that the page's policy refuses
    backgroundColor: tone("ink"),
    borderWidth: 0,
    textStyle: { color: tone("surface"), fontSize: 13, lineHeight: 20 },
    confine: true,
  });

  const common = () => ({
    animation: false,
    textStyle: { fontFamily: font(), color: tone("ink"), fontSize: 13 },
    legend: { top: 0, left: 0, itemGap: 18, itemWidth: 14, itemHeight: 10, textStyle: { color: tone("ink"), fontSize: 13, lineHeight: 20 }, selectedMode: false },
  });

  const valueAxis = () => ({
    type: "value",
    minInterval: 1,
    splitNumber: 4,
    axisLabel: { color: tone("muted"), formatter: number },
    splitLine: { lineStyle: { color: tone("line") } },
  });

  /* A month that is not over is no whole one: its bar is hollow, and its tip says up to which day it counts. */
  const running = points => points.map(point => ({
    value: point.value,
    href: point.href,
    until: point.until,
    ...(point.until ? { itemStyle: { color: tone("surface"), borderColor: tone("chart-now"), borderWidth: 2, borderType: "dashed" } } : {}),
  }));
  const tip = item => `${item.seriesName}: ${number(item.value)}${item.data?.until ? ` (${item.data.until})` : ""}`;

  const linked = points => points.map(point => ({ value: point.value, href: point.href }));

  const months = (data, width) => {
    const [now, before] = data.series;
    return {
      ...common(),
      grid: { left: 2, right: 6, top: 40, bottom: 8, containLabel: true },
      tooltip: {
        ...tooltip(),
        trigger: "axis",
        axisPointer: { type: "shadow" },
        formatter: items => [items[0].name, ...items.map(tip)].join("\n"),
      },
      xAxis: {
        type: "category",
        data: data.months,
        axisTick: { show: false },
        axisLine: { lineStyle: { color: tone("edge") } },
        axisLabel: { color: tone("muted"), interval: 0, fontSize: 12, formatter: (name, index) => (width < 420 ? String(index + 1) : name) },
      },
      yAxis: valueAxis(),
      series: [
        { name: now.name, type: "bar", data: running(now.points), itemStyle: { color: tone("chart-now") }, barMaxWidth: 26, barCategoryGap: "35%" },
        ...(before ? [{
          name: before.name, type: "line", data: linked(before.points), step: "middle", symbol: "circle", symbolSize: 7,
          lineStyle: { color: tone("chart-before"), width: 2 }, itemStyle: { color: tone("chart-before"), borderColor: tone("surface"), borderWidth: 1 },
        }] : []),
      ],
    };
  };

  const NAMES = 330; // pixels for the names of bodies beside their bars
  const aboveItsBar = width => ({ inside: true, width: width - 24, align: "left", verticalAlign: "bottom", margin: 0, padding: [0, 0, 10, 0] });

  const punctuality = (data, width, narrow = width < 640) => ({
    ...common(),
    grid: { left: narrow ? 4 : NAMES, right: 20, top: narrow ? 66 : 44, bottom: 30 },
    tooltip: {
      ...tooltip(),
      trigger: "axis",
      axisPointer: { type: "shadow" },
      formatter: items => [items[0].name, ...items.map(item => `${item.seriesName}: ${number(item.value)}`)].join("\n"),
    },
    xAxis: valueAxis(),
    yAxis: {
      type: "category",
      inverse: true,
      data: data.bodies,
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: {
        ...(narrow ? aboveItsBar(width) : { width: NAMES - 20, align: "right", margin: 12 }),
        overflow: "break", lineHeight: 18, color: tone("ink"), fontSize: 13,
        formatter: (name, index) => `${name}\n${data.notes[index]}`,
      },
    },
    series: data.series.map(series => ({
      name: series.name, type: "bar", stack: "all", data: linked(series.points), barWidth: narrow ? 14 : 20,
      itemStyle: { color: tone("chart-" + series.tone), borderColor: tone("surface"), borderWidth: 1 },
    })),
  });

  const draw = place => {
    const data = JSON.parse(place.dataset.chart);
    charts.get(place)?.dispose();
    const chart = echarts.init(place, null, { renderer: "svg" });
    chart.setOption(data.kind === "months" ? months(data, place.clientWidth) : punctuality(data, place.clientWidth));
    chart.on("click", event => event.data?.href && location.assign(event.data.href));
    charts.set(place, chart);
  };
  const drawAll = () => places.forEach(draw);

  let settled;
  const widths = new ResizeObserver(() => {
    clearTimeout(settled);
    settled = setTimeout(() => places.filter(place => charts.get(place)?.getWidth() !== place.clientWidth).forEach(draw), 120);
  });

  document.documentElement.classList.add("drawing");
  drawAll();
  places.forEach(place => widths.observe(place));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawAll);

  addEventListener("beforeprint", () => {
    document.documentElement.classList.add("printing");
    drawAll();
  });
  addEventListener("afterprint", () => {
    document.documentElement.classList.remove("printing");
    drawAll();
  });
})();
