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
import java.util.function.Supplier;
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
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
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
    FormSteps steps;

    @Inject
    Messages messages;

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
                posted,
                () -> {
                    signatories.check(agreement, SigningReader.checks(Fields.of(posted)));
                    return messages.of(SigningMessages.class).checksSaved();
                },
                form -> nav(cases.of(agreement), form));
    }

    @POST
    @Path("nav/signature")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.AGREEMENT_SIGN)
    public Response sign(@PathParam("agreement") UUID agreement, MultivaluedMap<String, String> posted) {
        return step(
                agreement,
                posted,
                () -> {
                    signatories.asNav(agreement, posted.getFirst("hash"), SigningReader.checks(Fields.of(posted)));
                    return messages.of(SigningMessages.class).navSigned();
                },
                form -> nav(cases.of(agreement), form));
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
                posted,
                () -> {
                    OnBehalf onBehalf = SigningReader.onBehalf(Fields.of(posted), party);
                    signatories.record(agreement, party, posted.getFirst("hash"), onBehalf);
                    return messages.of(SigningMessages.class).recorded();
                },
                form -> record(agreement, party, form));
    }

    /** @param taken does it and returns what to say then */
    private Response step(
            UUID agreement,
            MultivaluedMap<String, String> posted,
            Supplier<String> taken,
            Function<Form, TemplateInstance> again) {
        return steps.take(
                posted, SigningMessages.class, () -> steps.done("/agreements/" + agreement, taken.get()), again);
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
