package no.nystart.programme.visit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.nystart.register.codes.CompanyKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A study visit as a visitor may see it; what does not apply is absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "StudyVisit")
public record VisitView(
        UUID id,
        UUID host,
        String hostName,
        CompanyKind hostKind,
        String theme,

        @Schema(description = "What the guests get to see") String about,

        LocalDate on,
        String meetAt,
        int seats,
        long free,

        @Schema(description = "Last day to sign up, included")
        LocalDate lastDay,

        @Schema(description = "A line for each point of the day, its time first", examples = "[\"09:00 Tavlemøte\"]")
        List<String> programme,

        @Nullable String cancelledBecause,

        @Schema(description = "Names of the companies that come")
        List<String> companies,

        @Schema(description = "All to the host and the coordinator, one's own to everybody else")
        List<Guest> guests,

        @Schema(description = "All to the host and the coordinator, one's own to everybody else")
        List<Feedback> feedback) {

    /** Somebody who comes. */
    @Schema(name = "VisitGuest")
    public record Guest(UUID id, UUID company, String companyName, String name) {}

    /** What a company's guests told. */
    @Schema(name = "VisitFeedback")
    public record Feedback(
            UUID company,
            String companyName,
            String saw,
            String takeHome,
            LocalDate on,
            List<Suggestion> suggestions) {}

    /** Something suggested to the host. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "VisitSuggestion")
    public record Suggestion(
            UUID id,
            String words,

            @Schema(description = "Absent while the host has not answered")
            SuggestionToHost.@Nullable Fate fate,

            @Nullable String answer,
            @Nullable LocalDate answeredOn) {

        /** Whether the host can still say what comes of it. */
        @JsonIgnore
        public boolean isOpen() {
            return fate == null || !fate.isSettled();
        }

        static Suggestion of(SuggestionToHost suggestion) {
            return new Suggestion(
                    suggestion.id(),
                    suggestion.words(),
                    suggestion.fate().orElse(null),
                    suggestion.fateWords().orElse(null),
                    suggestion.answeredOn().orElse(null));
        }
    }
}
