package no.nystart.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriBuilder;

/** Opens the account of somebody in the register and shows the link that begins it, once. */
@RequestScoped
public class IssuedInvitation {

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance issuedInvitation(Account account, String link, String back);
    }

    private final Accounts accounts;
    private final CurrentVisitor currentVisitor;
    private final RoutingContext request;

    @Inject
    IssuedInvitation(Accounts accounts, CurrentVisitor currentVisitor, RoutingContext request) {
        this.accounts = accounts;
        this.currentVisitor = currentVisitor;
        this.request = request;
    }

    /**
     * @param grant what the account may, bound to its holder
     * @param displayName the holder's name
     * @param back the path of the page this was asked on
     */
    @Transactional
    public TemplateInstance to(Grant grant, String displayName, String back) {
        Account account =
                accounts.holderOf(grant, displayName, currentVisitor.get().account());
        SecretToken token = accounts.invite(account.id(), currentVisitor.get().account());
        String link = UriBuilder.fromUri(request.request().absoluteURI())
                .replacePath("/invitations/" + token.text())
                .replaceQuery(null)
                .build()
                .toString();
        return Templates.issuedInvitation(account, link, back);
    }
}
