package no.nystart.common;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The date in the field: today in Norway, in demo mode moved by a number of days so that a whole placement can be
 * played through. Sessions, tokens and the trail stay on the wall clock.
 */
@ApplicationScoped
public class FieldClock {

    public static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private static final String DAYS_AHEAD = "nystart.daysAhead";

    private final Clock wallClock;
    private final DataSource database;
    private final CurrentVertxRequest request;
    private final Mode mode;

    @Inject
    FieldClock(Clock wallClock, DataSource database, CurrentVertxRequest request, NystartConfig config) {
        this.wallClock = wallClock;
        this.database = database;
        this.request = request;
        this.mode = config.mode();
    }

    public LocalDate today() {
        LocalDate wall = wallDate();
        return mode == Mode.DEMO ? wall.plusDays(daysAheadInRequest()) : wall;
    }

    /** One request has one date, asked for once, however many pages' parts want it. */
    private int daysAheadInRequest() {
        @Nullable RoutingContext at = Arc.container().requestContext().isActive() ? request.getCurrent() : null;
        if (at == null) {
            return daysAhead();
        }
        @Nullable Integer known = at.get(DAYS_AHEAD);
        if (known == null) {
            known = daysAhead();
            at.put(DAYS_AHEAD, known);
        }
        return known;
    }

    /** The date outside, wherever the field's has been moved to. */
    public LocalDate wallDate() {
        return LocalDate.now(wallClock.withZone(NORWAY));
    }

    /** Moves the demo's date one day ahead, in the transaction at hand. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void passOneDay() {
        if (mode != Mode.DEMO) {
            throw new IllegalStateException("the date moves by itself in " + mode);
        }
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE field_clock SET days_ahead = days_ahead + 1");
        } catch (SQLException e) {
            throw new IllegalStateException("The field's date could not be moved", e);
        }
    }

    private int daysAhead() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("SELECT days_ahead FROM field_clock");
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getInt(1) : 0;
        } catch (SQLException e) {
            throw new IllegalStateException("The field's date could not be read", e);
        }
    }
}
