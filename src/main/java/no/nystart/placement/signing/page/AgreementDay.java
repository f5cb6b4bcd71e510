package no.nystart.placement.signing.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import no.nystart.placement.signing.AgreementList;
import no.nystart.placement.signing.AgreementStanding;
import no.nystart.web.DayItems;
import no.nystart.web.Messages;

/** What agreements have for an office to do today; each count is that of the list it leads to. */
@ApplicationScoped
class AgreementDay implements DayItems {

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
    public List<DayItem> of(Visitor visitor) {
        Set<String> offices = visitor.scope(Operation.AGREEMENT_SHOW).offices();
        Map<AgreementStanding, Long> counts = list.counts(offices);
        List<DayItem> items = new ArrayList<>();
        for (AgreementStanding standing : SHOWN) {
            long count = counts.getOrDefault(standing, 0L);
            if (count > 0) {
                items.add(new DayItem(
                        said(standing, count),
                        "/agreements?standing=" + standing,
                        standing == AgreementStanding.AWAITED ? "info" : "warning"));
            }
        }
        return items;
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
