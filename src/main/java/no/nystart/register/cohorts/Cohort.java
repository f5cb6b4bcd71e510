package no.nystart.register.cohorts;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Young people, places and leaders of one region that begin together. Its young people stand in {@link Members}. */
@Entity
public class Cohort {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private String region;

    private String name;
    private LocalDate placementStart;
    private int minMonths;
    private int maxMonths;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Integer> weights = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "cohort_company", joinColumns = @JoinColumn(name = "cohort"))
    @MapKeyColumn(name = "company")
    @Column(name = "promised_seats")
    private Map<UUID, Integer> promisedSeats = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "cohort_place", joinColumns = @JoinColumn(name = "cohort"))
    @Column(name = "place")
    private Set<UUID> places = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "cohort_leader", joinColumns = @JoinColumn(name = "cohort"))
    @Column(name = "leader")
    private Set<UUID> leaders = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected Cohort() {}

    @SuppressWarnings("NullAway.Init") // change() sets the rest
    Cohort(UUID id, String region, CohortDetails details) {
        this.id = id;
        this.region = region;
        change(details);
    }

    void change(CohortDetails details) {
        name = details.name();
        placementStart = details.placementStart();
        minMonths = details.minMonths();
        maxMonths = details.maxMonths();
    }

    /** How many seats the company said it would open in this cohort. */
    public void promise(UUID company, int seats) {
        if (seats < 0) {
            throw new IllegalArgumentException("Nobody promises " + seats + " seats");
        }
        promisedSeats.put(company, seats);
    }

    public void takeIn(Set<UUID> itsPlaces, Set<UUID> itsLeaders) {
        places.addAll(itsPlaces);
        leaders.addAll(itsLeaders);
    }

    public void leaveOut(Set<UUID> itsPlaces, Set<UUID> itsLeaders) {
        places.removeAll(itsPlaces);
        leaders.removeAll(itsLeaders);
    }

    /** This cohort's own weights of the matching; what is not named keeps its default. */
    public void weigh(Map<String, Integer> overrides) {
        weights = new HashMap<>(overrides);
    }

    public CohortDetails details() {
        return new CohortDetails(name, placementStart, minMonths, maxMonths);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String region() {
        return region;
    }

    public Map<String, Integer> weights() {
        return Map.copyOf(weights);
    }

    public Map<UUID, Integer> promisedSeats() {
        return Map.copyOf(promisedSeats);
    }

    public Set<UUID> places() {
        return Set.copyOf(places);
    }

    public Set<UUID> leaders() {
        return Set.copyOf(leaders);
    }
}
