package no.nystart.jobs.field;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import no.nystart.common.FieldClock;

/** A stage that writes down which days it lived, and which date it was then. */
@ApplicationScoped
class Diary implements FieldJob {

    record Entry(LocalDate day, LocalDate date) {}

    private final List<Entry> entries = new CopyOnWriteArrayList<>();

    @Inject
    FieldClock clock;

    @Override
    public String name() {
        return "diary";
    }

    @Override
    public void on(LocalDate today) {
        entries.add(new Entry(today, clock.today()));
    }

    List<Entry> entriesAfter(LocalDate day) {
        return entries.stream().filter(entry -> entry.day().isAfter(day)).toList();
    }

    void forget() {
        entries.clear();
    }
}
