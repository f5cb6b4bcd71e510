package no.nystart.matching.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** Keeps everything but the command itself off the streams. */
final class Quiet {

    private Quiet() {}

    /** Switches logging off, whichever logger the libraries find. */
    static void loggers() {
        if (System.getProperty("java.util.logging.manager") == null) {
            // asked for by the logging of the service, which complains when it comes second
            System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        }
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.OFF);
    }

    /** The process's standard output for the solution alone; what others print to {@link System#out} is dropped. */
    static PrintStream standardOutput() {
        System.setOut(new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        return new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    }
}
