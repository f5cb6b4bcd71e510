package no.nystart.web;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The database is away, cut off, starting, or has no connection left: a fault that mends itself, and is worth a retry. */
final class Outage {

    /** HTTP status of whatever cannot be answered meanwhile. */
    static final int STATUS = 503;

    /** After so many seconds it is worth asking again; connections are made anew as soon as there is a database. */
    static final String RETRY_AFTER = "5";

    /** Of SQLSTATE: connection exceptions, insufficient resources, operator intervention (shut down, starting). */
    private static final Set<String> CLASSES = Set.of("08", "53", "57");

    private Outage() {}

    /** Whether it is what made something fail; of a transaction that could not end, the reason is only suppressed. */
    static boolean isBehind(@Nullable Throwable failure) {
        return failure != null && isBehind(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean isBehind(Throwable failure, Set<Throwable> looked) {
        return looked.add(failure)
                && (failure instanceof SQLException sql && isOutage(sql)
                        || Stream.concat(Stream.ofNullable(failure.getCause()), Stream.of(failure.getSuppressed()))
                                .anyMatch(other -> isBehind(other, looked)));
    }

    private static boolean isOutage(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && state.length() >= 2
                ? CLASSES.contains(state.substring(0, 2)) && !isCancelled(state)
                // the pool has no state to name: it waited in vain
                : String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("acquisition timeout");
    }

    /** One statement that took too long says nothing of the database. */
    private static boolean isCancelled(String state) {
        return state.equals("57014");
    }
}
