package no.nystart.improvement.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.FieldClock;
import no.nystart.common.Refused;
import no.nystart.common.Stamps;
import no.nystart.improvement.ImprovementRefusal;
import no.nystart.register.companies.Companies;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;

/** Which indicators regions use, and how far their companies have come. */
@ApplicationScoped
public class Indicators {

    private static final int MOST = 60;
    private static final int MOST_READINGS = 400;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST = 300;

    private final EntityManager entities;
    private final Companies companies;
    private final FieldClock clock;
    private final Stamps stamps;

    @Inject
    Indicators(EntityManager entities, Companies companies, FieldClock clock, Stamps stamps) {
        this.entities = entities;
        this.companies = companies;
        this.clock = clock;
        this.stamps = stamps;
    }

    /** Those that the region uses: what is counted first, then in the order they came. */
    @Transactional
    public List<Indicator> usedIn(String region) {
        return entities.createQuery(
                        "from Indicator i where (i.region is null or i.region = :region) and i.takenOut is null"
                                + " and not exists (select 1 from LeftOut l where l.key.region = :region"
                                + " and l.key.indicator = i.id) order by i.measure nulls last, i.code nulls last, i.id",
                        Indicator.class)
                .setParameter("region", region)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Those that come along and that the region does not use. */
    @Transactional
    public List<Indicator> leftOutIn(String region) {
        return entities.createQuery(
                        "from Indicator i where i.region is null and exists (select 1 from LeftOut l"
                                + " where l.key.region = :region and l.key.indicator = i.id) order by i.code",
                        Indicator.class)
                .setParameter("region", region)
                .getResultList();
    }

    /** @param fields {@code name}, {@code nextMeans}, {@code excellentMeans} */
    @Transactional
    public Indicator add(String region, Fields fields) {
        Reading reading = new Reading(fields);
        OwnIndicator own = new OwnIndicator(
                reading.text("name", LONGEST_NAME),
                reading.text("nextMeans", LONGEST),
                reading.text("excellentMeans", LONGEST));
        reading.refuseIfFaulty();
        Indicator indicator = new Indicator(region, own);
        entities.persist(indicator);
        return indicator;
    }

    /** The region uses it no more; what was said of it stays. */
    @Transactional
    public void leaveOut(String region, UUID id) {
        Indicator indicator = used(region, id);
        if (indicator.region().isPresent()) {
            indicator.takeOut(clock.today());
        } else {
            entities.persist(new LeftOut(region, id));
        }
    }

    /** The region uses it again. */
    @Transactional
    public void takeIn(String region, UUID id) {
        LeftOut leftOut = entities.find(LeftOut.class, new LeftOut.Key(region, id));
        if (leftOut != null) {
            entities.remove(leftOut);
        }
    }

    private Indicator used(String region, UUID id) {
        return usedIn(region).stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }

    /** Says how far the company has come; refused for what is counted. */
    @Transactional
    public IndicatorReading say(UUID company, UUID id, SaidLevel said, UUID by) {
        Indicator indicator = used(companies.byId(company).region(), id);
        if (indicator.scale().isPresent()) {
            throw Refused.because(ImprovementRefusal.COUNTED_BY_ITSELF);
        }
        IndicatorReading reading = IndicatorReading.said(company, id, said, stamps.of(by));
        entities.persist(reading);
        return reading;
    }

    /** Where the company was, the last first, of all its indicators. */
    @Transactional
    public List<IndicatorReading> readings(UUID company) {
        return entities.createQuery(
                        "from IndicatorReading where company = :company order by id desc", IndicatorReading.class)
                .setParameter("company", company)
                .setMaxResults(MOST_READINGS)
                .getResultList();
    }

    /** Refused as NOT_FOUND unless the company's region uses it. */
    @Transactional
    public Indicator ofCompany(UUID company, UUID id) {
        return used(companies.byId(company).region(), id);
    }
}
