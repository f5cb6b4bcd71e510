package no.nystart.outcome.certificate.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.outcome.certificate.CertificateCase;
import no.nystart.outcome.certificate.MasteredLine;
import no.nystart.outcome.certificate.Mastery;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What was confirmed on the form.
 *
 * @param leader the instructor
 * @param mastered by process, as far as a step was chosen
 */
record ConfirmationReader(UUID leader, Map<UUID, Mastery> mastered) {

    /** @throws Refused with every fault */
    static ConfirmationReader read(Fields fields, CertificateCase about, CertificateWords words) {
        Reading reading = new Reading(fields);
        Map<UUID, Mastery> mastered = new LinkedHashMap<>();
        for (MasteredLine line : about.lines()) {
            @Nullable Mastery chosen = reading.optionalCode(words.field(line), Mastery.class);
            if (chosen != null) {
                mastered.put(line.id(), chosen);
            }
        }
        Optional<UUID> leader = Optional.ofNullable(about.self())
                .or(() -> about.instructors().stream()
                        .map(CertificateCase.Instructor::id)
                        .filter(id -> fields.typed("leader").equals(id.toString()))
                        .findFirst());
        if (leader.isEmpty()) {
            reading.fault("leader", CommonRefusal.MISSING);
        }
        reading.refuseIfFaulty();
        if (mastered.isEmpty()) {
            throw Refused.because(CommonRefusal.INVALID_INPUT, List.of(Fault.of("", CommonRefusal.MISSING)));
        }
        return new ConfirmationReader(leader.orElseThrow(), mastered);
    }
}
