package no.nystart.followup.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import no.nystart.placement.change.ProposalNews;

/** Days off that somebody proposed and the caseworker said yes to are agreed holiday. */
@ApplicationScoped
class ProposedHolidays {

    private final Standstills standstills;

    @Inject
    ProposedHolidays(Standstills standstills) {
        this.standstills = standstills;
    }

    /** In the transaction of the yes. */
    void on(@Observes ProposalNews.HolidayAgreed agreed) {
        standstills.agreeOnHoliday(agreed.placement(), agreed.days(), agreed.by());
    }
}
