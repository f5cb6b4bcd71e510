package no.nystart.improvement.intervision.blur;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rewrites a text so that nobody is known from it: names become roles, dates weeks of the placement, ages bands; numbers
 * and addresses are left out. It hides rather too much than too little, and names what it is unsure of: a person reads it
 * before anybody else does.
 */
public final class Blur {

    /** Of a young person; other numbers of years are how long something has lasted, or somebody else's age. */
    private static final int YOUNGEST = 15;

    private static final int OLDEST = 30;

    private static final int CASELESS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Mail addresses, web addresses, and anything with eight digits or more. */
    private static final Pattern CONTACT =
            Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.]+|(?:https?://|www\\.)\\S+|(?<!\\d)\\+?\\d(?:[ .]?\\d){7,}");

    private static final Pattern ADDRESS = Pattern.compile(
            "(?<!\\p{L})\\p{Lu}[\\p{L}.]*(?:[\\s-]\\p{Lu}?\\p{L}+){0,2}?(?:gata|gate|gaten|veien|vegen|vei|veg|svingen|plassen|bakken)\\s\\d+(?:\\s?[A-Z]|[a-z])?(?![\\p{L}\\d])");

    /** Not a band, such as 18–21 or under 18. */
    private static final Pattern AGE = Pattern.compile(
            "(?<![\\d–-])(?<!under\\s)(\\d{1,2})[\\s-]?(?:års?|åring(?:en|er)?|year(?:s|-old)?(?:\\sold)?)(?!\\p{L})",
            CASELESS);

    /** Capitals within a sentence, and two words with capitals one after the other. */
    private static final Pattern DOUBT = Pattern.compile("(?<=[\\p{Ll}\\d,;] )\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+)*"
            + "|(?<!\\p{L})\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+)+");

    private final Known known;
    private final Standins standins;

    public Blur(Known known, Standins standins) {
        this.known = known;
        this.standins = standins;
    }

    public Blurred of(String text) {
        List<String> hidden = new ArrayList<>();
        // dates before numbers: 12.03.2027 has eight digits too
        String blurred = replaced(text, WrittenDate.PATTERN, hidden, this::week);
        blurred = replaced(blurred, CONTACT, hidden, found -> Optional.of(standins.leftOut()));
        blurred = replaced(blurred, ADDRESS, hidden, found -> Optional.of(standins.leftOut()));
        blurred = replaced(blurred, AGE, hidden, this::age);
        for (Known.Name name : known.sought()) {
            blurred = replaced(blurred, pattern(name), hidden, found -> Optional.of(standin(name, found)));
        }
        return new Blurred(blurred, hidden, doubts(blurred));
    }

    /** What in a text would still tell who it is about, as it is written; none in a blurred one. */
    public static List<String> traces(Known known, String text) {
        return new Blur(known, NoWords.INSTANCE).of(text).hidden();
    }

    private Optional<String> week(MatchResult found) {
        return WrittenDate.read(found, known.starts()).map(this::week);
    }

    private String week(LocalDate date) {
        if (date.isBefore(known.starts())) {
            return standins.beforeThePlacement();
        }
        return date.isBefore(known.ends())
                ? standins.week((int) ChronoUnit.WEEKS.between(known.starts(), date) + 1)
                : standins.afterThePlacement();
    }

    private Optional<String> age(MatchResult found) {
        int age = Integer.parseInt(found.group(1));
        return YOUNGEST <= age && age <= OLDEST ? Optional.of(standins.age(AgeBand.of(age))) : Optional.empty();
    }

    private static Pattern pattern(Known.Name name) {
        String words = name.asWritten()
                ? "(?:" + Pattern.quote(name.words()) + "|"
                        + Pattern.quote(name.words().toUpperCase(Locale.ROOT)) + ")"
                : Pattern.quote(name.words());
        return Pattern.compile(
                "(?<![\\p{L}\\d])" + words + "(?:(['’]?[sS]|['’])(?![\\p{L}\\d])|(?![\\p{L}\\d]))",
                name.asWritten() ? 0 : CASELESS);
    }

    private String standin(Known.Name name, MatchResult found) {
        String role = standins.of(name.kind());
        return found.group(1) == null ? role : standins.possessive(role);
    }

    private static String replaced(
            String text, Pattern pattern, List<String> hidden, Function<MatchResult, Optional<String>> standin) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder rewritten = new StringBuilder();
        while (matcher.find()) {
            Optional<String> becomes = standin.apply(matcher.toMatchResult());
            becomes.ifPresent(role -> hidden.add(matcher.group()));
            matcher.appendReplacement(rewritten, Matcher.quoteReplacement(becomes.orElse(matcher.group())));
        }
        return matcher.appendTail(rewritten).toString();
    }

    private static List<String> doubts(String text) {
        return DOUBT.matcher(text).results().map(MatchResult::group).distinct().toList();
    }
}
