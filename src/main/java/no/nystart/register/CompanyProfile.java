package no.nystart.register;

import java.time.LocalDate;
import java.util.List;
import no.nystart.register.companies.Company;
import no.nystart.register.companies.MentoringLeader;
import no.nystart.register.companies.Place;

/**
 * Everything that a company's page shows.
 *
 * @param mayChange the company, its places and its leaders
 * @param mayErase leaders who have left
 * @param mayClose whether the visitor can record that it has no work any more
 */
public record CompanyProfile(
        Company company,
        List<Offered> places,
        List<Leading> leaders,
        boolean mayChange,
        boolean mayErase,
        boolean mayClose) {

    /**
     * @param occupation its name
     * @param taken seats booked today
     * @param reserved seats booked from today on; by whom stays unsaid
     */
    public record Offered(Place place, String occupation, int taken, List<Reserved> reserved) {}

    /** A seat booked, first and last day. */
    public record Reserved(LocalDate from, LocalDate to) {}

    /**
     * @param leads the short names of the places they lead
     * @param languages in words
     */
    public record Leading(MentoringLeader leader, List<String> leads, List<String> languages) {}
}
