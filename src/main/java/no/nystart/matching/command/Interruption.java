package no.nystart.matching.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import no.nystart.matching.solve.StopSignal;

/** Ctrl-C and SIGTERM end a command with its best so far instead of without anything. */
final class Interruption {

    /** An engine that does not hear the signal must not keep the process for ever. */
    private static final int PATIENCE_SECONDS = 30;

    private Interruption() {}

    /** Runs a command that ends soon after {@code stop}; interrupted, the process exits with the command's own code. */
    static int endingWith(StopSignal stop, IntSupplier command) {
        CountDownLatch done = new CountDownLatch(1);
        int[] code = {1};
        Thread hook = new Thread(
                () -> {
                    stop.stop();
                    try {
                        if (done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                            // the virtual machine would exit with the signal's code
                            Runtime.getRuntime().halt(code[0]);
                        }
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            code[0] = command.getAsInt();
            return code[0];
        } finally {
            done.countDown();
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException alreadyEnding) {
                // the hook runs and ends the process
            }
        }
    }
}
