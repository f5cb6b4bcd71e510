package no.nystart.register.control;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import no.nystart.common.FieldClock;
import no.nystart.web.PageQuery;
import org.jspecify.annotations.Nullable;

/** What a manager asks for in the page's address; what cannot be read there limits nothing. */
@RequestScoped
class LookFilter {

    private final PageQuery query;
    private final FieldClock clock;

    @Inject
    LookFilter(PageQuery query, FieldClock clock) {
        this.query = query;
        this.clock = clock;
    }

    OfficeLooks.Filter of(Set<String> offices) {
        LocalDate today = clock.wallDate();
        return new OfficeLooks.Filter(
                offices,
                query.day("from").orElse(today.minusDays(LogControls.DAYS - 1)),
                query.day("to").orElse(today),
                query.text("who").orElse(null),
                query.id("account").orElse(null),
                query.id("person").orElse(null));
    }

    @Nullable
    Long before() {
        return query.number("after").orElse(null);
    }
}
