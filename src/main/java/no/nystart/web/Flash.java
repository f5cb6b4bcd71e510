package no.nystart.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Says what an action did on the page that the redirect after it leads to, once. Kept in a short-lived cookie, so say
 * "lagret" and no names.
 */
@RequestScoped
public class Flash {

    /** How the note is coloured and which symbol it has. */
    public enum Kind {
        SUCCESS,
        INFO,
        WARNING;

        /** Aksel's name of it. */
        public String color() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public record Note(Kind kind, String text) {}

    private static final String COOKIE = "nystart_note";
    private static final int LONGEST_WAIT_SECONDS = 60;

    private final CurrentVertxRequest request;
    private final List<Note> said = new ArrayList<>();

    Flash(CurrentVertxRequest request) {
        this.request = request;
    }

    /** Call before redirecting. */
    public void say(Kind kind, String text) {
        said.add(new Note(kind, text));
        write(encoded(said), LONGEST_WAIT_SECONDS);
    }

    /** The notes left for this page; they are gone afterwards. */
    List<Note> take() {
        RoutingContext current = request.getCurrent();
        @Nullable Cookie cookie = current.request().getCookie(COOKIE);
        if (cookie == null || cookie.getValue().isEmpty()) {
            return List.of();
        }
        List<Note> notes = decoded(cookie.getValue());
        write("", 0);
        return notes;
    }

    private void write(String value, int seconds) {
        RoutingContext current = request.getCurrent();
        current.response()
                .addCookie(Cookie.cookie(COOKIE, value)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure(current.request().isSSL())
                        .setSameSite(CookieSameSite.LAX)
                        .setMaxAge(seconds));
    }

    private static String encoded(List<Note> notes) {
        StringBuilder lines = new StringBuilder();
        notes.forEach(note -> lines.append(note.kind())
                .append(' ')
                .append(note.text().replace('\n', ' '))
                .append('\n'));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<Note> decoded(String cookie) {
        try {
            String lines = new String(Base64.getUrlDecoder().decode(cookie), StandardCharsets.UTF_8);
            return Arrays.stream(lines.split("\n", -1))
                    .filter(line -> line.contains(" "))
                    .map(line -> line.split(" ", 2))
                    .map(parts -> new Note(Kind.valueOf(parts[0]), parts[1]))
                    .toList();
        } catch (IllegalArgumentException tampered) {
            return List.of();
        }
    }
}
