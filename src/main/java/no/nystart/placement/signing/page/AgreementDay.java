package no.nystart.placement.signing.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import no.nystart.placement.signing.AgreementList;
import no.nystart.placement.signing.AgreementStanding;
import no.nystart.web.DayCounts;
import no.nystart.web.DayItems.DayItem;
import no.nystart.web.Messages;

/** What agreements have for an office to do today; each count is that of the list it leads to. */
@ApplicationScoped
class AgreementDay implements DayCounts {

    private static final List<AgreementStanding> SHOWN =
            List.of(AgreementStanding.MINE_TO_SIGN, AgreementStanding.TO_WRITE, AgreementStanding.AWAITED);

    private final AgreementList list;
    private final Messages messages;

    @Inject
    AgreementDay(AgreementList list, Messages messages) {
        this.list = list;
        this.messages = messages;
    }

    @Override
    public List<DayCount> counts(Visitor visitor) {
        Set<String> offices = visitor.scope(Operation.AGREEMENT_SHOW).offices();
        return offices.isEmpty()
                ? List.of()
                : SHOWN.stream().map(standing -> count(standing, offices)).toList();
    }

    private DayCount count(AgreementStanding standing, Set<String> offices) {
        return new DayCount(
                list.count(standing, offices),
                number -> new DayItem(
                        said(standing, number),
                        "/agreements?standing=" + standing,
                        standing == AgreementStanding.AWAITED ? "info" : "warning"));
    }

    private String said(AgreementStanding standing, long count) {
        AgreementMessages words = messages.of(AgreementMessages.class);
        return switch (standing) {
            case TO_WRITE -> words.dayToWrite(count);
            case MINE_TO_SIGN -> words.dayMine(count);
            case AWAITED -> words.dayAwaited(count);
            case IN_FORCE -> words.standingName(standing);
        };
    }
}
