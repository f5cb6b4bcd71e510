package no.nystart.outcome.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A certificate on its way, as one of those who may see it does.
 *
 * @param name of the young person
 * @param occupation its name, in bokmål
 * @param goals what check-ins say; none for whoever neither confirms nor issues
 * @param suggested what that comes to, or null
 * @param instructors who may confirm for the company today
 * @param self the visitor as one of them, or null
 * @param versions those given out, the newest first
 * @param ofOffice whether the visitor is at the office whose case it is
 */
public record CertificateCase(
        UUID placement,
        String name,
        String company,
        String occupation,
        LocalDate starts,
        boolean begun,
        List<MasteredLine> lines,
        List<ToldGoal> goals,
        @Nullable Mastery suggested,
        List<Instructor> instructors,
        @Nullable UUID self,
        List<CertificateVersion> versions,
        boolean ofOffice,
        boolean ofYoungPerson) {

    public CertificateCase {
        lines = List.copyOf(lines);
        goals = List.copyOf(goals);
        instructors = List.copyOf(instructors);
        versions = List.copyOf(versions);
    }

    /** An accredited leader of the company. */
    public record Instructor(UUID id, String name) {}

    /** Whether the visitor is told why a certificate was corrected or withdrawn; a company reads what the paper says. */
    public boolean toldWhy() {
        return ofOffice || ofYoungPerson;
    }

    public boolean anythingConfirmed() {
        return lines.stream().anyMatch(line -> line.confirmed() != null);
    }

    /** Whether the visitor can confirm: as an instructor, or at the office for one. */
    public boolean confirmable() {
        return begun && !lines.isEmpty() && (self != null || ofOffice && !instructors.isEmpty());
    }

    /** The newest, unless it is withdrawn. */
    public Optional<CertificateVersion> holds() {
        return versions.stream()
                .limit(1)
                .filter(version -> !version.isWithdrawn())
                .findFirst();
    }
}
