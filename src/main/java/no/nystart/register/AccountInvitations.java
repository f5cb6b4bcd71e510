package no.nystart.register;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.Grant;
import no.nystart.access.IssuedInvitation;
import no.nystart.access.Operation;
import no.nystart.register.companies.Companies;
import no.nystart.register.companies.Company;
import no.nystart.register.companies.Leaders;
import no.nystart.register.companies.MentoringLeader;
import no.nystart.register.people.PersonName;
import no.nystart.register.people.YoungPeople;

/** Accounts of young people, mentoring leaders and company contacts begin with a link from the register. */
public final class AccountInvitations {

    private AccountInvitations() {}

    /** To see the own plan. */
    @Path("/young-people/{youngPerson}/invitation")
    public static class OfYoungPerson {

        @Inject
        IssuedInvitation invitation;

        @Inject
        YoungPeople youngPeople;

        @POST
        @Produces(MediaType.TEXT_HTML)
        @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
        @Allows(Operation.YOUNG_PERSON_INVITE)
        public TemplateInstance invite(@PathParam("youngPerson") UUID id) {
            PersonName name = youngPeople.byId(id).name();
            return invitation.to(Grant.ofYoungPerson(id), name.first() + " " + name.last(), "/young-people/" + id);
        }
    }

    /** To follow the own mentees. */
    @Path("/leaders/{leader}/invitation")
    public static class OfLeader {

        @Inject
        IssuedInvitation invitation;

        @Inject
        Leaders leaders;

        @Inject
        Companies companies;

        @POST
        @Produces(MediaType.TEXT_HTML)
        @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
        @Allows(Operation.LEADER_INVITE)
        public TemplateInstance invite(@PathParam("leader") UUID id) {
            MentoringLeader leader = leaders.byId(id);
            Company company = companies.byId(leader.company());
            return invitation.to(
                    Grant.ofLeader(company.region(), company.id(), id), leader.name(), "/companies/" + company.id());
        }
    }

    /** To offer places and answer proposals. */
    @Path("/companies/{company}/invitation")
    public static class OfCompany {

        @Inject
        IssuedInvitation invitation;

        @Inject
        Companies companies;

        @POST
        @Produces(MediaType.TEXT_HTML)
        @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
        @Allows(Operation.COMPANY_INVITE)
        public TemplateInstance invite(@PathParam("company") UUID id) {
            Company company = companies.byId(id);
            String contact = company.details().contactName();
            return invitation.to(
                    Grant.ofCompany(company.region(), id),
                    contact.isBlank() ? company.name() : contact,
                    "/companies/" + id);
        }
    }
}
