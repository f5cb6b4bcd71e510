package no.nystart.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WrittenTest {

    private static final LocalDate DAY = LocalDate.of(2027, 2, 1);
    private static final Object NB = Language.NB.locale();
    private static final Object NN = Language.NN.locale();
    private static final Object EN = Language.EN.locale();

    @Test
    void datesAsThePublicSectorWritesThem() {
        assertThat(Written.inWords(DAY, NB)).isEqualTo("1. februar 2027");
        assertThat(Written.inWords(DAY, EN)).isEqualTo("1 February 2027");
        assertThat(Written.weekday(DAY, NB)).isEqualTo("mandag 1. februar");
        assertThat(Written.weekday(DAY, NN)).isEqualTo("måndag 1. februar");
        assertThat(Written.inFigures(DAY, NN)).isEqualTo("01.02.2027");
        assertThat(Written.inFigures(DAY, EN)).isEqualTo("01/02/2027");
    }

    @Test
    void timesOnTheWallInOslo() {
        assertThat(Written.inWords(Instant.parse("2027-07-01T12:30:00Z"), NB)).isEqualTo("1. juli 2027 kl. 14.30");
        assertThat(Written.inWords(Instant.parse("2027-02-01T12:30:00Z"), EN)).isEqualTo("1 February 2027 at 13:30");
    }

    @Test
    void numbersWithCommaOrPoint() {
        assertThat(Written.grouped(12345, NB)).isEqualTo("12\u00a0345");
        assertThat(Written.grouped(12345, EN)).isEqualTo("12,345");
        assertThat(Written.decimals(0.25, 1, NN)).isEqualTo("0,3");
        assertThat(Written.percent(0.125, 1, NB)).isEqualTo("12,5\u00a0%");
        assertThat(Written.percent(0.125, 1, EN)).isEqualTo("12.5%");
    }
}
