package no.nystart.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nystart.register.codes.ConsentPurpose;
import no.nystart.register.codes.Purpose;
import no.nystart.register.codes.Status;
import no.nystart.register.people.ActivityAgreement;
import no.nystart.register.people.YoungPersonView;
import no.nystart.web.Choice;
import no.nystart.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a young person's page shows.
 *
 * @param interests names of occupations, best first
 * @param companyWishes names of companies, best first
 * @param consents when each was given; null when it is not in force
 * @param blockable companies, leaders and places that a block can name
 * @param cohorts those of the region, and whether the person is in
 * @param successors who can take over the case; nobody when the visitor may not give it away
 * @param protections to choose among; none when the visitor may not change it
 * @param inConflict somebody cleared has a national id to look into
 */
public record YoungPersonProfile(
        YoungPersonView person,
        String office,
        String caseworker,
        int age,
        Status status,
        String postalPlace,
        List<String> interests,
        List<String> companyWishes,
        List<String> languages,
        @Nullable String interpreter,
        List<Blocked> blocks,
        List<Given> consents,
        List<ActivityAgreement> activities,
        List<Choice> blockable,
        List<InCohort> cohorts,
        List<Choice> successors,
        List<Choice> protections,
        boolean inConflict,
        boolean mayChange) {

    /** What somebody is kept away from, by its name. */
    public record Blocked(String kind, UUID target, String name, String reason) {}

    /** A voluntary purpose, and since when there is a consent. */
    public record Given(ConsentPurpose purpose, @Nullable LocalDate on) {}

    public record InCohort(UUID id, String name, boolean in) {}

    /** The protection as it stands, whatever else was typed on the page. */
    public Form protectionForm() {
        return Form.empty().with("protection", person.protection()).with("shielded", person.shielded());
    }

    /** What the data is used for, each on its legal basis. */
    public List<Purpose> purposes() {
        return List.of(Purpose.values());
    }

    static List<String> named(List<UUID> ids, Map<UUID, String> names) {
        return ids.stream().map(id -> names.getOrDefault(id, "–")).toList();
    }
}
