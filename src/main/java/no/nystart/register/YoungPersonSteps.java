package no.nystart.register;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.CommonRefusal;
import no.nystart.common.FieldClock;
import no.nystart.common.Refused;
import no.nystart.register.codes.BlockKind;
import no.nystart.register.codes.ConsentPurpose;
import no.nystart.register.cohorts.Cohorts;
import no.nystart.register.cohorts.Offices;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import no.nystart.register.intake.RegisterRefusal;
import no.nystart.register.people.Foundations;
import no.nystart.register.people.IdentityConflicts;
import no.nystart.register.people.YoungPeople;
import no.nystart.register.people.YoungPerson;
import no.nystart.register.words.FieldMessages;
import no.nystart.register.words.RegisterMessages;
import no.nystart.web.Flash;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;

/** What can be done with one young person from their page, each step an address of its own. */
@Path("/young-people/{youngPerson}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Transactional
public class YoungPersonSteps {

    private static final int LONGEST_NOTE = 1000;

    @Inject
    YoungPeople youngPeople;

    @Inject
    Foundations foundations;

    @Inject
    IdentityConflicts conflicts;

    @Inject
    Cohorts cohorts;

    @Inject
    Offices offices;

    @Inject
    BlockTargets targets;

    @Inject
    YoungPersonProfiles profiles;

    @Inject
    CurrentVisitor currentVisitor;

    @Inject
    FieldClock clock;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @Inject
    Flash flash;

    @POST
    @Path("blocks")
    @Allows(Operation.YOUNG_PERSON_CHANGE)
    public Response block(@PathParam("youngPerson") UUID id, MultivaluedMap<String, String> posted) {
        return step(id, posted, reading -> {
            YoungPerson person = youngPeople.byId(id);
            String region = offices.findById(person.office()).region();
            Optional<BlockTargets.Target> target =
                    reading.known("blockTarget", text -> targets.posted(region, text), RegisterRefusal.TARGET_UNKNOWN);
            String reason = reading.text("reason", LONGEST_NOTE);
            reading.refuseIfFaulty();
            BlockTargets.Target from = target.orElseThrow();
            person.keepAwayFrom(from.kind(), from.id(), reason, visitor(), clock.today());
        });
    }

    @POST
    @Path("blocks/{target}/lifting")
    @Allows(Operation.YOUNG_PERSON_CHANGE)
    public Response letTo(
            @PathParam("youngPerson") UUID id,
            @PathParam("target") UUID target,
            MultivaluedMap<String, String> posted) {
        return step(id, posted, reading -> {
            BlockKind kind = reading.code("kind", BlockKind.class);
            reading.refuseIfFaulty();
            youngPeople.byId(id).letTo(kind, target);
        });
    }

    @POST
    @Path("consents")
    @Allows(Operation.YOUNG_PERSON_CHANGE)
    public Response consent(@PathParam("youngPerson") UUID id, MultivaluedMap<String, String> posted) {
        return step(id, posted, reading -> {
            ConsentPurpose purpose = reading.code("purpose", ConsentPurpose.class);
            boolean given = reading.yes("given");
            reading.refuseIfFaulty();
            if (given) {
                foundations.give(id, purpose);
            } else {
                foundations.withdraw(id, purpose);
            }
        });
    }

    @POST
    @Path("activities")
    @Allows(Operation.YOUNG_PERSON_CHANGE)
    public Response activity(@PathParam("youngPerson") UUID id, MultivaluedMap<String, String> posted) {
        return step(id, posted, reading -> {
            String content = reading.text("content", LONGEST_NOTE);
            reading.refuseIfFaulty();
            foundations.recordActivity(id, clock.today(), content, visitor());
        });
    }

    @POST
    @Path("withdrawal")
    @Allows(Operation.YOUNG_PERSON_CHANGE)
    public Response withdraw(@PathParam("youngPerson") UUID id, MultivaluedMap<String, String> posted) {
        return step(id, posted, reading -> {
            if (reading.yes("undo")) {
                youngPeople.byId(id).takeUpAgain();
            } else {
                youngPeople.byId(id).withdraw(clock.today());
            }
        });
    }

    /** The cohort is one of the person's own region: others are as if they were not there. */
    @POST
    @Path("membership")
    @Allows(Operation.YOUNG_PERSON_CHANGE)
    public Response membership(@PathParam("youngPerson") UUID id, MultivaluedMap<String, String> posted) {
        return step(id, posted, reading -> {
            UUID cohort = profiles.of(id).cohorts().stream()
                    .map(YoungPersonProfile.InCohort::id)
                    .filter(known -> known.toString().equals(posted.getFirst("cohort")))
                    .findFirst()
                    .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
            if (reading.yes("out")) {
                cohorts.leave(cohort, id);
            } else {
                cohorts.join(cohort, youngPeople.byId(id));
            }
        });
    }

    /** For visitors cleared for the person's office; to others there is no conflict here. */
    @POST
    @Path("conflict")
    @Allows(Operation.IDENTITY_CONFLICT_RESOLVE)
    public Response resolve(@PathParam("youngPerson") UUID id, MultivaluedMap<String, String> posted) {
        return step(id, posted, reading -> {
            if (!currentVisitor
                    .get()
                    .clearedOffices()
                    .contains(youngPeople.byId(id).office())) {
                throw Refused.because(CommonRefusal.NOT_FOUND);
            }
            String resolution = reading.text("resolution", LONGEST_NOTE);
            reading.refuseIfFaulty();
            conflicts.resolve(id, resolution, visitor());
        });
    }

    private interface Step {
        void take(Reading reading);
    }

    private Response step(UUID id, MultivaluedMap<String, String> posted, Step step) {
        Supplier<Response> taken = () -> {
            step.take(new Reading(Fields.of(posted)));
            flash.say(Flash.Kind.SUCCESS, messages.of(RegisterMessages.class).saved());
            return YoungPersonPages.to(id);
        };
        return steps.take(
                posted,
                FieldMessages.class,
                taken,
                form -> YoungPersonPages.Templates.youngPerson(profiles.of(id), form));
    }

    private UUID visitor() {
        return currentVisitor.get().account();
    }
}
