package no.nystart.outcome.certificate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The work processes of an occupation as a region has written them down; never changed: another writing is another row. */
@Entity
@Immutable
class ProcessList {

    @Id
    private UUID id;

    private String region;
    private String occupation;
    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    private String processes;

    @EmbeddedColumnNaming("written_%s")
    private Stamp written;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected ProcessList() {}

    ProcessList(String region, String occupation, int number, List<WorkProcess> processes, Stamp stamp) {
        this.id = TimeOrderedId.next();
        this.region = region;
        this.occupation = occupation;
        this.number = number;
        this.processes = WrittenProcesses.write(processes);
        this.written = stamp;
    }

    int number() {
        return number;
    }

    String occupation() {
        return occupation;
    }

    List<WorkProcess> processes() {
        return WrittenProcesses.read(processes);
    }
}
