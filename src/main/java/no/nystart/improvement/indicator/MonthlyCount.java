package no.nystart.improvement.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nystart.improvement.measure.Figure;
import no.nystart.improvement.measure.Ground;
import no.nystart.improvement.measure.Measure;
import no.nystart.improvement.measure.Measures;
import no.nystart.jobs.field.FieldJob;
import no.nystart.register.companies.Companies;

/** Keeps on the first of each month where the companies that have a board are with what is counted. */
@ApplicationScoped
class MonthlyCount implements FieldJob {

    private final EntityManager entities;
    private final Companies companies;
    private final Indicators indicators;
    private final Measures measures;
    private final Clock wallClock;

    @Inject
    MonthlyCount(
            EntityManager entities, Companies companies, Indicators indicators, Measures measures, Clock wallClock) {
        this.entities = entities;
        this.companies = companies;
        this.indicators = indicators;
        this.measures = measures;
        this.wallClock = wallClock;
    }

    @Override
    public String name() {
        return "indicators-monthly";
    }

    @Override
    @Transactional
    public void on(LocalDate today) {
        if (today.getDayOfMonth() == 1) {
            entities.createQuery("select b.company from Board b where b.company is not null order by b.id", UUID.class)
                    .getResultList()
                    .forEach(company -> count(company, today));
        }
    }

    private void count(UUID company, LocalDate today) {
        List<Indicator> counted = indicators.usedIn(companies.byId(company).region()).stream()
                .filter(indicator -> indicator.scale().isPresent())
                .toList();
        Map<Measure, Integer> figures = Figure.known(measures.of(new Ground.OfCompany(company)));
        for (Indicator indicator : counted) {
            Scale scale = indicator.scale().orElseThrow();
            Integer figure = figures.get(scale.measure());
            if (figure != null) {
                entities.persist(
                        IndicatorReading.counted(company, indicator.id(), scale, figure, wallClock.instant(), today));
            }
        }
    }
}
