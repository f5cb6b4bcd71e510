package no.nystart.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.Account;
import no.nystart.access.Accounts;
import no.nystart.access.Role;
import no.nystart.access.vault.Vault;
import no.nystart.register.companies.Companies;
import no.nystart.register.companies.CompanyDetails;
import no.nystart.register.companies.LeaderDetails;
import no.nystart.register.companies.Leaders;
import no.nystart.register.people.Contacts;
import no.nystart.register.people.YoungPeople;
import no.nystart.register.people.YoungPerson;
import no.nystart.web.Language;

/** Looks up how recipients are reached, as it is registered now. */
@ApplicationScoped
class AddressBook {

    private final YoungPeople youngPeople;
    private final Companies companies;
    private final Leaders leaders;
    private final Accounts accounts;
    private final Vault vault;

    @Inject
    AddressBook(YoungPeople youngPeople, Companies companies, Leaders leaders, Accounts accounts, Vault vault) {
        this.youngPeople = youngPeople;
        this.companies = companies;
        this.leaders = leaders;
        this.accounts = accounts;
        this.vault = vault;
    }

    /** Empty when there is no such recipient, or none that may be known of here. */
    Optional<Addressee> find(Recipient recipient) {
        return switch (recipient.kind()) {
            case ACCOUNT ->
                accounts.findByIdOptional(recipient.id())
                        .filter(account -> !account.isClosed())
                        .map(AddressBook::of);
            case YOUNG_PERSON -> youngPeople.findByIdOptional(recipient.id()).map(this::of);
            case COMPANY_CONTACT ->
                companies.findByIdOptional(recipient.id()).map(company -> of(company.id(), company.details()));
            case LEADER -> leaders.findByIdOptional(recipient.id()).map(leader -> of(leader.id(), leader.details()));
        };
    }

    private static Addressee of(Account account) {
        return new Addressee(
                Recipient.Kind.ACCOUNT,
                first(account.displayName()),
                spoken(Optional.of(account.language())),
                account.email(),
                null,
                false);
    }

    private Addressee of(YoungPerson person) {
        Contacts contacts = person.contacts(vault);
        return new Addressee(
                Recipient.Kind.YOUNG_PERSON,
                person.name().first(),
                languageOf(Role.MENTEE, person.id()),
                contacts.email(),
                contacts.phone(),
                person.support().reservedAgainstElectronic());
    }

    private Addressee of(UUID company, CompanyDetails details) {
        return new Addressee(
                Recipient.Kind.COMPANY_CONTACT,
                first(details.contactName()),
                languageOf(Role.COMPANY_CONTACT, company),
                details.contactEmail(),
                details.contactPhone(),
                false);
    }

    private Addressee of(UUID leader, LeaderDetails details) {
        return new Addressee(
                Recipient.Kind.LEADER,
                first(details.name()),
                languageOf(Role.SUPERVISOR, leader),
                details.email(),
                details.phone(),
                false);
    }

    private Language languageOf(Role role, UUID bound) {
        return spoken(accounts.languageOfHolder(role, bound));
    }

    private static Language spoken(Optional<String> tag) {
        return tag.flatMap(Language::of).orElse(Language.NB);
    }

    private static String first(String name) {
        return name.strip().split("\\s+", 2)[0];
    }
}
