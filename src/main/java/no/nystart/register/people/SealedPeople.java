package no.nystart.register.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import no.nystart.access.vault.SealedColumn;
import no.nystart.access.vault.SealedColumns;

/** What of young people lies sealed: the national id and whatever they can be reached by. */
@ApplicationScoped
class SealedPeople implements SealedColumns {

    @Override
    public List<SealedColumn> sealed() {
        return Stream.of(
                        new String[] {"national_id", "nationalId"},
                        new String[] {"phone", "phone"},
                        new String[] {"email", "email"},
                        new String[] {"emergency_phone", "emergencyPhone"},
                        new String[] {"guardian_phone", "guardianPhone"})
                .map(names -> SealedColumn.of("young_person", names[0], "id", names[1]))
                .toList();
    }
}
