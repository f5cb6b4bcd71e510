package no.nystart.register.cohorts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Several offices that fill cohorts together. */
@Entity
public class Region {

    @Id
    private String code;

    private String name;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected Region() {}

    public Region(String code, String name) {
        this.code = code;
        this.name = name;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }
}
