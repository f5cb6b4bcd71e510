// A line plot of ECharts, of which only the parts used here are bundled.
import { LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

use([LineChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

// told apart by dash and marker too, not by colour alone
const LOOKS = [
  { color: '#0063c1', dash: 'solid', marker: 'circle' },
  { color: '#b65781', dash: 'dashed', marker: 'triangle' },
  { color: '#005519', dash: 'dotted', marker: 'rect' },
];

/**
 * plot: { x: 'Sekunder', y: 'Poeng', step: true, series: [{ name: 'Beste', points: [[0, 10], [1, 12]] }] }
 * add({ series: 0, point: [2, 13] }) draws one more point.
 */
export function lineOf(element, plot, language) {
  const number = new Intl.NumberFormat(language);
  const chart = init(element, null, { renderer: 'canvas' });
  const points = plot.series.map((series) => [...series.points]);
  const draw = () =>
    chart.setOption({
      animation: false,
      aria: { enabled: true },
      textStyle: { fontFamily: '"Source Sans 3", Arial, sans-serif', fontSize: 14, color: '#202733' },
      grid: { left: 56, right: 24, top: 64, bottom: 48 },
      legend: { top: 0, left: 0, textStyle: { fontSize: 14 }, data: plot.series.map((series) => series.name) },
      // rich text: the default writes inline styles, which the content policy forbids
      tooltip: { trigger: 'axis', renderMode: 'richText', valueFormatter: (value) => number.format(value) },
      xAxis: { type: 'value', name: plot.x, nameLocation: 'middle', nameGap: 28, axisLabel: { fontSize: 14, formatter: (value) => number.format(value) } },
      yAxis: { type: 'value', name: plot.y, scale: true, axisLabel: { fontSize: 14, formatter: (value) => number.format(value) } },
      series: plot.series.map((series, index) => {
        const look = LOOKS[index % LOOKS.length];
        return {
          name: series.name,
          type: 'line',
          step: plot.step ? 'end' : false,
          symbol: look.marker,
          symbolSize: 7,
          lineStyle: { type: look.dash, width: 2 },
          color: look.color,
          data: points[index],
        };
      }),
    });
  draw();
  new ResizeObserver(() => chart.resize()).observe(element);
  return {
    add({ series, point }) {
      points[series].push(point);
      draw();
    },
  };
}
