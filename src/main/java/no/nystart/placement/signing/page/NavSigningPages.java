package no.nystart.placement.signing.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import no.nystart.access.Allows;
import no.nystart.access.Operation;
import no.nystart.common.CommonRefusal;
import no.nystart.common.FieldClock;
import no.nystart.common.Refused;
import no.nystart.placement.agreement.Benefit;
import no.nystart.placement.agreement.NavChecks;
import no.nystart.placement.agreement.Party;
import no.nystart.placement.signing.OnBehalf;
import no.nystart.placement.signing.Signatories;
import no.nystart.placement.signing.SigningReader;
import no.nystart.register.intake.Fields;
import no.nystart.web.Choice;
import no.nystart.web.Corrections;
import no.nystart.web.Flash;
import no.nystart.web.Form;
import no.nystart.web.Messages;
import org.jspecify.annotations.Nullable;

/** Where a caseworker signs for NAV, and records what somebody has signed who cannot by themselves. */
@Path("/agreements/{agreement}")
@Produces(MediaType.TEXT_HTML)
public class NavSigningPages {

    @CheckedTemplate(basePath = "agreement")
    static class Templates {
        static native TemplateInstance nav(
                AgreementCase about,
                VersionShown shown,
                Form form,
                boolean minor,
                Choice displacesNobody,
                Choice reportExplained,
                List<Choice> benefits,
                PartyNames names,
                LocalDate today);

        static native TemplateInstance record(
                AgreementCase about,
                VersionShown shown,
                Party party,
                Form form,
                List<Choice> reasons,
                PartyNames names,
                LocalDate today);
    }

    @Inject
    Signatories signatories;

    @Inject
    AgreementCases cases;

    @Inject
    PartyNames names;

    @Inject
    FieldClock clock;

    @Inject
    Corrections corrections;

    @Inject
    Messages messages;

    @Inject
    Flash flash;

    @GET
    @Path("nav")
    @Allows(Operation.AGREEMENT_SIGN)
    public TemplateInstance checking(@PathParam("agreement") UUID agreement) {
        return nav(cases.of(agreement), null);
    }

    @POST
    @Path("nav/checks")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.AGREEMENT_SIGN)
    public Response check(@PathParam("agreement") UUID agreement, MultivaluedMap<String, String> posted) {
        return step(
                agreement,
                () -> {
                    signatories.check(agreement, SigningReader.checks(Fields.of(posted)));
                    return messages.of(SigningMessages.class).checksSaved();
                },
                refused -> nav(cases.of(agreement), corrected(posted, refused)));
    }

    @POST
    @Path("nav/signature")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.AGREEMENT_SIGN)
    public Response sign(@PathParam("agreement") UUID agreement, MultivaluedMap<String, String> posted) {
        return step(
                agreement,
                () -> {
                    signatories.asNav(agreement, posted.getFirst("hash"), SigningReader.checks(Fields.of(posted)));
                    return messages.of(SigningMessages.class).navSigned();
                },
                refused -> nav(cases.of(agreement), corrected(posted, refused)));
    }

    @GET
    @Path("signatures/{party}")
    @Allows(Operation.AGREEMENT_SIGN)
    public TemplateInstance recording(@PathParam("agreement") UUID agreement, @PathParam("party") Party party) {
        return record(agreement, party, Form.empty().with("toldOn", clock.today()));
    }

    @POST
    @Path("signatures/{party}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.AGREEMENT_SIGN)
    public Response record(
            @PathParam("agreement") UUID agreement,
            @PathParam("party") Party party,
            MultivaluedMap<String, String> posted) {
        return step(
                agreement,
                () -> {
                    OnBehalf onBehalf = SigningReader.onBehalf(Fields.of(posted), party);
                    signatories.record(agreement, party, posted.getFirst("hash"), onBehalf);
                    return messages.of(SigningMessages.class).recorded();
                },
                refused -> record(agreement, party, corrected(posted, refused)));
    }

    private interface Step {
        /** @return what to say when it is done */
        String take();
    }

    private Response step(UUID agreement, Step step, Function<Refused, TemplateInstance> again) {
        try {
            flash.say(Flash.Kind.SUCCESS, step.take());
            return AgreementPages.to(agreement);
        } catch (Refused refused) {
            if (refused.refusal() == CommonRefusal.NOT_FOUND) {
                throw refused;
            }
            return Response.status(refused.refusal().status())
                    .entity(again.apply(refused))
                    .build();
        }
    }

    private Form corrected(MultivaluedMap<String, String> posted, Refused refused) {
        return corrections.asked(Form.typed(posted), refused, SigningMessages.class);
    }

    /** @param typed what was typed, or null for what is saved */
    private TemplateInstance nav(AgreementCase about, @Nullable Form typed) {
        VersionShown shown = about.current();
        TermsMessages words = messages.of(TermsMessages.class);
        SigningMessages points = messages.of(SigningMessages.class);
        return Templates.nav(
                about,
                shown,
                typed == null ? saved(shown.version().checks()) : typed,
                shown.version().terms().safeguards() != null,
                new Choice("true", points.displacesNobody(), points.displacesNobodyHint()),
                Choice.of(true, points.benefitReportExplained()),
                Arrays.stream(Benefit.values())
                        .map(benefit -> Choice.of(benefit, words.benefitName(benefit)))
                        .toList(),
                names,
                clock.today());
    }

    private static Form saved(NavChecks checks) {
        return Form.empty()
                .with("displacesNobody", checks.displacesNobody())
                .with("employeesInformedOn", checks.employeesInformedOn())
                .with("benefit", checks.benefit())
                .with("benefitReportExplained", checks.benefitReportExplained())
                .with("guardianInformedOn", checks.guardianInformedOn());
    }

    private TemplateInstance record(UUID agreement, Party party, Form form) {
        AgreementCase about = cases.of(agreement);
        VersionShown shown = about.current();
        if (party == Party.NAV || !shown.isBeingSigned()) {
            throw Refused.because(CommonRefusal.NOT_FOUND);
        }
        TermsMessages words = messages.of(TermsMessages.class);
        return Templates.record(
                about,
                shown,
                party,
                form,
                Stream.of(OnBehalf.Because.NO_BANK_ID, OnBehalf.Because.RESERVED, OnBehalf.Because.DIGITAL_SKILLS)
                        .map(because -> Choice.of(because, words.because(because)))
                        .toList(),
                names,
                clock.today());
    }
}
