package no.nystart.outcome.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What somebody is being confirmed to master: the processes of their occupation, as listed when it began. */
@Entity
class Certificate {

    @Id
    @Column(updatable = false)
    private UUID placement;

    @Column(updatable = false)
    private String occupation;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    private String processes;

    @Column(updatable = false)
    private LocalDate begunOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected Certificate() {}

    Certificate(UUID placement, String occupation, List<WorkProcess> processes, LocalDate today) {
        this.placement = placement;
        this.occupation = occupation;
        this.processes = WrittenProcesses.write(processes);
        this.begunOn = today;
    }

    String occupation() {
        return occupation;
    }

    List<WorkProcess> processes() {
        return WrittenProcesses.read(processes);
    }
}
