package no.nystart.placement.signing.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import no.nystart.access.Visitor;
import no.nystart.placement.signing.SideLine;
import no.nystart.placement.signing.SideList;
import no.nystart.web.DayItems;
import no.nystart.web.Messages;

/** Tells company, leader and young person what they have to sign or confirm, and what waits for others. */
@ApplicationScoped
class SideDay implements DayItems {

    private static final String YOUNG_PERSON = "young-person";

    private final SideList list;
    private final Messages messages;

    @Inject
    SideDay(SideList list, Messages messages) {
        this.list = list;
        this.messages = messages;
    }

    @Override
    public List<DayItem> of(Visitor visitor) {
        SigningMessages words = messages.of(SigningMessages.class);
        List<SideLine> lines = list.of(visitor);
        List<DayItem> items = new ArrayList<>();
        lines.stream()
                .filter(line -> line.toSign() && line.side().equals(YOUNG_PERSON))
                .forEach(line -> items.add(new DayItem(words.dayToSignYoungPerson(), path(line), "warning")));
        int company = (int) lines.stream()
                .filter(line -> line.toSign() && !line.side().equals(YOUNG_PERSON))
                .count();
        if (company > 0) {
            items.add(new DayItem(words.dayToSignCompany(company), "/agreements", "warning"));
        }
        lines.stream()
                .filter(SideLine::toConfirm)
                .forEach(line -> items.add(new DayItem(words.dayToConfirm(), path(line), "warning")));
        int waiting = (int)
                lines.stream().filter(line -> !line.signed() && !line.toSign()).count();
        if (waiting > 0) {
            items.add(new DayItem(words.dayWaits(waiting), "/agreements", "info"));
        }
        return items;
    }

    private static String path(SideLine line) {
        return "/agreements/" + line.agreement() + "/" + line.side();
    }
}
