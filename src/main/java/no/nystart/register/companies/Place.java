package no.nystart.register.companies;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.nystart.register.codes.Goal;
import no.nystart.register.codes.Need;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Work at a company that one or more young people can learn by doing. */
@Entity
public class Place {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID company;

    private String code;
    private Site site;
    private String occupation;
    private String tasks;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Goal> teaches;

    private int seats;
    private LocalDate opens;
    private LocalDate closes;
    private int hoursPerWeek;
    private Requirements requirements;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Need> offers;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected Place() {}

    @SuppressWarnings("NullAway.Init") // change() sets the rest
    Place(UUID id, UUID company, PlaceDetails details) {
        this.id = id;
        this.company = company;
        change(details);
    }

    void change(PlaceDetails details) {
        code = details.code();
        site = details.site();
        occupation = details.occupation();
        tasks = details.tasks();
        teaches = details.teaches();
        seats = details.seats();
        opens = details.opens();
        closes = details.closes();
        hoursPerWeek = details.hoursPerWeek();
        requirements = details.requirements();
        offers = details.offers();
    }

    public PlaceDetails details() {
        return new PlaceDetails(
                code, site, occupation, tasks, teaches, seats, opens, closes, hoursPerWeek, requirements, offers);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID company() {
        return company;
    }

    public int seats() {
        return seats;
    }
}
