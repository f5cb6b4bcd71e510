package no.nystart.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of the interface, the default first. */
public enum Language {
    NB("Bokmål"),
    NN("Nynorsk"),
    EN("English");

    private final String ownName;
    private final Locale locale = Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));

    Language(String ownName) {
        this.ownName = ownName;
    }

    /** What the language calls itself. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return locale;
    }

    /** The tag for {@code lang} attributes and file names: nb, nn or en. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /**
     * @param tag a language tag, such as {@code nn} or {@code en-GB}; {@code no} is bokmål
     * @return the language, or nothing when it is not one of ours
     */
    public static Optional<Language> of(String tag) {
        String language = Locale.forLanguageTag(tag.strip()).getLanguage();
        if (language.equals("no")) {
            return Optional.of(NB);
        }
        return Arrays.stream(values())
                .filter(candidate -> candidate.tag().equals(language))
                .findFirst();
    }

    /**
     * @param header an Accept-Language header
     * @return the first of ours by the visitor's own ranking, or nothing
     */
    public static Optional<Language> accepted(String header) {
        List<Locale.LanguageRange> ranges;
        try {
            ranges = Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
        return ranges.stream()
                .filter(range -> range.getWeight() > 0)
                .flatMap(range -> of(range.getRange()).stream())
                .findFirst();
    }
}
