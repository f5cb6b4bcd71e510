// Only on pages that plot.
export {};
