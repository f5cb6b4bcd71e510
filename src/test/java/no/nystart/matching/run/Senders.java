package no.nystart.matching.run;

import io.restassured.builder.RequestSpecBuilder;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import no.nystart.access.Account;
import no.nystart.access.Accounts;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;

/** People with a token for the API, each a new one. */
@ApplicationScoped
public class Senders {

    @Inject
    SomeAccounts some;

    @Inject
    Accounts accounts;

    /** At an office that has nothing to do with the demo's. */
    @Transactional
    public RequestSpecification withRole(Role role) {
        return of(some.with(new Grant(role, "elsewhere", "0999", null, null, null, false)));
    }

    /** One of the demo's accounts. */
    @Transactional
    public RequestSpecification named(String login) {
        return of(accounts.named(login).orElseThrow());
    }

    public RequestSpecification of(Account account) {
        return new RequestSpecBuilder()
                .addHeader("Authorization", "Bearer " + some.apiTokenOf(account))
                .build();
    }
}
