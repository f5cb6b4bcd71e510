package no.nystart.matching.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Solution;

/** Makes the measurements that are not made yet, each on one thread, and writes each down as it ends. */
public final class Benchmark {

    private static final Path PROCESS = Path.of("/proc/self/status");

    private final Results results;

    public Benchmark(Results results) {
        this.results = results;
    }

    /**
     * Makes what is missing, in the order of the cells.
     *
     * @param atOnce how many at the same time
     */
    public void run(List<Cell> cells, int atOnce) throws IOException {
        try (ExecutorService threads = Executors.newFixedThreadPool(atOnce)) {
            List<Future<?>> running = cells.stream()
                    .filter(cell -> results.of(cell).isEmpty())
                    .<Future<?>>map(cell -> threads.submit(() -> measure(cell)))
                    .toList();
            for (Future<?> each : running) {
                finish(each);
            }
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
    }

    private static void finish(Future<?> measurement) {
        try {
            measurement.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private void measure(Cell cell) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        Problem problem = cell.problem();
        long start = System.nanoTime();
        long startCpu = thread.getCurrentThreadCpuTime();
        Solution solution = cell.contender().solve(OfferTable.of(problem), cell);
        Measured measured = new Measured(
                solution.total(),
                solution.bound(),
                solution.unavoidable(),
                solution.assignments().size(),
                (System.nanoTime() - start) / 1e9,
                (thread.getCurrentThreadCpuTime() - startCpu) / 1e9,
                load,
                peakMegabytes());
        try {
            results.add(cell, measured);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long peakMegabytes() {
        try {
            return Files.readAllLines(PROCESS).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException notLinux) {
            return 0;
        }
    }
}
