package no.nystart.access.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.nystart.access.AccessRefusal;
import no.nystart.access.Account;
import no.nystart.access.Accounts;
import no.nystart.access.Allows;
import no.nystart.access.Bounds;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Grant;
import no.nystart.access.Operation;
import no.nystart.access.RoleGrant;
import no.nystart.access.SecretToken;
import no.nystart.common.Refused;
import no.nystart.web.Corrections;
import no.nystart.web.Flash;
import no.nystart.web.Form;
import no.nystart.web.Messages;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The administrator's pages: who has an account, and what it may. */
@Path("/accounts")
@Produces(MediaType.TEXT_HTML)
@Transactional
public class AccountPages {

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance accounts(List<Row> rows, Form form);
    }

    /** One line of the list. */
    public record Row(Account account, List<Held> rights) {}

    /** A role and what it is bound to, in words. */
    public record Held(String role, String bound) {}

    @Inject
    Accounts accounts;

    @Inject
    AccountView view;

    @Inject
    Bounds bounds;

    @Inject
    CurrentVisitor currentVisitor;

    @Inject
    Messages messages;

    @Inject
    Corrections corrections;

    @Inject
    Flash flash;

    @Context
    UriInfo address;

    @GET
    @Allows(Operation.ACCOUNT_LIST)
    public TemplateInstance list() {
        return list(Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.ACCOUNT_OPEN)
    public Response open(@RestForm @Nullable String login, @RestForm @Nullable String displayName) {
        try {
            String name = Optional.ofNullable(displayName).orElse("");
            Account opened = accounts.open(Optional.ofNullable(login).orElse(""), name.isBlank() ? "–" : name);
            return to(opened.id());
        } catch (Refused refused) {
            Form form = Form.empty().with("login", login).with("displayName", displayName);
            return answer(refused, list(refusedIn(form, refused)));
        }
    }

    @GET
    @Path("{account}")
    @Allows(Operation.ACCOUNT_CHANGE)
    public TemplateInstance show(@PathParam("account") UUID account) {
        return page(account, Form.empty(), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("{account}/invitations")
    @Allows(Operation.ACCOUNT_CHANGE)
    public TemplateInstance invite(@PathParam("account") UUID account) {
        SecretToken token = accounts.invite(account, visitor());
        return page(
                account,
                Form.empty(),
                address.getBaseUriBuilder()
                        .path("invitations")
                        .path(token.text())
                        .build()
                        .toString());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("{account}/email")
    @Allows(Operation.ACCOUNT_CHANGE)
    public Response writeTo(@PathParam("account") UUID account, @RestForm @Nullable String email) {
        String typed = Optional.ofNullable(email).orElse("");
        try {
            accounts.writeTo(account, typed);
            flash.say(Flash.Kind.SUCCESS, words().emailSaved());
            return to(account);
        } catch (Refused refused) {
            return answer(refused, page(account, refusedIn(Form.empty().with("email", typed), refused), null));
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("{account}/closing")
    @Allows(Operation.ACCOUNT_CHANGE)
    public Response close(@PathParam("account") UUID account) {
        if (account.equals(visitor())) {
            throw Refused.because(AccessRefusal.OWN_ACCOUNT);
        }
        accounts.close(account);
        flash.say(Flash.Kind.SUCCESS, words().closed());
        return to(account);
    }

    private TemplateInstance list(Form form) {
        List<Account> found = accounts.inOrder();
        Map<UUID, List<RoleGrant>> grants = accounts.grantsOf(found);
        Function<Grant, String> bound = bounds.namesOf(grants.values().stream()
                .flatMap(List::stream)
                .map(RoleGrant::grant)
                .toList());
        return Templates.accounts(
                found.stream()
                        .map(account -> new Row(
                                account,
                                grants.getOrDefault(account.id(), List.of()).stream()
                                        .map(RoleGrant::grant)
                                        .map(grant -> new Held(words().roleName(grant.role()), bound.apply(grant)))
                                        .toList()))
                        .toList(),
                form);
    }

    private TemplateInstance page(UUID id, Form form, @Nullable String link) {
        return view.page(id, form, link);
    }

    private Form refusedIn(Form form, Refused refused) {
        return corrections.asked(form, refused, AccessMessages.class);
    }

    private static Response answer(Refused refused, TemplateInstance page) {
        return Response.status(refused.refusal().status()).entity(page).build();
    }

    private static Response to(UUID account) {
        return Response.seeOther(URI.create("/accounts/" + account)).build();
    }

    private UUID visitor() {
        return currentVisitor.get().account();
    }

    private AccessMessages words() {
        return messages.of(AccessMessages.class);
    }
}
