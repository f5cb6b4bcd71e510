package no.nystart.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.nystart.access.Accounts;
import no.nystart.register.codes.AddressProtection;
import no.nystart.register.codes.CodeLists;
import no.nystart.register.codes.NorwegianLevel;
import no.nystart.register.codes.Transport;
import no.nystart.register.cohorts.Cohorts;
import no.nystart.register.people.Availability;
import no.nystart.register.people.Contacts;
import no.nystart.register.people.Home;
import no.nystart.register.people.NationalId;
import no.nystart.register.people.PersonName;
import no.nystart.register.people.Protection;
import no.nystart.register.people.Skills;
import no.nystart.register.people.Support;
import no.nystart.register.people.Wishes;
import no.nystart.register.people.YoungPeople;
import no.nystart.register.people.YoungPerson;
import no.nystart.register.people.YoungPersonDetails;

/** Young people for tests: {@code aYoungPerson().inKongsvinger().needingFollowUp(2).registered()}. */
@ApplicationScoped
public class SomePeople {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    @Inject
    YoungPeople youngPeople;

    @Inject
    Cohorts cohorts;

    @Inject
    Accounts accounts;

    @Inject
    CodeLists codeLists;

    @Inject
    EntityManager entities;

    public Draft aYoungPerson() {
        return new Draft("0402", "Prøvende", "Åkerbær", 1, Protection.NONE, unused());
    }

    /** A person to be, changed step by step. */
    public final class Draft {

        private final String office;
        private final String first;
        private final String last;
        private final int need;
        private final Protection protection;
        private final NationalId nationalId;

        private Draft(
                String office, String first, String last, int need, Protection protection, NationalId nationalId) {
            this.office = office;
            this.first = first;
            this.last = last;
            this.need = need;
            this.protection = protection;
            this.nationalId = nationalId;
        }

        public Draft inKongsvinger() {
            return new Draft("0402", first, last, need, protection, nationalId);
        }

        public Draft inSolor() {
            return new Draft("0425", first, last, need, protection, nationalId);
        }

        public Draft named(String otherFirst, String otherLast) {
            return new Draft(office, otherFirst, otherLast, need, protection, nationalId);
        }

        public Draft needingFollowUp(int much) {
            return new Draft(office, first, last, much, protection, nationalId);
        }

        public Draft withNationalIdOf(Draft other) {
            return new Draft(office, first, last, need, protection, other.nationalId);
        }

        public Draft withConfidentialAddress() {
            return new Draft(
                    office, first, last, need, new Protection(AddressProtection.CONFIDENTIAL, false), nationalId);
        }

        public Draft shielded() {
            return new Draft(office, first, last, need, new Protection(AddressProtection.NONE, true), nationalId);
        }

        /** Its eleven digits. */
        public String nationalId() {
            return nationalId.digits();
        }

        /** As a visitor cleared for the office would when the person is hidden. */
        public YoungPerson registered() {
            return register(this);
        }
    }

    @Transactional
    YoungPerson register(Draft draft) {
        if (draft.protection.hides()) {
            entities.createNativeQuery("SELECT set_config('nystart.cleared_offices', :office, true)", String.class)
                    .setParameter("office", draft.office)
                    .getSingleResult();
        }
        UUID caseworker = accounts.named("veileder.kongsvinger").orElseThrow().id();
        return youngPeople.register(
                draft.office,
                caseworker,
                draft.nationalId,
                new YoungPersonDetails(
                        new PersonName(draft.first, draft.last),
                        LocalDate.of(2006, 3, 14),
                        false,
                        null,
                        Contacts.none(),
                        Home.in(codeLists.postalPlace("2211").orElseThrow(), Transport.CAR, 45),
                        new Availability(null, null, LocalDate.of(2026, 9, 1)),
                        new Support(draft.need, List.of(), null, false),
                        new Wishes(List.of(), List.of(), List.of(), false),
                        new Skills(List.of(), List.of(), NorwegianLevel.C1, List.of())),
                draft.protection);
    }

    /** Into the cohort, as a visitor cleared for the person's office would. */
    @Transactional
    public void join(UUID cohort, UUID youngPerson, String office) {
        entities.createNativeQuery("SELECT set_config('nystart.cleared_offices', :office, true)", String.class)
                .setParameter("office", office)
                .getSingleResult();
        cohorts.join(cohort, youngPeople.byId(youngPerson));
    }

    /** Into the demo's cohort, as a visitor cleared for the person's office would. */
    @Transactional
    public void joinDemo(UUID youngPerson, String office) {
        join(demosCohort(), youngPerson, office);
    }

    @Transactional
    public void leaveDemo(UUID youngPerson, String office) {
        entities.createNativeQuery("SELECT set_config('nystart.cleared_offices', :office, true)", String.class)
                .setParameter("office", office)
                .getSingleResult();
        cohorts.leave(demosCohort(), youngPerson);
    }

    private UUID demosCohort() {
        return entities.createQuery("select c.id from Cohort c where c.region = 'glamdal' order by c.id", UUID.class)
                .setMaxResults(1)
                .getSingleResult();
    }

    private static NationalId unused() {
        int one = COUNTER.incrementAndGet();
        int month = one / 28;
        return synthetic(2006 - month / 12, 1 + month % 12, 1 + one % 28, 1);
    }

    /** The first valid synthetic id (80 added to the month) of that day from an individual number on. */
    public static NationalId synthetic(int year, int month, int day, int individual) {
        for (int number = 500 + individual; number < 1000; number++) {
            String base = "%02d%02d%02d%03d".formatted(day, month + 80, year % 100, number);
            int first = checkDigit(base, 3, 7, 6, 1, 8, 9, 4, 5, 2);
            int second = first == 10 ? 10 : checkDigit(base + first, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2);
            if (first < 10 && second < 10) {
                return new NationalId(base + first + second);
            }
        }
        throw new IllegalArgumentException("No synthetic id left on that day");
    }

    private static int checkDigit(String digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11;
    }
}
