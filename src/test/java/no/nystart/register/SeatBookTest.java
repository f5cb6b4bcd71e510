package no.nystart.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.nystart.TestDatabase;
import no.nystart.common.Refused;
import no.nystart.demo.Demo;
import no.nystart.register.seats.SeatBook;
import no.nystart.register.seats.SeatWanted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SeatBookTest {

    private static final LocalDate START = LocalDate.of(2030, 2, 1);

    @Inject
    Demo demo;

    @Inject
    SomePeople people;

    @Inject
    SeatBook seatBook;

    @Inject
    EntityManager entities;

    @BeforeEach
    void filled() {
        demo.fill();
    }

    @Test
    void elevenWhoAskAtOnceGetTheTwoSeatsThatThereAre() throws Exception {
        UUID place = id("select p.id from Place p where p.code = 'lager'");
        UUID leader = id("select l.id from MentoringLeader l where l.name = 'Sprek Palle'");
        List<UUID> asking = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            asking.add(people.aYoungPerson().needingFollowUp(1).registered().id());
        }
        List<Callable<String>> tries = asking.stream()
                .map(person -> (Callable<String>) () -> {
                    try {
                        seatBook.book(new SeatWanted(person, place, leader, 1, START, START.plusMonths(7)));
                        return "BOOKED";
                    } catch (Refused refused) {
                        return refused.refusal().name();
                    }
                })
                .toList();
        List<String> answers = new ArrayList<>();
        try (ExecutorService at = Executors.newFixedThreadPool(11)) {
            for (Future<String> answer : at.invokeAll(tries)) {
                answers.add(answer.get());
            }
        }

        assertThat(answers.stream().filter("BOOKED"::equals)).hasSize(2);
        assertThat(answers.stream().filter("NO_SEAT_LEFT"::equals)).hasSize(9);
        assertThat(seatBook.seatsTaken(List.of(place), START.plusMonths(6), START.plusMonths(14)))
                .containsEntry(place, 2);
        assertThat(seatBook.seatsTaken(List.of(place), START.plusMonths(7), START.plusMonths(14)))
                .isEmpty();
    }

    @Test
    void aLeaderCarriesNoMoreThanTheyCan() {
        UUID place = id("select p.id from Place p where p.code = 'kjokken'");
        UUID leader = id("select l.id from MentoringLeader l where l.name = 'God Gryte'");
        UUID first = people.aYoungPerson().needingFollowUp(2).registered().id();
        UUID second = people.aYoungPerson().needingFollowUp(2).registered().id();
        seatBook.book(new SeatWanted(first, place, leader, 2, START, START.plusMonths(6)));

        assertThat(refusal(new SeatWanted(second, place, leader, 2, START.plusMonths(5), START.plusMonths(11))))
                .isEqualTo("NO_CAPACITY_LEFT");
        assertThat(refusal(new SeatWanted(first, place, leader, 1, START.plusMonths(1), START.plusMonths(2))))
                .isEqualTo("ALREADY_BOOKED");
        // the day the first is through the second can begin
        seatBook.book(new SeatWanted(second, place, leader, 2, START.plusMonths(6), START.plusMonths(12)));
    }

    private String refusal(SeatWanted wanted) {
        try {
            seatBook.book(wanted);
            return "BOOKED";
        } catch (Refused refused) {
            return refused.refusal().name();
        }
    }

    private UUID id(String query) {
        return entities.createQuery(query, UUID.class).getSingleResult();
    }
}
