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

  const linked = points => points.map(point => ({ value: point.value, href: point.href }));

  const months = data => {
    const [now, before] = data.series;
    return {
      ...common(),
      grid: { left: 0, right: 4, top: 34, bottom: 0, containLabel: true },
      tooltip: {
        ...tooltip(),
        trigger: "axis",
        axisPointer: { type: "shadow" },
        formatter: items => [items[0].name, ...items.map(item => `${item.seriesName}: ${number(item.value)}`)].join("\n"),
      },
      xAxis: {
        type: "category",
        data: data.months,
        axisTick: { show: false },
        axisLine: { lineStyle: { color: tone("edge") } },
        axisLabel: { color: tone("muted"), interval: 0, hideOverlap: true, fontSize: 12 },
      },
      yAxis: valueAxis(),
      series: [
        { name: now.name, type: "bar", data: linked(now.points), itemStyle: { color: tone("chart-now") }, barMaxWidth: 26, barCategoryGap: "35%" },
        {
          name: before.name, type: "line", data: linked(before.points), step: "middle", symbol: "circle", symbolSize: 7,
          lineStyle: { color: tone("chart-before"), width: 2 }, itemStyle: { color: tone("chart-before"), borderColor: tone("surface"), borderWidth: 1 },
        },
      ],
    };
  };

  const punctuality = (data, width) => ({
    ...common(),
    grid: { left: 0, right: 8, top: width < 420 ? 60 : 34, bottom: 0, containLabel: true },
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
        width: width < 420 ? 110 : 210, overflow: "break", lineHeight: 18, color: tone("ink"), align: "right",
        formatter: (name, index) => `${name}\n{percent|${data.percents[index]}}`,
        rich: { percent: { color: tone("muted"), fontSize: 12, lineHeight: 18 } },
      },
    },
    series: data.series.map(series => ({
      name: series.name, type: "bar", stack: "all", data: linked(series.points), barMaxWidth: 20,
      itemStyle: { color: tone("chart-" + series.tone), borderColor: tone("surface"), borderWidth: 1 },
    })),
  });

  const draw = place => {
    const data = JSON.parse(place.dataset.chart);
    charts.get(place)?.dispose();
    const chart = echarts.init(place, null, { renderer: "svg" });
    chart.setOption(data.kind === "months" ? months(data) : punctuality(data, place.clientWidth));
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
    document.querySelectorAll("details:not([open])").forEach(details => { details.open = true; details.dataset.opened = ""; });
    drawAll();
  });
  addEventListener("afterprint", () => {
    document.documentElement.classList.remove("printing");
    document.querySelectorAll("[data-opened]").forEach(details => { details.open = false; delete details.dataset.opened; });
    drawAll();
  });
})();
