package no.nystart.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;

/** The cohorts before the one that waits, both made up: one that is over, and one in its fourth month. */
enum PastCohort {
    FIRST(
            "Ny start! Glåmdal, første kull (oppdiktet)",
            "k1",
            "first-cohort-people.csv",
            "Erfaren",
            Period.ofMonths(14)),
    RUNNING(
            "Ny start! Glåmdal, kullet som er i gang (oppdiktet)",
            "k2",
            "running-cohort-people.csv",
            "Våken",
            Period.ofMonths(3).plusDays(12));

    private final String title;
    private final String mark;
    private final String people;
    private final String adjective;
    private final Period ago;

    PastCohort(String title, String mark, String people, String adjective, Period ago) {
        this.title = title;
        this.mark = mark;
        this.people = people;
        this.adjective = adjective;
        this.ago = ago;
    }

    String title() {
        return title;
    }

    /** Ends the codes of its places and leaders, which the companies have beside those of the other cohorts. */
    String mark() {
        return mark;
    }

    String people() {
        return people;
    }

    /** First name of its leaders. */
    String adjective() {
        return adjective;
    }

    /** A Monday, seen from {@code today}. */
    LocalDate starts(LocalDate today) {
        return today.minus(ago).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }
}
