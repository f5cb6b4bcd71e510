// Bars of ECharts, of which only the parts used here are bundled.
import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

use([BarChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

const COLORS = ['#005519', '#4ea36c', '#0063c1', '#b86b00', '#8a8f98'];
const LINE = 44;
const AROUND = 128;

/**
 * plot: { stacked: true, names: ['2027'], series: [{ name: 'I jobb', values: [63.6] }] }, values in per cent; null is not
 * told. The bars lie, so that long names can be read; told apart by pattern too, not by colour alone.
 */
export function barsOf(element, plot, language) {
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const written = (value) => (value == null ? '–' : percent.format(value / 100));
  const lines = plot.stacked ? plot.names.length : plot.names.length * plot.series.length;
  element.style.height = `${AROUND + lines * LINE}px`;
  const chart = init(element, null, { renderer: 'canvas' });
  chart.setOption({
    animation: false,
    aria: { enabled: true, decal: { show: true } },
    textStyle: { fontFamily: '"Source Sans 3", Arial, sans-serif', fontSize: 14, color: '#202733' },
    grid: { left: 8, right: 32, top: 72, bottom: 8, containLabel: true },
    legend: { top: 0, left: 0, textStyle: { fontSize: 14 }, data: plot.series.map((series) => series.name) },
    // rich text: the default writes inline styles, which the content policy forbids
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, renderMode: 'richText', valueFormatter: written },
    xAxis: { type: 'value', max: plot.stacked ? 100 : null, axisLabel: { fontSize: 14, hideOverlap: true, formatter: (value) => `${value} %` } },
    yAxis: { type: 'category', inverse: true, data: plot.names, axisLabel: { fontSize: 14, width: element.clientWidth < 480 ? 96 : 140, overflow: 'break' } },
    series: plot.series.map((series, index) => ({
      name: series.name,
      type: 'bar',
      stack: plot.stacked ? 'all' : undefined,
      color: COLORS[index % COLORS.length],
      barMaxWidth: 28,
      data: series.values,
    })),
  });
  new ResizeObserver(() => chart.resize()).observe(element);
}
