package no.nystart.outcome.certificate.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import no.nystart.access.Allows;
import no.nystart.access.Operation;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.outcome.certificate.CertificateRefusal;
import no.nystart.outcome.certificate.VerificationCode;
import no.nystart.outcome.certificate.VerificationTries;
import no.nystart.outcome.certificate.Verifications;
import no.nystart.outcome.certificate.Verified;
import no.nystart.web.Corrections;
import no.nystart.web.Form;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * Confirms a certificate to whoever holds it, and says no more than the paper. The code is posted, so that it stands in no
 * address and no log.
 */
@Path("/verify")
@Produces(MediaType.TEXT_HTML)
public class VerifyPages {

    @CheckedTemplate(basePath = "outcome")
    static class Templates {
        static native TemplateInstance verify(Form form);

        static native TemplateInstance verifiedHolds(Verified.Holds verified, CertificateWords words);

        static native TemplateInstance verifiedReplaced(Verified.Replaced verified);

        static native TemplateInstance verifiedWithdrawn(Verified.Withdrawn verified);

        static native TemplateInstance verifiedUnknown();
    }

    @Inject
    Verifications verifications;

    @Inject
    VerificationTries tries;

    @Inject
    CertificateWords words;

    @Inject
    Corrections corrections;

    @Inject
    RoutingContext request;

    @GET
    @Allows(Operation.PUBLIC)
    public TemplateInstance ask() {
        return Templates.verify(Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.PUBLIC)
    public Response verify(@RestForm @Nullable String code) {
        String typed = Optional.ofNullable(code).orElse("");
        try {
            return answer(verifications.of(read(typed)));
        } catch (Refused refused) {
            Form form = corrections.asked(Form.empty().with("code", typed), refused, CertificateMessages.class);
            return Response.status(refused.refusal().status())
                    .entity(Templates.verify(form))
                    .build();
        }
    }

    private VerificationCode read(String typed) {
        if (!tries.mayTry(request.request().remoteAddress().hostAddress())) {
            throw Refused.because(CommonRefusal.TOO_MANY_TRIES);
        }
        return VerificationCode.typed(typed)
                .orElseThrow(() -> Refused.because(
                        CommonRefusal.INVALID_INPUT, List.of(Fault.of("code", CertificateRefusal.CODE_MISTYPED))));
    }

    private Response answer(Verified verified) {
        return switch (verified) {
            case Verified.Holds holds ->
                Response.ok(Templates.verifiedHolds(holds, words)).build();
            case Verified.Replaced replaced ->
                Response.ok(Templates.verifiedReplaced(replaced)).build();
            case Verified.Withdrawn withdrawn ->
                Response.ok(Templates.verifiedWithdrawn(withdrawn)).build();
            case Verified.Unknown unknown ->
                Response.status(Response.Status.NOT_FOUND)
                        .entity(Templates.verifiedUnknown())
                        .build();
        };
    }
}
