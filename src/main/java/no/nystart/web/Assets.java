package no.nystart.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Where the build put the css, js and font files; each address has the content's hash and can be kept for ever. */
@ApplicationScoped
class Assets {

    static final String FOLDER = "/assets/";

    private final Properties names = new Properties();

    Assets() {
        try (InputStream list =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("META-INF/assets.properties")) {
            if (list == null) {
                throw new IllegalStateException(
                        "META-INF/assets.properties is missing: the build of src/main/web did not run");
            }
            names.load(list);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * @param name as in src/main/web: {@code page.css}, {@code app.js}, {@code plot.js}
     */
    String address(String name) {
        String hashed = names.getProperty(name);
        if (hashed == null) {
            throw new IllegalArgumentException("no asset " + name + " among " + names.stringPropertyNames());
        }
        return FOLDER + hashed;
    }
}
