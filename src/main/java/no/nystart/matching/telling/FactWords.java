package no.nystart.matching.telling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.nystart.matching.explain.CompanyFact;
import no.nystart.matching.model.NorwegianLevel;
import no.nystart.matching.names.Workplaces;
import no.nystart.register.codes.Certificate;
import no.nystart.register.codes.CodeLists;
import no.nystart.register.codes.Goal;
import no.nystart.register.codes.Need;
import no.nystart.register.codes.Occupation;
import no.nystart.register.words.CodeMessages;
import no.nystart.web.Language;
import no.nystart.web.Messages;
import no.nystart.web.Written;

/** The values of facts in one language. */
final class FactWords {

    private final Language language;
    private final CodeMessages codes;
    private final CodeLists lists;

    FactWords(Language language, CodeLists lists) {
        this.language = language;
        this.codes = Messages.in(language, CodeMessages.class);
        this.lists = lists;
    }

    ExplainMessages sentences() {
        return Messages.in(language, ExplainMessages.class);
    }

    /** Within a sentence; a code that the list no longer has stands for itself. */
    String occupation(String code) {
        return inSentence(lists.occupation(code).map(Occupation::name).orElse(code));
    }

    /** An occupation's name within a sentence; the list has Norwegian names only. */
    private static String inSentence(String occupation) {
        return withSmallInitial(occupation.replaceFirst(" mv\\.$", ""));
    }

    /** A place within a sentence. */
    String place(Workplaces.Workplace place) {
        return sentences().placeAt(inSentence(place.occupation()), place.company());
    }

    private String goals(List<String> goals) {
        return listed(goals, goal -> codes.goal(Goal.valueOf(goal)));
    }

    String needs(Collection<String> needs) {
        return listed(needs, need -> codes.need(Need.valueOf(need)));
    }

    String certificates(Collection<String> certificates) {
        return listed(certificates, certificate -> codes.certificate(Certificate.valueOf(certificate)));
    }

    String languages(Collection<String> iso) {
        return listed(iso, code -> Locale.of(code).getDisplayLanguage(language.locale()));
    }

    String level(NorwegianLevel level) {
        return codes.level(no.nystart.register.codes.NorwegianLevel.valueOf(level.name()));
    }

    String date(LocalDate date) {
        return Written.inWords(date, language.locale());
    }

    String cost(long cost) {
        return Written.grouped(cost, language.locale());
    }

    /** The longest placement possible, the same for whoever is told. */
    String dates(CompanyFact.Dates dates) {
        return sentences().allDates(date(dates.start()), date(dates.end().minusDays(1)));
    }

    /** What is taught, what is not, or nothing where there are no goals. */
    List<String> learning(CompanyFact.Learning learning, UnaryOperator<String> taught, UnaryOperator<String> missing) {
        List<String> told = new ArrayList<>();
        if (!learning.taught().isEmpty()) {
            told.add(taught.apply(goals(learning.taught())));
        }
        if (!learning.notTaught().isEmpty()) {
            told.add(missing.apply(goals(learning.notTaught())));
        }
        return told;
    }

    /** Nothing where no interest is stated. */
    List<String> interest(CompanyFact.Interest interest, InterestSentences sentences) {
        return interest.stated() ? List.of(sentences.of(interest, this)) : List.of();
    }

    private String listed(Collection<String> codes, Function<String, String> word) {
        return codes.stream()
                .map(word)
                .map(each -> language == Language.EN ? each : withSmallInitial(each))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String withSmallInitial(String word) {
        return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }
}
