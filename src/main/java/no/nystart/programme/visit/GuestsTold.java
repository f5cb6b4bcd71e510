package no.nystart.programme.visit;

import java.util.List;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;

/**
 * What a company's guests say of a visit.
 *
 * @param suggestions to the host, each to be answered; none when everything is as it should be
 */
public record GuestsTold(String saw, String takeHome, List<String> suggestions) {

    private static final int LONGEST = 2000;
    private static final int MOST_SUGGESTIONS = 5;
    private static final int LONGEST_SUGGESTION = 500;

    public GuestsTold {
        suggestions = List.copyOf(suggestions);
    }

    /**
     * The fields are named as in the API; the suggestions are a list, or one text with a line for each.
     *
     * @throws no.nystart.common.Refused with every fault
     */
    public static GuestsTold read(Fields fields) {
        Reading reading = new Reading(fields);
        String saw = reading.text("saw", LONGEST);
        String takeHome = reading.text("takeHome", LONGEST);
        reading.optionalText("suggestions", MOST_SUGGESTIONS * LONGEST_SUGGESTION);
        List<String> suggestions = fields.list("suggestions").stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        if (suggestions.size() > MOST_SUGGESTIONS) {
            reading.fault("suggestions", VisitRefusal.TOO_MANY_SUGGESTIONS, MOST_SUGGESTIONS);
        }
        reading.refuseIfFaulty();
        return new GuestsTold(saw, takeHome, suggestions);
    }
}
