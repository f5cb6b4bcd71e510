package no.nystart.access.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.Account;
import no.nystart.access.Accounts;
import no.nystart.access.Allows;
import no.nystart.access.Grant;
import no.nystart.access.Operation;
import no.nystart.access.RoleGrant;
import no.nystart.access.Sessions;
import no.nystart.access.SignIn;
import no.nystart.access.SignInMechanism;
import no.nystart.access.provider.Provider;
import no.nystart.access.provider.SignInWays;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Mode;
import no.nystart.common.NystartConfig;
import no.nystart.common.Refused;
import no.nystart.web.Corrections;
import no.nystart.web.Form;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Signing in and out. */
@Path("/")
public class SignInPages {

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance login(
                Form form,
                String next,
                boolean byPassword,
                List<Provider> providers,
                boolean unfinished,
                List<DemoAccount> demoAccounts,
                String demoPassword);
    }

    /** An account to try, with what it may: its first role and the office of that. */
    public record DemoAccount(Account account, Grant grant) {}

    @Inject
    SignIn signIn;

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    SignInWays ways;

    @Inject
    NystartConfig config;

    @Inject
    Corrections corrections;

    @Inject
    RoutingContext request;

    @GET
    @Path("login")
    @Produces(MediaType.TEXT_HTML)
    @Allows(Operation.PUBLIC)
    public TemplateInstance form(
            @QueryParam("next") @Nullable String next, @QueryParam("error") @Nullable String error) {
        return page(Form.empty(), OwnPath.orHome(next), error != null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("login")
    @Produces(MediaType.TEXT_HTML)
    @Allows(Operation.PUBLIC)
    public Response enter(
            @RestForm @Nullable String login,
            @RestForm @Nullable String password,
            @RestForm @Nullable String next,
            @CookieParam(SignInMechanism.COOKIE) @Nullable String carried) {
        if (!ways.byPassword()) {
            throw Refused.because(CommonRefusal.NOT_FOUND);
        }
        try {
            UUID account = signIn.with(
                    Optional.ofNullable(login).orElse(""),
                    Optional.ofNullable(password).orElse(""),
                    request.request().remoteAddress().hostAddress());
            return SessionCookie.handedOut(
                    Response.seeOther(URI.create(OwnPath.orHome(next))), sessions.begin(account, carried), isSecure());
        } catch (Refused refused) {
            Form form = corrections.asked(Form.empty().with("login", login), refused, AccessMessages.class);
            return Response.status(refused.refusal().status())
                    .entity(page(form, OwnPath.orHome(next), false))
                    .build();
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("logout")
    @Allows(Operation.PUBLIC)
    public Response leave(@CookieParam(SignInMechanism.COOKIE) @Nullable String carried) {
        if (carried != null) {
            sessions.end(carried);
        }
        return SessionCookie.takenBack(Response.seeOther(URI.create("/login")), isSecure());
    }

    private TemplateInstance page(Form form, String next, boolean unfinished) {
        boolean demo = config.mode() == Mode.DEMO && ways.byPassword();
        return Templates.login(
                form,
                next,
                ways.byPassword(),
                ways.providers(),
                unfinished,
                demo ? demoAccounts() : List.of(),
                Accounts.DEMO_PASSWORD);
    }

    private List<DemoAccount> demoAccounts() {
        List<Account> ofDemo = accounts.ofDemo();
        Map<UUID, List<RoleGrant>> grants = accounts.grantsOf(ofDemo);
        return ofDemo.stream()
                .flatMap(account -> grants.getOrDefault(account.id(), List.of()).stream()
                        .limit(1)
                        .map(given -> new DemoAccount(account, given.grant())))
                .toList();
    }

    private boolean isSecure() {
        return request.request().isSSL() || config.mode() == Mode.PRODUCTION;
    }
}
