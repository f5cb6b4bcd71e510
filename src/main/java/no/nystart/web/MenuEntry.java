package no.nystart.web;

import java.util.function.Function;
import no.nystart.access.Operation;

/**
 * One entry of the main menu, shown to whoever may do what it leads to. A stage contributes its own by CDI producers of
 * scope {@code @Singleton}.
 *
 * @param order from left to right; the stages take 10, 20, 30 and so on, in the order of the journey
 * @param path where it leads, such as {@code /young-people}; the entry is marked on all pages below it
 * @param operation what the page carries out
 * @param label its words
 * @param seldom whether it lies under "more" wherever the bar has no room for all
 */
public record MenuEntry(int order, String path, Operation operation, Function<Language, String> label, boolean seldom) {

    /**
     * @param bundle the stage's message bundle
     * @param label the bundle's method that names the entry
     */
    public static <T> MenuEntry of(
            int order, String path, Operation operation, Class<T> bundle, Function<T, String> label) {
        return new MenuEntry(order, path, operation, language -> label.apply(Messages.in(language, bundle)), false);
    }

    /** The same, for what most visitors need less than once a week. */
    public MenuEntry neededSeldom() {
        return new MenuEntry(order, path, operation, label, true);
    }

    boolean leadsTo(String current) {
        return current.equals(path) || current.startsWith(path + "/");
    }
}
