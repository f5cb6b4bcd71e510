package no.nystart.followup.pulse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.followup.alarm.CourseSource;
import no.nystart.followup.flags.Pulse;

/** What young people say is part of how their placements go. */
@ApplicationScoped
public class PulseSource implements CourseSource {

    private final Pulses pulses;

    @Inject
    PulseSource(Pulses pulses) {
        this.pulses = pulses;
    }

    @Override
    public Map<UUID, List<Pulse>> pulses(Collection<UUID> placements) {
        return pulses.list("key.placement in ?1 order by key.onDay", placements).stream()
                .collect(Collectors.groupingBy(
                        PulseAnswer::placement,
                        Collectors.mapping(
                                answer -> new Pulse(answer.on(), answer.mood().score()), Collectors.toList())));
    }
}
