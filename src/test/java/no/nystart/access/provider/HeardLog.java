package no.nystart.access.provider;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;

/** Everything that is logged as long as it is open, messages and stack traces. */
final class HeardLog extends Handler implements AutoCloseable {

    private final StringWriter heard = new StringWriter();

    HeardLog() {
        Logger.getLogger("").addHandler(this);
    }

    String text() {
        return heard.toString();
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        heard.append(ExtLogRecord.wrap(entry).getFormattedMessage()).append('\n');
        if (entry.getThrown() != null) {
            entry.getThrown().printStackTrace(new PrintWriter(heard, true));
        }
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
