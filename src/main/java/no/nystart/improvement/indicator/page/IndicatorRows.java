package no.nystart.improvement.indicator.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.improvement.indicator.Indicator;
import no.nystart.improvement.indicator.IndicatorReading;
import no.nystart.improvement.indicator.Indicators;
import no.nystart.improvement.indicator.Level;
import no.nystart.improvement.indicator.OwnIndicator;
import no.nystart.improvement.indicator.Scale;
import no.nystart.improvement.measure.Figure;
import no.nystart.improvement.measure.Ground;
import no.nystart.improvement.measure.Measure;
import no.nystart.improvement.measure.Measures;
import no.nystart.improvement.page.FigureSentences;
import no.nystart.register.companies.Companies;
import no.nystart.web.Messages;

/** Puts a company's indicators into words, in few queries however many there are. */
@ApplicationScoped
public class IndicatorRows {

    private final Indicators indicators;
    private final Companies companies;
    private final Measures measures;
    private final FigureSentences sentences;
    private final Messages messages;

    @Inject
    IndicatorRows(
            Indicators indicators,
            Companies companies,
            Measures measures,
            FigureSentences sentences,
            Messages messages) {
        this.indicators = indicators;
        this.companies = companies;
        this.measures = measures;
        this.sentences = sentences;
        this.messages = messages;
    }

    @Transactional
    public List<IndicatorRow> of(UUID company) {
        Map<Measure, Figure> figures = measures.of(new Ground.OfCompany(company));
        Map<UUID, List<IndicatorReading>> readings =
                indicators.readings(company).stream().collect(Collectors.groupingBy(IndicatorReading::indicator));
        return indicators.usedIn(companies.byId(company).region()).stream()
                .map(indicator -> row(indicator, figures, readings.getOrDefault(indicator.id(), List.of())))
                .toList();
    }

    private IndicatorRow row(Indicator indicator, Map<Measure, Figure> figures, List<IndicatorReading> readings) {
        return indicator
                .scale()
                .map(scale -> counted(indicator, scale, figures, readings))
                .orElseGet(() -> said(indicator, readings));
    }

    private IndicatorRow counted(
            Indicator indicator, Scale scale, Map<Measure, Figure> figures, List<IndicatorReading> readings) {
        Figure figure = figures.getOrDefault(scale.measure(), new Figure.Nothing());
        Optional<Integer> known = Optional.ofNullable(Figure.known(figures).get(scale.measure()));
        IndicatorMessages words = messages.of(IndicatorMessages.class);
        return new IndicatorRow(
                indicator.id(),
                name(indicator),
                words.from(sentences.number(scale.measure(), scale.next())),
                words.from(sentences.number(scale.measure(), scale.excellent())),
                true,
                known.map(scale::level).orElse(null),
                sentences.of(scale.measure(), figure),
                "",
                readings.stream()
                        .map(past -> new IndicatorRow.Past(
                                past.on(),
                                past.level(),
                                past.figure()
                                        .map(number -> sentences.number(scale.measure(), number))
                                        .orElse("")))
                        .toList());
    }

    private IndicatorRow said(Indicator indicator, List<IndicatorReading> readings) {
        Optional<IndicatorReading> last = readings.stream().findFirst();
        return new IndicatorRow(
                indicator.id(),
                name(indicator),
                indicator.own().map(OwnIndicator::nextMeans).orElseGet(() -> means(indicator, Level.NEXT_STEP)),
                indicator.own().map(OwnIndicator::excellentMeans).orElseGet(() -> means(indicator, Level.EXCELLENT)),
                false,
                last.map(IndicatorReading::level).orElse(null),
                last.flatMap(IndicatorReading::reason).orElse(""),
                last.flatMap(IndicatorReading::nextStep).orElse(""),
                readings.stream()
                        .map(past -> new IndicatorRow.Past(
                                past.on(), past.level(), past.reason().orElse("")))
                        .toList());
    }

    /** What an indicator is called. */
    public String name(Indicator indicator) {
        return indicator
                .own()
                .map(OwnIndicator::name)
                .orElseGet(() -> indicator
                        .standard()
                        .map(standard -> messages.of(IndicatorMessages.class).standardName(standard))
                        .orElse(""));
    }

    private String means(Indicator indicator, Level level) {
        IndicatorMessages words = messages.of(IndicatorMessages.class);
        return indicator
                .standard()
                .map(standard ->
                        level == Level.EXCELLENT ? words.standardExcellent(standard) : words.standardNext(standard))
                .orElse("");
    }
}
