package no.nystart.followup.review.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import no.nystart.common.FieldClock;
import no.nystart.web.DayItems;
import no.nystart.web.Messages;
import no.nystart.web.VisitorLanguage;
import no.nystart.web.Written;

/** What reviews ask each of the three to do: writing before the meeting, agreeing with the minutes, the own steps. */
@ApplicationScoped
class ReviewDay implements DayItems {

    private static final int DAYS_AHEAD = 10;

    private final ReviewTasks tasks;
    private final FieldClock clock;
    private final Messages messages;
    private final VisitorLanguage language;

    @Inject
    ReviewDay(ReviewTasks tasks, FieldClock clock, Messages messages, VisitorLanguage language) {
        this.tasks = tasks;
        this.clock = clock;
        this.messages = messages;
        this.language = language;
    }

    @Override
    public List<DayItem> of(Visitor visitor) {
        if (!visitor.may(Operation.REVIEW_CONTRIBUTE)) {
            return List.of();
        }
        LocalDate today = clock.today();
        return tasks.of(visitor, today, today.plusDays(DAYS_AHEAD)).stream()
                .map(task ->
                        new DayItem(said(task, today, !visitor.ownPeople().isEmpty()), task.path(), kind(task, today)))
                .toList();
    }

    private String said(ReviewTasks.Task task, LocalDate today, boolean own) {
        ReviewMessages words = messages.of(ReviewMessages.class);
        String day = Written.inWords(task.on(), language.get().locale());
        String sentence = switch (task.kind()) {
            case WRITE -> words.dayWrite(day);
            case AGREE -> words.dayAgree();
            case REWRITE -> words.dayObjected();
            case STEP ->
                task.on().isBefore(today) ? words.dayStepOverdue(task.what(), day) : words.dayStep(task.what(), day);
        };
        return own ? sentence : words.dayAbout(task.firstName(), sentence);
    }

    private static String kind(ReviewTasks.Task task, LocalDate today) {
        return task.on().isBefore(today) || task.kind() == ReviewTasks.Kind.REWRITE ? "warning" : "info";
    }
}
