package no.nystart.placement.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import no.nystart.placement.decision.AskedList;
import no.nystart.web.DayItems;
import no.nystart.web.Messages;
import no.nystart.web.VisitorLanguage;
import no.nystart.web.Written;

/** Tells a company, a leader and a young person that they are asked, and until when. */
@ApplicationScoped
class AnswerDay implements DayItems {

    private final AskedList list;
    private final Messages messages;
    private final VisitorLanguage language;

    @Inject
    AnswerDay(AskedList list, Messages messages, VisitorLanguage language) {
        this.list = list;
        this.messages = messages;
        this.language = language;
    }

    @Override
    public List<DayItem> of(Visitor visitor) {
        AnswerMessages words = messages.of(AnswerMessages.class);
        List<DayItem> items = new ArrayList<>();
        list.ofYoungPeople(visitor).stream()
                .filter(AskedList.Line::waits)
                .forEach(line -> items.add(new DayItem(
                        words.dayYoungPerson(inWords(line.answerBy())),
                        "/matches/" + line.match() + "/young-person",
                        "warning")));
        List<AskedList.Line> asked = list.ofCompanies(visitor.scope(Operation.COMPANY_MATCH_SHOW)).stream()
                .filter(AskedList.Line::waits)
                .toList();
        if (!asked.isEmpty()) {
            items.add(
                    visitor.may(Operation.COMPANY_MATCH_ANSWER)
                            ? new DayItem(
                                    words.dayCompany(
                                            asked.size(),
                                            inWords(asked.getFirst().answerBy())),
                                    "/answers",
                                    "warning")
                            : new DayItem(words.dayLeader(asked.size()), "/answers", "info"));
        }
        return items;
    }

    private String inWords(LocalDate date) {
        return Written.inWords(date, language.get().locale());
    }
}
