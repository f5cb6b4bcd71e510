package no.nystart.register.cohorts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import no.nystart.web.Choice;

/** The NAV offices. */
@ApplicationScoped
public class Offices implements PanacheRepositoryBase<Office, String> {

    /** These offices as choices, in the order of their names. */
    public List<Choice> choices(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : list("code in ?1 order by name", codes).stream()
                        .map(office -> Choice.of(office.code(), office.name()))
                        .toList();
    }

    /** The office's name, or its number when it is not ours. */
    public String name(String code) {
        return findByIdOptional(code).map(Office::name).orElse(code);
    }
}
