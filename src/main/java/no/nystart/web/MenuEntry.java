package no.nystart.web;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One entry of the main menu. A stage contributes its own by a CDI producer of scope {@code @Singleton}.
 *
 * @param order from left to right; the stages take 10, 20, 30 and so on, in the order of the journey
 * @param path where it leads, such as {@code /young-people}; the entry is marked on all pages below it
 * @param label its words
 * @param shownTo which visitors see it
 */
public record MenuEntry(int order, String path, Function<Language, String> label, Predicate<SecurityIdentity> shownTo) {

    /**
     * @param bundle the stage's message bundle
     * @param label the bundle's method that names the entry
     */
    public static <T> MenuEntry of(
            int order, String path, Class<T> bundle, Function<T, String> label, Predicate<SecurityIdentity> shownTo) {
        return new MenuEntry(order, path, language -> label.apply(Messages.in(language, bundle)), shownTo);
    }

    boolean leadsTo(String current) {
        return current.equals(path) || (current.startsWith(path + "/") && path.length() > 1);
    }
}
